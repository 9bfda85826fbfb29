"""The building blocks of the schema: texts, days, scores, lists, closed objects, lists of values from `core`."""

from __future__ import annotations

from typing import Any, get_args

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
MAYBE_TEXT: Schema = {"type": ["string", "null"]}
DIGEST: Schema = {"type": "string", "pattern": "^sha256:[0-9a-f]+$"}
DAY: Schema = {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
SCORE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
COUNT: Schema = {"type": "integer", "minimum": 0}
MAYBE_COUNT: Schema = {"type": ["integer", "null"], "minimum": 0}


def closed(properties: dict[str, Schema]) -> Schema:
    """An object with exactly these keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def list_of(items: Schema) -> Schema:
    """A list of such things."""
    return {"type": "array", "items": items}


def ref(name: str) -> Schema:
    """What another part of the schema says."""
    return {"$ref": f"#/$defs/{name}"}


def maybe(name: str) -> Schema:
    """Such a thing, or null."""
    return {"anyOf": [ref(name), {"type": "null"}]}


def one_of(literal: Any) -> Schema:
    """One of the values of a Literal."""
    return {"enum": list(get_args(literal))}


def maybe_one_of(literal: Any) -> Schema:
    """One of the values of a Literal, or null."""
    return {"enum": [*get_args(literal), None]}
