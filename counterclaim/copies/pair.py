"""Two sides of tied sentences held against each other word by word.

In: the original's side and the copy's. Out: a `Pair`: which words stand in both, wherever they moved, and which words
of the one stand in the place of which of the other. What a difference means is left to the checks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import Levenshtein

from counterclaim.copies.side import Fact, Side


@dataclass(frozen=True, slots=True)
class Slot:
    """Words of the original (`first` to `last`) in whose place the copy has its own (`copy_first` to `copy_last`)."""

    first: int
    last: int
    copy_first: int
    copy_last: int


@dataclass(frozen=True)
class Pair:
    """The original's side and the copy's."""

    original: Side
    copy: Side

    @cached_property
    def _opcodes(self) -> list[tuple[str, int, int, int, int]]:
        left = [token.stem for token in self.original.tokens]
        right = [token.stem for token in self.copy.tokens]
        return [
            (code.tag, code.src_start, code.src_end, code.dest_start, code.dest_end)
            for code in Levenshtein.opcodes(left, right)
        ]

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Where the two differ, in order; neighbouring differences are one slot."""
        slots: list[Slot] = []
        for tag, first, last, copy_first, copy_last in self._opcodes:
            if tag == "equal":
                continue
            if slots and slots[-1].last == first and slots[-1].copy_last == copy_first:
                slots[-1] = Slot(slots[-1].first, last, slots[-1].copy_first, copy_last)
            else:
                slots.append(Slot(first, last, copy_first, copy_last))
        return tuple(slots)

    @cached_property
    def in_place(self) -> dict[int, int]:
        """Token of the original to the same word of the copy, moved words left out."""
        return {
            first + step: copy_first + step
            for tag, first, last, copy_first, _ in self._opcodes
            if tag == "equal"
            for step in range(last - first)
        }

    @cached_property
    def to_copy(self) -> dict[int, int]:
        """Token of the original to the same word of the copy, in its place or moved."""
        found = dict(self.in_place)
        free: defaultdict[str, list[int]] = defaultdict(list)
        taken = set(found.values())
        for place, token in enumerate(self.copy.tokens):
            if place not in taken:
                free[token.stem].append(place)
        for place, token in enumerate(self.original.tokens):
            if place not in found and free[token.stem]:
                found[place] = free[token.stem].pop(0)
        return found

    @cached_property
    def to_original(self) -> dict[int, int]:
        return {copy: original for original, copy in self.to_copy.items()}

    @cached_property
    def unmatched(self) -> frozenset[int]:
        """Tokens of the original that the copy lacks."""
        return frozenset(range(len(self.original.tokens))) - frozenset(self.to_copy)

    @cached_property
    def unmatched_copy(self) -> frozenset[int]:
        """Tokens of the copy that the original lacks."""
        return frozenset(range(len(self.copy.tokens))) - frozenset(self.to_original)

    def slot_of(self, place: int) -> Slot | None:
        """The slot in which a token of the original lies."""
        return next((slot for slot in self.slots if slot.first <= place < slot.last), None)

    def in_one_slot(self, ours: Fact, theirs: Fact) -> bool:
        """True if a fact of the original stands where one of the copy does."""
        return any(
            slot.first < ours.last
            and ours.first < slot.last
            and slot.copy_first < theirs.last
            and theirs.first < slot.copy_last
            for slot in self.slots
        )

    def kept_after(self, fact: Fact, reach: int, *, mine: str = "original", before: bool = False) -> list[bool]:
        """Of the next words that weigh after (or before) a fact of one side: whether the other side has each."""
        side, matched = (self.original, self.to_copy) if mine == "original" else (self.copy, self.to_original)
        places: Iterable[int]
        places = range(fact.first - 1, -1, -1) if before else range(fact.last, len(side.tokens))
        found: list[bool] = []
        for place in places:
            if side.tokens[place].text in ".;!?":
                break
            if side.tokens[place].weighs:
                found.append(place in matched)
                if len(found) == reach:
                    break
        return found


def _equal(left: Fact, right: Fact) -> bool:
    return left.value == right.value


def left_over(
    pair: Pair, ours: Sequence[Fact], theirs: Sequence[Fact], same: Callable[[Fact, Fact], bool] = _equal
) -> tuple[list[Fact], list[Fact]]:
    """Facts of either side that the other does not tell, each counted once; those in one place meet first."""
    alone, rest = list(ours), list(theirs)
    for in_place in (True, False):
        for fact in tuple(alone):
            twin = next((each for each in rest if same(fact, each) and (not in_place or _meet(pair, fact, each))), None)
            if twin is not None:
                alone.remove(fact)
                rest.remove(twin)
    return alone, rest


def _meet(pair: Pair, fact: Fact, other: Fact) -> bool:
    return any(
        other.first <= pair.in_place[place] < other.last
        for place in range(fact.first, fact.last)
        if place in pair.in_place
    )


def paired(pair: Pair, ours: Sequence[Fact], theirs: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Left-over facts that stand in one place, then what is left where it is one on each side."""
    rest, others = list(ours), list(theirs)
    for fact in tuple(rest):
        twin = next((other for other in others if pair.in_one_slot(fact, other)), None)
        if twin is not None:
            rest.remove(fact)
            others.remove(twin)
            yield fact, twin
