"""The tellings of a claim -> where each party stands, step by step.

In: tellings in any order. Out: one `PartyPosition` a party, in the order in which they first spoke, with the relation
of each step to the claim as it stood. Always: folded anew from what was told, never kept; the order of documents plays
no part; a copy of a story is no further step; declining moves nobody; who is not named does not speak for the party
where somebody named does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from counterclaim.claims.over_time.telling import Telling
from counterclaim.core.claim import ClaimStatus, StanceKind
from counterclaim.core.link import Relation
from counterclaim.core.party import NOBODY
from counterclaim.lexicon.linking import is_limited

FOR = frozenset({"alleges", "confirms", "acknowledges"})
OWNING = frozenset({"confirms", "acknowledges"})
AGAINST = frozenset({"denies", "doubts"})
MAX_ANSWERED = 5
_UNNAMED = frozenset({"anonymous", "collective", "unresolved"})
_NEWS: dict[StanceKind, int] = {
    "declines": 0, "denies": 1, "doubts": 1, "alleges": 2, "confirms": 3, "acknowledges": 3,
}  # fmt: skip
"""Of what one day holds, the admission is the news, and the denial beside it the older word."""


@dataclass(frozen=True, slots=True)
class PositionStep:
    """One stand taken: what it does to the claim, whom it contradicts, and which copies carry the same.

    `relation` is None for who tells it first. `in_part` is True for an admission of less than was alleged.
    """

    telling: Telling
    relation: Relation | None
    contradicts: tuple[Telling, ...] = ()
    copies: tuple[Telling, ...] = ()
    in_part: bool = False

    @property
    def on(self) -> date | None:
        """The day of the step."""
        return self.telling.day


@dataclass(frozen=True, slots=True)
class PartyPosition:
    """Where a party stands at the end, since when, whether it ever changed its mind, and the steps that led there."""

    party: str
    stance: StanceKind
    since: date | None
    changed: bool
    in_part: bool
    steps: tuple[PositionStep, ...]


@dataclass(slots=True)
class _Open:
    """A party's steps so far."""

    steps: list[PositionStep] = field(default_factory=list)

    def last(self) -> StanceKind | None:
        """The stand that the party had taken."""
        return next((each.telling.stance for each in reversed(self.steps) if each.telling.stance != "declines"), None)

    def goes_on_with(self, telling: Telling) -> bool:
        """True for “it is not clear whether any arrived” beside “many were sent”, in one breath: no turn of mind."""
        before = next((each.telling for each in reversed(self.steps) if each.telling.stance != "declines"), None)
        if before is None or telling.on is None or telling.on.start is None:
            return False
        at_once = before.document == telling.document and before.on == telling.on
        return at_once and {before.stance, telling.stance} in ({"alleges", "doubts"}, {"alleges", "denies"})

    def has_only_denied(self) -> bool:
        """True if it denied, and never owned up."""
        taken = {each.telling.stance for each in self.steps}
        return not AGAINST.isdisjoint(taken) and OWNING.isdisjoint(taken)


def fold_positions(tellings: Iterable[Telling]) -> tuple[PartyPosition, ...]:
    """Each party's position over time."""
    open_: dict[str, _Open] = {}
    told: list[Telling] = []
    last: dict[str, Telling] = {}
    ordered = sorted(tellings, key=_in_time)
    by_statement = _by_statement(ordered)
    for first, copies in _without_copies(ordered):
        party = open_.setdefault(first.party, _Open())
        relation = _relation(first, party, is_told=bool(last))
        contradicts: tuple[Telling, ...] = ()
        if first.stance in AGAINST:
            contradicts = _answered(first, by_statement) or _contradicted(first, told, last)
        in_part = first.stance in OWNING and is_limited(f"{first.words} | {first.gist}")
        party.steps.append(PositionStep(first, relation, contradicts, copies, in_part))
        told.append(first)
        if first.stance in FOR:
            last[first.party] = first
    return tuple(_position(name, party.steps) for name, party in open_.items())


def status_at_end(positions: Sequence[PartyPosition]) -> ClaimStatus:
    """The status of a claim by where the parties stand at the end: declining is neutral, doubting is denying."""
    last = [position.stance for position in positions]
    owning = any(each in OWNING for each in last)
    against = any(each in AGAINST for each in last)
    if not owning and "alleges" not in last:
        took_back = [step for each in positions for step in each.steps if step.relation == "retracts"]
        alleged = {each.party for each in positions for step in each.steps if step.telling.stance == "alleges"}
        if alleged and alleged <= {step.telling.party for step in took_back}:
            return "withdrawn"
        return "denied-only" if against else "uncontested"
    if owning and ("alleges" in last or any(step.relation == "revises" for each in positions for step in each.steps)):
        return "confirmed"
    return "contested" if against else "uncontested"


