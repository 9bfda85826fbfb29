"""Quotations altered, words of another sense put for the right ones, sentences broken; and what is only other wording.

In: a pair of tied sentences, with what other checks found there. Out: `Change`s. Always: a quotation that is shortened,
or told without its marks, is not altered; wording is told once for each pair of sentences and never counts by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import Indel, Levenshtein

from counterclaim.copies.changes import make_change, quoted
from counterclaim.copies.fragments import has_verb, opens_as_part
from counterclaim.copies.pair import Pair, Slot, left_over
from counterclaim.copies.side import Fact
from counterclaim.core.copy import Change
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.lexicon.copies import damage_by_word, plain_words

QUOTE_LIKENESS = 0.3
MIN_OTHER_WORDS = 1


def find_quotations(pair: Pair, found: Sequence[Change]) -> Iterator[Change]:
    """Words between quotation marks that are not those of the original."""
    ours, theirs = left_over(pair, pair.original.quotes, pair.copy.quotes, _same_quote)
    whole = _stems(pair)
    for other in theirs:
        if _stands_in(other, whole):
            continue
        twin = max(ours, key=lambda fact: _likeness(fact, other), default=None)
        if twin is None or (_likeness(twin, other) < QUOTE_LIKENESS and (len(ours), len(theirs)) != (1, 1)):
            continue
        places = _other_words(pair, twin, other)
        spans = pair.copy.spans(places)
        told = all(any(span.overlaps(each) for change in found for each in change.copy) for span in spans)
        if not places or told:
            continue
        words = [
            quoted(side.span(fact.first, fact.last).within(side.text))
            for side, fact in ((pair.original, twin), (pair.copy, other))
        ]
        detail = f"the quotation {words[0]} became {words[1]}"
        ours_at, theirs_at = range(twin.first, twin.last), range(other.first, other.last)
        yield make_change(pair, "quotation", ours_at, theirs_at, detail, rule="quotation altered", score=0.9)


def _words(fact: Fact) -> tuple[str, ...]:
    return fact.value if isinstance(fact.value, tuple) else ()


def _same_quote(left: Fact, right: Fact) -> bool:
    return " ".join(_words(right)) in " ".join(_words(left))


def _stems(pair: Pair) -> str:
    return " ".join(token.stem for token in pair.original.tokens if token.is_word)


def _stands_in(fact: Fact, whole: str) -> bool:
    return " ".join(_words(fact)) in whole


def _likeness(left: Fact, right: Fact) -> float:
    return Indel.normalized_similarity(_words(left), _words(right))


def _other_words(pair: Pair, ours: Fact, theirs: Fact) -> list[int]:
    """Tokens of the copy's quotation that the original's has not, small words aside."""
    places = [place for place in range(theirs.first, theirs.last) if pair.copy.tokens[place].is_word]
    codes = Levenshtein.opcodes(_words(ours), _words(theirs))
    new = [
        places[at]
        for code in codes
        if code.tag in ("insert", "replace")
        for at in range(code.dest_start, code.dest_end)
    ]
    return new if any(pair.copy.tokens[place].weighs for place in new) else []


def find_damage(pair: Pair) -> Iterator[Change]:
    """ "number" turned "amount", "last month" turned "closing month"."""
    swaps = damage_by_word()
    for slot in pair.slots:
        for place in range(slot.first, slot.last):
            for original, copy, name in swaps.get(pair.original.lows[place], ()):
                at = _swap_at(pair, slot, place, original, copy)
                if at is not None:
                    ours = range(place, place + len(original))
                    detail = f"{quoted(' '.join(original))} turned {quoted(' '.join(copy))}: {name}"
                    theirs = range(at, at + len(copy))
                    yield make_change(
                        pair, "synonym damage", ours, theirs, detail, rule="word of another sense", score=0.8
                    )
                    break


def _swap_at(pair: Pair, slot: Slot, place: int, original: tuple[str, ...], copy: tuple[str, ...]) -> int | None:
    if pair.original.lows[place : place + len(original)] != original or place in pair.to_copy:
        return None
    for at in range(slot.copy_first, slot.copy_last):
        if pair.copy.lows[at : at + len(copy)] == copy and at in pair.unmatched_copy:
            return at
    return None


def find_garbled(pair: Pair, broken: Iterable[Span], sound: Iterable[Span]) -> Iterator[Change]:
    """Sentences of the copy that are broken where the original's are whole; `broken` and `sound` are signs in each."""
    spans = pair.copy.sentence_spans()
    whole = not any(span.overlaps(each) for span in pair.original.sentence_spans() for each in sound)
    seen: list[Span] = []
    for span in broken:
        if whole and any(span.overlaps(each) for each in spans):
            seen.append(span)
    if len(pair.copy.lines) > len(pair.original.lines):
        for line in pair.copy.lines:
            if not has_verb([token.low for token in line.tokens]) or opens_as_part(
                [token.low for token in line.tokens]
            ):
                seen.append(line.span)
    ours = pair.original.sentence_spans()
    for span in _apart(seen):
        detail = f"a sentence was broken: {quoted(span.within(pair.copy.text))}"
        yield Change("garbled", ours, (span,), detail, 0.85, (Reason("broken sentence", detail, (span,), 0.85),))


def _apart(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or not kept[-1].overlaps(span):
            kept.append(span)
    return kept


def find_rewording(pair: Pair, found: Sequence[Change]) -> Iterator[Change]:
    """What was put in other words, apart from what was found before."""
    ours: set[int] = set()
    theirs: set[int] = set()
    for slot in pair.slots:
        mine = {p for p in range(slot.first, slot.last) if p in pair.unmatched and pair.original.tokens[p].is_word}
        new = {
            p
            for p in range(slot.copy_first, slot.copy_last)
            if p in pair.unmatched_copy and pair.copy.tokens[p].is_word
        }
        if mine and new and not _told(pair, mine, new, found):
            ours |= mine
            theirs |= new
    words = {pair.original.lows[p] for p in ours} | {pair.copy.lows[p] for p in theirs}
    if len(words - plain_words()) + 0.5 * len(words & plain_words()) < MIN_OTHER_WORDS:
        return
    detail = f"{_sample(pair, ours, 'original')} told as {_sample(pair, theirs, 'copy')}"
    yield make_change(pair, "reworded", ours, theirs, detail, rule="other words", score=0.9)


def _told(pair: Pair, ours: set[int], theirs: set[int], found: Sequence[Change]) -> bool:
    spans = [span for change in found for span in (*change.original, *change.copy)]
    mine, new = pair.original.spans(ours), pair.copy.spans(theirs)
    return all(any(span.covers(each) for span in spans) for each in (*mine, *new))


def _sample(pair: Pair, places: set[int], mine: str) -> str:
    side = pair.original if mine == "original" else pair.copy
    return quoted(" … ".join(span.within(side.text) for span in side.spans(places)))
