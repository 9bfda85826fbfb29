"""The lexicon of events: every frame catches its sentence and leaves the other; bad frames are refused by name."""

from __future__ import annotations

from typing import get_args

import pytest

from counterclaim.core.errors import AssetError
from counterclaim.core.event import EventType, Modality
from counterclaim.lexicon import events
from counterclaim.lexicon.events import Frame, load_events, load_hedge_examples, load_hedges, load_pointer_examples
from tests.events.told import read_events

FRAMES = load_events().frames


def _frames_told(text: str) -> set[str]:
    return {event.reasons[0].rule.removeprefix("frame: ") for event in read_events(text)}


@pytest.mark.network
@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_every_frame_catches_and_leaves(frame: Frame) -> None:
    assert frame.name in _frames_told(frame.catch)
    assert frame.name not in _frames_told(frame.leave)


@pytest.mark.network
@pytest.mark.parametrize(("modality", "catch", "leave"), load_hedge_examples(), ids=lambda value: str(value)[:12])
def test_every_hedge_catches_and_leaves(modality: Modality, catch: str, leave: str) -> None:
    assert modality in {event.modality for event in read_events(catch)}
    assert modality not in {event.modality for event in read_events(leave)}


@pytest.mark.network
@pytest.mark.parametrize(("catch", "leave"), load_pointer_examples(), ids=lambda value: str(value)[:12])
def test_every_pointer_catches_and_leaves(catch: str, leave: str) -> None:
    assert "accusation told before" in {event.reasons[0].rule for event in read_events(catch)}
    assert "accusation told before" not in {event.reasons[0].rule for event in read_events(leave)}


def test_all_sixteen_types_have_frames_with_names_of_their_own() -> None:
    assert {frame.type for frame in FRAMES} == set(get_args(EventType))
    assert len({frame.name for frame in FRAMES}) == len(FRAMES)


def test_the_frame_that_asks_for_more_comes_first() -> None:
    senses = load_events().verbs["promised"]
    asked = [sense.frame.demands + 3 * bool(sense.partner) for sense in senses]
    assert asked == sorted(asked, reverse=True)
    assert len(set(asked)) > 1


def test_irregular_forms_are_known() -> None:
    lexicon = load_events()
    for form, lemma in (("withdrew", "withdraw"), ("overran", "overrun"), ("kidnapped", "kidnap"), ("shot", "shoot")):
        assert lemma in {sense.lemma for sense in lexicon.verbs[form]}


def test_a_particle_is_no_preposition() -> None:
    by_partner = {sense.partner: sense.is_particle for sense in load_events().verbs["called"] if sense.partner}
    assert by_partner["for"] is False
    assert by_partner["off"] is True


def test_hedges_cover_all_but_what_is_plainly_told() -> None:
    assert set(load_hedges().values()) == set(get_args(Modality)) - {"reported"}


@pytest.mark.parametrize(
    "flaw", [{"type": "QUARREL"}, {"cameo": "11x"}, {"recipient": "object behind-the-scenes"}, {"actor": "nobody"}]
)
def test_a_bad_frame_is_refused_by_name(flaw: dict[str, str]) -> None:
    item = {"name": "odd", "type": "ACCUSE", "cameo": "112", "verbs": "blame", "catch": "A.", "leave": "B."} | flaw
    with pytest.raises(AssetError, match="odd"):
        events._parse_frame(item)
