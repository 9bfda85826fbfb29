"""JSON Schema of what views give back, made from the nouns themselves.

In: a frozen noun. Out: a reference into `components`, where each noun stands once. Always: it follows
export/ledger_json (the same keys, null or [] where there is nothing), so an answer that does not fit is a mistake in
one of the two.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from counterclaim.core.interval import Interval
from counterclaim.core.measure import Application
from counterclaim.export.ledger_json import PAIRS
from counterclaim.ledger.views.nouns import ClaimView

Schema = dict[str, Any]
REF = "#/components/schemas/"
_PLAIN: dict[Any, Schema] = {
    str: {"type": "string"}, int: {"type": "integer"}, float: {"type": "number"}, bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"}, datetime: {"type": "string", "format": "date-time"},
    NoneType: {"type": "null"}, Any: {},
}  # fmt: skip


class Schemas:
    """Schemas of nouns, each made once."""

    def __init__(self) -> None:
        self.components: dict[str, Schema] = {}

    def page(self, name: str, row: type) -> Schema:
        """A page of a list."""
        rows = {"type": "array", "items": self.of(row)}
        after = {"type": ["string", "null"], "description": "Give it as `after` to go on; null at the end."}
        return _object({name: rows, "after": after})

    def of(self, kind: Any, name: str = "") -> Schema:
        """Of anything that a noun holds."""
        if kind in _PLAIN:
            return dict(_PLAIN[kind])
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Literal:
            return {"enum": list(arguments)}
        if origin in (Union, UnionType):
            return {"anyOf": [self.of(each, name) for each in arguments]}
        if origin is tuple:
            return {"type": "array", "items": self._element(arguments[0], name)}
        if is_dataclass(kind) and isinstance(kind, type):
            return self._noun(kind)
        raise TypeError(f"{name} has no schema: {kind!r}")

    def _element(self, kind: Any, name: str) -> Schema:
        if get_origin(kind) is tuple and name in PAIRS:
            return _object({key: self.of(each) for key, each in zip(PAIRS[name], get_args(kind), strict=True)})
        return self.of(kind, name)

    def _noun(self, noun: type) -> Schema:
        if noun.__name__ not in self.components:
            # First the name, then what it holds: a noun may hold itself.
            self.components[noun.__name__] = {}
            self.components[noun.__name__] = self._made(noun) | {"title": noun.__name__, "description": _first(noun)}
        return {"$ref": REF + noun.__name__}

    def _made(self, noun: type) -> Schema:
        if noun is Interval:
            day = {"anyOf": [_PLAIN[date], _PLAIN[NoneType]]}
            return _object({"from": day, "to": day, "granularity": {"type": "string"}})
        if noun is Application:
            return _object({name: {"type": "string"} for name in ("id", "citation", "applies", "why")})
        hints = get_type_hints(noun)
        told = {each.name: self.of(hints[each.name], each.name) for each in fields(noun)}
        if noun is ClaimView:
            # What a list tells of a claim stands at the top; "stands" are then the full ones.
            row = get_type_hints(hints["row"])
            told = {each.name: self.of(row[each.name], each.name) for each in fields(hints["row"])} | told
            del told["row"]
        return _object(told)


def _object(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _first(noun: type) -> str:
    return (noun.__doc__ or "").strip().splitlines()[0]
