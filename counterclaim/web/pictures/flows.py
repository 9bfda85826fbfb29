"""Who is said to supply whom, in two columns: suppliers left, recipients right, a band for each pair and standing.

In: pairs of parties, and where each leads. Out: an SVG file as text. Always: a band is as wide as it has transfers; its
edge and mark tell its standing in print and grey as well; ends that nobody tells stand as such.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from counterclaim.ledger.views.facet_nouns import FlowPair, Standing
from counterclaim.render.svg_shapes import svg_text, wrap_words
from counterclaim.render.wording import count_words
from counterclaim.web.pictures.strokes import (
    INK,
    STROKES,
    draw_head,
    draw_legend,
    draw_mark,
    draw_words,
    open_svg,
    pair_words,
)

WIDTH = 960.0
MOST = 40
"""Bands that one picture can hold and still be read; the table beside it has all."""
_LEFT, _RIGHT, _TOP, _BAR = 250.0, 710.0, 44.0, 8.0
_GAP, _LEAST, _HIGH = 12.0, 9.0, 560.0
_FIRST, _LAST = _LEFT + _BAR, _RIGHT - _BAR - 9
_BEND = (_LAST - _FIRST) * 0.42
Leads = Callable[[FlowPair], str]
_DASHES: dict[Standing, str] = {"alleged": "", "denied": "7 4", "confirmed": "", "planned": "0.1 4.5"}


@dataclass(frozen=True, slots=True)
class Column:
    """Where each party of a column begins, and how high it is."""

    tops: dict[str, float]
    heights: dict[str, float]
    bottom: float


def draw_flows(pairs: Sequence[FlowPair], leads: Leads) -> str:
    """The picture; `leads` gives the address to which a band leads."""
    shown = list(pairs[:MOST])
    unit = _unit(shown)
    left = _column(shown, unit, None)
    right = _column(shown, unit, left)
    height = max(left.bottom, right.bottom) + 40
    title = "Who is said to supply whom with arms"
    told = [
        open_svg(WIDTH, height, "flows", title, f"{len(shown)} bands; the table tells the same."),
        draw_words(_LEFT, 24, "Said to supply", size=13, anchor="end", faint=True),
        draw_words(_RIGHT, 24, "Said to receive", size=13, faint=True),
        *_bands(shown, left, right, unit, leads),
        *_names(shown, left, is_left=True),
        *_names(shown, right, is_left=False),
        draw_legend(40, height - 16, 228),
        "</svg>",
    ]
    return "".join(told)


def _unit(shown: Sequence[FlowPair]) -> float:
    """How high one transfer is."""
    total = sum(pair.transfers for pair in shown) or 1
    return max(0.05, min(9.0, _HIGH / total))


def _high(pair: FlowPair, unit: float) -> float:
    return max(_LEAST, pair.transfers * unit)


def _end(pair: FlowPair, *, is_left: bool) -> str:
    return (pair.supplier if is_left else pair.recipient) or ""


def _column(shown: Sequence[FlowPair], unit: float, left: Column | None) -> Column:
    """A column; the right one follows the left, so that few bands cross."""
    heights: dict[str, float] = {}
    pulls: defaultdict[str, float] = defaultdict(float)
    for pair in shown:
        end, high = _end(pair, is_left=left is None), _high(pair, unit) + 2
        heights[end] = heights.get(end, 0) + high
        # The left column is in the order of size, the right one in that of the middle of what comes in.
        pulls[end] += high * (-1 if left is None else left.tops[_end(pair, is_left=True)])
    weights = {end: pulls[end] if left is None else pulls[end] / heights[end] for end in heights}
    tops: dict[str, float] = {}
    at = _TOP
    # Whom nobody tells stands last.
    for end in sorted(heights, key=lambda each: (not each, weights[each])):
        tops[end] = at
        at += max(heights[end], 16) + _GAP
    return Column(tops, heights, at)


def _bands(shown: Sequence[FlowPair], left: Column, right: Column, unit: float, leads: Leads) -> Iterator[str]:
    """Bands leave and arrive in the order of the other column, so that few cross."""
    starts: dict[int, float] = {}
    ends: dict[int, float] = {}
    for places, own, other, is_left in ((starts, left, right, True), (ends, right, left, False)):
        used: dict[str, float] = {}
        order = sorted(range(len(shown)), key=lambda at: other.tops[_end(shown[at], is_left=not is_left)])
        for at in order:
            end = _end(shown[at], is_left=is_left)
            places[at] = own.tops[end] + used.get(end, 0)
            used[end] = used.get(end, 0) + _high(shown[at], unit) + 2
    for at, pair in enumerate(shown):
        yield _band(pair, (starts[at], ends[at]), _high(pair, unit), leads(pair), at)


def _band(pair: FlowPair, tops: tuple[float, float], high: float, address: str, at: int) -> str:
    stroke = STROKES[pair.standing]
    (start, end), first, last, bend = tops, _FIRST, _LAST, _BEND
    path = (
        f"M{first:.1f} {start:.1f}C{first + bend:.1f} {start:.1f} {last - bend:.1f} {end:.1f} {last:.1f} {end:.1f}"
        f"v{high:.1f}C{last - bend:.1f} {end + high:.1f} {first + bend:.1f} {start + high:.1f} {first:.1f} "
        f"{start + high:.1f}z"
    )
    dashes = f' stroke-dasharray="{_DASHES[pair.standing]}"' if _DASHES[pair.standing] else ""
    cap = ' stroke-linecap="round"' if pair.standing == "planned" else ""
    wide = 1.8 if pair.standing in ("denied", "planned") else 1.0
    shape = (
        f'<path d="{path}" class="band {stroke.mark}" fill="{stroke.colour}" fill-opacity="{_WASH[pair.standing]}" '
        f'stroke="{stroke.colour}" stroke-width="{wide}"{dashes}{cap}/>'
    )
    if pair.standing == "confirmed":
        # A line within the band makes it double.
        middle = (
            f"M{first:.1f} {start + high / 2:.1f}C{first + bend:.1f} {start + high / 2:.1f} {last - bend:.1f} "
            f"{end + high / 2:.1f} {last:.1f} {end + high / 2:.1f}"
        )
        shape += (
            f'<path d="{middle}" class="line {stroke.mark}" fill="none" stroke="{stroke.colour}" stroke-width="2"/>'
        )
    # Marks stand at different places along their bands, so that those of neighbours do not meet.
    along = (0.32, 0.5, 0.68, 0.41, 0.59)[at % 5]
    place = _along(start + high / 2, end + high / 2, along)
    head = draw_head(_RIGHT - _BAR, end + high / 2, 0.0, pair.standing, 2.0)
    return (
        f'<a href="{svg_text(address)}" tabindex="-1" class="flow"><title>{svg_text(pair_words(pair))}</title>'
        f"{shape}{head}{draw_mark(*place, pair.standing, 3.8)}</a>"
    )


_WASH: dict[Standing, str] = {"alleged": "0.42", "denied": "0.1", "confirmed": "0.22", "planned": "0.04"}


def _along(start: float, end: float, at: float) -> tuple[float, float]:
    """A place on a band."""
    rest = 1 - at
    near, far = 3 * rest**2 * at, 3 * rest * at**2
    x = rest**3 * _FIRST + near * (_FIRST + _BEND) + far * (_LAST - _BEND) + at**3 * _LAST
    return x, (rest**3 + near) * start + (far + at**3) * end


def _names(shown: Sequence[FlowPair], column: Column, *, is_left: bool) -> Iterator[str]:
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for pair in shown:
        end = _end(pair, is_left=is_left)
        counts[end] += pair.transfers
        names[end] = (pair.supplier_name if is_left else pair.recipient_name) or "not told"
    for end, top in column.tops.items():
        high = column.heights[end]
        x, anchor = (_LEFT - 8, "end") if is_left else (_RIGHT + 8, "start")
        bar = _LEFT if is_left else _RIGHT - _BAR
        yield f'<rect x="{bar:g}" y="{top - 1:.1f}" width="{_BAR:g}" height="{high:.1f}" class="bar" fill="{INK}"/>'
        told = wrap_words(names[end], 190, 12, max_lines=1)
        words = f"{told[0] if told else names[end]} · {counts[end]:,}"
        label = draw_words(x, top + high / 2 + 4, words, size=12, anchor=anchor)
        yield label.replace(
            "</text>", f"<title>{svg_text(names[end])}: {count_words(counts[end], 'transfer')}</title></text>"
        )
