"""The review queue: one thing at a time, its words in their sentence, one key for each decision, then the next.

In: a filter and an order in the address, decisions by form. Out: the page; for htmx the work alone. Always: only who
may review sees it, each decision is a record with the reviewer's name, and every act can be taken back, a bulk as one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request

from counterclaim.core.errors import UsageError
from counterclaim.core.judgement import JudgementVerdict
from counterclaim.core.statement import Position
from counterclaim.export.ledger_csv import queue_csv
from counterclaim.export.ledger_json import page_json
from counterclaim.ledger.judge import Decision
from counterclaim.ledger.views.fields import CHOICES, may_be_empty
from counterclaim.ledger.views.paging import Page
from counterclaim.ledger.views.parties import party_id
from counterclaim.ledger.views.queue import count_done, count_queue, list_queue
from counterclaim.ledger.views.queue_items import get_item, load_items
from counterclaim.ledger.views.queue_nouns import QueueFilter, QueueItem, QueueKind, QueueOrder
from counterclaim.web.access import Visitor, enter_first, not_allowed
from counterclaim.web.desk import Desk, Desks
from counterclaim.web.filters import blank
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Shown, add_page

router = APIRouter()
MAX_BULK, MAX_TWIN, SAMPLE = 500, 100, 8
ORDERS: dict[QueueOrder, str] = {
    "doubt": "least sure first",
    "impact": "what weighs most",
    "disagreement": "where people differ",
}
KINDS: dict[QueueKind, str] = {"statement": "statements", "transfer": "transfers", "suggestion": "one claim or two"}
QUICK: dict[QueueKind, tuple[str, ...]] = {
    "statement": ("wrong speaker", "wrong position", "words cut wrong", "nobody says this", "a caption or a list"),
    "transfer": ("no transfer", "wrong supplier", "wrong recipient", "not arms", "words misread"),
    "suggestion": ("other event", "other time", "other parties", "part of it only", "too vague to tell"),
}
SAID: dict[JudgementVerdict, str] = {
    "accept": "Accepted", "reject": "Rejected", "correct": "Corrected", "same": "One claim", "different": "Two claims",
    "undo": "Taken back",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the address asks for."""

    filter: QueueFilter
    order: QueueOrder
    party: str
    query: str

    def address(self, path: str, **more: str | None) -> str:
        """An address that keeps the filter."""
        pairs = urlencode({name: value for name, value in more.items() if value})
        joined = "&".join(each for each in (self.query, pairs) if each)
        return f"{path}?{joined}" if joined else path


def read_wanted(
    *,
    kind: Annotated[QueueKind | None, blank] = None,
    party: Annotated[str, Query(max_length=200)] = "",
    position: Annotated[Position | None, blank] = None,
    since: Annotated[date | None, blank] = None,
    again: bool = False,
    order: QueueOrder = "doubt",
) -> Wanted:
    """The filter and the order."""
    pairs = {
        "kind": kind, "party": party, "position": position, "since": since, "again": "true" if again else "",
        "order": "" if order == "doubt" else order,
    }  # fmt: skip
    query = urlencode({name: str(value) for name, value in pairs.items() if value})
    asked = QueueFilter(kind, party_id(party) if party.strip() else None, position, since, again)
    return Wanted(asked, order, party, query)


Filters = Annotated[Wanted, Depends(read_wanted)]


def review(
    asked: Asked,
    *,
    wanted: Filters,
    item: Annotated[str, Query(max_length=80)] = "",
    other: Annotated[str, Query(max_length=80)] = "",
    limit: Annotated[int, Query(ge=1, le=MAX_TWIN)] = 20,
) -> Shown:
    """What waits to be looked at by a person: statements, transfers, and claims that may be one."""
    need_reviewer(asked.room, asked.visitor)
    pinned = get_item(asked.snapshot, item, other or None) if item else None
    mine = replace(wanted.filter, reviewer=asked.visitor.name)

    def rows() -> tuple[QueueItem, ...]:
        if pinned is not None:
            return (pinned,)
        skipped = desk_of(asked.request, asked.visitor).skipped
        refs = list_queue(asked.snapshot, mine, order=wanted.order, limit=limit, passed_over=skipped)
        return load_items(asked.snapshot, refs)

    return Shown(
        "review.html", "Review queue", work_context(asked, wanted, pinned),
        lambda: page_json("items", Page(rows())), lambda: queue_csv(rows()), part="review_work.html",
    )  # fmt: skip


