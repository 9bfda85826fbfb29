"""Each view of the ledger as JSON: the same keys always, null or [] where there is nothing to say.

In: what counterclaim/ledger/views gives. Out: plain dicts and lists. Always: days are ISO text, a party stands with its
code and its name, and a page tells where the next one begins.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from counterclaim.core.interval import Interval
from counterclaim.core.judgement import Judgement
from counterclaim.core.measure import Application
from counterclaim.core.span import Span
from counterclaim.export.parts import Json, day_text
from counterclaim.ledger.views.nouns import ClaimView
from counterclaim.ledger.views.paging import Page

PAIRS = {
    "statuses": ("status", "documents"), "counts": ("name", "number"), "people": ("name", "number"),
    "refusals": ("code", "number"), "judgements": ("verdict", "number"), "sections": ("stance", "claims"),
    "marks": ("start", "end"), "positions": ("position", "number"), "stances": ("stance", "claims"),
    "changed": ("kind", "number"),
}  # fmt: skip
"""Tuples of two as objects with names."""


def page_json(name: str, page: Page[Any]) -> Json:
    """A page of a list: its rows under their name, and the cursor after which it goes on."""
    return {name: [view_json(each) for each in page.items], "after": page.after}


def view_json(view: Any) -> Json:
    """A view as one JSON object."""
    if isinstance(view, ClaimView):
        # What a list tells of a claim stands at the top, the rest beside it; "stands" are then the full ones.
        told = _fields(view)
        return {**told.pop("row"), **told}
    return _fields(view)


def _fields(view: Any) -> Json:
    return {each.name: _value(each.name, getattr(view, each.name)) for each in fields(view)}


def _value(name: str, value: Any) -> Any:
    if value is None or isinstance(value, str | int | float | bool):
        return round(value, 4) if isinstance(value, float) else value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Interval):
        return {"from": day_text(value.start), "to": day_text(value.end), "granularity": value.granularity}
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end, "field": value.field}
    if isinstance(value, Application):
        return {"id": value.measure, "citation": value.citation, "applies": value.applies, "why": value.why}
    if isinstance(value, Judgement):
        return _fields(value)
    if is_dataclass(value):
        return view_json(value)
    if isinstance(value, tuple):
        return [_element(name, each) for each in value]
    raise TypeError(f"{name} cannot be told as JSON: {value!r}")


def _element(name: str, value: Any) -> Any:
    if isinstance(value, tuple) and name in PAIRS:
        return {key: _value(key, each) for key, each in zip(PAIRS[name], value, strict=True)}
    return _value(name, value)
