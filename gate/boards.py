"""What the boards of transfers and of events have in common: pairs, shares in percent, and words for a reader.

In: the gold and the drawn things of a story with a weight for each pair. Out: one-to-one pairs and what is left over.
Always: as many pairs as there can be, and of those choices the heaviest; nothing below a weight of zero is a pair.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

from counterclaim.core.document import Document
from counterclaim.core.span import Span
from gate.assignment import assign
from gate.gold import GoldStory
from gate.said_on import cut_sentences
from gate.verdicts import Verdict

PAIR_WEIGHT = 10.0
"""Far above what quality can add, so that one more pair always beats better pairs."""
MAX_SHOWN_CHARACTERS = 160
TOLD_BY_OTHERS = frozenset(
    {"date overlap", "date, where told", "quantity, where told", "concealed and route", "both parties"}
)
"""Aspects that are wrong only where another is too: a line of misses leaves them out."""
Gold = TypeVar("Gold")
Drawn = TypeVar("Drawn")


class Board(Protocol):
    """What a set of stories came to: figures, the same by story, and lines for whoever writes the rules."""

    def figures(self) -> dict[str, float]: ...

    def by_story(self) -> dict[str, dict[str, float]]: ...

    def miss_lines(self) -> Iterator[str]: ...

    def confusions(self) -> dict[str, Counter[tuple[str, str]]]: ...


@dataclass(frozen=True, slots=True)
class Matched(Generic[Gold, Drawn]):
    """One story's pairs, the gold that was missed, and what was drawn beside the gold."""

    story: GoldStory
    pairs: tuple[tuple[Gold, Drawn], ...]
    missed: tuple[Gold, ...]
    false: tuple[Drawn, ...]
    touched: int
    """Gold things that at least one drawn thing fits, pairs or not."""


def match_things(
    story: GoldStory, gold: Sequence[Gold], drawn: Sequence[Drawn], weigh: Callable[[Gold, Drawn], float | None]
) -> Matched[Gold, Drawn]:
    """The best one-to-one pairs; `weigh` gives None where two do not fit, and a quality well below PAIR_WEIGHT."""
    weights = []
    for wanted in gold:
        qualities = [weigh(wanted, each) for each in drawn]
        weights.append([0.0 if quality is None else PAIR_WEIGHT + quality for quality in qualities])
    chosen = assign(weights)
    found, used = {i for i, _ in chosen}, {j for _, j in chosen}
    return Matched(
        story,
        tuple((gold[i], drawn[j]) for i, j in chosen),
        tuple(wanted for i, wanted in enumerate(gold) if i not in found),
        tuple(each for j, each in enumerate(drawn) if j not in used),
        sum(any(weight > 0 for weight in row) for row in weights),
    )


def found_figures(matchings: Iterable[Matched[Gold, Drawn]]) -> dict[str, float]:
    """Recall, precision, and what recall would be if one drawn thing could stand for several gold ones.

    Where there is no gold there is no recall, and where nothing is drawn either, nothing to be precise about.
    """
    found = gold = drawn = touched = 0
    for matching in matchings:
        found += len(matching.pairs)
        gold += len(matching.pairs) + len(matching.missed)
        drawn += len(matching.pairs) + len(matching.false)
        touched += matching.touched
    figures = {"recall": percent(found, gold)} if gold else {}
    figures |= {"precision": percent(found, drawn)} if gold or drawn else {}
    return figures | ({"recall, many to one": percent(touched, gold)} if gold else {})


def right_figures(verdicts: Iterable[Verdict], aspects: Iterable[str]) -> dict[str, float]:
    """Percent right by aspect, in the order of `aspects`; one that nothing tells of is left out."""
    told: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for verdict in verdicts:
        told[verdict.aspect] += 1
        right[verdict.aspect] += verdict.right
    return {aspect: percent(right[aspect], told[aspect]) for aspect in aspects if told[aspect]}


def percent(part: int, whole: int) -> float:
    """The share in percent; of nothing, 0."""
    return 100 * part / whole if whole else 0.0


def wrong_words(verdicts: Iterable[Verdict]) -> str:
    """What is wrong, each value with what it should be, once; empty where all is right."""
    wrong = (v for v in verdicts if not v.right and v.aspect not in TOLD_BY_OTHERS)
    return "; ".join(dict.fromkeys(f"{v.aspect}: {v.drawn} for {v.gold}" for v in wrong))


def sentence_words(document: Document, span: Span) -> str:
    """The sentence around some words on one line, those words marked, cut short about them."""
    if span.field == "title":
        return document.words_of(span)
    sentence = sentence_around(document.text, span)
    start = max(sentence.start, span.start - MAX_SHOWN_CHARACTERS // 2)
    end = min(sentence.end, max(span.end, start + MAX_SHOWN_CHARACTERS))
    text = document.text
    marked = f"{text[start : span.start]}<{text[span.start : span.end]}>{text[span.end : end]}"
    return f"{'…' if start > sentence.start else ''}{' '.join(marked.split())}{'…' if end < sentence.end else ''}"


def sentence_around(text: str, span: Span) -> Span:
    """The sentence in which a span begins, by the plain rule of said_on.py, so that no figure hangs on the network."""
    sentences = _sentences(text)
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    return sentences[max(0, at)]


@lru_cache(maxsize=512)
def _sentences(text: str) -> tuple[Span, ...]:
    return tuple(cut_sentences(text))
