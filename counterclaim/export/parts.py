"""The small parts that every drawn thing is made of, as JSON and back: days, spans, intervals, parties, reasons.

In: core values with their document. Out: plain dicts and lists. Every span carries its words, and they are the exact
slice. Coming back, a reason has lost its spans and weight: the JSON does not carry them.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from counterclaim.core.document import Document
from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason

Json = dict[str, Any]


def span_json(span: Span, document: Document) -> Json:
    """A span with its words."""
    return {"start": span.start, "end": span.end, "text": document.words_of(span), "field": span.field}


def spans_json(spans: tuple[Span, ...], document: Document) -> list[Json]:
    """Spans in their order."""
    return [span_json(span, document) for span in spans]


def interval_json(interval: Interval | None, document: Document) -> Json | None:
    """When, or null where the text does not tell."""
    if interval is None:
        return None
    return {
        "from": day_text(interval.start),
        "to": day_text(interval.end),
        "granularity": interval.granularity,
        "span": None if interval.span is None else span_json(interval.span, document),
    }


def participant_json(participant: Participant | None, document: Document) -> Json | None:
    """A party in its part, or null where the text does not tell it."""
    if participant is None:
        return None
    return {"party": participant.party, "name": participant.name, "span": span_json(participant.span, document)}


def reasons_json(reasons: tuple[Reason, ...]) -> list[str]:
    """Each reason as `rule: detail`."""
    return [f"{reason.rule}: {reason.detail}" for reason in reasons]


def day_text(day: date | None) -> str | None:
    """A day as `2022-11-08`."""
    return None if day is None else day.isoformat()


def day_from(told: str | None) -> date | None:
    """The day behind `2022-11-08`."""
    return None if told is None else date.fromisoformat(told)


def span_from(told: Json) -> Span:
    """The span behind its JSON."""
    return Span(told["start"], told["end"], told["field"])


def spans_from(told: list[Json]) -> tuple[Span, ...]:
    """The spans behind theirs."""
    return tuple(span_from(each) for each in told)


def interval_from(told: Json | None) -> Interval | None:
    """The interval behind its JSON."""
    if told is None:
        return None
    span = None if told["span"] is None else span_from(told["span"])
    return Interval(day_from(told["from"]), day_from(told["to"]), told["granularity"], span)


def participant_from(told: Json | None) -> Participant | None:
    """The participant behind its JSON."""
    return None if told is None else Participant(told["party"], told["name"], span_from(told["span"]))


def reasons_from(told: list[str]) -> tuple[Reason, ...]:
    """The reasons behind `rule: detail`."""
    return tuple(Reason(rule, detail) for rule, _, detail in (each.partition(": ") for each in told))
