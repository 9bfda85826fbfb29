"""A denial's own words -> what is denied: "no ship was struck" -> "a ship was struck".

In: a clause. Out: the same clause without its negation, or None if it has none that can be taken out by rule. Always:
only whole words are taken out or put in their place.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_AUXILIARY = (
    r"(?P<auxiliary>is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|be|been)"
)
_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), instead)
    for pattern, instead in (
        (r"\bwon['’]t\b", "will"),
        (r"\bcan['’]t\b|\bcannot\b", "can"),
        (r"\b(is|are|was|were|has|have|had|do|does|did|would|could|should)n['’]t\b", r"\1"),
        (rf"\b{_AUXILIARY} (?:not|never)\b(?: once\b)?", r"\g<auxiliary>"),
        (r"\bnot been\b", "been"),
        (r"\b(?:not|never) to\b", "to"),
        (r"\bneither (?:side|party|camp)\b", "a side"),
        (r"\bneither of\b", "one of"),
        (r"\bneither\b(?P<first>.*?)\bnor\b", r"either\g<first>or"),
        (r"\bnone of\b", ""),
        (r"\bnothing\b", "something"),
        (r"\bnobody\b|\bno one\b", "somebody"),
        (r"\bnowhere\b", "somewhere"),
        (r"\bno such (?=\w+s\b(?<!ss))", "such "),
        (r"\bno such\b", "such a"),
        (r"\bno (?=\w+s\b(?<!ss))", ""),
        (r"\bno (?=[aeiou])", "an "),
        (r"\bno (?=\w)", "a "),
        (r"\bnever (?=\w)", ""),
        (r"\bwithout any\b", "with"),
    )
)
_WEIGHT = re.compile(
    r"\b(?:ever (?!since)|even once\b|any (?=\w+s\b(?<!ss)))|,? (?:at all|whatsoever)\b", re.IGNORECASE
)
"""What only goes with a negation: “never sold any boats at all”."""
_EVER = re.compile(r"\b(?:ever (?!since)|even once\b)", re.IGNORECASE)
_HAS_NEGATION = re.compile(r"\b(?:no|not|never|none|neither|nor|nothing|nobody|nowhere|cannot)\b|n['’]t\b", re.I)


def is_negated(clause: str) -> bool:
    """True if a clause holds a word that negates."""
    return _HAS_NEGATION.search(clause) is not None


def affirm(clause: str) -> str | None:
    """A clause without its negation.

    >>> affirm("no ship was struck")
    'a ship was struck'
    >>> affirm("it had never had arms dealings and did not intend to start")
    'it had had arms dealings and did intend to start'
    >>> affirm("it has signed the deal but will not say what it buys") is None
    True
    """
    first, _, after = clause.partition(" but ")
    # What stands before the "but" is affirmed already: turning what follows it would tell the opposite of both.
    if not is_negated(clause) or (after and not is_negated(first)):
        return None
    for pattern, instead in _RULES:
        clause = pattern.sub(instead, clause)
    clause = _WEIGHT.sub("", clause)
    clause = re.sub(r" {2,}", " ", clause).strip()
    return None if is_negated(clause) else clause


def without_ever(clause: str) -> str:
    """What is denied, without the word that only a denial calls for.

    >>> without_ever("the fleet has ever fired on fishermen")
    'the fleet has fired on fishermen'
    """
    return " ".join(_EVER.sub("", clause).split())
