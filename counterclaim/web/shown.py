"""One view, three forms: a page, and its twins as .json and .csv under the same address.

In: a handler that takes what is asked and gives `Shown`. Out: routes. Always: the three forms tell the same rows of one
snapshot; the page links its twins.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_type_hints

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from counterclaim.export.json import json_text
from counterclaim.export.parts import Json
from counterclaim.web.access import READER, Visitor
from counterclaim.web.room import Asked, Room
from counterclaim.web.templating import render

Form = Literal["html", "json", "csv"]
Handler = Callable[..., "Shown | Moved"]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows, and how programs get the same."""

    template: str
    title: str
    context: Mapping[str, Any]
    told: Callable[[], Json]
    table: Callable[[], str] | None = None
    """The rows as CSV text, for views that are lists."""
    part: str | None = None
    """The template of what alone changes when filters do; htmx asks for it."""
    feed: str | None = None
    """The address of an Atom feed of this view."""
    rows: int | None = None
    """How many rows the twins hold, for the export menu."""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moved:
    """The thing lives under another address for good: an opening of an id, or an id of what was merged."""

    path: str


def add_page(router: APIRouter, path: str, handler: Handler, *, name: str, csv: bool = True) -> None:
    """Routes for a view. `handler(asked, **parameters)`: its parameters are declared as FastAPI takes them."""
    forms: tuple[Form, ...] = ("json", "csv", "html") if csv else ("json", "html")
    for form in forms:
        router.add_api_route(
            path if form == "html" else (f"{path}.{form}" if path != "/" else f"/front.{form}"),
            _endpoint(handler, form),
            methods=["GET"],
            name=name if form == "html" else f"{name}.{form}",
            include_in_schema=form == "json",
            response_class=HTMLResponse if form == "html" else Response,
            summary=(handler.__doc__ or name).strip().splitlines()[0],
        )


def visitor_of(request: Request) -> Visitor:
    """Who asks."""
    visitor: Visitor = getattr(request.state, "visitor", READER)
    return visitor


def _endpoint(handler: Handler, form: Form) -> Callable[..., Response]:
    hints = get_type_hints(handler, include_extras=True)
    signature = inspect.signature(handler)
    parameters = [each.replace(annotation=hints[each.name]) for each in signature.parameters.values()][1:]

    def endpoint(request: Request, **values: Any) -> Response:
        room: Room = request.app.state.room
        with room.ledger.reading() as snapshot:
            asked = Asked(request, room, snapshot, visitor_of(request))
            return respond(handler(asked, **values), asked, form)

    first = inspect.Parameter("request", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Request)
    endpoint.__signature__ = signature.replace(parameters=[first, *parameters], return_annotation=Response)  # type: ignore[attr-defined]
    endpoint.__name__ = f"{getattr(handler, '__name__', 'view')}_{form}"
    return endpoint


def respond(shown: Shown | Moved, asked: Asked, form: Form) -> Response:
    """A view in the form that was asked for."""
    if isinstance(shown, Moved):
        query = asked.url.query
        suffix = "" if form == "html" else f".{form}"
        return RedirectResponse(f"{shown.path}{suffix}" + (f"?{query}" if query else ""), status_code=308)
    if form == "json":
        return Response(json_text(shown.told()), media_type="application/json", headers=dict(shown.headers))
    if form == "csv":
        assert shown.table is not None
        return PlainTextResponse(shown.table(), media_type="text/csv", headers=dict(shown.headers))
    wants_part = shown.part is not None and asked.request.headers.get("hx-request") == "true"
    template = shown.part if wants_part and shown.part else shown.template
    headers = {"Vary": "HX-Request", **shown.headers}
    return HTMLResponse(render(template, {"shown": shown, "asked": asked, **shown.context}), headers=headers)
