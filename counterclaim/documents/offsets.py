"""Where each code point of a cleaned text stood in the text that it was made from.

In: the edits that a cleaning made, in order. Out: ranges of the original for ranges of the cleaned text, and back.
Always holds: between two edits both texts agree, code point for code point. It does not know why an edit was made.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Edit:
    """The original's `source_start` to `source_end` became `start` to `end`, as a whole or point for point."""

    start: int
    end: int
    source_start: int
    source_end: int
    is_pointwise: bool = False
    """Each code point was exchanged for one other, so that parts of the edit lead back to parts of the original."""


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Edits in text order, without overlap; no edits is the identity shifted by nothing.

    >>> OffsetMap((Edit(3, 4, 3, 5),)).to_source(4, 8)
    (5, 9)
    """

    edits: tuple[Edit, ...] = ()
    _ends: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_ends", tuple(edit.end for edit in self.edits))
        object.__setattr__(self, "_starts", tuple(edit.start for edit in self.edits))

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The smallest range of the original that holds all that became `start` to `end` of the cleaned text."""
        return self._source_of_start(start), self._source_of_end(end)

    def is_untouched(self, start: int, end: int) -> bool:
        """True if no edit reaches into the range, so that both texts have the same words there."""
        following = bisect_right(self._ends, start)
        return following >= len(self.edits) or self._starts[following] >= end

    def sliced(self, start: int, end: int) -> OffsetMap:
        """The map of `cleaned[start:end]`, for a text that is a part of the cleaned whole.

        An edit that straddles a cut is kept with the part inside; its source range stays whole.
        """
        kept = [Edit(0, 0, 0, self._source_of_start(start))] if start > 0 else []
        for edit in self.edits:
            if edit.end > start and edit.start < end:
                first, last = max(edit.start, start), min(edit.end, end)
                source = self._source_part(edit, first, last)
                kept.append(Edit(first - start, last - start, *source, edit.is_pointwise))
        return OffsetMap(tuple(kept))

    def _source_part(self, edit: Edit, first: int, last: int) -> tuple[int, int]:
        if edit.is_pointwise:
            shift = edit.source_start - edit.start
            return first + shift, last + shift
        return edit.source_start, edit.source_end

    def _source_of_start(self, offset: int) -> int:
        before = bisect_right(self._ends, offset)
        if before < len(self.edits) and self.edits[before].start <= offset:
            return self._source_part(self.edits[before], offset, offset)[0]
        return self._shifted(before, offset)

    def _source_of_end(self, offset: int) -> int:
        inside = bisect_left(self._ends, offset)
        if inside < len(self.edits) and self.edits[inside].start < offset:
            return self._source_part(self.edits[inside], offset, offset)[1]
        return self._shifted(inside, offset)

    def _shifted(self, before: int, offset: int) -> int:
        if before == 0:
            return offset
        return offset + self.edits[before - 1].source_end - self.edits[before - 1].end


IDENTITY = OffsetMap()
