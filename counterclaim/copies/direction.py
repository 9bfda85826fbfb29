"""Who copied whom, where the pages tell; and which of a family to hold the others against.

In: two documents with what differs between them. Out: a `Direction` or None. Always: each piece of evidence is named,
evidence that points both ways gives None, and none is made up: two pages that tell nothing of it stay unordered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterclaim.core.copy import Change, Direction
from counterclaim.core.document import Document
from counterclaim.core.statement import Reason
from counterclaim.lexicon.agencies import load_agencies

AGENCY, EARLIER, WHOLE, SOUND, OWN_SITE = 0.6, 0.7, 0.45, 0.6, 0.8
NEEDED = 0.5
MIN_CUTS = 2


def find_direction(left: Document, right: Document, changes: Sequence[Change]) -> Direction | None:
    """The direction between two documents; `changes` are those of `right` against `left`."""
    for_left = list(_evidence(left, right, _leaves_out(changes), _is_broken(changes)))
    for_right = list(_evidence(right, left, _puts_in(changes), False))
    if bool(for_left) == bool(for_right):
        return None
    reasons = tuple(for_left or for_right)
    score = 1.0
    for reason in reasons:
        score *= 1 - reason.weight
    if 1 - score < NEEDED:
        return None
    original, copy = (left, right) if for_left else (right, left)
    return Direction(original.id, copy.id, round(1 - score, 3), reasons)


def propose_original(documents: Sequence[Document]) -> Document:
    """Of a family, the document to hold the others against: on an agency's own site, credited, early, long."""

    def rank(document: Document) -> tuple[object, ...]:
        return (
            not _on_own_site(document),
            document.agency is None,
            document.published is None,
            document.published or 0 if document.published is None else document.published,
            -len(document.text),
            document.id,
        )

    return min(documents, key=rank)


def _evidence(one: Document, other: Document, longer: bool, sound: bool) -> Iterator[Reason]:
    """What speaks for `one` as the original."""
    if _on_own_site(one) and not _on_own_site(other):
        yield Reason("agency's own site", f"{one.agency} published it itself", (), OWN_SITE)
    if one.agency is not None and other.agency is None:
        yield Reason("agency credit", f"only it credits {one.agency}", (), AGENCY)
    if one.published is not None and other.published is not None and one.published < other.published:
        yield Reason("published earlier", f"{one.published} before {other.published}", (), EARLIER)
    if longer:
        yield Reason("more complete", "the other has nothing that it lacks, and leaves sentences out", (), WHOLE)
    if sound:
        yield Reason("whole sentences", "the other's are broken where its own are whole", (), SOUND)


def _on_own_site(document: Document) -> bool:
    from counterclaim.documents.credits import agency_of_url

    if document.agency is None:
        return False
    agencies = load_agencies()
    agency = agencies.get_id(document.agency) or document.agency.casefold()
    outlet = agencies.get_id(document.outlet) or (document.outlet or "").casefold()
    return agency in (agency_of_url(document.url), outlet)


def _leaves_out(changes: Sequence[Change]) -> bool:
    kinds = [change.kind for change in changes if change.original and change.original[0].field == "text"]
    return kinds.count("cut") + kinds.count("denial dropped") >= MIN_CUTS and not _has(changes, "added")


def _puts_in(changes: Sequence[Change]) -> bool:
    added = sum(change.kind == "added" for change in changes)
    return added >= MIN_CUTS and not _has(changes, "cut") and not _has(changes, "denial dropped")


def _is_broken(changes: Sequence[Change]) -> bool:
    return _has(changes, "garbled") or sum(change.kind == "synonym damage" for change in changes) >= MIN_CUTS


def _has(changes: Sequence[Change], kind: str) -> bool:
    return any(change.kind == kind for change in changes)
