"""Scores `date_statements` on gold stories: cues, contents and speakers are gold, only the days are drawn.

In: `GoldStory`s. Out: how many statements have both ends of `said_on` right, and how many share a day with the gold.
Sentences are cut by a plain rule of this file, so that the score does not hang on the network.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.dates.find import find_times
from counterclaim.dates.said_on import ReportedCue, date_statements
from gate.gold import GoldStory

_BOUNDARY = re.compile(r"(?<=[.!?])[\"”')]*\s+(?=[\"“'(]*[A-Z])|\n\s*\n")
_ABBREVIATION = re.compile(
    r"(?:^|\W)(?:[A-Z]|U\.S|U\.N|Mr|Mrs|Ms|Dr|Gen|Brig|Lt|Col|Maj|Sen|Rep|St|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|No)\.$"
)


@dataclass(slots=True)
class SaidOnScore:
    """Counts over statements, and the misses as (story, statement, drawn)."""

    statements: int = 0
    right: int = 0
    overlapping: int = 0
    misses: list[tuple[str, str, Interval | None]] = field(default_factory=list)

    @property
    def accuracy(self) -> float:
        """Both ends right."""
        return self.right / self.statements if self.statements else 0.0

    @property
    def overlap(self) -> float:
        """At least a day shared."""
        return self.overlapping / self.statements if self.statements else 0.0


def score_said_on(stories: Iterable[GoldStory]) -> SaidOnScore:
    """Date every statement of every story."""
    score = SaidOnScore()
    for story in stories:
        for (name, wanted), drawn in zip(_wanted(story), date_story(story), strict=True):
            score.statements += 1
            got = (None, None) if drawn is None else (drawn.start, drawn.end)
            score.right += got == wanted
            score.overlapping += drawn is not None and _share_day(got, wanted)
            if got != wanted:
                score.misses.append((story.name, name, drawn))
    return score


def date_story(story: GoldStory) -> tuple[Interval | None, ...]:
    """The days of a story's statements in text order."""
    document = story.document
    sentences = cut_sentences(document.text)
    starts = [sentence.start for sentence in sentences]
    cues = [
        ReportedCue(
            gold.cue,
            gold.content,
            sentences[max(0, bisect_right(starts, gold.cue.start) - 1)],
            gold.speaker,
            document.text.count("\n\n", 0, gold.cue.start),
            side=gold.party if gold.named is not False and gold.kind not in ("anonymous", "collective") else None,
            document=gold.kind == "document",
        )
        for gold in sorted(story.statements, key=lambda gold: gold.cue.start)
    ]
    times = find_times(document.text, published=document.published, skip=document.boilerplate)
    return date_statements(cues, times, text=document.text, published=document.published)


def _wanted(story: GoldStory) -> list[tuple[str, tuple[date | None, date | None]]]:
    ordered = sorted(story.statements, key=lambda gold: gold.cue.start)
    return [(gold.id, gold.said_on) for gold in ordered]


def _share_day(left: tuple[date | None, date | None], right: tuple[date | None, date | None]) -> bool:
    return (left[0] or date.min) <= (right[1] or date.max) and (right[0] or date.min) <= (left[1] or date.max)


def cut_sentences(text: str) -> list[Span]:
    """Sentences by closing marks and capitals; no cut behind an initial or a known abbreviation."""
    spans, start = [], 0
    for match in _BOUNDARY.finditer(text):
        is_break = "\n\n" in match[0]
        if match.start() <= start or (
            not is_break and _ABBREVIATION.search(text, max(start, match.start() - 6), match.start())
        ):
            continue
        spans.append(Span(start, match.start()))
        start = match.end()
    if start < len(text):
        spans.append(Span(start, len(text)))
    return spans
