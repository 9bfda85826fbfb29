"""Right or wrong, value by value, for one found statement.

In: a pair of gold and drawn statement. Out: one `Verdict` for each value that the gold tells: speaker, party, position,
channel, said-on (and whether it at least overlaps), and, where marked, manner, named or kind, and addressee.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from counterclaim.core.document import Document
from counterclaim.core.interval import Interval
from counterclaim.core.party import Speaker
from gate.matching import Pair, called
from gate.names import fold, name_words, same_party, same_speaker
from gate.rows import Days

ASPECTS = (
    "speaker", "party", "position", "channel", "manner", "said-on", "said-on overlap", "named", "kind", "addressee",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """One value: what the gold has, what was drawn, and whether that is right."""

    aspect: str
    gold: str
    drawn: str
    right: bool


def judge_pair(pair: Pair, document: Document) -> Iterator[Verdict]:
    """All verdicts on one found statement, in the order of ASPECTS."""
    gold, drawn = pair.gold, pair.drawn
    speaker = drawn.speaker
    yield Verdict(
        "speaker",
        str(gold.speaker),
        _shown_speaker(speaker),
        same_speaker(gold.speaker, gold.party, speaker, called=called(gold, document)),
    )
    yield Verdict("party", str(gold.party), str(speaker.party), same_party(gold.party, gold.speaker, speaker))
    yield Verdict("position", gold.position, drawn.position, gold.position == drawn.position)
    yield Verdict("channel", str(gold.channel), str(drawn.channel), gold.channel == drawn.channel)
    if gold.manner is not None:
        yield Verdict("manner", gold.manner, drawn.manner, gold.manner == drawn.manner)
    days = days_of(drawn.said_on)
    yield Verdict("said-on", shown_days(gold.said_on), shown_days(days), gold.said_on == days)
    yield Verdict("said-on overlap", shown_days(gold.said_on), shown_days(days), days_overlap(gold.said_on, days))
    if gold.named is not None:
        named = speaker.kind in ("named", "document")
        yield Verdict("named", str(gold.named), speaker.kind, gold.named == named)
    if gold.kind is not None:
        yield Verdict("kind", gold.kind, speaker.kind, gold.kind == speaker.kind)
    if gold.has_addressee:
        right = same_addressee(gold.addressee, drawn.addressee)
        yield Verdict("addressee", str(gold.addressee), str(drawn.addressee), right)


def days_of(interval: Interval | None) -> Days:
    """The two ends of an interval; an unknown day is open at both."""
    return (None, None) if interval is None else (interval.start, interval.end)


def days_overlap(left: Days, right: Days) -> bool:
    """True if a day can lie in both; a wholly open one says nothing and overlaps nothing but its like.

    >>> days_overlap((None, date(2020, 5, 4)), (date(2020, 5, 4), date(2020, 5, 4)))
    True
    """
    if left == (None, None) or right == (None, None):
        return left == right
    start = max((day for day in (left[0], right[0]) if day is not None), default=date.min)
    end = min((day for day in (left[1], right[1]) if day is not None), default=date.max)
    return start <= end


def same_addressee(gold: str | None, drawn: str | None) -> bool:
    """True if both name nobody or the same people; a shorter form of a name is the same.

    >>> same_addressee("local reporters", "reporters")
    True
    """
    if gold is None or drawn is None:
        return gold is drawn
    left, right = name_words(gold), name_words(drawn)
    return fold(gold) == fold(drawn) or (bool(left) and bool(right) and (left <= right or right <= left))


def shown_days(days: Days) -> str:
    """Two ends for a reader."""
    start, end = (None if day is None else day.isoformat() for day in days)
    if start == end:
        return start or "unknown"
    return f"{start or '…'} to {end or '…'}"


def _shown_speaker(speaker: Speaker) -> str:
    return speaker.name or speaker.kind
