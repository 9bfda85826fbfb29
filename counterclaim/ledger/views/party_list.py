"""Who stands on the claims of a ledger: each party with how many claims it denies, alleges, confirms, is charged with.

In: a connection. Out: all parties with their counts, or a page of those that fit. Always: made of `claim_party` alone,
which holds every claim as it stands after all judgements; to be asked once for a ledger as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from sqlalchemy import Connection, func, select

from counterclaim.core.claim import StanceKind
from counterclaim.core.errors import UsageError
from counterclaim.ledger.schema import claim_party
from counterclaim.ledger.views.paging import Page, check_limit
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.rows import day_of
from counterclaim.ledger.views.words import name_words
from counterclaim.lexicon.parties import load_parties

PartyKind = Literal["state", "organisation", "armed group", "other"]
PartySort = Literal["claims", "name", "changed", "charged", "latest"]
STANCES: tuple[StanceKind, ...] = get_args(StanceKind)


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party and on how many claims it takes which stand at the end; `stances` only tells those it takes."""

    party: str
    name: str
    kind: PartyKind
    claims: int
    stances: tuple[tuple[StanceKind, int], ...]
    charged: int
    changed: int
    last_on: date | None

    def of(self, stance: StanceKind) -> int:
        """On how many claims it takes this stand."""
        return dict(self.stances).get(stance, 0)


@dataclass(frozen=True, slots=True)
class PartyFilter:
    """Which parties: with these words in the name, of a kind, that take a stand, that changed one."""

    words: str = ""
    kind: PartyKind | None = None
    stance: StanceKind | None = None
    changed: bool = False
    charged: bool = False


def all_parties(connection: Connection) -> tuple[PartyRow, ...]:
    """Every party that stands on a claim or is charged by one, in the order of codes and names."""
    table = claim_party
    # In the order of an index that holds the stance; what it does not hold is asked where it is rare.
    asked = select(
        table.c.party, table.c.stance, func.count().label("number"), func.max(table.c.last_on).label("last_on"),
        func.sum(table.c.charged).label("charged"), func.sum(table.c.changed).label("changed"),
    ).group_by(table.c.party, table.c.stance).order_by(table.c.party)  # fmt: skip
    found: dict[str, list[Any]] = {}
    for row in connection.execute(asked):
        found.setdefault(row.party, []).append(row)
    return tuple(_row(party, rows) for party, rows in found.items())


def list_parties(
    parties: Iterable[PartyRow], wanted: PartyFilter, *, sort: PartySort = "claims", limit: int, after: str | None
) -> Page[PartyRow]:
    """A page of those that fit; `after` is the party that was shown last, as the page before told it."""
    check_limit(limit)
    fitting = sorted(_fitting(parties, wanted), key=_ORDERS[sort])
    start = 0
    if after is not None:
        start = next((at for at, each in enumerate(fitting, 1) if each.party == after), -1)
        if start < 0:
            raise UsageError(
                "views.bad-cursor", f'"{after}" is not where this list can go on', "Begin at the top of the list."
            )
    shown = tuple(fitting[start : start + limit])
    return Page(shown, shown[-1].party if start + limit < len(fitting) else None)


def count_kinds(parties: Iterable[PartyRow], wanted: PartyFilter) -> dict[str, int]:
    """How many of those that fit are of each kind, whatever kind is wanted."""
    counts: dict[str, int] = {}
    for each in _fitting(parties, PartyFilter(wanted.words, None, wanted.stance, wanted.changed, wanted.charged)):
        counts[each.kind] = counts.get(each.kind, 0) + 1
    return counts


def count_stances(parties: Iterable[PartyRow], wanted: PartyFilter) -> dict[str, int]:
    """How many of those that fit take each stand, whatever stand is wanted."""
    counts: dict[str, int] = {}
    for each in _fitting(parties, PartyFilter(wanted.words, wanted.kind, None, wanted.changed, wanted.charged)):
        for stance, _ in each.stances:
            counts[stance] = counts.get(stance, 0) + 1
    return counts


def _fitting(parties: Iterable[PartyRow], wanted: PartyFilter) -> Iterator[PartyRow]:
    words = name_words(wanted.words)
    for each in parties:
        if (
            wanted.kind in (None, each.kind)
            and (wanted.stance is None or each.of(wanted.stance))
            and (each.changed or not wanted.changed)
            and (each.charged or not wanted.charged)
            and (not words or _has_words(each, words))
        ):
            yield each


def _has_words(row: PartyRow, words: Iterable[str]) -> bool:
    """True if each word begins a word of the name or code: what is typed need not be whole."""
    own = (*name_words(row.name), row.party.casefold())
    return all(any(name.startswith(word) for name in own) for word in words)


_ORDERS: dict[str, Any] = {
    "claims": lambda row: (-row.claims, row.name.casefold(), row.party),
    "name": lambda row: (row.name.casefold(), row.party),
    "changed": lambda row: (-row.changed, -row.claims, row.name.casefold(), row.party),
    "charged": lambda row: (-row.charged, -row.claims, row.name.casefold(), row.party),
    "latest": lambda row: (-(row.last_on or date.min).toordinal(), -row.claims, row.name.casefold(), row.party),
}


def _row(party: str, rows: list[Any]) -> PartyRow:
    stances = {row.stance: int(row.number) for row in rows if row.stance}
    return PartyRow(
        party=party,
        name=party_name(party),
        kind=_kind(party),
        claims=sum(int(row.number) for row in rows),
        stances=tuple((each, stances[each]) for each in STANCES if each in stances),
        charged=sum(int(row.charged) for row in rows),
        changed=sum(int(row.changed) for row in rows),
        last_on=day_of(max(row.last_on for row in rows)),
    )


def _kind(party: str) -> PartyKind:
    known = load_parties().parties.get(party)
    if known is None:
        return "other"
    if known.kind == "armed group":
        return "armed group"
    return "state" if known.kind in ("state", "former state", "breakaway") else "organisation"
