"""Days along a line: where a day lies, and which days are named below.

In: the first and last day, and the room there is. Out: places in pixels, ticks with their words. Always: the axis is
true to scale, and no more days are named than can be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 24000)
_DAYS_IN_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Axis:
    """A stretch of time between two places; `start` and `end` are days, a little wider than what is told."""

    start: date
    end: date
    left: float
    right: float

    @classmethod
    def over(cls, first: date, last: date, left: float, right: float) -> Axis:
        """An axis that shows these days with some air on either side."""
        air = max(2, round((last - first).days * 0.03))
        return cls(_moved(first, -air), _moved(last, air), left, right)

    def x(self, day: date) -> float:
        """Where a day lies; one outside lies at the end."""
        share = (day - self.start).days / max(1, (self.end - self.start).days)
        return self.left + (self.right - self.left) * min(1.0, max(0.0, share))

    def ticks(self, least: float = 64) -> tuple[tuple[float, str], ...]:
        """Places that are named, at least so many pixels from one another."""
        days = max(1, (self.end - self.start).days)
        step = days * least / max(1.0, self.right - self.left)
        for each in _DAYS:
            if each >= step:
                return tuple((self.x(day), f"{day.day} {day:%b %Y}") for day in _days(self.start, self.end, each))
        months = next((each for each in _MONTHS if each * _DAYS_IN_MONTH >= step), _MONTHS[-1])
        words = "%Y" if months >= 12 else "%b %Y"
        return tuple((self.x(day), day.strftime(words)) for day in _months(self.start, self.end, months))


def _days(start: date, end: date, step: int) -> Iterator[date]:
    day = start
    if step >= 7:
        day += timedelta(days=-start.weekday() % 7)
    while day <= end:
        yield day
        day += timedelta(days=step)


def _months(start: date, end: date, step: int) -> Iterator[date]:
    number = -(-(start.year * 12 + start.month - 1) // step) * step
    while True:
        year, month = divmod(number, 12)
        if year > end.year or year >= date.max.year or date(year, month + 1, 1) > end:
            return
        day = date(year, month + 1, 1)
        if day >= start:
            yield day
        number += step


def _moved(day: date, by: int) -> date:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return day
