"""Who: states, international bodies, armed groups, and the people and offices that speak for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.span import Span

SpeakerKind = Literal["named", "role", "collective", "anonymous", "document", "unresolved"]


@dataclass(frozen=True, slots=True)
class Party:
    """A state (ISO 3166-1 alpha-3), body or group that can take a position: `id` "PRK", `name` "North Korea"."""

    id: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Participant:
    """A party in the part it plays in an event or transfer, with the words that name it there.

    `party` is a Party's id; where the text names a body or person of no registered party, it is the name itself.
    """

    party: str
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something, as far as the text tells; `kind` "unresolved" when two candidates fit equally."""

    name: str | None
    party: str | None
    role: str | None
    kind: SpeakerKind


UNRESOLVED = Speaker(None, None, None, "unresolved")
NOBODY = "an unnamed source"
"""The party of who is not named and speaks for no known party; two of them are not one."""