def bulk(
    asked: Asked, *, wanted: Filters, verdict: Annotated[str, Query(pattern="^(accept|reject)$")] = "accept"
) -> Shown:
    """All that match the filter, before they are decided on at once."""
    need_reviewer(asked.room, asked.visitor)
    decisions, items = bulk_decisions(asked, wanted, "accept" if verdict == "accept" else "reject", "")
    context = {"wanted": wanted, "verdict": verdict, "number": len(decisions), "items": items, "most": MAX_BULK}
    return Shown("review_bulk.html", "All that match", context, lambda: page_json("items", Page(items)))


def work_context(asked: Asked, wanted: Wanted, item: QueueItem | None = None, told: str = "") -> dict[str, Any]:
    """What the work shows: the thing to decide, how much is left, who did what today."""
    desk = desk_of(asked.request, asked.visitor)
    mine = replace(wanted.filter, reviewer=asked.visitor.name)
    if item is None:
        refs = list_queue(asked.snapshot, mine, order=wanted.order, passed_over=desk.skipped)
        item = next(iter(load_items(asked.snapshot, refs)), None)
    midnight = datetime.now(UTC).strftime("%Y-%m-%dT00:00:00.000000Z")
    done = count_done(asked.snapshot, midnight)
    told, desk.told = told or desk.told, ""
    return {
        "wanted": wanted, "item": item, "told": told, "left": count_queue(asked.snapshot, mine), "done": done,
        "done_all": sum(each.number for each in done), "skipped": len(desk.skipped), "can_undo": bool(desk.done),
        "choices": choices_of(item), "may_be_empty": may_be_empty,
        "quick": () if item is None else QUICK[item.kind], "orders": ORDERS, "kinds": KINDS, "said": SAID,
    }  # fmt: skip


def choices_of(item: QueueItem | None) -> dict[str, tuple[str, ...]]:
    """The fields of a thing whose value is one of a few."""
    return {} if item is None or item.kind == "suggestion" else CHOICES[item.kind]


def desk_of(request: Request, visitor: Visitor) -> Desk:
    """The visitor's desk in this room."""
    desks: Desks = request.app.state.desks
    return desks.of(visitor)


def need_reviewer(room: Room, visitor: Visitor) -> None:
    """An error unless judgements are taken here and this visitor may make them."""
    if not room.may_review:
        raise UsageError(
            "access.no-review", "no judgements are taken in this room", "Start it so: counterclaim serve --review"
        )
    if not visitor.may("reviewer"):
        raise not_allowed("reviewer") if visitor.session else enter_first()


def bulk_decisions(
    asked: Asked, wanted: Wanted, verdict: JudgementVerdict, reason: str
) -> tuple[list[Decision], tuple[QueueItem, ...]]:
    """A decision on each that matches, and the first few of them to look at."""
    mine = replace(wanted.filter, reviewer=asked.visitor.name)
    desk = desk_of(asked.request, asked.visitor)
    refs = list_queue(asked.snapshot, mine, limit=MAX_BULK, passed_over=desk.skipped)
    pairing: JudgementVerdict = "same" if verdict == "accept" else "different"
    decisions = [
        Decision(
            each.id, pairing if each.kind == "suggestion" else verdict, asked.visitor.name, reason, other=each.other
        )
        for each in refs
    ]  # fmt: skip
    return decisions, load_items(asked.snapshot, refs[:SAMPLE])


add_page(router, "/review", review, name="review")
add_page(router, "/review/bulk", bulk, name="review.bulk", csv=False)
