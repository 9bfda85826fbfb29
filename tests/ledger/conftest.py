"""The ledger on both backends: a test that takes `ledger` runs on a new SQLite file and in a new PostgreSQL schema."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from counterclaim.ledger.open import Ledger, open_ledger
from tests.ledger.server import SETTING, Server

_numbers = itertools.count()
START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


class Clock:
    """A clock that goes on by a second whenever it is looked at; `step` puts it forward or back."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at

    def step(self, by: timedelta) -> None:
        """Put the clock forward, or back."""
        self.at += by


@pytest.fixture
def clock() -> Clock:
    """The clock of `ledger`."""
    return Clock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server for the whole run; without one, the test fails unless that is asked for."""
    if os.environ.get(SETTING) == "1":
        pytest.skip(f"{SETTING}=1: the ledger is tested on SQLite alone")
    server = Server()
    yield server
    server.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a ledger may lie that is not there yet, on each backend."""
    if request.param == "sqlite":
        return str(tmp_path / "ledger.sqlite")
    server: Server = request.getfixturevalue("postgres")
    return server.address(f"test_{os.getpid()}_{next(_numbers)}")


@pytest.fixture
def ledger(address: str, clock: Clock) -> Iterator[Ledger]:
    """A new, empty ledger."""
    with open_ledger(address, create=True, clock=clock) as ledger:
        yield ledger
