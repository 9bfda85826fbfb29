"""Numbers, days and names that a copy gives otherwise than its original.

In: a pair of tied sentences. Out: `Change`s. Always: what is merely left out, or told in other words ("eleven" for
"11", "Tehran" for "Iran"), is no change; two facts differ only where one stands in the other's place.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rapidfuzz import fuzz

from counterclaim.copies.changes import make_change, quoted
from counterclaim.copies.pair import Pair, left_over, paired
from counterclaim.copies.side import Fact, Side
from counterclaim.core.copy import Change, ChangeKind
from counterclaim.lexicon.copies import find_entries

ROUNDING = 0.05
SPELLED_ALIKE = 76.0
CUE_REACH = 6
SWAP_LIKENESS = 0.9
_TURNED_CUES = frozenset({"said", "says", "stated", "added", "wrote", "to"})
"""Before a name: "said Okafor", "according to Okafor"."""
_ROUND_WORDS = frozenset(
    "about around nearly almost roughly some over under approximately than at least most up to estimated".split()
)


def find_numbers(pair: Pair) -> Iterator[Change]:
    """ "40,000 convicts" for "10,000 convicts"."""
    ours, theirs = left_over(pair, pair.original.amounts, pair.copy.amounts)
    for fact, other in _pairs_of_amounts(pair, ours, theirs):
        if not _rounded(pair, fact, other):
            yield _told(pair, "number", (fact, other), "a number differs", 0.95)


def _pairs_of_amounts(pair: Pair, ours: list[Fact], theirs: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Left-over numbers in one place, or before the same word, or the only ones of their kind."""
    done: set[Fact] = set()
    for fact, other in paired(pair, ours, theirs):
        done.update((fact, other))
        yield fact, other
    rest, others = [f for f in ours if f not in done], [f for f in theirs if f not in done]
    for fact in rest:
        counted = _counted(pair.original, fact)
        twin = next((f for f in others if f.unit == fact.unit and counted & _counted(pair.copy, f)), None)
        if twin is not None:
            others.remove(twin)
            yield fact, twin


def _counted(side: Side, fact: Fact) -> frozenset[str]:
    """Stems of the next two words after a number: what it counts."""
    return frozenset(token.stem for token in side.tokens[fact.last : fact.last + 2] if token.weighs)


def _rounded(pair: Pair, fact: Fact, other: Fact) -> bool:
    """True if the two are one number told roughly, or two vague words."""
    ours, theirs = str(fact.value), str(other.value)
    if ours.endswith("s") and theirs.endswith("s"):
        return True
    if ours.endswith("s") or theirs.endswith("s"):
        return False
    low, high = sorted((float(ours), float(theirs)))
    rough = _roughly(pair.original, fact) or _roughly(pair.copy, other)
    return rough and high - low <= ROUNDING * high and "." not in f"{ours}{theirs}" and high >= 20


def _roughly(side: Side, fact: Fact) -> bool:
    return bool(_ROUND_WORDS.intersection(side.lows[max(0, fact.first - 2) : fact.first]))


def find_dates(pair: Pair) -> Iterator[Change]:
    """ "on Nov. 2" for "on Nov. 3"; "on Tuesday" for "last week" is no change where the day lies in the week."""
    ours, theirs = left_over(pair, pair.original.times, pair.copy.times, _same_time)
    for fact, other in paired(pair, ours, theirs):
        yield _told(pair, "date", (fact, other), "a day differs", 0.93)


def _same_time(left: Fact, right: Fact) -> bool:
    """True unless the two cannot both be: vague times, and times that share a day, may be one."""
    if not isinstance(left.value, tuple) or not isinstance(right.value, tuple):
        return left.value == right.value or isinstance(left.value, tuple) != isinstance(right.value, tuple)
    (start, end), (other_start, other_end) = left.value, right.value
    if (start is None) == (other_start is None) and end == other_end and left.unit == right.unit == "since":
        return bool(start == other_start)
    if start is None and other_start is None:
        return bool(end == other_end)
    begins = max(start or date.min, other_start or date.min)
    return begins <= min(end or date.max, other_end or date.max)


def find_names(pair: Pair) -> Iterator[Change]:
    """A name for another, or two that changed places; beside a reporting word it is a statement that moved."""
    ours, theirs = left_over(pair, pair.original.parties, pair.copy.parties)
    mine, yours = left_over(pair, pair.original.people, pair.copy.people, _same_name)
    parties, people = list(paired(pair, ours, theirs)), list(paired(pair, mine, yours))
    for fact, other in parties:
        if not _is_part(str(fact.value), str(other.value)):
            yield _name_change(pair, fact, other)
    for fact, other in people:
        if not _stands_for(pair, fact, other):
            yield _name_change(pair, fact, other)
    done = {each for couple in (*parties, *people) for each in couple}
    rest = [[fact for fact in facts if fact not in done] for facts in ((*ours, *mine), (*theirs, *yours))]
    for fact, other in paired(pair, *rest):
        if _alone_in_slot(pair, fact, other):
            yield _name_change(pair, fact, other)
    yield from _swapped(pair)


