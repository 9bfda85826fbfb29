"""Emergent: does a headline find the claim that it is about, among all claims of the folds?

In: the folds' pairs of a headline and a claim. Out: recall at 1 and at 5, in percent, as the ledger would look: by
match keys, then by score. Always: folds 9 and 10 tune nothing; beside them stand all folds together, where five times
as many claims stand to choose from. `rank_by_words` is plain TF-IDF over the same claims, to compare.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from counterclaim.claims.linking.draw import profile_text
from counterclaim.claims.linking.findings import likeness
from counterclaim.claims.linking.index import MemoryIndex
from counterclaim.claims.linking.keys import keys_of, place_of
from counterclaim.claims.linking.match import match
from counterclaim.claims.proposition import FUNCTION_WORDS
from counterclaim.lexicon.claims import lemma_of

HELD_OUT = (9, 10)
ALL = tuple(range(1, 11))
_WORD = re.compile(r"\w[\w’'-]*")
Rank = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class HeadlinePair:
    """A headline and the claim that it is about."""

    headline: str
    claim: str


def load_pairs(folder: Path, folds: Iterable[int]) -> list[HeadlinePair]:
    """The pairs of some folds."""
    pairs = []
    for fold in folds:
        for pair in ElementTree.parse(folder / f"fold-{fold}.xml").getroot().iter("pair"):
            headline, claim = pair.findtext("t"), pair.findtext("h")
            if headline and claim:
                pairs.append(HeadlinePair(headline.strip(), claim.strip()))
    return pairs


def score_emergent(folder: Path, make: Callable[[Sequence[str]], Rank] | None = None) -> dict[str, float]:
    """Recall in percent by measure; `make` gives another way to rank claims."""
    figures: dict[str, float] = {}
    for label, folds in (("folds 9 and 10", HELD_OUT), ("all folds", ALL)):
        pairs = load_pairs(folder, folds)
        rank = (make or rank_by_match)(sorted({pair.claim for pair in pairs}))
        places = [_place(rank(pair.headline), pair.claim) for pair in pairs]
        for most in (1, 5):
            figures[f"{label}: recall at {most}"] = 100 * sum(at < most for at in places) / len(places)
    return figures


def rank_by_match(claims: Sequence[str]) -> Rank:
    """Candidates by match key, the best match first."""
    index = MemoryIndex()
    for number, claim in enumerate(claims):
        index.add(number, profile_text(claim), claim)

    def rank(headline: str) -> Sequence[str]:
        profile = profile_text(headline)
        found = index.candidates(keys_of(profile), place_of(profile, headline))
        scored = sorted(
            (-match(profile, other).score, -likeness(profile, other), claims[number]) for number, other in found
        )
        return [claim for *_, claim in scored]

    return rank


def rank_by_words(claims: Sequence[str]) -> Rank:
    """The claims by TF-IDF of their stems."""
    counted = [Counter(_stems(claim)) for claim in claims]
    uses = Counter(stem for each in counted for stem in each)
    weight: Mapping[str, float] = {stem: math.log(1 + len(claims) / count) for stem, count in uses.items()}
    lengths = [math.sqrt(sum(weight[stem] ** 2 for stem in each)) or 1.0 for each in counted]

    def rank(headline: str) -> Sequence[str]:
        stems = set(_stems(headline))
        scored = sorted(
            (-sum(weight[stem] for stem in stems & each.keys()) / length, claim)
            for claim, each, length in zip(claims, counted, lengths, strict=True)
        )
        return [claim for score, claim in scored if score < 0]

    return rank


def _stems(text: str) -> list[str]:
    return [lemma_of(word) for word in _WORD.findall(text) if word.lower() not in FUNCTION_WORDS]


def _place(ranked: Sequence[str], claim: str) -> int:
    return ranked.index(claim) if claim in ranked else len(ranked) + 100
