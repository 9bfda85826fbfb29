"""Readers of phrases that count: two days ago, ten days later, the past three weeks, every Friday, daily.

In: a phrase and its context. Out: a `Moment`, or None. "Ago" counts from publication, "later" and "earlier" from what
the text mentioned last; without it they are a length of time and no date. Uncounted lengths ("recent weeks") have no
days.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from counterclaim.dates.period import Period, Unit, period_of
from counterclaim.dates.phrase import COMPARED, Context, Moment, Phrase, moment_of

_LETTERS = {
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "hour": "TH",
    "minute": "TM",
    "second": "TS",
}
_AGED = frozenset(("old", "olds"))
_LENGTH_BEFORE = frozenset("for in within over than nearly almost about lasted least after took half another".split())


def count_of(phrase: Phrase) -> int | str | None:
    """How many: a number, "X" for a few, None where nothing counts.

    "Twenty-four" is 24, "a couple" 2, "a" 1.
    """
    if phrase.has("few"):
        return phrase.get("few")
    figure = phrase.number("day", "number")
    if figure is not None:
        return figure
    codes = phrase.words.lexicon.codes
    cardinals = [
        phrase.words.meaning(i) for i in range(phrase.first, phrase.last) if phrase.words.codes[i] == codes["cardinal"]
    ]
    if cardinals:
        tens, ones = int(cardinals[0]), int(cardinals[-1])
        return tens + ones if len(cardinals) == 2 and tens >= 20 > ones else tens
    return 1 if phrase.has("a") else None


def _unit_of(phrase: Phrase) -> str:
    return str(phrase.get("units") or phrase.get("unit") or phrase.get("quarter") or phrase.get("clockunit"))


def ago(phrase: Phrase, context: Context) -> Moment | None:
    """Two weeks ago; a year ago; several months ago."""
    count, unit = count_of(phrase), _unit_of(phrase)
    published = context.published
    if not isinstance(count, int) or published is None or unit in ("hour", "minute", "second"):
        return Moment("date", "PAST_REF")
    if unit == "year" and count == 1 and (like := _year_before(context)) is not None:
        return replace(moment_of(like, "text"), reason=COMPARED)
    moved = _move(Period("day", published), unit, -count)
    return moment_of(moved, "publication") if moved is not None else None


def _year_before(context: Context) -> Period | None:
    """The same quarter of the year before, where the text compares quarters."""
    return context.quarter.shift(-4) if context.quarter is not None else None


def _move(base: Period, unit: str, count: int) -> Period | None:
    """`count` units on from a base, in the grain of the unit; decades and centuries are told in years."""
    if unit in ("decade", "century"):
        unit, count = "year", count * (10 if unit == "decade" else 100)
    if unit == "week" and base.unit == "day":
        return period_of("week", base.start).shift(count)
    grain: Unit = unit  # type: ignore[assignment]  # the lexicon's units are those of Period
    return period_of(grain, base.start).shift(count)


def year_ago(phrase: Phrase, context: Context) -> Moment | None:
    """The year-ago quarter; a year-earlier profit."""
    if phrase.get("unit") != "year":
        return None
    like = _year_before(context)
    if like is None and context.published is not None:
        quarter = period_of("quarter", context.published).shift(-5) if phrase.has("quarter") else None
        like = quarter or period_of("year", context.published).shift(-1)
    return replace(moment_of(like, "text"), reason=COMPARED) if like is not None else None


def shifted(phrase: Phrase, context: Context) -> Moment | None:
    """Ten days later; a year earlier; weeks later (which is no date)."""
    count, unit = count_of(phrase), _unit_of(phrase)
    step = 1 if phrase.has("later") else -1
    if unit in ("hour", "minute", "second"):
        base = context.anchor_day(phrase)
        return moment_of(base, "text", suffix="") if base is not None else Moment("duration", _length(count, unit))
    if not isinstance(count, int):
        return Moment("duration", _length(count, unit))
    base = context.anchor_day(phrase) if unit in ("day", "week") else context.anchor(phrase)
    if unit == "year" and step < 0 and (like := _year_before(context)) is not None:
        return replace(moment_of(like, "text"), reason=COMPARED)
    if base is None and unit == "year" and step < 0 and context.published is not None:
        base = Period("day", context.published)
    if base is None:
        return Moment("duration", _length(count, unit))
    moved = _move(base, unit, step * count)
    return moment_of(moved, "text") if moved is not None else None


def day_beside(phrase: Phrase, context: Context) -> Moment | None:
    """The day before, the year after, where nothing follows that they would be before or after of."""
    after = phrase.after()
    if after[:1].isalnum() and after not in ("and", "but", "when", "that", "in", "at", "on"):
        return None
    unit = str(phrase.get("unit"))
    base = context.anchor_day(phrase) if unit == "day" else context.anchor(phrase)
    if base is None:
        return Moment("date", "XXXX-XX-XX" if unit == "day" else "XXXX")
    moved = _move(base, unit, -1 if phrase.has("before") else 1)
    return moment_of(moved, "text") if moved is not None else None


def _length(count: int | str | None, unit: str) -> str:
    """TIMEX3 value of a length: P3D, PXW, PT2H, P10Y."""
    number = count if count is not None else "X"
    if unit in ("decade", "century"):
        return f"P{number * (10 if unit == 'decade' else 100)}Y" if isinstance(number, int) else "PXY"
    letter = _LETTERS[unit]
    return f"P{letter[:-1]}{number}{letter[-1]}"


def duration(phrase: Phrase, context: Context) -> Moment | None:
    """In the past two years; three weeks; recent months; a two-day visit. An age is none."""
    words, last = phrase.words, phrase.last
    if words.low(last) in _AGED or (words.low(last) in ("-", "–") and words.low(last + 1) in _AGED):
        return None
    count, unit = count_of(phrase), _unit_of(phrase)
    deictic = phrase.has("last", "past", "next", "coming", "previous", "following", "latest", "recent", "ordinal")
    if not deictic and phrase.codes == words.lexicon.codes["a"] + words.lexicon.codes["unit"]:
        following = words.low(last) in ("before", "after", "long", "later")
        if not following and phrase.before() not in _LENGTH_BEFORE:
            return None
    value = _length(count, unit)
    published = context.published
    if (
        published is None
        or not isinstance(count, int)
        or unit not in _DAYS
        or not phrase.has("last", "past", "next", "coming")
    ):
        return Moment("duration", value)
    days = timedelta(days=round(count * _DAYS[unit])) if count < 4000 else None
    if days is None:
        return Moment("duration", value)
    if phrase.has("last", "past"):
        return Moment("duration", value, published - days, published, "day", "publication")
    return Moment("duration", value, published, published + days, "day", "publication")


def recent_years(phrase: Phrase, context: Context) -> Moment | None:
    """Recent years: TimeML takes them for a vague past, but recent weeks and months for a length."""
    unit = str(phrase.get("units"))
    return Moment("date", "PAST_REF") if unit == "year" else Moment("duration", _length(None, unit))


def bare_span(phrase: Phrase, context: Context) -> Moment | None:
    """Hours after; within days; for weeks."""
    if phrase.after() not in ("before", "after") and phrase.before() not in ("within", "for", "in", "over"):
        return None
    return Moment("duration", _length(None, _unit_of(phrase)))


def spelled_year(phrase: Phrase, context: Context) -> Moment | None:
    """Nineteen ninety-six."""
    codes = phrase.words.lexicon.codes
    rows = [index for index in range(phrase.first, phrase.last) if phrase.words.codes[index] == codes["cardinal"]]
    numbers = [int(phrase.words.meaning(index)) for index in rows]
    if (
        len(numbers) < 2
        or numbers[0] not in (18, 19, 20)
        or not 10 <= numbers[1] <= 90
        or phrase.words.is_glued(rows[1])
    ):
        return None
    if len(numbers) == 3 and not (numbers[1] >= 20 and numbers[2] < 10 and phrase.words.is_glued(rows[2])):
        return None
    return moment_of(Period("year", date(numbers[0] * 100 + sum(numbers[1:]), 1, 1)), "absolute")


_DAYS = {"day": 1, "week": 7, "month": 30.44, "quarter": 91.3, "year": 365.25, "decade": 3652.5}


def every(phrase: Phrase, context: Context) -> Moment | None:
    """Every Friday; each year; Mondays."""
    weekday = phrase.number("weekday", "weekdays")
    if weekday is not None:
        return Moment("set", f"XXXX-WXX-{weekday + 1}")
    month = phrase.number("month")
    if month is not None:
        return Moment("set", f"XXXX-{month:02}")
    season = phrase.get("season")
    if season is not None:
        return Moment("set", f"XXXX-{season}")
    if phrase.has("part"):
        return Moment("set", f"XXXX-XX-XXT{phrase.get('part')}")
    return Moment("set", "P2D" if phrase.has("weekend") else _length(1, _unit_of(phrase)))


def often(phrase: Phrase, context: Context) -> Moment | None:
    """Daily, weekly, annually; not a newspaper's name."""
    index = phrase.first
    if phrase.words.is_upper(index) and not phrase.words.opens_sentence(index):
        return None
    return Moment("set", str(phrase.get("often")))
