"""Whose official it is, from his own words alone."""

from __future__ import annotations

import pytest

from counterclaim.actors.parties import find_parties
from counterclaim.actors.stage import ResolvedSpeaker
from counterclaim.core.party import Speaker
from counterclaim.core.span import Span
from counterclaim.statements.draft import Draft
from counterclaim.statements.own_side import place_by_own_words

OFFICIAL = Speaker("a deputy director", None, "deputy director", "role")


def side_of(content: str, speaker: Speaker = OFFICIAL) -> str | None:
    """The party that one statement's content gives its speaker."""
    text = f"{content} a deputy director said."
    start = text.index("a deputy director")
    draft = Draft((Span(start, start + 17),), (Span(start + 18, start + 22),), (Span(0, len(content)),), 0.9)
    (placed,) = place_by_own_words(text, [draft], [ResolvedSpeaker(speaker, ())], find_parties(text))
    assert (placed.speaker.party == speaker.party) == (not placed.reasons)
    return placed.speaker.party


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("“We take it as a smear on (Norway’s) good name,”", "NOR"),
        ('"They want to blacken [Peru\'s] image and we will not have it,"', "PER"),
        ("“We Norwegians have never sold a torpedo,”", "NOR"),
        ("“We have often told Norway’s envoy so,”", None),  # named, but not for "us"
        ("“They mean to harm (Norway’s) good name,”", None),  # nobody says "we"
        ("“We saw (Norway’s) papers and (Peru’s) papers,”", None),  # two would fit
    ],
)
def test_an_official_without_a_state(content: str, expected: str | None) -> None:
    assert side_of(content) == expected


def test_a_known_side_and_a_named_person_stay_as_they_are() -> None:
    content = "“We take it as a smear on (Norway’s) good name,”"
    assert side_of(content, Speaker("the envoy", "PER", "envoy", "role")) == "PER"
    assert side_of(content, Speaker("Ana Ruiz", None, None, "named")) is None
