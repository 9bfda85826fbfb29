"""Two tellings as rows of two columns, word for word: what each has that the other lacks.

In: a comparison with its documents. Out: a Row for each pair of passages, in pieces. Always: the pieces of a side,
joined, are its words; a word is marked where the other side has none in its place; changes that matter are numbered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

from counterclaim.core.copy import Change, ChangeKind, Comparison, Passage
from counterclaim.core.document import Document
from counterclaim.core.span import Field, Span
from counterclaim.render.comparison import changes_in, marked_spans

State = Literal["same", "changed", "cut", "added"]
Documents = tuple[Document, Document]
Word = tuple[str, int, Span]
"""As it stands, where it begins, and the sentence that it stands in."""
KIND_WORDS: dict[ChangeKind, str] = {
    "number": "Another number",
    "date": "Another date",
    "name": "Another name",
    "negation": "A “not” came or went",
    "reversal": "Turned round",
    "hedge dropped": "A doubt was dropped",
    "hedge added": "A doubt was added",
    "attribution dropped": "Who said it was dropped",
    "attribution moved": "Somebody else said it",
    "denial dropped": "A denial was dropped",
    "quotation": "A quotation was altered",
    "headline reversed": "The headline says the opposite",
    "headline hardened": "The headline was hardened",
    "headline changed": "The headline says something else",
    "agency credit lost": "The credit was lost",
    "garbled": "A sentence was garbled",
    "synonym damage": "A word was put that means something else",
    "byline changed": "Another byline",
    "reworded": "Other words, the same sense",
    "cut": "Left out",
    "added": "Put in",
}
"""What happened, for each kind of change."""
_WORD = re.compile(r"\w+(?:[’'.,:-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of one side; `is_own` where the other side lacks them, `matters` where that changes what is said."""

    text: str
    is_own: bool = False
    matters: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One passage in both tellings; changes with their numbers, those that matter first."""

    number: int
    state: State
    field: Field
    original: tuple[Piece, ...]
    copy: tuple[Piece, ...]
    changes: tuple[tuple[int | None, Change], ...]


def detail_words(change: Change) -> str:
    """What differs, without the opening that says again what happened."""
    opening, colon, rest = change.detail.partition(": ")
    return rest if colon and opening.lower() == KIND_WORDS[change.kind].lower() else change.detail


def number_changes(comparison: Comparison) -> dict[int, int]:
    """The changes that matter, by their place among all: 1, 2, ... in the order in which they are told."""
    mattering = [place for place, change in enumerate(comparison.changes) if change.matters]
    return {place: number for number, place in enumerate(mattering, start=1)}


def rows_of(comparison: Comparison, original: Document, copy: Document) -> tuple[Row, ...]:
    """All passages, in the order of the copy; what was cut stands where it would be."""
    numbers = {id(comparison.changes[place]): number for place, number in number_changes(comparison).items()}
    return tuple(
        _row(number, passage, changes_in(passage, comparison), (original, copy), numbers)
        for number, passage in enumerate(comparison.passages, start=1)
    )


def runs_of(rows: Sequence[Row]) -> Iterator[tuple[bool, tuple[Row, ...]]]:
    """Rows in runs: True for those that stand unchanged, which a page may fold away."""
    run: list[Row] = []
    for row in rows:
        if run and (run[-1].state == "same") != (row.state == "same"):
            yield run[-1].state == "same", tuple(run)
            run = []
        run.append(row)
    if run:
        yield run[-1].state == "same", tuple(run)


def _row(
    number: int, passage: Passage, changes: Sequence[Change], documents: Documents, numbers: Mapping[int, int]
) -> Row:
    spans = (passage.original, passage.copy)
    words = [_words(document, each) for document, each in zip(documents, spans, strict=True)]
    own = _own(*([word for word, _, _ in side] for side in words))
    mattering = [change for change in changes if change.matters]
    in_title = bool(mattering) and (spans[0] or spans[1])[0].field == "title"
    left, right = (
        # A change of a headline takes up all of it: then what differs there is what matters.
        tuple(_pieces(documents[side], words[side], own[side], spans[side] if in_title else marked))
        for side, marked in enumerate(marked_spans(mattering, spans[side], side) for side in (0, 1))
    )
    state: State = "changed" if mattering or any(map(any, own)) else "same"
    if not (passage.copy and passage.original):
        state = "added" if passage.copy else "cut"
    told = tuple((numbers.get(id(change)), change) for change in changes)
    return Row(number, state, (passage.original or passage.copy)[0].field, left, right, told)


def _words(document: Document, spans: Sequence[Span]) -> list[Word]:
    """Each word with where it begins, and the sentence it stands in."""
    text = document.text if not spans or spans[0].field == "text" else document.title or ""
    return [(match[0], match.start(), span) for span in spans for match in _WORD.finditer(text, span.start, span.end)]


def _own(original: Sequence[str], copy: Sequence[str]) -> tuple[list[bool], list[bool]]:
    """Of each side, the words that stand in no common sequence of both."""
    own = [True] * len(original), [True] * len(copy)
    for block in SequenceMatcher(None, original, copy, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            own[0][block.a + step] = own[1][block.b + step] = False
    return own


def _pieces(document: Document, words: Sequence[Word], own: Sequence[bool], marked: Sequence[Span]) -> Iterator[Piece]:
    """Words of one kind together, with what stands between them; a break of line reads as a space."""
    if not words:
        return
    text = document.text if words[0][2].field == "text" else document.title or ""
    kinds = [(mine, mine and _is_marked(word, marked)) for word, mine in zip(words, own, strict=True)]
    begun = 0
    for place, (before, following) in enumerate(pairwise(words), start=1):
        of_one = before[2] == following[2]
        if of_one and kinds[place - 1] == kinds[place]:
            continue
        end = before[1] + len(before[0])
        yield Piece(_plain(text[words[begun][1] : end]), *kinds[begun])
        between = text[end : following[1]] if of_one else " "
        if between:
            yield Piece(_plain(between))
        begun = place
    last, at, _ = words[-1]
    yield Piece(_plain(text[words[begun][1] : at + len(last)]), *kinds[begun])


def _is_marked(word: Word, marked: Sequence[Span]) -> bool:
    text, at, _ = word
    return any(span.start < at + len(text) and at < span.end for span in marked)


def _plain(text: str) -> str:
    return " ".join(text.split("\n"))
