"""Through what the words of a statement come: a briefing, a letter, state media, a report ...

In: the frame of each statement (its sentence without what is said), source, cue, speaker. Out: a channel or None, with
the reason. Always: unnamed talk to reporters has no channel; a channel carried from another statement says so. Whose
statement it is, is settled by others before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.core.party import SpeakerKind
from counterclaim.core.span import Span
from counterclaim.core.statement import Channel, Reason
from counterclaim.lexicon.channels import ChannelRule, Scene, load_channel_rules, load_scenes

MAX_FRAME_CHARACTERS = 220
MAX_CARRIED_PARAGRAPHS = 2
LAST_LEDE_PARAGRAPH = 1
_NEARBY = frozenset({"state-media", "statement"})
_UNNAMED = frozenset({"anonymous"})


@dataclass(frozen=True, slots=True)
class ChannelEvidence:
    """The words around one statement and who speaks in it."""

    cue: str
    source: str
    frame: str
    speaker: str | None = None
    """What makes two statements the same person's: the name, or party and role, as resolved."""
    party: str | None = None
    speaker_kind: SpeakerKind = "unresolved"
    paragraph: int = 0
    addressee: str = ""
    near: str = ""
    """The sentences right before and after, in the same paragraph, in which nobody is quoted."""
    is_nested: bool = False
    """True inside what another says."""
    parent_source: str = ""
    """That other's source."""
    is_whole_party: bool = False
    """True where a state or body itself is said to speak, and nobody for it."""


Drawn = tuple[Channel | None, tuple[Reason, ...]]


def frame_of(
    text: str, sentence: Span, content: Sequence[Span], own: Span | None = None, others: Sequence[Span] = ()
) -> str:
    """The sentence without what is said in it; gaps show as " | ". Words of `others` bound it around `own`, the cue.

    >>> frame_of("He slept, she told CNN.", Span(0, 23), (Span(0, 8),))
    ' | , she told CNN.'
    """
    kept: list[str] = []
    if own is not None:
        first = max((other.end for other in others if other.end <= own.start), default=sentence.start)
        last = min((other.start for other in others if other.start >= own.end), default=sentence.end)
        sentence = Span(max(sentence.start, first), min(sentence.end, max(last, own.end)))
    at = sentence.start
    for span in sorted(content):
        if span.end <= at or span.start >= sentence.end:
            continue
        kept.append(text[at : max(at, span.start)])
        at = min(span.end, sentence.end)
    kept.append(text[at : sentence.end])
    return " | ".join(kept)


def find_channel(evidence: ChannelEvidence) -> Drawn:
    """The channel that the statement's own words tell.

    >>> find_channel(ChannelEvidence("told", "the mayor", "the mayor told reporters"))[0]
    'briefing'
    """
    outlets: dict[tuple[re.Pattern[str], str], bool] = {}
    for rule in load_channel_rules():
        place = _place(rule, evidence)
        if not place or (evidence.speaker_kind in _UNNAMED and not rule.for_unnamed):
            continue
        if rule.outlets is not None:
            key = (rule.outlets, place)
            if key not in outlets:
                outlets[key] = rule.outlets.search(place) is not None
            if not outlets[key]:
                continue
        match = rule.pattern.search(place)
        if match:
            return rule.channel, (_reason(rule, match),)
    return _find_nearby(evidence)


def _reason(rule: ChannelRule, match: re.Match[str]) -> Reason:
    return Reason(rule=f"channel: {rule.name}", detail=f"“{match[0].strip()}” → {rule.channel}", weight=1.0)


def _find_nearby(evidence: ChannelEvidence) -> Drawn:
    """ "The denial was carried by the official agency": a sentence of its own places its neighbour."""
    if evidence.is_nested or not evidence.near or evidence.speaker_kind in _UNNAMED:
        return None, ()
    for rule in load_channel_rules():
        if rule.where == "frame" and rule.channel in _NEARBY:
            if rule.outlets is not None and not rule.outlets.search(evidence.near):
                continue
            match = rule.pattern.search(evidence.near)
            if match:
                return rule.channel, (_reason(rule, match),)
    return None, ()


def _place(rule: ChannelRule, evidence: ChannelEvidence) -> str:
    match rule.where:
        case "source":
            return evidence.source
        case "cue":
            return evidence.cue
        case "addressee":
            return evidence.addressee
        case "source and cue":
            return f"{evidence.source} | {evidence.cue}"
        case "parent":
            return evidence.parent_source
        case _:
            return evidence.frame[:MAX_FRAME_CHARACTERS]


