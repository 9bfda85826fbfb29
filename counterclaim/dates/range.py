"""Two dates that a text joins: "from 2014 to 2016", "between March and May", "Monday-Friday".

In: a text and its expressions in order. Out: the same with each such pair as one expression whose `parts` are the two
ends.
"""

from __future__ import annotations

import re

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression

_TO = re.compile(r"\s*(?:-|–|—|to|through|until|till)\s*", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_LOOK_BACK_CHARACTERS = 9


def join_ranges(text: str, found: list[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Join the ends of ranges; what is merely listed ("on Monday and Tuesday") stays apart."""
    joined: list[TimeExpression] = []
    for expression in found:
        if joined and (both := _join(text, joined[-1], expression)) is not None:
            joined[-1] = both
        else:
            joined.append(expression)
    return tuple(joined)


def _join(text: str, left: TimeExpression, right: TimeExpression) -> TimeExpression | None:
    if left.parts or left.interval is None or right.interval is None or {left.kind, right.kind} - {"date", "time"}:
        return None
    gap = text[left.span.end : right.span.start]
    if len(gap) > _LOOK_BACK_CHARACTERS:
        return None
    before = text[max(0, left.span.start - _LOOK_BACK_CHARACTERS) : left.span.start].rstrip().lower()
    if not (_TO.fullmatch(gap) or (_AND.fullmatch(gap) and before.endswith("between"))):
        return None
    start, end = left.interval.start, right.interval.end
    if start is None or end is None or start >= end:
        return None
    span = Span(left.span.start, right.span.end)
    interval = Interval(start, end, right.interval.granularity, span)
    return TimeExpression(
        span, "date", f"{left.value}/{right.value}", interval, right.anchor, ("range", *left.reasons), (left, right)
    )
