"""A claim's tellings -> its row, and one for each party on it, as lists are made of them.

In: the number of a claim and its told claims after judgements. Out: rows of `claim` and `claim_party`. Always: a pure
function of them; where a party stands is folded by claims/over_time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from counterclaim.core.statement import Position
from counterclaim.ledger.views.parties import known_party
from counterclaim.ledger.views.stands import ShortFold, fold_short
from counterclaim.ledger.views.tellings import ToldClaim

Row = dict[str, Any]
_ALLEGING = ("alleges", "confirms", "acknowledges")
_CHARGING: tuple[Position, ...] = ("accuses", "condemns")


def claim_row(number: int, told: Sequence[ToldClaim]) -> tuple[Row, list[Row]]:
    """The row of a claim, and those of the parties on it."""
    folded = fold_short(told)
    named = next((each for each in told if each.seq == number), told[0])
    published = sorted(each.document.published for each in told if each.document.published is not None)
    last = _text(published[-1] if published else None)
    row = {
        "claim": number,
        "gist": named.gist,
        "kind": named.kind,
        "status": folded.status,
        "changed": int(any(stand.changed for stand in folded.stands)),
        "documents": len({each.document.id for each in told}),
        "sources": folded.sources,
        "first_on": _text(published[0] if published else None),
        "last_on": last,
    }
    alleging = {stand.party for stand in folded.stands if stand.stance in _ALLEGING}
    drawings = {each.document.id: each.drawing for each in told}
    return row, list(_party_rows(number, folded, charged_by(told, alleging), last, drawings))


def charged_by(told: Iterable[ToldClaim], alleging: set[str]) -> frozenset[str]:
    """The parties whose doing a claim is about, as long as another one alleges it."""
    about: set[str] = set()
    for each in told:
        about.update(each.charged)
        for stand in each.stands:
            for said in stand.said:
                if said.position in _CHARGING and said.addressee:
                    about.add(known_party(said.addressee) or said.addressee)
    return frozenset(party for party in about if alleging - {party})


def _party_rows(
    number: int, folded: ShortFold, charged: frozenset[str], last: str, drawings: Mapping[str, int]
) -> Iterator[Row]:
    stands = {stand.party: stand for stand in folded.stands}
    for party in sorted({*stands, *charged}):
        stand = stands.get(party)
        said = None if stand is None else stand.said
        yield {
            "claim": number,
            "party": party,
            "stance": "" if stand is None else stand.stance,
            "changed": int(stand is not None and stand.changed),
            "in_part": int(stand is not None and stand.in_part),
            "charged": int(party in charged),
            "since": "" if stand is None else _text(stand.since),
            "said": "" if said is None else said.id,
            "said_in": 0 if said is None else drawings.get(said.document.id, 0),
            "status": folded.status,
            "last_on": last,
        }


def _text(day: date | None) -> str:
    return "" if day is None else day.isoformat()
