"""A picture of two tellings side by side: what the copy changed, marked in both and told in words.

In: a comparison with its documents. Out: one SVG file as text, self-contained, with a title and a description. Changed
words are underlined as well as coloured; passages without a change that matters are left out and counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterclaim.core.copy import Change, Comparison, Passage
from counterclaim.core.document import Document
from counterclaim.core.span import Span
from counterclaim.render.comparison import changes_in, marked_spans, pieces
from counterclaim.render.comparison_words import change_words, direction_words, name_of, summary_words
from counterclaim.render.svg_shapes import (
    COLOURS,
    FONT,
    LARGE,
    SIZE,
    SMALL,
    line_height,
    svg_text,
    text_lines,
    text_width,
    wrap_words,
)
from counterclaim.render.wording import count_words

MARGIN, COLUMN, GAP = 24.0, 400.0, 28.0
WIDTH = 2 * MARGIN + 2 * COLUMN + GAP
_MARKED = (COLOURS["charges"], COLOURS["says"])
_QUIET = 'fill="#555"'
_WORD = re.compile(r"\s*\S+\s?|\s+")
BOLD = 1.08
"""How much wider bold words run."""
Words = list[tuple[str, bool]]


def render_comparison_svg(comparison: Comparison, original: Document, copy: Document) -> str:
    """The picture as SVG."""
    return _Picture(comparison, original, copy).drawn()


class _Picture:
    """One picture while it is drawn, from the top down; `y` is how far it has come."""

    def __init__(self, comparison: Comparison, original: Document, copy: Document) -> None:
        self.comparison, self.documents = comparison, (original, copy)
        self.y = MARGIN
        self.parts: list[str] = []

    def drawn(self) -> str:
        """Heading, names, each passage with a change that matters, what was left out."""
        room = WIDTH - 2 * MARGIN
        title = self.documents[1].title or name_of(self.documents[1])
        self._write(wrap_words(title, room / BOLD, LARGE, max_lines=3), LARGE, 'font-weight="600"')
        self._write(wrap_words(summary_words(self.comparison), room, SIZE), SIZE)
        self._write(wrap_words(direction_words(self.comparison, *self.documents), room, SMALL), SMALL, _QUIET)
        for change in self.comparison.changes:
            if not change.copy and not change.original:
                self._write(wrap_words(change_words(change), room, SMALL), SMALL)
        self.y += 8
        self._columns([[(name_of(each), False)] for each in self.documents], 'font-weight="600"')
        shown = 0
        for passage in self.comparison.passages:
            changes = [change for change in changes_in(passage, self.comparison) if change.matters]
            if changes:
                self._passage(passage, changes)
                shown += 1
        left_out = len(self.comparison.passages) - shown
        if left_out:
            told = f"Not drawn: {count_words(left_out, 'passage')} in which nothing that matters was changed."
            self.y += 8
            self._write([told], SMALL, _QUIET)
        return self._frame()

    def _write(self, lines: list[str], size: float, style: str = "") -> None:
        self.parts.append(text_lines(lines, MARGIN, self.y + size, size, style=style))
        self.y += len(lines) * line_height(size)

    def _passage(self, passage: Passage, changes: Sequence[Change]) -> None:
        self.y += 6
        self.parts.append(f'<path d="M{MARGIN:g} {self.y:.1f}H{WIDTH - MARGIN:g}" stroke="#c8c8c8"/>')
        self.y += 8
        spans = (passage.original, passage.copy)
        self._columns([self._words(each, changes, side) for side, each in enumerate(spans)])
        self.y += 4
        for change in changes:
            self._write(wrap_words(change_words(change), WIDTH - 2 * MARGIN, SMALL, max_lines=3), SMALL, _QUIET)

    def _words(self, whole: Sequence[Span], changes: Sequence[Change], side: int) -> Words:
        if not whole:
            return [("(not in the copy)" if side else "(not in the original)", False)]
        marked = marked_spans(changes, whole, side)
        return [piece for span in whole for piece in (*pieces(self.documents[side], span, marked), (" ", False))]

    def _columns(self, columns: Sequence[Words], style: str = "") -> None:
        deepest = self.y
        for side, words in enumerate(columns):
            lines = _wrap(words)
            x = MARGIN + side * (COLUMN + GAP)
            for number, line in enumerate(lines):
                y = self.y + SIZE + number * line_height(SIZE)
                self.parts.append(_line(line, x, y, _MARKED[side], style))
            deepest = max(deepest, self.y + len(lines) * line_height(SIZE))
        self.y = deepest

    def _frame(self) -> str:
        height = self.y + MARGIN
        key = "".join(each for each in self.comparison.copy.rsplit(":", 1)[-1][:12] if each.isalnum()) or "copy"
        told = " ".join(f"{change_words(change)}." for change in self.comparison.altered)
        title = f"What {name_of(self.documents[1])} changed of {name_of(self.documents[0])}"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:.0f} {height:.0f}" width="{WIDTH:.0f}" '
            f'height="{height:.0f}" role="img" aria-labelledby="title-{key} told-{key}" font-family="{FONT}" '
            f'fill="#1a1a1a"><title id="title-{key}">{svg_text(title)}</title>'
            f'<desc id="told-{key}">{svg_text(told or summary_words(self.comparison))}</desc>'
            f'<rect width="100%" height="100%" fill="#fff"/>{"".join(self.parts)}</svg>\n'
        )


def _wrap(words: Words) -> list[Words]:
    """Lines of about a column's width; each word keeps its mark, and its space where one follows."""
    lines: list[Words] = [[]]
    used = 0.0
    for text, marked in words:
        for word in _WORD.findall(text):
            width = text_width(word, SIZE)
            if used and used + width > COLUMN:
                lines.append([])
                used = 0.0
            lines[-1].append((word, marked))
            used += width
    return [line for line in lines if any(word.strip() for word, _ in line)]


def _line(words: Words, x: float, y: float, colour: str, style: str) -> str:
    spans = "".join(
        f'<tspan fill="{colour}" font-weight="600" text-decoration="underline">{svg_text(word.rstrip())}</tspan>'
        f"{' ' if word != word.rstrip() else ''}"
        if marked
        else svg_text(word)
        for word, marked in words
    )
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{SIZE:g}"{f" {style}" if style else ""}>{spans}</text>'
