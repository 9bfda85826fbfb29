"""The sentences around places in documents' texts, read without the rest of the texts.

In: a connection, and places as numbers of documents with offsets. Out: a sentence for each, on one line, cut with an
ellipsis where it is very long. The words are exact but for white space. One question for many places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, literal, select, union_all

from counterclaim.ledger.schema import document

REACH = 240
"""Characters looked at on either side."""
_MOST_PLACES = 100
_ENDS = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][”\"’']))\s+(?=[\"“‘A-Z])|\n\s*\n")
_SHORTENED = r"[A-Z]|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Adm|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
_ABBREVIATION = re.compile(rf"\b(?:{_SHORTENED})\.$")


@dataclass(frozen=True, slots=True)
class Place:
    """Offsets in the text of a document, by its number."""

    document: int
    start: int
    end: int


def load_passages(connection: Connection, places: Sequence[Place]) -> tuple[str, ...]:
    """The sentence around each place, in their order."""
    found: dict[int, str] = {}
    for opening in range(0, len(places), _MOST_PLACES):
        asked = []
        for number, place in enumerate(places[opening : opening + _MOST_PLACES], start=opening):
            first = max(0, place.start - REACH)
            piece = func.substr(document.c.text, first + 1, place.end - first + REACH)
            asked.append(select(literal(number), piece).where(document.c.seq == place.document))
        found.update((int(number), str(text)) for number, text in connection.execute(union_all(*asked)))
    return tuple(_cut(place, found.get(number, "")) for number, place in enumerate(places))


def _cut(place: Place, text: str) -> str:
    first = max(0, place.start - REACH)
    return cut_sentence(text, place.start - first, place.end - first, is_opening=first == 0)


def cut_sentence(text: str, start: int, end: int, *, is_opening: bool = False) -> str:
    """The sentence around a place in a piece of text.

    >>> cut_sentence("It rained. The dhow was stopped off Oman. Nobody spoke.", 15, 19)
    'The dhow was stopped off Oman.'
    """
    first, last = sentence_bounds(text, start, end)
    opening = "" if first or is_opening else "… "
    closing = "" if last < len(text) or len(text) - end < REACH else " …"
    return f"{opening}{' '.join(text[first:last].split())}{closing}"


def sentence_bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a place in a piece of text begins and ends; the piece's own ends where none is seen."""
    bounds = [each for each in _ENDS.finditer(text) if not _ABBREVIATION.search(text[: each.start()])]
    before = [each.end() for each in bounds if each.end() <= start]
    after = [each.start() for each in bounds if each.start() >= end]
    return before[-1] if before else 0, after[0] if after else len(text)
