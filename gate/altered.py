"""How many generated alterations comparison finds, by kind, and how many of its findings are one.

In: cases with one known alteration each. Out: a table of counts by kind. Always: a finding counts as right only where
its kind is the alteration's and it points at the altered sentence; a harmless copy is right where nothing that
matters is found in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from counterclaim.copies.compare import compare_copies
from counterclaim.core.copy import Change, ChangeKind
from counterclaim.core.document import Document, content_id
from gate.alterations import KINDS, Case

KIND_OF: dict[ChangeKind, str] = {
    "number": "number", "date": "date", "name": "name", "negation": "negation", "reversal": "negation",
    "hedge dropped": "hedge", "hedge added": "hedge", "attribution dropped": "attribution",
    "attribution moved": "attribution", "cut": "clause",
}  # fmt: skip
"""Kinds of findings by the kind of alteration that they name."""


@dataclass
class Tally:
    """Counts of one kind."""

    cases: int = 0
    found: int = 0
    told: int = 0
    right: int = 0

    @property
    def recall(self) -> float:
        return 100 * self.found / self.cases if self.cases else 0.0

    @property
    def precision(self) -> float:
        return 100 * self.right / self.told if self.told else 0.0


@dataclass
class Altered:
    """The tallies, and a line for each miss and false finding."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    misses: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Recall and precision by kind."""
        return {
            f"{kind} {name}": value
            for kind, tally in self.tallies.items()
            for name, value in (("recall", tally.recall), ("precision", tally.precision))
        }


def measure_alterations(cases: Iterable[Case]) -> Altered:
    """Compare every copy with its original."""
    altered = Altered()
    for case in cases:
        original, copy = (Document(content_id(text), text) for text in (case.original, case.copy))
        _count(case, compare_copies(original, copy).changes, original, copy, altered)
    return altered


def _count(case: Case, changes: Iterable[Change], original: Document, copy: Document, altered: Altered) -> None:
    mine = altered.tallies[case.kind]
    mine.cases += 1
    hit, matters = False, False
    for change in changes:
        if not change.matters and change.kind != "cut":
            continue
        kind = KIND_OF.get(change.kind, "")
        right = kind == case.kind and _points_at(change, case, original, copy)
        whole = change.kind == "cut" and not change.copy
        hit |= right
        if whole and not right:
            # Whole sentences are cut from the copies on purpose.
            continue
        matters |= change.matters
        if kind:
            altered.tallies[kind].told += 1
            altered.tallies[kind].right += right
        if not right:
            altered.misses.append(f"FALSE {change.kind} in {case.kind} ({case.how}): {_shown(change, original, copy)}")
    harmless = altered.tallies["harmless"]
    if case.kind == "harmless":
        hit = not matters
    if not matters and case.kind != "clause":
        harmless.told += 1
        harmless.right += case.kind == "harmless"
    mine.found += hit
    if not hit:
        altered.misses.append(f"MISSED {case.kind} ({case.how}): {case.before!r} -> {case.after!r}")


def _points_at(change: Change, case: Case, original: Document, copy: Document) -> bool:
    """True if a passage of the finding shares words with what was altered."""
    ours = " ".join(original.words_of(span) for span in change.original)
    theirs = " ".join(copy.words_of(span) for span in change.copy)
    return _share(ours, case.before) or (case.after != "" and _share(theirs, case.after))


def _share(passage: str, words: str) -> bool:
    wanted = {word.strip(".,;:“”\"'’()").lower() for word in words.split()} - {""}
    return bool(wanted) and any(word in passage.lower() for word in wanted)


def _shown(change: Change, original: Document, copy: Document) -> str:
    ours = " … ".join(original.words_of(span) for span in change.original)
    theirs = " … ".join(copy.words_of(span) for span in change.copy)
    return f"{change.detail} | {ours[:160]} | {theirs[:160]}"


def table_rows(altered: Altered) -> Iterator[tuple[str, str, str, str]]:
    """Kind, copies, recall and precision, for a table."""
    for kind, tally in altered.tallies.items():
        yield kind, str(tally.cases), f"{tally.recall:.1f}", f"{tally.precision:.1f}"
