"""An Account as the JSON that others rely on, and back.

In: an Account. Out: plain dicts and lists with every agreed key present (`null` or `[]` where there is nothing to
say), or their text. Every span carries its words, and they are the exact slice. Coming back, reasons have lost their
spans and weights, and the document its boilerplate and alterations: the JSON does not carry them.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from counterclaim.core.document import Document
from counterclaim.core.interval import Interval
from counterclaim.core.party import Speaker
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Reason, Statement
from counterclaim.pipeline.account import Account

Json = dict[str, Any]


def to_json(account: Account) -> Json:
    """The account as one JSON object."""
    document = account.document
    return {
        "document": _document(document),
        "statements": [_statement(statement, document) for statement in account.statements],
        "events": list(account.events),
        "transfers": list(account.transfers),
        "claims": list(account.claims),
        "headline": {"verdict": None, "why": None, "spans": []},
        "warnings": list(account.warnings),
        "stamp": {
            "version": account.stamp.version,
            "network": account.stamp.network,
            "lexicon": account.stamp.lexicon,
        },
    }


def to_json_text(account: Account, *, indent: int | None = None) -> str:
    """The account as JSON text: one line, or indented for a person."""
    text = json.dumps(to_json(account), ensure_ascii=False, indent=indent, allow_nan=False)
    # A lone surrogate cannot be written as UTF-8; as the escape that JSON has for it nothing is lost.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def from_json(row: Json) -> Account:
    """The account behind a JSON object that `to_json` made; its reading is not part of the JSON and is None."""
    told = row["document"]
    document = Document(
        id=told["id"],
        text=told["text"],
        title=told["title"],
        byline=told["byline"],
        agency=told["agency"],
        dateline=told["dateline"],
        published=_day(told["published"]),
        outlet=told["outlet"],
        url=told["url"],
        language=told["language"],
    )
    return Account(
        document=document,
        reading=None,
        statements=tuple(_statement_from(each) for each in row["statements"]),
        stamp=Stamp(**row["stamp"]),
        warnings=tuple(row["warnings"]),
    )


def _document(document: Document) -> Json:
    return {
        "id": document.id,
        "title": document.title,
        "byline": document.byline,
        "agency": document.agency,
        "dateline": document.dateline,
        "published": _iso(document.published),
        "outlet": document.outlet,
        "url": document.url,
        "language": document.language,
        "text": document.text,
    }


def _statement(statement: Statement, document: Document) -> Json:
    speaker = statement.speaker
    return {
        "id": statement.id,
        "source": [_span(span, document) for span in statement.source],
        "cue": [_span(span, document) for span in statement.cue],
        "content": [_span(span, document) for span in statement.content],
        "speaker": {"name": speaker.name, "party": speaker.party, "role": speaker.role, "kind": speaker.kind},
        "channel": statement.channel,
        "manner": statement.manner,
        "position": statement.position,
        "addressee": statement.addressee,
        "said_on": None if statement.said_on is None else _interval(statement.said_on, document),
        "parent": statement.parent,
        "claims": [],
        "score": round(statement.score, 4),
        "reasons": [f"{reason.rule}: {reason.detail}" for reason in statement.reasons],
    }


def _span(span: Span, document: Document) -> Json:
    return {"start": span.start, "end": span.end, "text": document.words_of(span), "field": span.field}


def _interval(interval: Interval, document: Document) -> Json:
    return {
        "from": _iso(interval.start),
        "to": _iso(interval.end),
        "granularity": interval.granularity,
        "span": None if interval.span is None else _span(interval.span, document),
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _span_from(told: Json) -> Span:
    return Span(told["start"], told["end"], told["field"])


def _spans_from(told: list[Json]) -> tuple[Span, ...]:
    return tuple(_span_from(each) for each in told)


def _interval_from(told: Json | None) -> Interval | None:
    if told is None:
        return None
    span = None if told["span"] is None else _span_from(told["span"])
    return Interval(_day(told["from"]), _day(told["to"]), told["granularity"], span)


def _reason_from(told: str) -> Reason:
    rule, _, detail = told.partition(": ")
    return Reason(rule, detail)


def _statement_from(told: Json) -> Statement:
    return Statement(
        id=told["id"],
        source=_spans_from(told["source"]),
        cue=_spans_from(told["cue"]),
        content=_spans_from(told["content"]),
        speaker=Speaker(**told["speaker"]),
        channel=told["channel"],
        manner=told["manner"],
        position=told["position"],
        addressee=told["addressee"],
        said_on=_interval_from(told["said_on"]),
        parent=told["parent"],
        score=told["score"],
        reasons=tuple(_reason_from(each) for each in told["reasons"]),
    )
