"""Fits the map from a statement's raw score to the share of such statements that are right, and shows how well it
holds.

In: statements drawn from the cases and the held-out stories with raw scores. Out: knots for
lexicon/calibration.toml, a reliability diagram, figures. Right means: matched with a gold statement, and speaker
and position right. Always: fitted on one half of the stories, reported on the other half.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

from counterclaim.lexicon import calibration as lexicon
from counterclaim.lexicon.calibration import CALIBRATION, UNCHANGED, Knots, interpolate
from gate.bench import ROOT, Bench
from gate.cases import Scoreboard
from gate.diagram import Point, Series, render_diagram
from gate.matching import Matching
from gate.verdicts import judge_pair

KNOTS_AT = (0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.99)
"""Raw scores between which the curve is nearly straight. It has two numbers to fit: over 40 random halvings of the
stories its calibration error on the other half was .064, that of isotonic regression .071, of the raw score .36."""
RIDGE, NEWTON_STEPS, LEAST_DOUBT = 0.1, 30, 0.01
BINS = 10
Scored = tuple[float, bool]
ASPECTS_THAT_COUNT = ("speaker", "position")


def scored_statements(matching: Matching) -> Iterator[Scored]:
    """Raw score of every drawn statement of a story, and whether it is right."""
    for pair in matching.pairs:
        verdicts = judge_pair(pair, matching.story.document)
        yield pair.drawn.score, all(v.right for v in verdicts if v.aspect in ASPECTS_THAT_COUNT)
    for spurious in matching.spurious:
        yield spurious.score, False


def split_scored(boards: Sequence[Scoreboard]) -> tuple[list[Scored], list[Scored]]:
    """Every other story to fit, the rest to report on; the copies of one story stay together."""
    fit: list[Scored] = []
    report: list[Scored] = []
    for board in boards:
        families = sorted({_family(matching) for matching in board.matchings})
        for matching in board.matchings:
            half = fit if families.index(_family(matching)) % 2 == 0 else report
            half.extend(scored_statements(matching))
    return fit, report


def _family(matching: Matching) -> str:
    return matching.story.name.split("-copy")[0]


def fit_knots(scored: Sequence[Scored]) -> Knots:
    """A logistic curve over the log odds of the raw score, never falling, as knots at KNOTS_AT.

    >>> fit_knots([(0.5, True), (0.5, False)] * 50)[5]
    (0.5, 0.5)
    """
    slope, shift = fit_logistic([(log_odds(raw), right) for raw, right in scored])
    if slope < 0:
        slope, shift = 0.0, log_odds(sum(right for _, right in scored) / len(scored))
    return tuple(
        (raw, round(keep_off_ends(share_at(slope * log_odds(raw) + shift), LEAST_DOUBT), 4)) for raw in KNOTS_AT
    )


def fit_logistic(points: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Slope and shift of the curve that makes the outcomes most likely (Newton's method, held near 0 by RIDGE)."""
    slope, shift = 0.0, 0.0
    for _ in range(NEWTON_STEPS):
        g0, g1 = RIDGE * slope, RIDGE * shift
        h00, h01, h11 = RIDGE, 0.0, RIDGE
        for x, right in points:
            share = share_at(slope * x + shift)
            weight = share * (1 - share)
            g0, g1 = g0 + (share - right) * x, g1 + share - right
            h00, h01, h11 = h00 + weight * x * x, h01 + weight * x, h11 + weight
        volume = h00 * h11 - h01 * h01
        slope, shift = slope - (h11 * g0 - h01 * g1) / volume, shift - (h00 * g1 - h01 * g0) / volume
    return slope, shift


def log_odds(share: float) -> float:
    """Log odds of a share, kept off 0 and 1."""
    kept = keep_off_ends(share, 0.001)
    return math.log(kept / (1 - kept))


def share_at(odds: float) -> float:
    """The share with these log odds."""
    return 1 / (1 + math.exp(-min(max(odds, -30.0), 30.0)))


def keep_off_ends(share: float, least: float) -> float:
    """A share no nearer to 0 or 1 than `least`."""
    return min(max(share, least), 1 - least)


def bin_points(scored: Sequence[Scored], bins: int = BINS) -> tuple[Point, ...]:
    """Points of equally many statements, in order of score."""
    ordered, points = sorted(scored), []
    for i in range(bins):
        part = ordered[len(ordered) * i // bins : len(ordered) * (i + 1) // bins]
        if part:
            mean = sum(score for score, _ in part) / len(part)
            points.append(Point(mean, sum(right for _, right in part) / len(part), len(part)))
    return tuple(points)


def calibration_error(points: Sequence[Point]) -> float:
    """Expected calibration error: distance of score and share right, weighted by statements."""
    count = sum(point.count for point in points)
    return sum(point.count * abs(point.score - point.right) for point in points) / count if count else 0.0


def render_knots(knots: Knots, fitted: int) -> str:
    """The knots as the lexicon's file."""
    lines = [
        "# Raw score of a statement, and the share of such statements that are right (in the gold, its speaker and",
        f"# position). Measured on {fitted} statements: python -m gate calibration --write. Not to be edited by hand.",
        "knots = [",
        *(f"    [{raw:.4f}, {right:.4f}]," for raw, right in knots),
        "]",
    ]
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """`python -m gate calibration [--write]`."""
    parser = argparse.ArgumentParser(
        prog="python -m gate calibration", description="Fit scores to how often they are right."
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared", help="folder with cases/")
    parser.add_argument("--network", type=Path, help="folder of another network than the shipped one")
    parser.add_argument("--write", action="store_true", help="write the lexicon's knots and docs/reliability.svg")
    options = parser.parse_args(arguments)
    bench = Bench(options.data.resolve(), options.network)
    with patch.object(lexicon, "load_knots", return_value=UNCHANGED):
        fit, report = split_scored([bench.board(name) for name in ("cases", "stories")])
    knots = fit_knots(fit)
    raw, fitted = bin_points(report), bin_points([(interpolate(score, knots), right) for score, right in report])
    series = (
        Series("raw score", raw, calibration_error(raw), "#9a5b13", False),
        Series("calibrated score", fitted, calibration_error(fitted), "#1f5fa8", True),
    )
    print(f"fitted on {len(fit)} statements, reported on {len(report)} of other stories")
    for one in series:
        print(f"{one.name}: expected calibration error {one.error:.3f}")
    print("\n".join(f"  {score:.3f} -> {right:.3f}" for score, right in knots))
    if options.write:
        (Path(lexicon.__file__).parent / CALIBRATION).write_text(render_knots(knots, len(fit)), encoding="utf-8")
        title = f"Reliability on {len(report)} statements that the fit did not see"
        (ROOT / "docs" / "reliability.svg").write_text(render_diagram(title, series), encoding="utf-8")
    return 0
