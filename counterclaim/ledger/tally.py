"""Counts that are asked for again and again, kept as what they count is written.

In: changes within one transaction, or a connection. Out: rows of `tally`. Always: a count is what counting would give;
one that comes to nothing has no row. Who asks for them reads the table; what is counted is named here alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table

from counterclaim.ledger import schema
from counterclaim.ledger.body import canonical
from counterclaim.ledger.insert import placed

COUNTED: tuple[Table, ...] = (
    schema.document, schema.statement, schema.event, schema.copy, schema.claim, schema.flow,
)  # fmt: skip
ROWS, STAMP = "rows", "stamp"
_COUNTED_NAMES = frozenset(table.name for table in COUNTED)
_ADD = """
INSERT INTO tally (what, name, number) VALUES (?, ?, ?)
ON CONFLICT (what, name) DO UPDATE SET number = tally.number + excluded.number
"""
_NEWEST = """
SELECT version, network, lexicon, count(*) FROM drawing
WHERE seq IN (SELECT max(seq) FROM drawing GROUP BY document) GROUP BY version, network, lexicon
"""


class Tallies:
    """What a transaction adds to the counts, and takes from them."""

    def __init__(self) -> None:
        self._changes: Counter[tuple[str, str]] = Counter()

    def count_rows(self, table: Table, number: int) -> None:
        """So many rows more of a table, or fewer; nothing where it is none of those that are counted."""
        if table.name in _COUNTED_NAMES:
            self._changes[ROWS, f"{table.name}"] += number

    def count_stamp(self, stamp: Sequence[str], number: int) -> None:
        """So many documents more, or fewer, whose newest drawing bears a stamp: version, network, lexicon."""
        self._changes[STAMP, canonical(list(stamp))] += number

    def write(self, connection: Connection) -> None:
        """Bring the counts up to date."""
        changed = [(what, name, number) for (what, name), number in sorted(self._changes.items()) if number]
        self._changes.clear()
        if not changed:
            return
        connection.exec_driver_sql(placed(_ADD, connection.dialect.name), changed)
        if any(number < 0 for *_, number in changed):
            connection.exec_driver_sql("DELETE FROM tally WHERE number = 0")


def tally_rows(connection: Connection) -> list[dict[str, Any]]:
    """All counts, made by counting."""
    quote = connection.dialect.identifier_preparer.quote
    counts = {
        table.name: connection.exec_driver_sql(f"SELECT count(*) FROM {quote(table.name)}").scalar_one()
        for table in COUNTED
    }
    rows = [{"what": ROWS, "name": f"{name}", "number": int(number)} for name, number in counts.items() if number]
    for row in connection.exec_driver_sql(_NEWEST):
        *stamp, number = row
        rows.append({"what": STAMP, "name": canonical(stamp), "number": int(number)})
    return rows
