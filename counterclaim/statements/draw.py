"""Reading -> statements: who says what, to whom, when, through which channel, with what position.

In: a reading. Out: statements in the order of their cues; a parent stands in the same tuple as its children. Always:
the same reading gives the same statements and ids; every value carries reasons. A joint speaker gives one statement a
member. Nothing here decides who is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.actors.parties import find_parties
from counterclaim.actors.speakers import ResolvedSpeaker, resolve_speakers
from counterclaim.core.document import content_id
from counterclaim.core.interval import Interval
from counterclaim.core.party import Speaker
from counterclaim.core.reading import Reading
from counterclaim.core.statement import Channel, Reason, Statement
from counterclaim.dates.find import find_times
from counterclaim.dates.said_on import date_statements
from counterclaim.lexicon.calibration import calibrate
from counterclaim.statements.addressee import assign_addressees
from counterclaim.statements.attribute import draft_statements
from counterclaim.statements.channel import assign_channels
from counterclaim.statements.draft import Draft
from counterclaim.statements.evidence import (
    Scene,
    addressee_evidence,
    channel_evidence,
    position_evidence,
    reported_cues,
)
from counterclaim.statements.manner import find_manner
from counterclaim.statements.own_side import place_by_own_words
from counterclaim.statements.position import PositionJudgement, judge_positions

ID_CHARACTERS = 16


def draw_statements(reading: Reading) -> tuple[Statement, ...]:
    """All statements of a reading."""
    document = reading.document
    drafts = draft_statements(reading)
    speakers: Sequence[ResolvedSpeaker] = resolve_speakers(reading, [(draft.source, draft.cue[0]) for draft in drafts])
    parties = find_parties(document.text)
    speakers = place_by_own_words(document.text, drafts, speakers, parties)
    scene = Scene(reading, drafts, speakers, parties)
    times = find_times(document.text, published=document.published, skip=document.boilerplate)
    positions = judge_positions(position_evidence(scene))
    evidences = channel_evidence(scene)
    channels = assign_channels(evidences, document.text)
    cues = reported_cues(scene, times, channels)
    dated = date_statements(cues, times, text=document.text, published=document.published)
    addressees = assign_addressees(addressee_evidence(scene, channels, evidences))
    drawn: list[tuple[Draft, Statement]] = []
    for i, draft in enumerate(drafts):
        reasons = (*draft.reasons, *speakers[i].reasons, *positions[i].reasons, *channels[i][1], *addressees[i][1])
        for member in speakers[i].members or (speakers[i].speaker,):
            told = (channels[i][0], addressees[i][0], dated[i])
            statement = _make_statement(reading, draft, member, positions[i], told=told, reasons=reasons)
            drawn.append((draft, statement))
    return _with_parents(drawn)


def _make_statement(
    reading: Reading,
    draft: Draft,
    speaker: Speaker,
    position: PositionJudgement,
    *,
    told: tuple[Channel | None, str | None, Interval | None],
    reasons: tuple[Reason, ...],
) -> Statement:
    manner, why = find_manner(reading.document.text, draft.content)
    channel, addressee, said_on = told
    return Statement(
        id=_statement_id(reading, draft, speaker),
        source=draft.source, cue=draft.cue, content=draft.content, speaker=speaker, channel=channel, manner=manner,
        position=position.position, addressee=addressee, said_on=said_on, parent=None,
        score=calibrate(_raw_score(draft, position)), reasons=(*reasons, *why),
    )  # fmt: skip


def _raw_score(draft: Draft, position: PositionJudgement) -> float:
    """How sure the parts are."""
    return draft.score * position.score


def _statement_id(reading: Reading, draft: Draft, speaker: Speaker) -> str:
    """Made from the document and the spans: reading the same text again gives the same id, whatever the network."""
    spans = (*draft.source, *draft.cue, *draft.content)
    places = (f"{span.start}:{span.end}" for span in spans)
    return content_id(reading.document.id, *places, speaker.name)[7 : 7 + ID_CHARACTERS]


def _with_parents(drawn: list[tuple[Draft, Statement]]) -> tuple[Statement, ...]:
    """Statements with the ids of their parents; of a joint parent's statements, the first stands for all."""
    ids: dict[int, str] = {}
    for draft, statement in drawn:
        ids.setdefault(id(draft), statement.id)
    return tuple(
        replace(statement, parent=ids[id(draft.parent)]) if draft.parent is not None else statement
        for draft, statement in drawn
    )
