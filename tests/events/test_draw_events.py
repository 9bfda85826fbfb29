"""Events and transfers together: one deed is told once; what is asked for stands beside it."""

from __future__ import annotations

import pytest

from counterclaim.events.draw import draw_events
from counterclaim.events.ground import make_ground
from counterclaim.reading.reader import Reader
from counterclaim.statements.draw import draw_statements
from tests.builders import make_document
from tests.events.told import PUBLISHED

pytestmark = pytest.mark.network


def _types(text: str) -> list[str]:
    reading = Reader.open().read(make_document(text, published=PUBLISHED))
    events, transfers = draw_events(make_ground(reading, draw_statements(reading)))
    assert {transfer.event for transfer in transfers} <= {event.id for event in events}
    return [event.type for event in events]


def test_a_transfer_is_one_event() -> None:
    assert _types("Norway sold forty rifles to Eritrea in April.") == ["AID"]


def test_a_request_stands_beside_the_transfer_asked_for() -> None:
    assert "REQUEST" in _types("Eritrea asked Norway for rifles in April.")


def test_a_text_without_either_gives_nothing() -> None:
    assert _types("Norway has long fjords.") == []
