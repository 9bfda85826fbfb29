"""Accusations that no frame tells: what a statement reproaches another with, and what only points back."""

from __future__ import annotations

import pytest

from tests.events.told import Row, read_events, row_of

pytestmark = pytest.mark.network

TOLD: dict[str, Row] = {
    "Chad has shelled a Libyan port, Niger's defence minister said on Monday, an accusation that Chad waved off.": (
        "ACCUSE", "NER", "TCD", "reported",
    ),
    "Norway announced curbs in May, prompting Eritrea to break off diplomatic ties.": (
        "SANCTION", "ERI", "NOR", "reported",
    ),
    "Peru, Chile and Oman were among those that promised to respect the truce.": ("AGREE", "OMN", None, "reported"),
    "Malta denied Norwegian charges that it was sheltering smugglers.": ("ACCUSE", "NOR", "MLT", "reported"),
}  # fmt: skip
SILENT = (
    "An accusation is soon made.",
    "The museum's exiled director wrote a book.",
    "Norway freed nobody on Friday.",
)


@pytest.mark.parametrize(("text", "row"), TOLD.items(), ids=lambda value: str(value)[:50])
def test_a_reproach_finds_its_parties(text: str, row: Row) -> None:
    assert row in [row_of(event) for event in read_events(text)]


@pytest.mark.parametrize("text", SILENT)
def test_what_tells_nothing_stays_silent(text: str) -> None:
    assert read_events(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Norway said that Eritrea, which bombed three boats in March, wants talks.",
        "The boats, it found, were bombed by Eritrea.",
        "Why, the envoy wanted to know, did Eritrea bomb three boats?",
    ],
)
def test_an_aside_in_a_claim_is_no_telling_of_the_reporters(text: str) -> None:
    deeds = [event for event in read_events(text) if event.type == "ASSAULT"]
    assert deeds
    assert "reported" not in {event.modality for event in deeds}
