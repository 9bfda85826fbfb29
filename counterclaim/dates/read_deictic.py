"""Readers of phrases that point: weekdays, yesterday, last week, this year, that night, now.

In: a phrase and its context. Out: a `Moment`, or None. Publication is what they point from, save for "that", "the
same", "the following" and their kin, which lean on what the text mentioned last.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from counterclaim.core.time import Anchor
from counterclaim.dates.clock import time_suffix
from counterclaim.dates.direction import deictic_period
from counterclaim.dates.period import SEASONS, Period, Unit, period_of
from counterclaim.dates.phrase import Context, Moment, Phrase, moment_of, parted

WEEK = 7


def weekday(phrase: Phrase, context: Context) -> Moment | None:
    """On Friday; last Tuesday night; 4 p.m. Wednesday; the morning of Monday.

    A weekday told in the past is the last one on or before publication; that of publication itself is publication day.
    """
    number = phrase.number("weekday", "weekdayshort")
    if number is None:
        return relday(phrase, context)
    suffix, published = time_suffix(phrase), context.published
    base = context.anchor_day(phrase)
    if phrase.has("that", "same", "following") and base is not None:
        step = (number - base.start.weekday()) % WEEK
        moved = base.shift(step or (WEEK if phrase.has("following") else 0))
        return moment_of(moved, "text", suffix=suffix) if moved is not None else None
    if published is None:
        return Moment("time" if suffix else "date", f"XXXX-WXX-{number + 1}{suffix}")
    if phrase.has("previous") and base is not None:
        return _day(base.start, -((base.start.weekday() - number) % WEEK or WEEK), "text", suffix)
    back, ahead = (published.weekday() - number) % WEEK, (number - published.weekday()) % WEEK
    if phrase.has("last", "past", "previous"):
        return _day(published, -(back or WEEK), "publication", suffix)
    if phrase.has("next", "coming", "following"):
        return _day(published, ahead or WEEK, "publication", suffix)
    if phrase.has("this"):
        return _day(published, number - published.weekday(), "publication", suffix)
    future = context.is_future(phrase)
    moment = _day(published, ahead if future else -back, "publication", suffix)
    return replace(moment, reason="verb looks ahead" if future else "verb looks back") if moment is not None else None


def _day(base: date, days: int, anchor: Anchor, suffix: str = "") -> Moment | None:
    moved = Period("day", base).shift(days)
    return moment_of(moved, anchor, suffix=suffix) if moved is not None else None


def weekday_of(phrase: Phrase, context: Context) -> Moment | None:
    """Tuesday of last week; Sunday next week."""
    number = phrase.number("weekday")
    if number is None or context.published is None or phrase.get("unit") not in (None, "week"):
        return None
    step = 1 if phrase.has("next", "following") else 0 if phrase.has("this") else -1
    monday = period_of("week", context.published).start
    return _day(monday, step * WEEK + number, "publication", time_suffix(phrase))


def relday(phrase: Phrase, context: Context) -> Moment | None:
    """Yesterday; tomorrow morning; early today."""
    step = phrase.number("relday")
    if step is None:
        return None
    suffix = time_suffix(phrase)
    if context.published is None:
        return Moment("date", {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}[step])
    return _day(context.published, step, "publication", suffix)


def around_day(phrase: Phrase, context: Context) -> Moment | None:
    """The day before yesterday; the day after Tuesday."""
    inner = weekday(phrase, context)
    unit = phrase.get("unit")
    if inner is None or inner.period is None or unit not in ("day", "week"):
        return None
    step = (-1 if phrase.has("before") else 1) * (1 if unit == "day" else WEEK)
    return _day(inner.period.start, step, "publication")


def day_part(phrase: Phrase, context: Context) -> Moment | None:
    """Last night; this morning; that evening; tonight; overnight."""
    part = str(phrase.get("part") or phrase.get("tonight") or phrase.get("overnight"))
    suffix = f"T{part}"
    if phrase.has("that", "same"):
        base = context.anchor_day(phrase)
        return moment_of(base, "text", suffix=suffix) if base is not None else Moment("time", f"XXXX-XX-XX{suffix}")
    if context.published is None:
        return Moment("time", f"XXXX-XX-XX{suffix}")
    moment = _day(context.published, -1 if phrase.has("last") else 0, "publication", suffix)
    if moment is not None and phrase.has("overnight"):
        return replace(moment, start=context.published - timedelta(days=1))
    return moment


def next_part(phrase: Phrase, context: Context) -> Moment | None:
    """The next morning; the previous night."""
    base = context.anchor_day(phrase)
    suffix = time_suffix(phrase)
    if base is None:
        return Moment("time", f"XXXX-XX-XX{suffix}")
    step = 1 if phrase.has("next", "following") else -1 if phrase.has("previous") else 0
    return _day(base.start, step, "text", suffix)


def deictic(phrase: Phrase, context: Context) -> Moment | None:
    """Last week; earlier this year; the same day; the following month; the latest quarter; late last summer."""
    if phrase.has("season"):
        return _season(phrase, context)
    if phrase.has("quarter", "period"):
        return _quarter(phrase, context)
    unit: Unit = "weekend" if phrase.has("weekend") else str(phrase.get("unit"))  # type: ignore[assignment]
    if phrase.has("that", "same"):
        return _same(unit, phrase, context)
    if phrase.has("previous", "following") or (phrase.has("next") and (phrase.has("the") or unit == "day")):
        moment = _beside(unit, phrase, context)
        if moment is not None or unit == "day" or not phrase.has("next"):
            return moment if moment is not None else unanchored(unit)
    published = context.published
    if published is None:
        return Moment("date", "XXXX-XX-XX" if unit == "day" else "XXXX")
    if unit == "weekend":
        return _weekend(phrase, context)
    if unit == "day" and not phrase.has("this"):
        return None
    if unit in ("decade", "century") and phrase.has("past", "last", "coming", "next"):
        return Moment("duration", "P10Y" if unit == "decade" else "P100Y")
    if phrase.has("past") and phrase.has("the"):
        return _rolling(unit, published)
    step = -1 if phrase.has("last", "past", "previous") else 1 if phrase.has("next", "coming", "following") else 0
    period = period_of(unit, published).shift(0 if phrase.has("this") and not phrase.has("past", "coming") else step)
    return parted(period, "publication", phrase, context) if period is not None else None


def _rolling(unit: Unit, published: date) -> Moment | None:
    """The past year: from a year before publication up to it."""
    before = period_of(unit, published).shift(-1)
    if before is None:
        return None
    back = {"week": 7, "month": 30, "year": 365}.get(unit, 1)
    return Moment(
        "date", before.value, published - timedelta(days=back), published, before.grain, "publication", before
    )


def unanchored(unit: Unit) -> Moment:
    """A time that leans on one that the text does not tell: it keeps its span, but has no days."""
    return Moment("date", "XXXX-XX-XX" if unit == "day" else "XXXX-WXX" if unit == "week" else "XXXX")


def _same(unit: Unit, phrase: Phrase, context: Context) -> Moment | None:
    base = context.anchor_day(phrase) if unit == "day" else context.anchor(phrase)
    if base is None:
        return unanchored(unit)
    return parted(period_of(unit, base.start), "text", phrase, context)


def _beside(unit: Unit, phrase: Phrase, context: Context) -> Moment | None:
    """The next day, the previous year: counted from what the text mentioned last."""
    base = context.anchor_day(phrase) if unit == "day" else context.anchor(phrase)
    if base is None or (phrase.has("next") and unit != "day" and context.tense_at(phrase) != "past"):
        return None
    moved = period_of(unit, base.start).shift(-1 if phrase.has("previous") else 1)
    return moment_of(moved, "text") if moved is not None else None


def _season(phrase: Phrase, context: Context) -> Moment | None:
    name = str(phrase.get("season"))
    around = context.published
    if phrase.has("that", "same") and (base := context.anchor(phrase)) is not None:
        return moment_of(Period("season", date(base.start.year, SEASONS[name], 1)), "text")
    years = (around.year - 2, around.year - 1, around.year, around.year + 1) if around is not None else ()
    period, anchor = deictic_period((Period("season", date(y, SEASONS[name], 1)) for y in years), context, phrase)
    return parted(period, anchor, phrase, context) if period is not None else Moment("date", f"XXXX-{name}")


def _quarter(phrase: Phrase, context: Context) -> Moment | None:
    published, base = context.published, context.quarter
    if phrase.has("latest", "that", "same"):
        if base is None and published is not None:
            base = period_of("quarter", published).shift(-1)
        return moment_of(base, "text") if base is not None else None
    if phrase.has("period") or published is None:
        return None
    step = -1 if phrase.has("last", "past", "previous") else 1 if phrase.has("next", "coming", "following") else 0
    moved = period_of("quarter", published).shift(step)
    return parted(moved, "publication", phrase, context) if moved is not None else None


def weekend(phrase: Phrase, context: Context) -> Moment | None:
    """The weekend."""
    return _weekend(phrase, context) if context.published is not None else Moment("date", "XXXX-WXX-WE")


def _weekend(phrase: Phrase, context: Context) -> Moment | None:
    """The last weekend begun by publication, or the coming one."""
    if context.published is None:
        return None
    this = period_of("weekend", context.published)
    begun = this.start <= context.published
    if phrase.has("last", "past", "previous"):
        return _moved(this, -1)
    if phrase.has("next", "coming", "following"):
        return _moved(this, 1 if begun or phrase.has("next") else 0)
    ahead = context.is_future(phrase) or phrase.has("this")
    return _moved(this, 0 if ahead or begun else -1)


def _moved(period: Period, step: int) -> Moment | None:
    moved = period.shift(step)
    return moment_of(moved, "publication") if moved is not None else None


def at_that_time(phrase: Phrase, context: Context) -> Moment | None:
    """At the time; at that moment."""
    if phrase.words.low(phrase.first) != "at" or phrase.after() in ("of", "when", "that"):
        return None
    value = str(phrase.get("moment"))
    base = context.anchor(phrase)
    if (value == "PRESENT_REF" and phrase.has("the")) or base is None:
        return Moment("date", value)
    return Moment("date", "PAST_REF", base.start, base.end, base.grain, "text")


def vague(phrase: Phrase, context: Context) -> Moment | None:
    """Now; recently; in the past; the near future: a time, but no days."""
    if phrase.has("past"):
        return Moment("date", "PAST_REF") if not phrase.after().isalpha() or phrase.after() in _FUNCTION else None
    if phrase.has("these") and phrase.get("units") != "day":
        return None
    return Moment("date", str(phrase.get("now") or phrase.get("future") or phrase.get("these")))


_FUNCTION = frozenset("and but or that as when by for has have had was were to the it he she they we i is with".split())
