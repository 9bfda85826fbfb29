"""What the rules may see of a draft: its words, its frame, the parties it names, who holds it.

In: the drafts of a document with their speakers. Out: the evidence that position, channel, addressee and date rules
ask for. Always: evidence is words of the document and values drawn before; nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.actors.parties import PartyMention
from counterclaim.actors.speakers import ResolvedSpeaker
from counterclaim.core.reading import Reading, Sentence
from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression
from counterclaim.dates.said_on import ReportedCue
from counterclaim.statements.addressee import AddresseeEvidence
from counterclaim.statements.channel import ChannelEvidence, Drawn, frame_of
from counterclaim.statements.draft import Draft
from counterclaim.statements.position import PositionEvidence

AFTER_CUE_CHARACTERS = 90
_AT_COUNCIL = frozenset({"channel: at the Council", "channel: before the Security Council"})
_RIVAL = re.compile(
    r"\b(?:shadow|opposition|dissident|rebels?|exiled?|in exile|breakaway|rival|former|insurgents?)\b", re.I
)
"""Those who stand against the government of their own state speak on days of their own."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A document's drafts with their speakers, and what is looked up for each."""

    reading: Reading
    drafts: Sequence[Draft]
    speakers: Sequence[ResolvedSpeaker]
    parties: tuple[PartyMention, ...]

    @property
    def text(self) -> str:
        """The document's text."""
        return self.reading.document.text

    def words_of(self, spans: Sequence[Span]) -> str:
        """The words of some spans, in one line."""
        return " ".join(span.within(self.text) for span in spans)

    def sentence_of(self, span: Span) -> Sentence | None:
        """The sentence in which a span begins."""
        return self.reading.sentence_at(span.start)


def position_evidence(scene: Scene) -> list[PositionEvidence]:
    """What the position rules see of each draft."""
    return [
        PositionEvidence(
            cue=scene.words_of(draft.cue),
            content=tuple(span.within(scene.text) for span in draft.content),
            source=scene.words_of(draft.source),
            speaker_kind=who.speaker.kind,
            speaker_party=who.speaker.party,
            after_cue=_after_cue(draft, scene),
            content_parties=_parties_in(draft.content, scene),
            is_nested=draft.parent is not None,
            network=draft.network_positions,
            speaker=who.speaker.name,
            paragraph=sentence.paragraph if (sentence := scene.sentence_of(draft.cue[0])) else -1,
        )
        for draft, who in zip(scene.drafts, scene.speakers, strict=True)
    ]


def channel_evidence(scene: Scene) -> list[ChannelEvidence]:
    """What the channel rules see of each draft."""
    near = _Nearby(scene)
    pairs = zip(scene.drafts, scene.speakers, strict=True)
    return [_channel_evidence(draft, who, scene, near) for draft, who in pairs]


class _Nearby:
    """Content, sources and cues by sentence, so that each statement looks at its own sentence only."""

    def __init__(self, scene: Scene) -> None:
        self.busy: set[int] = set()
        self.said: dict[int, list[Span]] = {}
        self.spans: dict[int, list[tuple[str | None, Span]]] = {}
        for draft, who in zip(scene.drafts, scene.speakers, strict=True):
            home = scene.sentence_of(draft.cue[0])
            if home is not None:
                self.busy.add(home.index)
            for span in (*draft.cue, *draft.source):
                first = scene.sentence_of(span)
                if first is not None:
                    self.spans.setdefault(first.index, []).append((who.speaker.name, span))
            for span in draft.content:
                for index in _sentences_of(span, scene):
                    self.said.setdefault(index, []).append(span)


def _sentences_of(span: Span, scene: Scene) -> range:
    first, last = scene.sentence_of(span), scene.reading.sentence_at(max(span.start, span.end - 1))
    if first is None:
        return range(0)
    return range(first.index, (last.index if last is not None else first.index) + 1)


