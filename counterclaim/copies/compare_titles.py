"""What a copy made of its original's headline: turned it round, hardened it, changed it, or only put it otherwise.

In: the two titles as a pair. Out: `Change`s in the title. Always: a headline that is only shorter, or says the same in
other words, is no change that matters. Whether a headline fits its own body is left to headline.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.copies.changes import make_change, quoted
from counterclaim.copies.check_facts import find_dates, find_names, find_numbers
from counterclaim.copies.check_stance import find_attributions, find_hedges, find_negations, find_reversals
from counterclaim.copies.pair import Pair
from counterclaim.copies.side import Fact, Side
from counterclaim.core.copy import Change, ChangeKind
from counterclaim.lexicon.headlines import find_words

KEPT_SUBJECT = 0.34
SAME_MATTER = 0.5
_AGAINST = frozenset({"denies", "clears"})
_DOUBTS = frozenset({"alleged", "possible", "doubtful"})
_NAMING = frozenset({"derides", "denies", "accuses", "admits"})


def compare_titles(pair: Pair) -> Iterator[Change]:
    """The changes of a headline."""
    if pair.original.lows == pair.copy.lows:
        return
    facts = [*find_numbers(pair), *find_dates(pair), *find_names(pair), *_turned_speaker(pair)]
    yield from facts
    against = [*find_negations(pair), *find_reversals(pair)]
    reversal = _stance_turned(pair)
    if reversal is not None or against:
        detail = reversal or f"the headline was turned round: {against[0].detail}"
        yield _whole(pair, "headline reversed", detail, 0.85)
        return
    softer = [*find_hedges(pair), *find_attributions(pair)]
    lost = [change for change in softer if change.kind in ("hedge dropped", "attribution dropped")]
    if lost:
        yield _whole(pair, "headline hardened", f"the headline was hardened: {lost[0].detail}", 0.8)
        return
    yield _reworded(pair, bool(facts))


def _whole(pair: Pair, kind: ChangeKind, detail: str, score: float) -> Change:
    places = range(len(pair.original.tokens)), range(len(pair.copy.tokens))
    return make_change(pair, kind, *places, detail, rule=kind, score=score)


def _stances(side: Side) -> frozenset[str]:
    return frozenset(found.name for found in find_words("stance", side.lows))


def _stance_turned(pair: Pair) -> str | None:
    """ "Oslo denies" for "Oslo admits", or a denial gone from a headline that keeps what was denied."""
    ours, theirs = _stances(pair.original), _stances(pair.copy)
    if _only_cut(pair):
        return None
    if _AGAINST & ours and not _AGAINST & theirs and not pair.copy.entries("negation"):
        doubts = any(found.name in _DOUBTS for found in find_words("hedge", pair.copy.lows))
        if not doubts and _same_parties(pair):
            return "the headline has lost its denial and tells what was denied"
    if _AGAINST & theirs and not _AGAINST & ours and not pair.original.entries("negation") and _same_parties(pair):
        return "the headline denies what the original's does not"
    return None


def _same_parties(pair: Pair) -> bool:
    """True if some party or name of the original's headline stands in the copy's."""
    names = {fact.value for fact in pair.original.parties} & {fact.value for fact in pair.copy.parties}
    return bool(names) or _shared(pair) >= SAME_MATTER


def _shared(pair: Pair) -> float:
    """How much of the shorter headline's weight stands in the other, names under whatever word."""
    ours, theirs = (_matter(side) for side in (pair.original, pair.copy))
    smaller = min(len(ours), len(theirs))
    return len(ours & theirs) / smaller if smaller else 0.0


def _matter(side: Side) -> frozenset[object]:
    named = {place for fact in side.parties for place in range(fact.first, fact.last)}
    words = {token.stem for place, token in enumerate(side.tokens) if token.weighs and place not in named}
    return frozenset(words) | {fact.value for fact in side.parties}


def _only_cut(pair: Pair) -> bool:
    """True if the copy's headline has no word that weighs of its own."""
    return not any(pair.copy.tokens[place].weighs for place in pair.unmatched_copy)


def _turned_speaker(pair: Pair) -> Iterator[Change]:
    """ "Kyiv calls that a lie" turned "calls Kyiv a liar": who said it is now who is spoken of."""
    for found in find_words("stance", pair.original.lows):
        if found.name not in _NAMING:
            continue
        ours = _before(pair.original, found.first)
        for other in find_words("stance", pair.copy.lows):
            if ours is None or other.name != found.name:
                continue
            theirs, object_of = _before(pair.copy, other.first), _after(pair.copy, other.first)
            if (
                object_of is not None
                and object_of.value == ours.value
                and (theirs is None or theirs.value != ours.value)
            ):
                detail = "who said it in the original is whom it is said of in the copy"
                mine = range(ours.first, found.last)
                new = range(other.first, max(other.last, object_of.last))
                yield make_change(pair, "attribution moved", mine, new, detail, rule="speaker turned object", score=0.8)
                return


def _before(side: Side, place: int) -> Fact | None:
    return max((fact for fact in side.parties if fact.last <= place), key=lambda fact: fact.last, default=None)


def _after(side: Side, place: int) -> Fact | None:
    return min((fact for fact in side.parties if fact.first > place), key=lambda fact: fact.first, default=None)


def _reworded(pair: Pair, told: bool) -> Change:
    title = quoted(pair.copy.text)
    if _only_cut(pair):
        gone = [place for place in pair.unmatched if pair.original.tokens[place].is_word] or range(1)
        return make_change(pair, "cut", gone, (), "the headline was shortened", rule="shorter headline", score=0.9)
    if told or _shared(pair) >= KEPT_SUBJECT:
        return _whole(pair, "reworded", f"the headline in other words: {title}", 0.8)
    return _whole(pair, "headline changed", f"the headline speaks of something else: {title}", 0.7)
