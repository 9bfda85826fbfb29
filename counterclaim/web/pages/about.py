"""What this is, how it works, how often it errs, what every field means, which rules on arms it knows.

In: the code, the gate's floors, the list of what others wrote. Out: four pages and their twins. Always: figures and
fields are made from what the program is, so that they cannot be out of date.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_args

from fastapi import APIRouter, Query

import counterclaim
from counterclaim.core.statement import Position
from counterclaim.export.ledger_csv import csv_text
from counterclaim.export.parts import Json
from counterclaim.lexicon.measures import Rule, load_rules
from counterclaim.measures.find import is_in_force
from counterclaim.render.wording import FAMILIES
from counterclaim.web.dictionary import SHELVES, Part, Shelf, list_parts
from counterclaim.web.filters import blank
from counterclaim.web.room import Asked
from counterclaim.web.shown import Shown, add_page
from counterclaim.web.vendored import list_vendored

router = APIRouter()
FIGURES = Path(__file__).parents[1] / "figures.json"
TABS = (
    ("/about", "About"),
    ("/about/method", "Method"),
    ("/about/data", "Every field"),
    ("/about/rules", "Rules on arms"),
)
KEYS = (
    ("?", "Keys of the page that is open"), ("/", "Search"), ("j k", "Next and last row"), ("Enter", "Open the row"),
    ("n", "More of the list"), ("c", "Claims"), ("t", "Transfers"), ("l", "Timeline"), ("p", "Parties"),
    ("a", "Articles"), ("d", "Copies"), ("r", "Review queue, where it is open"), ("m", "This page"),
)  # fmt: skip
"""Keys that work everywhere; a page may add its own."""


def about(asked: Asked) -> Shown:
    """What this is, what it does not do, and how often it errs."""
    figures = load_figures()
    context: dict[str, Any] = {"tabs": TABS, "figures": figures, "keys": KEYS, "vendored": list_vendored()}
    rows = [
        (group["name"], row["what"], where, number, "number" if row["is_count"] else "percent")
        for group in figures["groups"]
        for row in group["rows"]
        for where, number in row["reached"].items()
    ]

    def told() -> Json:
        vendored = [{**asdict(each), "files": dict(each.files)} for each in list_vendored()]
        return {"version": counterclaim.__version__, "error_rates": figures, "vendored": vendored}

    return Shown(
        "about.html", "About", context, told,
        lambda: csv_text(("group", "what", "stories", "reached", "unit"), rows), rows=len(rows),
    )  # fmt: skip


def method(asked: Asked) -> Shown:
    """How a line comes to be, in plain words, and what doubt means."""
    positions = {position: FAMILIES[position] for position in get_args(Position)}
    context: dict[str, Any] = {"tabs": TABS, "positions": positions}
    return Shown("about_method.html", "Method", context, lambda: {"positions": positions})


def dictionary(
    asked: Asked, *, shelf: Annotated[Shelf | None, blank] = None, word: Annotated[str, Query(max_length=60)] = ""
) -> Shown:
    """Every field of the JSON and every column of the ledger, with what it means."""
    parts = [part for part in list_parts() if (shelf is None or part.shelf == shelf) and _fits(part, word)]
    rows = [
        (part.shelf, part.name, each.name, each.value, each.meaning)
        for part in parts
        for each in part.fields
    ]  # fmt: skip
    context: dict[str, Any] = {"tabs": TABS, "parts": parts, "shelves": SHELVES, "shelf": shelf, "word": word}
    return Shown(
        "about_data.html", "Every field", context, lambda: {"parts": [asdict(each) for each in parts]},
        lambda: csv_text(("shelf", "part", "field", "value", "meaning"), rows),
        part="about_data_rows.html", rows=len(rows),
    )  # fmt: skip


def rules(
    asked: Asked, *, on: Annotated[date | None, blank] = None, word: Annotated[str, Query(max_length=60)] = ""
) -> Shown:
    """The rules on arms that transfers are held against: what they forbid, on which days, where the text stands."""
    found = [rule for rule in load_rules() if (on is None or is_in_force(rule, on)) and _names(rule, word)]
    issuers = dict.fromkeys(rule.measure.issuer for rule in found)
    groups = [(issuer, [rule for rule in found if rule.measure.issuer == issuer]) for issuer in issuers]
    context: dict[str, Any] = {"tabs": TABS, "groups": groups, "on": on, "word": word}
    rows = [list(_told(rule).values()) for rule in found]
    return Shown(
        "about_rules.html", "Rules on arms", context, lambda: {"rules": [_told(rule) for rule in found]},
        lambda: csv_text(tuple(_told(load_rules()[0])), rows), part="about_rules_rows.html", rows=len(rows),
    )  # fmt: skip


@cache
def load_figures() -> dict[str, Any]:
    """The error rates, as the gate holds them."""
    figures: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8"))
    return figures


def _fits(part: Part, word: str) -> bool:
    wanted = word.strip().casefold()
    return not wanted or any(
        wanted in text.casefold()
        for text in (part.name, part.meaning, *(f"{each.name} {each.meaning}" for each in part.fields))
    )


def _names(rule: Rule, word: str) -> bool:
    wanted = word.strip().casefold()
    return wanted in f"{rule.measure.id} {rule.measure.issuer} {rule.measure.citation} {rule.does}".casefold()


def _told(rule: Rule) -> dict[str, str | None]:
    measure = rule.measure
    return {
        "id": measure.id,
        "issuer": measure.issuer,
        "citation": measure.citation,
        "nature": measure.nature,
        "from": measure.from_day.isoformat(),
        "until": None if measure.until is None else measure.until.isoformat(),
        "renewed_to": None if rule.renewed is None else rule.renewed.isoformat(),
        "forbids": rule.does + (f", if {rule.condition}" if rule.condition is not None else ""),
        "exceptions": " ".join(measure.exceptions),
        "source": measure.source,
    }


add_page(router, "/about", about, name="about")
add_page(router, "/about/method", method, name="about.method", csv=False)
add_page(router, "/about/data", dictionary, name="about.data")
add_page(router, "/about/rules", rules, name="about.rules")
