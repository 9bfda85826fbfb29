"""Bodies of kept rows -> the core values that they were made of, reasons with their spans and weights included.

In: what body.py made of a drawn thing, parsed. Out: the drawn thing. Always: making the body again gives the same body
(scores stand rounded in it; the row beside has them whole).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from counterclaim.core.claim import Claim, Stance
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.interval import Interval
from counterclaim.core.measure import Application
from counterclaim.core.party import Participant, Speaker
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason, Statement
from counterclaim.core.transfer import Item, Quantity, Telling, Transfer

Json = dict[str, Any]


def statement_from(body: Json, score: float) -> Statement:
    """The statement behind its body."""
    speaker = body["speaker"]
    return Statement(
        body["id"], spans_from(body["source"]), spans_from(body["cue"]), spans_from(body["content"]),
        Speaker(speaker["name"], speaker["party"], speaker["role"], speaker["kind"]), body["channel"], body["manner"],
        body["position"], body["addressee"], interval_from(body["said_on"]), body["parent"], score, reasons_from(body),
    )  # fmt: skip


def event_from(body: Json, score: float) -> Event:
    """The event behind its body."""
    return Event(
        body["id"], body["type"], body["cameo"], span_from(body["trigger"]), participant_from(body["actor"]),
        participant_from(body["recipient"]), body["place"], interval_from(body["on"]), body["modality"],
        body["statement"], score, reasons_from(body),
    )  # fmt: skip


def transfer_from(body: Json, score: float) -> Transfer:
    """The transfer behind its body."""
    return Transfer(
        id=body["id"],
        event=body["event"],
        supplier=participant_from(body["supplier"]),
        recipient=participant_from(body["recipient"]),
        items=tuple(map(_item_from, body["items"])),
        when=interval_from(body["when"]),
        stage=body["stage"],
        route=spans_from(body["route"]),
        concealed=body["concealed"],
        status=body["status"],
        tellings=tuple(
            Telling(span_from(each["trigger"]), each["statement"], each["status"], reasons_from(each))
            for each in body["tellings"]
        ),
        score=score,
        reasons=reasons_from(body),
        claim=body["claim"],
        measures=tuple(
            Application(each["id"], each["citation"], each["applies"], each["why"]) for each in body["measures"]
        ),
    )


def claim_from(body: Json) -> Claim:
    """The claim behind its body."""
    positions = (
        Stance(
            each["party"], each["speaker"], each["stance"], interval_from(each["on"]), tuple(each["statements"]),
            tuple(each["answers"]),
        )
        for each in body["positions"]
    )  # fmt: skip
    return Claim(
        body["id"], body["gist"], body["kind"], body["status"], tuple(positions), body["independent_sources"],
        reasons_from(body), tuple(body["transfers"]),
    )  # fmt: skip


def headline_from(body: Json) -> Headline:
    """The verdict behind its body."""
    return Headline(body["verdict"], body["why"], spans_from(body["spans"]))


def span_from(told: Json) -> Span:
    """The span behind its JSON."""
    return Span(told["start"], told["end"], told["field"])


def spans_from(told: Iterable[Json]) -> tuple[Span, ...]:
    """The spans behind theirs."""
    return tuple([Span(each["start"], each["end"], each["field"]) for each in told])


def interval_from(told: Json | None) -> Interval | None:
    """The interval behind its JSON."""
    if told is None:
        return None
    start, end, span = told["from"], told["to"], told["span"]
    return Interval(
        None if start is None else date.fromisoformat(start),
        None if end is None else date.fromisoformat(end),
        told["granularity"],
        None if span is None else span_from(span),
    )


def participant_from(told: Json | None) -> Participant | None:
    """The participant behind its JSON."""
    return None if told is None else Participant(told["party"], told["name"], span_from(told["span"]))


def reasons_from(body: Json) -> tuple[Reason, ...]:
    """Reasons with what they rest on."""
    found = []
    for told, (weight, places) in zip(body["reasons"], body["rests"], strict=True):
        rule, _, detail = told.partition(": ")
        found.append(Reason(rule, detail, tuple([Span(*place) for place in places]), weight))
    return tuple(found)


def _item_from(told: Json) -> Item:
    number = told["quantity"]
    quantity = None if number is None else Quantity(span_from(number["span"]), number["low"], number["high"])
    return Item(span_from(told["span"]), told["category"], quantity)
