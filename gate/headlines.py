"""Scores of verdicts on headlines against gold: how many are right, and how many of the few that are not supported.

In: gold stories and a function that makes the account of a document. Out: a `HeadlineBoard`. Always: a story without a
verdict in its gold is not counted. Most headlines are supported, so the share that is right says little by itself: what
counts is "not supported", the faulty headlines that were given their own verdict, and "false alarms".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from counterclaim.core.document import Document
from counterclaim.core.headline import Headline
from counterclaim.pipeline.account import Account
from gate.boards import percent
from gate.gold import GoldStory
from gate.gold_content import GoldHeadline

MakeAccount = Callable[[Document], Account]
SUPPORTED = "supported"
NONE = "none"


@dataclass(frozen=True, slots=True)
class Judged:
    """One headline with the analyst's verdict and the drawn one."""

    story: GoldStory
    gold: GoldHeadline
    drawn: Headline

    @property
    def verdicts(self) -> tuple[str, str]:
        """Gold and drawn verdict."""
        return self.gold.verdict, self.drawn.verdict or NONE

    @property
    def right(self) -> bool:
        """True if both are one."""
        return self.gold.verdict == self.drawn.verdict


@dataclass(frozen=True, slots=True)
class HeadlineBoard:
    """The judged headlines of a set of stories, from which every figure is counted."""

    judged: tuple[Judged, ...]

    def figures(self) -> dict[str, float]:
        """Percent by measure, and a count: supported headlines that were given another verdict."""
        return _figures(self.judged)

    def by_story(self) -> dict[str, dict[str, float]]:
        """The same for each story."""
        return {each.story.name: _figures([each]) for each in self.judged}

    def confusions(self) -> dict[str, Counter[tuple[str, str]]]:
        """Gold against drawn."""
        return {"verdict": Counter(each.verdicts for each in self.judged)}

    def miss_lines(self) -> Iterator[str]:
        """One line for each wrong verdict, with the words that were taken to show it."""
        for each in self.judged:
            if not each.right:
                gold, drawn = each.verdicts
                shown = " | ".join(each.story.document.words_of(span) for span in each.drawn.spans)
                yield f"## {each.story.name}"
                yield f"{drawn} for {gold}: {each.story.document.title} ({each.drawn.why}) {' '.join(shown.split())}"


def score_headlines(stories: Iterable[GoldStory], make_account: MakeAccount) -> HeadlineBoard:
    """Judge the headline of every story that has a verdict in its gold."""
    return HeadlineBoard(
        tuple(
            Judged(story, story.headline, make_account(story.document).headline)
            for story in stories
            if story.headline is not None
        )
    )


def _figures(judged: Sequence[Judged]) -> dict[str, float]:
    if not judged:
        return {}
    faulty = [each for each in judged if each.gold.verdict != SUPPORTED]
    sound = [each for each in judged if each.gold.verdict == SUPPORTED]
    figures = {"verdict": percent(sum(each.right for each in judged), len(judged))}
    if faulty:
        figures["not supported"] = percent(sum(each.right for each in faulty), len(faulty))
        figures["found faulty"] = percent(
            sum(each.verdicts[1] not in (SUPPORTED, NONE) for each in faulty), len(faulty)
        )
    return figures | {"false alarms": float(sum(not each.right for each in sound))}
