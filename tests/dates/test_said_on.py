from __future__ import annotations

from datetime import date

import pytest

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.dates.cue_clause import CueForm, cue_form, is_citing
from counterclaim.dates.find import find_times
from counterclaim.dates.said_on import ReportedCue, date_cue, date_statements

PUBLISHED = date(2022, 11, 8)


def place(text: str, words: str, start: int = 0) -> Span:
    offset = text.index(words, start)
    return Span(offset, offset + len(words))


def dated(text: str, *told: tuple[str, str, str | None]) -> list[str]:
    """Days of (cue, content, speaker) triples in text order; sentences end at ". ", paragraphs at an empty line."""
    cues, position = [], 0
    for cue_words, content_words, speaker in told:
        cue = place(text, cue_words, position)
        position = cue.end
        start = max(text.rfind(". ", 0, cue.start) + 2, text.rfind("\n\n", 0, cue.start) + 2, 0)
        start = 0 if start == 1 else start
        end = min(stop for stop in (text.find(". ", cue.end), text.find("\n\n", cue.end), len(text)) if stop >= 0)
        content = (place(text, content_words),) if content_words else ()
        cues.append(ReportedCue(cue, content, Span(start, end), speaker, text.count("\n\n", 0, cue.start)))
    found = date_statements(cues, find_times(text, published=PUBLISHED), text=text, published=PUBLISHED)
    return ["none" if day is None else f"{day.start or ''}/{day.end or ''}" for day in found]


MONDAY, TUESDAY, OPEN = "2022-11-07/2022-11-07", "2022-11-08/2022-11-08", "/2022-11-08"
SINCE = "2022-11-07/2022-11-08"


@pytest.mark.parametrize(
    ("text", "cue", "content", "day"),
    [
        ("Mali said on Monday that the crates were gone.", "said", "that the crates were gone", MONDAY),
        ("Mali on Monday denied the sale.", "denied", "the sale", MONDAY),
        ("On Monday the envoy, a former judge, told reporters that it was over.", "told", "that it was over", MONDAY),
        ("Mali condemned the sale on Monday.", "condemned", "the sale", MONDAY),
        ("“It is over,” the envoy said on Monday.", "said", "“It is over,”", MONDAY),
        ("In an interview published Monday, the envoy said it was over.", "said", "it was over", MONDAY),
        ("By Monday the envoy was saying it was over.", "saying", "it was over", MONDAY),
        ("In September, when Mali said that it was over, nobody listened.", "said", "that it was over",
         "2022-09-01/2022-09-30"),
        ("Mali has denied the sale since September.", "denied", "the sale", "2022-09-01/2022-11-08"),
        ("Mali accused Niger on Monday of theft.", "accused", "Niger", MONDAY),
        ("Ministers, who met in Gao on Monday, were at odds: Mali said that it was over.", "said", "that it was over",
         MONDAY),
        # a time in content, in another clause or of the hearer's own dates nothing
        ("Mali says the ship docked on Monday.", "says", "the ship docked on Monday", OPEN),
        ("Mali, which voted on Monday, says it was over.", "says", "it was over", OPEN),
        ("The panel wrote in a paper seen by a reporter on Monday that it was over.", "wrote", "that it was over",
         OPEN),
        ("Since Monday, Mali found, the crates were gone.", "found", "the crates were gone", OPEN),
        ("Ten crates went since Monday, a charge that Mali rejected.", "rejected", "a charge", OPEN),
        ("The envoy who arrived on Monday spoke of a mistake.", "spoke of", "a mistake", OPEN),
        # no day of its own
        ("Mali has repeatedly denied the sale.", "denied", "the sale", OPEN),
        ("Mali denies the sale.", "denies", "the sale", OPEN),
        ("Mali had denied the sale.", "denied", "the sale", OPEN),
    ],
)  # fmt: skip
def test_one_cue(text: str, cue: str, content: str, day: str) -> None:
    assert dated(text, (cue, content, "Mali")) == [day]


def test_plain_news_is_of_the_day_the_story_leads_with() -> None:
    text = "Mali denied the sale on Tuesday.\n\nNiger called it a lie."
    assert dated(text, ("denied", "the sale", "Mali"), ("called", "it a lie", "Niger")) == [TUESDAY, TUESDAY]


def test_an_answer_is_no_older_than_what_it_answers() -> None:
    text = "Mali denied it on Tuesday. Chad denied it on Monday. Niger called it a lie."
    told = (("denied", "it on", "Mali"), ("denied", "", "Chad"), ("called", "it a lie", "Niger"))
    assert dated(text, ("denied", "", "Mali"), *told[1:]) == [TUESDAY, MONDAY, "2022-11-07/2022-11-08"]


