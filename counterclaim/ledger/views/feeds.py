"""When what a feed tells came into the ledger: a reader of feeds is told of a thing when it was added, not said.

In: a connection and ids. Out: UTC times as text. Always: a time that was told once stays: it is that of the run which
stored the document, and no later reading changes it.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from counterclaim.ledger.schema import document, membership, run, told_claim
from counterclaim.ledger.views.judged import parts_of


def documents_added(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    """When documents were added, by their ids."""
    return {
        str(row.id): str(row.started_at)
        for part in parts_of(sorted(set(ids)))
        for row in connection.execute(
            select(document.c.id, run.c.started_at)
            .join(run, run.c.seq == document.c.run)
            .where(document.c.id.in_(part))
        )
    }  # fmt: skip


def claims_added(connection: Connection, ids: Collection[str]) -> dict[str, tuple[str, str]]:
    """When the first and the last document were added that tell a claim, by the id under which the claim stands."""
    named, told = told_claim.alias("named"), told_claim.alias("told")
    found: dict[str, tuple[str, str]] = {}
    for part in parts_of(sorted(set(ids))):
        asked = (
            select(named.c.id, func.min(run.c.started_at), func.max(run.c.started_at))
            .join(membership, membership.c.claim == named.c.seq)
            .join(told, told.c.seq == membership.c.told_claim)
            .join(document, document.c.seq == told.c.document)
            .join(run, run.c.seq == document.c.run)
            .where(named.c.id.in_(part))
            .group_by(named.c.id)
        )
        found.update({row[0]: (str(row[1]), str(row[2])) for row in connection.execute(asked)})
    return found


def last_run(connection: Connection) -> str | None:
    """When anything was last done to the ledger."""
    newest = connection.execute(select(run.c.started_at).order_by(run.c.seq.desc()).limit(1)).scalar()
    return None if newest is None else str(newest)
