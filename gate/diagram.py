"""A reliability diagram as SVG: what a score promises against how often it is right.

In: points (mean score, share right, count) of one or two series, and an error figure for each. Out: SVG text.
Always: the same input gives the same bytes; a point's area tells how many statements stand behind it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SIZE, LEFT, TOP, RIGHT, BOTTOM = 360, 64, 30, 200, 56
INK, FAINT, PAPER = "#222222", "#d8d8d8", "#ffffff"
SMALLEST_DOT, DOT_GROWTH = 2.5, 0.6


@dataclass(frozen=True, slots=True)
class Point:
    """The statements of one bin of scores."""

    score: float
    right: float
    count: int


@dataclass(frozen=True, slots=True)
class Series:
    """The points of one way to score, drawn filled or hollow, with its expected calibration error."""

    name: str
    points: tuple[Point, ...]
    error: float
    colour: str
    is_filled: bool


def render_diagram(title: str, series: Sequence[Series]) -> str:
    """The whole diagram."""
    width, height = LEFT + SIZE + RIGHT, TOP + SIZE + BOTTOM
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{_escape(title)}" font-family="system-ui, sans-serif" font-size="12" fill="{INK}">',
        f'<rect width="{width}" height="{height}" fill="{PAPER}"/>',
        f'<text x="{LEFT}" y="18" font-size="14" font-weight="600">{_escape(title)}</text>',
        *_axes(),
    ]
    for number, one in enumerate(series):
        parts.extend(_series(one))
        parts.extend(_legend(one, number))
    return "\n".join([*parts, "</svg>"]) + "\n"


def _axes() -> Iterator[str]:
    for step in range(0, 11, 2):
        share = step / 10
        x, y = _place(share, share)
        left, bottom = LEFT, TOP + SIZE
        yield f'<path d="M{left} {y:.1f}H{LEFT + SIZE}M{x:.1f} {TOP}V{bottom}" stroke="{FAINT}" fill="none"/>'
        yield f'<text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{share:.1f}</text>'
        yield f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{share:.1f}</text>'
    yield f'<path d="M{LEFT} {TOP + SIZE}L{LEFT + SIZE} {TOP}" stroke="{INK}" stroke-dasharray="4 4"/>'
    middle = TOP + SIZE / 2
    yield f'<text x="{LEFT + SIZE / 2}" y="{TOP + SIZE + 42}" text-anchor="middle">score of the statement</text>'
    turned = f'x="18" y="{middle}" text-anchor="middle" transform="rotate(-90 18 {middle})"'
    yield f"<text {turned}>share that is right</text>"


def _series(one: Series) -> Iterator[str]:
    places = [_place(point.score, point.right) for point in one.points]
    line = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    if line:
        yield f'<path d="M{line}" stroke="{one.colour}" fill="none" stroke-width="1.5"/>'
    for (x, y), point in zip(places, one.points, strict=True):
        radius = SMALLEST_DOT + DOT_GROWTH * math.sqrt(point.count)
        fill = one.colour if one.is_filled else PAPER
        told = f"{_escape(one.name)}: score {point.score:.2f}, right {point.right:.2f}, {point.count} statements"
        dot = f'cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}" stroke="{one.colour}" stroke-width="1.5"'
        yield f"<circle {dot}><title>{told}</title></circle>"


def _legend(one: Series, number: int) -> Iterator[str]:
    x, y = LEFT + SIZE + 24, TOP + 20 + number * 48
    fill = one.colour if one.is_filled else PAPER
    yield f'<circle cx="{x}" cy="{y - 4}" r="6" fill="{fill}" stroke="{one.colour}" stroke-width="1.5"/>'
    yield f'<text x="{x + 14}" y="{y}">{_escape(one.name)}</text>'
    yield f'<text x="{x + 14}" y="{y + 16}">calibration error {one.error:.3f}</text>'


def _place(score: float, right: float) -> tuple[float, float]:
    return LEFT + SIZE * score, TOP + SIZE * (1 - right)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
