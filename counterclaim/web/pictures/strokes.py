"""How pictures tell apart what is alleged, denied, confirmed and planned: by line, by mark, and only then by colour.

In: a standing, a path, a place. Out: SVG as text. Always: presentation attributes alone, so that a file looks right
by itself; classes beside them, so that a page can give it the colours of its theme; all words are escaped.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from counterclaim.ledger.views.facet_nouns import FlowPair, Standing
from counterclaim.render.svg_shapes import FONT, svg_text
from counterclaim.render.wording import Mark, count_words, day_words

PAPER, INK, FAINT = "#fbfaf7", "#1c1b19", "#5b5852"


@dataclass(frozen=True, slots=True)
class Stroke:
    """What a standing looks like and is called."""

    mark: Mark
    words: str
    line: str
    colour: str


STROKES: dict[Standing, Stroke] = {
    "alleged": Stroke("charges", "alleged", "solid line", "#a3201b"),
    "denied": Stroke("denies", "contested or denied", "dashed line", "#0b5a75"),
    "confirmed": Stroke("says", "confirmed or acknowledged", "double line", "#1a6334"),
    "planned": Stroke("plans", "planned or supposed", "dotted line", "#7b2a87"),
}


def open_svg(width: float, height: float, name: str, title: str, description: str) -> str:
    """The beginning of a picture; `name` is its own among those of a page."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" role="group" aria-labelledby="{name}-title {name}-text" class="picture" '
        f'font-family="{svg_text(FONT)}" font-size="11">'
        f'<title id="{name}-title">{svg_text(title)}</title><desc id="{name}-text">{svg_text(description)}</desc>'
        f'<rect class="paper" width="{width:g}" height="{height:g}" fill="{PAPER}"/>'
    )


def line_width(count: int) -> float:
    """How wide a line for so many transfers is.

    >>> line_width(1) < line_width(9) <= line_width(10_000) == 9.0
    True
    """
    return min(9.0, 0.9 + 1.1 * math.sqrt(count))


def draw_line(path: str, standing: Standing, width: float) -> str:
    """A line that tells its standing."""
    stroke = STROKES[standing]
    ink = f'class="line {stroke.mark}" fill="none" stroke="{stroke.colour}"'
    if standing == "confirmed":
        wide = max(4.2, width + 1.6)
        inner = f'<path d="{path}" class="between" fill="none" stroke="{PAPER}" stroke-width="{wide - 2.8:.1f}"/>'
        return f'<path d="{path}" {ink} stroke-width="{wide:.1f}"/>{inner}'
    dashes = ""
    if standing == "denied":
        dashes = f' stroke-dasharray="{4 + width * 1.6:.1f} {3 + width * 0.8:.1f}"'
    elif standing == "planned":
        dashes = f' stroke-dasharray="0.1 {2.6 + width * 1.7:.1f}" stroke-linecap="round"'
    return f'<path d="{path}" {ink} stroke-width="{width:.1f}"{dashes}/>'


def draw_head(x: float, y: float, angle: float, standing: Standing, width: float) -> str:
    """An arrowhead whose point is at a place."""
    stroke, long = STROKES[standing], 6.5 + width * 1.1
    corners = [(x, y)] + [
        (x - long * math.cos(angle + turn), y - long * math.sin(angle + turn)) for turn in (0.42, -0.42)
    ]
    points = " ".join(f"{left:.1f},{top:.1f}" for left, top in corners)
    return f'<polygon points="{points}" class="solid {stroke.mark}" fill="{stroke.colour}"/>'


def draw_mark(x: float, y: float, standing: Standing, size: float = 4.2) -> str:
    """The mark of a standing as a shape, on a spot of paper: ▲ alleged, ✕ denied, ● confirmed, ◇ planned."""
    stroke = STROKES[standing]
    spot = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size + 2.2:.1f}" class="paper" fill="{PAPER}"/>'
    solid, outline = f'class="solid {stroke.mark}" fill="{stroke.colour}"', (
        f'class="line {stroke.mark}" fill="none" stroke="{stroke.colour}" stroke-width="1.9"'
    )  # fmt: skip
    near = size * 0.8
    shapes: dict[Standing, str] = {
        "alleged": f'<path d="M{x:.1f} {y - size:.1f}l{size:.1f} {size * 1.8:.1f}h{-2 * size:.1f}z" {solid}/>',
        "denied": f'<path d="M{x - near:.1f} {y - near:.1f}l{2 * near:.1f} {2 * near:.1f}m0 {-2 * near:.1f}'
        f'l{-2 * near:.1f} {2 * near:.1f}" {outline}/>',
        "confirmed": f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size * 0.85:.1f}" {solid}/>',
        "planned": f'<path d="M{x:.1f} {y - size:.1f}l{size:.1f} {size:.1f}l{-size:.1f} {size:.1f}'
        f'l{-size:.1f} {-size:.1f}z" {outline}/>',
    }
    return spot + shapes[standing]


def draw_words(x: float, y: float, words: str, *, size: float = 11, anchor: str = "start", faint: bool = False) -> str:
    """Words that stay legible over lines."""
    ink = f'class="faint" fill="{FAINT}"' if faint else f'class="words" fill="{INK}"'
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" text-anchor="{anchor}" {ink} stroke="{PAPER}" '
        f'stroke-width="3" stroke-linejoin="round" paint-order="stroke">{svg_text(words)}</text>'
    )


def draw_legend(x: float, y: float, step: float = 200) -> str:
    """What lines and marks mean."""
    told = []
    for at, (standing, stroke) in enumerate(STROKES.items()):
        left = x + at * step
        told.append(draw_line(f"M{left:.1f} {y:.1f}h34", standing, 2.4))
        told.append(draw_mark(left + 17, y, standing))
        told.append(draw_words(left + 42, y + 4, stroke.words))
    return "".join(told)


def pair_words(pair: FlowPair) -> str:
    """Who to whom, with what standing, how many transfers, when."""
    when = ""
    if pair.first_day is not None and pair.last_day is not None:
        first, last = day_words(pair.first_day), day_words(pair.last_day)
        when = f", {first}" if first == last else f", {first} to {last}"
    ends = f"{pair.supplier_name or 'supplier not told'} → {pair.recipient_name or 'recipient not told'}"
    return f"{ends}: {STROKES[pair.standing].words}, {count_words(pair.transfers, 'transfer')}{when}"
