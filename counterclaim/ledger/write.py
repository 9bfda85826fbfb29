"""The one writer of a ledger: each record gets the next number and its leaf in the log, in one transaction.

In: rows as mappings of column names to plain values. Out: their numbers. Always: numbers have no gap, a value is
stored exactly as it was hashed, and no text holds what one of the backends cannot keep. Opening, locking and
committing are the Ledger's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Dialect, Float, Integer, LargeBinary, Table

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.leaf import Value, leaf_of_marked, mark, mark_text
from counterclaim.ledger.schema import log

Row = Mapping[str, Any]


class Writer:
    """Appends records to a ledger within one transaction."""

    def __init__(self, connection: Connection, now: Callable[[], str]) -> None:
        self.now = now
        self._connection = connection
        self._next = _next_number(connection)
        self._leaves: list[tuple[int, str, bytes, bytes]] = []

    @property
    def connection(self) -> Connection:
        """For questions within the transaction; what was appended before is there."""
        self.flush()
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
        statement, readers = _plan(table, self._connection.dialect)
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
        if values:
            self._connection.exec_driver_sql(statement, values)
            self._next += len(values)
        return list(range(first, self._next))

    def derive(self, table: Table, rows: Iterable[Row]) -> None:
        """Put rows into a derived table; a row with the same key is replaced."""
        statement, names = _derived_plan(table, self._connection.dialect)
        values = [tuple(row[name] for name in names) for row in rows]
        if values:
            self._connection.exec_driver_sql(statement, values)

    def flush(self) -> None:
        """Write the leaves of what was appended."""
        if not self._leaves:
            return
        statement, _ = _log_plan(self._connection.dialect)
        leaves, self._leaves = self._leaves, []
        self._connection.exec_driver_sql(statement, leaves)


def _next_number(connection: Connection) -> int:
    last = connection.exec_driver_sql(f"SELECT max(seq) FROM {_quoted(log.name, connection.dialect)}").scalar()
    return 0 if last is None else int(last) + 1


def _quoted(name: str, dialect: Dialect) -> str:
    return dialect.identifier_preparer.quote(name)


Reader = Callable[[Any], tuple[Value, bytes]]
"""A value as it is stored, and as it is hashed."""
Plan = tuple[str, tuple[tuple[str, Reader], ...]]


@cache
def _insert(table: Table, dialect_name: str, quote: Callable[[str], str]) -> str:
    mark = "?" if dialect_name == "sqlite" else "%s"
    columns = ", ".join(quote(column.name) for column in table.columns)
    return f"INSERT INTO {quote(table.name)} ({columns}) VALUES ({', '.join([mark] * len(table.columns))})"


_plans: dict[tuple[str, str], Plan] = {}


def _plan(table: Table, dialect: Dialect) -> Plan:
    """The text of a table's INSERT and how each value but its number is read; made once."""
    key = (table.name, dialect.name)
    if key not in _plans:
        columns = tuple((column.name, _reader(table, column)) for column in table.columns if column.name != "seq")
        _plans[key] = (_insert(table, dialect.name, dialect.identifier_preparer.quote), columns)
    return _plans[key]


def _log_plan(dialect: Dialect) -> Plan:
    return _plan(log, dialect)


_derived_plans: dict[tuple[str, str], tuple[str, tuple[str, ...]]] = {}


def _derived_plan(table: Table, dialect: Dialect) -> tuple[str, tuple[str, ...]]:
    key = (table.name, dialect.name)
    if key not in _derived_plans:
        quote = dialect.identifier_preparer.quote
        keys = ", ".join(quote(column.name) for column in table.primary_key)
        others = [quote(column.name) for column in table.columns if not column.primary_key]
        change = f"UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in others)}" if others else "NOTHING"
        insert = _insert(table, dialect.name, quote)
        names = tuple(column.name for column in table.columns)
        _derived_plans[key] = (f"{insert} ON CONFLICT ({keys}) DO {change}", names)
    return _derived_plans[key]


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


def ask(connection: Connection, statement: str, *values: Value) -> Sequence[Any] | None:
    """The first row of an answer; `?` stands for a value on both backends."""
    return connection.exec_driver_sql(_placed(statement, connection.dialect.name), values).first()


def ask_all(connection: Connection, statement: str, *values: Value) -> Sequence[Sequence[Any]]:
    """All rows of an answer; `?` stands for a value on both backends."""
    return connection.exec_driver_sql(_placed(statement, connection.dialect.name), values).all()


@lru_cache(maxsize=512)
def _placed(statement: str, dialect_name: str) -> str:
    return statement if dialect_name == "sqlite" else statement.replace("%", "%%").replace("?", "%s")
