"""Which documents were read last by another network or lexicon, and what a new drawing changes.

In: a connection and a stamp, or two drawings of one document. Out: numbers of documents; what was gained, lost and
changed. Always: both drawings stay as they are; nothing is decided on which of them is right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection

from counterclaim.core.stamp import Stamp
from counterclaim.ledger.write import ask, ask_all

_COMPARED = ("speaker", "party", "role", "channel", "manner", "position", "addressee", "said_from", "said_to", "parent")


@dataclass(frozen=True, slots=True)
class Line:
    """One statement in a difference: who says what; `changes` tells what became of which field."""

    id: str
    party: str | None
    position: str
    words: str
    changes: tuple[tuple[str, str | None, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """What a later drawing of a document has that the earlier had not, and the other way round."""

    gained: tuple[Line, ...]
    lost: tuple[Line, ...]
    changed: tuple[Line, ...]
    kept: int
    """Statements that are the same in both."""


def stale_documents(connection: Connection, stamp: Stamp, *, after: int = -1, limit: int = 500) -> list[int]:
    """Numbers of documents, above `after`, whose newest drawing bears another stamp."""
    asked = """
        SELECT document.seq FROM document JOIN drawing ON drawing.seq =
            (SELECT max(newest.seq) FROM drawing AS newest WHERE newest.document = document.seq)
        WHERE document.seq > ? AND NOT (drawing.version = ? AND drawing.network = ? AND drawing.lexicon = ?)
        ORDER BY document.seq LIMIT ?
    """
    rows = ask_all(connection, asked, after, stamp.version, stamp.network, stamp.lexicon, limit)
    return [int(row[0]) for row in rows]


def newest_drawing(connection: Connection, document: int) -> int | None:
    """The number of the newest drawing of a document."""
    row = ask(connection, "SELECT max(seq) FROM drawing WHERE document = ?", document)
    return None if row is None or row[0] is None else int(row[0])


def compare_drawings(connection: Connection, earlier: int, later: int) -> Difference:
    """What changed between two drawings of one document."""
    before, after = _statements(connection, earlier), _statements(connection, later)
    shared = [(before[id], after[id]) for id in before if id in after]
    pairs = [(left, right) for left, right in shared if _changes(left, right)]
    return Difference(
        gained=tuple(_line(row) for id, row in after.items() if id not in before),
        lost=tuple(_line(row) for id, row in before.items() if id not in after),
        changed=tuple(_line(right, _changes(left, right)) for left, right in pairs),
        kept=len(shared) - len(pairs),
    )


def _statements(connection: Connection, drawing: int) -> dict[str, Mapping[str, Any]]:
    columns = ("id", "words", "body", *_COMPARED)
    asked = f"SELECT {', '.join(columns)} FROM statement WHERE drawing = ? ORDER BY seq"
    return {row[0]: dict(zip(columns, row, strict=True)) for row in ask_all(connection, asked, drawing)}


def _changes(left: Mapping[str, Any], right: Mapping[str, Any]) -> tuple[tuple[str, str | None, str | None], ...]:
    found = [(name, left[name], right[name]) for name in _COMPARED if left[name] != right[name]]
    if left["body"] != right["body"]:
        told, now = orjson.loads(left["body"]), orjson.loads(right["body"])
        found.extend((part, _words(told[part]), _words(now[part])) for part in _parts(told, now))
    return tuple(found)


def _parts(told: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    return [part for part in ("source", "cue", "content") if _words(told[part]) != _words(now[part])]


def _words(spans: list[Mapping[str, Any]]) -> str:
    return " … ".join(span["text"] for span in spans)


def _line(row: Mapping[str, Any], changes: tuple[tuple[str, str | None, str | None], ...] = ()) -> Line:
    return Line(row["id"], row["party"] or row["speaker"], row["position"], row["words"], changes)
