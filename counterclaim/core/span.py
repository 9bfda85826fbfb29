"""Half-open ranges of Unicode code points in a document's text or title.

Every drawn value carries spans; a span's words are always the exact slice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Field = Literal["text", "title"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `end` (exclusive) of a document's `field`.

    >>> Span(0, 5).within("SEOUL, Nov. 8")
    'SEOUL'
    """

    start: int
    end: int
    field: Field = "text"

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"span {self.start}:{self.end} is empty or runs backwards")

    def __len__(self) -> int:
        return self.end - self.start

    def within(self, text: str) -> str:
        """The words of this span in the text of its field."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """True if both lie in one field and share a code point."""
        return self.field == other.field and self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """True if the other lies wholly inside this one."""
        return self.field == other.field and self.start <= other.start and other.end <= self.end


def span_overlap(left: tuple[Span, ...], right: tuple[Span, ...]) -> float:
    """Shared code points over all code points of two sets of spans, 0 to 1 (Jaccard).

    >>> span_overlap((Span(0, 4),), (Span(2, 6),))
    0.3333333333333333
    """
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in left for b in right if a.field == b.field)
    union = sum(map(len, left)) + sum(map(len, right)) - shared
    return shared / union if union else 0.0
