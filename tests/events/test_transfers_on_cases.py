"""The rules on transfers on the development cases: what a change must not fall below, scored as the gate does."""

from __future__ import annotations

import pytest

from counterclaim.events.draw import draw_events
from counterclaim.events.ground import make_ground
from counterclaim.events.transfers import find_transfers
from counterclaim.reading.reader import Reader
from counterclaim.statements.draw import draw_statements
from gate.gold import load_cases
from gate.positions import CASES
from gate.transfers import TransferBoard, match_transfers

FLOORS = {
    "precision": 96.0, "recall": 84.0, "status": 88.0, "quantity": 92.0, "date": 81.0, "concealed and route": 82.0,
}  # fmt: skip


@pytest.mark.shared
@pytest.mark.network
def test_cases_stay_above_their_floors() -> None:
    matchings = []
    for story in load_cases(CASES):
        if story.transfers is not None:
            reading = Reader.open().read(story.document)
            drawn, _ = find_transfers(make_ground(reading, draw_statements(reading)))
            matchings.append(match_transfers(story, drawn))
    figures = TransferBoard(tuple(matchings)).figures()
    assert {name: figures[name] for name, floor in FLOORS.items() if figures[name] < floor} == {}
    assert figures["false where there are none"] == 0


@pytest.mark.shared
@pytest.mark.network
def test_ids_are_unique_in_an_account_and_nobody_deals_with_himself() -> None:
    for story in load_cases(CASES):
        reading = Reader.open().read(story.document)
        events, transfers = draw_events(make_ground(reading, draw_statements(reading)))
        assert len({event.id for event in events}) == len(events), story.name
        assert len({transfer.id for transfer in transfers}) == len(transfers), story.name
        ends = [(t.supplier.party, t.recipient.party) for t in transfers if t.supplier and t.recipient]
        assert all(supplier != recipient for supplier, recipient in ends), story.name
