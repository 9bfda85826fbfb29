"""How many articles were published month by month: a small bar for each.

In: months with their numbers. Out: an SVG picture. Always: bars begin at nothing and are true to scale, months without
an article keep their place, and of many years only the last are drawn, which the picture says.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from counterclaim.ledger.views.front import PublishedMonth
from counterclaim.render.svg_shapes import FONT, svg_text, text_width

WIDTH, HEIGHT, TOP, BOTTOM = 480.0, 96.0, 16.0, 18.0
MOST = 60
_BAR, _QUIET, _LINE = "#0b5c8a", "#5b5852", "#d9d5cc"


def shown_months(months: Sequence[PublishedMonth]) -> tuple[PublishedMonth, ...]:
    """Every month from the first to the last, those without an article too; of more than five years the last five."""
    if not months:
        return ()
    counts = {each.month: each.articles for each in months}
    last = _number(months[-1].month)
    numbers = range(max(_number(months[0].month), last - MOST + 1), last + 1)
    days = (date(number // 12, number % 12 + 1, 1) for number in numbers)
    return tuple(PublishedMonth(day, counts.get(day, 0)) for day in days)


def article_months_svg(months: Sequence[PublishedMonth]) -> str:
    """The picture; empty text where no article has a day."""
    rows = shown_months(months)
    if not rows:
        return ""
    most = max(each.articles for each in rows)
    step = min(WIDTH / len(rows), 28.0)
    floor = HEIGHT - BOTTOM
    parts = []
    for number, each in enumerate(rows):
        x, high = number * step, (floor - TOP) * each.articles / most
        if each.articles:
            told = f"{each.month:%B %Y}: {each.articles:,} article{'' if each.articles == 1 else 's'}"
            parts.append(f'<g><title>{svg_text(told)}</title><rect x="{x + step * 0.12:.1f}" y="{floor - high:.1f}" '
                         f'width="{step * 0.76:.1f}" height="{max(high, 1):.1f}" fill="{_BAR}"/></g>')  # fmt: skip
    parts.append(f'<path d="M0 {floor:.1f}H{len(rows) * step:.1f}" stroke="{_LINE}" fill="none"/>')
    parts.append(_words(0, floor + 13, f"{rows[0].month:%b %Y}", "start"))
    if len(rows) > 1:
        end = max(len(rows) * step, 2 * text_width("Mmm 2000", 11) + 12)
        parts.append(_words(end, floor + 13, f"{rows[-1].month:%b %Y}", "end"))
    peak = next(number for number, each in enumerate(rows) if each.articles == most)
    parts.append(_words(min(max((peak + 0.5) * step, 8), WIDTH - 8), TOP - 4, f"{most:,}", "middle"))
    cut = "" if rows[0].month == months[0].month else f", since {rows[0].month:%B %Y}"
    title = f"Articles by month of publication{cut}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" width="{WIDTH:g}" '
        f'height="{HEIGHT:g}" role="img" aria-labelledby="months-title" font-family="{FONT}">'
        f'<title id="months-title">{svg_text(title)}</title>{"".join(parts)}</svg>'
    )


def _number(month: date) -> int:
    return month.year * 12 + month.month - 1


def _words(x: float, y: float, words: str, anchor: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="11" fill="{_QUIET}" text-anchor="{anchor}">{svg_text(words)}</text>'
    )
