"""What an export reads from: one snapshot of a ledger, what is wanted of it, and the checkpoint it stands under.

In: an open connection and a filter. Out: pages of current rows, and what each page needs beside them. Always: pages go
by the number of the record, so memory stays the same however long the table is; what a person corrected is matched by
its corrected value.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from counterclaim.core.claim import ClaimStatus
from counterclaim.core.errors import UsageError
from counterclaim.ledger import schema
from counterclaim.ledger.checkpoint import Checkpoint, find_newest
from counterclaim.ledger.views.judged import parts_of

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for; nothing given asks for all. `status` is a claim's, `claim` the id of one alone."""

    party: str | None = None
    since: date | None = None
    until: date | None = None
    status: ClaimStatus | None = None
    claim: str | None = None

    @property
    def is_all(self) -> bool:
        """True if nothing is left out."""
        return self == Wanted()

    def has_party(self, *parties: str | None) -> bool:
        """True if one of these is the party that is asked for."""
        return self.party is None or self.party in parties

    def has_days(self, first: date | None, last: date | None) -> bool:
        """True if a time lies in part within the days that are asked for; one that is not told does not."""
        first, last = first or last, last or first
        if self.since is None and self.until is None:
            return True
        if first is None or last is None:
            return False
        return (self.since is None or last >= self.since) and (self.until is None or first <= self.until)

    def has_status(self, statuses: Collection[str]) -> bool:
        """True if one of the claims has the status that is asked for."""
        return self.status is None or self.status in statuses

    def has_claim(self, claims: Collection[str]) -> bool:
        """True if one of the claims is the one that is asked for."""
        return self.claim is None or self.claim in claims


@dataclass(frozen=True, slots=True)
class Stamped:
    """Who read a document: the run, and with what."""

    run: str
    version: str
    network: str
    lexicon: str


@dataclass(frozen=True, slots=True)
class OneClaim:
    """The one claim that is wanted: its number, and the documents that tell it, so that nothing else is looked at."""

    number: int
    documents: tuple[int, ...]


@dataclass(slots=True)
class Source:
    """A snapshot with what is wanted of it."""

    connection: Connection
    wanted: Wanted = field(default_factory=Wanted)
    newest: Checkpoint | None = None
    checkpoint: str = ""
    """The newest checkpoint as it stands on every line."""
    runs: dict[int, str] = field(default_factory=dict)
    one: OneClaim | None = None

    @classmethod
    def of(cls, connection: Connection, wanted: Wanted | None = None) -> Source:
        """The source behind a connection."""
        newest = find_newest(connection)
        line = "" if newest is None else f"{newest.size}:{newest.root.hex()}"
        wanted = wanted or Wanted()
        one = None if wanted.claim is None else _one_claim(connection, wanted.claim)
        return cls(connection, wanted, newest, line, one=one)

    def run_of(self, number: int) -> str:
        """The id of a run; runs are few."""
        if number not in self.runs:
            asked = select(schema.run.c.id).where(schema.run.c.seq == number)
            self.runs[number] = str(self.connection.execute(asked).scalar_one())
        return self.runs[number]


def pages(source: Source, asked: Select[Any], key: Any) -> Iterator[list[Any]]:
    """The rows of a question in the order of a key, some hundred at once."""
    after = -1
    while rows := list(source.connection.execute(asked.where(key > after).order_by(key).limit(AT_ONCE))):
        yield rows
        after = getattr(rows[-1], key.name)


def current(source: Source, table: Table) -> Select[Any]:
    """Rows of a drawn table that belong to the newest drawing of their document."""
    newer = schema.drawing.alias("newer")
    again = select(1).where(newer.c.document == table.c.document, newer.c.seq > table.c.drawing).exists()
    asked = select(table).where(~again)
    return asked if source.one is None else asked.where(table.c.document.in_(source.one.documents))


def load_stamps(source: Source, drawings: Collection[int]) -> dict[int, Stamped]:
    """Who read what, by the numbers of drawings."""
    table = schema.drawing
    return {
        row.seq: Stamped(source.run_of(row.run), row.version, row.network, row.lexicon)
        for part in parts_of(sorted(set(drawings)))
        for row in source.connection.execute(select(table).where(table.c.seq.in_(part)))
    }


@dataclass(frozen=True, slots=True)
class InClaim:
    """The claim of the ledger to which a telling belongs."""

    id: str
    status: str


def load_claims_of(source: Source, drawings: Collection[int]) -> dict[tuple[int, str], InClaim]:
    """The claims of the tellings in some drawings, by drawing and id of the telling."""
    named = schema.told_claim.alias("named")
    asked = (
        select(schema.told_claim.c.drawing, schema.told_claim.c.id, named.c.id.label("claim"), schema.claim.c.status)
        .join(schema.membership, schema.membership.c.told_claim == schema.told_claim.c.seq)
        .join(schema.claim, schema.claim.c.claim == schema.membership.c.claim)
        .join(named, named.c.seq == schema.membership.c.claim)
    )
    return {
        (row.drawing, row.id): InClaim(row.claim, row.status)
        for part in parts_of(sorted(set(drawings)))
        for row in source.connection.execute(asked.where(schema.told_claim.c.drawing.in_(part)))
    }


def _one_claim(connection: Connection, identifier: str) -> OneClaim:
    """The claim with this id."""
    told, membership = schema.told_claim, schema.membership
    number = connection.execute(
        select(membership.c.claim).join(told, told.c.seq == membership.c.claim).where(told.c.id == identifier).limit(1)
    ).scalar()
    if number is None:
        raise UsageError(
            "views.unknown-id",
            f'no claim of this ledger has the id "{identifier}"',
            "See what there is: counterclaim claims.",
        )
    documents = (
        select(told.c.document)
        .join(membership, membership.c.told_claim == told.c.seq)
        .where(membership.c.claim == number)
        .distinct()
        .order_by(told.c.document)
    )
    return OneClaim(int(number), tuple(row.document for row in connection.execute(documents)))
