"""Statements that belong together, while they are being put together.

In: propositions. Out: a `Group` that group.py fills and draw.py turns into a claim. Always: a statement either tells or
answers within one group, never both.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from counterclaim.claims.proposition import Proposition
from counterclaim.core.statement import Reason


@dataclass(slots=True)
class Group:
    """Statements that tell or answer one proposition; `answers` maps the id of a denial to those that it answers."""

    tellings: list[Proposition] = field(default_factory=list)
    others: list[Proposition] = field(default_factory=list)
    transfers: frozenset[str] = frozenset()
    is_other_telling: bool = False
    """True for a purchase of which others, at another time, told as a delivery: it is worded from its own words."""
    reasons: list[Reason] = field(default_factory=list)
    answers: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def members(self) -> list[Proposition]:
        """All statements of the group in text order."""
        return sorted((*self.tellings, *self.others), key=lambda each: each.at)