def _in_time(telling: Telling) -> tuple[date, date, int, date, str, int, str, str, tuple[str, ...]]:
    """By the last day on which it may have been said; what has an open past comes before what was said that day."""
    day = telling.day or date.max
    start = telling.on.start if telling.on is not None else telling.published
    published = telling.published or date.max
    whose = telling.party, telling.stance, telling.statements
    return day, start or date.min, _NEWS[telling.stance], published, telling.document, telling.at, *whose


def _without_copies(tellings: Sequence[Telling]) -> list[tuple[Telling, tuple[Telling, ...]]]:
    """Each telling with those that copies of its story, or the same words elsewhere, tell again."""
    firsts: dict[tuple[str, str, str], int] = {}
    groups: list[list[Telling]] = []
    for each in tellings:
        marks = [(each.party, each.stance, f"words {each.words}")] if each.words else []
        if each.family is not None:
            marks.append((each.party, each.stance, f"family {each.family}"))
        at = next((firsts[mark] for mark in marks if mark in firsts), None)
        if at is None or groups[at][0].document == each.document:
            at = len(groups)
            groups.append([])
        groups[at].append(each)
        for mark in marks:
            firsts.setdefault(mark, at)
    return [(group[0], tuple(group[1:])) for group in groups]


def _by_statement(ordered: Sequence[Telling]) -> dict[str, list[tuple[int, Telling]]]:
    """The tellings that rest on each statement, with their place in time: a claim may have thousands."""
    found: dict[str, list[tuple[int, Telling]]] = {}
    for place, each in enumerate(ordered):
        for statement in each.statements:
            found.setdefault(statement, []).append((place, each))
    return found


def _relation(telling: Telling, party: _Open, *, is_told: bool) -> Relation | None:
    # Two unnamed sources are not one that changed its mind.
    stance, before = telling.stance, None if telling.party == NOBODY else party.last()
    if stance == "declines":
        return "declines"
    if telling.takes_back and before in FOR:
        return "retracts"
    if before is not None and not party.goes_on_with(telling):
        return _second_relation(before, stance, first_admission=stance in OWNING and party.has_only_denied())
    if stance == "denies":
        return "denies"
    if stance == "doubts":
        return "doubts"
    return "supports" if is_told else None


def _second_relation(before: StanceKind, stance: StanceKind, *, first_admission: bool) -> Relation:
    """What a party does that took a stand before; who had denied it revises that when it first owns up to it."""
    if first_admission:
        return "revises"
    if before == stance or (before in FOR and stance in FOR):
        return "repeats"
    return "retracts" if before == "alleges" and stance in AGAINST else "revises"


def _answered(denial: Telling, by_statement: Mapping[str, Sequence[tuple[int, Telling]]]) -> tuple[Telling, ...]:
    """What its document says that a denial answers."""
    found = {place: each for answer in denial.answers for place, each in by_statement.get(answer, ())}
    return tuple(found[place] for place in sorted(found)[-MAX_ANSWERED:])


def _contradicted(denial: Telling, told: Sequence[Telling], last: Mapping[str, Telling]) -> tuple[Telling, ...]:
    """What a denial stands beside where it answers nothing: the last word of each other party.

    Of a denial without a day nobody knows what had been said before, but for what its own document tells.
    """
    if denial.day is None:
        last = {each.party: each for each in told if each.document == denial.document and each.stance in FOR}
    return tuple(each for party, each in last.items() if party != denial.party)[-MAX_ANSWERED:]


def _position(party: str, steps: Sequence[PositionStep]) -> PartyPosition:
    moved = [each for each in steps if each.telling.stance != "declines"]
    # What has no day may have been said before all that has one: it tells no turn, and not the end.
    moved = [each for each in moved if each.on is not None] or moved
    official = [each for each in moved if each.telling.kind not in _UNNAMED]
    counted = official or moved or list(steps)
    stance = counted[-1].telling.stance
    since = counted[-1].on
    for step in reversed(counted):
        if step.telling.stance != stance and not {step.telling.stance, stance} <= OWNING:
            break
        since = step.on
    changed = party != NOBODY and len({each.telling.stance in FOR for each in official or moved}) > 1
    return PartyPosition(party, stance, since, changed, counted[-1].in_part, tuple(steps))
