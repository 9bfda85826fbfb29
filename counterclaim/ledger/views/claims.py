"""The list of claims: newest first, by party, status, kind, time, contested or changed.

In: a connection and what is asked for. Out: a page of ClaimRow. Always: rows are those of `claim` and `claim_party`,
which hold each claim as it stands after all judgements; a page costs the same however long the list is.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select, tuple_

from counterclaim.core.claim import ClaimKind, ClaimStatus, StanceKind
from counterclaim.ledger.schema import claim, claim_party, told_claim
from counterclaim.ledger.views.judged import parts_of
from counterclaim.ledger.views.nouns import ClaimRow, ShortStand
from counterclaim.ledger.views.paging import DEFAULT_LIMIT, Cursor, Page, check_limit
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.rows import day_of


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What claims are asked for; `since` and `until` ask for claims told within those days, both included.

    `stance` is that of `party` at the end, and asks for nothing without one.
    """

    party: str | None = None
    status: ClaimStatus | None = None
    kind: ClaimKind | None = None
    since: date | None = None
    until: date | None = None
    changed: bool = False
    stance: StanceKind | None = None


def list_claims(
    connection: Connection,
    wanted: ClaimFilter,
    *,
    limit: int = DEFAULT_LIMIT,
    after: Cursor | None = None,
    oldest_first: bool = False,
) -> Page[ClaimRow]:
    """A page of claims, those told last first, or last."""
    check_limit(limit)
    # Only what indexes hold is looked at in the search for the page; the rows themselves come after.
    rows = connection.execute(ask_claims(wanted, after, oldest_first=oldest_first).limit(limit + 1)).all()
    shown = rows[:limit]
    last = Cursor(shown[-1].last_on, shown[-1].claim) if len(rows) > limit else None
    found = load_claims(connection, [row.claim for row in shown])
    return Page(tuple(found[row.claim] for row in shown), None if last is None else str(last))


def load_claims(connection: Connection, numbers: Collection[int]) -> dict[int, ClaimRow]:
    """Claims by their numbers."""
    found: dict[int, ClaimRow] = {}
    for part in parts_of(sorted(set(numbers))):
        rows = connection.execute(_CLAIMS.where(claim.c.claim.in_(part))).all()
        found.update(zip((row.claim for row in rows), to_claim_rows(connection, rows), strict=True))
    return found


def to_claim_rows(connection: Connection, rows: Collection[Any]) -> tuple[ClaimRow, ...]:
    """Rows of `claim` with the parties on each."""
    stands = load_short_stands(connection, [row.claim for row in rows])
    return tuple(
        ClaimRow(
            row.id, row.gist, row.kind, row.status, bool(row.changed), row.documents, row.sources,
            day_of(row.first_on), day_of(row.last_on), stands.get(row.claim, ()),
        )
        for row in rows
    )  # fmt: skip


def load_short_stands(connection: Connection, claims: Collection[int]) -> dict[int, tuple[ShortStand, ...]]:
    """Who stands where on some claims: those who take a stand first, in the order in which they took it."""
    found: dict[int, list[ShortStand]] = {}
    for part in parts_of(sorted(set(claims))):
        for row in connection.execute(select(claim_party).where(claim_party.c.claim.in_(part))):
            found.setdefault(row.claim, []).append(
                ShortStand(
                    row.party, party_name(row.party), row.stance or None, day_of(row.since), bool(row.changed),
                    bool(row.in_part), bool(row.charged),
                )
            )  # fmt: skip
    return {number: tuple(sorted(each, key=_order)) for number, each in found.items()}


_CLAIMS = select(claim, told_claim.c.id).join(told_claim, told_claim.c.seq == claim.c.claim)


def ask_claims(wanted: ClaimFilter, after: Cursor | None = None, *, oldest_first: bool = False) -> Select[Any]:
    """The question for numbers of claims and their last days, in the order of the list."""
    # Of a party, the order of the list is that of claim_party's own indexes.
    ordered: Any = claim if wanted.party is None else claim_party
    asked = select(ordered.c.claim, ordered.c.last_on)
    if wanted.party is not None:
        asked = asked.where(claim_party.c.party == wanted.party)
        if wanted.kind is not None or wanted.changed or wanted.until is not None:
            asked = asked.join(claim, claim.c.claim == claim_party.c.claim)
        if wanted.stance is not None:
            asked = asked.where(claim_party.c.stance == wanted.stance)
    if wanted.status is not None:
        asked = asked.where(ordered.c.status == wanted.status)
    if wanted.kind is not None:
        asked = asked.where(claim.c.kind == wanted.kind)
    if wanted.changed:
        asked = asked.where(claim.c.changed == 1)
    if wanted.since is not None:
        asked = asked.where(ordered.c.last_on >= wanted.since.isoformat())
    if wanted.until is not None:
        asked = asked.where(claim.c.first_on <= wanted.until.isoformat(), claim.c.first_on != "")
    if after is not None:
        place = tuple_(ordered.c.last_on, ordered.c.claim)
        here = (after.day, after.number)
        asked = asked.where(place > here if oldest_first else place < here)
    columns = (ordered.c.last_on, ordered.c.claim)
    return asked.order_by(*(columns if oldest_first else (each.desc() for each in columns)))


def _order(stand: ShortStand) -> tuple[int, date, str]:
    return 0 if stand.stance is not None else 1, stand.since or date.max, stand.party
