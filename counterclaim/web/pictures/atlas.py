"""The outlines of the world on a flat page: borders as Natural Earth draws them, in the Equal Earth projection.

In: world-atlas 2.0.2, countries at 1:110m, as it was published. Out: for each party the path of its land, and where on
the page it lies. Source: Šavrič, Patterson and Jenny, "The Equal Earth map projection" (2018). No opinion on any
border is meant.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import orjson

from counterclaim.web.pictures.places import CODES, NAMES, POINTS

WIDTH, HEIGHT = 960.0, 420.0
FILE = Path(__file__).parents[1] / "static" / "vendor" / "world-atlas" / "countries-110m.json"
_A = (1.340264, -0.081106, 0.000893, 0.003796)
_SCALE = WIDTH / (2 * 2.7066299836960748)
_TOP = 1.3173627591574133 * 0.985
"""A little below the pole, where there is only ice; the South Pole's land is left out."""
_ANTARCTICA = "ATA"
_NEAR = 0.35
"""Points nearer than this to the last one make no difference on the page."""
_MIDST = 11.0
"""The meridian in the middle of the page: its opposite runs through the Bering Strait and cuts no mainland."""
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Land:
    """One outline: whose it is where that is known, its path, and the middle of its largest part."""

    party: str | None
    name: str
    path: str
    middle: Point


def project(longitude: float, latitude: float) -> Point:
    """Degrees as a place on the page.

    >>> x, y = project(11, 0)
    >>> round(x), round(y)
    (480, 230)
    """
    return _flat((longitude - _MIDST + 180) % 360 - 180, latitude)


def _flat(east: float, latitude: float) -> Point:
    """Degrees east of the page's middle as a place on the page."""
    at = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    power = at * at
    a1, a2, a3, a4 = _A
    sixth = power**3
    down = a1 + 3 * a2 * power + sixth * (7 * a3 + 9 * a4 * power)
    x = 2 * math.sqrt(3) * math.radians(east) * math.cos(at) / (3 * down)
    y = at * (a1 + a2 * power + sixth * (a3 + a4 * power))
    return x * _SCALE + WIDTH / 2, (_TOP - y) * _SCALE


@cache
def lands() -> tuple[Land, ...]:
    """Every outline of the atlas."""
    atlas = orjson.loads(FILE.read_bytes())
    arcs = [tuple(_decoded(arc, atlas["transform"])) for arc in atlas["arcs"]]
    codes = {each[:3]: each[3:] for each in CODES.split()}
    found = []
    for country in atlas["objects"]["countries"]["geometries"]:
        name = country["properties"]["name"]
        party = codes.get(country.get("id", "")) or NAMES.get(name)
        if party != _ANTARCTICA:
            found.append(_land(party, name, country, arcs))
    return tuple(found)


@cache
def places() -> dict[str, Point]:
    """Where on the page each party lies that has a place there."""
    points = (each.split() for each in POINTS.split(";"))
    small = {party: project(float(east), float(north)) for party, east, north in points}
    return small | {each.party: each.middle for each in lands() if each.party}


def _decoded(arc: Sequence[Sequence[int]], transform: Any) -> Iterator[Point]:
    """An arc of TopoJSON as degrees: each point is told as its way from the one before."""
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    x = y = 0
    for east, north in arc:
        x, y = x + east, y + north
        yield x * wide + left, y * high + low


def _land(party: str | None, name: str, country: Any, arcs: Sequence[Sequence[Point]]) -> Land:
    parts = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
    rings = [[_flatten(_ring(ring, arcs)) for ring in part] for part in parts]
    outer = max((part[0] for part in rings), key=lambda ring: abs(_area(ring)))
    return Land(party, name, "".join(_path(ring) for part in rings for ring in part), _middle(outer))


def _flatten(ring: Sequence[Point]) -> list[Point]:
    """A ring on the page; one that crosses the edge goes on beyond it, and comes back by no line across the world."""
    flat: list[Point] = []
    before = (ring[0][0] - _MIDST + 180) % 360 - 180
    for longitude, latitude in ring:
        before += (longitude - _MIDST - before + 180) % 360 - 180
        flat.append(_flat(before, latitude))
    return flat


def _ring(numbers: Sequence[int], arcs: Sequence[Sequence[Point]]) -> list[Point]:
    ring: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring.extend(arc[1:] if ring else arc)
    return ring


def _path(ring: Sequence[Point]) -> str:
    kept = [ring[0]]
    for point in ring[1:-1]:
        if math.dist(point, kept[-1]) >= _NEAR:
            kept.append(point)
    if len(kept) < 3:
        return ""
    # Ways from point to point, in whole tenths: half as long as the places themselves.
    tenths = [(round(x * 10), round(y * 10)) for x, y in kept]
    steps = (f"{(b[0] - a[0]) / 10:g} {(b[1] - a[1]) / 10:g}" for a, b in pairwise(tenths))
    return f"M{tenths[0][0] / 10:g} {tenths[0][1] / 10:g}l{' '.join(steps)}z".replace(" -", "-")


def _area(ring: Sequence[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True)) / 2


def _middle(ring: Sequence[Point]) -> Point:
    area = _area(ring)
    across = down = 0.0
    for a, b in zip(ring, [*ring[1:], ring[0]], strict=True):
        part = a[0] * b[1] - b[0] * a[1]
        across += (a[0] + b[0]) * part
        down += (a[1] + b[1]) * part
    return across / (6 * area), down / (6 * area)
