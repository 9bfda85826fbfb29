"""A reading room on the invented affair: asked in the process, or served on loopback for a real browser.

`room` is a client of the application; `address` where the same is served; `page` (pytest-playwright) is a tab of the
system's Chromium, which fails where it is missing unless COUNTERCLAIM_WITHOUT_BROWSER=1.
"""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from fastapi.testclient import TestClient

from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from tests.ledger.affair import accusation, admission, claim_id, decide, keep, vote

WITHOUT_BROWSER = "COUNTERCLAIM_WITHOUT_BROWSER"
CHROMIUM_ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def room_ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A ledger that holds the invented affair; tests do not write to it."""
    with filled_ledger(tmp_path_factory.mktemp("room") / "room.sqlite") as ledger:
        yield ledger


@contextmanager
def filled_ledger(path: Path) -> Iterator[Ledger]:
    """A new ledger with the invented affair in it, that may be written to."""
    with open_ledger(path, create=True) as ledger:
        keep(ledger, accusation(), admission(), vote())
        decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
        yield ledger


@pytest.fixture(scope="session")
def room_app(room_ledger: Ledger) -> FastAPI:
    """The application of a room that is only read."""
    return create_app(Room(room_ledger, "Invented affair"))


@pytest.fixture(scope="session")
def room(room_app: FastAPI) -> Iterator[TestClient]:
    """A client of that room: `room.get("/claims")`."""
    with TestClient(room_app, follow_redirects=False) as client:
        yield client


@pytest.fixture(scope="session")
def address(room_app: FastAPI) -> Iterator[str]:
    """Where that room is served on loopback."""
    with serving(room_app) as where:
        yield where


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """An application served on a free port of loopback: `http://127.0.0.1:PORT`."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The system's Chromium, kept off the network."""
    if os.environ.get(WITHOUT_BROWSER) == "1":
        pytest.skip(f"{WITHOUT_BROWSER}=1: pages are not tested in a browser")
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert found, f"Chromium is not installed: install it, or set {WITHOUT_BROWSER}=1 to go without"
    return {"executable_path": found, "args": CHROMIUM_ARGUMENTS}
