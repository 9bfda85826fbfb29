"""Families of copies: which of many documents tell one story in the same or in reworded words.

In: documents, all at once or one at a time. Out: `Family`s, or the ids of likely relatives. Always: the order of
documents does not matter; the time grows with their number, not with its square, since a document is only held against
those that share a key with it, and of a crowd under one key only against a few.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from counterclaim.copies.likeness import Shared, match_sketches
from counterclaim.copies.sketch import Sketch, sketch_of
from counterclaim.core.copy import Family, Likeness
from counterclaim.core.document import Document, content_id
from counterclaim.core.statement import Reason

CROWD = 8
"""Under a key with more documents than that each meets only the first few and its next neighbours."""
FIRST_FEW, NEIGHBOURS = 4, 2


def find_families(documents: Iterable[Document]) -> tuple[Family, ...]:
    """The families among some documents, each of two or more; a document that stands alone is in none."""
    index = FamilyIndex()
    for document in documents:
        index.put(document.id, sketch_document(document))
    return index.families()


def sketch_document(document: Document) -> Sketch:
    """The sketch of a document's reporting: what a site puts around every story makes no family."""
    kept, at = [], 0
    for span in document.boilerplate:
        kept.append(document.text[at : span.start])
        at = max(at, span.end)
    return sketch_of("".join((*kept, document.text[at:])))


@dataclass
class FamilyIndex:
    """Sketches by document, and which documents share a key. Ids are the caller's; one put twice is kept once."""

    _sketches: dict[str, bytes] = field(default_factory=dict)
    """As bytes: a tenth of the memory, and as quickly read back."""
    _members: dict[int, list[str]] = field(default_factory=dict)
    _asked: int = 0
    """How many of the sketches have their keys in `_members`: it is only filled once somebody asks."""

    def put(self, document_id: str, sketch: Sketch) -> None:
        """Keep a sketch without asking for its relatives."""
        self._sketches.setdefault(document_id, sketch.to_bytes())

    def add(self, document_id: str, text: str) -> tuple[str, ...]:
        """Keep a text's sketch; the ids of those kept before that are likely copies of it, in order."""
        return self.add_sketch(document_id, sketch_of(text))

    def add_sketch(self, document_id: str, sketch: Sketch) -> tuple[str, ...]:
        """The same for a sketch that was made before."""
        found = self.relatives(document_id, sketch)
        self.put(document_id, sketch)
        return found

    def relatives(self, document_id: str, sketch: Sketch) -> tuple[str, ...]:
        """The ids of likely copies among those kept, in order; nothing is kept of what is asked."""
        self._fill()
        others = {each for key in sketch.bands for each in self._members.get(key, ()) if each != document_id}
        return tuple(sorted(each for each in others if match_sketches(sketch, self.sketch(each)) is not None))

    def sketch(self, document_id: str) -> Sketch:
        """What is kept of a document."""
        return Sketch.from_bytes(self._sketches[document_id])

    def families(self) -> tuple[Family, ...]:
        """All families among what is kept, in the order of their first ids."""
        ids = sorted(self._sketches)
        roots = list(range(len(ids)))
        likenesses: list[tuple[int, int, Shared]] = []
        for left, right in _meetings(self.sketch(each).bands for each in ids):
            one, other = _root(roots, left), _root(roots, right)
            if one == other:
                continue
            shared = match_sketches(self.sketch(ids[left]), self.sketch(ids[right]))
            if shared is not None:
                roots[max(one, other)] = min(one, other)
                likenesses.append((left, right, shared))
        return tuple(_gather(ids, roots, likenesses))

    def _fill(self) -> None:
        if self._asked == len(self._sketches):
            return
        for document_id in list(self._sketches)[self._asked :]:
            for key in self.sketch(document_id).bands:
                self._members.setdefault(key, []).append(document_id)
        self._asked = len(self._sketches)


def _meetings(every: Iterable[tuple[int, ...]]) -> Iterator[tuple[int, int]]:
    """Pairs of places of sketches that share a key; the same pair may come again."""
    keys, owners = array("Q"), array("I")
    for number, bands in enumerate(every):
        keys.extend(bands)
        owners.extend([number] * len(bands))
    if not keys:
        return
    # Sorted by key and then by owner: equal keys lie side by side, and no table of all keys is needed.
    key = np.frombuffer(keys, np.uint64)
    owner = np.frombuffer(owners, np.uint32)
    order = np.lexsort((owner, key))
    key, owner = key[order], owner[order]
    firsts = np.flatnonzero(np.concatenate(([True], key[1:] != key[:-1])))
    sizes = np.diff(np.concatenate((firsts, [len(key)])))
    for first, size in zip(firsts[sizes > 1].tolist(), sizes[sizes > 1].tolist(), strict=True):
        yield from _within(owner[first : first + size].tolist())


def _within(group: list[int]) -> Iterator[tuple[int, int]]:
    if len(group) <= CROWD:
        yield from combinations(group, 2)
        return
    for at, member in enumerate(group):
        yield from ((group[few], member) for few in range(min(FIRST_FEW, at)))
        yield from ((member, group[near]) for near in range(at + 1, min(at + 1 + NEIGHBOURS, len(group))))


def _root(roots: list[int], place: int) -> int:
    while roots[place] != place:
        roots[place] = roots[roots[place]]
        place = roots[place]
    return place


def _gather(ids: list[str], roots: list[int], likenesses: list[tuple[int, int, Shared]]) -> Iterator[Family]:
    members: dict[int, list[str]] = {}
    for place, document_id in enumerate(ids):
        members.setdefault(_root(roots, place), []).append(document_id)
    told: dict[int, list[Likeness]] = {}
    for left, right, shared in likenesses:
        likeness = Likeness(ids[left], ids[right], shared.pairs, _reasons(shared))
        told.setdefault(_root(roots, left), []).append(likeness)
    for root, family in members.items():
        if len(family) > 1:
            yield Family(content_id("family", *family), tuple(family), tuple(told[root]))


def _reasons(shared: Shared) -> tuple[Reason, ...]:
    reasons = [Reason("same words", f"{shared.pairs:.0%} of the shorter's neighbouring words", (), shared.pairs)]
    if shared.anchor_count:
        told = f"{shared.anchors:.0%} of the shorter's neighbouring names and numbers"
        reasons.append(Reason("same names and numbers", told, (), shared.anchors))
    if shared.paragraph_count:
        reasons.append(Reason("same paragraphs", f"{shared.paragraph_count} word for word"))
    return tuple(reasons)
