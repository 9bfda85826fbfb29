"""Who asks: everyone may read; a token says who may judge, and who may take back what others judged.

In: a request. Out: a Visitor with a role. Always: a role includes those before it; without a book of tokens nobody is
more than a reader; a request with an Authorization header is judged by that alone, never by its cookie; a session
holds as long as this process runs, and no longer than its token.
"""

from __future__ import annotations

import hmac
import secrets
import threading
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from fastapi import Request
from itsdangerous import BadSignature, URLSafeTimedSerializer

from counterclaim.core.errors import UsageError

Role = Literal["reader", "reviewer", "admin"]
ROLES: tuple[Role, ...] = ("reader", "reviewer", "admin")
SESSION_HOURS = 12
LINK = "link"
"""What stands in the place of a token's id in a session that began with the link printed at the start."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody in the room; `session` is empty for whoever did not enter by a form."""

    name: str
    role: Role
    session: str = ""

    def may(self, role: Role) -> bool:
        """Whether this visitor may do what a role may."""
        return ROLES.index(self.role) >= ROLES.index(role)


READER = Visitor("reader", "reader")


class TokenBook(Protocol):
    """Where tokens are kept and looked up."""

    def visitor_of(self, request: Request) -> Visitor | None:
        """Who asks; None where no valid token came with the request."""
        ...


class Tokens(Protocol):
    """A file of tokens, as access asks it."""

    def check(self, token: str, client: str) -> tuple[str, Visitor]:
        """The id of a token and who holds it; an error where it is none."""
        ...

    def holder(self, identifier: str) -> Visitor | None:
        """Who holds a token that is still good."""
        ...


class Access:
    """Sessions and tokens of one open room."""

    def __init__(self, tokens: Tokens | None = None, *, link_name: str | None = None) -> None:
        self._tokens = tokens
        self._signer = URLSafeTimedSerializer(secrets.token_bytes(32), salt="counterclaim session")
        self._ended: set[str] = set()
        self._lock = threading.Lock()
        self._link = secrets.token_urlsafe(32) if link_name is not None else None
        self._link_name = link_name or ""

    @property
    def link_token(self) -> str | None:
        """What opens the room once, for whoever started it; None when it was used."""
        return self._link

    @property
    def takes_tokens(self) -> bool:
        """Whether there is a file of tokens."""
        return self._tokens is not None

    def visitor_of(self, request: Request) -> Visitor | None:
        """Who asks, by an Authorization header or else by a session."""
        header = request.headers.get("authorization")
        if header is not None:
            scheme, _, token = header.partition(" ")
            if scheme.lower() != "bearer" or self._tokens is None:
                raise bad_token()
            return self._tokens.check(token.strip(), client_of(request))[1]
        cookie = request.cookies.get(cookie_name(request))
        return None if cookie is None else self._session_of(cookie)

    def enter_by_link(self, token: str) -> str | None:
        """A session for the one who holds the link, once; None for any other token."""
        with self._lock:
            # Bytes: compare_digest takes no text beyond ASCII, and anything may be typed into an address.
            if self._link is None or not hmac.compare_digest(self._link.encode(), token.encode()):
                return None
            self._link = None
        return self._sign(LINK)

    def enter(self, token: str, client: str) -> str:
        """A session for whoever holds a token."""
        if self._tokens is None:
            raise bad_token()
        return self._sign(self._tokens.check(token, client)[0])

    def leave(self, request: Request) -> None:
        """End the session of a request, whoever may have copied its cookie."""
        visitor = self._session_of(request.cookies.get(cookie_name(request), ""))
        if visitor is not None:
            with self._lock:
                self._ended.add(visitor.session)

    def _sign(self, holder: str) -> str:
        return self._signer.dumps([holder, secrets.token_hex(8)])

    def _session_of(self, cookie: str) -> Visitor | None:
        try:
            holder, session = self._signer.loads(cookie, max_age=SESSION_HOURS * 3600)
        except BadSignature:
            return None
        if session in self._ended:
            return None
        if holder == LINK:
            return Visitor(self._link_name, "admin", session)
        visitor = None if self._tokens is None else self._tokens.holder(holder)
        return None if visitor is None else replace(visitor, session=session)


def cookie_name(request: Request) -> str:
    """The session's cookie: one for each port, since browsers share cookies between the ports of a host."""
    url = request.url
    return "__Host-counterclaim" if url.scheme == "https" else f"counterclaim-{url.port or 80}"


def client_of(request: Request) -> str:
    """Where a request comes from, to slow down whoever guesses."""
    return request.client.host if request.client else "unknown"


def bad_token() -> UsageError:
    """The error for a token that opens nothing."""
    return UsageError(
        "access.bad-token",
        "this token opens nothing here",
        "Check it, or ask whoever runs the room for a new one: counterclaim token add NAME",
    )


def enter_first() -> UsageError:
    """The error for somebody unknown."""
    return UsageError("access.enter-first", "this needs a token", "Enter with your token at /enter, and try again.")


def not_allowed(role: Role) -> UsageError:
    """The error for somebody whose role does not reach that far."""
    hint = f"Ask whoever runs the room for a token with the role {role}."
    return UsageError("access.not-allowed", f"this needs the role {role}", hint)


def safe_path(typed: str) -> str:
    """A path of this room to go on to; the front page for anything that a browser could take for another place.

    >>> safe_path("/c/3f9a?x=1"), safe_path("//evil.example"), safe_path("/\\\\evil.example")
    ('/c/3f9a?x=1', '/', '/')
    """
    # Browsers take a backslash for a slash, and drop tabs and ends of line anywhere in an address.
    is_plain = typed.isascii() and typed.isprintable() and "\\" not in typed
    is_here = typed.startswith("/") and not typed.startswith("//") and not typed.startswith("/enter")
    return typed if is_plain and is_here else "/"