def carry_channel(previous: ChannelEvidence, drawn: Drawn, evidence: ChannelEvidence) -> Drawn:
    """The channel of an earlier statement, if the same speaker goes on close by."""
    channel, _ = drawn
    near = 0 <= evidence.paragraph - previous.paragraph <= MAX_CARRIED_PARAGRAPHS
    if channel is None or not near or not same_speaker(previous, evidence) or evidence.is_nested:
        return None, ()
    return channel, (Reason(rule="channel: carried", detail=f"the same speaker goes on after “{previous.cue}”"),)


def same_speaker(left: ChannelEvidence, right: ChannelEvidence) -> bool:
    """True if both are surely one and the same."""
    return left.speaker is not None and left.speaker == right.speaker


def assign_channels(evidences: Sequence[ChannelEvidence], text: str = "") -> tuple[Drawn, ...]:
    """The channels of all statements, in text order: own words, then carried on, then back, then the scene."""
    drawn = [find_channel(evidence) for evidence in evidences]
    own = tuple(drawn)
    for at, evidence in enumerate(evidences):
        if drawn[at][0] is None and not _has_dated_itself(evidence):
            for before in range(at - 1, max(-1, at - 8), -1):
                if same_speaker(evidences[before], evidence):
                    drawn[at] = carry_channel(evidences[before], drawn[before], evidence)
                    break
    for at, evidence in enumerate(evidences):
        if drawn[at][0] is None and not evidence.is_nested:
            drawn[at] = _carry_back(evidences, own, at)
    for scene in load_scenes():
        if scene.place.search(text):
            _set_scene(scene, evidences, drawn)
    for at, evidence in enumerate(evidences):
        if drawn[at][0] is None and evidence.speaker_kind == "document" and evidence.source:
            reason = Reason(rule="channel: a document", detail=f"“{evidence.source}” is written")
            drawn[at] = "report", (reason,)
    return tuple(drawn)


def _set_scene(scene: Scene, evidences: Sequence[ChannelEvidence], drawn: list[Drawn]) -> None:
    reason = Reason(rule=f"channel: {scene.name}", detail="the story tells of the meeting at which they speak")
    present = {e.speaker for e in evidences if e.speaker is not None and scene.source.search(e.source)}
    for at, evidence in enumerate(evidences):
        elsewhere = _has_dated_itself(evidence) or _DATE.search(evidence.frame)
        free = drawn[at][0] is None and not evidence.is_nested and not elsewhere
        if free and evidence.speaker in present:
            drawn[at] = scene.channel, (reason,)


def _carry_back(evidences: Sequence[ChannelEvidence], own: Sequence[Drawn], at: int) -> Drawn:
    """A lede tells first what a later sentence places: "denied ..." in line one, "told reporters" in line three."""
    evidence = evidences[at]
    for after in range(at + 1, len(evidences)):
        later = evidences[after]
        if own[after][0] is not None and same_speaker(evidence, later) and not later.is_nested:
            far = (
                later.paragraph - evidence.paragraph > MAX_CARRIED_PARAGRAPHS
                and evidence.paragraph > LAST_LEDE_PARAGRAPH
            )
            if far or _has_dated_itself(later):
                break
            return own[after][0], (Reason(rule="channel: told later", detail=f"placed by “{later.cue}” further on"),)
    return _from_spokesman(evidences, own, at)


def _from_spokesman(evidences: Sequence[ChannelEvidence], own: Sequence[Drawn], at: int) -> Drawn:
    """ "Malta denied ..." in the lede; how, is told where its ministry or minister is quoted."""
    evidence = evidences[at]
    if evidence.paragraph > LAST_LEDE_PARAGRAPH or not evidence.is_whole_party:
        return None, ()
    for after in range(at + 1, len(evidences)):
        later = evidences[after]
        if later.party == evidence.party and not later.is_nested and later.speaker_kind not in _UNNAMED:
            if own[after][0] is None or later.is_whole_party:
                continue
            if _has_dated_itself(later):
                break
            detail = f"it speaks through “{later.source}” further on"
            return own[after][0], (Reason(rule="channel: told later", detail=detail),)
    return None, ()


_OTHER_OCCASION = re.compile(
    r"\b(?:earlier|previously|in the past|had (?:said|told|denied)|has (?:always|repeatedly|long)|"
    r"last (?:week|month|year)|(?:two|three|\d+) (?:days|weeks|months|years) (?:ago|earlier|later)|"
    r"in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b"
)


_DATE = re.compile(r"\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*\.? \d")


def _has_dated_itself(evidence: ChannelEvidence) -> bool:
    """True if the frame places the statement on another occasion."""
    return _OTHER_OCCASION.search(evidence.frame) is not None
