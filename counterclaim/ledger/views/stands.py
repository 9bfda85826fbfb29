"""The tellings of a claim -> where each party stands over time, the status at the end, the independent sources.

In: told claims after judgements. Out: stands with steps, each with its words and documents. Always: the fold itself is
that of claims/over_time; here statements and documents are put beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from counterclaim.claims.over_time import sources
from counterclaim.claims.over_time.positions import (
    FOR,
    PartyPosition,
    PositionStep,
    fold_positions,
    status_at_end,
)
from counterclaim.claims.over_time.telling import Telling
from counterclaim.core.claim import ClaimStatus, StanceKind
from counterclaim.core.interval import Interval
from counterclaim.ledger.views.nouns import Answered, SaidRow, SourceGroup, Stand, Step
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.tellings import ToldClaim, ToldStand
from counterclaim.lexicon.claims import is_cue

_PLAINEST = ("acknowledges", "confirms")
UNNAMED = "an unnamed source"
Places = dict[tuple[str, int], tuple[ToldClaim, ToldStand]]
"""Which stand a telling was made of: by the id of the told claim and its place there."""


@dataclass(frozen=True, slots=True)
class Folded:
    """What a claim's tellings add up to."""

    status: ClaimStatus
    stands: tuple[Stand, ...]
    sources: int
    groups: tuple[SourceGroup, ...]
    passed_over: tuple[SourceGroup, ...]


@dataclass(frozen=True, slots=True)
class ShortStand:
    """Where a party stands at the end, and its newest statement to that effect."""

    party: str
    stance: StanceKind
    since: date | None
    changed: bool
    in_part: bool
    said: SaidRow | None


@dataclass(frozen=True, slots=True)
class ShortFold:
    """What lists show of a fold."""

    status: ClaimStatus
    stands: tuple[ShortStand, ...]
    sources: int


def fold_short(told: Sequence[ToldClaim]) -> ShortFold:
    """The claim as it stands, without the steps that led there."""
    places = _places(told)
    tellings = [_telling(each, stand, at) for (_, at), (each, stand) in places.items()]
    positions = fold_positions(tellings)
    stands = tuple(_short_stand(each, places) for each in positions)
    return ShortFold(status_at_end(positions), stands, sources.count_sources(tellings).count)


def _places(told: Sequence[ToldClaim]) -> Places:
    return {(each.id, at): (each, stand) for each in told for at, stand in enumerate(each.stands)}


def _short_stand(position: PartyPosition, places: Places) -> ShortStand:
    steps = (step.telling for step in reversed(position.steps) if step.telling.stance == position.stance)
    said = next((said for each in steps for said in places[each.claim, each.at][1].said), None)
    # Only who took both sides can have turned.
    changed = position.changed and _stand(position, places).changed
    return ShortStand(position.party, position.stance, position.since, changed, position.in_part, said)


def fold_told(told: Sequence[ToldClaim]) -> Folded:
    """The claim as it stands."""
    places = _places(told)
    tellings = [_telling(each, stand, at) for (_, at), (each, stand) in places.items()]
    positions = fold_positions(tellings)
    counted = sources.count_sources(tellings)
    return Folded(
        status_at_end(positions),
        tuple(_stand(each, places) for each in positions),
        counted.count,
        tuple(map(_group, counted.groups)),
        tuple(map(_group, counted.passed_over)),
    )


def _telling(told: ToldClaim, stand: ToldStand, at: int) -> Telling:
    document = told.document
    cues = [said.cue for said in stand.said]
    return Telling(
        told.id, told.gist, document.id, stand.party, stand.speaker, stand.stance,
        kind=stand.said[0].kind if stand.said else "named",
        on=stand.on,
        published=document.published,
        statements=tuple(said.id for said in stand.said),
        answers=stand.answers,
        words=" … ".join(said.words for said in stand.said),
        agency=document.agency,
        outlet=document.outlet,
        family=told.family,
        takes_back=any(is_cue("taking back", cue) for cue in cues),
        adopts=bool(cues) and all(is_cue("adopting", cue) for cue in cues),
        at=at,
    )  # fmt: skip


def _stand(position: PartyPosition, places: Places) -> Stand:
    steps = tuple(_step(each, places) for each in position.steps)
    return Stand(
        position.party,
        party_name(position.party),
        position.stance,
        position.since,
        position.changed and len(turns_of(steps)) > 1,
        position.in_part,
        steps,
    )


def _step(step: PositionStep, places: Places) -> Step:
    telling = step.telling
    _, stand = places[telling.claim, telling.at]
    copies = {each.document: places[each.claim, each.at][0].document for each in step.copies}
    return Step(
        on=_when(telling),
        stance=telling.stance,
        relation=step.relation,
        in_part=step.in_part,
        said=stand.said,
        answers=tuple(answer for each in step.contradicts for answer in _answered(each, telling, places)),
        copies=tuple(each for document, each in copies.items() if document != telling.document),
    )


def _when(telling: Telling) -> Interval | None:
    if telling.on is not None:
        return telling.on
    return None if telling.published is None else Interval(telling.published, telling.published)


def _answered(telling: Telling, answer: Telling, places: Places) -> tuple[Answered, ...]:
    """What a denial stands beside: what its document says it answers, else the first statement of a telling."""
    _, stand = places[telling.claim, telling.at]
    told = [said for said in stand.said if said.id in answer.answers]
    return tuple(
        Answered(said.id, stand.party, said.speaker, said.position, said.words, bool(told))
        for said in (told or stand.said[:1])
    )


def _group(group: sources.SourceGroup) -> SourceGroup:
    # Where nobody is named, a document's id stands for the source.
    name = UNNAMED if group.name.startswith("sha256:") else group.name
    return SourceGroup(name, group.why, group.documents)


def newest_words(stand: Stand) -> SaidRow | None:
    """The newest statement to the effect of where a party stands at the end."""
    steps = (step for step in reversed(stand.steps) if step.stance == stand.stance)
    return next((said for step in steps for said in step.said), None)


def turns_of(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps at which a party changes sides: its first, and the plainest of each run on the other side.

    What it says on one day is one word: "it is not clear whether any arrived" beside "many were sent" is no turn.
    """
    runs: list[list[Step]] = []
    for step in steps:
        if step.stance == "declines":
            continue
        if runs and runs[-1][-1].on is not None and last_day_of(runs[-1][-1]) == last_day_of(step):
            before = runs.pop()
            kept = [each for each in before if last_day_of(each) != last_day_of(step)]
            if kept:
                runs.append(kept)
        if runs and (runs[-1][0].stance in FOR) == (step.stance in FOR):
            runs[-1].append(step)
        else:
            runs.append([step])
    return tuple(
        min(run, key=lambda step: _PLAINEST.index(step.stance) if step.stance in _PLAINEST else 2) for run in runs
    )


def last_day_of(step: Step) -> date | None:
    """The day at which a step stands: the last on which it may have been taken."""
    return None if step.on is None else step.on.end or step.on.start
