from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from counterclaim.core.claim import StanceKind
from counterclaim.core.errors import UsageError
from counterclaim.core.interval import Interval
from counterclaim.core.judgement import Judgement, JudgementVerdict
from counterclaim.ledger.views.fields import FIELDS, parse_value
from counterclaim.ledger.views.judged import fold_judgements
from counterclaim.ledger.views.nouns import Step
from counterclaim.ledger.views.paging import Cursor, check_limit, parse_cursor
from counterclaim.ledger.views.parties import known_party, near_parties, party_id, party_name
from counterclaim.ledger.views.passage import cut_sentence
from counterclaim.ledger.views.rows import interval_of
from counterclaim.ledger.views.stands import turns_of
from counterclaim.ledger.views.words import name_words


def judgement(number: int, verdict: JudgementVerdict, field: str | None = None, undoes: int | None = None) -> Judgement:
    at = datetime(2026, 3, 1, 9, number, tzinfo=UTC)
    undone = None if undoes is None else f"j{undoes}"
    return Judgement(f"j{number}", "statement", "s1", verdict, "Ana", at, "", field, field and f'"{number}"', undone)


@pytest.mark.parametrize(
    ("given", "in_force"),
    [
        ([], []),
        ([(1, "accept")], [1]),
        ([(1, "accept"), (2, "reject")], [2]),
        ([(1, "reject"), (2, "undo", None, 1)], []),
        ([(1, "accept"), (2, "reject"), (3, "undo", None, 2)], []),
        ([(1, "correct", "party"), (2, "correct", "role"), (3, "correct", "party")], [2, 3]),
        ([(1, "correct", "party"), (2, "reject")], [1, 2]),
        ([(1, "correct", "party"), (2, "undo", None, 1), (3, "undo", None, 1)], []),
    ],
)
def test_what_is_in_force(given: list[tuple[int, JudgementVerdict]], in_force: list[int]) -> None:
    judged = fold_judgements(judgement(*each) for each in given)
    assert [each.id for each in judged.in_force] == [f"j{number}" for number in in_force]


def step(stance: StanceKind, day: int | None, *, in_part: bool = False) -> Step:
    on = None if day is None else Interval(date(2019, 5, day), date(2019, 5, day))
    return Step(on, stance, None, in_part, (), ())


@pytest.mark.parametrize(
    ("steps", "turns"),
    [
        ([("denies", 1)], ["denies"]),
        ([("denies", 1), ("denies", 2)], ["denies"]),
        ([("denies", 1), ("alleges", 2), ("acknowledges", 2)], ["denies", "acknowledges"]),
        ([("denies", 1), ("acknowledges", 2), ("denies", 3)], ["denies", "acknowledges", "denies"]),
        ([("doubts", 1), ("alleges", 1)], ["alleges"]),
        ([("denies", 1), ("denies", 2), ("acknowledges", 2)], ["denies", "acknowledges"]),
        ([("denies", 1), ("declines", 2), ("denies", 3)], ["denies"]),
        ([("declines", 1)], []),
        ([("denies", None), ("alleges", None)], ["denies", "alleges"]),
    ],
)
def test_a_turn_is_a_change_of_side_from_one_day_to_another(
    steps: list[tuple[StanceKind, int | None]], turns: list[StanceKind]
) -> None:
    assert [each.stance for each in turns_of([step(*each) for each in steps])] == turns


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("North Korean", "PRK"),
        ("the Kremlin", "RUS"),
        ("irn", "IRN"),
        ("Houthis", "Houthis"),
        ("rebels in Fezzan", None),
    ],
)
def test_parties_as_people_write_them(typed: str, code: str | None) -> None:
    assert known_party(typed) == code and party_id(typed) == (code or typed)


