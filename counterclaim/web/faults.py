"""What went wrong, as a page or as JSON: one clear sentence, the next step, and the code under which it is explained.

In: errors that handlers raise. Out: answers with a status by the class of the error. Always: what was typed is shown as
text only; a fault of ours tells nothing of the inside.
"""

from __future__ import annotations

from urllib.parse import quote, urlencode

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from counterclaim.core.errors import CounterclaimError, LedgerError, UsageError
from counterclaim.web.room import Room
from counterclaim.web.templating import render

NOT_FOUND = ("views.unknown-id", "views.no-claim-left", "who.unknown", "ledger.unknown-party")
"""Errors that say that a thing does not exist, rather than that the question is wrong."""
ACCESS = {
    "access.bad-token": 401, "access.enter-first": 401, "access.not-allowed": 403, "access.no-review": 403,
    "access.too-many-tries": 429, "judge.not-in-force": 409, "judge.nothing-to-undo": 409,
}  # fmt: skip
"""Errors about who asks, and about what somebody else has changed in the meantime."""


def add_faults(app: FastAPI) -> None:
    """Answer every error in the house's words."""
    app.add_exception_handler(CounterclaimError, _on_ours)
    app.add_exception_handler(RequestValidationError, _on_parameters)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(Exception, _on_unforeseen)


def fault(request: Request, status: int, error: CounterclaimError) -> Response:
    """An error as a page, or as JSON where JSON was asked for."""
    if wants_json(request):
        told = {"code": error.code, "message": error.message, "hint": error.hint}
        headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
        return JSONResponse({"error": told}, status_code=status, headers=headers)
    if error.code == "access.enter-first" and request.method == "GET":
        here = quote(request.url.path) + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"/enter?{urlencode({'next': here})}", status_code=303)
    room: Room = request.app.state.room
    page = render("fault.html", {"room": room, "status": status, "error": error, "request": request})
    return HTMLResponse(page, status_code=status)


def wants_json(request: Request) -> bool:
    """Whether whoever asks is a program."""
    path = request.url.path
    return path.endswith((".json", ".csv")) or path.startswith("/api/") or "application/json" in (
        request.headers.get("accept", "")
    )  # fmt: skip


def status_of(error: CounterclaimError) -> int:
    """The HTTP status of an error of ours."""
    if error.code in NOT_FOUND:
        return 404
    if error.code in ACCESS:
        return ACCESS[error.code]
    if isinstance(error, UsageError):
        return 422
    return 503 if isinstance(error, LedgerError) else 500


def _on_ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, CounterclaimError)
    return fault(request, status_of(error), error)


def _on_parameters(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    name = ".".join(str(each) for each in first["loc"][1:]) or "request"
    typed = first.get("input")
    shown = f'"{typed}"' if isinstance(typed, str) else "what was sent"
    told = UsageError("web.bad-parameter", f"{name} cannot be {shown}: {first['msg']}", "Mend the address, or go back.")
    return fault(request, 422, told)


def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        told = UsageError("web.no-such-page", f"there is no page at {request.url.path}", "Start at the front page.")
    else:
        told = UsageError("web.refused", str(error.detail), "Go back, or start at the front page.")
    answer = fault(request, error.status_code, told)
    for name, value in (error.headers or {}).items():
        answer.headers[name] = value
    return answer


def _on_unforeseen(request: Request, error: Exception) -> Response:
    del error
    told = CounterclaimError(
        "internal", "the room failed where it should not", "Try again; the terminal in which it runs says more."
    )
    return fault(request, 500, told)
