"""The ledger's timeline in a terminal: one time after another, each in the grain in which it was told.

In: entries and a page. Out: lines of rich Text. Each entry opens with its standing; nothing alleged reads as fact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from counterclaim.ledger.views.nouns import EntryRow
from counterclaim.ledger.views.parties import party_name
from counterclaim.render.event_words import EVENT_NOUNS, MODALITY_MARKS
from counterclaim.render.ledger_words import SHORT_ID, document_words, named, quoted, short_id
from counterclaim.render.number import is_plural, verb_for
from counterclaim.render.page import COLOURS, Page
from counterclaim.render.terminal_timeline import time_words
from counterclaim.render.transfer_words import STATUS_MARKS
from counterclaim.render.wording import FAMILIES, Mark, count_words, visible

_GUTTER = " " * (SHORT_ID + 4)


def entry_lines(entries: Sequence[EntryRow], page: Page) -> Iterator[Text]:
    """Every time with what is said to be of it."""
    heading = None
    for entry in entries:
        when = time_words(entry.on)
        if when != heading:
            heading = when
            yield Text(when, style="bold")
        yield from _entry(entry, page)


def _entry(entry: EntryRow, page: Page) -> Iterator[Text]:
    first = f"  {short_id(entry.id).ljust(SHORT_ID + 2)}"
    mark = _mark(entry)
    head = page.mark(mark)
    if entry.kind == "statement":
        head.append(_who(entry), style="bold").append(" ")
        head.append(verb_for(entry.standing, plural=is_plural(entry.name, "named")), style=COLOURS[mark])
        if entry.other:
            head.append(f" {page.glyphs.arrow} {visible(entry.other)}")
        head.append(f": {quoted(entry.words, 240)}")
    else:
        head.append(f"{entry.standing} {_act(entry)}", style=COLOURS[mark])
        head.append(f": {_who(entry) or 'by whom is not told'}", style="bold")
        if entry.other:
            head.append(f" {page.glyphs.arrow} {named(entry.other, party_name(entry.other))}", style="bold")
        head.append(f" {quoted(entry.words, 120)}")
    yield from page.wrapped(head, first, _GUTTER + "  ")
    told = f"in {document_words(entry.document, 70)}"
    if entry.also:
        told += f", and {count_words(entry.also, 'more document')}"
    if entry.claim is not None:
        told += f"{page.glyphs.dot}claim {short_id(entry.claim)}"
    yield from page.wrapped(Text(told, style="dim"), _GUTTER + "  ", _GUTTER + "    ")


def _act(entry: EntryRow) -> str:
    if entry.kind == "transfer":
        return "transfer"
    kind: dict[str, str] = {str(name): noun for name, noun in EVENT_NOUNS.items()}
    return kind.get(entry.what, entry.what.lower())


def _who(entry: EntryRow) -> str:
    if entry.party is None or entry.party == entry.name:
        return visible(entry.name)
    return named(entry.party, entry.name) if entry.name else visible(entry.party)


def _mark(entry: EntryRow) -> Mark:
    standing = entry.standing
    marks: dict[str, Mark]
    if entry.kind == "statement":
        marks = {str(name): mark for name, mark in FAMILIES.items()}
    elif entry.kind == "transfer":
        marks = {str(name): mark for name, mark in STATUS_MARKS.items()}
    else:
        marks = {str(name): mark for name, mark in MODALITY_MARKS.items()}
    return marks.get(standing, "says")
