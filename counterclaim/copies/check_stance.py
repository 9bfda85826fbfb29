"""Negations, opposites, hedges and attributions that a copy drops, adds or turns round.

In: a pair of tied sentences. Out: `Change`s. Always: a small word only counts as dropped where what it governs still
stands; told with another word of its kind ("failed to" for "did not", "might" for "may") it is no change.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.copies.changes import make_change, quoted
from counterclaim.copies.check_facts import speaks
from counterclaim.copies.pair import Pair
from counterclaim.copies.side import Fact, Side
from counterclaim.core.copy import Change, ChangeKind
from counterclaim.lexicon.copies import opposites_of
from counterclaim.lexicon.cues import is_reporting

REACH_WORDS = 3
KEPT = 0.5
CONTENT_KEPT = 0.6
MIN_CONTENT_WORDS = 3
SPEAKER_KEPT = 0.3
MAX_CLAUSE_WORDS = 14
MAX_OPPOSITE_SLOT = 4
_NOT_ONLY = frozenset({"only", "just", "merely", "simply", "least"})
_NO_FEWER = tuple((word, "than") for word in ("fewer", "less", "more", "later", "earlier", "sooner", "other"))
_LOOKS_BACK = frozenset({"wrong", "false", "untrue", "incorrect", "impossible", "unlikely"})
_PRONOUNS = frozenset({"he", "she", "they"})
_PLAIN_CUES = frozenset({"said", "says", "say", "told", "added", "insisted", "argued", "believes", "noted", "wrote"})
MAX_SPEAKER_WORDS = 8
_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "non-", "a")
_ENDS_CLAUSE = frozenset(', " “ ” ; : . — – - ( ) but and while which who'.split())


def find_negations(pair: Pair) -> Iterator[Change]:
    """ "never sent" for "sent", and the other way round."""
    ours, theirs = _unpaired(pair, _negators(pair.original, pair.unmatched), _negators(pair.copy, pair.unmatched_copy))
    for fact in ours:
        places = _governed(pair, fact, "original")
        if places is not None:
            detail = f"{_words(pair.original, fact)} is gone"
            yield make_change(
                pair, "negation", range(fact.first, fact.last), places, detail, rule="negation dropped", score=0.92
            )
    for fact in theirs:
        places = _governed(pair, fact, "copy")
        if places is not None:
            detail = f"{_words(pair.copy, fact)} was put in"
            yield make_change(
                pair, "negation", places, range(fact.first, fact.last), detail, rule="negation added", score=0.92
            )


def _negators(side: Side, unmatched: frozenset[int]) -> list[Fact]:
    lows = side.lows
    return [
        fact
        for fact in side.entries("negation")
        if unmatched.intersection(range(fact.first, fact.last))
        and not (fact.last < len(lows) and lows[fact.last] in _NOT_ONLY and "but" in lows[fact.last :])
        and lows[fact.first : fact.last + 2][1:] not in _NO_FEWER
    ]


def _unpaired(pair: Pair, ours: list[Fact], theirs: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """What is left where each small word of the one side goes with one of the other: first those in one place."""
    rest, others = list(ours), list(theirs)
    for fact in ours:
        twin = next((other for other in others if pair.in_one_slot(fact, other)), None)
        if twin is not None:
            rest.remove(fact)
            others.remove(twin)
    count = min(len(rest), len(others))
    return rest[count:], others[count:]


def _governed(pair: Pair, fact: Fact, mine: str) -> list[int] | None:
    """Where on the other side the words stand that a small word of this side governs; None where they do not."""
    side, matched = (pair.original, pair.to_copy) if mine == "original" else (pair.copy, pair.to_original)
    back = side.lows[fact.first] in _LOOKS_BACK
    kept = pair.kept_after(fact, REACH_WORDS, mine=mine, before=back)
    if not kept or (not kept[0] and len(kept) < REACH_WORDS) or sum(kept) < KEPT * len(kept):
        return None
    order = range(fact.first - 1, -1, -1) if back else range(fact.last, len(side.tokens))
    if mine == "copy" and _is_inside_word(pair, [side.lows[place] for place in order[:REACH_WORDS]]):
        return None
    return [next(matched[place] for place in order if side.tokens[place].weighs and place in matched)]


def _is_inside_word(pair: Pair, words: list[str]) -> bool:
    """ "not worthy" for "unworthy" says the same."""
    return any(prefix + word in pair.original.lows for prefix in _PREFIXES for word in words)


def find_reversals(pair: Pair) -> Iterator[Change]:
    """ "denied" turned "confirmed", "rose" turned "fell"."""
    for slot in pair.slots:
        if slot.last - slot.first > MAX_OPPOSITE_SLOT or slot.copy_last - slot.copy_first > MAX_OPPOSITE_SLOT:
            continue
        for place in range(slot.first, slot.last):
            against = opposites_of(pair.original.lows[place])
            for other in range(slot.copy_first, slot.copy_last):
                if pair.copy.lows[other] in against and place in pair.unmatched and other in pair.unmatched_copy:
                    words = pair.original.tokens[place].text, pair.copy.tokens[other].text
                    detail = f"{quoted(words[0])} was turned to {quoted(words[1])}"
                    yield make_change(pair, "reversal", [place], [other], detail, rule="opposite", score=0.9)


def find_hedges(pair: Pair) -> Iterator[Change]:
    """ "alleged" gone, or put in."""
    ours = [fact for fact in pair.original.entries("hedge") if _is_loose(fact, pair.unmatched)]
    theirs = [fact for fact in pair.copy.entries("hedge") if _is_loose(fact, pair.unmatched_copy)]
    ours, theirs = _unpaired(pair, ours, theirs)
    if ours and not _new_cues(pair):
        for fact in ours:
            yield from _hedge(pair, fact, "original", "hedge dropped", "is gone")
    if theirs and not _modal_left(pair):
        for fact in theirs:
            yield from _hedge(pair, fact, "copy", "hedge added", "was put in")


def _hedge(pair: Pair, fact: Fact, mine: str, kind: ChangeKind, what: str) -> Iterator[Change]:
    places = _governed(pair, fact, mine)
    if places is None:
        return
    side = pair.original if mine == "original" else pair.copy
    own = list(range(fact.first, fact.last))
    ours, theirs = (own, places) if mine == "original" else (places, own)
    yield make_change(pair, kind, ours, theirs, f"{_words(side, fact)} {what}", rule=kind, score=0.88)


def _is_loose(fact: Fact, unmatched: frozenset[int]) -> bool:
    return all(place in unmatched for place in range(fact.first, fact.last))


def _modal_left(pair: Pair) -> bool:
    """ "would" told as "could" is the same doubt in other words."""
    return any(pair.original.lows[place] == "would" for place in pair.unmatched)


def _new_cues(pair: Pair) -> bool:
    """True if the copy says "officials said" where the original had another word."""
    return any(
        pair.unmatched_copy.intersection(range(f.first, f.last)) for f in pair.copy.entries("attribution")
    ) or any(is_reporting(pair.copy.lows[place]) for place in pair.unmatched_copy)


def find_attributions(pair: Pair) -> Iterator[Change]:
    """What somebody said, told as if it were so; or given to people of another kind."""
    yield from _moved(pair)
    cues_left = bool(pair.copy.entries("attribution"))
    for fact in _lost_cues(pair):
        clause = _clause(pair.original, fact)
        if not _told_still(pair, set(clause)) or not _has_gone(pair, fact, clause, cues_left):
            continue
        words = quoted(" ".join(span.within(pair.original.text) for span in pair.original.spans(clause)))
        detail = f"{words} is gone: what was said stands as if it were so"
        yield make_change(pair, "attribution dropped", clause, (), detail, rule="attribution dropped", score=0.88)


def _lost_cues(pair: Pair) -> list[Fact]:
    """Reporting words of the original that no other one of the copy stands for."""
    ours = [fact for fact in pair.original.entries("attribution") if _is_loose(fact, pair.unmatched)]
    theirs = [fact for fact in pair.copy.entries("attribution") if _is_loose(fact, pair.unmatched_copy)]
    known = {place for fact in theirs for place in range(fact.first, fact.last)}
    others = [
        Fact("reports", place, place + 1)
        for place in sorted(pair.unmatched_copy - known)
        if is_reporting(pair.copy.lows[place])
    ]
    theirs += [other for other in others if any(pair.in_one_slot(fact, other) for fact in ours)]
    return _unpaired(pair, ours, theirs)[0]


def _has_gone(pair: Pair, fact: Fact, clause: list[int], cues_left: bool) -> bool:
    """True if the words that tell who speaks have gone with the reporting word, and nothing came in their place."""
    side = pair.original
    if (clause[0] and side.lows[clause[0] - 1] in ("who", "which", "that")) or _is_named_still(pair, set(clause)):
        return False
    following = Fact("", clause[-1] + 1, clause[-1] + 1)
    kept_words = pair.kept_after(following, REACH_WORDS)
    if (
        clause[-1] + 1 < len(side.tokens)
        and side.tokens[clause[-1] + 1].is_word
        and sum(kept_words) < KEPT * len(kept_words)
    ):
        return False
    places = [p for p in clause if side.tokens[p].is_word and not fact.first <= p < fact.last]
    speaker = _speaker(pair, fact, places)
    if any(side.tokens[place].weighs for place in speaker):
        return sum(place in pair.in_place for place in speaker) <= SPEAKER_KEPT * len(speaker)
    if not speaker:
        return False
    slot = pair.slot_of(fact.first)
    nothing = slot is not None and slot.copy_first == slot.copy_last
    opens = clause[0] in side.firsts
    kept = any(place in pair.in_place for place in speaker)
    # "He said he was tired" told as "He was tired": the pronoun stays, but as another word.
    return (nothing and opens) or (not cues_left and not kept)


def _clause(side: Side, fact: Fact) -> list[int]:
    """The words that tell who said it: "officials said", "according to two pilots", "said the mayor"."""
    lows = side.lows
    first = fact.first
    if lows[fact.first] != "according":
        while (
            first > 0
            and first not in side.firsts
            and lows[first - 1] not in _ENDS_CLAUSE
            and fact.first - first < MAX_CLAUSE_WORDS
        ):
            first -= 1
    last = fact.last
    if not any(side.tokens[place].is_word for place in range(first, fact.first)):
        stops = ",.;" if lows[fact.first] == "according" else _ENDS_CLAUSE
        while last < len(lows) and last not in side.firsts and lows[last] not in stops:
            last += 1
            if last - fact.last >= MAX_CLAUSE_WORDS:
                break
    return list(range(first, last))


def _is_named_still(pair: Pair, clause: set[int]) -> bool:
    """True if the party that speaks is named in the copy as often: "USA: ..." for "..., U.S. says"."""
    speakers = [party.value for party in pair.original.parties if party.first in clause]
    ours, theirs = ([party.value for party in side.parties] for side in (pair.original, pair.copy))
    return any(theirs.count(value) >= ours.count(value) for value in speakers)


def _speaker(pair: Pair, fact: Fact, places: list[int]) -> list[int]:
    """The words of a clause that tell who speaks: names, people by office, pronouns; none where nobody is named."""
    side = pair.original
    weighing = [place for place in places if side.tokens[place].weighs]
    if side.lows[fact.first] == "according":
        return weighing
    if (
        weighing
        and side.lows[fact.first] in _PLAIN_CUES
        and len(places) <= MAX_SPEAKER_WORDS
        and places[0] < fact.first
    ):
        return weighing
    named = {p for f in (*side.parties, *side.people, *side.entries("source_class")) for p in range(f.first, f.last)}
    voices = [place for place in places if side.lows[place] in _PRONOUNS]
    return weighing or voices if voices or named.intersection(places) else []


def _told_still(pair: Pair, clause: set[int]) -> bool:
    """True if the copy has most of what was said."""
    rest = [place for place, token in enumerate(pair.original.tokens) if token.weighs and place not in clause]
    kept = sum(place in pair.to_copy for place in rest)
    return kept >= MIN_CONTENT_WORDS and kept >= CONTENT_KEPT * len(rest)


def _moved(pair: Pair) -> Iterator[Change]:
    ours = [fact for fact in pair.original.entries("source_class") if _is_loose(fact, pair.unmatched)]
    theirs = [fact for fact in pair.copy.entries("source_class") if _is_loose(fact, pair.unmatched_copy)]
    for fact in ours:
        for other in theirs:
            if fact.value == other.value or not pair.in_one_slot(fact, other):
                continue
            if speaks(pair.original, fact) and speaks(pair.copy, other):
                detail = f"said by {_words(pair.original, fact)}, now by {_words(pair.copy, other)}"
                places = range(fact.first, fact.last), range(other.first, other.last)
                yield make_change(pair, "attribution moved", *places, detail, rule="other speaker", score=0.85)


def _words(side: Side, fact: Fact) -> str:
    return quoted(side.span(fact.first, fact.last).within(side.text))
