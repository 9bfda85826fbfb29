from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression
from counterclaim.dates.find import find_times

TUESDAY = date(2022, 11, 8)


def only(text: str, published: date | None = TUESDAY) -> TimeExpression:
    found = find_times(text, published=published)
    assert len(found) == 1, [expression.span.within(text) for expression in found]
    return found[0]


def days(expression: TimeExpression) -> str:
    interval = expression.interval
    if interval is None:
        return "none"
    return f"{interval.start or ''}/{interval.end or ''}" if interval.start != interval.end else str(interval.start)


@pytest.mark.parametrize(
    ("text", "words", "value", "when"),
    [
        # weekdays: the verb decides, publication's own weekday is publication day
        ("He spoke on Friday.", "Friday", "2022-11-04", "2022-11-04"),
        ("They will meet on Friday.", "Friday", "2022-11-11", "2022-11-11"),
        ("He spoke Tuesday.", "Tuesday", "2022-11-08", "2022-11-08"),
        ("He spoke Tuesday night.", "Tuesday night", "2022-11-08TNI", "2022-11-08"),
        ("It fell last Tuesday.", "last Tuesday", "2022-11-01", "2022-11-01"),
        ("Talks resume next Monday.", "next Monday", "2022-11-14", "2022-11-14"),
        ("They met on Tuesday last week.", "Tuesday last week", "2022-11-01", "2022-11-01"),
        ("The siren sounded at 4 p.m. Wednesday.", "4 p.m. Wednesday", "2022-11-02T16:00", "2022-11-02"),
        ("It could come as early as Friday.", "Friday", "2022-11-11", "2022-11-11"),
        ("It sank the day before yesterday.", "the day before yesterday", "2022-11-06", "2022-11-06"),
        # days and months with and without their year
        ("It docked Nov. 2.", "Nov. 2", "2022-11-02", "2022-11-02"),
        ("It docked 2 November.", "2 November", "2022-11-02", "2022-11-02"),
        ("It docked on November 2, 2021.", "November 2, 2021", "2021-11-02", "2021-11-02"),
        ("It docked on the 3rd of May 2019.", "the 3rd of May 2019", "2019-05-03", "2019-05-03"),
        ("It docked on Wednesday, Nov. 2.", "Wednesday, Nov. 2", "2022-11-02", "2022-11-02"),
        ("The vote is due on Dec. 3.", "Dec. 3", "2022-12-03", "2022-12-03"),
        ("It docked 2021-04-30.", "2021-04-30", "2021-04-30", "2021-04-30"),
        ("It docked 4/30/2021.", "4/30/2021", "2021-04-30", "2021-04-30"),
        ("It docked 30/4/2021.", "30/4/2021", "2021-04-30", "2021-04-30"),
        ("It docked in March 2011.", "March 2011", "2011-03", "2011-03-01/2011-03-31"),
        ("It docked in September.", "September", "2022-09", "2022-09-01/2022-09-30"),
        ("It will dock in September.", "September", "2023-09", "2023-09-01/2023-09-30"),
        ("It docked in December.", "December", "2021-12", "2021-12-01/2021-12-31"),
        ("It docked in January last year.", "January last year", "2021-01", "2021-01-01/2021-01-31"),
        ("It shut late last month.", "late last month", "2022-10", "2022-10-21/2022-10-31"),
        ("It shut in mid-October.", "mid-October", "2022-10", "2022-10-11/2022-10-20"),
        # weeks, seasons, quarters, years
        ("It docked last week.", "last week", "2022-W44", "2022-10-31/2022-11-06"),
        ("It docked last weekend.", "last weekend", "2022-W44-WE", "2022-11-05/2022-11-06"),
        ("Fighting flared over the weekend.", "the weekend", "2022-W44-WE", "2022-11-05/2022-11-06"),
        ("It rained earlier this year.", "earlier this year", "2022", "2022-01-01/2022-11-08"),
        ("It will rain later this year.", "later this year", "2022", "2022-11-08/2022-12-31"),
        ("It docked last summer.", "last summer", "2022-SU", "2022-06-01/2022-08-31"),
        ("It docked in the winter of 2014.", "the winter of 2014", "2014-WI", "2014-12-01/2015-02-28"),
        ("Sales fell in the third quarter.", "the third quarter", "2022-Q3", "2022-07-01/2022-09-30"),
        ("Sales fell in the first half of 2021.", "the first half of 2021", "2021-H1", "2021-01-01/2021-06-30"),
        ("The treaty lapsed in 1998.", "1998", "1998", "1998-01-01/1998-12-31"),
        ("The mine closed in the 1990s.", "the 1990s", "199X", "1990-01-01/1999-12-31"),
        ("The 1979 uprising began there.", "1979", "1979", "1979-01-01/1979-12-31"),
        ("It held over Christmas.", "Christmas", "2021-12-25", "2021-12-25"),
        # counted from publication
        ("It docked yesterday.", "yesterday", "2022-11-07", "2022-11-07"),
        ("Drones hit it overnight.", "overnight", "2022-11-08TNI", "2022-11-07/2022-11-08"),
        ("It docked two days ago.", "two days ago", "2022-11-06", "2022-11-06"),
        ("It docked two weeks ago.", "two weeks ago", "2022-W43", "2022-10-24/2022-10-30"),
        ("It docked twenty-five years ago.", "twenty-five years ago", "1997", "1997-01-01/1997-12-31"),
        ("In the past two years it sat.", "the past two years", "P2Y", "2020-11-08/2022-11-08"),
        # open on one side
        ("It has sat there since Monday.", "Monday", "2022-11-07", "2022-11-07/2022-11-08"),
        ("It must leave by Friday.", "Friday", "2022-11-11", "/2022-11-11"),
        # vague: a span, but no days
        ("The port is now closed.", "now", "PRESENT_REF", "none"),
        ("It closed recently.", "recently", "PAST_REF", "none"),
        ("In recent weeks it sat.", "recent weeks", "PXW", "none"),
        ("Hours after the raid it burned.", "Hours", "PTXH", "none"),
        ("Several months ago it burned.", "Several months ago", "PAST_REF", "none"),
        ("The choir meets every Friday.", "every Friday", "XXXX-WXX-5", "none"),
    ],
)  # fmt: skip
def test_one_expression(text: str, words: str, value: str, when: str) -> None:
    found = only(text)
    assert (found.span.within(text), found.value, days(found)) == (words, value, when)


