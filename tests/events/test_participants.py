"""Which party a noun phrase stands for, with the shipped network."""

from __future__ import annotations

import pytest

from counterclaim.events.participants import participant_of, participants_of
from tests.events.told import read_ground

pytestmark = pytest.mark.network

PHRASES: tuple[tuple[str, str, str | None], ...] = (
    ("The Norwegian government sank a boat.", "government", "NOR"),
    ("North Korean officials sank a boat.", "officials", "PRK"),
    ("Norway's foreign minister sank a boat.", "minister", "NOR"),
    ("The foreign ministry of Norway sank a boat.", "ministry", "NOR"),
    ("Yemen's Houthi rebels sank a boat.", "rebels", "Houthis"),
    ("Defence Minister Liv Strand of Norway arrived. Strand sank a boat.", "Strand", "NOR"),
    ("Norway built a boat. It sank the boat in May.", "It", "NOR"),
    ("Norway said that it had sunk a boat.", "it", "NOR"),
    ("Norway built a boat. The country sank it in May.", "country", "NOR"),
    ("A boat sank in the bay.", "boat", None),
    ("Fishermen sank a boat.", "Fishermen", None),
)


@pytest.mark.parametrize(("text", "head", "party"), PHRASES, ids=lambda value: str(value)[:40])
def test_a_phrase_stands_for_its_party(text: str, head: str, party: str | None) -> None:
    ground = read_ground(text)
    word = [word for word in ground.reading.words if word.text == head][-1]
    participant = participant_of(ground, word)
    assert (participant.party if participant is not None else None) == party


def test_joined_nouns_stand_for_a_party_each() -> None:
    ground = read_ground("Norway, Peru and Malta sank a boat.")
    assert {participant.party for participant in participants_of(ground, ground.reading.words[0])} == {
        "NOR", "PER", "MLT",
    }  # fmt: skip


def test_nobody_is_guessed_where_two_fit() -> None:
    ground = read_ground("Norway and Peru met. They sank boats. It was late.")
    it = next(word for word in ground.reading.words if word.text == "It")
    assert participant_of(ground, it) is None
