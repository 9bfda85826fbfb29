"""What a ledger holds, where it came from, what was refused, and how far it is anchored.

In: an open ledger. Out: counts from one consistent snapshot. Always: inputs are told as stored + duplicate + refused,
and a run that was cut off is told as such, with what it stored before.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import orjson
from sqlalchemy import Connection, Table, func, select

from counterclaim.ledger import schema
from counterclaim.ledger.tally import ROWS
from counterclaim.ledger.views.judged import all_judged
from counterclaim.ledger.views.nouns import LedgerStatus, RunRow, StampRow

if TYPE_CHECKING:
    from counterclaim.ledger.open import Ledger

COUNTED = {
    "documents": "document", "statements": "statement", "claims": "claim", "transfers": "flow", "events": "event",
    "copies": "copy",
}  # fmt: skip
"""What is told to be there, and the table whose rows that are."""
MAX_RUNS = 5


def get_status(ledger: Ledger) -> LedgerStatus:
    """The state of a ledger."""
    with ledger.reading() as connection:
        rows, stamps = _tallied(connection)
        checkpoint = connection.execute(
            select(schema.checkpoint).order_by(schema.checkpoint.c.seq.desc()).limit(1)
        ).first()
        records = connection.execute(select(func.max(schema.log.c.seq))).scalar()
        first, last = _published(connection)
        return LedgerStatus(
            name=ledger.name,
            backend=ledger.backend,
            schema_version=_schema_version(connection),
            records=0 if records is None else int(records) + 1,
            counts=tuple((name, rows.get(table, 0)) for name, table in COUNTED.items()),
            runs=_runs(connection),
            all_runs=_count(connection, schema.run),
            stored=rows.get("document", 0),
            duplicate=_duplicates(connection),
            refused=_count(connection, schema.refusal),
            refusals=_refusals(connection),
            judgements=_judgements(connection),
            anchored=0 if checkpoint is None else int(checkpoint.size),
            checkpoint_at=None if checkpoint is None else checkpoint.made_at,
            checkpoint_root=None if checkpoint is None else checkpoint.root.hex(),
            signed=checkpoint is not None and checkpoint.signature is not None,
            stamps=stamps,
            first_published=first,
            last_published=last,
        )


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _runs(connection: Connection) -> tuple[RunRow, ...]:
    """The newest runs."""
    run, end = schema.run, schema.run_end
    asked = (
        select(run.c.id, run.c.kind, run.c.started_at, end.c.ended_at, end.c.stored, end.c.duplicate, end.c.refused)
        .select_from(run.outerjoin(end, end.c.run == run.c.seq))
        .order_by(run.c.seq.desc())
        .limit(MAX_RUNS)
    )
    return tuple(
        RunRow(
            row.id, row.kind, row.started_at, row.ended_at, row.stored or 0, row.duplicate or 0, row.refused or 0
        )
        for row in connection.execute(asked)
    )  # fmt: skip


def _duplicates(connection: Connection) -> int:
    """Inputs that were kept already; those of a run that was cut off are not known."""
    return int(connection.execute(select(func.coalesce(func.sum(schema.run_end.c.duplicate), 0))).scalar_one())


def _tallied(connection: Connection) -> tuple[dict[str, int], tuple[StampRow, ...]]:
    """How many rows there are of each table, and stamps of the newest drawings, the commonest first."""
    rows: dict[str, int] = {}
    stamps: list[StampRow] = []
    for what, name, number in connection.execute(select(schema.tally)):
        if what == ROWS:
            rows[name] = int(number)
        else:
            version, network, lexicon = orjson.loads(name)
            stamps.append(StampRow(version, network, lexicon, int(number)))
    return rows, tuple(sorted(stamps, key=lambda each: (-each.documents, each.version, each.network, each.lexicon)))


def _refusals(connection: Connection) -> tuple[tuple[str, int], ...]:
    refusal = schema.refusal
    number = func.count()
    asked = select(refusal.c.code, number).group_by(refusal.c.code).order_by(number.desc(), refusal.c.code)
    return tuple((str(code), int(count)) for code, count in connection.execute(asked))


def _judgements(connection: Connection) -> tuple[tuple[str, int], ...]:
    """What is in force, by verdict."""
    counts = Counter(each.verdict for judged in all_judged(connection).values() for each in judged.in_force)
    return tuple(sorted(counts.items()))


def _published(connection: Connection) -> tuple[date | None, date | None]:
    """First and last day of publication."""
    published = schema.document.c.published
    # Asked for one at a time, each is the end of an index.
    first, last = (connection.execute(select(end(published))).scalar() for end in (func.min, func.max))
    return (None if first is None else date.fromisoformat(first)), (None if last is None else date.fromisoformat(last))


def _schema_version(connection: Connection) -> str:
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())


def holds_documents(connection: Connection) -> bool:
    """True if anything was ever added."""
    return connection.execute(select(schema.document.c.seq).limit(1)).first() is not None


def knows_party(connection: Connection, party: str) -> bool:
    """True if a party stands on a claim or at an end of a transfer."""
    places = (schema.claim_party.c.party, schema.flow.c.supplier, schema.flow.c.recipient, schema.statement.c.party)
    return any(connection.execute(select(column).where(column == party).limit(1)).first() for column in places)
