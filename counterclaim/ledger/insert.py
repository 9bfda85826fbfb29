"""Rows into a table by one statement, however many there are.

In: a table, and rows of plain values in the order of its columns. Out: nothing. Always: PostgreSQL is given all rows of
a call as one list, since a message for each costs more than the row; a row of a derived table takes the place of the
one with its key. Numbers, leaves and what a value may be are left to write.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import orjson
from sqlalchemy import Connection, Dialect, LargeBinary, Table

from counterclaim.ledger.leaf import Value


@dataclass(frozen=True, slots=True)
class Insert:
    """How rows come into one table on one backend."""

    statement: str
    names: tuple[str, ...]
    """The columns, in the order of a row."""
    binary: tuple[int, ...]
    """Places of the columns that hold bytes."""
    key: tuple[int, ...]
    """Places of the columns of the key, where a row replaces the one that has it."""
    takes_list: bool

    def run(self, connection: Connection, rows: Sequence[tuple[Value, ...]]) -> None:
        """Put the rows in."""
        if not rows:
            return
        if self.takes_list:
            connection.exec_driver_sql(self.statement, (self._as_list(rows),))
        else:
            connection.exec_driver_sql(self.statement, list(rows))

    def _as_list(self, rows: Sequence[tuple[Value, ...]]) -> str:
        if self.key:
            # One statement may touch a row only once: of several with one key the last is meant.
            rows = list({tuple(row[place] for place in self.key): row for row in rows}.values())
        told = [dict(zip(self.names, row, strict=True)) for row in rows]
        for place in self.binary:
            name = self.names[place]
            for row in told:
                held = row[name]
                row[name] = f"\\x{held.hex()}" if isinstance(held, bytes) else held
        return orjson.dumps(told).decode()


@lru_cache(maxsize=512)
def placed(statement: str, dialect_name: str) -> str:
    """The text of a statement as a backend takes it: `?` stands for a value on both."""
    return statement if dialect_name == "sqlite" else statement.replace("%", "%%").replace("?", "%s")


_plans: dict[tuple[str, str, bool], Insert] = {}


def insert_into(table: Table, dialect: Dialect, *, replaces: bool = False) -> Insert:
    """How rows come into a table; made once. With `replaces`, a row takes the place of the one with its key."""
    key = (table.name, dialect.name, replaces)
    if key not in _plans:
        _plans[key] = _plan(table, dialect, replaces)
    return _plans[key]


def _plan(table: Table, dialect: Dialect, replaces: bool) -> Insert:
    quote = dialect.identifier_preparer.quote
    columns = [quote(column.name) for column in table.columns]
    head = f"INSERT INTO {quote(table.name)} ({', '.join(columns)})"
    takes_list = dialect.name == "postgresql"
    if takes_list:
        types = (column.type.compile(dialect) for column in table.columns)
        given = ", ".join(f"{name} {type}" for name, type in zip(columns, types, strict=True))
        rows = f"SELECT {', '.join(columns)} FROM json_to_recordset(%s::json) AS given ({given})"
    else:
        rows = f"VALUES ({', '.join('?' * len(columns))})"
    return Insert(
        f"{head} {rows}{_on_conflict(table, dialect) if replaces else ''}",
        tuple(f"{column.name}" for column in table.columns),
        tuple(at for at, column in enumerate(table.columns) if isinstance(column.type, LargeBinary)),
        tuple(at for at, column in enumerate(table.columns) if column.primary_key) if replaces else (),
        takes_list,
    )


def _on_conflict(table: Table, dialect: Dialect) -> str:
    quote = dialect.identifier_preparer.quote
    keys = ", ".join(quote(column.name) for column in table.primary_key)
    others = [quote(column.name) for column in table.columns if not column.primary_key]
    change = f"UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in others)}" if others else "NOTHING"
    return f" ON CONFLICT ({keys}) DO {change}"
