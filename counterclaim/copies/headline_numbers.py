"""A headline whose number is larger than any that the body has for the same thing.

In: a title and the body. Out: a `Finding` or None. Always: rounding, sums of two neighbouring numbers and vague words
that allow it are let pass; years, models and calibres are no numbers here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from counterclaim.copies.headline_body import Body
from counterclaim.copies.headline_finding import Finding
from counterclaim.copies.headline_topic import WORD, Topic, topic_of
from counterclaim.core.span import Span

INFLATED = 1.5
"""How many times the body's largest number a headline's must be: below that it may be rounded, or a later count."""
ROUNDING = 0.12
REACH_WORDS = 4
MIN_COUNT = 10
"""Below that a headline counts what the body lists."""
OPENING_SENTENCES = 2
SAME = 1.0
LIKE = 0.5
_SMALL = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
_TENS = {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "bn": 1_000_000_000}
_SCALES |= {"dozen": 12, "mln": 1_000_000, "m": 1_000_000}
_VAGUE = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000, "tens": 20}
_NO_COUNT = re.compile(
    r"\s*(?:mm|cm|km|miles?|kg|percent|per cent|%|C\b|F\b|a\.?m\b|p\.?m\b|years?|days?|hours?|months?|weeks?)"
)
_FIGURE = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?$")


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with the words around it."""

    value: float
    start: int
    end: int
    thing: Topic
    vague: bool


def find_counts(text: str) -> Iterator[Counted]:
    """Every number of things in a text.

    >>> [counted.value for counted in find_counts("sixty-two lorries, 1,500 tents and 3 million stamps in 1998")]
    [62.0, 1500.0, 3000000.0]
    """
    matches = list(WORD.finditer(text))
    at = 0
    while at < len(matches):
        value, last, vague = _read_number(text, matches, at)
        if value is None:
            at += 1
            continue
        around = [m[0] for m in (*matches[max(0, at - 2) : at], *matches[last : last + REACH_WORDS])]
        start, end = matches[at].start(), matches[last - 1].end()
        glued = text[end : end + 1].isalpha() or text[max(0, start - 1) : start] in ("$", "€", "£", "-")
        if not glued and not _NO_COUNT.match(text, end):
            yield Counted(value, start, end, topic_of(around), vague)
        at = last


def _read_number(text: str, matches: list[re.Match[str]], at: int) -> tuple[float | None, int, bool]:
    low = matches[at][0].lower()
    if low in _VAGUE:
        return float(_VAGUE[low]), at + 1, True
    value = _word_value(low)
    if value is None:
        return None, at, False
    last = at + 1
    while last < len(matches) and text[matches[last - 1].end() : matches[last].start()] in (" ", "-"):
        following = matches[last][0].lower()
        if following in _SCALES:
            value *= _SCALES[following]
        elif low in _TENS and following in _SMALL:
            value += _SMALL[following]
        else:
            break
        last += 1
    is_year = 1900 <= value <= 2100 and "," not in matches[at][0] and last == at + 1
    return (None if is_year else value), last, False


def _word_value(low: str) -> float | None:
    if "-" in low:
        first, _, second = low.partition("-")
        return float(_TENS[first] + _SMALL[second]) if first in _TENS and second in _SMALL else None
    if low in _SMALL or low in _TENS:
        return float(_SMALL.get(low, 0) or _TENS.get(low, 0))
    return float(low.replace(",", "")) if _FIGURE.match(low) else None


def find_inflation(title: str, body: Body) -> Finding | None:
    """The first number of a headline that is larger than the body's numbers of the same thing."""
    wanted = [counted for counted in find_counts(title) if counted.value >= 2]
    if not wanted:
        return None
    told = list(find_counts(body.reading.document.text))
    for counted in wanted:
        if _is_told(counted, told):
            continue
        same = [t for t in told if _same_thing(counted, t, body) and not t.vague]
        vague = any(t.vague and _same_thing(counted, t, body) for t in told)
        largest = max(same, key=lambda t: t.value, default=None)
        if largest is None or vague or counted.value < max(MIN_COUNT, INFLATED * largest.value):
            continue
        sentence = body.reading.sentence_at(largest.start)
        shown = Span(largest.start, largest.end) if sentence is None else Span(sentence.start, sentence.end)
        why = f"The headline has {title[counted.start : counted.end]} where the body has fewer."
        return Finding("overstated", why, Span(counted.start, counted.end, "title"), shown)
    return None


def _same_thing(counted: Counted, told: Counted, body: Body) -> bool:
    """True if a like word stands beside a number of the opening, or the same word beside any."""
    sentence = body.reading.sentence_at(told.start)
    opening = sentence is not None and sentence.index < OPENING_SENTENCES
    return counted.thing.overlap(told.thing) >= (LIKE if opening else SAME)


def _is_told(counted: Counted, told: list[Counted]) -> bool:
    """True if the body has the number for a like thing, about, or as the sum of two neighbours."""
    near = [t for t in told if counted.thing.overlap(t.thing) >= LIKE]
    values = [t.value for t in near] + [left.value + right.value for left, right in pairwise(told)]
    if counted.vague:
        return any(value >= counted.value / 2 for value in values)
    return any(abs(value - counted.value) <= ROUNDING * counted.value for value in values)
