"""A statement in the making: spans and their ties, before anybody asks who and what.

Only `statements/` sees drafts; they are mutable while the steps of `attribute` complete them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from counterclaim.core.span import Span
from counterclaim.core.statement import Reason


@dataclass(slots=True)
class Draft:
    """Spans of one attribution; `parent` is the draft in whose content it lies."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    score: float
    network_positions: tuple[tuple[str, float], ...] = ()
    parent: Draft | None = None
    reasons: list[Reason] = field(default_factory=list)

    @property
    def cue_start(self) -> int:
        """Where the cue begins: what drafts are ordered by."""
        return self.cue[0].start

    def holds(self, span: Span) -> bool:
        """True if a span lies inside the content."""
        return any(piece.covers(span) for piece in self.content)
