"""Two tellings side by side in a terminal, and families of copies with what each changed.

In: comparisons with their documents, and a console. Out: what is printed. Always: changed words stand in brackets, and
each change is told in words below them, so that nothing hangs on colour; a page may be piped to a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from counterclaim.copies.survey import FamilyReport
from counterclaim.core.copy import Change, Comparison, Passage, Sign
from counterclaim.core.document import Document
from counterclaim.core.span import Span
from counterclaim.render.comparison_words import (
    change_words,
    direction_words,
    name_of,
    sign_words,
    summary_words,
)
from counterclaim.render.wording import count_words, visible

GUTTER = 3
WHOLE_SHARE = 0.85
"""A change that takes up nearly the whole passage is told below it; brackets around all of it would show nothing."""


def print_comparison(
    comparison: Comparison,
    original: Document,
    copy: Document,
    console: Console,
    *,
    signs: Sequence[Sign] = (),
    everything: bool = False,
) -> None:
    """The summary, then each passage that differs in two columns with its changes in words."""
    console.print(Text(summary_words(comparison), style="bold"))
    console.print(Text(direction_words(comparison, original, copy), style="dim"))
    for change in comparison.changes:
        if _first(change) is None:
            console.print(_callout(change))
    _print_row(console, Text(name_of(original), style="bold"), Text(name_of(copy), style="bold"))
    for passage in comparison.passages:
        changes = changes_in(passage, comparison)
        if changes or everything:
            console.print()
            _print_row(console, _side(passage.original, changes, original, 0), _side(passage.copy, changes, copy, 1))
            for change in changes:
                console.print(_callout(change))
    if signs:
        console.print()
        console.print(Text(f"In {name_of(copy)} alone:", style="bold"))
        for line in sign_words(signs):
            console.print(Text(f"  {line}"))


def changes_in(passage: Passage, comparison: Comparison) -> list[Change]:
    """The changes that lie in a passage, those that matter first."""
    found = [
        change
        for change in comparison.changes
        if any(_lies(span, passage.copy) for span in change.copy)
        or (not change.copy and any(_lies(span, passage.original) for span in change.original))
    ]
    return sorted(found, key=lambda change: not change.matters)


def marked_spans(changes: Sequence[Change], whole: Sequence[Span], side: int) -> list[Span]:
    """Words to be marked on a side of a passage: those of its changes, unless they are nearly all of it."""
    size = sum(map(len, whole))
    marked: list[Span] = []
    for change in changes:
        spans = (change.original, change.copy)[side]
        if sum(map(len, spans)) < WHOLE_SHARE * size and any(_lies(span, whole) for span in spans):
            marked.extend(spans)
    return sorted(marked)


def print_families(reports: Sequence[FamilyReport], console: Console) -> None:
    """Each family: the original, then every copy with what it changed."""
    for number, report in enumerate(reports, start=1):
        title = visible(report.original.title or name_of(report.original))
        console.print(Text(f"Family {number}, {count_words(len(report.documents), 'document')}: {title}", style="bold"))
        held = Text(f"held against {name_of(report.original)}{_credit(report.original)}", style="dim")
        console.print(Padding(held, (0, 0, 0, 2)))
        for comparison, copy in zip(report.comparisons, report.documents[1:], strict=True):
            console.print(Padding(Text(f"{name_of(copy)}{_credit(copy)}"), (0, 0, 0, 2)))
            console.print(Padding(Text(summary_words(comparison)), (0, 0, 0, 4)))
            for change in comparison.altered:
                console.print(Padding(_callout(change), (0, 0, 0, 4)))
        console.print()
    if not reports:
        console.print("No two of them tell one story.")


def _credit(document: Document) -> str:
    told = [visible(each) for each in (document.agency, document.byline) if each]
    told.extend([] if document.published is None else [document.published.isoformat()])
    return f" ({', '.join(told)})" if told else ""


def _first(change: Change) -> Span | None:
    spans = change.copy or change.original
    return spans[0] if spans else None


def _lies(span: Span, whole: Sequence[Span]) -> bool:
    return any(span.overlaps(each) for each in whole)


def _print_row(console: Console, left: Text, right: Text) -> None:
    table = Table.grid(padding=(0, GUTTER, 0, 0), expand=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    table.add_row(left, right)
    console.print(table)


def _side(whole: Sequence[Span], changes: Sequence[Change], document: Document, side: int) -> Text:
    if not whole:
        return Text("(not in the copy)" if side else "(not in the original)", style="dim")
    text = Text()
    for number, span in enumerate(whole):
        text.append(" " if number else "")
        for words, is_marked in pieces(document, span, marked_spans(changes, whole, side)):
            if is_marked:
                text.append(f"[{words}]", style="bold red" if side == 0 else "bold green")
            else:
                text.append(words)
    return text


def pieces(document: Document, span: Span, marked: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    """A sentence's words in turn, marked or not; overlapping marks are one."""
    text = document.text if span.field == "text" else document.title or ""
    at = span.start
    for mark in marked:
        start, end = max(mark.start, at), min(mark.end, span.end)
        if mark.field != span.field or start >= end:
            continue
        if start > at:
            yield _plain(text[at:start]), False
        yield _plain(text[start:end]), True
        at = end
    if at < span.end:
        yield _plain(text[at : span.end]), False


def _plain(text: str) -> str:
    return visible(text.replace("\n", " "))


def _callout(change: Change) -> Text:
    line = Text("  → ", style="bold" if change.matters else "dim")
    return line.append(change_words(change), style="yellow" if change.matters else "dim")
