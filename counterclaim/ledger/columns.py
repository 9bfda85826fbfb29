"""The ledger's tables as a list to be read: each column with its kind of value and what it means.

In: schema.py. Out: plain rows, for pages that have no business with SQL. Always: in the order of the schema.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Column, Float, LargeBinary, Table, Text

from counterclaim.ledger.schema import DERIVED, RECORDS, log


@dataclass(frozen=True, slots=True)
class Columns:
    """A table: its columns are name, kind of value, whether it may be empty, meaning."""

    name: str
    is_record: bool
    columns: tuple[tuple[str, str, bool, str], ...]


def list_tables() -> tuple[Columns, ...]:
    """Records, their log, and what is derived from them."""
    return tuple(_table(table, is_record=table in (*RECORDS, log)) for table in (*RECORDS, log, *DERIVED))


def _table(table: Table, *, is_record: bool) -> Columns:
    told = tuple((each.name, _kind(each), bool(each.nullable), each.comment or "") for each in table.columns)
    return Columns(table.name, is_record, told)


def _kind(column: Column[object]) -> str:
    if isinstance(column.type, Text):
        return "text"
    if isinstance(column.type, LargeBinary):
        return "bytes"
    return "number" if isinstance(column.type, Float) else "integer"
