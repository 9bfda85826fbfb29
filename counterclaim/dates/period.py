"""Calendar arithmetic: a unit (day, week, quarter, ...) and its first day in; last day, TIMEX3 value and grain out.

A `Period` always starts on the first day of its unit. Nothing here knows of texts or of publication. Weeks begin on
Monday (ISO 8601); seasons are meteorological (winter is December to February, named by the year of its December).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from counterclaim.core.interval import Granularity

Unit = Literal["day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century"]

MONTHS_IN: dict[Unit, int] = {
    "month": 1,
    "quarter": 3,
    "season": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
}
DAYS_IN: dict[Unit, int] = {"day": 1, "week": 7, "weekend": 7}
GRAIN: dict[Unit, Granularity] = {
    "day": "day", "weekend": "day", "week": "week", "month": "month", "quarter": "season", "season": "season",
    "half": "season", "year": "year", "decade": "year", "century": "year",
}  # fmt: skip
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
SEASON_STARTING = {month: name for name, month in SEASONS.items()}
FIRST_YEAR, LAST_YEAR = 1000, 2999


def month_start(year: int, month: int) -> date | None:
    """First day of a month, counted over year ends (month 0 is December of the year before); None far from now."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1) if FIRST_YEAR <= year <= LAST_YEAR else None


def day_of(year: int, month: int, day: int) -> date | None:
    """A day that exists, or None (31 April, year 0).

    >>> day_of(2023, 2, 29) is None
    True
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Period:
    """One day, week, month, ... by its unit and first day."""

    unit: Unit
    start: date

    @property
    def end(self) -> date:
        """Its last day."""
        if self.unit == "weekend":
            return self.start + timedelta(days=1)
        following = self.shift(1)
        return following.start - timedelta(days=1) if following is not None else date(LAST_YEAR, 12, 31)

    @property
    def grain(self) -> Granularity:
        """The nearest of the five grains that an interval can have."""
        return GRAIN[self.unit]

    @property
    def value(self) -> str:
        """TIMEX3 value.

        >>> period_of("week", date(2022, 11, 2)).value, period_of("season", date(2023, 1, 5)).value
        ('2022-W44', '2022-WI')
        """
        year, month = self.start.year, self.start.month
        if self.unit in ("week", "weekend"):
            iso = self.start.isocalendar()
            return f"{iso.year}-W{iso.week:02}" + ("-WE" if self.unit == "weekend" else "")
        return {
            "day": self.start.isoformat(),
            "month": f"{year:04}-{month:02}",
            "quarter": f"{year:04}-Q{(month + 2) // 3}",
            "season": f"{year:04}-{SEASON_STARTING.get(month, '')}",
            "half": f"{year:04}-H{1 if month < 7 else 2}",
            "year": f"{year:04}",
            "decade": f"{year // 10:03}X",
            "century": f"{year // 100:02}XX",
        }[self.unit]

    def shift(self, count: int) -> Period | None:
        """The period `count` of its own units later (earlier if negative); None outside the calendar."""
        if self.unit in DAYS_IN:
            return _days_on(self.unit, self.start, count * DAYS_IN[self.unit])
        start = month_start(self.start.year, self.start.month + count * MONTHS_IN[self.unit])
        return Period(self.unit, start) if start is not None else None


def _days_on(unit: Unit, start: date, days: int) -> Period | None:
    if abs(days) > 400_000:
        return None
    ordinal = start.toordinal() + days
    if not date(FIRST_YEAR, 1, 1).toordinal() <= ordinal <= date(LAST_YEAR, 12, 31).toordinal():
        return None
    return Period(unit, date.fromordinal(ordinal))


def period_of(unit: Unit, day: date) -> Period:
    """The period of a unit in which a day lies; for "weekend" that of its week.

    >>> period_of("quarter", date(2022, 11, 2)).value
    '2022-Q4'
    """
    if unit == "day":
        return Period(unit, day)
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday())
        return Period(unit, monday if unit == "week" else monday + timedelta(days=5))
    if unit == "season":
        year = day.year - 1 if day.month < 3 else day.year
        return Period(unit, date(year, day.month // 3 * 3 or 12, 1))
    months = MONTHS_IN[unit]
    index = (day.year * 12 + day.month - 1) // months * months
    return Period(unit, date(index // 12, index % 12 + 1, 1))


def easter(year: int) -> date:
    """Western Easter Sunday (anonymous Gregorian computus).

    >>> easter(2022)
    datetime.date(2022, 4, 17)
    """
    century, position = year // 100, year % 19
    moon = (19 * position + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    shift = (position + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
