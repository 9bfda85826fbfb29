"""One coded event: what is said to have happened, between whom, when, and with what standing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
"""The sixteen types of PLOVER (Open Event Data Alliance, September 2021)."""

Modality = Literal["reported", "alleged", "denied", "planned", "hypothetical"]
"""How an event stands in the text: `reported` is the reporter's own telling; what lies in a claim never is."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `cameo` is a CAMEO code as text ("163"); `statement` the id of the statement it comes through."""

    id: str
    type: EventType
    cameo: str | None
    trigger: Span
    actor: Participant | None
    recipient: Participant | None
    place: str | None
    on: Interval | None
    modality: Modality
    statement: str | None
    score: float
    reasons: tuple[Reason, ...]
