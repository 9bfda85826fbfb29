"""An Account as the JSON that others rely on, and back.

In: an Account. Out: plain dicts and lists with every agreed key present (`null` or `[]` where there is nothing to
say), or their text. Coming back, the document has lost its boilerplate and alterations, reasons their spans and
weights, transfers their tellings: the JSON does not carry them.
"""

from __future__ import annotations

import json

from counterclaim.core.document import Document
from counterclaim.core.party import Speaker
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Statement
from counterclaim.export.happenings import event_from, event_json, transfer_from, transfer_json
from counterclaim.export.parts import (
    Json,
    day_from,
    day_text,
    interval_from,
    interval_json,
    reasons_from,
    reasons_json,
    spans_from,
    spans_json,
)
from counterclaim.export.propositions import claim_from, claim_json, headline_from, headline_json
from counterclaim.pipeline.account import Account


def to_json(account: Account) -> Json:
    """The account as one JSON object."""
    document = account.document
    claims = account.claims_by_statement
    return {
        "document": _document(document),
        "statements": [_statement(each, document, claims.get(each.id, ())) for each in account.statements],
        "events": [event_json(each, document) for each in account.events],
        "transfers": [transfer_json(each, document) for each in account.transfers],
        "claims": [claim_json(each, document) for each in account.claims],
        "headline": headline_json(account.headline, document),
        "warnings": list(account.warnings),
        "stamp": {
            "version": account.stamp.version,
            "network": account.stamp.network,
            "lexicon": account.stamp.lexicon,
        },
    }


def to_json_text(account: Account, *, indent: int | None = None) -> str:
    """The account as JSON text: one line, or indented for a person."""
    return json_text(to_json(account), indent=indent)


def json_text(row: Json, *, indent: int | None = None) -> str:
    """Any JSON object as text that can be written as UTF-8."""
    text = json.dumps(row, ensure_ascii=False, indent=indent, allow_nan=False)
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
        published=day_from(told["published"]),
        outlet=told["outlet"],
        url=told["url"],
        language=told["language"],
    )
    events = tuple(event_from(each) for each in row["events"])
    return Account(
        document=document,
        reading=None,
        statements=tuple(_statement_from(each) for each in row["statements"]),
        stamp=Stamp(**row["stamp"]),
        warnings=tuple(row["warnings"]),
        events=events,
        transfers=tuple(transfer_from(each, events) for each in row["transfers"]),
        claims=tuple(claim_from(each) for each in row["claims"]),
        headline=headline_from(row["headline"]),
    )


def _document(document: Document) -> Json:
    return {
        "id": document.id,
        "title": document.title,
        "byline": document.byline,
        "agency": document.agency,
        "dateline": document.dateline,
        "published": day_text(document.published),
        "outlet": document.outlet,
        "url": document.url,
        "language": document.language,
        "text": document.text,
    }


def _statement(statement: Statement, document: Document, claims: tuple[str, ...]) -> Json:
    speaker = statement.speaker
    return {
        "id": statement.id,
        "source": spans_json(statement.source, document),
        "cue": spans_json(statement.cue, document),
        "content": spans_json(statement.content, document),
        "speaker": {"name": speaker.name, "party": speaker.party, "role": speaker.role, "kind": speaker.kind},
        "channel": statement.channel,
        "manner": statement.manner,
        "position": statement.position,
        "addressee": statement.addressee,
        "said_on": interval_json(statement.said_on, document),
        "parent": statement.parent,
        "claims": list(claims),
        "score": round(statement.score, 4),
        "reasons": reasons_json(statement.reasons),
    }


def _statement_from(told: Json) -> Statement:
    return Statement(
        id=told["id"],
        source=spans_from(told["source"]),
        cue=spans_from(told["cue"]),
        content=spans_from(told["content"]),
        speaker=Speaker(**told["speaker"]),
        channel=told["channel"],
        manner=told["manner"],
        position=told["position"],
        addressee=told["addressee"],
        said_on=interval_from(told["said_on"]),
        parent=told["parent"],
        score=told["score"],
        reasons=reasons_from(told["reasons"]),
    )