@pytest.mark.parametrize(
    ("text", "value", "when"),
    [
        ("It docked on Oct. 3. Ten days later it sank.", "2022-10-13", "2022-10-13"),
        ("It docked on Oct. 3. The previous day it had coaled.", "2022-10-02", "2022-10-02"),
        ("It docked on Oct. 3. It had coaled the day before.", "2022-10-02", "2022-10-02"),
        ("It docked on Oct. 3. It sank the same day.", "2022-10-03", "2022-10-03"),
        ("It docked on Oct. 3. It sank that week.", "2022-W40", "2022-10-03/2022-10-09"),
        ("It docked on Oct. 3. He denied it at the time.", "PAST_REF", "2022-10-03"),
        ("It docked in 2015. The following year it sank.", "2016", "2016-01-01/2016-12-31"),
        ("Sales rose in the third quarter. A year earlier they fell.", "2021-Q3", "2021-07-01/2021-09-30"),
    ],
)
def test_leans_on_what_the_text_mentioned_last(text: str, value: str, when: str) -> None:
    last = find_times(text, published=TUESDAY)[-1]
    assert (last.value, days(last), last.anchor) == (value, when, "text")


def test_later_without_an_anchor_is_a_length_and_no_date() -> None:
    found = only("Three weeks later it sank.")
    assert (found.kind, found.value, found.interval) == ("duration", "P3W", None)


def test_next_day_after_an_inexact_time_is_left_open() -> None:
    text = "It sailed on Friday. Late last month he left; she left the next day."
    assert [days(found) for found in find_times(text, published=TUESDAY)][-1] != "2022-11-05"


