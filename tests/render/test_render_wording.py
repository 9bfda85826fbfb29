from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from counterclaim.core.document import DateSource
from counterclaim.core.interval import Granularity, Interval
from counterclaim.core.party import Speaker
from counterclaim.core.span import Span
from counterclaim.core.statement import Channel, Manner, Position
from counterclaim.pipeline.account import Account
from counterclaim.render.wording import (
    CHANNELS,
    DATE_SOURCES,
    FAMILIES,
    LEGEND,
    MANNERS,
    MARKS,
    cited_words,
    heading_words,
    interval_words,
    shown_words,
    speaker_words,
    tally,
    visible,
)
from tests.accounts import STAMP, make_account, make_document, make_statement


def test_every_value_has_its_words() -> None:
    assert set(FAMILIES) == set(get_args(Position))
    assert set(CHANNELS) == set(get_args(Channel))
    assert set(MANNERS) == set(get_args(Manner))
    assert set(DATE_SOURCES) == set(get_args(DateSource))
    assert set(LEGEND) == set(FAMILIES.values()) < set(MARKS)


def test_denials_have_a_mark_of_their_own() -> None:
    assert len(set(MARKS.values())) == len(MARKS)


@pytest.mark.parametrize(
    ("start", "end", "granularity", "expected"),
    [
        ("2021-03-02", "2021-03-02", "day", "2 Mar 2021"),
        ("2021-03-02", "2021-03-05", "day", "2–5 Mar 2021"),
        ("2021-02-28", "2021-03-05", "week", "week of 28 Feb – 5 Mar 2021"),
        ("2021-12-30", "2022-01-02", "day", "30 Dec 2021 – 2 Jan 2022"),
        ("2021-03-01", "2021-03-31", "month", "Mar 2021"),
        ("2021-01-01", "2021-12-31", "year", "2021"),
        ("2021-06-01", "2021-08-31", "season", "1 Jun – 31 Aug 2021"),
        (None, "2021-03-05", "day", "by 5 Mar 2021"),
        ("2021-03-05", None, "day", "since 5 Mar 2021"),
        (None, None, "day", ""),
    ],
)
def test_interval_words(start: str | None, end: str | None, granularity: Granularity, expected: str) -> None:
    first, last = (None if day is None else date.fromisoformat(day) for day in (start, end))
    assert interval_words(Interval(first, last, granularity)) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("He said “we did not” twice.", "we did not", "“we did not”"),
        ('He said "we did not" twice.', "we did not", '"we did not"'),
        ("He said “we did not” twice.", "“we did not”", "“we did not”"),
        ("He said “we did” and “never” again.", "we did” and “never", "“we did” and “never”"),
        ("“We did not,” he said.", "We did not,", "“We did not,”"),
        ("He said we did not.", "we did not", "we did not"),
        ("He called it “odd” and left.", "it “odd” and left", "it “odd” and left"),
        ("He said “we did” and “never” again.", "we did” and", "“we did” and"),
        ("He said “we did” and “never” again.", "and “never", "and “never”"),
        ('He said "we did" and "never" again.', 'and "never', 'and "never"'),
        ("He said ‘we don’t’ twice.", "we don’t", "‘we don’t’"),
        ("He said “we\n\ndid not” twice.", "we\n\ndid not", "“we did not”"),
    ],
)
def test_quotation_marks_are_shown_as_in_the_text(text: str, words: str, expected: str) -> None:
    start = text.index(words)
    assert shown_words(make_document(text), (Span(start, start + len(words)),)) == expected


def test_pieces_are_parted_by_dots() -> None:
    text = "“Not one,” he said. “Ever.”"
    assert shown_words(make_document(text), (Span(0, 10), Span(20, 27))) == "“Not one,” … “Ever.”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\x1b[2Jb", "a␛[2Jb"),
        ("left\u202eright", "left⟨U+202E⟩right"),
        ("bell\x07", "bell␇"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("tab\tand\r\nline", "tab and line"),
        ("naïve “café”", "naïve “café”"),
    ],
)
def test_control_characters_become_visible(text: str, expected: str) -> None:
    assert visible(text) == expected


@pytest.mark.parametrize(
    ("speaker", "name", "notes"),
    [
        (Speaker("Carla Zerafa", "MLT", None, "named"), "Carla Zerafa", ("MLT",)),
        (Speaker("two envoys", None, None, "anonymous"), "two envoys", ("unnamed",)),
        (Speaker("the report", "UNO", None, "document"), "the report", ("UNO", "document")),
        (Speaker("NATO", "NATO", None, "named"), "NATO", ()),
        (Speaker(None, None, None, "unresolved"), "“The minister”", ("speaker unresolved",)),
    ],
)
def test_a_speaker_is_named_as_far_as_the_text_tells(speaker: Speaker, name: str, notes: tuple[str, ...]) -> None:
    statement = replace(make_statement(1, "The minister", "denied", "rebels", "declines"), speaker=speaker)
    told = speaker_words(statement, make_document())
    assert (told.name, told.notes) == (name, notes)
    assert told.resolved == (speaker.kind != "unresolved")


def test_a_statement_without_source_is_somebodys() -> None:
    assert (
        speaker_words(make_statement(1, None, "denied", "rebels", "denies"), make_document()).name
        == "somebody not named"
    )


def test_a_long_citation_is_cut_in_the_middle_and_keeps_its_offsets() -> None:
    text = "word " * 40
    cited = cited_words(make_document(text), Span(0, 199))
    assert " … " in cited and cited.endswith("0–199") and len(cited) < 80


def test_the_heading_says_where_the_day_comes_from_or_that_it_is_unknown() -> None:
    assert "published 6 May 2019 (by the dateline)" in heading_words(make_account().document)
    assert heading_words(make_document()) == ("day of publication unknown",)


def test_the_tally_counts_what_is_there() -> None:
    told = tally(make_account())
    assert told == "7 statements · 3 speakers · 3 denials · 1 with unresolved speaker"
    assert tally(Account(make_document(), None, (), STAMP)) == "0 statements · 0 speakers"
