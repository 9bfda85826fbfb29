"""Which days a time means beside a deed: what stands around it makes it narrower, or tells the year that it lacks.

In: a ground, the word of the deed and a time. Out: an `Interval`. Always: only what the words around say: "the first
half of", "before", "and April", a verb that looks ahead or back. Which time dates a deed is left to when.py.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from counterclaim.core.interval import Interval
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression
from counterclaim.events.clauses import find_mood
from counterclaim.events.ground import Ground
from counterclaim.events.quantities import parse_number

_PART = re.compile(
    r"\b(?P<which>first|second|third|fourth|last|opening|closing) (?:(?P<count>few|two|three|five|ten) )?"
    r"(?P<unit>half|week|days|fortnight|third) of $",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:before|by|until|till|ahead of) $", re.IGNORECASE)
_OWN_YEAR = re.compile(r"\d{4}|\b(?:last|next|this|past|coming|later|earlier|year)\b", re.IGNORECASE)
_COUNT = r"(?:(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|\d{1,2}) |few |several )?"
_UNITS = r"(?P<unit>day|week|month|year)s?"
_AHEAD = re.compile(
    rf"\b(?:(?:in|within|over|during|for) (?:the )?(?:coming|next|following) |within ){_COUNT}{_UNITS}\b", re.IGNORECASE
)
_SO_FAR = re.compile(
    rf"\b(?:for|over) (?:at least |more than |nearly |almost |some |the (?:past|last) )?"
    rf"{_COUNT}{_UNITS}\b(?! (?:ago|old))",
    re.IGNORECASE,
)
_SINCE_NEW_YEAR = re.compile(r"\bsince (?:the )?[Nn]ew [Yy]ear\b")
_PERFECT = frozenset("has have ’ve 've".split())
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_FORTNIGHT = 14
_OVER = frozenset("reached arrived landed came delivered received handed".split())


def days_beside(ground: Ground, trigger: Word, time: TimeExpression) -> Interval | None:
    """The days of a time as its neighbours narrow them.

    "in the first half of May" ends on the 15th; "in November and April" runs from one to the other.
    """
    interval = time.interval
    if interval is None:
        return None
    interval = _with_next(ground, time, interval)
    interval = _part_of_month(ground, time, interval)
    interval = _until(ground, time, interval)
    return _year_by_mood(ground, trigger, time, interval)


def _part_of_month(ground: Ground, time: TimeExpression, interval: Interval) -> Interval:
    """ "the first week of May", "the second half of 2019"."""
    start, end = interval.start, interval.end
    match = _PART.search(ground.reading.document.text, max(0, time.span.start - 30), time.span.start)
    if match is None or start is None or end is None or interval.granularity not in ("month", "year"):
        return interval
    which = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3}.get(match["which"].lower())
    span = Span(match.start(), time.span.end)
    if match["unit"].lower() == "half":
        middle = start + timedelta(days=14) if interval.granularity == "month" else date(start.year, 6, 30)
        if which == 0:
            return Interval(start, middle, "week", span)
        return Interval(middle + timedelta(days=1), end, "week", span)
    count = parse_number(match["count"]) if match["count"] and match["count"].lower() != "few" else None
    lengths = {"week": 7, "fortnight": _FORTNIGHT, "third": 10, "days": count or 5}
    length = timedelta(days=lengths[match["unit"].lower()])
    if which is None:
        return Interval(end - length + timedelta(days=1), end, "week", span)
    first = start + which * length
    return Interval(first, min(end, first + length - timedelta(days=1)), "week", span)


def _with_next(ground: Ground, time: TimeExpression, interval: Interval) -> Interval:
    """ "in November and April": from the one to the other."""
    text = ground.reading.document.text
    for other in ground.times:
        joined = text[time.span.end : other.span.start] if other.span.start >= time.span.end else ""
        if joined.strip() != "and" or other.interval is None or other.interval.granularity != interval.granularity:
            continue
        starts = [each for each in (interval.start, other.interval.start) if each is not None]
        ends = [each for each in (interval.end, other.interval.end) if each is not None]
        if len(starts) == len(ends) == 2:
            return replace(interval, start=min(starts), end=max(ends), span=Span(time.span.start, other.span.end))
    return interval


def _until(ground: Ground, time: TimeExpression, interval: Interval) -> Interval:
    """ "before the end of the year", "by April", of what has not happened yet: from the day of the telling on."""
    published, end = ground.reading.document.published, interval.end
    if published is None or end is None or end <= published:
        return interval
    text = ground.reading.document.text
    before = _UNTIL.search(text, max(0, time.span.start - 9), time.span.start) is not None
    if interval.start is None or (before and interval.granularity != "day"):
        return replace(interval, start=published)
    return interval


def _year_by_mood(ground: Ground, trigger: Word, time: TimeExpression, interval: Interval) -> Interval:
    """ "will send them in August" is still to come, "reached Chad in August" is over; the words name no year."""
    start, end, published = interval.start, interval.end, ground.reading.document.published
    if start is None or end is None or published is None or interval.granularity not in ("month", "season", "day"):
        return interval
    if time.anchor == "absolute" or _OWN_YEAR.search(time.span.within(ground.reading.document.text)):
        return interval
    was_to = any(child.text.lower() in ("was", "were") for child in ground.children[trigger.index])
    ahead = find_mood(ground, trigger) == "future" and not was_to
    over = trigger.text.lower() in _OVER and ground.child(trigger, "aux", "mark") is None
    shift = 1 if ahead and end < published else -1 if over and start > published else 0
    if not shift or (end - start).days > 100:
        return interval
    return replace(interval, start=_in_year(start, shift), end=_in_year(end, shift))


def _in_year(day: date, shift: int) -> date:
    year = day.year + shift
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def days_counted(ground: Ground, trigger: Word) -> Interval | None:
    """ "in the coming weeks", "within a year": from the day on which it was said; "for two years": up to it."""
    sentence, text = ground.reading.sentences[trigger.sentence], ground.reading.document.text
    said = _said_on(ground, trigger)
    if said is None:
        return None
    match = _AHEAD.search(text, sentence.start, sentence.end)
    if match is not None and (match.start() > trigger.end or find_mood(ground, trigger) != "fact"):
        end = _end_ahead(said, match["count"], match["unit"].lower())
        return Interval(said, end, "day", Span(*match.span())) if end is not None else None
    since = _SINCE_NEW_YEAR.search(text, trigger.end, sentence.end)
    if since is not None:
        return Interval(date(said.year, 1, 1), said, "day", Span(*since.span()))
    match = _SO_FAR.search(text, trigger.end, sentence.end)
    perfect = any(
        child.relation == "aux" and child.text.lower() in _PERFECT for child in ground.children[trigger.index]
    )
    count = parse_number(match["count"]) if match is not None and match["count"] else None
    if match is None or count is None or not perfect:
        return None
    return Interval(said - timedelta(days=count * _DAYS[match["unit"].lower()]), said, "day", Span(*match.span()))


def _end_ahead(said: date, count: str | None, unit: str) -> date | None:
    """The last day of "the coming days" and the like; of weeks nobody counted, the end of the next month."""
    number = 1 if count in ("a", "an") else parse_number(count) if count else None
    if number is not None:
        return said + timedelta(days=number * _DAYS[unit])
    if unit == "week":
        year, month = (said.year, said.month + 1) if said.month < 12 else (said.year + 1, 1)
        return date(year, month, monthrange(year, month)[1])
    return {"day": said + timedelta(days=_DAYS["week"]), "month": said + timedelta(days=183)}.get(unit)


def _said_on(ground: Ground, trigger: Word) -> date | None:
    statement = ground.statement_of(trigger)
    said = statement.said_on.start if statement is not None and statement.said_on is not None else None
    return said or ground.reading.document.published