def _channel_evidence(draft: Draft, who: ResolvedSpeaker, scene: Scene, near: _Nearby) -> ChannelEvidence:
    cue = draft.cue[0]
    sentence = scene.sentence_of(cue)
    around = Span(sentence.start, sentence.end) if sentence else cue
    rivals = [
        span
        for name, span in (near.spans.get(sentence.index, ()) if sentence else ())
        if name is not None
        and name != who.speaker.name
        and around.covers(span)
        and span not in draft.source
        and span not in draft.cue
    ]
    return ChannelEvidence(
        cue=scene.words_of(draft.cue),
        source=scene.words_of(draft.source),
        frame=frame_of(
            scene.text,
            around,
            [span for span in near.said.get(sentence.index, ()) if span.overlaps(around) and not span.overlaps(cue)]
            if sentence
            else [],
            cue,
            rivals,
        ),
        speaker=who.speaker.name,
        party=who.speaker.party,
        speaker_kind=who.speaker.kind,
        paragraph=sentence.paragraph if sentence else -1,
        near=_quiet_neighbours(sentence, scene, near.busy) if sentence else "",
        is_nested=draft.parent is not None,
        parent_source=scene.words_of(draft.parent.source) if draft.parent else "",
        is_whole_party=any(mention.span == span for span in draft.source for mention in scene.parties),
    )


def _quiet_neighbours(sentence: Sentence, scene: Scene, busy: set[int]) -> str:
    """The sentences right before and after in the paragraph, where they hold no cue."""
    beside = (
        scene.reading.sentences[i]
        for i in (sentence.index - 1, sentence.index + 1)
        if 0 <= i < len(scene.reading.sentences) and i not in busy
    )
    return " ".join(scene.text[s.start : s.end] for s in beside if s.paragraph == sentence.paragraph)


def addressee_evidence(
    scene: Scene, channels: Sequence[Drawn], evidences: Sequence[ChannelEvidence]
) -> list[AddresseeEvidence]:
    """What the addressee rules see of each draft."""
    return [
        AddresseeEvidence(
            cue=evidence.cue,
            after_cue=_after_cue(draft, scene),
            content=tuple(span.within(scene.text) for span in draft.content),
            frame=evidence.frame,
            channel=channel[0],
            speaker=evidence.speaker,
            at_council=is_at_council(channel),
        )
        for draft, channel, evidence in zip(scene.drafts, channels, evidences, strict=True)
    ]


def is_at_council(channel: Drawn) -> bool:
    """True for what is said at the meeting that the story tells of."""
    return any(reason.rule in _AT_COUNCIL for reason in channel[1])


def reported_cues(scene: Scene, times: Sequence[TimeExpression], channels: Sequence[Drawn] = ()) -> list[ReportedCue]:
    """What the date rules see of each draft; "said Saturday" is a cue with a date after it."""
    cues = []
    for at, (draft, who) in enumerate(zip(scene.drafts, scene.speakers, strict=True)):
        cue = draft.cue[0]
        dated = min((time.span.start for time in times if cue.start < time.span.start < cue.end), default=cue.end)
        cue = Span(cue.start, dated)
        sentence = scene.sentence_of(cue)
        around = Span(sentence.start, sentence.end) if sentence else cue
        speaker = who.speaker
        cues.append(
            ReportedCue(
                cue, draft.content, around, speaker.name, sentence.paragraph if sentence else -1,
                side=_side_of(draft, who, scene),
                in_meeting=at < len(channels) and is_at_council(channels[at]),
                document=speaker.kind == "document",
                carrier=_carrier_of(draft, channels[at] if at < len(channels) else None),
            )
        )  # fmt: skip
    return cues


def _side_of(draft: Draft, who: ResolvedSpeaker, scene: Scene) -> str | None:
    """The party that a named speaker or office stands for."""
    speaker = who.speaker
    words = f"{scene.words_of(draft.source)} {speaker.name} {speaker.role}"
    return speaker.party if speaker.kind in ("named", "role") and not _RIVAL.search(words) else None


def _carrier_of(draft: Draft, channel: Drawn | None) -> Span | None:
    """The cue of the outlet through which the words came, where that is a statement of its own."""
    if draft.parent is None or channel is None or channel[0] != "state-media":
        return None
    return draft.parent.cue[0]


def _after_cue(draft: Draft, scene: Scene) -> str:
    end = draft.cue[-1].end
    return scene.text[end : end + AFTER_CUE_CHARACTERS].split("\n")[0]


def _parties_in(spans: Sequence[Span], scene: Scene) -> tuple[tuple[str, str], ...]:
    return tuple(
        (mention.span.within(scene.text), mention.party.id)
        for mention in scene.parties
        if any(span.covers(mention.span) for span in spans)
    )
