"""The world with an arrow for each supply that somebody tells of: from whom to whom, with what standing, how many.

In: pairs of parties, and where each leads. Out: an SVG file as text, and the pairs for which the map has no place.
Always: alleged, denied, confirmed and planned differ in line and mark, so that print and grey tell them apart; the
borders are those of the atlas and say nothing of ours.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from counterclaim.ledger.views.facet_nouns import STANDINGS, FlowPair
from counterclaim.render.svg_shapes import svg_text, text_width
from counterclaim.web.pictures.atlas import HEIGHT, WIDTH, Point, lands, places
from counterclaim.web.pictures.strokes import (
    FAINT,
    INK,
    draw_head,
    draw_legend,
    draw_line,
    draw_mark,
    draw_words,
    line_width,
    open_svg,
    pair_words,
)

BORDERS = "Borders as drawn by Natural Earth; no opinion on any."
MOST = 60
"""Arrows that one map can hold and still be read; the table beside it has all."""
_FOOT = 46.0
_ROOM, _CLOSEST = 46.0, 3.2
_SIZE = 10.5
_WAYS = (
    (6, 4, "start"), (-6, 4, "end"), (0, -7, "middle"), (0, 15, "middle"), (6, 15, "start"), (6, -6, "start"),
)  # fmt: skip
"""Where beside its point a name may stand, the best first."""
Leads = Callable[[FlowPair], str]


@dataclass(frozen=True, slots=True)
class Arc:
    """A curve from one place to another, with its middle and the angle at which it arrives."""

    path: str
    middle: Point
    end: Point
    angle: float


@dataclass(frozen=True, slots=True)
class View:
    """Which part of the world is shown, and how large."""

    scale: float
    left: float
    top: float

    @property
    def box(self) -> str:
        """The part as SVG has it."""
        return f"{self.left:.1f} {self.top:.1f} {WIDTH / self.scale:.1f} {HEIGHT / self.scale:.1f}"

    def place(self, point: Point) -> Point:
        """Where a place of the whole map lies in this view."""
        return (point[0] - self.left) * self.scale, (point[1] - self.top) * self.scale


def is_drawn(pair: FlowPair) -> bool:
    """Whether both ends lie somewhere on the map, and not at one place."""
    return pair.supplier in places() and pair.recipient in places() and pair.supplier != pair.recipient


def draw_map(pairs: Sequence[FlowPair], leads: Leads) -> str:
    """The map; `leads` gives the address to which an arrow leads."""
    shown = list(islice(filter(is_drawn, pairs), MOST))
    ends = dict.fromkeys(end for pair in shown for end in (pair.supplier, pair.recipient) if end)
    view = fit_view([places()[end] for end in ends])
    spots = {end: view.place(places()[end]) for end in ends}
    title = "Map of supplies of arms that somebody tells of"
    told = [
        open_svg(WIDTH, HEIGHT + _FOOT, "map", title, f"{len(shown)} arrows; the table tells the same. {BORDERS}"),
        # A picture within the picture: what lies outside of the view is cut off at its edge.
        f'<svg width="{WIDTH:g}" height="{HEIGHT:g}" viewBox="{view.box}" aria-hidden="true">',
        *(_land(each.path, each.name, each.party in ends) for each in lands()),
        "</svg>",
        # The widest lie lowest, so that no arrow is hidden.
        *(_arrow(pair, spots, leads(pair)) for pair in sorted(shown, key=lambda pair: -pair.transfers)),
        *_labels(spots, shown),
        draw_legend(16, HEIGHT + 14, 232),
        draw_words(16, HEIGHT + 38, BORDERS, size=_SIZE, faint=True),
        "</svg>",
    ]
    return "".join(told)


def fit_view(points: Sequence[Point]) -> View:
    """The part of the world in which the points lie, with room about them; the whole where they lie far apart."""
    if not points:
        return View(1.0, 0.0, 0.0)
    (left, right), (top, bottom) = ((min(each), max(each)) for each in zip(*points, strict=True))
    scale = min(WIDTH / (right - left + 2 * _ROOM), HEIGHT / (bottom - top + 2 * _ROOM), _CLOSEST)
    if scale < 1.1:
        return View(1.0, 0.0, 0.0)
    across = min(max((left + right) / 2 - WIDTH / scale / 2, 0.0), WIDTH - WIDTH / scale)
    down = min(max((top + bottom) / 2 - HEIGHT / scale / 2, 0.0), HEIGHT - HEIGHT / scale)
    return View(scale, across, down)


def curve(ends: tuple[Point, Point], bow: float, width: float, along: float = 0.5) -> Arc:
    """A curve that bends towards the top of the page and ends a little before the place; its mark lies `along` it."""
    start, end = ends
    across, down = end[0] - start[0], end[1] - start[1]
    far = math.hypot(across, down) or 1.0
    bent = max(bow * far, 9.0 + 30 * bow)
    side = 1 if across >= 0 else -1
    over = (
        (start[0] + end[0]) / 2 + side * bent * down / far,
        (start[1] + end[1]) / 2 - side * bent * across / far,
    )
    angle = math.atan2(end[1] - over[1], end[0] - over[0])
    point = (end[0] - 3.5 * math.cos(angle), end[1] - 3.5 * math.sin(angle))
    neck = 4.5 + width * 0.8
    last = (point[0] - neck * math.cos(angle), point[1] - neck * math.sin(angle))
    path = f"M{start[0]:.1f} {start[1]:.1f}Q{over[0]:.1f} {over[1]:.1f} {last[0]:.1f} {last[1]:.1f}"
    rest = 1 - along
    middle = [rest * rest * start[at] + 2 * rest * along * over[at] + along * along * last[at] for at in (0, 1)]
    return Arc(path, (middle[0], middle[1]), point, angle)


@cache
def _land(path: str, name: str, is_end: bool) -> str:
    kind, fill = ("land named", "#d8d2c2") if is_end else ("land", "#ebe7dc")
    ink = f'class="{kind}" fill="{fill}" stroke="#fbfaf7" stroke-width="0.6" vector-effect="non-scaling-stroke"'
    return f'<path d="{path}" {ink}><title>{svg_text(name)}</title></path>'


def _arrow(pair: FlowPair, spots: dict[str, Point], address: str) -> str:
    assert pair.supplier is not None and pair.recipient is not None
    width = line_width(pair.transfers)
    nth = STANDINGS.index(pair.standing)
    # Ways there and back bend to the same side, so one of them bends more.
    is_back = spots[pair.supplier][0] > spots[pair.recipient][0]
    bow = 0.14 + 0.1 * nth + (0.05 if is_back else 0.0)
    arc = curve((spots[pair.supplier], spots[pair.recipient]), bow, width, 0.44 + 0.05 * nth)
    return (
        f'<a href="{svg_text(address)}" tabindex="-1" class="flow"><title>{svg_text(pair_words(pair))}</title>'
        f"{draw_line(arc.path, pair.standing, width)}"
        f"{draw_head(*arc.end, arc.angle, pair.standing, width)}{draw_mark(*arc.middle, pair.standing)}</a>"
    )


def _labels(spots: dict[str, Point], shown: Sequence[FlowPair]) -> list[str]:
    """A point and a name for each party, where no other name stands; the busiest first."""
    names = {pair.supplier: pair.supplier_name for pair in shown} | {
        pair.recipient: pair.recipient_name for pair in shown
    }  # fmt: skip
    taken: list[tuple[float, float, float, float]] = []
    told = []
    for party, (x, y) in spots.items():
        name = names[party] or party
        told.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" class="dot" fill="{INK}" stroke="{FAINT}"/>')
        wide = text_width(name, _SIZE)
        for right, below, anchor in _WAYS:
            left = x + right - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
            box = (left, y + below - _SIZE, left + wide, y + below + 2)
            if box[0] > 2 and box[2] < WIDTH - 2 and not any(_meet(box, other) for other in taken):
                taken.append(box)
                told.append(draw_words(x + right, y + below, name, size=_SIZE, anchor=anchor))
                break
    return told


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
