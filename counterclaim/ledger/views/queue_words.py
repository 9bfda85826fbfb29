"""Sentences of documents cut into pieces, each piece with what its words were taken for.

In: documents by number, with marked places. Out: Passages. Always: the pieces of a passage joined are an exact slice of
the document's text (or title); the first marked place decides which sentence that is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection, func, select

from counterclaim.ledger.schema import document
from counterclaim.ledger.views.passage import REACH, sentence_bounds
from counterclaim.ledger.views.queue_nouns import Passage, Piece, PieceMark
from counterclaim.ledger.views.rows import load_documents

_MAX_REACH = 1500
"""Between the outermost words of one statement; beyond, its first words alone are shown."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Marked places (start, end, field, mark) of a document by number; of two marks the later one is shown."""

    document: int
    marks: tuple[tuple[int, int, str, PieceMark], ...]
    statement: str | None = None


def load_marked(connection: Connection, wanted: Sequence[Marked]) -> tuple[Passage, ...]:
    """The sentence around each; one that was already given is not given again."""
    documents = load_documents(connection, {each.document for each in wanted})
    found: dict[tuple[int, str, int], Passage] = {}
    for each in wanted:
        if not each.marks:
            continue
        field = each.marks[0][2]
        spans = [(start, end, mark) for start, end, of, mark in each.marks if of == field]
        start, end = _reach(spans)
        base = max(0, start - REACH)
        column = document.c.title if field == "title" else document.c.text
        text = connection.execute(
            select(func.substr(column, base + 1, end - base + REACH)).where(document.c.seq == each.document)
        ).scalar_one()
        first, last = sentence_bounds(text or "", start - base, end - base)
        pieces = tuple(
            _pieces(text or "", first, last, [(left - base, right - base, mark) for left, right, mark in spans])
        )
        found.setdefault(
            (each.document, field, base + first), Passage(documents[each.document], pieces, each.statement)
        )
    return tuple(found.values())


def _reach(spans: Sequence[tuple[int, int, PieceMark]]) -> tuple[int, int]:
    """From the first to the last place, where they lie together; for a transfer the deed alone decides."""
    told = [each for each in spans if each[2] in ("source", "cue", "content")] or list(spans[:1])
    start, end = min(each[0] for each in told), max(each[1] for each in told)
    return (start, end) if end - start <= _MAX_REACH else (told[0][0], told[0][1])


def _pieces(text: str, first: int, last: int, spans: Sequence[tuple[int, int, PieceMark]]) -> Iterator[Piece]:
    """A slice of the text, cut where what its words were taken for changes.

    >>> [(each.text, each.mark) for each in _pieces("He denied it.", 0, 13, [(0, 2, "source"), (3, 9, "cue")])]
    [('He', 'source'), (' ', None), ('denied', 'cue'), (' it.', None)]
    """
    painted: list[PieceMark | None] = [None] * len(text)
    for start, end, mark in spans:
        for at in range(max(start, 0), min(end, len(text))):
            painted[at] = mark
    for mark_now, group in groupby(range(first, last), key=lambda at: painted[at]):
        places = list(group)
        yield Piece(text[places[0] : places[-1] + 1], mark_now)