@pytest.mark.parametrize(
    ("second", "cue", "content", "day"),
    [
        ("Niger retorted that the crates were empty.", "retorted", "that the crates were empty", SINCE),
        ("The crates were empty, Niger hit back.", "hit back", "The crates were empty", SINCE),
        ("Niger dismissed the charge.", "dismissed", "the charge", SINCE),
        ("Niger brushed that off with a laugh.", "brushed", "that off", SINCE),
        ("Niger took note of the Malian statement.", "took note of", "the Malian statement", SINCE),
        ("The announcement drew scorn in Niamey. A minister spoke of a farce.", "spoke of", "a farce", SINCE),
        # nothing ties these to what was said before
        ("Niger said that the crates were empty.", "said", "that the crates were empty", OPEN),
        ("Niger dismissed the general.", "dismissed", "the general", OPEN),
        ("Niger dismissed the report.", "dismissed", "the report", OPEN),
        ("Niger declined to comment.", "declined", "to comment", OPEN),
        ("Niger denies the charge.", "denies", "the charge", OPEN),
    ],
)  # fmt: skip
def test_what_ties_a_plain_past_to_news_of_another_day(second: str, cue: str, content: str, day: str) -> None:
    text = f"Mali reported the sale on Monday.\n\n{second}"
    assert dated(text, ("reported", "the sale", "Mali"), (cue, content, "Niger"))[1] == day


def test_what_was_said_long_ago_gives_an_answer_no_day() -> None:
    text = "Mali reported the sale on Oct. 3.\n\nNiger dismissed the charge."
    assert dated(text, ("reported", "the sale", "Mali"), ("dismissed", "the charge", "Niger"))[1] == OPEN


@pytest.mark.parametrize(
    ("second", "cue", "day"),
    [
        ("The crates were empty, Ana Ruiz told reporters.", "told", TUESDAY),
        ("The crates were empty, Ana Ruiz told parliament.", "told", TUESDAY),
        ("Ana Ruiz said at a press conference that it was a farce.", "said", TUESDAY),
        ("The crates were empty, Ana Ruiz said.", "said", OPEN),
        ("The crates were empty, Ana Ruiz told a cousin.", "told", OPEN),
    ],
)
def test_what_is_told_to_the_press_is_news_of_the_day(second: str, cue: str, day: str) -> None:
    text = f"Mali denied the sale on Tuesday.\n\n{second}"
    assert dated(text, ("denied", "the sale", "Mali"), (cue, "", "Ana Ruiz"))[1] == day


def two(text: str, first: ReportedCue, second: ReportedCue) -> list[str]:
    found = date_statements([first, second], find_times(text, published=PUBLISHED), text=text, published=PUBLISHED)
    return ["none" if day is None else f"{day.start or ''}/{day.end or ''}" for day in found]


def test_a_sides_next_speaker_goes_on_in_its_name() -> None:
    text = "Mali denied the sale on Monday.\n\nAna Ruiz spoke of a farce."
    mali = ReportedCue(place(text, "denied"), (), Span(0, 31), "Mali", side="MLI")

    def ruiz(side: str | None, *, in_meeting: bool = False) -> ReportedCue:
        return ReportedCue(place(text, "spoke of"), (), Span(33, 59), "Ana Ruiz", 1, side, in_meeting)

    assert two(text, mali, ruiz("MLI")) == [MONDAY, MONDAY]
    assert two(text, mali, ruiz("NER")) == [MONDAY, OPEN]
    assert two(text, mali, ruiz("NER", in_meeting=True)) == [MONDAY, MONDAY]


def test_a_government_speaks_today_in_a_story_of_today() -> None:
    text = "Mali denied the sale on Tuesday.\n\nAna Ruiz spoke of a farce."
    mali = ReportedCue(place(text, "denied"), (), Span(0, 32), "Mali", side="MLI")
    minister, resident = (
        ReportedCue(place(text, "spoke of"), (), Span(34, 60), "Ana Ruiz", 1, side) for side in ("NER", None)
    )
    assert two(text, mali, minister) == [TUESDAY, TUESDAY]
    assert two(text, mali, resident) == [TUESDAY, OPEN]


def test_a_document_speaks_on_the_day_that_it_bears() -> None:
    text = "The letter names no buyer. The letter, dated Oct. 3, says that the crates were empty."
    letter = [ReportedCue(place(text, cue), (), Span(*ends), "letter", document=True)
              for cue, ends in (("names", (0, 26)), ("says", (27, 85)))]  # fmt: skip
    assert two(text, *letter) == ["2022-10-03/2022-10-03"] * 2


