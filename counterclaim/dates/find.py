"""Every time expression of a text, with the days it means. The front door of `dates`.

In: a text, its day of publication, and (optionally) the tense at a place as a parse tells it. Out: `TimeExpression`s
in text order that never overlap. Vague words ("recently") and words without an anchor keep their span but have no
interval.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, lru_cache

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.core.time import Tense, TimeExpression
from counterclaim.dates.clock import clock
from counterclaim.dates.doubt import settle_doubts
from counterclaim.dates.phrase import Context, Moment, Phrase
from counterclaim.dates.range import join_ranges
from counterclaim.dates.read_calendar import century, decade, edge_of, holiday, month, month_of, season, year
from counterclaim.dates.read_counted import (
    ago,
    bare_span,
    day_beside,
    duration,
    every,
    often,
    recent_years,
    shifted,
    spelled_year,
    year_ago,
)
from counterclaim.dates.read_day import iso_day, month_day, month_days, slash_day
from counterclaim.dates.read_deictic import (
    around_day,
    at_that_time,
    day_part,
    deictic,
    next_part,
    relday,
    vague,
    weekday,
    weekday_of,
    weekend,
)
from counterclaim.dates.read_quarter import half, quarter
from counterclaim.dates.tense import guess_tense
from counterclaim.dates.words import Words, scan_words
from counterclaim.lexicon.times import OTHER, load_times

Read = Callable[[Phrase, Context], Moment | None]
TenseAt = Callable[[int, int], Tense | None]

# A stretch of classed words without one of these tells no time, so shapes need not be tried in it.
_CORE = (
    "weekday weekdayshort weekdays month quartername unit quarter units weekend clockunit part noon relday tonight"
    " overnight season holiday now future moment period often decadename year decade clock iso slash ampm past cardinal"
).split()
CLOSE_VERB_WORDS = 3


@lru_cache(maxsize=4)
def find_times(
    text: str, *, published: date | None, tense_at: TenseAt | None = None, skip: tuple[Span, ...] = ()
) -> tuple[TimeExpression, ...]:
    """Find what a text says of when.

    >>> find_times("The port was shelled on Friday.", published=date(2022, 11, 8))[0].value
    '2022-11-04'
    """
    words = scan_words(text, load_times())
    settle_doubts(words)
    context = Context(published, _tense_reader(tense_at), _verb_beside)
    found = [
        _express(phrase, moment, rule, context)
        for phrase, moment, rule in _read_phrases(words, context)
        if not any(span.start < words.ends[phrase.last - 1] and words.starts[phrase.first] < span.end for span in skip)
    ]
    return join_ranges(words.text, found)


def _tense_reader(tense_at: TenseAt | None) -> Callable[[Phrase], Tense | None]:
    def read_tense(phrase: Phrase) -> Tense | None:
        if tense_at is not None:
            told = tense_at(phrase.words.starts[phrase.first], phrase.words.ends[phrase.last - 1])
            if told is not None:
                return told
        return guess_tense(phrase.words, phrase.first, phrase.last)

    return read_tense


def _verb_beside(phrase: Phrase) -> Tense | None:
    return guess_tense(phrase.words, phrase.first, phrase.last, look_words=CLOSE_VERB_WORDS)


def _read_phrases(words: Words, context: Context) -> Iterator[tuple[Phrase, Moment, str]]:
    """Phrases that a shape fits and a reader understands, in text order; where none does, the next word is tried."""
    lexicon = words.lexicon
    codes = "".join(words.codes)
    position = 0
    for start, end in _find_runs(codes):
        position = max(position, start)
        while position < end and (match := lexicon.pattern.search(codes, position, end)) is not None:
            rule = lexicon.rules[int(str(match.lastgroup)[1:])]
            phrase = Phrase(words, match.start(), match.end(), match[0])
            moment = READERS[rule.build](phrase, context)
            position = match.start() + 1
            if moment is not None:
                context.remember(moment, words.ends[phrase.last - 1])
                position = match.end()
                yield phrase, moment, rule.name


def _find_runs(codes: str) -> Iterator[tuple[int, int]]:
    """Stretches of classed words that hold a word of time proper, from the first to the last row."""
    core, position = _core_pattern(), 0
    while (match := core.search(codes, position)) is not None:
        end = codes.find(OTHER, match.end())
        end = len(codes) if end < 0 else end
        yield max(position, codes.rfind(OTHER, position, match.start()) + 1), end
        position = end


@cache
def _core_pattern() -> re.Pattern[str]:
    codes = load_times().codes
    return re.compile(f"[{''.join(codes[name] for name in _CORE)}]")


def _express(phrase: Phrase, moment: Moment, rule: str, context: Context) -> TimeExpression:
    span = Span(phrase.words.starts[phrase.first], phrase.words.ends[phrase.last - 1])
    start, end = moment.start, moment.end
    reasons: tuple[str, ...] = (rule,)
    if moment.kind in ("date", "time") and start is not None:
        start, end, bound = _bounded(phrase, moment, context)
        reasons = (*reasons, *filter(None, (moment.reason, bound)))
    interval = None if start is None and end is None else Interval(start, end, moment.granularity, span)
    return TimeExpression(span, moment.kind, moment.value, interval, moment.anchor, reasons)


def _bounded(phrase: Phrase, moment: Moment, context: Context) -> tuple[date | None, date | None, str | None]:
    """ "Since Monday" runs up to publication; "by" and "until Friday" end there and begin nobody says when."""
    before = phrase.before()
    if before == "since" and context.published is not None and moment.start is not None:
        if moment.start <= context.published:
            return moment.start, context.published, "since"
    elif before in ("until", "till", "by"):
        return None, moment.end, before
    return moment.start, moment.end, None


READERS: dict[str, Read] = {
    reader.__name__: reader
    for reader in (
        iso_day, slash_day, month_day, month_days, month, month_of, season, quarter, half, year, decade, century,
        holiday, edge_of, weekday, weekday_of, relday, around_day, day_part, next_part, deictic, weekend, at_that_time,
        vague, ago, year_ago, shifted, day_beside, duration, recent_years, bare_span, spelled_year, every, often, clock,
    )
}  # fmt: skip
"""What a rule's `build` names."""
