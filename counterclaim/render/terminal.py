"""An Account in a terminal: the headline's verdict, claims, transfers and events, then every statement they rest on.

In: an Account. Out: lines of rich Text, none wider than `width`, each leading to words of the document. What is
alleged, denied or planned is told apart by mark, by word and by colour, so that it still is without colour.
Statements inside a statement stand indented under it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from counterclaim.core.statement import Statement
from counterclaim.pipeline.account import Account, first_offset
from counterclaim.pipeline.handles import Handles
from counterclaim.render.naming import said_words
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.page import COLOURS, GUTTER, MAX_WIDTH, MIN_WIDTH, Page, glyphs_for
from counterclaim.render.terminal_claims import claim_lines, headline_lines
from counterclaim.render.terminal_events import event_lines
from counterclaim.render.terminal_transfers import transfer_lines
from counterclaim.render.wording import (
    FAMILIES,
    LEGEND,
    circumstances,
    heading_words,
    reason_words,
    speaker_words,
    stamp_words,
    support_words,
    tally,
    visible,
)

__all__ = ["MAX_WIDTH", "MIN_WIDTH", "SECTIONS", "print_account"]

SECTIONS = ("headline", "claims", "transfers", "events", "statements")
"""The parts of the view, in its order; `counterclaim read --only` takes their names."""
EXPLANATION = "Numbers count characters. Each statement is its speaker's; nothing is judged."
_PARAGRAPH_BREAK = re.compile(r"\n\s*\n|\n")


def print_account(
    account: Account, console: Console, *, explain: bool = False, only: tuple[str, ...] = SECTIONS
) -> None:
    """Write an account, or some of its sections, to a console, in marks that its encoding can show."""
    page = Page(console.width, glyphs_for(console.encoding))
    for line in View(account, page, explain=explain, only=only).lines():
        console.print(line, soft_wrap=True, highlight=False)


class View:
    """One account laid out on one page."""

    def __init__(
        self, account: Account, page: Page, *, explain: bool = False, only: tuple[str, ...] = SECTIONS
    ) -> None:
        self.account = account
        self.page = page
        self.explain = explain
        self.only = only
        self.handles = Handles(account)
        self._breaks = [match.end() for match in _PARAGRAPH_BREAK.finditer(account.document.text)]
        self._introduced: set[tuple[str, str]] = set()

    def lines(self) -> Iterator[Text]:
        """Heading and headline, the sections that hold something, legend, counts and stamp."""
        account, page, handles = self.account, self.page, self.handles
        yield from self._heading()
        if "headline" in self.only:
            yield from headline_lines(account, page)
        if "claims" in self.only:
            yield from claim_lines(account, page, handles)
        if "transfers" in self.only:
            yield from transfer_lines(account, page, handles)
        if "events" in self.only:
            yield from event_lines(account, page, handles)
        if "statements" in self.only:
            yield from self._statements()
        yield page.rule()
        yield from self._footing()

    def _heading(self) -> Iterator[Text]:
        document, page = self.account.document, self.page
        title = document.title or document.name or "untitled"
        yield from page.wrapped(Text(visible(title), style="bold"), "")
        yield from page.packed(heading_words(document), "", "")
        if document.url:
            yield from page.wrapped(Text(visible(document.url), style="dim"), "")
        for warning in self.account.warnings:
            yield from page.wrapped(Text(f"! {visible(warning)}", style="yellow"), "", "  ")

    def _statements(self) -> Iterator[Text]:
        drawn = self.account.claims or self.account.transfers or self.account.events
        yield self.page.rule("STATEMENTS" if drawn else "")
        paragraph = None
        for statement in self.account.top_statements:
            here = self._paragraph_of(statement)
            label = f"{self.page.glyphs.paragraph}{here}" if here != paragraph else ""
            paragraph = here
            yield from self._block(statement, label, 0)
            yield Text()
        if not self.account.statements:
            yield from self.page.wrapped(Text("No attributed statement was found in this text."), "")
            yield Text()

    def _block(self, statement: Statement, label: str, depth: int) -> Iterator[Text]:
        """One statement and those inside it; its handle stands in the margin, its paragraph under that."""
        page = self.page
        indent = " " * (4 * depth - (2 if depth else 0))
        margin = self.handles.of(statement.id).ljust(GUTTER)
        first = margin + (indent + page.glyphs.branch if depth else "")
        inset = indent + "  " if depth else ""
        rest = " " * GUTTER + inset
        yield from self._headline(statement, first, rest + "  ")
        bar, colour = f"{rest}{page.glyphs.bar} ", COLOURS[FAMILIES[statement.position]]
        opening = f"{label.ljust(GUTTER)}{inset}{page.glyphs.bar} "
        words = said_words(statement, self.account.document)
        if words:
            yield from page.wrapped(Text(words), opening, bar, colour)
            opening = bar
        yield from page.packed(self._support(statement), opening, bar + " ", colour)
        if self.explain:
            for reason in self._reasons(statement):
                yield from page.wrapped(reason, bar, bar + "  ", colour)
        for child in self.account.children_of(statement):
            yield from self._block(child, "", depth + 1)

    def _headline(self, statement: Statement, first: str, rest: str) -> Iterator[Text]:
        """Who, position, to whom; the circumstances at the right edge, or on a line of their own where none is left."""
        return self.page.headed(self._sentence(statement), circumstances(statement), first, rest)

    def _sentence(self, statement: Statement) -> Text:
        family = FAMILIES[statement.position]
        speaker = speaker_words(statement, self.account.document)
        head = self.page.mark(family)
        head.append(speaker.name, style="bold" if speaker.resolved else "italic yellow")
        if speaker.role and (speaker.name, speaker.role) not in self._introduced:
            self._introduced.add((speaker.name, speaker.role))
            head.append(f", {speaker.role}")
        if speaker.notes:
            head.append(f" ({', '.join(speaker.notes)})", style="" if speaker.resolved else "yellow")
        head.append(" ")
        plural = is_plural(speaker.name, statement.speaker.kind)
        head.append(verb_for(statement.position, plural=plural), style=f"{COLOURS[family]} bold")
        if statement.addressee:
            head.append(f" {self.page.glyphs.arrow} {visible(statement.addressee)}")
        return head

    def _support(self, statement: Statement) -> tuple[str, ...]:
        told = support_words(statement, self.account.document)
        told = (*told, f"score {statement.score:.2f}") if self.explain else told
        return (f"[{told[0]}", *told[1:-1], f"{told[-1]}]") if len(told) > 1 else tuple(f"[{each}]" for each in told)

    def _reasons(self, statement: Statement) -> Iterator[Text]:
        for rule, detail, words in reason_words(statement.reasons, self.account.document):
            line = Text("because ", style="dim")
            line.append(rule, style="dim bold")
            line.append(f": {detail}{f' [{words}]' if words else ''}", style="dim")
            yield line

    def _footing(self) -> Iterator[Text]:
        legend = Text()
        for family, meaning in LEGEND.items():
            legend.append_text(self.page.mark(family))
            legend.append(f"{meaning}   ", style="dim")
        legend.rstrip()
        yield from self.page.wrapped(legend, "")
        yield from self.page.wrapped(Text(EXPLANATION, style="dim"), "")
        yield from self.page.wrapped(Text(tally(self.account), style="bold"), "")
        yield from self.page.packed(stamp_words(self.account.stamp), "", "")

    def _paragraph_of(self, statement: Statement) -> int:
        offset = first_offset(statement)
        return 1 + sum(each <= offset for each in self._breaks)
