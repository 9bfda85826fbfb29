"""How many claims there are of each status and kind, and which rest on most sources: the counts beside filters.

In: a connection and a filter. Out: counts, or claims in another order than that of days. Always: where a filter is
given, only its newest claims are looked at, `MOST` of them, and the answer says so; without one all are counted, which
is to be asked once for a ledger as it stands, not once a page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, select

from counterclaim.core.claim import ClaimKind, ClaimStatus
from counterclaim.ledger.schema import claim, log
from counterclaim.ledger.views.claims import ClaimFilter, ask_claims, load_claims
from counterclaim.ledger.views.nouns import ClaimRow
from counterclaim.ledger.views.paging import Page, check_limit

MOST = 5000
"""How many claims are counted or put in order at one time, the newest that fit."""


@dataclass(frozen=True, slots=True)
class Cell:
    """How many claims have this status, kind and change."""

    status: ClaimStatus
    kind: ClaimKind
    changed: bool
    number: int


@dataclass(frozen=True, slots=True)
class ClaimCounts:
    """The claims within a party and days, counted; `is_cut`: only of the newest that many."""

    cells: tuple[Cell, ...]
    is_cut: bool = False

    def statuses(self, wanted: ClaimFilter) -> dict[str, int]:
        """How many of each status, with what else is wanted as it is."""
        return _sums((each.status, each.number) for each in self._fitting(replace(wanted, status=None)))

    def kinds(self, wanted: ClaimFilter) -> dict[str, int]:
        """How many of each kind, with what else is wanted as it is."""
        return _sums((each.kind, each.number) for each in self._fitting(replace(wanted, kind=None)))

    def changed(self, wanted: ClaimFilter) -> int:
        """How many on which somebody changed position, with what else is wanted as it is."""
        return self.all(replace(wanted, changed=True))

    def all(self, wanted: ClaimFilter) -> int:
        """How many fit."""
        return sum(each.number for each in self._fitting(wanted))

    def _fitting(self, wanted: ClaimFilter) -> Iterable[Cell]:
        for each in self.cells:
            if (
                wanted.status in (None, each.status)
                and wanted.kind in (None, each.kind)
                and (each.changed or not wanted.changed)
            ):
                yield each


def count_claims(connection: Connection, wanted: ClaimFilter) -> ClaimCounts:
    """The counts within the party, stance and days that are wanted; its status, kind and change are left open."""
    open_ = replace(wanted, status=None, kind=None, changed=False)
    groups = (claim.c.status, claim.c.kind, claim.c.changed)
    asked = select(*groups, func.count().label("number")).group_by(*groups)
    if open_ != ClaimFilter():
        newest = ask_claims(open_).limit(MOST + 1).subquery()
        asked = asked.join(newest, newest.c.claim == claim.c.claim)
    cells = tuple(Cell(row.status, row.kind, bool(row.changed), int(row.number)) for row in connection.execute(asked))
    return ClaimCounts(cells, open_ != ClaimFilter() and sum(each.number for each in cells) > MOST)


def rank_claims(connection: Connection, wanted: ClaimFilter, *, limit: int) -> tuple[Page[ClaimRow], bool]:
    """The claims with most independent sources, and whether only the newest were looked at."""
    check_limit(limit)
    newest = ask_claims(wanted).limit(MOST + 1).subquery()
    asked = (
        select(claim.c.claim, func.count().over().label("all"))
        .join(newest, newest.c.claim == claim.c.claim)
        .order_by(claim.c.sources.desc(), claim.c.documents.desc(), claim.c.last_on.desc(), claim.c.claim.desc())
        .limit(limit)
    )
    rows = connection.execute(asked).all()
    found = load_claims(connection, [row.claim for row in rows])
    return Page(tuple(found[row.claim] for row in rows)), bool(rows) and rows[0].all > MOST


def count_records(connection: Connection) -> int:
    """How many records the log holds: while it is the same, so is every answer."""
    newest = connection.execute(select(func.max(log.c.seq))).scalar()
    return 0 if newest is None else int(newest) + 1


def _sums(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name, number in pairs:
        found[name] = found.get(name, 0) + number
    return found
