"""An Account in a terminal: who says what to whom, one block a statement, each with the words that support it.

In: an Account. Out: lines of rich Text, none wider than `width`. A denial differs from an accusation by mark, by word
and by colour, so that it still does without colour. Statements inside a statement stand indented under it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from counterclaim.core.statement import Statement
from counterclaim.pipeline.account import Account, first_offset
from counterclaim.render.wording import (
    FAMILIES,
    LEGEND,
    MARKS,
    Family,
    circumstances,
    heading_words,
    reason_words,
    shown_words,
    speaker_words,
    stamp_words,
    support_words,
    tally,
    visible,
)

MIN_WIDTH, MAX_WIDTH = 48, 110

EXPLANATION = "Numbers count characters. Each statement is its speaker's; nothing is judged."
COLOURS: dict[Family, str] = {"charges": "red", "says": "green", "denies": "bold cyan", "declines": "yellow"}
_GUTTER = 5
_PARAGRAPH_BREAK = re.compile(r"\n\s*\n|\n")


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The marks of a view; the plain set is for terminals that cannot show the other."""

    marks: dict[Family, str]
    bar: str
    branch: str
    rule: str
    arrow: str
    dot: str
    paragraph: str


FULL = Glyphs(MARKS, "│", "└ ", "─", "→", " · ", "¶")
PLAIN = Glyphs({"charges": "!", "says": "*", "denies": "x", "declines": "o"}, "|", "` ", "-", "->", " - ", "#")


def print_account(account: Account, console: Console, *, explain: bool = False) -> None:
    """Write an account to a console, in marks that its encoding can show."""
    glyphs = FULL if _can_show(console.encoding, "▲●✕○│└─→¶") else PLAIN
    view = View(account, min(console.width, MAX_WIDTH), glyphs, explain)
    for line in view.lines():
        console.print(line, soft_wrap=True, highlight=False)


