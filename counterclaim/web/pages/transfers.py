"""Transfers of arms that somebody tells of: a table with counts for every answer, and one with all its tellings."""

from __future__ import annotations

from dataclasses import fields
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query

from counterclaim.export.ledger_csv import transfers_csv
from counterclaim.export.ledger_json import view_json
from counterclaim.export.lists_csv import tellings_csv
from counterclaim.ledger.views.facet_nouns import FlowFilter, FlowPage, Order
from counterclaim.ledger.views.facets import find_flows
from counterclaim.ledger.views.find import find_subject
from counterclaim.ledger.views.nouns import ShortStand
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.transfers import get_transfer
from counterclaim.render.ledger_words import number_words
from counterclaim.render.transfer_words import STAGES, STATUS_MARKS, measure_words
from counterclaim.web.filters import Limit
from counterclaim.web.flow_filter import AskedFlows, flow_query
from counterclaim.web.room import Asked
from counterclaim.web.shown import Moved, Shown, add_page
from counterclaim.web.templating import slug

router = APIRouter()
ORDERS: dict[Order, str] = {
    "told": "told last", "oldest": "told first", "when": "latest", "tellings": "told most", "supplier": "supplier, A–Z",
    "recipient": "recipient, A–Z",
}  # fmt: skip
FACETS = {
    "status": "As told", "claim_status": "The claim is", "supplier": "Supplier", "recipient": "Recipient",
    "category": "Kind of arms", "rule": "Would breach if true", "month": "Month",
}  # fmt: skip
"""Headings, in the order in which they stand."""
OPEN = ("status", "supplier", "recipient")
FEW = 8
_WORDS = {
    "stages": STAGES, "transfer_marks": STATUS_MARKS, "number_words": number_words, "rule_words": measure_words,
}  # fmt: skip


def transfers(
    asked: Asked,
    *,
    wanted: AskedFlows,
    order: Annotated[Order, Query()] = "told",
    limit: Limit = 20,
    after: str | None = None,
) -> Shown:
    """Transfers of arms that somebody tells of: what, how many, from whom to whom, on whose word, who denies it."""
    page = find_flows(asked.snapshot, wanted, order=order, limit=limit, after=after or None)
    context: dict[str, Any] = {
        **_WORDS, "page": page, "wanted": wanted, "order": order, "orders": ORDERS, "facets": _facets(page), "few": FEW,
        "open_facets": OPEN, "query": flow_query(wanted), "chosen": _chosen(wanted, page), "denying": denying,
    }  # fmt: skip
    return Shown(
        "transfers.html", "Transfers", context, lambda: _told(page), lambda: transfers_csv(page.items),
        part="transfers_rows.html", rows=len(page.items),
    )  # fmt: skip


def transfer(asked: Asked, *, typed: Annotated[str, Path(max_length=200)]) -> Shown | Moved:
    """One transfer with every telling of it: the words, who stands behind them, what each article says was moved."""
    subject = find_subject(asked.snapshot, typed, ("transfer",))
    if subject.id != typed:
        return Moved(f"/t/{slug(subject.id)}")
    row = get_transfer(asked.snapshot, typed)
    ends = f"{row.supplier_name or 'supplier not told'} to {row.recipient_name or 'recipient not told'}"
    context: dict[str, Any] = {**_WORDS, "row": row, "typed": typed, "denying": denying}
    return Shown(
        "transfer.html", f"Transfer, {row.status}: {ends}", context, lambda: view_json(row),
        lambda: tellings_csv(row), rows=len(row.tellings),
    )  # fmt: skip


def denying(stands: tuple[ShortStand, ...]) -> tuple[ShortStand, ...]:
    """Those who deny it or doubt it."""
    return tuple(each for each in stands if each.stance in ("denies", "doubts"))


def _told(page: FlowPage) -> dict[str, Any]:
    facets = {
        facet.name: [{"value": each.value, "name": each.name, "count": each.count} for each in facet.values]
        for facet in page.facets
    }
    return {
        "transfers": [view_json(each) for each in page.items], "after": page.after, "total": page.total,
        "tellings": page.tellings, "facets": facets,
    }  # fmt: skip


def _facets(page: FlowPage) -> list[tuple[str, str, Any]]:
    known = {each.name: each.values for each in page.facets}
    return [(name, heading, known[name]) for name, heading in FACETS.items() if known[name]]


def _chosen(wanted: FlowFilter, page: FlowPage) -> list[tuple[str, str, str]]:
    """What is asked for in words, so that each can be taken away."""
    rules = {each.value: each.name for facet in page.facets if facet.name == "rule" for each in facet.values}
    told = []
    for each in fields(wanted):
        value = getattr(wanted, each.name)
        if value is not None:
            is_party = each.name in ("supplier", "recipient", "party")
            shown = (party_name(value) or "not told") if is_party else str(value)
            told.append((each.name, FACETS.get(each.name, each.name.capitalize()), rules.get(value, shown)))
    return told


add_page(router, "/transfers", transfers, name="transfers")
add_page(router, "/t/{typed}", transfer, name="transfer")
