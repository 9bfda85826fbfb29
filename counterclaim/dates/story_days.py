"""What a story has dated so far, and the day that a next statement takes from it.

In: the statements of a story one by one, with what the cue's own clause tells. Out: an interval each. Always: a day is
carried only where the words tie it to one dated before: the speaker or his side goes on, the statement answers, it was
told to the press or in the meeting that the story leads with, or a government speaks in a story of the very day. What
is tied to nothing is an open past.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.dates.answers import is_answering, is_denying, is_told_to_press, says_same_day, tells_how_taken
from counterclaim.dates.cue_clause import CueForm, DayStep, cue_form, is_citing, says_then, stepped

MAX_LEAD_AGE_DAYS = 1
"""A story of an older day than yesterday is told from afar: its day is not that of what is told to the press."""
MAX_ANSWER_DAYS = 7
"""What was said longer ago may have been answered at any time: an interval of weeks would only look exact."""

MAX_ANSWER_PARAGRAPHS = 2


@dataclass(frozen=True, slots=True)
class ReportedCue:
    """A cue with what it reports, the sentence and paragraph it stands in, and who speaks."""

    cue: Span
    content: tuple[Span, ...]
    sentence: Span
    speaker: str | None = None
    """A key for who speaks, None where the speaker is unresolved."""
    paragraph: int = 0
    side: str | None = None
    """The party that an identified speaker stands for."""
    in_meeting: bool = False
    """True for what is said at a meeting, the Council's say, that the story tells of."""
    document: bool = False
    """True where a document speaks: "a letter dated May 3"."""
    carrier: Span | None = None
    """The cue of the outlet that carries these words: what it told on a day was said then."""


class StoryDays:
    """What a story has dated so far: by speaker and side, in the sentence, and the scene it is telling of."""

    def __init__(self, text: str, published: date | None, lead: Interval | None) -> None:
        self.text = text
        self.published = published
        self.lead = lead
        self.scene: Interval | None = None
        self._by_speaker: dict[str, Interval] = {}
        self._by_side: dict[str, Interval] = {}
        self._latest: tuple[ReportedCue, Interval | None] | None = None
        self._dated: tuple[int, Interval] | None = None
        """The last statement that began on a known day, with its paragraph."""

    def told_from(self, reported: ReportedCue, step: DayStep | None) -> Interval | None:
        """What leans on a statement before: "a day after ..." on the one in the same sentence, "then" on the scene."""
        if step is not None:
            beside = self._latest is not None and self._latest[0].sentence == reported.sentence
            return stepped(self._latest[1], step) if self._latest is not None and beside else None
        if says_same_day(self.text, reported.cue):
            return _bare(self.scene or self.lead)
        return _bare(self.scene) if says_then(self.text, reported.cue) else None

    def place(self, reported: ReportedCue, told: Interval | None, *, is_aside: bool) -> Interval | None:
        """Date the next statement and remember it; an aside ("a day after ...") does not move the story on."""
        form, is_cited = cue_form(self.text, reported.cue), is_citing(self.text, reported.cue)
        if told is not None and is_cited:
            dated = self._open(told.end)
        elif told is not None:
            dated = told
            self.scene = self.scene if is_aside else told
            if reported.side is not None and _is_one_day(told):
                self._by_side[reported.side] = told
        elif is_cited or form != "simple":
            dated = self._untold(form)
        else:
            dated = _bare(self._carried(reported) or self._tied(reported)) or self._open(self.published)
        self._remember(reported, dated, told is not None or form == "simple")
        return dated

    def _remember(self, reported: ReportedCue, dated: Interval | None, is_of_its_day: bool) -> None:
        self._latest = reported, dated
        if dated is None or dated.start is None or not is_of_its_day:
            return
        self._dated = reported.paragraph, dated
        if reported.speaker is not None:
            self._by_speaker[reported.speaker] = dated

    def _carried(self, reported: ReportedCue) -> Interval | None:
        """The speaker's last dated statement; for one unresolved, the statement before in the paragraph."""
        if reported.speaker is not None:
            whole = reported.speaker.removeprefix("one of ")
            return self._by_speaker.get(reported.speaker) or self._by_speaker.get(whole)
        beside = self._latest is not None and self._latest[0].paragraph == reported.paragraph
        return self._latest[1] if self._latest is not None and beside else None

    def _untold(self, form: CueForm) -> Interval | None:
        """An open past: up to the scene for "had said", else up to publication."""
        if form == "before" and self.scene is not None and self.scene.end is not None:
            return self._open(self.scene.end)
        return self._open(self.published)

    def _tied(self, reported: ReportedCue) -> Interval | None:
        """The days of a plain past by somebody not dated before, where anything ties it to the story's days."""
        lead, cue = self.lead, reported.cue
        to_press = is_told_to_press(self.text, cue, reported.sentence)
        if lead is not None and not self._has_moved_on():
            if self._in_first_paragraph(cue) or (reported.in_meeting and self._age(lead) <= MAX_ANSWER_DAYS):
                return lead
            if to_press and reported.speaker is not None and self._age(lead) <= MAX_LEAD_AGE_DAYS:
                return lead
        side = self._by_side.get(reported.side) if reported.side is not None else None
        if side is not None and (to_press or side == self.scene or not self._has_moved_on()):
            return side
        if lead is not None and tells_how_taken(self.text, cue):
            return self._since(lead)
        answered = self._since(self._answered(reported))
        if answered is None and reported.side is not None and lead is not None and not self._has_moved_on():
            # What a government says in a story of today is today's news; residents and sources may have spoken before.
            return lead if self._age(lead) == 0 else None
        return answered

    def _answered(self, reported: ReportedCue) -> Interval | None:
        """The days of what a statement answers: the last dated one, if that is near."""
        if self._dated is None:
            return None
        paragraph, day = self._dated
        near = reported.paragraph - paragraph
        if is_answering(self.text, reported.cue, reported.sentence):
            return day if near <= MAX_ANSWER_PARAGRAPHS else None
        return day if near == 0 and is_denying(self.text, reported.cue) else None

    def _has_moved_on(self) -> bool:
        """True once the story tells of another day than it led with."""
        lead, scene = self.lead, self.scene
        return lead is not None and scene is not None and (scene.start, scene.end) != (lead.start, lead.end)

    def _in_first_paragraph(self, cue: Span) -> bool:
        end = self.text.find("\n\n")
        return end < 0 or cue.start < end

    def _age(self, day: Interval) -> int:
        """Days from an interval's first to publication; many where either is open."""
        return (self.published - day.start).days if self.published is not None and day.start is not None else 10**6

    def _since(self, day: Interval | None) -> Interval | None:
        """From what is answered to publication: an answer is no older than that."""
        if day is None or not 0 <= self._age(day) <= MAX_ANSWER_DAYS:
            return None
        return Interval(day.start, self.published)

    def _open(self, day: date | None) -> Interval | None:
        return Interval(None, day) if day is not None else None


def _is_one_day(day: Interval) -> bool:
    return day.start is not None and day.start == day.end


def _bare(day: Interval | None) -> Interval | None:
    """The same days without the words that told them, which stand elsewhere."""
    return replace(day, span=None) if day is not None else None