@pytest.mark.parametrize(
    ("text", "value", "when", "ends"),
    [
        ("It fell between March and May.", "2022-03/2022-05", "2022-03-01/2022-05-31", ["2022-03", "2022-05"]),
        ("He ruled from 2014 to 2016.", "2014/2016", "2014-01-01/2016-12-31", ["2014", "2016"]),
        ("The fair ran Oct. 3-5.", "2022-10-03/2022-10-05", "2022-10-03/2022-10-05", []),
    ],
)
def test_ranges(text: str, value: str, when: str, ends: list[str]) -> None:
    found = only(text)
    assert (found.value, days(found), [part.value for part in found.parts]) == (value, when, ends)


def test_a_list_of_days_is_no_range() -> None:
    found = find_times("He spoke on Monday and Tuesday.", published=TUESDAY)
    assert [expression.value for expression in found] == ["2022-11-07", "2022-11-08"]


@pytest.mark.parametrize(
    "text",
    [
        "They may march in a second.",
        "May the envoy speak? March on!",
        "Mrs. May left, and Theresa May spoke.",
        "He writes for the Sunday Times.",
        "Resolution 1718 and Resolution 2231 of 2015 forbid it.",
        "Resolution 2231 (2015) forbids it.",
        "Some 2,000 shells and 2000 troops arrived.",
        "The Fateh-110, the Su-35, the T-1987 and the Type 1999 were shown.",
        "She is 45 years old; her son, a 12-year-old boy, is not.",
        "It cost $2000 at first and $1998 in the end.",
        "The fall of the city will spring no surprise.",
        "It met on Article 41 of Chapter 7.",
        "It was tested at 1500 GMT with 155-mm guns.",
        "It fell on Feb. 30.",
    ],
)
def test_false_friends(text: str) -> None:
    assert find_times(text, published=TUESDAY) == ()


def test_without_publication_only_absolute_times_have_days() -> None:
    found = find_times("On Friday he said it docked Nov. 2 and sank on May 3, 2019.", published=None)
    assert [(e.value, days(e)) for e in found] == [
        ("XXXX-WXX-5", "none"), ("XXXX-11-02", "none"), ("2019-05-03", "2019-05-03")
    ]  # fmt: skip


def test_the_callers_tense_wins_over_the_guess() -> None:
    text = "Envoys meeting Friday."
    assert find_times(text, published=TUESDAY)[0].value == "2022-11-04"
    assert find_times(text, published=TUESDAY, tense_at=lambda start, end: "future")[0].value == "2022-11-11"
    assert find_times(text, published=TUESDAY, tense_at=lambda start, end: None)[0].value == "2022-11-04"


def test_skipped_spans_tell_nothing() -> None:
    text = "Copyright 2019. It sank on Friday."
    found = find_times(text, published=TUESDAY, skip=(Span(0, 15),))
    assert [expression.span.within(text) for expression in found] == ["Friday"]


def test_a_time_of_day_keeps_to_the_day_before_it() -> None:
    found = find_times("It sailed on Oct. 3. At 10:30 a.m. it sank.", published=TUESDAY)
    assert found[-1].value == "2022-10-03T10:30"


@given(st.text(alphabet=st.sampled_from("MayNov.1 2 3-,/:’sİß\n TuesdaytwoagoQ"), max_size=80), st.booleans())
def test_any_text_gives_ordered_spans_that_never_overlap(text: str, dated: bool) -> None:
    found = find_times(text, published=TUESDAY if dated else None)
    ends = [0, *(expression.span.end for expression in found)]
    for end, expression in zip(ends, found, strict=False):
        assert end <= expression.span.start < expression.span.end <= len(text)
        assert expression.interval is None or expression.interval.span == expression.span


def test_offsets_survive_letters_that_grow_in_lower_case() -> None:
    text = "İİİ sank on Friday."
    assert only(text).span.within(text) == "Friday"
