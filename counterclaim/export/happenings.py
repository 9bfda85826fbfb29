"""Events and transfers as JSON and back.

In: core values with their document. Out: plain dicts with every agreed key present. Coming back, a transfer has lost
its tellings and reasons, and has the score of its event where that is there: the JSON does not carry them.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.core.document import Document
from counterclaim.core.event import Event
from counterclaim.core.measure import Application
from counterclaim.core.transfer import Item, Quantity, Transfer
from counterclaim.export.parts import (
    Json,
    interval_from,
    interval_json,
    participant_from,
    participant_json,
    reasons_from,
    reasons_json,
    span_from,
    span_json,
    spans_from,
    spans_json,
)


def event_json(event: Event, document: Document) -> Json:
    """One event."""
    return {
        "id": event.id,
        "type": event.type,
        "cameo": event.cameo,
        "trigger": span_json(event.trigger, document),
        "actor": participant_json(event.actor, document),
        "recipient": participant_json(event.recipient, document),
        "place": event.place,
        "on": interval_json(event.on, document),
        "modality": event.modality,
        "statement": event.statement,
        "score": round(event.score, 4),
        "reasons": reasons_json(event.reasons),
    }


def transfer_json(transfer: Transfer, document: Document) -> Json:
    """One transfer, with the rules that it would break if it were true."""
    return {
        "id": transfer.id,
        "event": transfer.event,
        "supplier": participant_json(transfer.supplier, document),
        "recipient": participant_json(transfer.recipient, document),
        "items": [_item_json(item, document) for item in transfer.items],
        "when": interval_json(transfer.when, document),
        "stage": transfer.stage,
        "route": spans_json(transfer.route, document),
        "concealed": transfer.concealed,
        "status": transfer.status,
        "claim": transfer.claim,
        "measures": [
            {"id": each.measure, "citation": each.citation, "applies": each.applies, "why": each.why}
            for each in transfer.measures
        ],
    }


def event_from(told: Json) -> Event:
    """The event behind its JSON."""
    return Event(
        id=told["id"],
        type=told["type"],
        cameo=told["cameo"],
        trigger=span_from(told["trigger"]),
        actor=participant_from(told["actor"]),
        recipient=participant_from(told["recipient"]),
        place=told["place"],
        on=interval_from(told["on"]),
        modality=told["modality"],
        statement=told["statement"],
        score=told["score"],
        reasons=reasons_from(told["reasons"]),
    )


def transfer_from(told: Json, events: Iterable[Event]) -> Transfer:
    """The transfer behind its JSON, among the events of the same document."""
    return Transfer(
        id=told["id"],
        event=told["event"],
        supplier=participant_from(told["supplier"]),
        recipient=participant_from(told["recipient"]),
        items=tuple(_item_from(each) for each in told["items"]),
        when=interval_from(told["when"]),
        stage=told["stage"],
        route=spans_from(told["route"]),
        concealed=told["concealed"],
        status=told["status"],
        tellings=(),
        score=next((each.score for each in events if each.id == told["event"]), 0.0),
        reasons=(),
        claim=told["claim"],
        measures=tuple(
            Application(each["id"], each["citation"], each["applies"], each["why"]) for each in told["measures"]
        ),
    )


def _item_json(item: Item, document: Document) -> Json:
    quantity = item.quantity
    return {
        "span": span_json(item.span, document),
        "category": item.category,
        "quantity": None
        if quantity is None
        else {"span": span_json(quantity.span, document), "low": quantity.low, "high": quantity.high},
    }


def _item_from(told: Json) -> Item:
    number = told["quantity"]
    quantity = None if number is None else Quantity(span_from(number["span"]), number["low"], number["high"])
    return Item(span_from(told["span"]), told["category"], quantity)
