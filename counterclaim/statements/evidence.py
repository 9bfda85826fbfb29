"""What the rules may see of a draft: its words, its frame, the parties it names, who holds it.

In: the drafts of a document with their speakers. Out: the evidence that position, channel, addressee and date rules
ask for. Always: evidence is words of the document and values drawn before; nothing is judged here.
"""

from __future__ import annotations

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
        )
        for draft, who in zip(scene.drafts, scene.speakers, strict=True)
    ]


def channel_evidence(scene: Scene) -> list[ChannelEvidence]:
    """What the channel rules see of each draft."""
    said = [span for draft in scene.drafts for span in draft.content]
    busy = {sentence.index for draft in scene.drafts if (sentence := scene.sentence_of(draft.cue[0]))}
    pairs = zip(scene.drafts, scene.speakers, strict=True)
    return [_channel_evidence(draft, who, scene, said, busy) for draft, who in pairs]


def _channel_evidence(
    draft: Draft, who: ResolvedSpeaker, scene: Scene, said: list[Span], busy: set[int]
) -> ChannelEvidence:
    cue = draft.cue[0]
    sentence = scene.sentence_of(cue)
    around = Span(sentence.start, sentence.end) if sentence else cue
    rivals = [
        span
        for other, speaks in zip(scene.drafts, scene.speakers, strict=True)
        if speaks.speaker.name != who.speaker.name
        for span in (*other.cue, *other.source)
        if around.covers(span) and span not in draft.source and span not in draft.cue
    ]
    return ChannelEvidence(
        cue=scene.words_of(draft.cue),
        source=scene.words_of(draft.source),
        frame=frame_of(
            scene.text, around, [span for span in said if span.overlaps(around) and not span.overlaps(cue)], cue, rivals
        ),
        speaker=who.speaker.name,
        party=who.speaker.party,
        speaker_kind=who.speaker.kind,
        paragraph=sentence.paragraph if sentence else -1,
        near=_quiet_neighbours(sentence, scene, busy) if sentence else "",
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
            at_council=any(reason.rule == "channel: at the Council" for reason in channel[1]),
        )
        for draft, channel, evidence in zip(scene.drafts, channels, evidences, strict=True)
    ]


def reported_cues(scene: Scene, times: Sequence[TimeExpression]) -> list[ReportedCue]:
    """What the date rules see of each draft; "said Saturday" is a cue with a date after it."""
    cues = []
    for draft, who in zip(scene.drafts, scene.speakers, strict=True):
        cue = draft.cue[0]
        dated = min((time.span.start for time in times if cue.start < time.span.start < cue.end), default=cue.end)
        cue = Span(cue.start, dated)
        sentence = scene.sentence_of(cue)
        around = Span(sentence.start, sentence.end) if sentence else cue
        cues.append(ReportedCue(cue, draft.content, around, who.speaker.name, sentence.paragraph if sentence else -1))
    return cues


def _after_cue(draft: Draft, scene: Scene) -> str:
    end = draft.cue[-1].end
    return scene.text[end : end + AFTER_CUE_CHARACTERS].split("\n")[0]


def _parties_in(spans: Sequence[Span], scene: Scene) -> tuple[tuple[str, str], ...]:
    return tuple(
        (mention.span.within(scene.text), mention.party.id)
        for mention in scene.parties
        if any(span.covers(mention.span) for span in spans)
    )
