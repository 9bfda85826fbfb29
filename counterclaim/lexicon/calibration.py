"""How far a statement's score can be trusted: a map from the raw score to the share of such statements that are right.

In: a raw score, 0 to 1. Out: the calibrated one. Always: monotone, within 0 and 1, and the same for the same file. The
knots are measured (`python -m gate calibration`), not written by hand; docs/reliability.svg shows how well they hold.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from counterclaim.core.errors import AssetError

Knots = tuple[tuple[float, float], ...]
CALIBRATION = "calibration.toml"
UNCHANGED: Knots = ((0.0, 0.0), (1.0, 1.0))


def calibrate(raw: float) -> float:
    """The share of statements with such a raw score that are right, between two knots on the straight line.

    >>> 0.0 <= calibrate(0.3) <= calibrate(0.8) <= 1.0
    True
    """
    return interpolate(raw, load_knots())


def interpolate(raw: float, knots: Knots) -> float:
    """A value on the line through the knots, flat beyond the first and the last.

    >>> interpolate(0.25, ((0.0, 0.2), (0.5, 0.6)))
    0.4
    """
    after = bisect_right(knots, (raw, float("inf")))
    if after == 0:
        return knots[0][1]
    if after == len(knots):
        return knots[-1][1]
    (left, low), (right, high) = knots[after - 1], knots[after]
    return low + (high - low) * (raw - left) / (right - left)


@lru_cache(maxsize=1)
def load_knots() -> Knots:
    """The shipped knots, read once; a wheel without them leaves scores as they are."""
    path = Path(__file__).parent / CALIBRATION
    if not path.exists():
        return UNCHANGED
    return parse_knots(path.read_text(encoding="utf-8"))


def parse_knots(text: str) -> Knots:
    """Knots of a calibration file; AssetError where they do not rise."""
    knots = tuple((float(raw), float(right)) for raw, right in tomllib.loads(text)["knots"])
    rises = all(a[0] < b[0] and a[1] <= b[1] for a, b in pairwise(knots))
    if not knots or not rises or not all(0 <= value <= 1 for knot in knots for value in knot):
        raise AssetError(
            "lexicon.bad-calibration",
            f"{CALIBRATION}: knots must rise and lie between 0 and 1, and are {knots}",
            "Make them anew: python -m gate calibration --write.",
        )
    return knots
