"""Copies of one story: families of them, what a copy changed, who copied whom, signs of rewording in one page alone.

Every passage is a span of its own document's text or title. A change says what differs and shows both places; none
says which telling is right. `matters` is a property of the kind: a cut or a rewording that keeps the facts does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.span import Span
from counterclaim.core.statement import Reason

ChangeKind = Literal[
    "number", "date", "name", "negation", "reversal", "hedge dropped", "hedge added", "attribution dropped",
    "attribution moved", "denial dropped", "quotation", "headline reversed", "headline hardened", "headline changed",
    "agency credit lost", "garbled", "synonym damage", "byline changed", "reworded", "cut", "added",
]  # fmt: skip
SignKind = Literal[
    "broken sentence", "orphaned fragment", "broken quotation", "orphaned title", "unbalanced attribution",
    "stranger's byline", "machine wording",
]  # fmt: skip
QUIET: frozenset[ChangeKind] = frozenset({"byline changed", "reworded", "cut", "added"})
"""Kinds that leave what the story says as it was."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between a copy and its original; a side without spans has nothing there."""

    kind: ChangeKind
    original: tuple[Span, ...]
    copy: tuple[Span, ...]
    detail: str
    score: float
    reasons: tuple[Reason, ...] = ()

    @property
    def matters(self) -> bool:
        """True if the copy says something else than its original."""
        return self.kind not in QUIET


@dataclass(frozen=True, slots=True)
class Direction:
    """Who copied whom, as far as the pages tell: ids of documents."""

    original: str
    copy: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences of the original and of the copy that tell the same; a side without spans has no such sentence."""

    original: tuple[Span, ...]
    copy: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two tellings side by side; `original` and `copy` are ids of documents, in the order in which they were given."""

    original: str
    copy: str
    changes: tuple[Change, ...]
    kept: float
    """Share of the original's words that stand, changed or not, in a sentence of the copy that tells the same."""
    replaced: float
    """Share of the words of those sentences that the copy put others for."""
    reworded: float
    """How likely it is that a machine reworded or translated the copy, 0 to 1."""
    direction: Direction | None
    reasons: tuple[Reason, ...] = ()
    """Why `reworded` is what it is."""
    passages: tuple[Passage, ...] = ()
    """Both tellings side by side, in the order of the copy, what was cut where it would stand."""

    @property
    def altered(self) -> tuple[Change, ...]:
        """The changes that matter."""
        return tuple(each for each in self.changes if each.matters)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two documents of a family and how much of the shorter stands in the other, as their sketches tell."""

    left: str
    right: str
    contained: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """Documents that tell one story in the same words or reworded ones; ids in order, `id` made of them."""

    id: str
    documents: tuple[str, ...]
    likenesses: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """Something in one page that a reworded, translated or badly taken-over copy leaves behind."""

    kind: SignKind
    span: Span
    detail: str
    score: float
    """Chance that such a page was altered by machine or in copying, where one in ten is."""
    reasons: tuple[Reason, ...] = ()
