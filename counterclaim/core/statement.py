"""One attributed statement: who says what, in whose words, through which channel, with what position."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.interval import Interval
from counterclaim.core.party import Speaker
from counterclaim.core.span import Span

Position = Literal[
    "accuses", "alleges", "asserts", "confirms", "acknowledges", "denies", "dismisses",
    "doubts", "declines", "demands", "warns", "pledges", "condemns",
]  # fmt: skip
Channel = Literal[
    "statement", "briefing", "interview", "state-media", "social-media", "report", "letter", "speech", "leak"
]
Manner = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a value was drawn: a rule's name, its detail in plain words, the words it rests on, its weight."""

    rule: str
    detail: str
    spans: tuple[Span, ...] = ()
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed statement; `parent` is the id of the statement in whose content it lies."""

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: Speaker
    channel: Channel | None
    manner: Manner
    position: Position
    addressee: str | None
    said_on: Interval | None
    parent: str | None
    score: float
    reasons: tuple[Reason, ...]
