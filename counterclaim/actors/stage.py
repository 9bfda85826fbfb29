"""What the rules for one document share: its scene and cast, who has spoken so far, the reasons of the source at hand.

In: a reading and its sources. Out: a `Stage` that the rules read and `remember` moves on. Always: sources come in text
order.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from counterclaim.actors.cast import Actor, Cast
from counterclaim.actors.discourse import Context
from counterclaim.actors.scene import Scene
from counterclaim.core.party import Speaker
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason

HE = {
    "he": False, "him": False, "his": False, "himself": False, "she": True, "her": True, "hers": True, "herself": True,
}  # fmt: skip
"""Pronouns of one person, and whether it is a woman."""


@dataclass(frozen=True, slots=True)
class ResolvedSpeaker:
    """A speaker with the reasons; `members` are the parts of a joint speaker ("Russia and China")."""

    speaker: Speaker
    reasons: tuple[Reason, ...]
    members: tuple[Speaker, ...] = ()


@dataclass(slots=True)
class Stage:
    """One document in the course of resolving its sources."""

    scene: Scene
    cast: Cast
    context: Context
    ranges: list[tuple[int, int]]
    """Sources as token ranges."""
    turn: int = 0
    said: list[tuple[int, str | None]] = field(default_factory=list)
    """Token and party of each source so far."""
    reasons: list[Reason] = field(default_factory=list)

    def note(self, rule: str, detail: str, span: Span | None = None, weight: float = 1.0) -> None:
        """Keep one reason of the source at hand."""
        self.reasons.append(Reason(rule, detail, (span,) if span else (), weight))

    def span(self, first: int, last: int) -> Span:
        """The span of tokens `first` to before `last`."""
        return Span(self.scene.tokens[first].start, self.scene.tokens[last - 1].end)

    def remember(self, actor: Actor, first: int, last: int) -> None:
        """The actor has spoken, in these tokens."""
        tokens = self.scene.tokens
        possessor = last < len(tokens) and "'s" in (tokens[last].low, tokens[last - 1].low)
        if possessor and self.turn:
            # "denied Ruiz's charge": Ruiz is no speaker of the article's own level here.
            actor.said = max(actor.said, 0)
        else:
            self.turn += 1
            actor.said = self.turn
        self.said.append((first, actor.party))
        self.cast.spoken.append(actor)
        self.cast.add(first, last, actor, subject=not possessor)