def _alone_in_slot(pair: Pair, fact: Fact, other: Fact) -> bool:
    """True if nothing but the two names differs there: a state for a town, a body for a person."""
    return any(
        slot.first == fact.first
        and slot.last == fact.last
        and slot.copy_first == other.first
        and slot.copy_last == other.last
        for slot in pair.slots
    )


def _is_part(left: str, right: str) -> bool:
    """A body and one of its members, or a region and its state, may stand for each other."""
    return {left, right} & {"UNO", "NATO", "EU", "E3", "G7"} != set()


def _same_name(left: Fact, right: Fact) -> bool:
    """True if the last word of the one, which names most, is a word of the other, letters aside."""
    ours, theirs = left.value, right.value
    if not isinstance(ours, tuple) or not isinstance(theirs, tuple):
        return False
    return any(
        last == word or (len(last) > 3 and fuzz.ratio(last, word) >= SPELLED_ALIKE)
        for last, words in ((ours[-1], theirs), (theirs[-1], ours))
        for word in words
    )


def _stands_for(pair: Pair, fact: Fact, other: Fact) -> bool:
    """True if one is the other's initials, or the copy's name stands for a longer one that the original has here."""
    words = [
        [token.text for token in side.tokens[each.first : each.last] if token.is_word]
        for side, each in ((pair.original, fact), (pair.copy, other))
    ]
    initials = ["".join(word[0] for word in each if word[0].isupper()) for each in words]
    return any(
        "".join(words[number]).replace(".", "") == initials[1 - number] and len(initials[1 - number]) > 1
        for number in (0, 1)
    )


def _name_change(pair: Pair, fact: Fact, other: Fact) -> Change:
    # The two stand in one place: where either side has a word that reports, the other has one put otherwise.
    if speaks(pair.original, fact) or speaks(pair.copy, other):
        return _told(pair, "attribution moved", (fact, other), "the words are given to another", 0.9)
    return _told(pair, "name", (fact, other), "a name differs", 0.9)


def speaks(side: Side, fact: Fact) -> bool:
    """True if a reporting word follows or comes before a name with nothing but small words between."""
    for found in find_entries("attribution", side.lows[fact.last : fact.last + CUE_REACH]):
        between = side.lows[fact.last : fact.last + found.first]
        return "that" not in between and ("," not in between or between.count(",") == 2)
    start = max(0, fact.first - CUE_REACH)
    before = side.lows[start : fact.first]
    cues = [n for n, low in enumerate(before) if low in _TURNED_CUES and (low != "to" or "according" in before[:n])]
    at = cues[-1] if cues else None
    return at is not None and not {"that", ",", "of", "in", "the"}.intersection(before[at + 1 :])


def _swapped(pair: Pair) -> Iterator[Change]:
    """ "Oslo accused Riga" for "Riga accused Oslo": the same names the other way round in the same words."""
    ours, theirs = _order(pair.original), _order(pair.copy)
    values, others = [fact.value for fact in ours], [fact.value for fact in theirs]
    if len(values) != len(others) or set(values) != set(others) or values == others or _turned(pair):
        return
    moved = [number for number in range(len(values)) if values[number] != others[number]]
    if len(moved) != 2 or values[moved[0]] != others[moved[1]] or values[moved[1]] != others[moved[0]]:
        return
    places = {place for fact in ours for place in range(fact.first, fact.last)}
    rest = [place for place in range(len(pair.original.tokens)) if place not in places]
    stand = sum(place in pair.in_place for place in rest)
    still = not any(
        pair.original.tokens[place].weighs
        for slot in pair.slots
        for place in range(slot.first, slot.last)
        if place not in places
    )
    if rest and stand / len(rest) >= SWAP_LIKENESS and still:
        detail = "two names have changed places"
        shown, copied = ({p for n in moved for p in range(f[n].first, f[n].last)} for f in (ours, theirs))
        yield make_change(pair, "name", shown, copied, detail, rule="names swapped", score=0.85)


def _order(side: Side) -> list[Fact]:
    return sorted((*side.parties, *side.people), key=lambda fact: fact.first)


def _turned(pair: Pair) -> bool:
    """True if "by", "of" or a possessive came or went: the words were turned, not who does what."""
    new = {pair.copy.lows[place] for place in pair.unmatched_copy}
    lost = {pair.original.lows[place] for place in pair.unmatched}
    return bool((new | lost) & {"by", "of", "'s"})


def _told(pair: Pair, kind: ChangeKind, couple: tuple[Fact, Fact], what: str, score: float) -> Change:
    ours, theirs = (
        quoted(side.text[side.tokens[each.first].start : side.tokens[each.last - 1].end])
        for side, each in zip((pair.original, pair.copy), couple, strict=True)
    )
    fact, other = couple
    return make_change(
        pair,
        kind,
        range(fact.first, fact.last),
        range(other.first, other.last),
        f"{what}: {ours} became {theirs}",
        rule=what,
        score=score,
    )
