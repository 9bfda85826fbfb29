"""The JSON Schema of what `counterclaim read --json` prints.

In: the closed lists of values in `core`. Out: one schema that every exported account meets; no key may be missing and
none may be added.
"""

from __future__ import annotations

from counterclaim.core.interval import Granularity
from counterclaim.core.party import SpeakerKind
from counterclaim.core.span import Field
from counterclaim.core.statement import Channel, Manner, Position
from counterclaim.export.schema_drawn import (
    claim_schema,
    event_schema,
    headline_schema,
    item_schema,
    measure_schema,
    party_schema,
    quantity_schema,
    stance_schema,
    transfer_schema,
)
from counterclaim.export.schema_forms import (
    DAY,
    DIGEST,
    MAYBE_TEXT,
    SCORE,
    TEXT,
    Schema,
    closed,
    list_of,
    maybe,
    maybe_one_of,
    one_of,
    ref,
)


def account_schema() -> Schema:
    """The schema of one account (JSON Schema 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What one document was found to say",
        **closed(
            {
                "document": ref("document"),
                "statements": list_of(ref("statement")),
                "events": {**list_of(ref("event")), "description": "What is said to have happened, and how it stands."},
                "transfers": {
                    **list_of(ref("transfer")),
                    "description": "Arms said to have moved, or to be meant to move; one entry however often told.",
                },
                "claims": {**list_of(ref("claim")), "description": "What parties of this document take a stand on."},
                "headline": {**ref("headline"), "description": "Whether the title says what the text says."},
                "warnings": list_of(TEXT),
                "stamp": ref("stamp"),
            }
        ),
        "$defs": {
            "document": _document(),
            "statement": _statement(),
            "speaker": _speaker(),
            "interval": _interval(),
            "span": _span(),
            "party": party_schema(),
            "event": event_schema(),
            "transfer": transfer_schema(),
            "item": item_schema(),
            "quantity": quantity_schema(),
            "measure": measure_schema(),
            "claim": claim_schema(),
            "stance": stance_schema(),
            "headline": headline_schema(),
            "stamp": closed({"version": TEXT, "network": DIGEST, "lexicon": DIGEST}),
        },
    }


def _document() -> Schema:
    return closed(
        {
            "id": {**DIGEST, "description": "Made from the content: the same story has the same id."},
            "title": MAYBE_TEXT,
            "byline": MAYBE_TEXT,
            "agency": {**MAYBE_TEXT, "description": "The news agency that is credited."},
            "dateline": MAYBE_TEXT,
            "published": {**DAY, "description": "Day of publication, by the best evidence there is."},
            "outlet": MAYBE_TEXT,
            "url": MAYBE_TEXT,
            "language": TEXT,
            "text": {"type": "string", "description": "Frozen; every offset is a Unicode code point of it."},
        }
    )


def _statement() -> Schema:
    return closed(
        {
            "id": TEXT,
            "source": {**list_of(ref("span")), "description": "The words that name who speaks."},
            "cue": {**list_of(ref("span")), "description": "The words that say that it is said."},
            "content": {**list_of(ref("span")), "description": "What is said; several pieces where it is broken."},
            "speaker": ref("speaker"),
            "channel": maybe_one_of(Channel),
            "manner": one_of(Manner),
            "position": one_of(Position),
            "addressee": {**MAYBE_TEXT, "description": "To whom it is said, or whom it blames or asks."},
            "said_on": {**maybe("interval"), "description": "When it was said."},
            "parent": {**MAYBE_TEXT, "description": "The statement in whose content this one lies."},
            "claims": {**list_of(TEXT), "description": "The claims on which it takes a stand."},
            "score": {**SCORE, "description": "How sure the reading is, calibrated."},
            "reasons": {**list_of(TEXT), "description": "Which rules drew it, each as `rule: detail`."},
        }
    )


def _speaker() -> Schema:
    return closed(
        {
            "name": MAYBE_TEXT,
            "party": {
                **MAYBE_TEXT,
                "description": "ISO 3166-1 alpha-3 code of a state, or the id of a body or group.",
            },
            "role": MAYBE_TEXT,
            "kind": one_of(SpeakerKind),
        }
    )


def _interval() -> Schema:
    return closed(
        {
            "from": {**DAY, "description": "First day, included; null where it is open."},
            "to": {**DAY, "description": "Last day, included; null where it is open."},
            "granularity": one_of(Granularity),
            "span": {**maybe("span"), "description": "The words that tell it, if any."},
        }
    )


def _span() -> Schema:
    offset = {"type": "integer", "minimum": 0}
    text = {"type": "string", "minLength": 1, "description": "The exact slice of the field."}
    return closed({"start": offset, "end": offset, "text": text, "field": one_of(Field)})
