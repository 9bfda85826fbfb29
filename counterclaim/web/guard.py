"""What stands before every page: whom it answers, what a page may do in a browser, how long it may be kept.

In: requests. Out: the same, or a refusal; headers on every answer, errors included. Always: no script but ours runs, no
other site frames a page, sends a form or is sent where somebody was, and a name that is not ours is not answered
(which ends DNS rebinding). Sources: CSP Level 3; Trusted Types; Fetch Metadata; OWASP on CSRF by Origin.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join((
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
    "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
    "trusted-types default",
))  # fmt: skip
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
MAX_BODY = 256 * 1024
_SAFE = ("GET", "HEAD", "OPTIONS")


class Guard:
    """Wraps the room."""

    def __init__(self, app: ASGIApp, hosts: Sequence[str]) -> None:
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer or refuse one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                kept = scope["path"].startswith("/static/") and message["status"] == 200
                headers.setdefault("Cache-Control", "public, max-age=31536000, immutable" if kept else "no-cache")
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            await _refuse(guarded, *refusal, as_json=_is_for_programs(scope))
            return
        await self._app(scope, _bounded(receive), guarded)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        headers = Headers(scope=scope)
        if _host_name(headers.get("host", "")) not in self._hosts:
            return 421, "This room does not answer to that name. Name it when serving: counterclaim serve --host NAME"
        length = headers.get("content-length") or "0"
        if not (length.isascii() and length.isdigit()) or int(length[:20]) > MAX_BODY:
            return 413, "The request is too long."
        if scope["method"] not in _SAFE and not _is_own(headers):
            return (
                403,
                "The request comes from another site, so it was not carried out. Open the page here and try again.",
            )
        return None


def _host_name(host: str) -> str:
    """The name without the port.

    >>> _host_name("127.0.0.1:8723"), _host_name("[::1]:80")
    ('127.0.0.1', '[::1]')
    """
    host = host.strip().lower()
    return host[: host.index("]") + 1] if host.startswith("[") and "]" in host else host.partition(":")[0]


def _is_own(headers: Headers) -> bool:
    """Whether a form or a program of this room sends this: no browser lets another site say so."""
    site = headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    if origin is None:
        # A program with a token of its own sends neither; a browser sends one of the two with every form.
        return site is not None or headers.get("authorization") is not None
    try:
        return urlsplit(origin).netloc.lower() == headers.get("host", "").lower()
    except ValueError:
        return False


def _bounded(receive: Receive) -> Receive:
    """A body that does not tell its length is cut off where a longer one would have been refused."""
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body") or b"")
        return {"type": "http.disconnect"} if taken > MAX_BODY else message

    return bounded


def _is_for_programs(scope: Scope) -> bool:
    path: str = scope["path"]
    return path.startswith("/api/") or path.endswith((".json", ".csv"))


async def _refuse(send: Send, status: int, words: str, *, as_json: bool) -> None:
    error = {"code": "web.refused", "message": words, "hint": "Ask under the room's own address, from its own pages."}
    body = json.dumps({"error": error}).encode() if as_json else words.encode()
    kind = b"application/json" if as_json else b"text/plain; charset=utf-8"
    await send({
        "type": "http.response.start", "status": status,
        "headers": [(b"content-type", kind), (b"content-length", str(len(body)).encode())],
    })  # fmt: skip
    await send({"type": "http.response.body", "body": body})
