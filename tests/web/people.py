"""Rooms with people in them: a ledger that may be written to, tokens for each role, clients that carry them.

In: a folder. Out: clients of one room: somebody unknown, a reader, two reviewers, an admin. Hashes are made cheap.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from argon2 import PasswordHasher
from fastapi import FastAPI
from fastapi.testclient import TestClient

from counterclaim.ledger.open import Ledger
from counterclaim.web.access import Access, Role
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from counterclaim.web.throttle import Throttle
from counterclaim.web.tokens import TokenFile
from tests.web.conftest import filled_ledger

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
ORIGIN = {"Origin": "http://testserver"}
PEOPLE: dict[str, Role] = {"Rana": "reader", "Ana": "reviewer", "Ben": "reviewer", "Ada": "admin"}


@dataclass(frozen=True, slots=True)
class Peopled:
    """A room with its application, its ledger, its tokens by name."""

    app: FastAPI
    ledger: Ledger
    file: TokenFile
    tokens: dict[str, str]

    def visitor(self, name: str | None = None) -> TestClient:
        """A browser's client: it entered by the form, and says where its forms come from."""
        client = TestClient(self.app, follow_redirects=False, headers=ORIGIN)
        if name is not None:
            answer = client.post("/enter", data={"token": self.tokens[name]})
            assert answer.status_code == 303, answer.text
        return client

    def program(self, name: str) -> TestClient:
        """A program with a bearer token."""
        headers = {"Authorization": f"Bearer {self.tokens[name]}"}
        return TestClient(self.app, follow_redirects=False, headers=headers)


@contextmanager
def peopled(folder: Path, *, may_review: bool = True, throttle: Throttle | None = None) -> Iterator[Peopled]:
    """A room that reading, too, needs a token for."""
    file = TokenFile(folder / "tokens.json", throttle=throttle, hasher=CHEAP)
    tokens = {name: file.add(name, role) for name, role in PEOPLE.items()}
    with filled_ledger(folder / "peopled.sqlite") as ledger:
        room = Room(ledger, may_review=may_review, tokens=Access(file), is_closed=True)
        yield Peopled(create_app(room), ledger, file, tokens)
