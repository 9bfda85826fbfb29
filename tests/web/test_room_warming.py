"""What is counted over a whole ledger is there before the first page is asked for."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from counterclaim.ledger.open import Ledger
from counterclaim.web import warming
from counterclaim.web.app import create_app
from counterclaim.web.pages import front
from counterclaim.web.room import Room


def test_a_warmed_room_counts_nothing_anew(room_ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Room(room_ledger)
    warming.warm(room)

    def counted_again(*_: object) -> None:
        raise AssertionError("counted again")

    monkeypatch.setattr(front, "get_front", counted_again)
    with TestClient(create_app(room)) as client:
        assert client.get("/").status_code == 200


def test_every_list_that_is_warmed_is_a_page(room: TestClient) -> None:
    assert all(room.get(path).status_code == 200 for path in warming.LISTS)
