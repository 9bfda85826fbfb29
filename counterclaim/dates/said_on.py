"""When a statement was made: the days of a reporting cue, from the times around it and what was said before.

In: a text's time expressions, its cues in order with their contents, sentences and speakers. Out: one interval a cue.
What the cue's own clause dates is exact; else the speaker's last dated statement carries on; habits and standing views
("has long denied", "says") are an open past; other plain news is of the day that the story leads with. Times inside
content date what is said, never the saying.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression
from counterclaim.dates.cue_clause import (
    CueClause,
    CueForm,
    DayStep,
    cue_form,
    days_from,
    is_citing,
    says_then,
    times_of_clause,
)

# A story of an older day than yesterday is told from afar: what has no date in it is an open past.
MAX_LEAD_AGE_DAYS = 1


@dataclass(frozen=True, slots=True)
class ReportedCue:
    """A cue with what it reports, the sentence and paragraph it stands in, and a key for who speaks."""

    cue: Span
    content: tuple[Span, ...]
    sentence: Span
    speaker: str | None = None
    """None where the speaker is unresolved."""
    paragraph: int = 0


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
    story = _Story(published, _lead_day(cues, times, [told[index] for index in order], text, published))
    dated: list[Interval | None] = [None] * len(cues)
    for index in order:
        step = days_from(clauses[index])
        day = told[index] if told[index] is not None else story.told_from(cues[index], step, text=text)
        dated[index] = story.place(cues[index], day, text=text, is_aside=step is not None)
    return tuple(dated)


def told_by_clause(times: Sequence[TimeExpression], clause: CueClause) -> Interval | None:
    """The interval that the cue's own clause tells, if it tells one; times in text order."""
    inside = _times_within(times, clause.sentence)
    step = days_from(clause)
    if step is not None:
        before = [time.interval for time in inside if time.span.end <= step.span.start]
        return _stepped(before[-1], step) if before else None
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


def _stepped(base: Interval | None, step: DayStep) -> Interval | None:
    """The days that lie a step from a day."""
    if base is None or base.start is None or base.start != base.end:
        return None
    first, last = base.start + timedelta(days=step.first), base.start + timedelta(days=step.last)
    return Interval(first, last, "day", step.span)


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


class _Story:
    """What a story has dated so far: by speaker, in the sentence, and the scene it is telling of."""

    def __init__(self, published: date | None, lead: Interval | None) -> None:
        self.published = published
        self.lead = lead
        self.scene: Interval | None = None
        self._by_speaker: dict[str, Interval] = {}
        self._latest: tuple[ReportedCue, Interval | None] | None = None

    def told_from(self, reported: ReportedCue, step: DayStep | None, *, text: str) -> Interval | None:
        """What leans on a statement before: "a day after ..." on the one in the same sentence, "then" on the scene."""
        if step is not None:
            beside = self._latest is not None and self._latest[0].sentence == reported.sentence
            return _stepped(self._latest[1], step) if self._latest is not None and beside else None
        return replace(self.scene, span=None) if self.scene is not None and says_then(text, reported.cue) else None

    def place(self, reported: ReportedCue, told: Interval | None, *, text: str, is_aside: bool) -> Interval | None:
        """Date the next statement and remember it; an aside ("a day after ...") does not move the story on."""
        form, is_cited = cue_form(text, reported.cue), is_citing(text, reported.cue)
        if told is not None and is_cited:
            dated = self._open(told.end)
        elif told is not None:
            dated = told
            self.scene = self.scene if is_aside else told
            if reported.speaker is not None:
                self._by_speaker[reported.speaker] = told
        elif is_cited or form != "simple":
            dated = self._untold(form)
        else:
            carried = self._carried(reported)
            dated = replace(carried, span=None) if carried is not None else self._of_the_day()
        self._latest = reported, dated
        return dated

    def _carried(self, reported: ReportedCue) -> Interval | None:
        """The speaker's last dated statement; for one unresolved, the statement before in the paragraph."""
        if reported.speaker is not None:
            return self._by_speaker.get(reported.speaker)
        beside = self._latest is not None and self._latest[0].paragraph == reported.paragraph
        return self._latest[1] if self._latest is not None and beside else None

    def _untold(self, form: CueForm) -> Interval | None:
        """An open past: up to the scene for "had said", else up to publication."""
        if form == "before" and self.scene is not None and self.scene.end is not None:
            return self._open(self.scene.end)
        return self._open(self.published)

    def _of_the_day(self) -> Interval | None:
        """A plain past by somebody not dated before: of the lead's day, until the story goes on to another."""
        lead, scene = self.lead, self.scene
        if lead is None or lead.start is None or self.published is None:
            return self._open(self.published)
        moved_on = scene is not None and (scene.start, scene.end) != (lead.start, lead.end)
        if moved_on or (self.published - lead.start).days > MAX_LEAD_AGE_DAYS:
            return self._open(self.published)
        return replace(lead, span=None)

    def _open(self, day: date | None) -> Interval | None:
        return Interval(None, day) if day is not None else None
