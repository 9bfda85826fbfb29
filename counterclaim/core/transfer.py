"""One transfer of arms: what is said to have moved, from whom to whom, when, by which way, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.interval import Interval
from counterclaim.core.measure import Application
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason

Category = Literal[
    "ammunition", "artillery", "missiles", "rockets", "drones", "aircraft", "armoured vehicles", "small arms", "ships",
    "air defence", "engines", "sensors", "other", "unspecified",
]  # fmt: skip
Stage = Literal["sought", "planned", "agreed", "ordered", "shipped", "delivered", "unspecified"]
TransferStatus = Literal["alleged", "reported", "denied", "confirmed", "planned", "hypothetical"]
BASED = "based in"
"""The reason that names, by its id, the state in which a group of no registered name sits."""
APPROVED = "let through"
"""The reason of a transfer that the Security Council or its committee is said to have let through."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many, as a closed interval of whole items; either end may be open: "millions of" is 1,000,000 or more."""

    span: Span
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Item:
    """What is transferred, as said, with its category (UN Register of Conventional Arms and SIPRI, merged)."""

    span: Span
    category: Category
    quantity: Quantity | None


@dataclass(frozen=True, slots=True)
class Telling:
    """One passage that tells of a transfer: its words, the statement it lies in (None: the reporter's own telling)."""

    trigger: Span
    statement: str | None
    status: TransferStatus
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Transfer:
    """One transfer, however often the document tells it; `event` is the id of the event of its first telling."""

    id: str
    event: str
    supplier: Participant | None
    recipient: Participant | None
    items: tuple[Item, ...]
    when: Interval | None
    stage: Stage
    route: tuple[Span, ...]
    concealed: bool
    status: TransferStatus
    tellings: tuple[Telling, ...]
    score: float
    reasons: tuple[Reason, ...]
    claim: str | None = None
    measures: tuple[Application, ...] = ()
