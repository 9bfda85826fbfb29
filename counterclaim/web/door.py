"""Who comes in: the visitor of each request, found once, before any page.

In: requests that passed the guard. Out: the same with their Visitor, or a refusal. Always: where reading needs a role,
no page, twin or fault is told to somebody unknown; what changes anything needs a reviewer, whichever route it takes, so
that a new route is closed before anybody thinks of it.
"""

from __future__ import annotations

from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Receive, Scope, Send

from counterclaim.core.errors import CounterclaimError
from counterclaim.web.access import READER, Visitor, enter_first, not_allowed
from counterclaim.web.faults import fault, status_of
from counterclaim.web.room import Room

ENTRANCE = ("/enter", "/leave")
_SAFE = ("GET", "HEAD", "OPTIONS")


class Door:
    """Wraps the room, within the guard."""

    def __init__(self, app: ASGIApp, room: Room) -> None:
        self._app = app
        self._room = room

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one request in, or send it away."""
        if scope["type"] != "http" or scope["path"].startswith("/static/"):
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            scope.setdefault("state", {})["visitor"] = await self._visitor(request)
        except CounterclaimError as error:
            answer = fault(request, status_of(error), error)
            await answer(scope, receive, send)
            return
        await self._app(scope, receive, send)

    async def _visitor(self, request: Request) -> Visitor:
        book, path = self._room.tokens, request.url.path
        if path in ENTRANCE or book is None:
            visitor = None
        elif "authorization" in request.headers:
            # A token may need its hash: a tenth of a second during which others are answered.
            visitor = await run_in_threadpool(book.visitor_of, request)
        else:
            visitor = book.visitor_of(request)
        if path not in ENTRANCE:
            if visitor is None and (self._room.is_closed or request.method not in _SAFE):
                raise enter_first()
            if request.method not in _SAFE and visitor is not None and not visitor.may("reviewer"):
                raise not_allowed("reviewer")
        return visitor or READER
