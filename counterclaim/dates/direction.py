"""Which of several calendar periods of one name is meant: the September before publication, or the one to come.

In: candidate periods, a phrase and its context. Out: the one that "last", "this", "next" or the verb points to, or
None without a day of publication.
"""

from __future__ import annotations

from collections.abc import Iterable

from counterclaim.core.time import Anchor
from counterclaim.dates.period import Period
from counterclaim.dates.phrase import Context, Phrase

# Chosen on the development half of TempEval-3 (gate/timeml.py); value accuracy stays within 0.1 points from 180 to 300.
FAR_BEHIND_DAYS = 240
FAR_AHEAD_DAYS = 300
YEAR_STEPS = (0, -1, 1, -2, 2)


def nearest(candidates: Iterable[Period | None], context: Context, phrase: Phrase) -> Period | None:
    """The candidate that the verb points to: the last begun by publication, or the first not yet over.

    A wire leaves the year out only of dates that are near. So a verb that is not right beside them does not push
    "Jan. 14" back to nearly a year before, nor does any push it more than ten months ahead.
    """
    published = context.published
    periods = sorted((period for period in candidates if period is not None), key=lambda period: period.start)
    if published is None or not periods:
        return None
    past = [period for period in periods if period.start <= published]
    future = [period for period in periods if period.end >= published]
    if not past or not future:
        return past[-1] if past else periods[0]
    ahead, behind = (future[0].start - published).days, (published - past[-1].end).days
    tense = context.tense_at(phrase)
    if tense == "future":
        return past[-1] if ahead > FAR_AHEAD_DAYS else future[0]
    if tense == "past" and (behind <= FAR_BEHIND_DAYS or context.verb_at(phrase) == "past"):
        return past[-1]
    return future[0] if ahead * 2 < behind else past[-1]


def deictic_period(
    candidates: Iterable[Period | None], context: Context, phrase: Phrase
) -> tuple[Period | None, Anchor]:
    """The candidate that "last", "this", "next" or nothing picks, and what it was counted from."""
    published = context.published
    periods = sorted((period for period in candidates if period is not None), key=lambda period: period.start)
    base = context.anchor(phrase)
    if phrase.has("previous", "following") and base is not None:
        if phrase.has("following"):
            return _first(period for period in periods if period.start > base.start), "text"
        return _first(period for period in reversed(periods) if period.end < base.start), "text"
    if published is None:
        return None, "none"
    if phrase.has("last", "past", "previous"):
        return _first(period for period in reversed(periods) if period.end < published), "publication"
    if phrase.has("next", "coming", "following"):
        return _first(period for period in periods if period.start > published), "publication"
    if phrase.has("this", "current"):
        return _first(period for period in periods if period.end.year >= published.year), "publication"
    return nearest(periods, context, phrase), "publication"


def _first(periods: Iterable[Period]) -> Period | None:
    return next(iter(periods), None)


def years_around(context: Context) -> tuple[int, ...]:
    """The year of publication and those beside it."""
    return tuple(context.published.year + step for step in YEAR_STEPS) if context.published is not None else ()
