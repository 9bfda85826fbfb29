"""Records that were exported -> a new ledger that holds the same, record for record.

In: records in the order of the log, and an empty ledger. Out: how many were put back. Always: each gets the number and
the leaf that it had, or nothing is put back at all; what is derived is made anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby, islice
from typing import TYPE_CHECKING

from sqlalchemy import select

from counterclaim.core.errors import LedgerError
from counterclaim.ledger import schema
from counterclaim.ledger.rebuild import rebuild
from counterclaim.ledger.streams.records import Record

if TYPE_CHECKING:
    from counterclaim.ledger.open import Ledger

_TABLES = {table.name: table for table in schema.RECORDS}
_AT_ONCE = 500


def restore(ledger: Ledger, records: Iterable[Record]) -> int:
    """Put records into an empty ledger, and make anew what is derived from them."""
    count = put_back(ledger, records)
    rebuild(ledger)
    return count


def put_back(ledger: Ledger, records: Iterable[Record]) -> int:
    """Put records alone into an empty ledger."""
    with ledger.reading() as connection:
        if connection.execute(select(schema.log.c.seq).limit(1)).first() is not None:
            raise LedgerError(
                "ledger.not-empty",
                f"{ledger.name} holds records already; an export is put back into a new ledger only",
                "Name a file that does not exist yet with --ledger.",
            )
    count = 0
    with ledger.writing() as writer:
        for name, group in groupby(records, key=lambda record: record.table):
            table = _TABLES[name]
            columns = [column.name for column in table.columns]
            while part := list(islice(group, _AT_ONCE)):
                rows = [dict(zip(columns[1:], record.values[1:], strict=True)) for record in part]
                if writer.append_many(table, rows) != [record.seq for record in part]:
                    raise LedgerError(
                        "ledger.not-whole",
                        f"records are missing before {part[0].seq}, so the ledger cannot be put back whole",
                        "Export all of it: without --party, --since, --until and --status.",
                    )
                count += len(part)
    return count
