"""What stands on the front page: contested now, changed of late, withdrawn, transfers alleged of late, added last.

In: a connection. Out: a FrontView. Always: "of late" counts back from the last day of publication that the ledger
holds, never from today: a ledger of an old affair has an old front page. Each question is bounded by an index.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, func, select

from counterclaim.core.transfer import TransferStatus
from counterclaim.ledger.schema import claim, claim_party, document, drawing, flow, run, statement, told_claim
from counterclaim.ledger.views.claims import ClaimFilter, list_claims, load_claims
from counterclaim.ledger.views.nouns import Change, ClaimRow, DocumentRow, TransferRow
from counterclaim.ledger.views.rows import day_of, load_documents
from counterclaim.ledger.views.stands import fold_told, turns_of
from counterclaim.ledger.views.tellings import load_tellings
from counterclaim.ledger.views.transfers import TransferFilter, list_transfers

WEEK = timedelta(days=6)
MONTH = timedelta(days=29)
SHOWN, CHANGES, ADDED = 6, 4, 6
_LOOKED_AT = 200
"""Contested claims of which those with most sources come first within a day, the newest."""
_FLOWS = 5000


@dataclass(frozen=True, slots=True)
class PublishedMonth:
    """How many articles were published in a month."""

    month: date
    articles: int


@dataclass(frozen=True, slots=True)
class AddedRow:
    """An article that was added last, and what was drawn from it."""

    document: DocumentRow
    statements: int
    claims: int
    added_at: str


@dataclass(frozen=True, slots=True)
class LateTransfers:
    """The transfers told of late, and how many tellings since then have which status."""

    since: date | None
    rows: tuple[TransferRow, ...]
    statuses: tuple[tuple[TransferStatus, int], ...]


@dataclass(frozen=True, slots=True)
class FrontView:
    """The front page; `changed_since` is the first day of the latest week if somebody changed position in it."""

    articles: int
    first_on: date | None
    last_on: date | None
    contested: tuple[ClaimRow, ...]
    changed_since: date | None
    changed: tuple[Change, ...]
    withdrawn: tuple[ClaimRow, ...]
    transfers: LateTransfers
    added: tuple[AddedRow, ...]
    months: tuple[PublishedMonth, ...]


def get_front(connection: Connection) -> FrontView:
    """The front page of a ledger as it stands."""
    months, undated = _months(connection)
    first, last = _published(connection)
    since, changed = _changed(connection, last)
    return FrontView(
        articles=sum(each.articles for each in months) + undated,
        first_on=first,
        last_on=last,
        contested=_contested(connection),
        changed_since=since,
        changed=changed,
        withdrawn=list_claims(connection, ClaimFilter(status="withdrawn"), limit=SHOWN).items,
        transfers=_transfers(connection, last),
        added=_added(connection),
        months=months,
    )


def _contested(connection: Connection) -> tuple[ClaimRow, ...]:
    """Told last first; of one day, that with most sources first."""
    newest = (
        select(claim.c.claim, claim.c.last_on, claim.c.sources, claim.c.documents)
        .where(claim.c.status == "contested")
        .order_by(claim.c.last_on.desc(), claim.c.claim.desc())
        .limit(_LOOKED_AT)
    )
    rows = sorted(
        connection.execute(newest),
        key=lambda row: (row.last_on, row.sources, row.documents, row.claim),
        reverse=True,
    )
    numbers = [row.claim for row in rows[:SHOWN]]
    found = load_claims(connection, numbers)
    return tuple(found[number] for number in numbers)


def _changed(connection: Connection, last: date | None) -> tuple[date | None, tuple[Change, ...]]:
    """Who changed position in the latest week; where nobody did, who did last before."""
    asked = (
        select(claim_party.c.claim, claim_party.c.party)
        .join(claim, claim.c.claim == claim_party.c.claim)
        .where(claim.c.changed == 1, claim_party.c.changed == 1)
    )
    if last is not None:
        start = (last - WEEK).isoformat()
        of_late = asked.where(claim.c.last_on >= start, claim_party.c.since >= start)
        rows = connection.execute(of_late.order_by(claim_party.c.since.desc()).limit(CHANGES)).all()
        if rows:
            return last - WEEK, tuple(_changes(connection, [(row.claim, row.party) for row in rows]))
    newest = asked.order_by(claim.c.last_on.desc(), claim.c.claim.desc()).limit(CHANGES)
    return None, tuple(_changes(connection, [(row.claim, row.party) for row in connection.execute(newest)]))


def _changes(connection: Connection, asked: list[tuple[int, str]]) -> Iterator[Change]:
    """The turns of a party on a claim, in its words."""
    numbers = {number for number, _ in asked}
    claims, tellings = load_claims(connection, numbers), load_tellings(connection, numbers)
    stands = {number: fold_told(tellings[number].told).stands for number in numbers}
    for number, party in asked:
        stand = next((each for each in stands[number] if each.party == party), None)
        if stand is not None:
            yield Change(claims[number], stand.party, stand.name, turns_of(stand.steps))


def _transfers(connection: Connection, last: date | None) -> LateTransfers:
    since = None if last is None else last - MONTH
    rows = list_transfers(connection, TransferFilter(), limit=SHOWN).items
    newest = select(flow.c.status).order_by(flow.c.published.desc(), flow.c.transfer.desc()).limit(_FLOWS)
    if since is not None:
        newest = newest.where(flow.c.published >= since.isoformat())
    told = newest.subquery()
    number = func.count()
    asked = select(told.c.status, number).group_by(told.c.status).order_by(number.desc(), told.c.status)
    return LateTransfers(since, rows, tuple((row[0], int(row[1])) for row in connection.execute(asked)))


def _added(connection: Connection) -> tuple[AddedRow, ...]:
    asked = (
        select(document.c.seq, run.c.started_at)
        .join(run, run.c.seq == document.c.run)
        .order_by(document.c.seq.desc())
        .limit(ADDED)
    )
    rows = connection.execute(asked).all()
    numbers = [row.seq for row in rows]
    shown = load_documents(connection, numbers)
    newest = select(func.max(drawing.c.seq)).where(drawing.c.document.in_(numbers)).group_by(drawing.c.document)
    drawings = [int(row[0]) for row in connection.execute(newest)]
    counts = [
        {int(row.document): int(row.number) for row in connection.execute(
            select(table.c.document, func.count().label("number"))
            .where(table.c.drawing.in_(drawings)).group_by(table.c.document)
        )}
        for table in (statement, told_claim)
    ]  # fmt: skip
    return tuple(
        AddedRow(shown[row.seq], counts[0].get(row.seq, 0), counts[1].get(row.seq, 0), row.started_at) for row in rows
    )


def _months(connection: Connection) -> tuple[tuple[PublishedMonth, ...], int]:
    """Articles by month, and how many have no day of publication."""
    month = func.substr(document.c.published, 1, 7).label("month")
    asked = select(month, func.count().label("number")).group_by(month).order_by(month)
    rows = connection.execute(asked).all()
    dated = tuple(PublishedMonth(date.fromisoformat(f"{row.month}-01"), int(row.number)) for row in rows if row.month)
    return dated, sum(int(row.number) for row in rows if not row.month)


def _published(connection: Connection) -> tuple[date | None, date | None]:
    """First and last day of publication, each from its end of the index."""
    asked = select(document.c.published).where(document.c.published.is_not(None)).limit(1)
    ends = (asked.order_by(document.c.published), asked.order_by(document.c.published.desc()))
    first, last = (day_of(connection.execute(each).scalar()) for each in ends)
    return first, last
