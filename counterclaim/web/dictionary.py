"""The data dictionary: every field of the JSON and every column of the ledger, with what it means.

In: the code itself: the schema of `read --json`, the rows that views give back, the ledger's tables; glossary.toml for
what these do not say. Out: parts with their fields. Always: fields, values and order are those of the code.
"""

from __future__ import annotations

import inspect
import pkgutil
import re
import tomllib
import types
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from counterclaim.export.schema import account_schema
from counterclaim.ledger import views
from counterclaim.ledger.columns import Columns, list_tables

Shelf = Literal["document", "views", "ledger"]
SHELVES: dict[Shelf, tuple[str, str]] = {
    "document": (
        "One document",
        "What “counterclaim read --json” prints. Offsets are Unicode code points, half-open, into the document's text "
        "or title.",
    ),
    "views": (
        "Views of the ledger",
        "What the .json twin of a page holds. Keys with nothing to say are null or empty, never left out.",
    ),
    "ledger": (
        "Tables of the ledger",
        "The same on SQLite and PostgreSQL. Each row of a record has its hash in the log; derived tables can be made "
        "anew from the records.",
    ),
}
GLOSSARY = Path(__file__).with_name("glossary.toml")
_FIELD_DOC = re.compile(r'^    (\w+):[^\n]*\n    """(.+?)"""', re.MULTILINE | re.DOTALL)
_CLAUSE = re.compile(r";\s|\.\s")
_NAMED = re.compile(r"`(\w+)`")


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, what values it takes, what it means."""

    name: str
    value: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of object or a table."""

    shelf: Shelf
    name: str
    meaning: str
    fields: tuple[Field, ...]


@cache
def list_parts() -> tuple[Part, ...]:
    """The whole dictionary."""
    return (*_of_document(), *_of_views(), *map(_of_table, list_tables()))


def _of_document() -> Iterator[Part]:
    schema = account_schema()
    for name, part in {"account": schema, **schema["$defs"]}.items():
        told = tuple(
            Field(key, _schema_words(of), of.get("description") or _meaning(name, key))
            for key, of in part["properties"].items()
        )
        yield Part("document", name, part.get("description", ""), told)


def _schema_words(told: dict[str, Any]) -> str:
    if "$ref" in told:
        return str(told["$ref"]).rsplit("/", maxsplit=1)[-1]
    if "enum" in told:
        return ", ".join("null" if each is None else str(each) for each in told["enum"])
    if "anyOf" in told:
        return " or ".join(map(_schema_words, told["anyOf"]))
    if told["type"] == "array":
        return f"list of {_schema_words(told['items'])}"
    return " or ".join([told["type"]] if isinstance(told["type"], str) else told["type"])


def _of_views() -> Iterator[Part]:
    modules = sorted(each.name for each in pkgutil.iter_modules(views.__path__) if each.name.endswith("nouns"))
    for module in (import_module(f"{views.__name__}.{name}") for name in modules):
        for noun in vars(module).values():
            if is_dataclass(noun) and isinstance(noun, type) and noun.__module__ == module.__name__:
                yield _of_noun(noun)


def _of_noun(noun: type) -> Part:
    name, docs, hints = noun.__name__, _field_docs(noun), get_type_hints(noun)
    told = tuple(
        Field(each, _type_words(hints[each]), docs.get(each) or _meaning(name, each))
        for each in (one.name for one in fields(noun))
    )
    return Part("views", name, _one_line(inspect.getdoc(noun)), told)


@cache
def _glossary() -> dict[str, str]:
    return tomllib.loads(GLOSSARY.read_text(encoding="utf-8"))


def _meaning(part: str, field: str) -> str:
    return _glossary().get(f"{part}.{field}") or _glossary().get(field, "")


def _field_docs(noun: type) -> dict[str, str]:
    """What stands below a field in the code, else what its class says of it by name."""
    clauses = [_one_line(each) for each in _CLAUSE.split(inspect.getdoc(noun) or "")]
    told = {name: each for each in clauses for name in _NAMED.findall(each)}
    return told | {name: _one_line(text) for name, text in _FIELD_DOC.findall(inspect.getsource(noun))}


def _type_words(hint: Any) -> str:
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return ", ".join(map(str, inner))
    if origin in (Union, types.UnionType):
        return " or ".join("null" if each is type(None) else _type_words(each) for each in inner)
    if origin is tuple:
        # A pair stands in the JSON as an object of two named values.
        return f"list of {_type_words(inner[0])}" if inner[-1] is Ellipsis else "pair"
    plain = {"str": "string", "int": "integer", "float": "number", "bool": "true or false", "date": "day"}
    return plain.get(hint.__name__, str(hint.__name__))


def _of_table(table: Columns) -> Part:
    kind = "Record: append-only." if table.is_record else "Derived: can be made anew."
    told = tuple(
        Field(name, f"{value}{' or empty' if optional else ''}", meaning)
        for name, value, optional, meaning in table.columns
    )
    return Part("ledger", table.name, kind, told)


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())
