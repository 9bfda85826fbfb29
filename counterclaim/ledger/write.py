"""The one writer of a ledger: each record gets the next number and its leaf in the log, in one transaction.

In: rows as mappings of column names to plain values. Out: their numbers. Always: numbers have no gap, a value is
stored exactly as it was hashed, and no text holds what one of the backends cannot keep. Opening, locking and
committing are the Ledger's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Float, Integer, LargeBinary, Table

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.insert import insert_into, placed
from counterclaim.ledger.leaf import Value, leaf_of_marked, mark, mark_text
from counterclaim.ledger.schema import log
from counterclaim.ledger.tally import Tallies

Row = Mapping[str, Any]


class Writer:
    """Appends records to a ledger within one transaction."""

    def __init__(
        self, connection: Connection, now: Callable[[], str], memory: MutableMapping[str, object] | None = None
    ) -> None:
        self.now = now
        self.memory = {} if memory is None else memory
        """What may be kept in mind from one transaction on an open ledger to the next."""
        self.tallies = Tallies()
        self._connection = connection
        self.began_at = self._next = next_number(connection)
        """How many records the ledger held before this transaction."""
        self._leaves: list[tuple[int, str, bytes, bytes]] = []

    @property
    def connection(self) -> Connection:
        """For questions within the transaction; what was appended before is there, its leaves only after `flush`."""
        return self._connection

    @property
    def size(self) -> int:
        """How many records the ledger holds, those of this transaction among them."""
        return self._next

    def append(self, table: Table, row: Row) -> int:
        """Store one record; its number."""
        return self.append_many(table, (row,))[0]

    def append_many(self, table: Table, rows: Iterable[Row]) -> list[int]:
        """Store records of one table; their numbers, in the same order."""
        readers = _readers(table)
        known = {name for name, _ in readers}
        marked_table = mark(table.name)
        values: list[tuple[Value, ...]] = []
        first = self._next
        for row in rows:
            number = first + len(values)
            record: list[Value] = [number]
            marked = [mark(number)]
            for name, read in readers:
                value, its_mark = read(row.get(name))
                record.append(value)
                marked.append(its_mark)
            if not known.issuperset(row):
                raise _unknown_columns(table, row)
            self._leaves.append((number, table.name, *leaf_of_marked(marked_table, marked)))
            values.append(tuple(record))
        insert_into(table, self._connection.dialect).run(self._connection, values)
        self._next += len(values)
        self.tallies.count_rows(table, len(values))
        return list(range(first, self._next))

    def derive(self, table: Table, rows: Iterable[Row]) -> None:
        """Put rows into a derived table; a row with the same key is replaced."""
        insert = insert_into(table, self._connection.dialect, replaces=True)
        insert.run(self._connection, [tuple(row[name] for name in insert.names) for row in rows])

    def flush(self) -> None:
        """Write the leaves of what was appended, and what it adds to the counts."""
        self.tallies.write(self._connection)
        leaves, self._leaves = self._leaves, []
        insert_into(log, self._connection.dialect).run(self._connection, leaves)


def next_number(connection: Connection) -> int:
    """How many records the ledger holds: the number of the next."""
    last = connection.exec_driver_sql(f"SELECT max(seq) FROM {log.name}").scalar()
    return 0 if last is None else int(last) + 1


Reader = Callable[[Any], tuple[Value, bytes]]
"""A value as it is stored, and as it is hashed."""


@cache
def _readers(table: Table) -> tuple[tuple[str, Reader], ...]:
    """How each value of a row is read, its number aside; made once."""
    return tuple((column.name, _reader(table, column)) for column in table.columns if column.name != "seq")


def _reader(table: Table, column: Column[Any]) -> Reader:
    """What makes a value the one that both backends give back: hashed must be what is read again."""
    place = f"{table.name}.{column.name}"
    if isinstance(column.type, Float):
        kind: Reader = _read_float
    elif isinstance(column.type, BigInteger | Integer):
        kind = _read_whole
    elif isinstance(column.type, LargeBinary):
        kind = _read_bytes
    else:
        kind = _read_text
    nothing = mark(None)
    optional = bool(column.nullable)

    def read(value: Any) -> tuple[Value, bytes]:
        if value is None and optional:
            return None, nothing
        try:
            return kind(value)
        except (TypeError, ValueError) as error:
            raise _unfit(place, "nothing" if value is None else repr(value)[:80]) from error

    return read


def _read_float(value: Any) -> tuple[Value, bytes]:
    number = float(value)
    if number - number != 0.0:
        raise ValueError("not finite")
    # SQLite keeps no negative zero.
    number += 0.0
    return number, mark(number)


def _read_whole(value: Any) -> tuple[Value, bytes]:
    if not isinstance(value, int):
        raise TypeError("no whole number")
    return int(value), mark(int(value))


def _read_bytes(value: Any) -> tuple[Value, bytes]:
    if not isinstance(value, bytes | bytearray | memoryview):
        raise TypeError("no bytes")
    held = bytes(value)
    return held, mark(held)


def _read_text(value: Any) -> tuple[Value, bytes]:
    if not isinstance(value, str):
        raise TypeError("no text")
    # Neither backend keeps half a surrogate pair (encoding it is an error), and PostgreSQL no NUL.
    encoded = value.encode("utf-8")
    if b"\0" in encoded:
        raise ValueError("holds NUL")
    return value, mark_text(encoded)


def _unfit(place: str, shown: str) -> LedgerError:
    return LedgerError(
        "ledger.unfit-value",
        f"{place} cannot hold {shown}",
        "Give a value of the column's kind; text without NUL and without half surrogate pairs.",
    )


def _unknown_columns(table: Table, row: Row) -> LedgerError:
    unknown = ", ".join(sorted(set(row) - {column.name for column in table.columns if column.name != "seq"}))
    return LedgerError(
        "ledger.wrong-columns", f"{table.name} has no column {unknown}", "Give only the table's columns, without seq."
    )


Asked = Value | list[int] | list[str]
"""What a question may be given; a list only on PostgreSQL."""


def ask(connection: Connection, statement: str, *values: Asked) -> Sequence[Any] | None:
    """The first row of an answer; `?` stands for a value on both backends."""
    return connection.exec_driver_sql(placed(statement, connection.dialect.name), values).first()


def ask_all(connection: Connection, statement: str, *values: Asked) -> Sequence[Sequence[Any]]:
    """All rows of an answer; `?` stands for a value on both backends."""
    return connection.exec_driver_sql(placed(statement, connection.dialect.name), values).all()
