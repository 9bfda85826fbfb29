"""Times of day: the suffix they put to a day's value, and the reader of bare ones ("at noon", "4:30 p.m.").

In: a phrase. Out: "T16:30", "TMO" or ""; a bare time of day belongs to the day mentioned last, else to publication.
"""

from __future__ import annotations

from counterclaim.dates.period import Period
from counterclaim.dates.phrase import Context, Moment, Phrase, moment_of

_BEFORE = frozenset("at by until till before after around about from since shortly".split())


def clock(phrase: Phrase, context: Context) -> Moment | None:
    """4:30 p.m.; at noon; but not the 3:16 of a psalm or a score."""
    if not phrase.has("ampm") and phrase.before() not in _BEFORE and not str(phrase.get("clock")).endswith("m"):
        return None
    suffix = time_suffix(phrase)
    if not suffix:
        return None
    day = context.anchor_day(phrase)
    if day is not None:
        return moment_of(day, "text", suffix=suffix)
    if context.published is None:
        return Moment("time", f"XXXX-XX-XX{suffix}")
    return moment_of(Period("day", context.published), "publication", suffix=suffix)


def time_suffix(phrase: Phrase) -> str:
    """The time of day in a phrase as TIMEX3 suffix: "TMO", "T16:00", "" where it tells none."""
    part = phrase.get("part")
    if part is not None:
        return f"T{part}"
    noon = phrase.get("noon")
    if noon is not None:
        return f"T{noon}"
    clock = phrase.get("clock")
    shift = phrase.number("ampm")
    if clock is not None:
        return _clock_suffix(str(clock), shift)
    index = phrase.find("ampm")
    if index is None or shift is None:
        return ""
    hour = phrase.words.meaning(index - 1)
    return _hour_suffix(hour, 0, shift) if isinstance(hour, int) else ""


def _clock_suffix(clock: str, shift: int | None) -> str:
    if clock.endswith("m"):
        return _hour_suffix(int(clock[:-2]), 0, 12 if clock[-2] == "p" else 0)
    hour, minute = clock.split(":")
    return _hour_suffix(int(hour), int(minute), -1 if shift is None else shift)


def _hour_suffix(hour: int, minute: int, shift: int) -> str:
    if shift >= 0:
        hour = hour % 12 + shift
    return f"T{hour:02}:{minute:02}" if hour <= 24 and minute < 60 else ""
