"""When a statement was made: the days of a reporting cue, from the times around it and what was said before.

In: a text's time expressions, its cues in order with their contents, sentences and speakers. Out: one interval a cue.
What the cue's own clause dates is exact; habits and standing views ("has long denied", "says") are an open past; other
plain news takes its day from the statement it is tied to (story_days.py), or is an open past too. Times inside content
date what is said, never the saying.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression
from counterclaim.dates.cue_clause import CueClause, cue_form, days_from, is_date_of_paper, stepped, times_of_clause
from counterclaim.dates.story_days import ReportedCue, StoryDays

__all__ = ["ReportedCue", "date_cue", "date_statements", "told_by_clause"]


def date_cue(
    times: Sequence[TimeExpression],
    *,
    text: str,
    cue: Span,
    content: tuple[Span, ...],
    sentence: Span,
    previous: Interval | None,
    published: date | None,
    others: tuple[Span, ...] = (),
) -> Interval | None:
    """When one cue's statement was made; `previous` is the speaker's last dated statement, `others` the other cues.

    Without either it is the day of publication for a simple past and an open past for the rest. `date_statements` knows
    the story around and is the better choice where all cues are at hand.
    """
    told = told_by_clause(times, CueClause(text, cue, content, sentence, others))
    if told is not None:
        return told
    form = cue_form(text, cue)
    if form == "simple" and previous is not None:
        return replace(previous, span=None)
    if published is None:
        return None
    return Interval(published, published) if form == "simple" else Interval(None, published)


def date_statements(
    cues: Sequence[ReportedCue], times: Sequence[TimeExpression], *, text: str, published: date | None
) -> tuple[Interval | None, ...]:
    """When each statement was made, in the order of the cues given; times in text order."""
    order = sorted(range(len(cues)), key=lambda index: cues[index].cue)
    clauses = _clauses(cues, text)
    told = [told_by_clause(times, clause) for clause in clauses]
    story = StoryDays(text, published, _lead_day(cues, times, [told[index] for index in order], text, published))
    papers = _days_of_papers(cues, times, text)
    by_cue: dict[Span | None, Interval | None] = {reported.cue: day for reported, day in zip(cues, told, strict=True)}
    dated: list[Interval | None] = [None] * len(cues)
    for index in order:
        reported, step = cues[index], days_from(clauses[index])
        day = papers.get(reported.speaker) if reported.document else None
        is_aside = day is not None or step is not None
        day = day or told[index] or by_cue.get(reported.carrier) or story.told_from(reported, step)
        dated[index] = story.place(reported, day, is_aside=is_aside)
    return tuple(dated)


def told_by_clause(times: Sequence[TimeExpression], clause: CueClause) -> Interval | None:
    """The interval that the cue's own clause tells, if it tells one; times in text order."""
    inside = _times_within(times, clause.sentence)
    step = days_from(clause)
    if step is not None:
        before = [time.interval for time in inside if time.span.end <= step.span.start]
        return stepped(before[-1], step) if before else None
    form = cue_form(clause.text, clause.cue)
    for time in times_of_clause(inside, clause):
        interval = time.interval
        if interval is None or (form == "standing" and not _reaches_now(time)):
            continue
        if interval.end is not None and "by" in time.reasons:
            # "By Friday he was saying": said on that day, though an event told so may be older.
            return replace(interval, start=interval.end)
        return interval
    return None


def _days_of_papers(
    cues: Sequence[ReportedCue], times: Sequence[TimeExpression], text: str
) -> dict[str | None, Interval | None]:
    """The day that a document bears, by its name: "the letter, dated May 3, says"."""
    days: dict[str | None, Interval | None] = {}
    for reported in cues:
        if not reported.document or reported.speaker is None or reported.speaker in days:
            continue
        for time in _times_within(times, reported.sentence):
            if is_date_of_paper(text, time.span, reported.cue):
                days[reported.speaker] = time.interval
    return days


def _clauses(cues: Sequence[ReportedCue], text: str) -> list[CueClause]:
    by_sentence: dict[Span, list[Span]] = {}
    for reported in cues:
        by_sentence.setdefault(reported.sentence, []).append(reported.cue)
    return [
        CueClause(
            text,
            reported.cue,
            reported.content,
            reported.sentence,
            tuple(other for other in by_sentence[reported.sentence] if other != reported.cue),
        )
        for reported in cues
    ]


def _times_within(times: Sequence[TimeExpression], sentence: Span) -> list[TimeExpression]:
    first = bisect_left(times, sentence.start, key=lambda time: time.span.start)
    last = bisect_left(times, sentence.end, key=lambda time: time.span.start)
    return [time for time in times[first:last] if time.interval is not None and sentence.covers(time.span)]


def _reaches_now(time: TimeExpression) -> bool:
    """A perfect or a present stands only with a time that is not over: since Monday."""
    return "since" in time.reasons


def _lead_day(
    cues: Sequence[ReportedCue],
    times: Sequence[TimeExpression],
    told: Sequence[Interval | None],
    text: str,
    published: date | None,
) -> Interval | None:
    """Publication day if the first paragraph names it, else the day of the first statement dated to one day."""
    first = text.find("\n\n")
    content = [piece for reported in cues for piece in reported.content if first < 0 or piece.start < first]
    for time in times:
        if published is None or time.span.end > first >= 0:
            break
        interval = time.interval
        if interval is not None and interval.start == interval.end == published:
            if not any(piece.overlaps(time.span) for piece in content):
                return interval
            break
    return next((day for day in told if day is not None and day.start is not None and day.start == day.end), None)
