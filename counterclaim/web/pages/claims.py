"""The list of claims: by party, stand, status, kind, days, changed; told last, told first, or on most sources first.

In: filters. Out: a page of the list, its twins and its feed. Always: beside each filter stands how many claims it would
leave; where only the newest were counted, the page says so.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from counterclaim.core.claim import ClaimKind, ClaimStatus, StanceKind
from counterclaim.export.ledger_csv import claims_csv
from counterclaim.export.ledger_json import page_json
from counterclaim.ledger.views.claim_counts import MOST, ClaimCounts, count_claims, count_records, rank_claims
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.ledger.views.parties import party_id, party_name
from counterclaim.web.atom import atom_response
from counterclaim.web.feeds import MOST as MOST_ENTRIES
from counterclaim.web.feeds import claims_feed
from counterclaim.web.filters import Limit, blank
from counterclaim.web.pages.parties import STANCE_WORDS
from counterclaim.web.room import Asked
from counterclaim.web.shown import Shown, add_page, visitor_of

router = APIRouter()
KINDS: dict[ClaimKind, str] = {"transfer": "transfers of arms", "event": "events", "other": "other matters"}
Sort = Literal["newest", "oldest", "sources"]
SORTS: dict[Sort, str] = {"newest": "told last", "oldest": "told first", "sources": "most sources"}
PartyName = Annotated[str, Query(max_length=200)]
Status = Annotated[ClaimStatus | None, blank]
Kind = Annotated[ClaimKind | None, blank]
Stance = Annotated[StanceKind | None, blank]
Day = Annotated[date | None, blank]


def claims(
    asked: Asked,
    *,
    party: PartyName = "",
    stance: Stance = None,
    status: Status = None,
    kind: Kind = None,
    since: Day = None,
    until: Day = None,
    changed: bool = False,
    sort: Sort = "newest",
    limit: Limit = 20,
    after: str | None = None,
) -> Shown:
    """Claims: what is said, who stands where since when, on how many independent sources."""
    wanted = wanted_claims(party, stance=stance, status=status, kind=kind, since=since, until=until, changed=changed)
    is_cut = False
    if sort == "sources":
        records, key = count_records(asked.snapshot), ("ranked", wanted, limit)
        page, is_cut = asked.room.remembered.get(records, key, lambda: rank_claims(asked.snapshot, wanted, limit=limit))
    else:
        oldest = sort == "oldest"
        page = list_claims(asked.snapshot, wanted, limit=limit, after=parse_cursor(after), oldest_first=oldest)
    context: dict[str, Any] = {
        "page": page, "wanted": wanted, "party": party, "kinds": KINDS, "sort": sort, "sorts": SORTS,
        "counts": counted(asked, wanted), "most": MOST, "is_cut": is_cut, "stances": STANCE_WORDS, "told": told(wanted),
    }  # fmt: skip
    return Shown(
        "claims.html", "Claims", context, lambda: page_json("claims", page), lambda: claims_csv(page.items),
        part="claims_rows.html", rows=len(page.items),
        feed=asked.address(sort=None, limit=None).replace("/claims", "/claims.atom", 1),
    )  # fmt: skip


def wanted_claims(
    party: str,
    *,
    stance: StanceKind | None,
    status: ClaimStatus | None,
    kind: ClaimKind | None,
    since: date | None,
    until: date | None,
    changed: bool,
) -> ClaimFilter:
    """What is asked for; a stand without a party asks for nothing."""
    of = party_id(party) if party.strip() else None
    return ClaimFilter(of, status, kind, since, until, changed, stance if of is not None else None)


def counted(asked: Asked, wanted: ClaimFilter) -> ClaimCounts:
    """The counts beside the filters, kept for the ledger as it stands."""
    key = ("claims", wanted.party, wanted.stance, wanted.since, wanted.until)
    records = count_records(asked.snapshot)
    return asked.room.remembered.get(records, key, lambda: count_claims(asked.snapshot, wanted))


def told(wanted: ClaimFilter) -> str:
    """What a list is of, for the title of its feed."""
    parts = [
        f"{party_name(wanted.party)}{f' {wanted.stance}' if wanted.stance else ''}" if wanted.party else "",
        wanted.status or "",
        KINDS[wanted.kind] if wanted.kind else "",
        "somebody changed position" if wanted.changed else "",
        f"from {wanted.since}" if wanted.since else "",
        f"to {wanted.until}" if wanted.until else "",
    ]
    filters = ", ".join(each for each in parts if each)
    return f"Claims: {filters}" if filters else "Claims"


@router.get("/claims.atom", name="claims.atom", response_class=Response, include_in_schema=False)
def feed(
    request: Request,
    *,
    party: PartyName = "",
    stance: Stance = None,
    status: Status = None,
    kind: Kind = None,
    since: Day = None,
    until: Day = None,
    changed: bool = False,
) -> Response:
    """The newest claims that fit, as a feed."""
    room = request.app.state.room
    wanted = wanted_claims(party, stance=stance, status=status, kind=kind, since=since, until=until, changed=changed)
    with room.ledger.reading() as snapshot:
        asked = Asked(request, room, snapshot, visitor_of(request))
        rows = list_claims(snapshot, wanted, limit=MOST_ENTRIES).items
        return atom_response(claims_feed(asked, rows, told(wanted)), request)


add_page(router, "/claims", claims, name="claims")
