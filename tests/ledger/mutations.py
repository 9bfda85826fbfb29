"""Single changes to a ledger by raw SQL, each with where `verify` has to find it: what somebody with the file can do.

Used by the tests with a few of each kind, and by `python -m benchmarks.mutations` with thousands.
"""

from __future__ import annotations

import math
import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Float, LargeBinary, Table, select
from sqlalchemy.types import BigInteger

from counterclaim.ledger import schema
from counterclaim.ledger.derived import OWNERS as KEYS
from counterclaim.ledger.verdict import Verdict

Row = dict[str, Any]
FAR = 1_000_000


@dataclass(frozen=True)
class Mutation:
    """One change: what it does, its SQL, and the table, records and column at which it has to be found."""

    told: str
    statements: tuple[tuple[str, tuple[Any, ...]], ...]
    table: str
    records: frozenset[int | None]
    column: str | None = None

    def is_found(self, verdict: Verdict) -> bool:
        """True if the verdict is no ok, and names record, table and column."""
        return verdict.exit_code == 1 and any(
            fault.table == self.table
            and fault.record in self.records
            and (self.column is None or self.column in fault.columns)
            for fault in verdict.faults
        )


class Mutator:
    """Draws changes of a ledger at random; the same from the same seed."""

    def __init__(self, connection: Connection, seed: int = 0) -> None:
        self._random = random.Random(seed)
        self._quote = connection.dialect.identifier_preparer.quote
        self._is_sqlite = connection.dialect.name == "sqlite"
        self.rows = {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in (*schema.RECORDS, schema.log, *schema.DERIVED)
        }
        self.size = len(self.rows["log"])

    def of_each_column(self, rounds: int = 1) -> Iterator[Mutation]:
        """For every column of every table that has rows, so many changes of a value."""
        for table in (*schema.RECORDS, schema.log, *schema.DERIVED):
            for column in table.columns:
                for _ in range(rounds if self.rows[table.name] else 0):
                    yield self.change(table, column.name)

    def of_each_table(self, rounds: int = 1) -> Iterator[Mutation]:
        """For every table that has rows: one deleted, one inserted, two swapped."""
        for table in (*schema.RECORDS, schema.log, *schema.DERIVED):
            for _ in range(rounds if self.rows[table.name] else 0):
                yield self.delete(table)
                yield self.insert(table)
                if len(self.rows[table.name]) > 1 and table not in schema.DERIVED:
                    yield self.swap(table)

    def change(self, table: Table, column: str) -> Mutation:
        """Another value in one column of one row."""
        row = self._random.choice(self.rows[table.name])
        value = self._other_value(table, column, row)
        sql = f"UPDATE {self._quote(table.name)} SET {self._quote(column)} = ? WHERE {self._where(table)}"
        told = f"{table.name}.{column} of {self._key(table, row)}: {_shown(row[column])} -> {_shown(value)}"
        records = {self._record(table, row), self._record(table, {**row, column: value})}
        return Mutation(
            told, ((sql, (value, *self._key(table, row))),), table.name, frozenset(records),
            None if table in schema.DERIVED else column,
        )  # fmt: skip

    def delete(self, table: Table) -> Mutation:
        """One row less; not the last of the log, whose record then only stands outside it."""
        rows = self.rows[table.name]
        row = self._random.choice([each for each in rows if table is not schema.log or each["seq"] < self.size - 1])
        sql = f"DELETE FROM {self._quote(table.name)} WHERE {self._where(table)}"
        told = f"{table.name}: {self._key(table, row)} deleted"
        return Mutation(told, ((sql, self._key(table, row)),), table.name, frozenset({self._record(table, row)}))

    def insert(self, table: Table) -> Mutation:
        """One row more, made after another."""
        row = dict(self._random.choice(self.rows[table.name]))
        for column in table.columns:
            if column.name in ("id", "subject") or column.name in ("later", "drawing", "document"):
                row[column.name] = self._fresh(table, column.name, row)
        if table.name in KEYS:
            for column in table.primary_key:
                if not isinstance(row[column.name], str):
                    row[column.name] = self._random.getrandbits(40)
                else:
                    row[column.name] += f"-{self._random.getrandbits(20)}"
        else:
            row["seq"] = self.size + self._random.choice((0, 1, 7, FAR))
        names = ", ".join(map(self._quote, row))
        sql = f"INSERT INTO {self._quote(table.name)} ({names}) VALUES ({', '.join('?' * len(row))})"
        told = f"{table.name}: {self._key(table, row)} inserted"
        record = self._record(table, row)
        # A row of the log without its record: it is the record that is missing from its table.
        if table is schema.log and record is not None and record < self.size + 100:
            return Mutation(told, ((sql, tuple(row.values())),), row["table_name"], frozenset({record}))
        return Mutation(told, ((sql, tuple(row.values())),), table.name, frozenset({record}))

    def swap(self, table: Table) -> Mutation:
        """Two rows change places: each under the other's number."""
        left, right = self._random.sample(self.rows[table.name], 2)
        sql = f"UPDATE {self._quote(table.name)} SET seq = ? WHERE seq = ?"
        steps = ((FAR, left["seq"]), (left["seq"], right["seq"]), (right["seq"], FAR))
        told = f"{table.name}: {left['seq']} and {right['seq']} swapped"
        records = frozenset({left["seq"], right["seq"]})
        # Of two rows of the log for records of different tables, the name of the table is what is found first.
        return Mutation(told, tuple((sql, step) for step in steps), table.name, records)

    def _fresh(self, table: Table, column: str, row: Row) -> Any:
        if column in ("later", "drawing", "document"):
            taken = {each[column] for each in self.rows[table.name]}
            return self._random.choice([number for number in range(2 * self.size) if number not in taken])
        return f"{row[column]}-{self._random.getrandbits(40)}"

    def _other_value(self, table: Table, column: str, row: Row) -> Any:
        kind, value = table.c[column].type, row[column]
        if column in KEYS.values() and table in schema.DERIVED and isinstance(value, int):
            return FAR + value
        if column == "seq":
            return self._random.choice((-1 - value, self.size + self._random.randrange(50), FAR + value))
        while True:
            if value is None or (table.c[column].nullable and self._random.random() < 0.2):
                other = self._made_up(kind) if value is None else None
            elif isinstance(kind, LargeBinary):
                other = self._other_bytes(value)
            elif isinstance(kind, Float):
                other = self._random.choice((math.nextafter(value, 2.0), 1.0 - value, round(value, 1), 0.0))
            elif isinstance(kind, BigInteger):
                other = value + self._random.choice((-1, 1, 1000, -value, 2**40))
            else:
                other = self._other_text(value)
            if other != value or type(other) is not type(value):
                return other

    def _made_up(self, kind: object) -> Any:
        return b"\x07" if isinstance(kind, LargeBinary) else "made up"

    def _other_bytes(self, value: bytes) -> bytes:
        if not value:
            return b"\0"
        at = self._random.randrange(len(value))
        flipped = bytes([value[at] ^ 1 << self._random.randrange(8)])
        return self._random.choice((value[:at] + flipped + value[at + 1 :], value[:-1], value + b"\0", b""))

    def _other_text(self, value: str) -> Any:
        at = self._random.randrange(len(value)) if value else 0
        ways = [
            value + " ", value[:at] + value[at + 1 :], value[:at] + "е" + value[at + 1 :], value.upper(), "",
            unicodedata.normalize("NFD", value), value.replace("1", "2", 1), value.replace("not ", "", 1),
            value.replace("denies", "confirms"), value.replace("-", "‑", 1), value[::-1],
        ]  # fmt: skip
        if self._is_sqlite:
            ways.append(value.encode())  # type: ignore[arg-type]
        return self._random.choice(ways)

    def _where(self, table: Table) -> str:
        return " AND ".join(f"{self._quote(column.name)} = ?" for column in table.primary_key)

    def _key(self, table: Table, row: Row) -> tuple[Any, ...]:
        return tuple(row[column.name] for column in table.primary_key)

    def _record(self, table: Table, row: Row) -> int | None:
        owner = row[KEYS.get(table.name, "seq")]
        return owner if isinstance(owner, int) else None


def _shown(value: Any) -> str:
    return repr(value)[:40]
