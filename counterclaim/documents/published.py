"""When a story was published, by the strongest evidence there is, and which evidence that was.

In: what the format said, what the user said, and the words of the text. Out: a day with its source, or None with what
was seen. Always holds: a year alone pins no day, and no day is ever guessed. Times told inside the story are left to
`dates`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from counterclaim.core.document import DateSource
from counterclaim.documents.boilerplate import Mark
from counterclaim.documents.dateline import MONTHS, Dateline, MonthDay
from counterclaim.documents.lines import Line

LEAD_LINES = 3

_MONTH = (
    r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
    r"[a-zA-Z]{0,6}\.?"
)
_FULL_DATES = (
    re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b"),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b"),
    re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)})\b")
_PAIR = re.compile(
    rf"\b(?P<weekday>{'|'.join(_WEEKDAYS)}),?\s+(?:{_MONTH}\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+(?P<month2>[JFMASOND][a-z]{{2,8}}))"
    r"(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
)
_MONTH_DAY = re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})\b(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?")
_COPYRIGHT_YEAR = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([cC]\))?\s*(?:by\s)?((?:19|20)\d\d)\b(?!\s*[-–])"
)
_PUBLISHED = re.compile(r"\b(?:published|posted|issued)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PublishedOn:
    """A day of publication with its source, or neither; warnings say what a user should know about it."""

    day: date | None = None
    source: DateSource | None = None
    warnings: tuple[str, ...] = ()


def weigh_published(stated: PublishedOn, option: date | None, told: PublishedOn) -> PublishedOn:
    """What the page or story file states, else what the user says, else what the text tells.

    >>> weigh_published(PublishedOn(), date(2031, 5, 3), PublishedOn(date(2031, 5, 4), "dateline")).source
    'option'
    """
    if stated.day is not None:
        differs = option is not None and option != stated.day
        warning = (
            f"--published {option} is set aside: the {stated.source} gives {stated.day} as the date of publication"
        )
        return PublishedOn(stated.day, stated.source, (warning,) if differs else ())
    if option is not None:
        differs = told.day is not None and told.day != option
        warning = f"--published {option} is used, though the {told.source} points to {told.day}"
        return PublishedOn(option, "option", (warning,) if differs else ())
    return told


def find_published(lines: Sequence[Line], marks: Sequence[Mark], dateline: Dateline | None) -> PublishedOn:
    """The day that the text itself pins: a full date in the dateline or a "Published" line, or a day told without its
    year where the copyright year and the weekday agree."""
    year = _copyright_year(lines, marks)
    filed = None if dateline is None else dateline.on
    if filed is not None and filed.year is not None and (day := _day(filed, filed.year)) is not None:
        return PublishedOn(day, "dateline")
    printed = _printed_date(lines, marks)
    if printed is not None:
        return PublishedOn(printed, "text")
    lead = _lead(lines, marks)
    if filed is not None and year is not None and (day := _day(filed, year)) is not None and _weekday_agrees(lead, day):
        return PublishedOn(
            day, "dateline", (f"published {day}: the dateline's day in the copyright year, which its weekday fits",)
        )
    return _paired_date(lead, lines, year) or PublishedOn(warnings=(_nothing_found(year),))


def _nothing_found(year: int | None) -> str:
    seen = "" if year is None else f" (the copyright line says {year}, which pins no day)"
    return f'no date of publication found{seen}: give --published YYYY-MM-DD to place words such as "last week"'


def _printed_date(lines: Sequence[Line], marks: Sequence[Mark]) -> date | None:
    """The date of a "Published" line, else of a bare date or "Updated" line."""
    dated = [lines[mark.line].text for mark in marks if mark.kind in ("date line", "bare date", "syndicated feed")]
    dated.sort(key=lambda text: _PUBLISHED.search(text) is None)
    return next((day for text in dated if (day := parse_full_date(text)) is not None), None)


def parse_full_date(text: str) -> date | None:
    """The first day in a text that is told with its year; numeric dates only in ISO order, others being ambiguous."""
    matches = [match for pattern in _FULL_DATES if (match := pattern.search(text)) is not None]
    for match in sorted(matches, key=lambda match: match.start()):
        parts = match.groupdict()
        month = int(parts["number"]) if parts.get("number") else MONTHS[parts["month"][:3].lower()]
        day = _day(MonthDay(month, int(parts["day"])), int(parts["year"]))
        if day is not None:
            return day
    return None


def _copyright_year(lines: Sequence[Line], marks: Sequence[Mark]) -> int | None:
    notices = (lines[mark.line].text for mark in marks if mark.kind in ("copyright notice", "rights reserved"))
    years = {int(match[1]) for text in notices if (match := _COPYRIGHT_YEAR.search(text)) is not None}
    return years.pop() if len(years) == 1 else None


def _lead(lines: Sequence[Line], marks: Sequence[Mark]) -> str:
    marked = {mark.line for mark in marks if mark.start == lines[mark.line].start and mark.end == lines[mark.line].end}
    return "\n".join([line.text for index, line in enumerate(lines) if index not in marked][:LEAD_LINES])


def _weekday_agrees(lead: str, day: date) -> bool:
    """True if the first weekday of the lead is that of the day itself or of the day before, as wire stories tell it."""
    match = _WEEKDAY.search(lead)
    return match is not None and (day.weekday() - _WEEKDAYS.index(match[1])) % 7 in (0, 1)


def _paired_date(lead: str, lines: Sequence[Line], year: int | None) -> PublishedOn | None:
    """ "Tuesday, Nov. 8" in the lead, where the copyright year fits the weekday and the text tells no later day.

    Without the copyright year even a full date is not enough: it may be that of the event, told long after.
    """
    match = _PAIR.search(lead)
    if match is None or year is None:
        return None
    month = MONTHS.get((match["month"] or match["month2"])[:3].lower())
    day = None if month is None else _day(MonthDay(month, int(match["day"] or match["day2"])), year)
    if day is None or int(match["year"] or year) != year or day.weekday() != _WEEKDAYS.index(match["weekday"]):
        return PublishedOn(warnings=(f"no date of publication: {match[0]!r} does not fit the copyright year {year}",))
    told = (_day(other, other.year or year) for line in lines for other in _month_days(line.text))
    if any(other is not None and other > day for other in told):
        return None
    return PublishedOn(day, "text", (f"published {day}: {match[0]!r} in the lead fits the copyright year {year}",))


def _month_days(text: str) -> list[MonthDay]:
    return [
        MonthDay(MONTHS[match["month"][:3].lower()], int(match["day"]), int(match["year"]) if match["year"] else None)
        for match in _MONTH_DAY.finditer(text)
    ]


def _day(on: MonthDay, year: int) -> date | None:
    try:
        return date(year, on.month, on.day)
    except ValueError:
        return None
