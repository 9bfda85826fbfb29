"""How linking is scored: B-cubed over stories, headlines that find their claims, positions at the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.claims.linking.draw import profile_text
from gate.emergent import load_pairs, rank_by_match, rank_by_words, score_emergent
from gate.linking import LinkBoard, ToldClaim, b_cubed, link_all
from gate.stands import Ended, StandBoard

ITEMS = frozenset("abcd")


def groups(*words: str) -> list[frozenset[str]]:
    """Groups of single letters."""
    return [frozenset(word) for word in words]


@pytest.mark.parametrize(
    ("gold", "drawn", "precision", "recall"),
    [
        (groups("ab", "cd"), groups("ab", "cd"), 1.0, 1.0),
        (groups("ab", "cd"), groups("a", "b", "c", "d"), 1.0, 0.5),
        (groups("ab", "cd"), groups("abcd"), 0.5, 1.0),
        (groups("abcd"), groups("ab", "cd"), 1.0, 0.5),
        # A statement in two claims is together with both.
        (groups("ab", "bc", "d"), groups("ab", "bc", "d"), 1.0, 1.0),
        (groups("ab", "cd"), groups("ac", "bd"), 0.5, 0.5),
    ],
)
def test_b_cubed(gold: list[frozenset[str]], drawn: list[frozenset[str]], precision: float, recall: float) -> None:
    found = b_cubed(gold, drawn, ITEMS)
    assert found[:2] == (precision, recall)
    assert found[2] == pytest.approx(2 * precision * recall / (precision + recall))


def told(story: str, gist: str, gold: str, statement: str) -> ToldClaim:
    """A claim of one statement."""
    profile = profile_text(gist, document=story, id=f"{story} {gist}")
    return ToldClaim(story, gist, gist, frozenset({gold}), frozenset({f"{story} {statement}"}), profile)


CLAIMS = (
    told("first", "a storm destroyed the harbour of Malta", "storm", "s1"),
    told("second", "the harbour of Malta was destroyed by a storm", "storm", "s1"),
    told("second", "goats ate the cabbage of the mayor", "goats", "s2"),
)
GOLD = {"storm": frozenset({"first s1", "second s1"}), "goats": frozenset({"second s2"})}


def test_claims_of_two_stories_are_linked_and_scored() -> None:
    board = LinkBoard(GOLD, frozenset().union(*GOLD.values()), CLAIMS, CLAIMS)
    names = link_all(CLAIMS)
    assert len(set(names.values())) == 2
    assert board.figures()["drawn f1"] == board.figures()["gold claims f1"] == 100.0
    assert board.baselines()["drawn f1, nothing linked"] < 100.0
    assert not [line for line in board.miss_lines() if line.startswith(("apart", "together"))]


def test_a_wrong_link_is_told() -> None:
    wrong = (*CLAIMS[:1], told("second", "the harbour of Malta was destroyed by a storm", "flood", "s1"))
    board = LinkBoard({"storm": frozenset({"first s1"}), "flood": frozenset({"second s1"})}, frozenset(), wrong, ())
    assert [line[:8] for line in board.miss_lines() if "storm" in line] == ["together"]


@pytest.fixture
def folds(tmp_path: Path) -> Path:
    pairs = [
        ("Crabs close the beach of Valletta", "Crabs overran a beach in Valletta"),
        ("Mayor denies eating the goat", "The mayor ate a goat"),
    ]
    rows = "".join(f"<pair id='{at}'><t>{t}</t><h>{h}</h></pair>" for at, (t, h) in enumerate(pairs))
    for fold in range(1, 11):
        (tmp_path / f"fold-{fold}.xml").write_text(f"<entailment-corpus>{rows}</entailment-corpus>", encoding="utf-8")
    return tmp_path


def test_headlines_find_their_claims(folds: Path) -> None:
    assert set(score_emergent(folds).values()) == {100.0}
    assert set(score_emergent(folds, rank_by_words).values()) == {100.0}
    assert len(load_pairs(folds, (9, 10))) == 4


def test_a_headline_about_something_else_finds_nothing() -> None:
    for make in (rank_by_match, rank_by_words):
        assert make(["Crabs overran a beach in Valletta"])("Ferry fares rise") == []


def test_positions_at_the_end_are_counted() -> None:
    board = StandBoard(
        (
            Ended("g", "PER", "confirms", "acknowledges", "confirms"),
            Ended("g", "BEL", "alleges", "confirms", "alleges"),
            Ended("g", "MLT", "denies", "alleges", "doubts"),
            Ended("g", "TCD", "denies", None, "denies"),
        )
    )
    figures = board.figures()
    assert figures["drawn right"] == pytest.approx(100 / 3)
    assert figures["drawn on the right side"] == pytest.approx(200 / 3)
    assert figures["drawn right, of all"] == 25.0
    assert figures["gold statements right"] == 75.0
    assert [line.split()[0] for line in board.miss_lines()] == ["BEL", "MLT", "TCD"]


@pytest.mark.shared
def test_emergent_reaches_what_is_asked() -> None:
    shared = Path(__file__).resolve().parents[3] / "shared" / "data" / "emergent"
    if not shared.is_dir():
        pytest.skip("../shared/data/emergent is not here")
    assert score_emergent(shared)["folds 9 and 10: recall at 5"] >= 90
