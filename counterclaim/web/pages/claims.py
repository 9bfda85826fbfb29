"""The list of claims: those told last first, by party, status, kind, days, changed."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query

from counterclaim.core.claim import ClaimKind, ClaimStatus
from counterclaim.export.ledger_csv import claims_csv
from counterclaim.export.ledger_json import page_json
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.ledger.views.parties import party_id
from counterclaim.web.filters import Limit, blank
from counterclaim.web.room import Asked
from counterclaim.web.shown import Shown, add_page

router = APIRouter()
KINDS: dict[ClaimKind, str] = {"transfer": "transfers of arms", "event": "events", "other": "other matters"}


def claims(
    asked: Asked,
    *,
    party: Annotated[str, Query(max_length=200)] = "",
    status: Annotated[ClaimStatus | None, blank] = None,
    kind: Annotated[ClaimKind | None, blank] = None,
    since: Annotated[date | None, blank] = None,
    until: Annotated[date | None, blank] = None,
    changed: bool = False,
    limit: Limit = 20,
    after: str | None = None,
) -> Shown:
    """Claims: what is said, who stands where since when, on how many independent sources."""
    wanted = ClaimFilter(party_id(party) if party else None, status, kind, since, until, changed)
    page = list_claims(asked.snapshot, wanted, limit=limit, after=parse_cursor(after))
    context: dict[str, Any] = {"page": page, "wanted": wanted, "party": party, "kinds": KINDS}
    return Shown(
        "claims.html", "Claims", context, lambda: page_json("claims", page), lambda: claims_csv(page.items),
        part="claims_rows.html", rows=len(page.items),
    )  # fmt: skip


add_page(router, "/claims", claims, name="claims")
