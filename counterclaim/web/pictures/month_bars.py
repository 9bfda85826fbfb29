"""How much is said to be of each month, as bars that lead there.

In: months with counts, the days that are asked for, and where each month leads. Out: an SVG file as text. Always: bars
start at nothing; a stretch too long for months is told by years.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from counterclaim.ledger.views.months import MonthRow, fill_months
from counterclaim.render.svg_shapes import svg_text
from counterclaim.web.pictures.strokes import FAINT, INK, draw_words, open_svg

WIDTH, HEIGHT = 960.0, 84.0
_FOOT, _TOP = 18.0, 6.0
_MOST = 300
_LEAST = 2.0
"""A bar that can be seen and hit."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A month or a year: its name, its days, how much is said to be of it."""

    name: str
    first: date
    last: date
    count: int


def bars_of(months: Sequence[MonthRow]) -> tuple[Bar, ...]:
    """Months without a gap, or years where there are too many months."""
    filled = tuple(fill_months(tuple(months)))
    if len(filled) <= _MOST:
        return tuple(_month(each) for each in filled)
    counts: dict[int, int] = {}
    for each in filled:
        year = int(each.month[:4])
        counts[year] = counts.get(year, 0) + each.count
    return tuple(Bar(str(year), date(year, 1, 1), date(year, 12, 31), count) for year, count in counts.items())


def draw_months(bars: Sequence[Bar], days: tuple[date | None, date | None], leads: Callable[[Bar], str]) -> str:
    """The picture; `days` are those that are asked for, `leads` gives the address of a bar."""
    most = max((bar.count for bar in bars), default=0) or 1
    step = WIDTH / max(1, len(bars))
    base = HEIGHT - _FOOT
    title = "How much is said to be of each " + ("year" if bars and len(bars[0].name) == 4 else "month")
    told = [open_svg(WIDTH, HEIGHT, "months", title, f"{len(bars)} bars; the table tells the same.")]
    for at, bar in enumerate(bars):
        x = at * step
        high = max(_LEAST, (base - _TOP) * bar.count / most) if bar.count else 0.0
        is_on = (days[0] is not None or days[1] is not None) and _is_in(bar, days)
        told.append(
            f'<a href="{svg_text(leads(bar))}" tabindex="-1"><title>{svg_text(bar.name)}: {bar.count:,}</title>'
            f'<rect class="hit" x="{x:.1f}" y="0" width="{step:.1f}" height="{base:.1f}" fill="#ffffff" '
            f'fill-opacity="0"/><rect class="month{" on" if is_on else ""}" x="{x + step * 0.1:.1f}" '
            f'y="{base - high:.1f}" width="{max(step * 0.8, 0.8):.1f}" height="{high:.1f}" '
            f'fill="{INK if is_on else FAINT}"/></a>'
        )
    told += [
        f'<path class="axis" d="M0 {base:.1f}h{WIDTH:g}" stroke="{FAINT}" fill="none"/>',
        *_years(bars, step),
        "</svg>",
    ]
    return "".join(told)


def _month(row: MonthRow) -> Bar:
    first = date(int(row.month[:4]), int(row.month[5:]), 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return Bar(f"{first:%b %Y}", first, last, row.count)


def _is_in(bar: Bar, days: tuple[date | None, date | None]) -> bool:
    return (days[0] is None or bar.last >= days[0]) and (days[1] is None or bar.first <= days[1])


def _years(bars: Sequence[Bar], step: float) -> list[str]:
    """Years under the bars, as many as there is room for."""
    told = []
    free = 0.0
    for at, bar in enumerate(bars):
        x = at * step
        if (bar.first.month == 1 or at == 0) and x >= free and x < WIDTH - 28:
            told.append(draw_words(x + 1, HEIGHT - 4, str(bar.first.year), size=10.5, faint=True))
            free = x + 40
    return told
