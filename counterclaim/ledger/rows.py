"""Rows as the driver gives them, a stretch of the log at a time, even out of a damaged file.

In: a connection within its snapshot. Out: tuples in the order of the schema's columns. Always: what cannot be read is
told apart from what is not there, and one unreadable row hides no other. Whether rows are right is left to audit.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from counterclaim.ledger.leaf import Value
from counterclaim.ledger.schema import RECORDS, log

Row = tuple[Value, ...]
UNREADABLE: Row = ()
"""Stands where a row is there but cannot be read."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table as it is read: its name, its columns, and the text that asks for them."""

    name: str
    columns: tuple[str, ...]
    asked: str

    @property
    def width(self) -> int:
        """How many columns."""
        return len(self.columns)


class RowReader:
    """Reads stretches of the record tables and of the log."""

    def __init__(self, connection: Connection) -> None:
        # The first question through SQLAlchemy opens the transaction whose snapshot all others see.
        connection.exec_driver_sql("SELECT 1")
        self._connection = connection
        self._quote = connection.dialect.identifier_preparer.quote
        self._driver: Any = connection.connection.driver_connection
        self._error: type[Exception] = connection.dialect.loaded_dbapi.Error
        self.is_sqlite = connection.dialect.name == "sqlite"
        self.shapes = {table.name: self._shape(table) for table in RECORDS}
        self.log = self._shape(log)
        self.absent = dict(self._absent())
        """Tables that lack columns of ours, with those; all columns where the table itself is gone."""

    def read(self, shape: Shape, start: int, end: int) -> dict[int, Row]:
        """The rows of a table from one number to before another."""
        if shape.name in self.absent:
            return {}
        rows = self.ask(f"{shape.asked} WHERE seq >= {start} AND seq < {end}")
        if rows is not None:
            return {row[0]: row for row in rows}  # type: ignore[misc]
        return self._read_singly(shape, range(start, end))

    def read_outside(self, shape: Shape, end: int) -> Iterable[Row]:
        """Rows whose numbers are below 0 or not below `end`."""
        if shape.name in self.absent:
            return ()
        return self.ask(f"{shape.asked} WHERE seq < 0 OR seq >= {end} LIMIT 100000") or ()

    def ask(self, asked: str, *values: Value) -> list[Row] | None:
        """All rows that a question gives, None where the database cannot answer it."""
        cursor = self._driver.cursor()
        try:
            if self.is_sqlite:
                return list(cursor.execute(asked, values).fetchall())
            # An error would end the whole snapshot: it only ends what came after the mark.
            cursor.execute("SAVEPOINT asked")
            rows = list(cursor.execute(asked.replace("?", "%s"), values or None).fetchall())
            cursor.execute("RELEASE SAVEPOINT asked")
            return rows
        except (self._error, UnicodeDecodeError):
            if not self.is_sqlite:
                cursor.execute("ROLLBACK TO SAVEPOINT asked")
            return None
        finally:
            cursor.close()

    def each(self, asked: str) -> Iterator[Row]:
        """The rows that a question gives, one after another; the driver's own error where one cannot be read."""
        cursor = self._driver.cursor() if self.is_sqlite else self._driver.cursor(name="each")
        try:
            yield from cursor.execute(asked)
        finally:
            cursor.close()

    def quote(self, name: str) -> str:
        """A name as it stands in a question."""
        return self._quote(name)

    def _shape(self, table: Table) -> Shape:
        columns, name = tuple(column.name for column in table.columns), self._quote(table.name)
        # With its table before it: SQLite takes a quoted name that is no column for a text.
        asked = ", ".join(f"{name}.{self._quote(column)}" for column in columns)
        return Shape(table.name, columns, f"SELECT {asked} FROM {name}")

    def _absent(self) -> Iterable[tuple[str, tuple[str, ...]]]:
        for shape in (*self.shapes.values(), self.log):
            if self.ask(f"{shape.asked} LIMIT 0") is None:
                name = self._quote(shape.name)
                yield (
                    shape.name,
                    tuple(
                        column
                        for column in shape.columns
                        if self.ask(f"SELECT {name}.{self._quote(column)} FROM {name} LIMIT 0") is None
                    ),
                )

    def _read_singly(self, shape: Shape, numbers: Iterable[int]) -> dict[int, Row]:
        found: dict[int, Row] = {}
        if self.is_sqlite:
            self._driver.text_factory = _keep_bytes
        try:
            for number in numbers:
                rows = self.ask(f"{shape.asked} WHERE seq = {number}")
                if rows is None:
                    found[number] = UNREADABLE
                elif rows:
                    found[number] = tuple(map(_told, rows[0]))
        finally:
            if self.is_sqlite:
                self._driver.text_factory = str
        return found


def _keep_bytes(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _told(value: Value) -> Value:
    # Bytes that are no text stand as bytes: they have another hash than any text.
    if isinstance(value, str) and not value.isascii():
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            return value.encode("utf-8", "surrogateescape")
    return value
