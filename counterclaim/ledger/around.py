"""What stands around a record: the text of its document, the ids in its drawing, whether what it points to is there.

In: a reader of rows within one snapshot. Out: what was asked for, None where it is not there. Always: the last few
documents and drawings are at hand, so that records asked for in their order cost one question a document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from counterclaim.ledger.leaf import Value
from counterclaim.ledger.rows import Row, RowReader
from counterclaim.ledger.spans import Texts

K = TypeVar("K")
V = TypeVar("V")
_KEPT = 20_000
"""So many of each kind are at hand: small things, but for texts, of which a few are enough."""
_TEXTS_KEPT = 64
_POINTED_AT = frozenset({"run", "document", "drawing", "told_claim"})
_DRAWN = ("statement", "event", "transfer", "told_claim")
_ASKED_DRAWN = " UNION ALL ".join(f"SELECT '{name}', id FROM {name} WHERE drawing = ?" for name in _DRAWN)


@dataclass(frozen=True, slots=True)
class Drawn:
    """The ids of what one drawing holds."""

    statements: frozenset[str]
    events: frozenset[str]
    transfers: frozenset[str]
    claims: frozenset[str]


class Surroundings:
    """Looks up what records point to; the last few documents and drawings are at hand."""

    def __init__(self, reader: RowReader) -> None:
        self._reader = reader
        self._texts: dict[int, Texts | None] = {}
        self._drawn: dict[int, Drawn] = {}
        self._drawings: dict[int, int | None] = {}
        self._there: dict[tuple[str, int], bool] = {}
        self.columns = {name: shape.columns for name, shape in reader.shapes.items()}

    def learn(self, table: str, rows: Mapping[int, Row]) -> None:
        """What a stretch of rows tells is at hand before it is asked for."""
        there = self._there
        if len(there) > _KEPT:
            there.clear()
        if table in _POINTED_AT:
            for seq in rows:
                there[table, seq] = True
        if table == "told_claim":
            if len(self._drawings) > _KEPT:
                self._drawings.clear()
            for seq, row in rows.items():
                self._drawings[seq] = row[1] if row and isinstance(row[1], int) else None

    def texts(self, document: int) -> Texts | None:
        """The text and title of a document; None where it is not there."""
        return _kept(self._texts, document, self._find_texts, _TEXTS_KEPT)

    def drawn(self, drawing: int) -> Drawn:
        """The ids of a drawing's things."""
        return _kept(self._drawn, drawing, self._find_drawn, _TEXTS_KEPT)

    def drawing_of(self, told_claim: int) -> int | None:
        """The drawing of a told claim; None where it is not there."""
        return _kept(self._drawings, told_claim, self._find_drawing)

    def has(self, table: str, seq: int) -> bool:
        """True if a record is there."""
        return _kept(self._there, (table, seq), self._is_there)

    def _find_texts(self, document: int) -> Texts | None:
        rows = self._reader.ask("SELECT text, title FROM document WHERE seq = ?", document)
        return None if not rows else {"text": str(rows[0][0]), "title": str(rows[0][1] or "")}

    def _find_drawn(self, drawing: int) -> Drawn:
        ids: dict[Value, list[str]] = {name: [] for name in _DRAWN}
        for name, id in self._reader.ask(_ASKED_DRAWN, *(drawing,) * len(_DRAWN)) or ():
            ids[name].append(str(id))
        return Drawn(*(frozenset(ids[name]) for name in _DRAWN))

    def _find_drawing(self, told_claim: int) -> int | None:
        rows = self._reader.ask("SELECT drawing FROM told_claim WHERE seq = ?", told_claim)
        return rows[0][0] if rows and isinstance(rows[0][0], int) else None

    def _is_there(self, key: tuple[str, int]) -> bool:
        return bool(self._reader.ask(f"SELECT 1 FROM {self._reader.quote(key[0])} WHERE seq = ?", key[1]))


def _kept(kept: dict[K, V], key: K, find: Callable[[K], V], most: int = _KEPT) -> V:
    try:
        return kept[key]
    except KeyError:
        if len(kept) >= most:
            kept.clear()
        value = kept[key] = find(key)
        return value
