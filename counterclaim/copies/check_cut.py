"""What a copy leaves out and puts in: sentences and clauses; and whether a denial went with them.

In: two tellings with their alignment, or a pair of tied sentences. Out: `Change`s. Always: a cut is no change that
matters, unless it takes away a party's denial that nothing else in the copy tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from counterclaim.copies.align import Alignment
from counterclaim.copies.changes import quoted
from counterclaim.copies.pair import Pair
from counterclaim.copies.side import Side
from counterclaim.copies.telling import Line, Telling
from counterclaim.core.copy import Change, ChangeKind
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason

MIN_CUT_WORDS = 3
MIN_CUT_WEIGHT = 2
MIN_ADDED_WORDS = 5


@dataclass(frozen=True)
class Denials:
    """Who denies something in a telling: by sentence, the names before the denying word."""

    sides: tuple[Side, ...]

    @cached_property
    def deniers(self) -> frozenset[object]:
        """All who deny something anywhere; None where a denial names nobody."""
        return frozenset(
            name for side in self.sides for place in denials_in(side) for name in names_before(side, place)
        )

    def still_told(self, names: frozenset[object]) -> bool:
        """True if somebody of these names denies something."""
        return bool(self.deniers & names)


def denials_in(side: Side, within: frozenset[int] | None = None) -> list[int]:
    """Places of words that deny, those among some tokens only where these are given."""
    places = [fact.first for fact in side.entries("denial") if not _follows_not(side, fact.first)]
    return [place for place in places if within is None or place in within]


def _follows_not(side: Side, place: int) -> bool:
    """ "did not deny" is no denial."""
    return bool({"not", "n't", "never"}.intersection(side.lows[max(0, place - 2) : place]))


def names_before(side: Side, place: int) -> frozenset[object]:
    """Who is named before a word in its sentence: most likely who denies. None alone where nobody is."""
    start = max(first for first in side.firsts if first <= place)
    found: set[object] = {party.value for party in side.parties if start <= party.first < place}
    for person in side.people:
        if start <= person.first < place and isinstance(person.value, tuple):
            found |= set(person.value)
    return frozenset(found or {None})


def find_cut_sentences(original: Telling, cut: Iterable[Side], denials: Denials) -> Iterator[Change]:
    """Sentences that the copy lacks, each a cut or a denial dropped."""
    for side in cut:
        line = side.lines[0]
        places = denials_in(side)
        names = frozenset(name for place in places for name in names_before(side, place))
        words = quoted(line.span.within(original.document.text))
        if places and not denials.still_told(names):
            detail = f"a denial was cut, and nothing in the copy tells it: {words}"
            yield _alone("denial dropped", line, detail, 0.85)
        elif _weighs(line):
            yield _alone("cut", line, f"not in the copy: {words}", 0.95)


def find_added_sentences(copy: Telling, alignment: Alignment) -> Iterator[Change]:
    """Sentences that the original lacks."""
    for number in alignment.added:
        line = copy.lines[number]
        if sum(token.is_word for token in line.tokens) >= MIN_ADDED_WORDS:
            words = quoted(line.span.within(copy.document.text))
            reason = Reason("not in the original", words, (line.span,), 0.8)
            yield Change("added", (), (line.span,), f"not in the original: {words}", 0.8, (reason,))


def _weighs(line: Line) -> bool:
    return any(token.is_word for token in line.tokens)


def _alone(kind: ChangeKind, line: Line, detail: str, score: float) -> Change:
    reason = Reason("not in the copy", detail, (line.span,), score)
    return Change(kind, (line.span,), (), detail, score, (reason,))


def find_cut_clauses(pair: Pair, found: Sequence[Change], denials: Denials) -> Iterator[Change]:
    """Runs of words of a tied sentence that the copy lacks, or a denial that went with one."""
    taken = {span for change in found if change.kind == "attribution dropped" for span in change.original}
    for first, last in _runs(pair):
        span = pair.original.span(first, last)
        if any(span.overlaps(each) for each in taken):
            continue
        words = quoted(span.within(pair.original.text))
        places = denials_in(pair.original, frozenset(range(first, last)))
        names = frozenset(name for place in places for name in names_before(pair.original, place))
        if places and not denials_in(pair.copy) and not denials.still_told(names):
            detail = f"a denial was cut, and nothing in the copy tells it: {words}"
            yield _clause("denial dropped", span, pair, detail, 0.8)
        else:
            yield _clause("cut", span, pair, f"not in the copy: {words}", 0.85)


def _clause(kind: ChangeKind, span: Span, pair: Pair, detail: str, score: float) -> Change:
    reason = Reason("clause not in the copy", detail, (span,), score)
    return Change(kind, (span,), pair.copy.sentence_spans(), detail, score, (reason,))


def _runs(pair: Pair) -> Iterator[tuple[int, int]]:
    """Runs of the original's words with no counterpart, for which the copy has nothing or far less in their place."""
    for slot in pair.slots:
        places = [p for p in range(slot.first, slot.last) if pair.original.tokens[p].is_word]
        gone = [p for p in places if p in pair.unmatched]
        put = sum(
            pair.copy.tokens[p].weighs and p in pair.unmatched_copy for p in range(slot.copy_first, slot.copy_last)
        )
        weight = sum(pair.original.tokens[p].weighs for p in gone)
        if len(gone) >= MIN_CUT_WORDS and weight >= MIN_CUT_WEIGHT and weight >= 3 * put:
            yield gone[0], gone[-1] + 1


def find_added_clauses(pair: Pair) -> Iterator[Change]:
    """Runs of words of a tied sentence that the original lacks."""
    for slot in pair.slots:
        new = [
            p
            for p in range(slot.copy_first, slot.copy_last)
            if pair.copy.tokens[p].is_word and p in pair.unmatched_copy
        ]
        lost = sum(pair.original.tokens[p].weighs and p in pair.unmatched for p in range(slot.first, slot.last))
        weight = sum(pair.copy.tokens[p].weighs for p in new)
        if len(new) >= MIN_ADDED_WORDS and weight >= MIN_CUT_WORDS and weight >= 3 * max(1, lost):
            span = pair.copy.span(new[0], new[-1] + 1)
            words = quoted(span.within(pair.copy.text))
            reason = Reason("clause not in the original", words, (span,), 0.75)
            yield Change(
                "added", pair.original.sentence_spans(), (span,), f"not in the original: {words}", 0.75, (reason,)
            )
