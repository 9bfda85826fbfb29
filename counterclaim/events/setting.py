"""Where and when an event is told to have happened.

In: a ground, a trigger, its arguments. Out: a place as said, and days. Always: days come from words of the clause, from
the statement that the trigger makes, or are an open past up to publication; what lies ahead without a date has none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from counterclaim.core.event import Modality
from counterclaim.core.interval import Interval
from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments
from counterclaim.events.ground import Ground

_APART = frozenset("before after since until by ago".split())
_MAX_DEPTH = 8
_PLACE_CASES = ("in", "at", "near", "outside", "off")


def find_place(ground: Ground, arguments: Arguments) -> str | None:
    """A named place after "in", "at" or "near" that hangs on the trigger or its objects."""
    words = [word for case in _PLACE_CASES for word in arguments.obliques.get(case, ())]
    words += [
        child
        for noun in arguments.objects
        for child in ground.children[noun.index]
        if child.relation == "nmod" and ground.case_of(child) in _PLACE_CASES
    ]
    for word in words:
        mention = ground.party_of[word.index]
        if mention is not None:
            return ground.reading.document.words_of(mention.span)
        for place in ground.reading.mentions:
            if place.kind == "place" and place.span.start <= word.start < place.span.end:
                return ground.reading.document.words_of(place.span)
    return None


def find_day(ground: Ground, trigger: Word, arguments: Arguments, modality: Modality) -> Interval | None:
    """The days that the clause names; a speech act is dated as its statement; else an open past."""
    words = (trigger, *arguments.objects)
    for word in words:
        for time in ground.times_of.get(word.index, ()) if word is not trigger else ground.times_near(word):
            if time.interval is not None and time.kind in ("date", "time"):
                return time.interval
    for statement in ground.cued_by.get(trigger.index, ()):
        if statement.said_on is not None:
            return statement.said_on
    told = ground.statement_of(trigger)
    if modality == "reported" and told is not None and told.said_on is not None:
        # What somebody does by saying so is done when it is said.
        return told.said_on
    above = _time_above(ground, trigger)
    if above is not None:
        return above
    published = ground.reading.document.published
    if published is None or modality in ("planned", "hypothetical"):
        return None
    return Interval(None, published)


def _time_above(ground: Ground, trigger: Word) -> Interval | None:
    """The only day of the sentence, where it hangs on a clause above or on nothing nearer and tells of no other."""
    first, last = (ground.reading.sentences[trigger.sentence].start, ground.reading.sentences[trigger.sentence].end)
    at = bisect_left(ground.times, first, key=lambda time: time.span.start)
    found = []
    while at < len(ground.times) and ground.times[at].span.start < last:
        time = ground.times[at]
        if time.interval is not None and time.kind in ("date", "time"):
            found.append(time)
        at += 1
    if len(found) != 1:
        return None
    words = ground.reading.words_in(found[0].span)
    before = ground.reading.words[words[0].index - 1].text.lower() if words and words[0].index else ""
    if not words or before in _APART or ground.told_in[words[0].index] != ground.told_in[trigger.index]:
        return None
    holder = next((word for word in _chain(ground, words[0]) if word.upos == "VERB"), None)
    above = {word.index for word in _chain(ground, trigger)}
    return found[0].interval if holder is None or holder.index in above else None


def _chain(ground: Ground, word: Word) -> Iterator[Word]:
    """What governs a word, nearest first."""
    current = ground.head(word)
    for _ in range(_MAX_DEPTH):
        if current is None:
            return
        yield current
        current = ground.head(current)
