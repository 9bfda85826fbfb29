"""When: a closed range of days with the grain in which it was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from counterclaim.core.span import Span

Granularity = Literal["day", "week", "month", "season", "year"]


@dataclass(frozen=True, slots=True)
class Interval:
    """First and last day, both included; either may be open (`None`); the words that told it, if any."""

    start: date | None
    end: date | None
    granularity: Granularity = "day"
    span: Span | None = None
