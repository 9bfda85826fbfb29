"""What is derived from the records, made anew: compared with what stands there, or put in its place.

In: a connection within a snapshot, or an open ledger. Out: a fault for each record for which something else stands
there than it gives; or new rows. Always: what a table should hold is told by derived.py alone.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete

from counterclaim.ledger.derived import GROUPS, OWNERS, Batch, derive_rows
from counterclaim.ledger.rows import RowReader
from counterclaim.ledger.schema import DERIVED
from counterclaim.ledger.verdict import MAX_FAULTS, Fault
from counterclaim.ledger.words import INDEXED, find_wrong_words

if TYPE_CHECKING:
    from counterclaim.ledger.open import Ledger

INDEXES = "indexes"
_TABLES = {table.name: table for table in DERIVED}
_REBUILT = ("match_key", "band_key", "membership", "claim", "flow", "name_word", "tally")
"""The order in which groups are made anew: claims and flows are told by memberships, and counted at the end."""


def derived_names(reader: RowReader) -> tuple[str, ...]:
    """What can be looked at on its own, the longest work first; a group goes by the name of its first table."""
    words = tuple(f"{table}_words" for table in INDEXED)
    return (*(group[0] for group in GROUPS), *words, *((INDEXES,) if reader.is_sqlite else ()))


def find_underived(connection: Connection, reader: RowReader, name: str) -> list[Fault]:
    """The faults of one group of derived tables, or of one index."""
    if name == INDEXES:
        return _find_wrong_indexes(reader)
    if name.removesuffix("_words") in INDEXED:
        return find_wrong_words(reader, name.removesuffix("_words"))
    return _compare(connection, reader, next(group for group in GROUPS if group[0] == name))


def rebuild(ledger: Ledger) -> dict[str, int]:
    """Make everything anew that is derived from the records; how many rows each table holds then."""
    from counterclaim.ledger.search import rebuild_index

    counts: dict[str, int] = {}
    with ledger.writing() as writer:
        for group in sorted(GROUPS, key=lambda group: _REBUILT.index(group[0])):
            for name in group:
                writer.connection.execute(delete(_TABLES[name]))
                counts[name] = 0
            for batches in derive_rows(writer.connection, group):
                for name, batch in zip(group, batches, strict=True):
                    writer.derive(_TABLES[name], batch.rows)
                    counts[name] += len(batch.rows)
        rebuild_index(writer.connection)
    return counts


class _Sums:
    """Sums over each owner's rows, salted anew each time: so each row is looked at once, in whatever order they lie."""

    def __init__(self, name: str, salt: int) -> None:
        self.name = name
        self.columns = tuple(column.name for column in _TABLES[name].columns)
        self._owner, self._salt = OWNERS[name], salt
        self._sums: dict[object, int] = {}
        self._wrong: list[object] = []

    def read(self, reader: RowReader) -> None:
        """What stands there."""
        place = self.columns.index(self._owner)
        asked = ", ".join(map(reader.quote, self.columns))
        sums = self._sums
        for row in reader.each(f"SELECT {asked} FROM {self.name}"):
            sums[row[place]] = sums.get(row[place], 0) + _salted(self._salt, row)

    def take_away(self, batch: Batch) -> None:
        """What should stand there."""
        expected: dict[object, int] = {} if batch.owners is None else dict.fromkeys(batch.owners, 0)
        for row in batch.rows:
            values = tuple(row[name] for name in self.columns)
            expected[row[self._owner]] = expected.get(row[self._owner], 0) + _salted(self._salt, values)
        self._wrong += [each for each, total in expected.items() if self._sums.pop(each, 0) != total]

    def faults(self) -> list[Fault]:
        """Owners whose rows are others than they should be, and rows that nothing gives."""
        wrong = [_fault(self.name, each, "its rows are not those that the records give") for each in self._wrong]
        extra = [_fault(self.name, each, "the records give no such row") for each in list(self._sums)[:MAX_FAULTS]]
        return [*wrong, *extra][:MAX_FAULTS]


def _compare(connection: Connection, reader: RowReader, group: tuple[str, ...]) -> list[Fault]:
    salt = random.getrandbits(64)
    sums = [_Sums(name, salt) for name in group]
    try:
        for each in sums:
            each.read(reader)
        for batches in derive_rows(connection, group):
            for each, batch in zip(sums, batches, strict=True):
                each.take_away(batch)
    except Exception as error:
        told = f"it cannot be compared with the records it is derived from ({type(error).__name__}: {error})"
        return [Fault("derived", None, name, (), " ".join(told.split())[:300]) for name in group]
    return [fault for each in sums for fault in each.faults()]


def _salted(salt: int, row: tuple[object, ...]) -> int:
    # With the types: a text and the same bytes have one hash, and so have 1 and 1.0.
    return hash((salt, row, tuple(map(type, row))))


def _fault(name: str, owner: object, told: str) -> Fault:
    if isinstance(owner, int):
        return Fault("derived", owner, name, (), told)
    return Fault("derived", None, name, (), f"{told}: {str(owner)[:80]!r}")


def _find_wrong_indexes(reader: RowReader) -> list[Fault]:
    """What SQLite itself finds wrong with its indexes and pages."""
    rows = reader.ask("PRAGMA main.integrity_check(50)")
    if rows is None:
        return [Fault("derived", None, None, (), "the file is damaged: SQLite cannot check it")]
    told = [str(row[0]) for row in rows]
    return [] if told == ["ok"] else [Fault("derived", None, None, (), f"SQLite finds: {each}") for each in told]
