"""What the review queue gives back: what is to be looked at, why it stands there, and all that is needed to decide.

In: nothing; made by queue.py and queue_items.py. Always: a pair of claims has two ids, everything else one; words are
exact pieces of the document.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from counterclaim.core.judgement import Judgement
from counterclaim.core.link import Finding
from counterclaim.core.statement import Position
from counterclaim.ledger.views.nouns import ClaimRow, DocumentRow, ItemRow

QueueKind = Literal["statement", "transfer", "suggestion"]
QueueOrder = Literal["doubt", "impact", "disagreement"]
PieceMark = Literal["source", "cue", "content", "party", "item", "deed"]


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What is to be looked at; `since` means the day of publication.

    With `again`, what others have checked and `reviewer` has not, in the place of what nobody has checked.
    """

    kind: QueueKind | None = None
    party: str | None = None
    position: Position | None = None
    since: date | None = None
    again: bool = False
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class QueueRef:
    """One thing in the queue: its id (of a pair the other's too), how sure the program is, why it comes first."""

    kind: QueueKind
    id: str
    other: str | None
    score: float
    why: tuple[str, ...] = ()

    @property
    def subject(self) -> str:
        """As judgements name it."""
        return self.id if self.other is None else f"{self.id} {self.other}"


@dataclass(frozen=True, slots=True)
class Piece:
    """Exact words of a document, and what they were taken for."""

    text: str
    mark: PieceMark | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a document, in pieces."""

    document: DocumentRow
    pieces: tuple[Piece, ...]
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class DrawnField:
    """A field as it stands now, and what was drawn where a person has set it."""

    name: str
    value: str | None
    drawn: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One thing to decide on; `claims` is where it leads, of a suggestion the two that may be one."""

    kind: QueueKind
    id: str
    other: str | None
    score: float
    why: tuple[str, ...]
    title: str
    fields: tuple[DrawnField, ...]
    passages: tuple[Passage, ...]
    items: tuple[ItemRow, ...]
    claims: tuple[ClaimRow, ...]
    findings: tuple[Finding, ...]
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class QueueCount:
    """How many are left; `is_whole` False: there are more than that."""

    number: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class DoneToday:
    """How many judgements somebody made today."""

    author: str
    number: int
