"""Readers of parts of the business year: quarters, halves, fiscal periods.

In: a phrase and its context. Out: a `Moment`, or None. A text on results goes on about one quarter: "the quarter" and
"the latest period" are that one, "a year earlier" is compared with it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from counterclaim.core.time import Anchor
from counterclaim.dates.direction import years_around
from counterclaim.dates.period import Period, period_of
from counterclaim.dates.phrase import COMPARED, Context, Moment, Phrase, moment_of


def quarter(phrase: Phrase, context: Context) -> Moment | None:
    """The third quarter; Q3 2021; this year's first quarter; the 2020 period; the quarter."""
    number, year = phrase.number("ordinal", "quartername"), phrase.number("year")
    base = context.quarter
    if base is None:
        base = period_of("quarter", context.published).shift(-1) if context.published is not None else None
    anchor: Anchor = "absolute" if year is not None else "publication"
    if number is None:
        return _unnumbered_quarter(phrase, base, year, context)
    if number > 4:
        return None
    if year is None and context.published is not None and phrase.has("unit"):
        year = _deictic_year(phrase, context.published, base)
    if year is not None:
        return moment_of(Period("quarter", date(year, number * 3 - 2, 1)), anchor)
    if context.published is None:
        return Moment("date", f"XXXX-Q{number}")
    # A quarter without its year is the one nearest to publication, whatever the verb.
    middle = [Period("quarter", date(around, number * 3 - 2, 1)) for around in years_around(context)]
    day = context.published
    return moment_of(min(middle, key=lambda period: abs((period.end - day).days)), "publication")


def _deictic_year(phrase: Phrase, published: date, base: Period | None) -> int | None:
    if phrase.get("unit") != "year":
        return None
    if phrase.has("ago", "earlier"):
        return (base.start.year if base is not None else published.year) - 1
    return published.year + (-1 if phrase.has("last", "previous", "past") else 1 if phrase.has("next", "coming") else 0)


def _unnumbered_quarter(phrase: Phrase, base: Period | None, year: int | None, context: Context) -> Moment | None:
    if year is not None:
        if base is None or context.quarter is None:
            return moment_of(period_of("year", date(year, 1, 1)), "absolute")
        return replace(moment_of(period_of("quarter", date(year, base.start.month, 1)), "text"), reason=COMPARED)
    if base is None:
        return None
    if phrase.has("unit"):
        earlier = base.shift(-4)
        published = context.published
        if phrase.has("ago", "earlier", "last", "previous"):
            return replace(moment_of(earlier, "text"), reason=COMPARED) if earlier is not None else None
        return moment_of(period_of("quarter", published), "publication") if published is not None else None
    return moment_of(base, "text")


def half(phrase: Phrase, context: Context) -> Moment | None:
    """The first half of 2021; the second half of the year."""
    year, number = phrase.number("year"), phrase.number("ordinal")
    anchor: Anchor = "absolute"
    if year is None and context.published is not None and phrase.get("unit") == "year":
        year, anchor = _deictic_year(phrase, context.published, None), "publication"
    if year is None or number not in (None, 1, 2):
        return None
    return moment_of(Period("half", date(year, 7 if number == 2 else 1, 1)), anchor)
