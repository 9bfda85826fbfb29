"""What follows a word of transfer in its own clause, by position: a net under the tree.

In: a ground and a trigger. Out: where its clause ends, and the nouns after its prepositions. Always: stops at the next
clause or comma, unless the comma only parts the members of a list.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from counterclaim.core.reading import Word
from counterclaim.events.ground import Ground
from counterclaim.lexicon.transfers import TransferFrame

STOPS = frozenset((";", ".", ":", "—", "(", ")", "?", "!"))
_CLAUSE_OPENERS = frozenset(
    "that which who whom where when while but after before because although though if whether".split()
)
NOUNS = frozenset("NOUN PROPN PRON".split())
_PHRASE = frozenset("DET ADJ NOUN PROPN PART NUM PRON".split())
_REACH_WORDS = 22


def window_end(ground: Ground, trigger: Word) -> int:
    """Where what belongs to a trigger ends at the latest: the next clause or the end of its sentence."""
    words = ground.reading.words
    last = min(ground.reading.sentences[trigger.sentence].last, trigger.index + _REACH_WORDS)
    for at in range(trigger.index + 1, last):
        word = words[at]
        if word.text in STOPS or word.text.lower() in _CLAUSE_OPENERS or word.upos == "AUX":
            return at
        if word.upos == "VERB" and word.relation not in ("amod", "case", "compound") and not _goes_on(word):
            return at
    return last


def places_after(ground: Ground, frame: TransferFrame, trigger: Word) -> Iterator[tuple[str, tuple[Word, ...]]]:
    """The nouns after the frame's prepositions in what follows the trigger: a net under the tree."""
    words, at, end = ground.reading.words, trigger.index + 1, window_end(ground, trigger)
    while at < end:
        low = words[at].text.lower()
        aside = at == trigger.index + 1 and trigger.relation == "conj"
        if low == "," and not aside and not _lists(ground, at):
            return
        if words[at].upos in ("ADP", "SCONJ", "PART", "ADV") and low in frame.prepositions:
            head = phrase_head(ground, at + 1, end)
            if head is not None:
                yield low, (head,)
        at += 1


def _lists(ground: Ground, comma: int) -> bool:
    """True if a comma parts the members of a list of goods: a bare noun phrase follows, with "and" or another comma."""
    following = ground.reading.words[comma + 1 : comma + 7]
    return any(word.text.lower() in ("and", "or", ",") for word in following) and not any(
        word.upos in ("VERB", "AUX", "ADP") for word in following[:2]
    )


def _goes_on(word: Word) -> bool:
    """ "rifles bound for Oslo", "shells meant for Oslo": a participle that only leads on to the goal."""
    return word.text.lower() in ("bound", "destined", "headed", "meant", "intended")


def phrase_head(ground: Ground, first: int, end: int) -> Word | None:
    """The last noun of the phrase that starts here."""
    words, head = ground.reading.words, None
    for at in range(first, end):
        word = words[at]
        if word.upos not in _PHRASE and word.text not in ('"', "“", "-"):
            break
        if head is not None and _in_time(ground, word):
            break
        if word.upos in NOUNS:
            head = word
            if at + 1 < end and words[at + 1].text in ("'s", "’s", "'", "’"):
                continue
    return head


def _in_time(ground: Ground, word: Word) -> bool:
    """ "to Lima last May": the month is no part of the goal."""
    at = bisect_right(ground.times, word.start, key=lambda time: time.span.start) - 1
    return at >= 0 and word.start < ground.times[at].span.end
