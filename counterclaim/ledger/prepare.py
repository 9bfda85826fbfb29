"""An account -> the rows that the ledger keeps of it, all but their numbers: made before the lock is taken.

In: what a document tells. Out: rows as plain values. Always: the same account gives the same rows, on every machine.
Numbers, and whether a document is already kept, are left to record.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from counterclaim.core.claim import Claim
from counterclaim.core.document import Document, content_id
from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.statement import Statement
from counterclaim.core.told import Told
from counterclaim.core.transfer import Transfer
from counterclaim.ledger.body import Bodies, canonical, day_text
from counterclaim.ledger.copies import Sketched, sketch_document

if TYPE_CHECKING:
    from counterclaim.claims.linking.profile import Profile

Row = dict[str, Any]
T = TypeVar("T", Event, Transfer)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The rows of one account; those that belong to another name it by its place here."""

    told: Told
    document: Row
    drawing: Row
    statements: list[Row]
    events: list[Row]
    transfers: list[Row]
    told_claims: list[Row]
    stances: list[tuple[int, Row]]
    """Each with the place of its claim among `told_claims`."""
    profiles: tuple[Profile, ...]
    sketched: Sketched


def prepare(told: Told) -> Prepared:
    """All rows of an account."""
    from counterclaim.claims.linking.draw import profile_of

    document, bodies = told.document, Bodies(told.document)
    claims = told.claims_by_statement
    profiles = tuple(profile_of(told, claim) for claim in told.claims)
    return Prepared(
        told=told,
        document=document_row(document),
        drawing={
            "id": drawing_id(told),
            "version": told.stamp.version,
            "network": told.stamp.network,
            "lexicon": told.stamp.lexicon,
            "headline": canonical(bodies.headline(told.headline)),
            "warnings": canonical(list(told.warnings)),
        },
        statements=[_statement(each, bodies, claims.get(each.id, ())) for each in told.statements],
        events=[_event(each, bodies) for each in _told_apart(told.events)],
        transfers=[_transfer(each, bodies) for each in _told_apart(told.transfers)],
        told_claims=[_claim(*each, bodies) for each in zip(told.claims, profiles, strict=True)],
        stances=[(place, row) for place, claim in enumerate(told.claims) for row in _stances(claim)],
        profiles=profiles,
        sketched=sketch_document(document),
    )


def _told_apart(things: tuple[T, ...]) -> list[T]:
    """The same things, a second one of the same id with a number behind it: two readings of one word have one id."""
    seen: Counter[str] = Counter()
    found = []
    for thing in things:
        seen[thing.id] += 1
        number = seen[thing.id]
        found.append(thing if number == 1 else replace(thing, id=f"{thing.id}-{number}"))
    return found


def drawing_id(told: Told) -> str:
    """The same for the same document and the same reader, network and lexicon."""
    stamp = told.stamp
    return content_id(told.document.id, stamp.version, stamp.network, stamp.lexicon)


def document_row(document: Document) -> Row:
    """A document; under which name it was seen stands with its sightings."""
    return {
        "id": document.id,
        "title": document.title,
        "byline": document.byline,
        "agency": document.agency,
        "dateline": document.dateline,
        "published": day_text(document.published),
        "published_from": document.published_from,
        "outlet": document.outlet,
        "url": document.url,
        "language": document.language,
        "text": document.text,
        "boilerplate": canonical(
            [{"start": each.start, "end": each.end, "field": each.field} for each in document.boilerplate]
        ),
        "alterations": canonical(
            [
                {
                    "kind": each.kind,
                    "detail": each.detail,
                    "span": None if each.span is None else [each.span.start, each.span.end, each.span.field],
                }
                for each in document.alterations
            ]
        ),
        "warnings": canonical(list(document.warnings)),
    }


def _statement(statement: Statement, bodies: Bodies, claims: tuple[str, ...]) -> Row:
    speaker = statement.speaker
    return {
        "id": statement.id,
        "speaker": speaker.name,
        "party": speaker.party,
        "role": speaker.role,
        "speaker_kind": speaker.kind,
        "channel": statement.channel,
        "manner": statement.manner,
        "position": statement.position,
        "addressee": statement.addressee,
        "said_from": _first(statement.said_on),
        "said_to": _last(statement.said_on),
        "parent": statement.parent,
        "score": statement.score,
        "words": " … ".join(bodies.words(span) for span in statement.content),
        "body": canonical(bodies.statement(statement, claims)),
    }


def _event(event: Event, bodies: Bodies) -> Row:
    return {
        "id": event.id,
        "type": event.type,
        "cameo": event.cameo,
        "actor": None if event.actor is None else event.actor.party,
        "recipient": None if event.recipient is None else event.recipient.party,
        "place": event.place,
        "on_from": _first(event.on),
        "on_to": _last(event.on),
        "modality": event.modality,
        "statement": event.statement,
        "score": event.score,
        "body": canonical(bodies.event(event)),
    }


def _transfer(transfer: Transfer, bodies: Bodies) -> Row:
    return {
        "id": transfer.id,
        "supplier": None if transfer.supplier is None else transfer.supplier.party,
        "recipient": None if transfer.recipient is None else transfer.recipient.party,
        "categories": ",".join(sorted({item.category for item in transfer.items})),
        "when_from": _first(transfer.when),
        "when_to": _last(transfer.when),
        "stage": transfer.stage,
        "concealed": int(transfer.concealed),
        "status": transfer.status,
        "told_claim": transfer.claim,
        "score": transfer.score,
        "body": canonical(bodies.transfer(transfer)),
    }


def _claim(claim: Claim, profile: Profile, bodies: Bodies) -> Row:
    return {
        "id": claim.id,
        "gist": claim.gist,
        "kind": claim.kind,
        "status": claim.status,
        "profile": profile.to_json(),
        "vector": None,
        "body": canonical(bodies.claim(claim)),
    }


def _stances(claim: Claim) -> list[Row]:
    return [
        {
            "party": each.party,
            "speaker": each.speaker,
            "stance": each.stance,
            "on_from": _first(each.on),
            "on_to": _last(each.on),
            "statements": canonical(list(each.statements)),
            "answers": canonical(list(each.answers)),
        }
        for each in claim.positions
    ]


def _first(interval: Interval | None) -> str | None:
    return None if interval is None else day_text(interval.start)


def _last(interval: Interval | None) -> str | None:
    return None if interval is None else day_text(interval.end)
