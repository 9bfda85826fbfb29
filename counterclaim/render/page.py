"""The page that every part of the terminal view is set on: its width, its marks, how lines wrap.

In: rich Text or short pieces of text. Out: lines of rich Text, none wider than the page. Words of a document come in
already made visible (`wording.visible`); nothing here reads markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from counterclaim.render.wording import MARKS, Mark

MIN_WIDTH, MAX_WIDTH = 48, 110
GUTTER = 5

COLOURS: dict[Mark, str] = {
    "charges": "red",
    "says": "green",
    "denies": "bold cyan",
    "declines": "yellow",
    "plans": "magenta",
    "supposes": "yellow",
}


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The marks of a view; the plain set is for terminals that cannot show the other."""

    marks: dict[Mark, str]
    bar: str
    branch: str
    rule: str
    arrow: str
    dot: str
    paragraph: str


FULL = Glyphs(MARKS, "│", "└ ", "─", "→", " · ", "¶")
PLAIN = Glyphs(
    {"charges": "!", "says": "*", "denies": "x", "declines": "o", "plans": "+", "supposes": "?"},
    "|", "` ", "-", "->", " - ", "#",
)  # fmt: skip


def glyphs_for(encoding: str) -> Glyphs:
    """The marks that an encoding can show."""
    try:
        "".join((*MARKS.values(), "│└─→¶·")).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return PLAIN
    return FULL


class Page:
    """A width and a set of marks, and lines laid out for them."""

    def __init__(self, width: int, glyphs: Glyphs = FULL) -> None:
        self.width = max(min(width, MAX_WIDTH), MIN_WIDTH)
        self.glyphs = glyphs
        self._wrapping = Console(width=self.width, color_system=None, file=None)

    def mark(self, mark: Mark) -> Text:
        """A mark in its colour; a word beside it always says the same."""
        return Text(f"{self.glyphs.marks[mark]} ", style=COLOURS[mark])

    def rule(self, title: str = "", aside: str = "") -> Text:
        """A line across the page, with a section's title in it."""
        if not title:
            return Text(self.glyphs.rule * self.width, style="dim")
        line = Text(f"{self.glyphs.rule * 2} ", style="dim").append(title, style="bold")
        if aside and line.cell_len + cell_len(aside) + 4 <= self.width:
            line.append(f"{self.glyphs.dot}{aside}", style="dim")
        line.append(" ")
        return line.append(self.glyphs.rule * (self.width - line.cell_len), style="dim")

    def wrapped(self, text: Text, first: str, rest: str | None = None, first_style: str = "") -> Iterator[Text]:
        """Lines of `text` behind a prefix; wrapped to the width less the wider prefix."""
        rest = first if rest is None else rest
        room = self.width - max(cell_len(first), cell_len(rest))
        one_line = text.cell_len <= self.width - cell_len(first)
        pieces = [text] if one_line else text.wrap(self._wrapping, room)
        for number, piece in enumerate(pieces):
            piece.rstrip()
            yield Text.assemble((first if number == 0 else rest, first_style), piece)

    def packed(self, pieces: Sequence[str], first: str, rest: str, first_style: str = "") -> Iterator[Text]:
        """Dim pieces with dots between them, as many on a line as fit; a line breaks between pieces where it can."""
        line = ""
        prefix = first
        for piece in pieces:
            longer = f"{line}{self.glyphs.dot}{piece}" if line else piece
            if line and cell_len(prefix) + cell_len(longer) > self.width:
                yield from self.wrapped(Text(line, style="dim"), prefix, rest, first_style)
                longer, prefix = piece, rest
            line = longer
        if line:
            yield from self.wrapped(Text(line, style="dim"), prefix, rest, first_style)

    def headed(self, head: Text, facts: Sequence[str], first: str, rest: str) -> Iterator[Text]:
        """A head with its circumstances at the right edge, or on a line of their own where none is left."""
        told = self.glyphs.dot.join(facts)
        room = self.width - cell_len(first) - head.cell_len - cell_len(told)
        if told and room >= 2:
            head.append(" " * room)
            head.append(told, style="dim")
        yield from self.wrapped(head, first, rest, "dim")
        if told and room < 2:
            yield from self.packed(facts, rest, rest)
