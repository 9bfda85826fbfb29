"""A time expression of a text: the words, their TIMEX3 value, and the days they mean as far as the text tells.

`value` follows TimeML ("2022-11-02", "2022-W44", "P3D", "PAST_REF"); `interval` is None where the words are vague or
lack an anchor. Expressions never overlap; a range ("from 2014 to 2016") is one expression with its two ends as
`parts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span

TimeKind = Literal["date", "time", "duration", "set"]
Anchor = Literal["absolute", "publication", "text", "none"]
Tense = Literal["past", "future", "present"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """When, in the words of the text; `anchor` says what it was counted from, `reasons` which rules read it."""

    span: Span
    kind: TimeKind
    value: str
    interval: Interval | None
    anchor: Anchor
    reasons: tuple[str, ...] = ()
    parts: tuple[TimeExpression, ...] = ()
