"""Readers of phrases that name a place on the calendar: months, seasons, years, decades, holidays and their edges.

In: a phrase and its context. Out: a `Moment`, or None where the words only look like a date. What lacks a year gets
the nearest one in the direction of the verb.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from counterclaim.core.time import Anchor
from counterclaim.dates.direction import deictic_period, years_around
from counterclaim.dates.period import SEASONS, Period, easter, month_start, period_of
from counterclaim.dates.phrase import Context, Moment, Phrase, moment_of, parted


def month(phrase: Phrase, context: Context) -> Moment | None:
    """In September; late last March; May 2022; later this June."""
    number, year = phrase.number("month"), phrase.number("year")
    if number is None:
        return None
    if year is not None:
        start = month_start(year, number)
        return parted(Period("month", start), "absolute", phrase, context) if start is not None else None
    if phrase.has("that", "same") and (base := context.anchor(phrase)) is not None:
        start = month_start(base.start.year, number)
        return parted(Period("month", start), "text", phrase, context) if start is not None else None
    candidates = (month_start(around, number) for around in years_around(context))
    period, anchor = deictic_period((Period("month", start) for start in candidates if start), context, phrase)
    return parted(period, anchor, phrase, context) if period is not None else Moment("date", f"XXXX-{number:02}")


def month_of(phrase: Phrase, context: Context) -> Moment | None:
    """January last year; April of that year; early October this year."""
    number = phrase.number("month")
    base = context.anchor(phrase) if phrase.has("that", "same", "previous", "following") else None
    around = base.start if base is not None else context.published
    if number is None or around is None or phrase.get("unit") != "year":
        return None
    step = -1 if phrase.has("last", "previous") else 1 if phrase.has("next", "following") else 0
    start = month_start(around.year + step, number)
    anchor: Anchor = "publication" if base is None else "text"
    return parted(Period("month", start), anchor, phrase, context) if start is not None else None


def season(phrase: Phrase, context: Context) -> Moment | None:
    """Last summer; the winter of 2014."""
    name, year = str(phrase.get("season")), phrase.number("year")
    if year is not None:
        return parted(Period("season", date(year, SEASONS[name], 1)), "absolute", phrase, context)
    candidates = [Period("season", date(around, SEASONS[name], 1)) for around in years_around(context)]
    period, anchor = deictic_period(candidates, context, phrase)
    return parted(period, anchor, phrase, context) if period is not None else Moment("date", f"XXXX-{name}")


def year(phrase: Phrase, context: Context) -> Moment | None:
    """2014; late 2014; the year 2000; fiscal 1989."""
    number = phrase.number("year")
    if number is None or phrase.get("unit") not in (None, "year"):
        return None
    return parted(Period("year", date(number, 1, 1)), "absolute", phrase, context)


def decade(phrase: Phrase, context: Context) -> Moment | None:
    """The 1990s; the early nineties."""
    number = phrase.number("decade", "decadename")
    if number is None or not 140 <= number <= 210:
        return None
    return parted(Period("decade", date(number * 10, 1, 1)), "absolute", phrase, context)


def century(phrase: Phrase, context: Context) -> Moment | None:
    """The 20th century."""
    number = phrase.number("dayth")
    if number is None or phrase.get("unit") != "century" or not 11 <= number <= 22:
        return None
    return moment_of(Period("century", date(number * 100 - 100, 1, 1)), "absolute")


def holiday(phrase: Phrase, context: Context) -> Moment | None:
    """Christmas; last Thanksgiving; Easter."""
    if phrase.words.is_upper(phrase.last) and phrase.after() not in ("day", "eve"):
        return None
    name = str(phrase.get("holiday"))
    days = (_holiday_of(name, around) for around in years_around(context))
    period, anchor = deictic_period((Period("day", day) for day in days), context, phrase)
    return moment_of(period, anchor) if period is not None else None


def _holiday_of(name: str, around: int) -> date:
    """Its day in a year: by its own rule, or the month and day of the lexicon ("12-25")."""
    movable = _MOVABLE.get(name)
    return movable(around) if movable is not None else date(around, int(name[:2]), int(name[3:]))


def _thanksgiving(around: int) -> date:
    """Fourth Thursday of November."""
    first = date(around, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


_MOVABLE: dict[str, Callable[[int], date]] = {"easter": easter, "thanksgiving": _thanksgiving}


def edge_of(phrase: Phrase, context: Context) -> Moment | None:
    """The end of March; the beginning of the year; year-end; the middle of the 1990s."""
    part = str(phrase.get("edge"))
    if phrase.has("month"):
        return month(phrase, context)
    if phrase.has("decade"):
        return decade(phrase, context)
    number = phrase.number("year")
    if number is not None:
        return moment_of(Period("year", date(number, 1, 1)), "absolute", part=part)
    grain = phrase.get("unit") or phrase.get("quarter") or phrase.get("season")
    if not phrase.has("of") and (grain != "year" or part != "late" or phrase.words.low(phrase.last - 1) != "end"):
        return None
    if phrase.has("season"):
        return season(phrase, context)
    if context.published is None or grain in (None, "day", "century"):
        return None
    unit = "quarter" if grain == "quarter" else str(grain)
    period = period_of(unit, context.published)  # type: ignore[arg-type]  # the lexicon's units are those of Period
    step = -1 if phrase.has("last", "past", "previous") else 1 if phrase.has("next", "coming", "following") else 0
    moved = period.shift(step)
    return moment_of(moved, "publication", part=part) if moved is not None else None
