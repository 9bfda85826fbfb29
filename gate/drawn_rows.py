"""Everything drawn from a story as flat rows of text: statements, transfers, events, claims, the headline's verdict.

In: a story's name and its account. Out: one row for each thing: what it is, where it stands, its words, its values. Two
rows of one place are the same thing, whatever its values. Ids do not count: they change with what they are made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from counterclaim.core.claim import Claim
from counterclaim.core.document import Document
from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Item, Transfer
from counterclaim.pipeline.account import Account
from gate.verdicts import days_of

Row = dict[str, str | None]
STATEMENT, TRANSFER, EVENT, CLAIM, HEADLINE = "statement", "transfer", "event", "claim", "headline"
VALUES: dict[str, tuple[str, ...]] = {
    STATEMENT: ("speaker", "party", "kind", "position", "channel", "manner", "addressee", "said_on"),
    TRANSFER: (
        "supplier", "recipient", "categories", "quantities", "status", "stage", "when", "route", "concealed",
        "measures",
    ),
    EVENT: ("type", "cameo", "actor", "recipient", "place", "modality", "on"),
    CLAIM: ("gist", "kind", "status", "positions", "sources"),
    HEADLINE: ("verdict",),
}  # fmt: skip
"""The values that make a thing altered where they differ."""
PLACES: dict[str, tuple[tuple[str, ...], ...]] = {
    STATEMENT: (("cue", "content"), ("cue",)),
    TRANSFER: (("items", "tellings"), ("supplier", "recipient", "categories"), ("tellings",), ("items",)),
    EVENT: (("trigger", "type"), ("trigger",)),
    CLAIM: (("statements",), ("gist",)),
    HEADLINE: (("what",),),
}
"""By which keys two rows are the same thing, the surest first."""


def account_rows(story: str, account: Account) -> Iterator[Row]:
    """Rows of all that was drawn from one story."""
    document = account.document
    for statement in account.statements:
        yield statement_row(story, document, statement)
    for transfer in account.transfers:
        yield transfer_row(story, document, transfer)
    for event in account.events:
        yield event_row(story, document, event)
    cues = {statement.id: _offsets(statement.cue) for statement in account.statements}
    for claim in account.claims:
        yield claim_row(story, claim, cues)
    if account.headline.verdict is not None:
        verdict, why = account.headline.verdict, account.headline.why
        yield {"story": story, "what": HEADLINE, "words": why, "verdict": verdict}


def statement_row(story: str, document: Document, statement: Statement) -> Row:
    """One statement."""
    speaker = statement.speaker
    return {
        "story": story,
        "what": STATEMENT,
        "cue": _offsets(statement.cue),
        "content": _offsets(statement.content),
        "words": " | ".join(_words(document, spans) for spans in (statement.source, statement.cue, statement.content)),
        "speaker": speaker.name,
        "party": speaker.party,
        "kind": speaker.kind,
        "position": statement.position,
        "channel": statement.channel,
        "manner": statement.manner,
        "addressee": statement.addressee,
        "said_on": _days(statement.said_on),
    }


def transfer_row(story: str, document: Document, transfer: Transfer) -> Row:
    """One transfer, its items and tellings in text order."""
    items = sorted(transfer.items, key=lambda item: item.span)
    tellings = sorted({telling.trigger for telling in transfer.tellings})
    return {
        "story": story,
        "what": TRANSFER,
        "items": _offsets(item.span for item in items),
        "tellings": _offsets(tellings),
        "words": f"{_words(document, (item.span for item in items))} | {_words(document, tellings)}",
        "supplier": _party(transfer.supplier),
        "recipient": _party(transfer.recipient),
        "categories": ", ".join(item.category for item in items) or None,
        "quantities": ", ".join(map(_quantity, items)) or None,
        "status": transfer.status,
        "stage": transfer.stage,
        "when": _days(transfer.when),
        "route": _words(document, transfer.route) or None,
        "concealed": str(transfer.concealed),
        "measures": ", ".join(sorted(f"{each.applies}: {each.measure}" for each in transfer.measures)) or None,
    }


def event_row(story: str, document: Document, event: Event) -> Row:
    """One event."""
    return {
        "story": story,
        "what": EVENT,
        "trigger": _offsets([event.trigger]),
        "words": _words(document, [event.trigger]),
        "type": event.type,
        "cameo": event.cameo,
        "actor": _party(event.actor),
        "recipient": _party(event.recipient),
        "place": event.place,
        "modality": event.modality,
        "on": _days(event.on),
    }


def claim_row(story: str, claim: Claim, cues: dict[str, str]) -> Row:
    """One claim; its statements are told by their cues."""
    positions = (
        f"{stance.party} {stance.stance}{' in answer' if stance.answers else ''}" for stance in claim.positions
    )
    return {
        "story": story,
        "what": CLAIM,
        "statements": " ".join(sorted(cues.get(each, "?") for each in claim.statements)),
        "words": claim.gist,
        "gist": claim.gist,
        "kind": claim.kind,
        "status": claim.status,
        "positions": ", ".join(positions) or None,
        "sources": str(claim.independent_sources),
    }


def brief(row: Row) -> str:
    """What a row says, in few words."""
    if row["what"] == STATEMENT:
        return f"{row['position']} by {row['speaker']}"
    if row["what"] == TRANSFER:
        return f"transfer {row['status']} {row['supplier']} -> {row['recipient']}"
    if row["what"] == EVENT:
        return f"event {row['modality']} {row['type']} {row['actor']} -> {row['recipient']}"
    if row["what"] == CLAIM:
        return f"claim {row['status']}"
    return f"headline {row['verdict']}"


def _quantity(item: Item) -> str:
    return "-" if item.quantity is None else f"{item.quantity.low}..{item.quantity.high}"


def _party(participant: Participant | None) -> str | None:
    return None if participant is None else participant.party


def _offsets(spans: Iterable[Span]) -> str:
    return " ".join(f"{span.start}:{span.end}" for span in spans)


def _words(document: Document, spans: Iterable[Span]) -> str:
    return " … ".join(" ".join(document.words_of(span).split()) for span in spans)


def _days(interval: Interval | None) -> str | None:
    days = "/".join("" if day is None else day.isoformat() for day in days_of(interval))
    return days if days != "/" else None
