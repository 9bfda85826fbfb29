"""What the view of an article and the list of articles give back: frozen rows around the core values as drawn.

In: nothing; made by article.py and articles.py. Always: what a person put right stands beside what was drawn, and every
drawn thing is the one that the ledger keeps, spans, reasons and weights included.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.claim import Claim, ClaimStatus
from counterclaim.core.document import Document
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Position, Statement
from counterclaim.core.transfer import Transfer
from counterclaim.ledger.views.nouns import Correction, DocumentRow

Direction = Literal["original", "copy", "unknown", "through-others"]
"""What another document of the family is to this one; `through-others`: a copy of a copy or of the original."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """A document in the list: what was drawn from it, and how many other documents carry its story."""

    document: DocumentRow
    statements: int
    positions: tuple[tuple[Position, int], ...]
    claims: int
    transfers: int
    copies: int


@dataclass(frozen=True, slots=True)
class Facet:
    """A value of a filter and how many documents have it, all other filters kept."""

    value: str
    number: int


@dataclass(frozen=True, slots=True)
class JudgedStatement:
    """A statement as it was drawn and as it stands now; `rejected_by` found that it is not in the document."""

    drawn: Statement
    now: Statement
    corrections: tuple[Correction, ...] = ()
    accepted_by: str | None = None
    rejected_by: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimTold:
    """A claim as this document tells it, and the claim of the ledger in which it stands; `claim` None: in none now."""

    told: Claim
    claim: str | None
    gist: str
    status: ClaimStatus


@dataclass(frozen=True, slots=True)
class CarriedBy:
    """Another document that carries the same story."""

    document: DocumentRow
    direction: Direction
    score: float | None


@dataclass(frozen=True, slots=True)
class DrawnBy:
    """One reading of the document: what read it, in which run, when."""

    id: str
    stamp: Stamp
    run: str
    at: str
    is_newest: bool


@dataclass(frozen=True, slots=True)
class AnchoredAt:
    """The newest checkpoint of the ledger; `covers` tells whether this reading lies under it."""

    origin: str
    size: int
    root: str
    made_at: str
    covers: bool


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One document with all that one reading drew from it, and what the ledger knows beside it."""

    document: Document
    statements: tuple[JudgedStatement, ...]
    events: tuple[Event, ...]
    transfers: tuple[Transfer, ...]
    claims: tuple[ClaimTold, ...]
    headline: Headline
    warnings: tuple[str, ...]
    copies: tuple[CarriedBy, ...]
    drawing: DrawnBy
    others: tuple[DrawnBy, ...]
    checkpoint: AnchoredAt | None
