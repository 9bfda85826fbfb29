"""One proposition and where each party stands on it, within one document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.interval import Interval
from counterclaim.core.statement import Reason

ClaimKind = Literal["transfer", "event", "other"]
ClaimStatus = Literal["uncontested", "contested", "denied-only", "confirmed", "withdrawn"]
StanceKind = Literal["alleges", "confirms", "acknowledges", "denies", "doubts", "declines"]


@dataclass(frozen=True, slots=True)
class Stance:
    """A party's stand on a claim at a time; `answers` are the ids of the statements that it answers."""

    party: str
    speaker: str | None
    stance: StanceKind
    on: Interval | None
    statements: tuple[str, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition, however often it is told; positions in the order in which they were taken."""

    id: str
    gist: str
    kind: ClaimKind
    status: ClaimStatus
    positions: tuple[Stance, ...]
    independent_sources: int
    reasons: tuple[Reason, ...] = ()
    transfers: tuple[str, ...] = ()
    """The ids of the transfers that it is about."""

    @property
    def statements(self) -> frozenset[str]:
        """The ids of all statements that take a position on it."""
        return frozenset(each for stance in self.positions for each in stance.statements)
