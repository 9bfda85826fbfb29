"""Fits the map from a statement's raw score to the share of such statements that are right, and shows how well it
holds.

In: statements drawn from the cases and the held-out stories with raw scores. Out: knots for
lexicon/calibration.toml, a reliability diagram, figures. Right means: matched with a gold statement, and speaker
and position right. Always: fitted on one half of the stories, reported on the other half.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

from counterclaim.lexicon import calibration as lexicon
from counterclaim.lexicon.calibration import CALIBRATION, UNCHANGED, Knots, interpolate
from gate.cases import Scoreboard
from gate.diagram import Point, Series, render_diagram
from gate.matching import Matching
from gate.scorers import ROOT, Bench
from gate.verdicts import judge_pair

MIN_BLOCK = 25
"""Statements behind each knot: with fewer a knot's share moves by more than a tenth from half to half."""
SURE_LIMIT = 0.99
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


def fit_knots(scored: Sequence[Scored], min_block: int = MIN_BLOCK) -> Knots:
    """Isotonic regression by pooling neighbours that fall, then blocks that are too small; a knot at each block's mean.

    >>> fit_knots([(0.2, False), (0.4, True), (0.6, False), (0.8, True)], min_block=1)
    ((0.2, 0.25), (0.5, 0.5), (0.8, 0.75))
    """
    blocks: list[list[float]] = []
    for raw, right in sorted(scored):
        blocks.append([raw, float(right), 1.0])
        # Equal scores are one block whatever the order of their outcomes.
        while len(blocks) > 1 and (_share(blocks[-2]) > _share(blocks[-1]) or _mean(blocks[-2]) == _mean(blocks[-1])):
            _pool(blocks, len(blocks) - 2)
    while len(blocks) > 1 and min(block[2] for block in blocks) < min_block:
        small = min(range(len(blocks)), key=lambda i: blocks[i][2])
        _pool(blocks, small - 1 if small else 0)
    knots: dict[float, float] = {}
    for total, hits, count in blocks:
        # Half a right and half a wrong one are added to each block, so that no score ever promises 0 or 1.
        knots[round(total / count, 4)] = min(SURE_LIMIT, round((hits + 0.5) / (count + 1), 4))
    return _risen(sorted(knots.items()))


def _share(block: list[float]) -> float:
    return block[1] / block[2]


def _mean(block: list[float]) -> float:
    return round(block[0] / block[2], 6)


def _pool(blocks: list[list[float]], at: int) -> None:
    blocks[at : at + 2] = [[a + b for a, b in zip(blocks[at], blocks[at + 1], strict=True)]]


def _risen(knots: Sequence[tuple[float, float]]) -> Knots:
    best, risen = 0.0, []
    for raw, right in knots:
        best = max(best, right)
        risen.append((raw, best))
    return tuple(risen)


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
