"""Which day a story was published, and when that is not known."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.documents.boilerplate import mark_boilerplate
from counterclaim.documents.dateline import find_dateline
from counterclaim.documents.lines import split_lines
from counterclaim.documents.published import PublishedOn, find_published, parse_full_date, weigh_published

LEAD = "The harbour master said on Tuesday that no ship had sailed from the quay since the storm of last week."
NOTICE = "Copyright 2022 Vale Newswire. All rights reserved."
DAY, OTHER = date(2031, 5, 3), date(2031, 5, 4)


def told(*paragraphs: str) -> PublishedOn:
    lines = split_lines("\n\n".join(paragraphs))
    dateline = next((found for line in lines if (found := find_dateline(line.text)) is not None), None)
    return find_published(lines, mark_boilerplate(lines), dateline)


@pytest.mark.parametrize(
    ("paragraphs", "day", "source"),
    [
        ((f"LIMA, Nov. 8, 2022 (AFP) - {LEAD}",), date(2022, 11, 8), "dateline"),
        (("Published: Nov. 8, 2022 10:15 AM EST", LEAD), date(2022, 11, 8), "text"),
        (("Updated: Nov. 9, 2022", "Published: Nov. 8, 2022", LEAD), date(2022, 11, 8), "text"),
        (("Tuesday, November 8, 2022", LEAD), date(2022, 11, 8), "text"),
        (("8 November 2022", LEAD), date(2022, 11, 8), "text"),
        # Nov. 8, 2022 was a Tuesday, so the lead's weekday agrees with the copyright year.
        ((f"LIMA, Nov 8 (AFP) - {LEAD}", NOTICE), date(2022, 11, 8), "dateline"),
        ((f"LIMA, Nov 9 (AFP) - {LEAD}", NOTICE), date(2022, 11, 9), "dateline"),
        (("On Tuesday, Nov. 8, the harbour master said no.", LEAD, NOTICE), date(2022, 11, 8), "text"),
    ],
)
def test_pinned(paragraphs: tuple[str, ...], day: date, source: str) -> None:
    found = told(*paragraphs)
    assert (found.day, found.source) == (day, source)


@pytest.mark.parametrize(
    "paragraphs",
    [
        (LEAD,),
        (LEAD, NOTICE),
        (LEAD, "On Nov. 2 he had said the same.", NOTICE),
        (f"LIMA, Nov 8 (AFP) - {LEAD}",),
        (f"LIMA, Nov 11 (AFP) - {LEAD}", NOTICE),
        ("LIMA, Nov 8 (AFP) - The harbour master said no.", NOTICE),
        ("On Tuesday, Nov. 8, the harbour master said no.", LEAD),
        ("On Tuesday, Nov. 9, the harbour master said no.", LEAD, NOTICE),
        ("On Tuesday, Nov. 8, the harbour master said no.", "He said on Nov. 20 that he meant it.", NOTICE),
        ("He died on Friday, March 25, 2016, at his house.", LEAD),
        (LEAD, "Copyright 2019-2022 Vale Newswire."),
        (LEAD, NOTICE, "© 2021 Coast Daily"),
    ],
)
def test_not_pinned(paragraphs: tuple[str, ...]) -> None:
    found = told(*paragraphs)
    assert (found.day, found.source) == (None, None)
    assert "--published" in found.warnings[0] or "does not fit" in found.warnings[0]


def test_copyright_year_is_noted() -> None:
    assert "2022, which pins no day" in told(LEAD, NOTICE).warnings[0]


@pytest.mark.parametrize(
    ("stated", "option", "text", "expected"),
    [
        (PublishedOn(DAY, "json-ld"), None, PublishedOn(OTHER, "text"), (DAY, "json-ld", False)),
        (PublishedOn(DAY, "json-ld"), DAY, PublishedOn(), (DAY, "json-ld", False)),
        (PublishedOn(DAY, "page"), OTHER, PublishedOn(), (DAY, "page", True)),
        (PublishedOn(DAY, "story file"), OTHER, PublishedOn(), (DAY, "story file", True)),
        (PublishedOn(), DAY, PublishedOn(DAY, "dateline"), (DAY, "option", False)),
        (PublishedOn(), DAY, PublishedOn(OTHER, "text"), (DAY, "option", True)),
        (PublishedOn(), None, PublishedOn(OTHER, "text"), (OTHER, "text", False)),
        (PublishedOn(), None, PublishedOn(), (None, None, False)),
    ],
)
def test_order_of_evidence(
    stated: PublishedOn, option: date | None, text: PublishedOn, expected: tuple[date | None, str | None, bool]
) -> None:
    found = weigh_published(stated, option, text)
    assert (found.day, found.source, bool(found.warnings)) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Nov. 8, 2022", date(2022, 11, 8)),
        ("8th November 2022", date(2022, 11, 8)),
        ("SEPT. 3, 2022", date(2022, 9, 3)),
        ("2022-11-08T10:00", date(2022, 11, 8)),
        ("11/08/2022", None),
        ("Nov. 31, 2022", None),
        ("November 2022", None),
    ],
)
def test_full_dates(text: str, day: date | None) -> None:
    assert parse_full_date(text) == day
