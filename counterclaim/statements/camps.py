"""What the statements around tell of one: whether its speaker's side denies, accuses or stands accused, and what the
same speaker said just before.

In: a document's statements in text order, with the positions that these take on their own. Out: the same evidence, with
what is known from around. Always: nobody is both denier and accuser; only another party's charge makes one accused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterclaim.core.statement import Position
from counterclaim.statements.findings import PositionEvidence

Camp = frozenset[str]
_CHARGES = frozenset({"accuses", "alleges"})


def find_camps(taken: Sequence[tuple[str | None, Position]]) -> tuple[Camp, Camp]:
    """The parties that deny or dismiss and do not accuse, and those that accuse or allege and do not deny."""
    held: dict[Position, set[str]] = {}
    for party, position in taken:
        if party is not None:
            held.setdefault(position, set()).add(party)
    denying = held.get("denies", set()) | held.get("dismisses", set())
    alleging = held.get("accuses", set()) | held.get("alleges", set())
    return frozenset(denying - held.get("accuses", set())), frozenset(alleging - denying)


def place_in_camp(evidence: PositionEvidence, deniers: Camp, accusers: Camp) -> PositionEvidence:
    """The same evidence, told whether the speaker's party denies or accuses elsewhere."""
    party = evidence.speaker_party
    if party not in deniers and party not in accusers:
        return evidence
    return replace(evidence, speaker_denies=party in deniers, speaker_accuses=party in accusers)


def look_around(evidences: Sequence[PositionEvidence], positions: Sequence[Position]) -> tuple[PositionEvidence, ...]:
    """Each statement's evidence with what the statements around tell; the same object where they tell nothing."""
    deniers, accusers = find_camps([(e.speaker_party, p) for e, p in zip(evidences, positions, strict=True)])
    charges = find_charges(evidences, positions)
    placed = []
    for at, evidence in enumerate(evidences):
        around = place_in_camp(evidence, deniers, accusers)
        # What merely holds the statement ("Oslo said Malta had told it ...") charges nobody.
        if any(not _holds(charge, evidence) for charge in charges.get(evidence.speaker_party or "", ())):
            around = replace(around, speaker_accused=True)
        before = evidences[at - 1] if at else None
        if before is not None and _is_same_voice(before, evidence):
            around = replace(around, goes_on=positions[at - 1])
        placed.append(around)
    return tuple(placed)


def find_charges(
    evidences: Sequence[PositionEvidence], positions: Sequence[Position]
) -> dict[str, list[PositionEvidence]]:
    """By party: the accusations and allegations of others that name it."""
    charges: dict[str, list[PositionEvidence]] = {}
    for evidence, position in zip(evidences, positions, strict=True):
        if position in _CHARGES:
            for party in {party for _, party in evidence.content_parties or () if party != evidence.speaker_party}:
                charges.setdefault(party, []).append(evidence)
    return charges


def _holds(outer: PositionEvidence, inner: PositionEvidence) -> bool:
    return inner.is_nested and any(inner.content[0] in piece for piece in outer.content if inner.content)


def _is_same_voice(before: PositionEvidence, evidence: PositionEvidence) -> bool:
    return (
        evidence.speaker is not None
        and before.speaker == evidence.speaker
        and 0 <= evidence.paragraph - before.paragraph <= 1
    )
