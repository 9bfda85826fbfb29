"""Scores of claims: what the figures mean, on claims made by hand."""

from __future__ import annotations

import pytest

from counterclaim.core.claim import Claim, ClaimStatus, Stance, StanceKind
from gate.claims import ClaimBoard, StoryClaims, miss_lines
from gate.gold_content import GoldClaim, GoldStance

GOLD = (
    GoldClaim("c1", "Peru sank the ferry", "event", "contested", (
        GoldStance("BEL", "alleges", ("s1", "s2")), GoldStance("PER", "denies", ("s3",)),
    )),
    GoldClaim("c2", "It rained", "other", "uncontested", (GoldStance("MLT", "alleges", ("s4",)),)),
)  # fmt: skip
Row = tuple[StanceKind, tuple[str, ...], tuple[str, ...]]


def _claim(name: str, status: ClaimStatus, *rows: Row) -> Claim:
    positions = tuple(Stance("X", None, stance, None, statements, answers) for stance, statements, answers in rows)
    return Claim(name, name, "other", status, positions, 1)


def _board(*claims: Claim, found: str = "s1 s2 s3 s4") -> ClaimBoard:
    ids = {f"d{name}": name for name in found.split()}
    return ClaimBoard((StoryClaims("story", GOLD, claims, ids, frozenset({"s3"})),))


FERRY = _claim("a", "contested", ("alleges", ("ds1", "ds2"), ()), ("denies", ("ds3",), ("ds1",)))
RAIN = _claim("b", "uncontested", ("alleges", ("ds4",), ()))


def test_claims_as_the_gold_has_them_score_full_marks() -> None:
    figures = _board(FERRY, RAIN).figures()
    assert set(figures.values()) == {100.0}
    assert list(miss_lines(_board(FERRY, RAIN))) == ["## story"]


def test_merging_all_costs_precision_and_parting_all_costs_recall() -> None:
    merged = _board(_claim("a", "contested", ("alleges", ("ds1", "ds2", "ds3", "ds4"), ()))).figures()
    assert (merged["grouping precision"], merged["grouping recall"]) == (pytest.approx(62.5), 100.0)
    parted = _board().figures()
    assert parted["grouping precision"] == 100.0
    assert parted["grouping recall"] == pytest.approx(50.0)
    assert parted["pairs f1"] == 0.0


def test_a_wrong_status_counts_among_the_claims_that_are_found() -> None:
    figures = _board(FERRY, _claim("b", "confirmed", ("alleges", ("ds4",), ()))).figures()
    assert (figures["claims found"], figures["status"]) == (100.0, 50.0)
    missing = _board(FERRY).figures()
    assert (missing["claims found"], missing["status"]) == (50.0, 100.0)


@pytest.mark.parametrize(
    ("answers", "tied", "touched"),
    [(("ds1", "ds2"), 100.0, 100.0), (("ds1", "ds4"), 0.0, 100.0), (("ds4",), 0.0, 0.0), ((), 0.0, 0.0)],
)
def test_a_denial_is_tied_if_all_that_it_answers_is_in_its_claim(
    answers: tuple[str, ...], tied: float, touched: float
) -> None:
    figures = _board(_claim("a", "contested", ("denies", ("ds3",), answers))).figures()
    assert (figures["denials tied"], figures["denials tied, one at least"]) == (tied, touched)


def test_what_is_not_found_is_not_scored() -> None:
    figures = _board(RAIN, found="s4").figures()
    assert figures["grouping f1"] == 100.0
    assert figures["claims found"] == 100.0
    assert figures["denials tied"] == 0.0
    lines = list(miss_lines(_board(RAIN)))
    assert any(line.startswith("status   c1   None for contested") for line in lines)
    assert any(line.startswith("answers  s3   none for s1, s2") for line in lines)
