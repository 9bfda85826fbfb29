"""Does a time expression look back or ahead? A light look at the verbs of its clause, for callers without a parse.

In: words and the rows of a phrase. Out: "past", "future" or None where no verb tells. The nearest marker before the
phrase in its sentence wins, else the first after it. A parse does this better; the caller hands its answer to
`find_times`.
"""

from __future__ import annotations

from counterclaim.core.time import Tense
from counterclaim.dates.words import Words

MAX_LOOK_WORDS = 18

_STOPS = frozenset((".", "!", "?", ""))


def guess_tense(words: Words, first: int, last: int, *, look_words: int = MAX_LOOK_WORDS) -> Tense | None:
    """Tense of the verb that a phrase most likely hangs on.

    >>> from counterclaim.dates.words import scan_words
    >>> from counterclaim.lexicon.times import load_times
    >>> guess_tense(scan_words("Envoys will meet on Friday.", load_times()), 4, 5)
    'future'
    """
    if _is_awaited(words, first):
        return "future"
    owning = words.code(last - 1) == words.lexicon.codes["s"]
    # What a day owns ("Friday's ruling") hangs on the verb that follows; wire copy looks back on it.
    for index in range(first - 1, max(-1, first - 1 - look_words), -1):
        if owning:
            break
        if _ends_sentence(words, index):
            break
        tense = _marker(words, index)
        if tense is not None:
            return tense
    for index in range(last, min(len(words.lows), last + look_words)):
        if _ends_sentence(words, index):
            break
        tense = _marker(words, index)
        if tense is not None:
            return tense
    return None


def _is_awaited(words: Words, first: int) -> bool:
    """Until Friday; as early as Friday; no later than Friday."""
    before = words.low(first - 1)
    if before in ("until", "till"):
        return True
    return before in ("as", "than") and words.low(first - 2) in ("soon", "early", "later") and first > 2


def _ends_sentence(words: Words, index: int) -> bool:
    """A closing mark before a capital, or a break; the stop of "U.S." or "Nov." is none."""
    low = words.low(index)
    if low not in _STOPS:
        return low == ";"
    if low != ".":
        return True
    return len(words.low(index - 1)) > 2 and words.opens_sentence(index + 1) and _starts_upper(words, index + 1)


def _starts_upper(words: Words, index: int) -> bool:
    return words.is_upper(index) or not words.low(index)[:1].isalnum()


def _marker(words: Words, index: int) -> Tense | None:
    low, after = words.low(index), words.low(index + 1)
    if after == "to" and low in words.lexicon.company["future_before_to"]:
        return "future"
    if low in words.lexicon.company["future"] or (low == "ll" and words.is_glued(index)):
        return "future"
    if low == "won" and after in ("'", "’"):
        return "future"
    if low in words.lexicon.company["past"] or (
        low.endswith("ed") and len(low) > 3 and low not in words.lexicon.company["no_past"]
    ):
        return "past"
    return None
