"""Readers of days by their date: 2021-04-30, 4/30/2021, Nov. 2, Wednesday, 2 November 2022, Oct. 3-5.

In: a phrase and its context. Out: a `Moment`, or None for a day that does not exist.
"""

from __future__ import annotations

from counterclaim.core.time import Anchor
from counterclaim.dates.clock import time_suffix
from counterclaim.dates.direction import deictic_period, nearest, years_around
from counterclaim.dates.period import Period, day_of
from counterclaim.dates.phrase import Context, Moment, Phrase, moment_of


def iso_day(phrase: Phrase, context: Context) -> Moment | None:
    """2021-04-30."""
    day = day_of(*(int(figure) for figure in str(phrase.get("iso")).split("-")))
    return moment_of(Period("day", day), "absolute") if day is not None else None


def slash_day(phrase: Phrase, context: Context) -> Moment | None:
    """4/30/2021, month first as American wires write it, unless the first figure can only be a day."""
    left, right, year = (int(figure) for figure in str(phrase.get("slash")).split("/"))
    if year < 100:
        year += 1900 if year > 50 else 2000
    day = day_of(year, left, right) or day_of(year, right, left)
    return moment_of(Period("day", day), "absolute") if day is not None else None


def month_day(phrase: Phrase, context: Context) -> Moment | None:
    """Nov. 2; Wednesday, 2 November 2022; 4 p.m. on Nov. 2."""
    month, day, year = phrase.number("month"), _day_number(phrase), phrase.number("year")
    if month is None or day is None:
        return None
    suffix = time_suffix(phrase)
    if year is not None:
        exact = day_of(year, month, day)
        return moment_of(Period("day", exact), "absolute", suffix=suffix) if exact is not None else None
    candidates = [day_of(around, month, day) for around in years_around(context)]
    weekday = phrase.number("weekday", "weekdayshort")
    agreeing = [found for found in candidates if found is not None and found.weekday() == weekday]
    days = [Period("day", found) for found in agreeing or candidates if found is not None]
    period, anchor = deictic_period(days, context, phrase)
    if period is None:
        return Moment("date", f"XXXX-{month:02}-{day:02}{suffix}") if day_of(2000, month, day) is not None else None
    return moment_of(period, anchor, suffix=suffix)


def _day_number(phrase: Phrase) -> int | None:
    """The figure next to the month, not the hour of "4 p.m. Nov. 2"."""
    month = phrase.find("month")
    if month is None:
        return None
    codes, names = phrase.words.lexicon.codes, ("day", "dayth")
    wanted = {codes[name] for name in names}
    for index in (month + 1, month + 2, month - 1, month - 2):
        if phrase.first <= index < phrase.last and phrase.words.codes[index] in wanted:
            meaning = phrase.words.meaning(index)
            return meaning if isinstance(meaning, int) else None
    return None


def month_days(phrase: Phrase, context: Context) -> Moment | None:
    """Oct. 3-5: from the first day to the last."""
    month, year = phrase.number("month"), phrase.number("year")
    codes = {phrase.words.lexicon.codes[name] for name in ("day", "dayth")}
    days = [
        phrase.words.meaning(index) for index in range(phrase.first, phrase.last) if phrase.words.codes[index] in codes
    ]
    if month is None or len(days) != 2:
        return None
    low, high = int(days[0]), int(days[1])
    years = (year,) if year is not None else years_around(context)
    starts = [Period("day", found) for around in years if (found := day_of(around, month, low)) is not None]
    first = starts[0] if year is not None and starts else nearest(starts, context, phrase)
    if first is None or high <= low:
        return None
    last = day_of(first.start.year, month, high)
    if last is None:
        return None
    value = f"{first.start.isoformat()}/{last.isoformat()}"
    anchor: Anchor = "absolute" if year is not None else "publication"
    return Moment("date", value, first.start, last, "day", anchor, Period("day", last))
