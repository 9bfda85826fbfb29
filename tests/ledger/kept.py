"""What a ledger holds, in an order and in names that do not depend on which run stored it when."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Connection, select

from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.verify import verify

DRAWN = (schema.statement, schema.event, schema.transfer, schema.told_claim)
_PLACES = {"seq", "document", "drawing", "told_claim", "run", "seen_at", "later", "earlier", "other"}


Kept = dict[str, Counter[tuple[Any, ...]]]


def kept(ledger: Ledger) -> Kept:
    """All records but runs and checkpoints; a record names its document by id, numbers and times are left out."""
    with ledger.reading() as connection:
        documents = {row.seq: row.id for row in connection.execute(select(schema.document))}
        claims = {row.seq: (documents[row.document], row.id) for row in connection.execute(select(schema.told_claim))}
        named = {"document": documents, "other": documents, "told_claim": claims, "later": claims, "earlier": claims}
        found = {}
        for table in (
            schema.document, schema.sighting, schema.drawing, *DRAWN, schema.stance, schema.link, schema.sketch,
            schema.copy,
        ):  # fmt: skip
            found[table.name] = Counter(
                (
                    *(named[name][row[name]] for name in named if name in row and isinstance(row[name], int)),
                    *(value for name, value in row.items() if name not in _PLACES),
                )
                for row in map(dict, connection.execute(select(table)).mappings())
            )
    return found


def differences(left: Kept, right: Kept) -> list[str]:
    """Rows that only one of two ledgers holds, a line each."""
    return [
        f"{name}: only {side} holds {row}"
        for name in left
        for side, rows in (("the first", left[name] - right[name]), ("the second", right[name] - left[name]))
        for row in rows
    ]


def find_faults(ledger: Ledger) -> list[str]:
    """What `verify` finds amiss: in the records, and in what is derived from them."""
    return [f"{each.kind} at {each.record} of {each.table}: {each.detail}" for each in verify(ledger).faults]


def count_rows(connection: Connection) -> dict[str, int]:
    """How many rows each record table has."""
    return {table.name: len(connection.execute(select(table.c.seq)).all()) for table in (*schema.RECORDS, schema.log)}


def find_gaps(connection: Connection) -> list[str]:
    """What is amiss with the numbers: the log has to count without a gap, each record has to be in it once."""
    amiss = []
    numbers = [(row.seq, row.table_name) for row in connection.execute(select(schema.log).order_by(schema.log.c.seq))]
    if [number for number, _ in numbers] != list(range(len(numbers))):
        amiss.append("the log has a gap")
    for table in schema.RECORDS:
        in_log = [number for number, name in numbers if name == table.name]
        in_table = sorted(row.seq for row in connection.execute(select(table.c.seq)))
        if in_log != in_table:
            amiss.append(f"{table.name}: {len(in_table)} records, {len(in_log)} in the log")
    return amiss
