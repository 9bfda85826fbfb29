"""Trims and rewordings of articles, many at once, and how well their families are found again.

In: articles and a seed. Out: documents with the number of the article each was made from, and pairwise scores.
Always: a copy keeps at least a fifth of its article; about half of them are reworded in most sentences, some by a
rough machine.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from counterclaim.copies.families import find_families
from counterclaim.core.document import Document
from gate.alterations import cut_sentences
from gate.rewordings import SYNONYMS, reword

MIN_PARAGRAPHS, MAX_PARAGRAPHS, MIN_WORDS = 5, 12, 120
TRIMS = (0.25, 0.9)
ROUGHLY = 0.18
"""Share of all plain words that the rough machine replaces by made-up ones, besides rewording."""
_PARAGRAPH = re.compile(r"\n\s*\n|\n")


@dataclass(frozen=True, slots=True)
class Scores:
    """Pairs of documents of one article: how many were put together, and how many put together are of one."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def make_copies(articles: Sequence[str], count: int, *, seed: int = 3) -> Iterator[tuple[int, Document]]:
    """Every article that is long enough, then so many copies of them in turn."""
    chance = Random(seed)
    bases = [
        (number, [text for text in _PARAGRAPH.split(article) if text.strip()])
        for number, article in enumerate(articles)
    ]
    bases = [
        (n, parts) for n, parts in bases if len(parts) >= MIN_PARAGRAPHS and len(" ".join(parts).split()) >= MIN_WORDS
    ]
    for number, parts in bases:
        yield number, Document(f"{number:05}", "\n\n".join(parts))
    for made in range(count):
        number, parts = bases[made % len(bases)]
        yield number, Document(f"{number:05}-{made}", "\n\n".join(_altered(parts, chance)))


def _altered(parts: list[str], chance: Random) -> list[str]:
    kind = chance.choice(("trim", "reword", "both", "rough"))
    if kind in ("trim", "both"):
        keep = max(2, round(len(parts) * chance.uniform(*TRIMS)))
        kept = (
            parts[:keep]
            if chance.random() < 0.5
            else [parts[n] for n in sorted(chance.sample(range(len(parts)), keep))]
        )
        parts = kept if sum(len(text.split()) for text in kept) >= MIN_WORDS // 2 else parts
    if kind != "trim":
        parts = [" ".join(_reworded(sentence, chance) for sentence in cut_sentences(text)) for text in parts]
    if kind == "rough":
        parts = [_rough(text, chance) for text in parts]
    return parts


def _reworded(sentence: str, chance: Random) -> str:
    return reword(sentence, chance) or sentence


def _rough(text: str, chance: Random) -> str:
    """Common words swapped for words that have nothing to do with them, as a poor machine does."""
    others = sorted(SYNONYMS.values())
    return re.sub(
        r"(?<=[a-z,] )[a-z]{4,}\b", lambda m: chance.choice(others) if chance.random() < ROUGHLY else m[0], text
    )


def score_families(copies: Iterable[tuple[int, Document]]) -> Scores:
    """Precision and recall over pairs."""
    documents = list(copies)
    article = {document.id: number for number, document in documents}
    wanted = sum(size * (size - 1) // 2 for size in Counter(article.values()).values())
    found = right = 0
    for family in find_families(document for _, document in documents):
        sizes = Counter(article[each] for each in family.documents)
        found += len(family.documents) * (len(family.documents) - 1) // 2
        right += sum(size * (size - 1) // 2 for size in sizes.values())
    return Scores(100 * right / found if found else 0.0, 100 * right / wanted if wanted else 0.0)
