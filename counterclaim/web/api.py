"""Judgements for programs: make one, look at it, take it back; all else is the .json twin of a page.

In: JSON with a bearer token. Out: JSON, or one error shape. Always: what is recorded is what `counterclaim judge` would
record, with the token's name as its author; one's own is taken back by oneself, anybody's by an admin.
"""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from counterclaim.core.errors import UsageError
from counterclaim.core.judgement import Judgement
from counterclaim.export.json import json_text
from counterclaim.export.ledger_json import view_json
from counterclaim.ledger.judge import Decision, record_judgement, undo_of
from counterclaim.ledger.views.queue_items import get_judgement
from counterclaim.web.access import not_allowed
from counterclaim.web.pages.review import need_reviewer
from counterclaim.web.room import Room
from counterclaim.web.shown import visitor_of

router = APIRouter(prefix="/api")
Identifier = Annotated[str, Path(max_length=80, description="Id of a judgement, such as j0123456789abcdef.")]


class JudgementAsked(BaseModel):
    """A decision on something that was drawn."""

    model_config = ConfigDict(extra="forbid")

    subject: str = Field(min_length=1, max_length=80, description="Id of a statement, claim, transfer or event.")
    verdict: Literal["accept", "reject", "correct", "same", "different"]
    field: str | None = Field(None, max_length=40, description="What is corrected.")
    value: str | None = Field(None, max_length=2000, description="Its right value, as it would be typed.")
    other: str | None = Field(None, max_length=80, description="Id of the other claim, for same and different.")
    reason: str = Field("", max_length=2000)


def add_judgement(request: Request, asked: JudgementAsked) -> Response:
    """Record a judgement; it is folded into every view at once."""
    room: Room = request.app.state.room
    visitor = visitor_of(request)
    need_reviewer(room, visitor)
    is_pair = asked.verdict in ("same", "different")
    decision = Decision(
        asked.subject, asked.verdict, visitor.name, asked.reason,
        field=asked.field if asked.verdict == "correct" else None,
        value=asked.value if asked.verdict == "correct" else None,
        other=asked.other if is_pair else None,
    )  # fmt: skip
    return _told(record_judgement(room.ledger, decision), 201)


def show_judgement(request: Request, identifier: Identifier) -> Response:
    """One judgement, whether it is still in force or not."""
    room: Room = request.app.state.room
    return _told(_find(room, identifier), 200)


def take_back(request: Request, identifier: Identifier) -> Response:
    """Take a judgement back: nothing is erased, an undo is recorded beside it."""
    room: Room = request.app.state.room
    visitor = visitor_of(request)
    need_reviewer(room, visitor)
    judgement = _find(room, identifier)
    if judgement.author != visitor.name and not visitor.may("admin"):
        raise not_allowed("admin")
    return _told(record_judgement(room.ledger, undo_of(judgement, visitor.name)), 200)


def _find(room: Room, identifier: str) -> Judgement:
    with room.ledger.reading() as snapshot:
        judgement = get_judgement(snapshot, identifier)
    if judgement is None:
        raise UsageError(
            "views.unknown-id", f'no judgement has the id "{identifier}"', "Take the id from where it was recorded."
        )
    return judgement


def _told(judgement: Judgement, status: int) -> Response:
    headers = {"Location": f"/api/judgements/{judgement.id}"} if status == 201 else {}
    return Response(json_text(view_json(judgement)), status, headers, media_type="application/json")


for _path, _act, _method, _status in (
    ("/judgements", add_judgement, "POST", 201),
    ("/judgements/{identifier}", show_judgement, "GET", 200),
    ("/judgements/{identifier}", take_back, "DELETE", 200),
):
    router.add_api_route(
        _path, _act, methods=[_method], status_code=_status, name=f"api.{_act.__name__}", response_class=Response,
        response_model=None, summary=(_act.__doc__ or "").split("\n", maxsplit=1)[0],
    )  # fmt: skip
