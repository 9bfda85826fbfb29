"""Which times stand in the clause of a reporting cue, judged by the words between them; and the cue's own form.

In: a cue with its text, content and sentence. Out: time expressions outside content, the likeliest first. A light look
for callers that have spans but no tree; it errs to finding nothing, since a wrong day is worse than an open one. All
looks are of bounded length, so that no sentence is too long.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression

CueForm = Literal["simple", "standing", "before"]
"""A simple past; a present or perfect, which has no day of its own; a past before another past ("had said")."""

MAX_CLAUSE_CHARACTERS = 180
MAX_QUOTE_CHARACTERS = 1_500
MAX_NEAR_CHARACTERS = 45
MAX_OBJECT_CHARACTERS = 40
"""Content no longer than this before a time is a mere object: "condemned the deal on Friday"."""

_I = re.IGNORECASE
_PERFECT = re.compile(r"\b(?:has|have|’s been|'s been)(?:\s+\w+){0,2}\s*$", _I)
_BEFORE = re.compile(r"\bhad(?:\s+\w+){0,2}\s*$", _I)
_HABIT = re.compile(r"\b(?:always|long|repeatedly|often|regularly|routinely|consistently)\s*$", _I)
_PRESENT = re.compile(
    r"(?:is|are|say|tell|believe|think|deny|doubt|maintain|contend|allege|claim|insist|accuse|blame|cite|list|expect"
    r"|agree|consider|demand|want|call|argue|note|warn|reject|fear|hope|see|describe|suspect|acknowledge|admit"
    r"|do not|does not|write|refuse|count|quote|dismiss|condemn|suggest|know|feel|hold|view|regard|recogni[sz]e"
    r"|leave)\b",
    _I,
)
_THIRD_PERSON = re.compile(r"(?!was\b|does\b)\w*[^\Ws]s\b", _I)
_NOUN = re.compile(
    r"(?:accusation|allegation|assertion|charge|claim|complaint|denial|report|statement|suspicion|view)s?$", _I
)
_CITING = re.compile(r"(?:citing|quoting|with reference to|on the strength of|in reference to)\b", _I)
_PARTED = re.compile(r"[;!?“”\"]|\bthat\b|\.\s|[,–—]\s*(?:who|whose|which|where|after|before|while|as)\b|\n", _I)
_SEEN = re.compile(r"\b(?:seen|obtained|reviewed|read|visited|met)\s+(?:\w+\s+){0,5}(?:on\s+)?$", _I)
_OPENER = re.compile(r"\b(?:who|which|that|whose|where|when|after|before|while|since)\b", _I)
_BARE = re.compile(r"\s*(?:(?:on|in|at|late|early|earlier|later|just|only|last|back|also|as|first)\s+){0,3}$", _I)
_OPENING = re.compile(
    r"\W*(?:(?:on|in|at|by|late|early|earlier|later|just|only|then|and|but|also|yet|speaking|asked|addressing|appearing"
    r"|testifying|talking|writing|answering|questioned|during|over|following)\b[^,;]*)?$",
    _I,
)
_DAYS_AFTER = re.compile(
    r"\b(?P<length>(?:the|a|one) day|(?P<count>two|three|four|five|six) days|hours)"
    r" (?P<side>after|before) [^,;.“\"]*$",
    _I,
)
_THEN = re.compile(r"\s+(?:then\b(?!\s+(?:that|to|he|she|they|it)\b)|at the time\b(?! of\b))", _I)
_DATED = re.compile(r"\bdated\s+(?:on\s+)?$", _I)
_MET = re.compile(
    r"\b(?:met|gathered|convened|assembled|conferred)(?:\s+\w+){0,4}?\s+(?:(?:on|late|early|last)\s+)*$", _I
)
_TAKES_OBJECT = re.compile(
    r"(?:had |has |have )?(?:also |again )?(?:accus|blam|charg|urg|call(?:ed|s|ing)? on|condemn|denounc|warn|ask"
    r"|told|criticis|criticiz|rebuk|reproach)",
    _I,
)
_APPOSED = re.compile(r"^,\s+(?:an?|the)\s+(?:\w+\s+){1,3}(?:that|which)\b", _I)
_THROWN_IN = re.compile(r",\s*\S+(?:\s+\S+){0,3}\s*$")
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


@dataclass(frozen=True, slots=True)
class CueClause:
    """A cue with what it reports, its sentence, and the other cues of that sentence."""

    text: str
    cue: Span
    content: tuple[Span, ...]
    sentence: Span
    others: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class DayStep:
    """How many days a cue lies from what its sentence told before, from the first to the last that it may be."""

    first: int
    last: int
    span: Span


def cue_form(text: str, cue: Span) -> CueForm:
    """Tense of a cue, from its words and those right before it.

    >>> cue_form("Mali has repeatedly denied it.", Span(20, 26))
    'standing'
    """
    words = cue.within(text)
    before = re.split(r"[.;]|,\s", text[max(0, cue.start - 40) : cue.start])[-1]
    if re.match(r"had\b", words, _I) or _BEFORE.search(before):
        return "before"
    if re.match(r"(?:has|have)\b", words, _I) or _PERFECT.search(before) or _HABIT.search(before):
        return "standing"
    return "standing" if _PRESENT.match(words) or _THIRD_PERSON.match(words) else "simple"


def is_citing(text: str, cue: Span) -> bool:
    """True for "citing", "quoting": what is cited was said some time before the citing."""
    return _CITING.match(cue.within(text)) is not None


def is_date_of_paper(text: str, time: Span, cue: Span) -> bool:
    """True for "a letter dated May 3 says": the day that a document bears, told right before its cue."""
    return time.end <= cue.start <= time.end + MAX_CLAUSE_CHARACTERS and (
        _DATED.search(text, max(0, time.start - MAX_OBJECT_CHARACTERS), time.start) is not None
    )


def says_then(text: str, cue: Span) -> bool:
    """True for "he conceded then", "answered at the time": said when the last dated thing was."""
    return _THEN.match(text, cue.end) is not None


def days_from(clause: CueClause) -> DayStep | None:
    """ "... said on Monday, a day after the ministry denied it": the denial is a day before what comes first.

    >>> text = "Mali spoke on Monday, a day after Niger denied it."
    >>> days_from(CueClause(text, Span(40, 46), (), Span(0, 50)))
    DayStep(first=-1, last=-1, span=Span(start=22, end=27, field='text'))
    """
    cue = clause.cue
    found = _DAYS_AFTER.search(clause.text, max(clause.sentence.start, cue.start - MAX_CLAUSE_CHARACTERS), cue.start)
    if found is None:
        return None
    back = found["side"].lower() == "after"
    span = Span(found.start("length"), found.end("length"))
    if found["length"].lower() == "hours":
        return DayStep(-1, 0, span) if back else DayStep(0, 1, span)
    days = _COUNTS.get(found["count"].lower(), 1) if found["count"] else 1
    return DayStep(-days, -days, span) if back else DayStep(days, days, span)


def stepped(base: Interval | None, step: DayStep) -> Interval | None:
    """The days that lie a step from a day."""
    if base is None or base.start is None or base.start != base.end:
        return None
    first, last = base.start + timedelta(days=step.first), base.start + timedelta(days=step.last)
    return Interval(first, last, "day", step.span)


def times_of_clause(times: Sequence[TimeExpression], clause: CueClause) -> list[TimeExpression]:
    """Times that date the cue, nearest first."""
    ranked = []
    for time in times:
        if time.kind not in ("date", "time") or any(piece.overlaps(time.span) for piece in clause.content):
            continue
        is_after = time.span.start >= clause.cue.end
        distance = _distance_after(clause, time.span) if is_after else _distance_before(clause, time.span)
        if distance is not None:
            ranked.append((distance, time.span.start, time))
    return [time for _, _, time in sorted(ranked, key=lambda entry: entry[:2])]


def _distance_after(clause: CueClause, time: Span) -> int | None:
    """From a cue to a time after it ("said on Tuesday"); None where content or another clause comes between."""
    text, cue = clause.text, clause.cue
    if time.start - cue.end > MAX_CLAUSE_CHARACTERS or _crosses(cue.end, time.start, clause.others):
        return None
    told = [piece for piece in clause.content if cue.end <= piece.start < time.start]
    takes_object = _TAKES_OBJECT.match(cue.within(text)) is not None
    if any(len(piece) > MAX_OBJECT_CHARACTERS or not (takes_object or text[piece.start].islower()) for piece in told):
        return None
    words = text[cue.end : time.start]
    # "..., he said, and on Friday alone": what follows a cue thrown in is content again.
    if words.startswith(",") and any(piece.end <= cue.start for piece in clause.content):
        return None
    return None if _PARTED.search(words) or _SEEN.search(words) else len(words)


def _distance_before(clause: CueClause, time: Span) -> int | None:
    """From a time to a cue after it ("On Tuesday the envoy said"); None where they stand in different clauses."""
    text, cue, sentence = clause.text, clause.cue, clause.sentence
    if time.end > cue.start or max(cue.start - time.end, time.start - sentence.start) > MAX_QUOTE_CHARACTERS:
        return None
    opening, words = text[sentence.start : time.start], _without(text, Span(time.end, cue.start), clause.content)
    # "since May, a charge that the ministry rejected": the time is the charge's.
    if _APPOSED.match(text[time.end : cue.start]):
        return None
    if (
        _MET.search(opening)
        and len(words) <= MAX_CLAUSE_CHARACTERS
        and not _crosses(time.end, cue.start, clause.others)
    ):
        return len(words)
    opener = list(_OPENER.finditer(opening))
    if opener and not _BARE.fullmatch(opening[opener[-1].end() :]):
        return None
    # "From May on, the panel found, they had rifles": a cue thrown in between a time and what it belongs to.
    if _THROWN_IN.match(words) and text.startswith(",", cue.end) and any(p.start >= cue.end for p in clause.content):
        return None
    if _OPENING.fullmatch(opening) and not _NOUN.match(cue.within(text)):
        return len(words) if len(words) <= 2 * MAX_CLAUSE_CHARACTERS else None
    if re.match(r",\s*when\b", words, _I):
        return len(words)
    if len(words) > MAX_NEAR_CHARACTERS or _PARTED.search(words) or _crosses(time.end, cue.start, clause.others):
        return None
    # "..., he said": a cue thrown in after the words it reports, which the time belongs to.
    return None if _THROWN_IN.match(words) else len(words)


def _crosses(start: int, end: int, others: Iterable[Span]) -> bool:
    return any(start <= other.start < end for other in others)


def _without(text: str, span: Span, pieces: Iterable[Span]) -> str:
    """The words of a span with what lies in the pieces left out."""
    kept, position = [], span.start
    for piece in sorted(piece for piece in pieces if piece.overlaps(span)):
        kept.append(text[position : max(position, piece.start)])
        position = max(position, piece.end)
    kept.append(text[position : span.end])
    return "".join(kept)
