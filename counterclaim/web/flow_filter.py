"""What may be asked of transfers, in the address of every page that shows them.

In: parameters of an address. Out: a FlowFilter. Always: parties are taken as people write them ("Iran", "IRN");
"none" is an end that nobody tells.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, Query

from counterclaim.core.claim import ClaimStatus
from counterclaim.core.transfer import Category, TransferStatus
from counterclaim.ledger.views.facet_nouns import FlowFilter
from counterclaim.ledger.views.parties import party_id
from counterclaim.web.filters import blank

UNTOLD = "none"
"""As supplier or recipient: those of which nobody tells that end."""
_Name = Annotated[str, Query(max_length=200)]


def flow_filter(
    *,
    supplier: _Name = "",
    recipient: _Name = "",
    party: _Name = "",
    category: Annotated[Category | None, blank] = None,
    status: Annotated[TransferStatus | None, blank] = None,
    claim_status: Annotated[ClaimStatus | None, blank] = None,
    rule: Annotated[str, Query(max_length=100)] = "",
    month: Annotated[str, Query(pattern=r"^(\d{4}-\d{2})?$")] = "",
    since: Annotated[date | None, blank] = None,
    until: Annotated[date | None, blank] = None,
) -> FlowFilter:
    """What is asked for."""
    return FlowFilter(
        _end(supplier), _end(recipient), category, status, claim_status, rule or None, month or None,
        _party(party), since, until,
    )  # fmt: skip


def _end(typed: str) -> str | None:
    return "" if typed.strip() == UNTOLD else _party(typed)


def _party(typed: str) -> str | None:
    return party_id(typed) if typed.strip() else None


AskedFlows = Annotated[FlowFilter, Depends(flow_filter)]


def flow_query(wanted: FlowFilter, **changed: str | None) -> str:
    """A filter as the query of an address, with some of it changed (None takes it away); "" where nothing is asked."""
    told = {each.name: getattr(wanted, each.name) for each in fields(wanted)} | changed
    kept = {name: str(value) or UNTOLD for name, value in told.items() if value is not None}
    return f"?{urlencode(kept)}" if kept else ""
