"""The JSON Schema of what `counterclaim read --json` prints.

In: the closed lists of values in `core`. Out: one schema that every exported account meets; no key may be missing and
none may be added. What is not drawn yet (events, transfers, claims, the headline's verdict) is allowed by the agreed
form.
"""

from __future__ import annotations

from typing import Any, get_args

from counterclaim.core.interval import Granularity
from counterclaim.core.party import SpeakerKind
from counterclaim.core.span import Field
from counterclaim.core.statement import Channel, Manner, Position

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_MAYBE_TEXT: Schema = {"type": ["string", "null"]}
_DIGEST: Schema = {"type": "string", "pattern": "^sha256:[0-9a-f]+$"}
_DAY: Schema = {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_SCORE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
_NOT_DRAWN: Schema = {"type": "array", "items": {"type": "object"}, "description": "Not drawn yet: always empty."}


def account_schema() -> Schema:
    """The schema of one account (JSON Schema 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What one document was found to say",
        **_closed(
            {
                "document": _ref("document"),
                "statements": _list(_ref("statement")),
                "events": _NOT_DRAWN,
                "transfers": _NOT_DRAWN,
                "claims": _NOT_DRAWN,
                "headline": _ref("headline"),
                "warnings": _list(_TEXT),
                "stamp": _ref("stamp"),
            }
        ),
        "$defs": {
            "document": _document(),
            "statement": _statement(),
            "speaker": _speaker(),
            "interval": _interval(),
            "span": _span(),
            "headline": _headline(),
            "stamp": _closed({"version": _TEXT, "network": _DIGEST, "lexicon": _DIGEST}),
        },
    }


def _document() -> Schema:
    return _closed(
        {
            "id": {**_DIGEST, "description": "Made from the content: the same story has the same id."},
            "title": _MAYBE_TEXT,
            "byline": _MAYBE_TEXT,
            "agency": {**_MAYBE_TEXT, "description": "The news agency that is credited."},
            "dateline": _MAYBE_TEXT,
            "published": {**_DAY, "description": "Day of publication, by the best evidence there is."},
            "outlet": _MAYBE_TEXT,
            "url": _MAYBE_TEXT,
            "language": _TEXT,
            "text": {"type": "string", "description": "Frozen; every offset is a Unicode code point of it."},
        }
    )


def _statement() -> Schema:
    return _closed(
        {
            "id": _TEXT,
            "source": {**_list(_ref("span")), "description": "The words that name who speaks."},
            "cue": {**_list(_ref("span")), "description": "The words that say that it is said."},
            "content": {**_list(_ref("span")), "description": "What is said; several pieces where it is broken."},
            "speaker": _ref("speaker"),
            "channel": _maybe_one_of(Channel),
            "manner": _one_of(Manner),
            "position": _one_of(Position),
            "addressee": {**_MAYBE_TEXT, "description": "To whom it is said, or whom it blames or asks."},
            "said_on": {"anyOf": [_ref("interval"), {"type": "null"}], "description": "When it was said."},
            "parent": {**_MAYBE_TEXT, "description": "The statement in whose content this one lies."},
            "claims": {**_list(_TEXT), "description": "Not drawn yet: always empty."},
            "score": {**_SCORE, "description": "How sure the reading is, calibrated."},
            "reasons": {**_list(_TEXT), "description": "Which rules drew it, each as `rule: detail`."},
        }
    )


def _speaker() -> Schema:
    return _closed(
        {
            "name": _MAYBE_TEXT,
            "party": {
                **_MAYBE_TEXT,
                "description": "ISO 3166-1 alpha-3 code of a state, or the id of a body or group.",
            },
            "role": _MAYBE_TEXT,
            "kind": _one_of(SpeakerKind),
        }
    )


def _interval() -> Schema:
    return _closed(
        {
            "from": {**_DAY, "description": "First day, included; null where it is open."},
            "to": {**_DAY, "description": "Last day, included; null where it is open."},
            "granularity": _one_of(Granularity),
            "span": {"anyOf": [_ref("span"), {"type": "null"}]},
        }
    )


def _span() -> Schema:
    offset = {"type": "integer", "minimum": 0}
    text = {"type": "string", "minLength": 1, "description": "The exact slice of the field."}
    return _closed({"start": offset, "end": offset, "text": text, "field": _one_of(Field)})


def _headline() -> Schema:
    verdicts: Schema = {"enum": ["supported", "reversed", "overstated", "unsupported", None]}
    return _closed({"verdict": verdicts, "why": _MAYBE_TEXT, "spans": _list(_ref("span"))})


def _closed(properties: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _one_of(literal: Any) -> Schema:
    return {"enum": list(get_args(literal))}


def _maybe_one_of(literal: Any) -> Schema:
    return {"enum": [*get_args(literal), None]}
