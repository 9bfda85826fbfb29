"""Two statements -> what they have in common, as small named findings.

In: two propositions of one reading, with the rarity of its words. Out: the names of the findings that hold; what each
weighs and says stands in lexicon/claims.toml. Always: symmetric but for who denies whom; negation plays no part. What
the sum decides is left to group.py and answer.py.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from counterclaim.claims.proposition import Proposition
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.lexicon.claims import load_finding_weights

MOST, MANY, SOME = 0.5, 0.25, 0.12
MIN_OWN_WORDS = 1
MAX_GENERAL_WORDS = 4
COMMON_CONCEPTS = frozenset({"supply", "acquire", "arms", "drones", "vehicles", "vessels", "aircraft"})
MOSTLY_COVERED = 0.6
MAX_COUNT_WORDS = 3
_COUNTS = re.compile(
    r"\W*(?:that )?(?:(?:on|in|by|at|since) [\w ]{2,24}? )?(?:alone,? )?there (?:had been|have been|were|was) "
    r"(?:\d[\d,.]*|\w+)\W*$",
    re.IGNORECASE,
)


class Rarity:
    """How much each word of a reading tells: little if half of the statements use it."""

    def __init__(self, propositions: Sequence[Proposition]) -> None:
        uses = Counter(word for proposition in propositions for word in proposition.words)
        self._weights = {word: math.log(1 + len(propositions) / count) for word, count in uses.items()}
        self._sums: dict[frozenset[str], float] = {}

    def __getitem__(self, word: str) -> float:
        return self._weights[word]

    def of(self, words: frozenset[str]) -> float:
        """The weight of all these words together."""
        if not words:
            return 0.0
        if words not in self._sums:
            self._sums[words] = sum(self._weights[word] for word in words)
        return self._sums[words]


def rarity_of(propositions: Sequence[Proposition]) -> Rarity:
    """What each word of these propositions tells among them."""
    return Rarity(propositions)


def score_of(between: str, findings: Iterable[str]) -> float:
    """The sum of the weights of findings."""
    weights = load_finding_weights(between)
    return sum(weights[name].weight for name in findings)


def compare_tellings(earlier: Proposition, later: Proposition, rarity: Rarity) -> tuple[str, ...]:
    """Whether two statements tell the same, as findings; none where only their places speak for it.

    Weights were set by hand on the cases, after a fit of the same findings there; change one, and run the gate.
    """
    if not _have_something_in_common(earlier, later):
        return ()
    content = tuple(_content_findings(earlier, later, rarity))
    return (*content, *_place_findings(earlier, later)) if content else ()


def _have_something_in_common(left: Proposition, right: Proposition) -> bool:
    """False for most pairs of a long article, which need no closer look."""
    return not (
        left.words.isdisjoint(right.words)
        and left.parties.isdisjoint(right.parties)
        and left.concepts.isdisjoint(right.concepts)
        and left.doings.isdisjoint(right.doings)
        and not left.transfers
        and not right.transfers
        and not ("breach" in left.concepts or "breach" in right.concepts)
        and not _counts_on(left, right)
    ) or is_same_content(left, right)


def _content_findings(earlier: Proposition, later: Proposition, rarity: Rarity) -> Iterator[str]:
    is_one_breach = ("breach" in earlier.concepts) != ("breach" in later.concepts)
    if earlier.told_transfers & later.told_transfers:
        if not is_one_breach:
            yield "same transfer"
    elif earlier.transfers and later.transfers:
        yield "other transfer"
    if is_one_breach:
        yield "one tells of a breach"
    elif "breach" in earlier.concepts and "supply" in earlier.concepts & later.concepts:
        yield "same breach"
    if (_is_general(earlier) and later.transfers) or (_is_general(later) and earlier.transfers):
        yield "told in general"
    if _tells_how_hidden(earlier, later):
        yield "how it is hidden"
    if _counts_on(earlier, later):
        yield "only a number more"
    yield from _word_findings(earlier, later, rarity)
    if earlier.doings & later.doings:
        yield "same doing"
    if len(earlier.parties & later.parties) > 1:
        yield "same parties"


def _tells_how_hidden(earlier: Proposition, later: Proposition) -> bool:
    """True for "the cargo was disguised" right after the same side has told of it."""
    is_next = 0 <= later.sentence - earlier.sentence <= 1 and earlier.party == later.party
    return is_next and bool(earlier.transfers) and not later.transfers and "concealment" in later.concepts


def _is_general(proposition: Proposition) -> bool:
    """True for "deliveries took place": a supply of arms without parties, goods or day."""
    is_short = len(proposition.words) <= MAX_GENERAL_WORDS and not proposition.parties and not proposition.transfers
    return is_short and "supply" in proposition.concepts and "breach" not in proposition.concepts


def _word_findings(earlier: Proposition, later: Proposition, rarity: Rarity) -> Iterator[str]:
    if is_same_content(earlier, later):
        yield "same content"
    likeness = _likeness(earlier, later, rarity)
    if likeness >= MOST:
        yield "most words"
    elif likeness >= MANY:
        yield "many words"
    elif likeness >= SOME:
        yield "some words"
    if containment(earlier, later, rarity) >= MOST:
        yield "shorter inside"
    yield from concept_findings(earlier, later)


def concept_findings(left: Proposition, right: Proposition) -> Iterator[str]:
    """Words of one meaning; arms and their supply are what most stories are about, so they tell little."""
    shared = left.concepts & right.concepts
    if shared - COMMON_CONCEPTS:
        yield "same theme"
    if shared & COMMON_CONCEPTS:
        yield "same subject matter"


def _place_findings(earlier: Proposition, later: Proposition) -> Iterator[str]:
    if earlier.party is not None and earlier.party == later.party:
        yield "same side"
    away = later.sentence - earlier.sentence
    if away == 0:
        yield "same sentence"
    elif away == 1:
        yield "next sentence"
    if later.reference is not None:
        yield "points back"
    if later.opening is not None:
        if away <= 1 and earlier.party == later.party:
            yield "goes on"
        elif away > 1 and later.opening == "pronoun":
            yield "opens with a pronoun"


def _counts_on(earlier: Proposition, later: Proposition) -> bool:
    """True for “on Monday there were nine”, which counts what the same side has just told."""
    is_next = earlier.party == later.party and 0 <= later.sentence - earlier.sentence <= 1
    return is_next and len(later.words) <= MAX_COUNT_WORDS and _COUNTS.match(later.text) is not None


def is_same_content(left: Proposition, right: Proposition) -> bool:
    """True if one content is the other's, or makes up most of it ("X said that Y said ...")."""
    one, other = left.statement.content, right.statement.content
    if one[0].start >= other[-1].end or other[0].start >= one[-1].end:
        return False
    shared = sum(_common(a, b) for a in one for b in other)
    shorter, longer = sorted(sum(map(len, each.statement.content)) for each in (left, right))
    return shared >= MOSTLY_COVERED * longer and shared > 0 and shorter > 0


def _common(left: Span, right: Span) -> int:
    return max(0, min(left.end, right.end) - max(left.start, right.start)) if left.field == right.field else 0


def _likeness(left: Proposition, right: Proposition, rarity: Rarity) -> float:
    """Shared words over all words, rare words counting more."""
    shared = rarity.of(left.words & right.words)
    union = rarity.of(left.words) + rarity.of(right.words) - shared
    return shared / union if union else 0.0


def containment(left: Proposition, right: Proposition, rarity: Rarity) -> float:
    """Shared words over the words of the shorter of both."""
    shared = rarity.of(left.words & right.words)
    shorter = min(rarity.of(left.words), rarity.of(right.words))
    return shared / shorter if shorter else 0.0


def reasons_for(between: str, findings: Iterable[str], at: Proposition) -> tuple[Reason, ...]:
    """The findings with their weight and what they say."""
    weights = load_finding_weights(between)
    return tuple(
        Reason(f"{between}: {name}", weights[name].says, at.statement.content[:1], weights[name].weight)
        for name in findings
    )
