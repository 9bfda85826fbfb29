from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counterclaim.core.interval import Interval
from counterclaim.core.party import UNRESOLVED, Speaker
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from gate.cases import Scoreboard, miss_lines, score_stories
from tests.accounts import span_of
from tests.gate.harbour import DRAWN, OUTER, STORY, TEXT, bend

ALL_RIGHT = "recall precision speaker party position channel manner said-on named addressee".split()


def board(*drawn: Statement) -> Scoreboard:
    return score_stories([STORY], lambda _: drawn)


def test_statements_that_fit_score_full_marks() -> None:
    figures = board(*DRAWN).figures()
    assert {name: figures[name] for name in ALL_RIGHT} == dict.fromkeys(ALL_RIGHT, 100.0)


@pytest.mark.parametrize(
    ("aspect", "drawn"),
    [
        ("speaker", bend(2, speaker=replace(DRAWN[2].speaker, name="Jon Brekkan"))),
        ("speaker", bend(3, speaker=UNRESOLVED)),
        ("speaker", bend(3, speaker=Speaker("she", "NOR", None, "named"))),
        ("party", bend(2, speaker=replace(DRAWN[2].speaker, party="ISL"))),
        ("party", bend(2, speaker=replace(DRAWN[2].speaker, party=None))),
        ("position", bend(2, position="alleges")),
        ("channel", bend(3, channel=None)),
        ("channel", bend(2, channel="briefing")),
        ("manner", bend(3, manner="mixed")),
        ("said-on", bend(4, said_on=None)),
        ("said-on", bend(4, said_on=Interval(date(2021, 3, 1), date(2021, 3, 30)))),
        ("said-on", bend(2, said_on=Interval(None, date(2021, 5, 3)))),
        ("named", bend(2, speaker=replace(DRAWN[2].speaker, kind="anonymous"))),
        ("addressee", bend(3, addressee=None)),
        ("addressee", bend(2, addressee="Iceland")),
    ],
)
def test_one_wrong_value_costs_that_measure_alone(aspect: str, drawn: tuple[Statement, ...]) -> None:
    figures = board(*drawn).figures()
    assert figures[aspect] == 80.0
    untouched = set(ALL_RIGHT) - {aspect} - ({"party", "named"} if drawn[3].speaker == UNRESOLVED else set())
    assert {name: figures[name] for name in untouched} == dict.fromkeys(untouched, 100.0)


def test_a_missing_statement_costs_recall_and_a_spurious_one_precision() -> None:
    assert board(*DRAWN[:4]).figures()["recall"] == 80.0
    assert board(*DRAWN, OUTER).figures()["precision"] == pytest.approx(100 * 5 / 6)
    assert board().figures()["recall"] == 0.0


def test_an_overlapping_day_is_told_apart_from_an_equal_one() -> None:
    figures = board(*bend(4, said_on=Interval(date(2021, 3, 10), date(2021, 3, 10)))).figures()
    assert (figures["said-on"], figures["said-on overlap"]) == (80.0, 100.0)


def test_one_statement_for_joint_speakers_finds_one_of_them() -> None:
    figures = board(*DRAWN[1:]).figures()
    assert figures["recall"] == 80.0
    assert figures["recall, many to one"] == 100.0
    assert figures["speaker"] == 100.0


def test_members_of_a_jointly_named_speaker_are_not_spurious() -> None:
    joint = replace(STORY.statements[0], speaker="Norway and Iceland", party=None)
    (matching,) = score_stories([replace(STORY, statements=(joint,))], lambda _: DRAWN[:3]).matchings
    assert (len(matching.pairs), len(matching.spurious)) == (1, 1)


def test_a_statement_is_found_by_its_cue_alone_or_by_its_content_alone() -> None:
    by_cue = bend(2, content=(span_of("that the port was closed", TEXT),))
    by_content = bend(2, cue=(span_of("on Monday", TEXT),))
    neither = bend(2, cue=(span_of("on Monday", TEXT),), content=(span_of("that the port was closed", TEXT),))
    assert board(*by_cue).figures()["recall"] == 100.0
    assert board(*by_content).figures()["recall"] == 100.0
    assert board(*neither).figures()["recall"] == 80.0


def test_an_outer_statement_does_not_find_the_one_inside_it() -> None:
    matching = board(*DRAWN[:4], OUTER).matchings[0]
    assert [gold.id for gold in matching.missed] == ["s5"]
    assert matching.spurious == (OUTER,)


def test_more_pairs_beat_better_pairs() -> None:
    # The first fits both joint speakers; greedy pairing by speaker could leave the other without a partner.
    iceland_twice = (replace(DRAWN[1], id="a"), replace(DRAWN[1], id="b"))
    assert len(board(*iceland_twice).matchings[0].pairs) == 2


def test_the_title_has_no_gold() -> None:
    titled = replace(DRAWN[0], cue=(Span(0, 4, "title"),), content=(Span(5, 9, "title"),))
    assert board(*DRAWN, titled).figures()["precision"] == 100.0


def test_lines_name_what_is_missed_spurious_and_wrong() -> None:
    lines = "\n".join(miss_lines(board(*bend(3, position="asserts")[1:], OUTER)))
    assert "missed   s1   pledges: [Norway] <pledged> to search every trawler" in lines
    assert "spurious 0.90 alleges: [An Icelandic diplomat] <said>" in lines
    assert "wrong    s4   position: asserts for dismisses" in lines


def test_confusion_counts_gold_against_drawn() -> None:
    counts = board(*bend(3, position="asserts")).confusion("position")
    assert counts["dismisses", "asserts"] == 1
    assert counts["denies", "denies"] == 2
