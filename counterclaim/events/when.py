"""When a told transfer is said to have happened.

In: a ground and a trigger. Out: an interval or None. Always: only times of the trigger's own clause count; a time that
dates the saying, or a length of time without an end ("for years"), dates nothing. Narrower days are left to days.py.
"""

from __future__ import annotations

from datetime import timedelta

from counterclaim.core.interval import Interval
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression
from counterclaim.events.days import days_beside, days_counted
from counterclaim.events.ground import Ground
from counterclaim.events.window import window_end
from counterclaim.lexicon.transfers import load_anchors

_REACH_WORDS = 14
_CHARGING = ("accus", "blam", "charg", "suspect")
_SETTLED = frozenset(
    """settled signed concluded reached agreed struck completed made done took taken delivered sealed clinched closed
    received arrived approved executed carried fulfilled happened occurred""".split()
)


def find_when(ground: Ground, trigger: Word, *, settled: bool = True) -> Interval | None:
    """The days of the trigger's clause, if it tells any; where not `settled`, a verb must say that it came about."""
    head = ground.head(trigger)
    if not settled and (head is None or head.text.lower() not in _SETTLED):
        return None
    upwards = _upwards(ground, trigger)
    for time in (*ground.times_near(trigger), *_after(ground, trigger), *upwards, *_meanwhile(ground, trigger)):
        if "same" in ground.reading.document.words_of(time.span).lower().split():
            continue  # "in the same month": as another date, which may be of another deed
        if time.interval is not None and time.kind != "set" and _told_with(ground, trigger, time):
            return days_beside(ground, trigger, time)
    return _before_anchor(ground, trigger) or days_counted(ground, trigger)


def _upwards(ground: Ground, trigger: Word) -> tuple[TimeExpression, ...]:
    """Times of the clause that a purpose or plan hangs on: "met envoys in May to buy rifles"."""
    head = ground.head(trigger)
    if head is not None and trigger.relation == "acl":
        head = ground.head(head)
    purpose = trigger.relation == "ccomp" and any(c.text.lower() == "to" for c in ground.children[trigger.index])
    if (
        head is None
        or head.text.lower().startswith(_CHARGING)
        or (trigger.relation not in ("advcl", "xcomp", "acl") and not purpose)
    ):
        return ()
    return ground.times_of.get(head.index, ())


def _told_with(ground: Ground, trigger: Word, time: TimeExpression) -> bool:
    """True if the time lies in what tells the trigger: the same statement's content, or none; "of 1982" and "a 2015
    resolution" date another noun."""
    words = ground.reading.words_in(time.span)
    if not words or words[0].sentence != trigger.sentence:
        return False
    first, inside = words[0].index, {word.index for word in words}
    if first and ground.reading.words[first - 1].text.lower() == "of":
        return False
    if any(word.relation in ("compound", "amod", "nummod") and word.head not in inside for word in words):
        return False
    ours, its = ground.statement_of(trigger), ground.told_in[first]
    if its == ground.told_in[trigger.index]:
        return True
    # "plans to send X to Y next year, the ministry said": the inner content may end before the time.
    return its >= 0 and ours is not None and ours.parent == ground.statements[its].id


def _meanwhile(ground: Ground, trigger: Word) -> tuple[TimeExpression, ...]:
    """Times of a clause on what went on then ("while she lay at the quay in May") or was done next ("and flown")."""
    return tuple(
        time
        for clause in ground.children[trigger.index]
        if (clause.relation == "conj" and clause.upos == "VERB" and ground.child(clause, "nsubj") is None)
        or (
            clause.relation == "advcl"
            and any(mark.text.lower() in ("while", "when", "as", "to") for mark in ground.children[clause.index])
        )
        for time in ground.times_of.get(clause.index, ())
    )


def _after(ground: Ground, trigger: Word) -> tuple[TimeExpression, ...]:
    """Times right behind the trigger's places, before the next clause opens."""
    words = ground.reading.words
    end = min(window_end(ground, trigger), trigger.index + _REACH_WORDS)
    if end <= trigger.index + 1:
        return ()
    first, last = words[trigger.index + 1].start, words[end - 1].end
    return tuple(time for time in ground.times if first <= time.span.start and time.span.end <= last)


def _before_anchor(ground: Ground, trigger: Word) -> Interval | None:
    """ "months before the war": until the day before it began."""
    sentence = ground.reading.sentences[trigger.sentence]
    text = ground.reading.document.text
    if "before" not in text[sentence.start : sentence.end] and "ahead of" not in text[sentence.start : sentence.end]:
        return None
    published = ground.reading.document.published
    for anchor in load_anchors():
        match = anchor.pattern.search(text, trigger.end, sentence.end)
        if match is None or (published is not None and published < anchor.day):
            continue
        if any(word in text for word in anchor.where):
            return Interval(None, anchor.day - timedelta(days=1), "day", Span(*match.span()))
    return None
