"""Copies among the documents of a ledger: likely ones are found by the keys they share, then compared word for word.

In: a document with its sketch, before and after it is recorded. Out: one `copy` row for each earlier document that it
copies or that copies it. Always: the time does not grow with the ledger, since a crowd under one key is met only in
part; a copy's statements stand as that copy's telling, the original's are left as they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from counterclaim.core.copy import Comparison, Direction
from counterclaim.core.document import Document
from counterclaim.ledger import schema
from counterclaim.ledger.body import Bodies, canonical, reasons_json
from counterclaim.ledger.reload import document_at
from counterclaim.ledger.write import Writer, ask_all, next_number

if TYPE_CHECKING:
    from counterclaim.copies.likeness import Shared
    from counterclaim.copies.sketch import Sketch

CROWD = 8
"""Under a key with more documents than that, only the newest few are met: the others are copies of the same."""
MOST = 12
"""Documents that one is compared with at most: those with which it shares the most keys."""
_MET_OF_LIST = f"""
    SELECT asked.key, met.document FROM unnest(?::bigint[]) AS asked (key), LATERAL
        (SELECT document FROM band_key WHERE key = asked.key ORDER BY document DESC LIMIT {CROWD}) AS met
"""
_AT_ONCE = 80
_MET = f"""
    SELECT asked.key, met.document FROM (SELECT ? AS key {"UNION ALL SELECT ? " * (_AT_ONCE - 1)}) AS asked
    JOIN band_key AS met ON met.key = asked.key AND met.document IN
        (SELECT newest.document FROM band_key AS newest WHERE newest.key = asked.key
         ORDER BY newest.document DESC LIMIT {CROWD})
"""


@dataclass(frozen=True, slots=True)
class Sketched:
    """A document with what its copies are found by."""

    document: Document
    sketch: Sketch
    keys: tuple[int, ...]
    """The keys of the sketch, as both backends keep them."""


@dataclass(frozen=True, slots=True)
class Near:
    """An earlier document that tells the same story, and what the two share and do not."""

    number: int
    shared: Shared
    original: Document
    copy: Document
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Looked:
    """What was near a document when the ledger held so many records: nobody needs to look again until it holds more."""

    size: int = -1
    near: Mapping[int, Near] = field(default_factory=dict)


NOT_LOOKED = Looked()


def sketch_document(document: Document) -> Sketched:
    """What copies of a document are found by."""
    from counterclaim.copies.sketch import sketch_of

    sketch = sketch_of(document.text)
    return Sketched(document, sketch, tuple(map(signed, sketch.bands)))


def look_around(connection: Connection, sketched: Sketched) -> Looked:
    """What is near a document now; it may be asked before the lock is taken."""
    return Looked(next_number(connection), find_near(connection, sketched))


def find_near(connection: Connection, sketched: Sketched, known: Mapping[int, Near] | None = None) -> dict[int, Near]:
    """Kept documents that tell the same story, by number; what was compared before is not compared again."""
    found = {}
    for number, shared in _matches(connection, sketched):
        before = None if known is None else known.get(number)
        found[number] = before or _compare(number, shared, document_at(connection, number), sketched.document)
    return found


def record_copies(writer: Writer, number: int, sketched: Sketched, looked: Looked) -> list[int]:
    """Keep the sketch of a new document and its keys, and whom it copies or who copies it."""
    is_news = looked.size != writer.began_at
    near = find_near(writer.connection, sketched, looked.near) if is_news else looked.near
    writer.append(schema.sketch, {"document": number, "body": sketched.sketch.to_bytes()})
    writer.derive(schema.band_key, [{"key": key, "document": number} for key in sketched.keys])
    return writer.append_many(schema.copy, [_row(number, sketched.document, near[each]) for each in sorted(near)])


def signed(key: int) -> int:
    """A 64-bit key as both backends keep it.

    >>> signed(2**64 - 1)
    -1
    """
    return key - (1 << 64) if key >= 1 << 63 else key


def _matches(connection: Connection, sketched: Sketched) -> Iterator[tuple[int, Shared]]:
    """Kept documents whose sketches match; those that share the most keys."""
    from counterclaim.copies.likeness import match_sketches
    from counterclaim.copies.sketch import Sketch

    shared = Counter(document for _, document in _meetings(connection, sketched.keys))
    for number, _ in sorted(shared.items(), key=lambda each: (-each[1], each[0]))[:MOST]:
        kept = ask_all(connection, "SELECT body FROM sketch WHERE document = ?", number)
        match = match_sketches(sketched.sketch, Sketch.from_bytes(bytes(kept[0][0]))) if kept else None
        if match is not None:
            yield number, match


def _meetings(connection: Connection, keys: tuple[int, ...]) -> set[tuple[int, int]]:
    """Pairs of a key and a kept document that has it."""
    if connection.dialect.name != "sqlite":
        rows = ask_all(connection, _MET_OF_LIST, list(keys)) if keys else ()
        return {(int(row[0]), int(row[1])) for row in rows}
    return {(int(row[0]), int(row[1])) for some in _batches(keys) for row in ask_all(connection, _MET, *some)}


def _batches(keys: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Keys in lists of one length, the last one filled up with one that is there already: the question has one text."""
    for first in range(0, len(keys), _AT_ONCE):
        some = keys[first : first + _AT_ONCE]
        yield some + some[:1] * (_AT_ONCE - len(some))


def _compare(number: int, shared: Shared, kept: Document, document: Document) -> Near:
    """Held side by side in the order in which they were published; of two of one day, in the order of their ids."""
    from counterclaim.copies.compare import compare_copies

    original, copy = sorted((kept, document), key=_published)
    return Near(number, shared, original, copy, compare_copies(original, copy))


def _published(document: Document) -> tuple[bool, str, str]:
    day = document.published
    return day is None, "" if day is None else day.isoformat(), document.id


def _row(number: int, document: Document, near: Near) -> dict[str, Any]:
    return {
        "document": number,
        "other": near.number,
        "direction": _direction(near.comparison.direction, document.id),
        "score": round(max(near.shared.pairs, near.shared.anchors), 4),
        "body": canonical(_body(near)),
    }


def _direction(direction: Direction | None, id: str) -> str:
    if direction is None:
        return "unknown"
    return "from-other" if direction.copy == id else "to-other"


def _body(near: Near) -> dict[str, Any]:
    comparison, left, right = near.comparison, Bodies(near.original), Bodies(near.copy)
    direction = comparison.direction
    return {
        "original": comparison.original,
        "copy": comparison.copy,
        "changes": [
            {
                "kind": change.kind,
                "matters": change.matters,
                "original": left.spans(change.original),
                "copy": right.spans(change.copy),
                "detail": change.detail,
                "score": round(change.score, 4),
                "reasons": reasons_json(change.reasons),
            }
            for change in comparison.changes
        ],
        "kept": round(comparison.kept, 4),
        "replaced": round(comparison.replaced, 4),
        "reworded": round(comparison.reworded, 4),
        "direction": None
        if direction is None
        else {
            "original": direction.original,
            "copy": direction.copy,
            "score": round(direction.score, 4),
            "reasons": reasons_json(direction.reasons),
        },
        "shared": {
            "pairs": round(near.shared.pairs, 4),
            "anchors": round(near.shared.anchors, 4),
            "paragraphs": near.shared.paragraph_count,
        },
    }
