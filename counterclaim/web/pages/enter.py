"""Coming in and going out: by the link printed at the start, once, or by a token typed into a form.

In: a token. Out: a session cookie, and on to where the visitor wanted to go. Always: a token in an address is gone from
it at once; only paths of this room are gone on to; a wrong token is told as wrong, and how wrong is not told.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from counterclaim.core.errors import UsageError
from counterclaim.web.access import SESSION_HOURS, Access, bad_token, client_of, cookie_name, safe_path
from counterclaim.web.faults import status_of
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Shown
from counterclaim.web.templating import render

router = APIRouter()
Next = Annotated[str, Query(alias="next", max_length=2000)]


def entrance(request: Request, token: Annotated[str, Query(max_length=200)] = "", onward: Next = "/") -> Response:
    """The form; or, with the link's token, a session."""
    access = _access(request)
    if token:
        session = None if access is None else access.enter_by_link(token)
        if session is not None:
            # The link alone says where: whoever could add `next` to it would know the token.
            return _entered(request, session, "/review" if _room(request).may_review else "/")
        return RedirectResponse("/enter?used=1", status_code=303, headers={"Cache-Control": "no-store"})
    wrong = "That link was used already, or is not of this room." if request.query_params.get("used") else ""
    return _form(request, safe_path(onward), wrong)


def enter(
    request: Request,
    token: Annotated[str, Form(max_length=200)] = "",
    onward: Annotated[str, Form(alias="next", max_length=2000)] = "/",
) -> Response:
    """A session for whoever has a token."""
    access = _access(request)
    try:
        if access is None:
            raise bad_token()
        session = access.enter(token.strip(), client_of(request))
    except UsageError as error:
        answer = _form(request, safe_path(onward), f"{error.message[0].upper()}{error.message[1:]}. {error.hint}")
        answer.status_code = status_of(error)
        return answer
    return _entered(request, session, safe_path(onward))


def leave(request: Request) -> Response:
    """End the session."""
    access = _access(request)
    if access is not None:
        access.leave(request)
    answer = RedirectResponse("/enter" if _room(request).is_closed else "/", status_code=303)
    answer.delete_cookie(cookie_name(request), httponly=True, samesite="strict", secure=request.url.scheme == "https")
    return answer


def _entered(request: Request, session: str, onward: str) -> Response:
    answer = RedirectResponse(onward, status_code=303, headers={"Cache-Control": "no-store"})
    answer.set_cookie(
        cookie_name(request), session, max_age=SESSION_HOURS * 3600, path="/", httponly=True, samesite="strict",
        secure=request.url.scheme == "https",
    )  # fmt: skip
    return answer


def _form(request: Request, onward: str, wrong: str) -> Response:
    room, access = _room(request), _access(request)
    with room.ledger.reading() as snapshot:
        asked = Asked(request, room, snapshot)
        shown = Shown("enter.html", "Enter", {}, dict)
        page = render("enter.html", {
            "shown": shown, "asked": asked, "next": onward, "wrong": wrong, "hours": SESSION_HOURS,
            "takes_tokens": access is not None and access.takes_tokens,
            "has_link": access is not None and access.link_token is not None,
        })  # fmt: skip
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


def _room(request: Request) -> Room:
    room: Room = request.app.state.room
    return room


def _access(request: Request) -> Access | None:
    tokens = _room(request).tokens
    return tokens if isinstance(tokens, Access) else None


_HOW = {"include_in_schema": False, "response_class": HTMLResponse, "response_model": None}
router.add_api_route("/enter", entrance, methods=["GET"], name="enter", **_HOW)  # type: ignore[arg-type]
router.add_api_route("/enter", enter, methods=["POST"], name="enter.post", **_HOW)  # type: ignore[arg-type]
router.add_api_route("/leave", leave, methods=["POST"], name="leave.post", **_HOW)  # type: ignore[arg-type]
