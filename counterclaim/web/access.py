"""Who asks: everyone may read; a token says who may judge, and who may hand out tokens.

In: a request. Out: a Visitor with a role. Always: a role includes those before it; without a book of tokens nobody is
more than a reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from fastapi import Request

Role = Literal["reader", "reviewer", "admin"]
ROLES: tuple[Role, ...] = ("reader", "reviewer", "admin")


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody in the room."""

    name: str
    role: Role

    def may(self, role: Role) -> bool:
        """Whether this visitor may do what a role may."""
        return ROLES.index(self.role) >= ROLES.index(role)


READER = Visitor("reader", "reader")


class TokenBook(Protocol):
    """Where tokens are kept and looked up."""

    def visitor_of(self, request: Request) -> Visitor | None:
        """Who asks; None where no valid token came with the request."""
        ...