def test_a_party_nearly_named_is_guessed_and_never_taken() -> None:
    assert known_party("Irann") is None and near_parties("Irann") == ("Iran",) and party_name("PRK") == "North Korea"


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("It rained. The dhow was stopped. Nobody spoke.", "stopped", "The dhow was stopped."),
        ("Gen. Ali Dar fell. He rose.", "Dar", "Gen. Ali Dar fell."),
        ("A line\n\nThe dhow\nwas stopped", "dhow", "The dhow was stopped"),
        ("“It sank.” The mate wept.", "sank", "“It sank.”"),
        ("x" * 500 + " sank " + "y" * 500, "sank", "… " + "x" * 240),
    ],
)
def test_the_sentence_around_a_place(text: str, words: str, sentence: str) -> None:
    at = text.index(words)
    opening = max(0, at - 240)
    piece = text[opening : at + len(words) + 240]
    told = cut_sentence(piece, at - opening, at - opening + len(words), is_opening=opening == 0)
    assert told.startswith(sentence[:120]) and (len(sentence) > 100 or told == sentence)


@pytest.mark.parametrize(
    ("first", "last", "grain"),
    [
        ("2019-04-01", "2019-04-30", "month"), ("2019-04-01", "2019-04-29", "day"),
        ("2019-01-01", "2019-12-31", "year"),
        ("2019-01-01", "2020-12-31", "day"), (None, "2019-04-30", "day"), ("2020-02-01", "2020-02-29", "month"),
    ],
)  # fmt: skip
def test_whole_months_and_years_are_told_as_such(first: str | None, last: str, grain: str) -> None:
    interval = interval_of(first, last)
    assert interval is not None and interval.granularity == grain
    assert interval_of(None, None) is None and interval_of("", "") is None


def test_a_cursor_is_what_it_was() -> None:
    for cursor in (Cursor("2019-05-06", 17), Cursor("", 0)):
        assert parse_cursor(str(cursor)) == cursor
    assert parse_cursor(None) is None


@pytest.mark.parametrize("limit", [0, -1, 1001])
def test_a_limit_that_cannot_be_shown(limit: int) -> None:
    with pytest.raises(UsageError, match="cannot be shown"):
        check_limit(limit)


@pytest.mark.parametrize(
    ("kind", "field", "typed", "value"),
    [
        ("statement", "party", "Iranian", "IRN"),
        ("statement", "speaker", "none", None),
        ("statement", "said_on", "2019-05-06", ["2019-05-06", "2019-05-06"]),
        ("statement", "said_on", "2019-05-01 to 2019-05-06", ["2019-05-01", "2019-05-06"]),
        ("statement", "channel", "state-media", "state-media"),
        ("transfer", "concealed", "yes", True),
        ("transfer", "when", "-", None),
        ("event", "type", "assault", "ASSAULT"),
        ("claim", "gist", " Malta  sold launchers ", "Malta sold launchers"),
    ],
)
def test_a_corrected_value_is_read_as_its_field_has_it(kind: str, field: str, typed: str, value: object) -> None:
    assert parse_value(kind, field, typed) == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "field", "typed", "code"),
    [
        ("statement", "positon", "denies", "judge.unknown-field"),
        ("claim", "status", "confirmed", "judge.unknown-field"),
        ("claim", "gist", " ", "judge.empty-value"),
        ("statement", "position", "none", "judge.unknown-value"),
        ("transfer", "concealed", "maybe", "judge.yes-or-no"),
    ],
)
def test_a_value_that_a_field_cannot_hold_is_an_error(kind: str, field: str, typed: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_value(kind, field, typed)  # type: ignore[arg-type]
    assert caught.value.code == code and caught.value.hint


def test_each_kind_has_fields_to_correct() -> None:
    assert set(FIELDS) == {"claim", "statement", "transfer", "event"} and all(FIELDS.values())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("John Kirby", ("john", "kirby")),
        ("The Ministry of Défense", ("ministry", "defense")),
        ("Al-Sisi’s", ("al-sisi’s",)),
        ("—", ()),
    ],
)
def test_words_by_which_a_name_is_found(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words
