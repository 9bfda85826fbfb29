"""What the readers of phrases are given and give back: a matched `Phrase`, its `Context`, and the `Moment` it means.

A `Moment` is a time without its place in the text; `find` adds the span. The `Context` carries publication and what
was mentioned before, so that "the next day" has something to lean on; it is the only mutable thing, and lives for one
text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from counterclaim.core.interval import Granularity
from counterclaim.core.time import Anchor, Tense, TimeKind
from counterclaim.dates.period import Period
from counterclaim.dates.words import Meaning, Words

# Farther back than this a date is no longer what "two days later" counts from (about five sentences of wire copy).
MAX_ANCHOR_GAP_CHARACTERS = 800
# Reason of a moment that is only compared with ("from a year earlier"): the text goes on about the other one.
COMPARED = "compared with"


@dataclass(frozen=True, slots=True)
class Moment:
    """A time: kind, TIMEX3 value, days (None where vague), grain, what it was counted from, and its calendar period."""

    kind: TimeKind
    value: str
    start: date | None = None
    end: date | None = None
    granularity: Granularity = "day"
    anchor: Anchor = "none"
    period: Period | None = None
    reason: str | None = None


@dataclass(slots=True)
class Phrase:
    """Words `first` to `last` (exclusive) that fit a shape; `codes` are their class characters."""

    words: Words
    first: int
    last: int
    codes: str

    def find(self, name: str) -> int | None:
        """Row of the first word of a class."""
        offset = self.codes.find(self.words.lexicon.codes[name])
        return None if offset < 0 else self.first + offset

    def has(self, *names: str) -> bool:
        """True if a word of any of these classes is there."""
        codes = self.words.lexicon.codes
        return any(codes[name] in self.codes for name in names)

    def get(self, name: str) -> Meaning | None:
        """Meaning of the first word of a class."""
        index = self.find(name)
        return None if index is None else self.words.meaning(index)

    def number(self, *names: str) -> int | None:
        """Meaning of the first word of these classes, if it is a number."""
        for name in names:
            meaning = self.get(name)
            if isinstance(meaning, int):
                return meaning
        return None

    def before(self) -> str:
        """The word before, in lower case."""
        return self.words.low(self.first - 1)

    def after(self) -> str:
        """The word after, in lower case."""
        return self.words.low(self.last)


@dataclass(slots=True)
class Context:
    """Publication day, the tense at a phrase, and what was mentioned before: day, quarter, period of any kind."""

    published: date | None
    tense_at: Callable[[Phrase], Tense | None]
    verb_at: Callable[[Phrase], Tense | None]
    """Tense of a verb right beside the phrase, None if none is."""
    day: Period | None = None
    quarter: Period | None = None
    last: Period | None = None
    last_end: int = 0

    def is_future(self, phrase: Phrase) -> bool:
        """True if the phrase's verb looks ahead; wire copy looks back unless it says otherwise."""
        return self.tense_at(phrase) == "future"

    def anchor_day(self, phrase: Phrase) -> Period | None:
        """The day that "the next day" counts from."""
        return self.day if self._is_near(phrase) else None

    def anchor(self, phrase: Phrase) -> Period | None:
        """The period that "that year" or "a year earlier" counts from."""
        return self.last if self._is_near(phrase) else None

    def _is_near(self, phrase: Phrase) -> bool:
        return phrase.words.starts[phrase.first] - self.last_end <= MAX_ANCHOR_GAP_CHARACTERS

    def remember(self, moment: Moment, end: int) -> None:
        """Keep a moment as what later words may lean on."""
        if moment.period is None or moment.kind not in ("date", "time") or moment.reason == COMPARED:
            return
        self.last, self.last_end = moment.period, end
        if moment.period.unit == "quarter":
            self.quarter = moment.period
        if moment.period.unit == "day":
            self.day = moment.period
        elif moment.anchor == "publication" and moment.period.unit in ("week", "month"):
            # "Late last month he said ...; she replied the next day": no earlier day is meant.
            self.day = None


def moment_of(period: Period, anchor: Anchor, *, suffix: str = "", part: str | None = None) -> Moment:
    """The moment of a calendar period; `suffix` is a time of day ("TMO", "T16:00"), `part` early, mid or late in it."""
    start, end = narrow(period, part)
    kind: TimeKind = "time" if suffix else "date"
    return Moment(kind, period.value + suffix, start, end, period.grain, anchor, period)


def narrow(period: Period, part: str | None) -> tuple[date, date]:
    """First and last day of a period or of its early, middle or late third ("late last month" is the 21st on)."""
    start, end = period.start, period.end
    if part is None or period.unit not in ("month", "year", "decade"):
        return start, end
    if period.unit == "month":
        bounds = {"early": (0, 9), "mid": (10, 19), "late": (20, None)}[part]
        return start + timedelta(days=bounds[0]), end if bounds[1] is None else start + timedelta(days=bounds[1])
    if period.unit == "year":
        first, last = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}[part]
        return date(start.year, first, 1), Period("month", date(start.year, last, 1)).end
    first, last = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}[part]
    return date(start.year + first, 1, 1), date(start.year + last, 12, 31)


def clamp(moment: Moment, *, start: date | None = None, end: date | None = None) -> Moment:
    """The same moment, not before `start` or not after `end` ("earlier this year" ends at publication)."""
    if moment.start is None or moment.end is None:
        return moment
    low = moment.start if start is None else max(moment.start, start)
    high = moment.end if end is None else min(moment.end, end)
    return replace(moment, start=low, end=high) if low <= high else moment


def parted(period: Period, anchor: Anchor, phrase: Phrase, context: Context) -> Moment:
    """The early, middle or late part of a period; "earlier" and "later" are cut at publication."""
    part = phrase.get("early") or phrase.get("edge")
    moment = moment_of(period, anchor, part=str(part) if part is not None else None)
    if phrase.has("earlier"):
        return clamp(moment, end=context.published)
    return clamp(moment, start=context.published) if phrase.has("later") else moment
