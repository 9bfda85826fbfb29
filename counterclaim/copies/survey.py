"""Families among many documents, each with the one to hold the others against and what those changed.

In: documents. Out: a `FamilyReport` for each family. Always: every document of a family but the one taken as original
is compared with it, once. Which one that is, is a proposal: `Comparison.direction` says what the pages themselves
tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from counterclaim.copies.compare import compare_copies
from counterclaim.copies.direction import propose_original
from counterclaim.copies.families import find_families
from counterclaim.core.copy import Comparison, Family
from counterclaim.core.document import Document


@dataclass(frozen=True, slots=True)
class FamilyReport:
    """A family, its documents with the proposed original first, and the others against it in the same order."""

    family: Family
    documents: tuple[Document, ...]
    comparisons: tuple[Comparison, ...]

    @property
    def original(self) -> Document:
        return self.documents[0]


def survey_copies(documents: Iterable[Document]) -> Iterator[FamilyReport]:
    """The families among some documents, in the order of their first ids."""
    known = {document.id: document for document in documents}
    for family in find_families(known.values()):
        members = [known[each] for each in family.documents]
        original = propose_original(members)
        others = [each for each in members if each is not original]
        yield FamilyReport(family, (original, *others), tuple(compare_copies(original, copy) for copy in others))
