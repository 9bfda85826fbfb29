"""What the views of copies give back: plain frozen rows.

In: nothing; made by families.py. Always: a copy names the two documents that were compared, in the order in which
they were held against each other; nothing here says which telling is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from counterclaim.ledger.views.nouns import DocumentRow


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One document of a family and what differs between it and the one that it is held against."""

    document: DocumentRow
    held_against: str
    compared: str
    """`compared` was held against `held_against`; one of the two is this document."""
    is_known: bool
    """True where the pages tell which of the two copied."""
    changed: tuple[tuple[str, int], ...]
    """Kinds of changes that matter, and how many of each."""
    cuts: int
    added: int
    kept: float
    reworded: float


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """Documents that carry one story; `id` is that of the document which the others are held against."""

    id: str
    title: str | None
    original: DocumentRow
    is_known: bool
    """True where the pages tell that others copied it."""
    documents: int
    outlets: tuple[str, ...]
    altered: int
    """How many copies say something else than what they are held against."""
    first_on: date | None
    last_on: date | None
    copies: tuple[CopyRow, ...]