def test_words_carried_by_an_outlet_were_said_when_it_carried_them() -> None:
    text = "The minister called it a farce, the state agency said on Monday."
    said = place(text, "said")
    inner = ReportedCue(place(text, "called"), (), Span(0, 64), "minister", carrier=said)
    assert two(text, inner, ReportedCue(said, (Span(0, 30),), Span(0, 64), "agency")) == [MONDAY, MONDAY]


def test_what_was_said_at_the_time_is_of_the_day_told_last() -> None:
    text = "Mali reported the sale on Monday.\n\nNiger spoke at the time of a farce. Niger spoke then."
    cues = (("reported", "the sale", "Mali"), ("spoke", "", "Niger"))
    assert dated(text, *cues)[1] == OPEN
    text = text.replace("at the time of a farce", "at the time")
    assert dated(text, *cues)[1] == MONDAY


def test_the_same_day() -> None:
    text = "Mali reported the sale on Monday.\n\nNiger spoke within the day of a farce."
    assert dated(text, ("reported", "the sale", "Mali"), ("spoke", "", "Niger"))[1] == MONDAY


def test_a_speakers_day_carries_on_until_a_new_one() -> None:
    text = "On Monday the envoy denied it. He added that it was over.\n\nThe envoy said on Tuesday that it was a lie."
    told = (("denied", "", "e"), ("added", "that it was over", "e"), ("said", "that it was a lie", "e"))
    assert dated(text, *told) == [MONDAY, MONDAY, TUESDAY]


def test_an_unresolved_speaker_takes_the_day_told_just_before() -> None:
    text = "On Monday the envoy denied it. He added that it was over."
    assert dated(text, ("denied", "", "e"), ("added", "that it was over", None)) == [MONDAY, MONDAY]


def test_a_day_after_counts_from_the_statement_before() -> None:
    text = "Mali spoke of a lie on Tuesday, a day after Niger denied the sale."
    assert dated(text, ("spoke of", "a lie", "Mali"), ("denied", "the sale", "Niger")) == [TUESDAY, MONDAY]


def test_what_a_report_cites_was_said_by_then() -> None:
    text = "The paper reported on Monday, citing a clerk, that it was over."
    told = (("reported", "that it was over", "paper"), ("citing", "that it was over", "clerk"))
    assert dated(text, *told) == [MONDAY, "/2022-11-07"]


def test_order_of_the_cues_does_not_matter() -> None:
    text = "On Monday Mali denied it. Mali added a word."
    times = find_times(text, published=PUBLISHED)
    cues = [
        ReportedCue(place(text, "denied"), (), Span(0, 25), "Mali"),
        ReportedCue(place(text, "added"), (), Span(26, 44), "Mali"),
    ]
    forth = date_statements(cues, times, text=text, published=PUBLISHED)
    back = date_statements(cues[::-1], times, text=text, published=PUBLISHED)
    assert forth == back[::-1]


def test_single_cue_falls_back_on_previous_then_on_publication() -> None:
    text = "He denied it. He denies it."
    previous = Interval(date(2022, 11, 2), date(2022, 11, 2), "day", Span(0, 2))

    def one(cue: Span, before: Interval | None, published: date | None = PUBLISHED) -> Interval | None:
        return date_cue((), text=text, cue=cue, content=(), sentence=Span(0, 12), previous=before, published=published)

    denied, denies = place(text, "denied"), place(text, "denies")
    assert one(denied, previous) == Interval(date(2022, 11, 2), date(2022, 11, 2))
    assert one(denied, None) == Interval(PUBLISHED, PUBLISHED)
    assert one(denies, previous) == Interval(None, PUBLISHED)
    assert one(denied, None, None) is None


@pytest.mark.parametrize(
    ("text", "cue", "form"),
    [
        ("Mali denied it.", "denied", "simple"),
        ("Mali has long said so.", "said", "standing"),
        ("Mali always said so.", "said", "standing"),
        ("Mali believes so.", "believes", "standing"),
        ("Analysts say so.", "say", "standing"),
        ("Mali had said so.", "said", "before"),
        ("Mali, which had left, said so.", "said", "simple"),
        ("Mali was told so.", "was told", "simple"),
        ("Mali would not discuss it.", "would not discuss", "simple"),
        ("They discuss it, he said.", "said", "simple"),
    ],
)
def test_cue_form(text: str, cue: str, form: CueForm) -> None:
    assert cue_form(text, place(text, cue)) == form


def test_citing() -> None:
    text = "It said so, citing a clerk."
    assert is_citing(text, place(text, "citing")) and not is_citing(text, place(text, "said"))
