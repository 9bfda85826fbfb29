"""Scores of drawn statements against gold: how many are found, and what is right on those that are.

In: gold stories and a function that draws statements from a document. Out: a `Scoreboard` with figures in percent,
in total and by story, confusion tables, and readable lines for every statement missed, spurious or wrong. Nothing
is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from counterclaim.core.document import Document
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from gate.gold import GoldStatement, GoldStory
from gate.matching import Matching, match_statements
from gate.verdicts import ASPECTS, Verdict, judge_pair

Draw = Callable[[Document], Sequence[Statement]]
MAX_SHOWN_CHARACTERS = 90


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """The matchings of a set of stories, from which every figure is counted."""

    matchings: tuple[Matching, ...]

    def figures(self) -> dict[str, float]:
        """Percent by measure: recall and precision, then the share right on found statements."""
        return _figures(self.matchings)

    def by_story(self) -> dict[str, dict[str, float]]:
        """The same for each story."""
        return {matching.story.name: _figures([matching]) for matching in self.matchings}

    def verdicts(self) -> Iterator[tuple[Matching, GoldStatement, Statement, Verdict]]:
        """Every verdict with its story and statements."""
        for matching in self.matchings:
            for pair in matching.pairs:
                for verdict in judge_pair(pair, matching.story.document):
                    yield matching, pair.gold, pair.drawn, verdict

    def confusion(self, aspect: str) -> Counter[tuple[str, str]]:
        """(gold, drawn) to how often, for one aspect."""
        return Counter((v.gold, v.drawn) for _, _, _, v in self.verdicts() if v.aspect == aspect)

    def confusions(self) -> dict[str, Counter[tuple[str, str]]]:
        """The confusions that a rule writer looks at."""
        return {aspect: self.confusion(aspect) for aspect in ("position", "channel")}

    def miss_lines(self) -> Iterator[str]:
        """One line for each statement missed, spurious or wrong, story by story."""
        return miss_lines(self)


def score_stories(stories: Iterable[GoldStory], draw: Draw) -> Scoreboard:
    """Draw from every story and match with its gold."""
    return Scoreboard(tuple(match_statements(story, draw(story.document)) for story in stories))


def _figures(matchings: Sequence[Matching]) -> dict[str, float]:
    gold = sum(len(matching.story.statements) for matching in matchings)
    found = sum(len(matching.pairs) for matching in matchings)
    drawn = found + sum(len(matching.spurious) for matching in matchings)
    touched = sum(matching.touched for matching in matchings)
    figures = {
        "recall": _percent(found, gold),
        "precision": _percent(found, drawn),
        "recall, many to one": _percent(touched, gold),
    }
    told: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for _, _, _, verdict in Scoreboard(tuple(matchings)).verdicts():
        told[verdict.aspect] += 1
        right[verdict.aspect] += verdict.right
    return figures | {aspect: _percent(right[aspect], told[aspect]) for aspect in ASPECTS if told[aspect]}


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def miss_lines(
    board: Scoreboard, *, aspects: Iterable[str] = ("speaker", "party", "position", "channel", "said-on")
) -> Iterator[str]:
    """One line for each statement missed, spurious or wrong, story by story."""
    wanted = set(aspects)
    for matching in board.matchings:
        document = matching.story.document
        yield f"## {matching.story.name}"
        for gold in matching.missed:
            yield f"missed   {gold.id:4} {gold.position}: {_shown(document, gold.source, gold.cue, gold.content)}"
        for drawn in matching.spurious:
            source = drawn.source[0] if drawn.source else None
            where = _shown(document, source, drawn.cue[0], drawn.content)
            yield f"spurious {drawn.score:.2f} {drawn.position}: {where}"
        for pair in matching.pairs:
            wrong = [v for v in judge_pair(pair, document) if not v.right and v.aspect in wanted]
            if wrong:
                told = "; ".join(f"{v.aspect}: {v.drawn} for {v.gold}" for v in wrong)
                source = pair.drawn.source[0] if pair.drawn.source else None
                where = _shown(document, source, pair.drawn.cue[0], pair.drawn.content)
                yield f"wrong    {pair.gold.id:4} {told} | {where}"


def _shown(document: Document, source: Span | None, cue: Span, content: Sequence[Span]) -> str:
    who = "-" if source is None else document.words_of(source)
    what = " … ".join(document.words_of(piece) for piece in content)
    return f"[{_short(who)}] <{document.words_of(cue)}> {_short(what)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MAX_SHOWN_CHARACTERS else line[: MAX_SHOWN_CHARACTERS - 1] + "…"
