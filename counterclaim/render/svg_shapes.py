"""Shapes and words of a picture: marks that differ by shape as well as colour, and text that is real text.

In: places in pixels and words of a document. Out: SVG elements as text. Everything is escaped, and what XML may not
hold is shown as its code; nothing is fetched and nothing runs.
"""

from __future__ import annotations

import re
from html import escape

from counterclaim.render.wording import Family, visible

FONT = "system-ui, 'Segoe UI', 'DejaVu Sans', 'Liberation Sans', sans-serif"
SMALL, SIZE, LARGE = 11.0, 13.0, 17.0
CHARACTER_EMS = 0.57
"""How wide a character of running text is taken to be; wide scripts count double."""

# Dark enough for 4.5 to 1 on white; the shapes alone tell them apart in grey.
COLOURS: dict[Family, str] = {"charges": "#a31515", "says": "#17632f", "denies": "#0b5c8a", "declines": "#6b5200"}
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WIDE_FROM = "\u1100"


def svg_text(text: str) -> str:
    """Words of a document as they may stand in an SVG file."""
    shown = _NOT_IN_XML.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", visible(text))
    return escape(shown, quote=True)


def text_width(text: str, size: float) -> float:
    """About how wide words are drawn."""
    return (
        sum(2 if each >= _WIDE_FROM and not "\u2000" <= each <= "\u2bff" else 1 for each in text) * size * CHARACTER_EMS
    )


def wrap_words(text: str, width: float, size: float, *, max_lines: int = 8) -> list[str]:
    """Lines of at most about this width; a word too long for one is cut, and what does not fit ends in dots."""
    lines: list[str] = []
    line = ""
    for word in visible(text).split():
        rest = word
        while rest:
            longer = f"{line} {rest}" if line else rest
            if text_width(longer, size) <= width:
                line, rest = longer, ""
            elif line:
                lines.append(line)
                line = ""
            else:
                lines.append(_cut(rest, width, size))
                rest = rest[len(lines[-1]) :]
    lines.extend([line] if line else [])
    if len(lines) > max_lines:
        shortened = _cut(lines[max_lines - 1], width - text_width(" …", size), size)
        lines = [*lines[: max_lines - 1], f"{shortened} …"]
    return lines


def _cut(text: str, width: float, size: float) -> str:
    """As much of a text as fits, but at least one character."""
    end = len(text)
    while end > 1 and text_width(text[:end], size) > width:
        end -= 1
    return text[:end]


def text_lines(lines: list[str], x: float, y: float, size: float, *, style: str = "", anchor: str = "start") -> str:
    """Lines of text under one another; `y` is the base of the first."""
    attributes = f'font-size="{size:g}" text-anchor="{anchor}"{f" {style}" if style else ""}'
    return "".join(
        f'<text x="{x:.1f}" y="{y + number * line_height(size):.1f}" {attributes}>{svg_text(line)}</text>'
        for number, line in enumerate(lines)
    )


def line_height(size: float) -> float:
    """From the base of one line to that of the next."""
    return round(size * 1.32, 1)


def shape(family: Family, x: float, y: float, radius: float = 8) -> str:
    """A mark about a centre: a triangle, a disc, a cross, a ring."""
    colour = COLOURS[family]
    left, right, top, bottom = x - radius, x + radius, y - radius, y + radius
    if family == "charges":
        return f'<path d="M{x:.1f} {top:.1f}L{right:.1f} {bottom:.1f}H{left:.1f}z" fill="{colour}"/>'
    if family == "says":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{colour}"/>'
    stroke = f'stroke="{colour}" fill="none"'
    if family == "declines":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius - 1.5:g}" {stroke} stroke-width="3"/>'
    strokes = f"M{left + 1:.1f} {top + 1:.1f}L{right - 1:.1f} {bottom - 1:.1f}"
    strokes += f"M{left + 1:.1f} {bottom - 1:.1f}L{right - 1:.1f} {top + 1:.1f}"
    return f'<path d="{strokes}" {stroke} stroke-width="4.5" stroke-linecap="round"/>'


def answer_line(x: float, start: float, end: float, radius: float = 8) -> str:
    """A dashed line from a denial to what it answers, to the left of the marks, with a head that points there."""
    tip, reach, colour = x - radius - 2, x - radius - 14, COLOURS["denies"]
    curve = f"M{tip:.1f} {start:.1f}C{reach:.1f} {start:.1f} {reach:.1f} {end:.1f} {tip - 4:.1f} {end:.1f}"
    head = f"M{tip - 6:.1f} {end - 4:.1f}L{tip:.1f} {end:.1f}L{tip - 6:.1f} {end + 4:.1f}z"
    return (
        f'<path d="{curve}" stroke="{colour}" stroke-width="1.6" stroke-dasharray="4 3" fill="none"/>'
        f'<path d="{head}" fill="{colour}"/>'
    )
