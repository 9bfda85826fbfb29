"""What the rules may see of a draft: words of the document and values drawn before."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.actors.parties import find_parties
from counterclaim.actors.stage import ResolvedSpeaker
from counterclaim.core.party import UNRESOLVED, Speaker
from counterclaim.core.reading import Reading
from counterclaim.dates.find import find_times
from counterclaim.statements.channel import assign_channels
from counterclaim.statements.draft import Draft
from counterclaim.statements.evidence import (
    AFTER_CUE_CHARACTERS,
    Scene,
    addressee_evidence,
    channel_evidence,
    position_evidence,
    reported_cues,
)
from tests.builders import find_span, make_document, make_reading

PERU = Speaker("Peru", "PER", None, "named")
MARSH = Speaker("Ada Marsh", "NOR", "envoy", "named")


def make_scene(reading: Reading, *told: tuple[str | None, str, str, Speaker]) -> Scene:
    """A scene of drafts given as source, cue, content and speaker."""
    document = reading.document
    drafts = [
        Draft(
            (find_span(document, source),) if source else (),
            (find_span(document, cue),),
            (find_span(document, content),),
            0.9,
        )
        for source, cue, content, _ in told
    ]
    speakers = [ResolvedSpeaker(speaker, ()) for _, _, _, speaker in told]
    return Scene(reading, drafts, speakers, find_parties(document.text))


TWO = make_reading(
    make_document(
        "Peru accused Bolivia of theft. The talks were held in the capital. Envoy Ada Marsh said Monday that Peru "
        "had denied it. "
        "She left.\n\nRain fell."
    )
)
SCENE = make_scene(
    TWO,
    ("Peru", "accused", "Bolivia of theft", PERU),
    ("Envoy Ada Marsh", "said Monday", "that Peru had denied it", MARSH),
    ("Peru", "had denied", "it", PERU),
)
SCENE.drafts[2].parent = SCENE.drafts[1]


def test_position_rules_see_words_speaker_and_parties() -> None:
    accused, said, denied = position_evidence(SCENE)
    assert (accused.cue, accused.source, accused.content) == ("accused", "Peru", ("Bolivia of theft",))
    assert (accused.speaker_kind, accused.speaker_party) == ("named", "PER")
    assert accused.content_parties == (("Bolivia", "BOL"),)
    assert accused.after_cue.startswith(" Bolivia of theft.")
    assert said.content_parties == (("Peru", "PER"),)
    assert [evidence.is_nested for evidence in (accused, said, denied)] == [False, False, True]


def test_what_follows_a_cue_ends_with_the_line() -> None:
    long = make_reading("Peru said " + "very " * 40 + "little.")
    (evidence,) = position_evidence(make_scene(long, ("Peru", "said", "very", PERU)))
    assert len(evidence.after_cue) == AFTER_CUE_CHARACTERS
    short = make_reading("Peru said\nlittle.")
    (evidence,) = position_evidence(make_scene(short, ("Peru", "said", "little", PERU)))
    assert evidence.after_cue == ""


def test_a_statement_without_a_source_has_no_words_of_one() -> None:
    (evidence,) = position_evidence(make_scene(make_reading("It was denied."), (None, "was denied", "It", UNRESOLVED)))
    assert evidence.source == ""
    assert (evidence.speaker_kind, evidence.speaker_party) == ("unresolved", None)


def test_channel_rules_see_the_sentence_and_its_quiet_neighbours() -> None:
    accused, said, denied = channel_evidence(SCENE)
    assert accused.near == "The talks were held in the capital."
    assert accused.paragraph == 0
    # Both neighbours, where neither holds a cue.
    assert said.near == "The talks were held in the capital. She left."
    assert (said.speaker, said.party) == ("Ada Marsh", "NOR")
    assert (denied.is_nested, denied.parent_source) == (True, "Envoy Ada Marsh")
    assert (said.is_nested, said.parent_source) == (False, "")


def test_a_neighbour_in_another_paragraph_is_none() -> None:
    reading = make_reading("Snow lay.\n\nPeru denied it.\n\nRain fell.")
    (evidence,) = channel_evidence(make_scene(reading, ("Peru", "denied", "it", PERU)))
    assert evidence.near == ""
    assert evidence.paragraph == 1


def test_a_frame_holds_the_cues_own_words_and_not_what_is_said() -> None:
    reading = make_reading("In a letter on Monday, Peru said that a briefing had been forged.")
    (evidence,) = channel_evidence(make_scene(reading, ("Peru", "said", "that a briefing had been forged", PERU)))
    assert "letter" in evidence.frame
    assert "briefing" not in evidence.frame


def test_addressee_rules_see_the_channel_that_was_drawn() -> None:
    reading = make_reading("In a letter, Peru told Bolivia that it had lost.")
    scene = make_scene(reading, ("Peru", "told", "that it had lost", PERU))
    channels = channel_evidence(scene)
    (evidence,) = addressee_evidence(scene, assign_channels(channels, scene.text), channels)
    assert (evidence.cue, evidence.channel, evidence.speaker) == ("told", "letter", "Peru")
    assert evidence.after_cue.startswith(" Bolivia that")
    assert not evidence.at_council


@pytest.mark.parametrize(("cue", "seen"), [("said Monday", "said"), ("said", "said")])
def test_date_rules_see_a_cue_without_its_date(cue: str, seen: str) -> None:
    reading = make_reading("Ada Marsh said Monday that Peru had lost.")
    scene = make_scene(reading, ("Ada Marsh", cue, "that Peru had lost", MARSH))
    times = find_times(scene.text, published=date(2021, 6, 9))
    (found,) = reported_cues(scene, times)
    assert found.cue.within(scene.text).strip() == seen
    assert found.sentence.within(scene.text) == "Ada Marsh said Monday that Peru had lost."
    assert (found.speaker, found.paragraph) == ("Ada Marsh", 0)
    assert found.content == scene.drafts[0].content


def test_there_is_one_piece_of_evidence_a_draft() -> None:
    channels = channel_evidence(SCENE)
    assert len(position_evidence(SCENE)) == len(channels) == len(reported_cues(SCENE, ())) == len(SCENE.drafts)
    empty = make_scene(make_reading("Rain fell."))
    assert position_evidence(empty) == channel_evidence(empty) == reported_cues(empty, ()) == []
