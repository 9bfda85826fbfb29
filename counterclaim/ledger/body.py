"""Drawn things as the canonical JSON that stands in a row's `body`: the keys of the interface, and what it leaves out.

In: core values with their document. Out: dicts, or their canonical text (sorted keys, no spaces). Always: every span
carries its words and they are the exact slice; `rests` holds each reason's spans and weight, a transfer its tellings,
so that nothing that was drawn is lost.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import orjson

from counterclaim.core.claim import Claim
from counterclaim.core.document import Document
from counterclaim.core.errors import LedgerError
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason, Statement
from counterclaim.core.transfer import Item, Telling, Transfer

Json = dict[str, Any]


def canonical(told: object) -> str:
    """JSON text that is the same wherever and whenever it is made.

    >>> canonical({"b": 1, "a": [None, "Köln"]})
    '{"a":[null,"Köln"],"b":1}'
    """
    try:
        return orjson.dumps(told, option=orjson.OPT_SORT_KEYS).decode("utf-8")
    except TypeError as error:
        raise LedgerError(
            "ledger.unfit-text",
            f"something drawn cannot be kept as JSON: {error}",
            "Read the document again from its file; its text may hold half surrogate pairs.",
        ) from error


class Bodies:
    """The bodies of one document's things."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._fields = {"text": document.text, "title": document.title or ""}

    def statement(self, statement: Statement, claims: tuple[str, ...]) -> Json:
        """One statement, with the ids of the claims that it takes a stand on."""
        speaker = statement.speaker
        return {
            "id": statement.id,
            "source": self.spans(statement.source),
            "cue": self.spans(statement.cue),
            "content": self.spans(statement.content),
            "speaker": {"name": speaker.name, "party": speaker.party, "role": speaker.role, "kind": speaker.kind},
            "channel": statement.channel,
            "manner": statement.manner,
            "position": statement.position,
            "addressee": statement.addressee,
            "said_on": self.interval(statement.said_on),
            "parent": statement.parent,
            "claims": list(claims),
            "score": round(statement.score, 4),
            **self._reasons(statement.reasons),
        }

    def event(self, event: Event) -> Json:
        """One event."""
        return {
            "id": event.id,
            "type": event.type,
            "cameo": event.cameo,
            "trigger": self.span(event.trigger),
            "actor": self.participant(event.actor),
            "recipient": self.participant(event.recipient),
            "place": event.place,
            "on": self.interval(event.on),
            "modality": event.modality,
            "statement": event.statement,
            "score": round(event.score, 4),
            **self._reasons(event.reasons),
        }

    def transfer(self, transfer: Transfer) -> Json:
        """One transfer with its tellings and the rules that it would break if it were true."""
        return {
            "id": transfer.id,
            "event": transfer.event,
            "supplier": self.participant(transfer.supplier),
            "recipient": self.participant(transfer.recipient),
            "items": [self._item(item) for item in transfer.items],
            "when": self.interval(transfer.when),
            "stage": transfer.stage,
            "route": self.spans(transfer.route),
            "concealed": transfer.concealed,
            "status": transfer.status,
            "claim": transfer.claim,
            "measures": [
                {"id": each.measure, "citation": each.citation, "applies": each.applies, "why": each.why}
                for each in transfer.measures
            ],
            "tellings": [self._telling(telling) for telling in transfer.tellings],
            "score": round(transfer.score, 4),
            **self._reasons(transfer.reasons),
        }

    def claim(self, claim: Claim) -> Json:
        """One claim as this document tells it."""
        return {
            "id": claim.id,
            "gist": claim.gist,
            "kind": claim.kind,
            "status": claim.status,
            "positions": [
                {
                    "party": each.party,
                    "speaker": each.speaker,
                    "stance": each.stance,
                    "on": self.interval(each.on),
                    "statements": list(each.statements),
                    "answers": list(each.answers),
                }
                for each in claim.positions
            ],
            "independent_sources": claim.independent_sources,
            "transfers": list(claim.transfers),
            **self._reasons(claim.reasons),
        }

    def headline(self, headline: Headline) -> Json:
        """The verdict on the title."""
        return {"verdict": headline.verdict, "why": headline.why, "spans": self.spans(headline.spans)}

    def spans(self, spans: tuple[Span, ...]) -> list[Json]:
        """Spans in their order."""
        return [self.span(span) for span in spans]

    def span(self, span: Span) -> Json:
        """A span with its words; one that points past its text is never stored."""
        return {"start": span.start, "end": span.end, "text": self.words(span), "field": span.field}

    def words(self, span: Span) -> str:
        """The exact words of a span."""
        words = self._fields[span.field][span.start : span.end]
        if len(words) != span.end - span.start:
            raise LedgerError(
                "ledger.span-outside",
                f"span {span.start}:{span.end} lies outside the {span.field} of {self._document.id}",
                "Read the document again; where it happens again, report it as a bug.",
            )
        return words

    def interval(self, interval: Interval | None) -> Json | None:
        """When, or null where the text does not tell."""
        if interval is None:
            return None
        return {
            "from": day_text(interval.start),
            "to": day_text(interval.end),
            "granularity": interval.granularity,
            "span": None if interval.span is None else self.span(interval.span),
        }

    def participant(self, participant: Participant | None) -> Json | None:
        """A party in its part."""
        if participant is None:
            return None
        return {"party": participant.party, "name": participant.name, "span": self.span(participant.span)}

    def _item(self, item: Item) -> Json:
        number = item.quantity
        quantity = None if number is None else {"span": self.span(number.span), "low": number.low, "high": number.high}
        return {"span": self.span(item.span), "category": item.category, "quantity": quantity}

    def _telling(self, telling: Telling) -> Json:
        return {
            "trigger": self.span(telling.trigger),
            "statement": telling.statement,
            "status": telling.status,
            **self._reasons(telling.reasons),
        }

    def _reasons(self, reasons: tuple[Reason, ...]) -> Json:
        """Each reason as `rule: detail`, and beside it what it rests on: its weight and the places of its spans."""
        for reason in reasons:
            for span in reason.spans:
                self.words(span)
        return {
            "reasons": reasons_json(reasons),
            "rests": [[each.weight, [[at.start, at.end, at.field] for at in each.spans]] for each in reasons],
        }


def reasons_json(reasons: tuple[Reason, ...]) -> list[str]:
    """Each reason as `rule: detail`."""
    return [f"{each.rule}: {each.detail}" for each in reasons]


def day_text(day: date | None) -> str | None:
    """A day as `2022-11-08`."""
    return None if day is None else day.isoformat()
