"""Numbers in words and figures, with what they count, so that "eleven" and "11" are one and "40,000" and "10,000" not.

In: tokens of a sentence. Out: `Amount`s with their place. Always: a value only where it is told ("dozens" is vague, not
12); years and other parts of dates are left to dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterclaim.copies.telling import Token

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
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SCALES |= {"dozen": 12, "bn": 10**9, "mln": 10**6, "m": 10**6, "k": 1_000}
_VAGUE = {
    "dozens": "12s", "scores": "20s", "hundreds": "100s", "thousands": "1000s", "millions": "1000000s",
    "billions": "1000000000s", "tens": "10s",
}  # fmt: skip
_ORDINALS = {
    word: number for number, word in enumerate("third fourth fifth sixth seventh eighth ninth tenth".split(), 3)
}
_FIGURE = re.compile(r"(\d+(?:,\d{3})*(?:\.\d+)?)(st|nd|rd|th|s|mm|km|kg|bn|m)?$", re.IGNORECASE)
_NO_COUNT = frozenset({"one", "zero"})
""""One of the men": a word that counts nothing as often as not."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in tokens `first` to `last` (exclusive); `value` is its normal form, `unit` what stands with it."""

    value: str
    unit: str
    first: int
    last: int


@cache
def number_word(low: str) -> str | None:
    """A number word or figure in its normal form, or None.

    >>> number_word("eleven"), number_word("1,500"), number_word("dozens"), number_word("ferry")
    ('11', '1500', '12s', None)
    """
    if low in _SMALL or low in _TENS:
        return str(_SMALL.get(low, 0) or _TENS.get(low, 0))
    if low in _VAGUE:
        return _VAGUE[low]
    match = _FIGURE.match(low)
    return None if match is None or match[2] else _plain(float(match[1].replace(",", "")))


def find_amounts(tokens: Sequence[Token]) -> Iterator[Amount]:
    """Every number in a sentence's tokens."""
    at = 0
    while at < len(tokens):
        found = _amount_at(tokens, at)
        if found is None:
            at += 1
            continue
        yield found
        at = found.last


def _amount_at(tokens: Sequence[Token], at: int) -> Amount | None:
    low = tokens[at].low
    match = _FIGURE.match(low)
    suffix = match[2] or "" if match is not None else ""
    if low in _VAGUE:
        return Amount(_VAGUE[low], _unit(tokens, at, at + 1), at, at + 1)
    if low in _ORDINALS:
        return Amount(str(_ORDINALS[low]), "th", at, at + 1)
    if match is not None:
        value = float(match[1].replace(",", "")) * _SCALES.get(suffix, 1)
    elif low in _SMALL or low in _TENS:
        value = float(_SMALL.get(low, 0) or _TENS.get(low, 0))
    elif low in _SCALES and at and tokens[at - 1].low in ("a", "an", "one"):
        value = float(_SCALES[low])
    else:
        return None
    last = at + 1
    while last < len(tokens):
        following = tokens[last].low
        step = last + 1 < len(tokens) and following == "-"
        word = tokens[last + 1].low if step else following
        if word in _SCALES and tokens[last].text != "m":
            value *= _SCALES[word]
        elif low in _TENS and word in _SMALL and last - at <= 1:
            value += _SMALL[word]
        else:
            break
        last += 2 if step else 1
    alone = last == at + 1
    if low in _NO_COUNT and alone:
        return None
    unit = "th" if suffix in ("st", "nd", "rd") else suffix if suffix not in _SCALES else ""
    return Amount(_plain(value), unit or _unit(tokens, at, last), at, last)


def _unit(tokens: Sequence[Token], first: int, last: int) -> str:
    before = tokens[first - 1].low if first else ""
    after = tokens[last].low if last < len(tokens) else ""
    if before in ("$", "€", "£") or after in ("dollars", "dollar", "euros", "euro", "pounds"):
        return "money"
    if after in ("%", "percent", "pct") or (
        after == "per" and last + 1 < len(tokens) and tokens[last + 1].low == "cent"
    ):
        return "percent"
    return ""


def _plain(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:g}"
