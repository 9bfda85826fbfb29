"""How programs ask this room: every address with its parameters and answers, made from the OpenAPI document itself.

In: the application's document. Out: a page that needs no script, and the document as its twin. Always: nothing is told
here that the document does not hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter

from counterclaim.web.json_schema import REF
from counterclaim.web.openapi import ABOUT, ERRORS
from counterclaim.web.room import Asked
from counterclaim.web.shown import Shown, add_page

router = APIRouter()
MAX_DEPTH = 1


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter, or a field of a body."""

    name: str
    where: str
    kind: str
    is_needed: bool
    says: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One address with a method."""

    path: str
    method: str
    says: str
    parameters: tuple[Parameter, ...]
    answer: str
    noun: str | None
    key: str


@dataclass(frozen=True, slots=True)
class Noun:
    """One kind of thing that answers hold."""

    name: str
    says: str
    fields: tuple[Parameter, ...]


def api_page(asked: Asked) -> Shown:
    """How programs ask this room."""
    document: dict[str, Any] = asked.request.app.openapi()
    schemas: dict[str, Any] = document["components"]["schemas"]
    operations = [
        _operation(path, method, each, schemas)
        for path, methods in sorted(document["paths"].items())
        for method, each in methods.items()
    ]
    nouns = [
        Noun(name, each.get("description", ""), tuple(_fields(each, "field")))
        for name, each in sorted(schemas.items())
        if each.get("type") == "object"
    ]
    base = str(asked.request.base_url).rstrip("/")
    context = {"operations": operations, "nouns": nouns, "errors": ERRORS, "about": ABOUT, "base": base}
    return Shown("api_page.html", "For programs", context, lambda: document)


def _operation(path: str, method: str, told: dict[str, Any], schemas: dict[str, Any]) -> Operation:
    parameters = [
        Parameter(each["name"], each["in"], _kind(each["schema"]), each.get("required", False), _says(each))
        for each in told.get("parameters", ())
    ]
    body = told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    if body is not None:
        parameters.extend(_fields(schemas[body["$ref"].removeprefix(REF)], "body"))
    good = next(each for status, each in told["responses"].items() if status.startswith("2"))
    schema = good["content"]["application/json"]["schema"]
    summary = told.get("summary", "")
    # What a page of a list holds is worth more than that it is a page.
    rows = next((each for each in schema.get("properties", {}).values() if each.get("type") == "array"), None)
    noun = schema.get("$ref") or (rows or {}).get("items", {}).get("$ref")
    answer = "a page of" if rows else "one" if noun else "an object"
    key = f"{method}-{path}".replace("/", "-").replace("{", "").replace("}", "").replace(".", "-")
    return Operation(
        path, method.upper(), summary, tuple(parameters), answer, noun.removeprefix(REF) if noun else None, key
    )


def _fields(schema: dict[str, Any], where: str) -> list[Parameter]:
    needed = schema.get("required", ())
    return [
        Parameter(name, where, _kind(each), name in needed, _says(each))
        for name, each in schema.get("properties", {}).items()
    ]


def _says(told: dict[str, Any]) -> str:
    return str(told.get("description") or told.get("schema", {}).get("description") or "")


def _kind(schema: dict[str, Any]) -> str:
    """A schema in few words.

    >>> _kind({"anyOf": [{"enum": ["a", "b"]}, {"type": "null"}]})
    'a | b or null'
    """
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(REF)
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_kind(each) for each in schema["anyOf"]))
    if "enum" in schema:
        return " | ".join(str(each) for each in schema["enum"])
    if "const" in schema:
        return str(schema["const"])
    if schema.get("type") == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    kind = schema.get("type", "anything")
    words = " or ".join(kind) if isinstance(kind, list) else str(kind)
    return f"{words} ({schema['format']})" if "format" in schema else words


add_page(router, "/api", api_page, name="api", csv=False)
