"""What a whole text tells of times, parties and quotations, each found once and looked up by place.

In: a document and one of its fields. Out: `Located`: spans in order with their values. Always: a lookup takes no longer
in a long text than in a short one, so that comparing stays linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from counterclaim.actors.parties import find_parties
from counterclaim.core.document import Document
from counterclaim.core.span import Field, Span
from counterclaim.dates.find import find_times

What = Literal["times", "parties", "quotes"]
_QUOTE = re.compile(r"“([^“”\n]{2,600})[”\n]|\"([^\"\n]{2,600})\"")


@dataclass(frozen=True, slots=True)
class Placed:
    """A value at its span; `unit` says how it is bounded ("since")."""

    span: Span
    value: Hashable
    unit: str = ""


@dataclass(frozen=True)
class Located:
    """Values of one sort in the order of the text."""

    placed: Sequence[Placed]

    @cached_property
    def _starts(self) -> list[int]:
        return [each.span.start for each in self.placed]

    def between(self, start: int, end: int) -> Iterator[Placed]:
        """Those that lie in a stretch of the text, or reach into it."""
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self.placed) and self.placed[at].span.start < end:
            if self.placed[at].span.end > start:
                yield self.placed[at]
            at += 1


def locate(document: Document, field: Field, what: What, as_of: date) -> Located:
    """All values of a sort in a document's text or title."""
    text = document.text if field == "text" else document.title or ""
    if what == "parties":
        return Located([Placed(mention.span, mention.party.id) for mention in find_parties(text)])
    if what == "quotes":
        return Located([Placed(span, None) for span in _quotes(text)])
    return Located(list(_times(text, as_of, document.boilerplate if field == "text" else ())))


def _quotes(text: str) -> Iterator[Span]:
    """What stands between quotation marks of one paragraph, marks left out."""
    for match in _QUOTE.finditer(text):
        yield Span(*match.span(1 if match[1] is not None else 2))


def _times(text: str, as_of: date, skip: tuple[Span, ...]) -> Iterator[Placed]:
    """Days that are told, by their interval; without one, by their value."""
    for whole in find_times(text, published=as_of, skip=skip):
        for time in whole.parts or (whole,):
            if time.kind in ("date", "time"):
                interval = time.interval
                value = (interval.start, interval.end) if interval is not None else time.value
                yield Placed(time.span, value, "since" if interval is not None and "since" in time.reasons else "")