def _can_show(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


class View:
    """One account laid out for one width."""

    def __init__(self, account: Account, width: int, glyphs: Glyphs = FULL, explain: bool = False) -> None:
        self.account = account
        self.width = max(width, MIN_WIDTH)
        self.glyphs = glyphs
        self.explain = explain
        self._wrapping = Console(width=self.width, color_system=None, file=None)
        self._breaks = [match.end() for match in _PARAGRAPH_BREAK.finditer(account.document.text)]
        self._introduced: set[tuple[str, str]] = set()

    def lines(self) -> Iterator[Text]:
        """Heading, statements by paragraph, legend, counts and stamp."""
        yield from self._heading()
        yield self._rule()
        paragraph = None
        for statement in self.account.top_statements:
            here = self._paragraph_of(statement)
            label = f"{self.glyphs.paragraph}{here}" if here != paragraph else ""
            paragraph = here
            yield from self._block(statement, label, 0)
            yield Text()
        if not self.account.statements:
            yield from self._wrapped(Text("No attributed statement was found in this text."), "")
            yield Text()
        yield self._rule()
        yield from self._footing()

    def _heading(self) -> Iterator[Text]:
        document = self.account.document
        title = document.title or document.name or "untitled"
        yield from self._wrapped(Text(visible(title), style="bold"), "")
        yield from self._packed(heading_words(document), "", "")
        if document.url:
            yield from self._wrapped(Text(visible(document.url), style="dim"), "")
        for warning in self.account.warnings:
            yield from self._wrapped(Text(f"! {visible(warning)}", style="yellow"), "", "  ")

    def _block(self, statement: Statement, label: str, depth: int) -> Iterator[Text]:
        indent = " " * (_GUTTER + 4 * depth - (2 if depth else 0))
        first = label.ljust(_GUTTER) if depth == 0 else indent + self.glyphs.branch
        head = indent + "  " if depth else " " * _GUTTER
        yield from self._headline(statement, first, head + "  ")
        bar, colour = f"{head}{self.glyphs.bar} ", COLOURS[FAMILIES[statement.position]]
        words = shown_words(self.account.document, statement.content)
        if words:
            yield from self._wrapped(Text(words), bar, bar, colour)
        yield from self._packed(self._support(statement), bar, bar + " ", colour)
        if self.explain:
            for reason in self._reasons(statement):
                yield from self._wrapped(reason, bar, bar + "  ", colour)
        for child in self.account.children_of(statement):
            yield from self._block(child, "", depth + 1)

    def _headline(self, statement: Statement, first: str, rest: str) -> Iterator[Text]:
        """Who, position, to whom; the circumstances at the right edge, or on a line of their own where none is left."""
        head, facts = self._sentence(statement), circumstances(statement)
        told = self.glyphs.dot.join(facts)
        room = self.width - cell_len(first) - head.cell_len - cell_len(told)
        if room >= 2:
            head.append(" " * room)
            head.append(told, style="dim")
        yield from self._wrapped(head, first, rest, "dim")
        if room < 2:
            yield from self._packed(facts, rest, rest)

    def _sentence(self, statement: Statement) -> Text:
        family = FAMILIES[statement.position]
        colour = COLOURS[family]
        speaker = speaker_words(statement, self.account.document)
        head = Text()
        head.append(f"{self.glyphs.marks[family]} ", style=colour)
        head.append(speaker.name, style="bold" if speaker.resolved else "italic yellow")
        if speaker.role and (speaker.name, speaker.role) not in self._introduced:
            self._introduced.add((speaker.name, speaker.role))
            head.append(f", {speaker.role}")
        if speaker.notes:
            head.append(f" ({', '.join(speaker.notes)})", style="" if speaker.resolved else "yellow")
        head.append(" ")
        head.append(statement.position, style=f"{colour} bold")
        if statement.addressee:
            head.append(f" {self.glyphs.arrow} {visible(statement.addressee)}")
        return head

    def _support(self, statement: Statement) -> tuple[str, ...]:
        told = support_words(statement, self.account.document)
        told = (*told, f"score {statement.score:.2f}") if self.explain else told
        return (f"[{told[0]}", *told[1:-1], f"{told[-1]}]") if len(told) > 1 else tuple(f"[{each}]" for each in told)

    def _reasons(self, statement: Statement) -> Iterator[Text]:
        for rule, detail, words in reason_words(statement, self.account.document):
            line = Text("because ", style="dim")
            line.append(rule, style="dim bold")
            line.append(f": {detail}{f' [{words}]' if words else ''}", style="dim")
            yield line

    def _footing(self) -> Iterator[Text]:
        legend = Text()
        for family, meaning in LEGEND.items():
            legend.append(f"{self.glyphs.marks[family]} ", style=COLOURS[family])
            legend.append(f"{meaning}   ", style="dim")
        legend.rstrip()
        yield from self._wrapped(legend, "")
        yield from self._wrapped(Text(EXPLANATION, style="dim"), "")
        yield from self._wrapped(Text(tally(self.account.statements), style="bold"), "")
        yield from self._packed(stamp_words(self.account.stamp), "", "")

    def _rule(self) -> Text:
        return Text(self.glyphs.rule * self.width, style="dim")

    def _wrapped(self, text: Text, first: str, rest: str | None = None, first_style: str = "") -> Iterator[Text]:
        """Lines of `text` behind a prefix; wrapped to the width less the wider prefix."""
        rest = first if rest is None else rest
        room = self.width - max(cell_len(first), cell_len(rest))
        one_line = text.cell_len <= self.width - cell_len(first)
        pieces = [text] if one_line else text.wrap(self._wrapping, room)
        for number, piece in enumerate(pieces):
            piece.rstrip()
            yield Text.assemble((first if number == 0 else rest, first_style), piece)

    def _packed(self, pieces: Sequence[str], first: str, rest: str, first_style: str = "") -> Iterator[Text]:
        """Dim pieces with dots between them, as many on a line as fit; a line breaks between pieces where it can."""
        line = ""
        prefix = first
        for piece in pieces:
            longer = f"{line}{self.glyphs.dot}{piece}" if line else piece
            if line and cell_len(prefix) + cell_len(longer) > self.width:
                yield from self._wrapped(Text(line, style="dim"), prefix, rest, first_style)
                longer, prefix = piece, rest
            line = longer
        if line:
            yield from self._wrapped(Text(line, style="dim"), prefix, rest, first_style)

    def _paragraph_of(self, statement: Statement) -> int:
        offset = first_offset(statement)
        return 1 + sum(each <= offset for each in self._breaks)
