"""Binding rules on arms as dated, directional data, and what one of them says of one transfer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Direction = Literal["supply to", "procure from"]
Applies = Literal["breach", "possible breach", "exempt"]
Nature = Literal["binding", "permit", "political"]
"""Whether a rule forbids outright, forbids without a permit, or is a commitment that is no law."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One rule: whom it binds, what it forbids towards its target, from when until when.

    `from_day` is the first and `until` the last day in force, both included; `until` None: in force still. `binds` is
    "all" (Chapter VII: every State) or the ids of the parties it binds; `items` are the categories covered, empty: all
    arms. `exceptions` are in plain words, as are `citation` and `source` (where the text of the rule stands).
    """

    id: str
    issuer: str
    citation: str
    direction: Direction
    target: str
    binds: tuple[str, ...]
    items: tuple[str, ...]
    exceptions: tuple[str, ...]
    from_day: date
    until: date | None
    source: str
    nature: Nature = "binding"


@dataclass(frozen=True, slots=True)
class Application:
    """What one rule would say of one transfer if the transfer were true; it never says that it is."""

    measure: str
    citation: str
    applies: Applies
    why: str
