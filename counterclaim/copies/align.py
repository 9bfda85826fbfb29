"""Which sentences of a copy tell which of its original, however they were reworded, split, joined or moved.

In: two tellings. Out: `Group`s of sentences that tell the same, and those that stand alone on either side. Always: each
sentence is in one group at most; words that are rare in the two texts count for more; the search goes by shared words,
so its time does not grow with the product of the two lengths.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterclaim.copies.telling import Line, Telling

SURE = 0.5
LIKELY = 0.24
GAP = 0.1
"""Between two neighbours that are tied, the only one left on either side needs no more than that in common."""
PART, PART_BESIDE = 0.6, 0.34
"""How much of a left-over sentence must stand in one that is tied already, and where it is that one's neighbour."""
PART_SQUEEZED = 0.1
"""The same where the sentences before and after are tied and nothing of the original is left between what they tell."""
MIN_PART_STEMS = 2
BESIDE = 0.12
MAX_LINES_A_STEM = 40
"""A word in more sentences than that tells none of them apart."""


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences of the original and of the copy, by number, that tell the same."""

    original: tuple[int, ...]
    copy: tuple[int, ...]
    likeness: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """All groups in the order of the copy, and the numbers of the sentences in none."""

    groups: tuple[Group, ...]
    cut: tuple[int, ...]
    added: tuple[int, ...]


def align(original: Telling, copy: Telling) -> Alignment:
    """Tie the sentences of two tellings."""
    return _Aligning(original.lines, copy.lines).done()


class _Aligning:
    """Two lists of sentences while they are tied, the surest pairs first."""

    def __init__(self, original: Sequence[Line], copy: Sequence[Line]) -> None:
        self.original, self.copy = original, copy
        self.weights = _weigh(original, copy)
        self.totals = [
            [sum(self.weights[stem] for stem in line.stems) or 0.01 for line in lines] for lines in (original, copy)
        ]
        self.shared = self._shared()
        self.to_copy: dict[int, list[int]] = {}
        self.to_original: dict[int, list[int]] = {}

    def done(self) -> Alignment:
        """Sure pairs, likely ones beside them, what is left between two, then splits and joins."""
        pairs = sorted(self.shared, key=lambda pair: (-self._likeness(pair), abs(pair[0] - pair[1]), pair))
        for pair in pairs:
            if self._likeness(pair) >= SURE and self._free(pair):
                self._tie(pair)
        self._tie_likely(pairs)
        self._tie_gaps()
        self._attach()
        return self._gather()

    def _shared(self) -> dict[tuple[int, int], float]:
        places: dict[str, list[int]] = {}
        for line in self.original:
            for stem in line.stems:
                places.setdefault(stem, []).append(line.number)
        shared: dict[tuple[int, int], float] = {}
        for line in self.copy:
            for stem in sorted(line.stems):
                found = places.get(stem, ())
                if len(found) > MAX_LINES_A_STEM:
                    continue
                for number in found:
                    pair = (number, line.number)
                    shared[pair] = shared.get(pair, 0.0) + self.weights[stem]
        return shared

    def _likeness(self, pair: tuple[int, int]) -> float:
        total = self.totals[0][pair[0]] + self.totals[1][pair[1]]
        return 2 * self.shared.get(pair, 0.0) / total

    def _free(self, pair: tuple[int, int]) -> bool:
        return pair[0] not in self.to_copy and pair[1] not in self.to_original

    def _tie(self, pair: tuple[int, int]) -> None:
        self.to_copy.setdefault(pair[0], []).append(pair[1])
        self.to_original.setdefault(pair[1], []).append(pair[0])

    def _beside(self, pair: tuple[int, int]) -> bool:
        """True if the sentence before or after is tied to the one before or after."""
        return any(pair[1] + step in self.to_copy.get(pair[0] + step, ()) for step in (-1, 1))

    def _tie_likely(self, pairs: list[tuple[int, int]]) -> None:
        """The likelier first; a pair that stands beside one that is tied may be less like."""
        likely = [pair for pair in pairs if LIKELY - BESIDE <= self._likeness(pair) < SURE]
        for wanted in (0.4, 0.32, LIKELY):
            for pair in likely:
                if self._free(pair) and self._likeness(pair) + BESIDE * self._beside(pair) >= wanted:
                    self._tie(pair)

    def _tie_gaps(self) -> None:
        for number in range(len(self.copy)):
            if number in self.to_original:
                continue
            before = max(self.to_original.get(number - 1, [-1])) if number else -1
            end = len(self.original)
            after = min(self.to_original.get(number + 1, [end])) if number + 1 < len(self.copy) else end
            if (number and number - 1 not in self.to_original) or after - before != 2:
                continue
            pair = (before + 1, number)
            if self._free(pair) and self._likeness(pair) >= GAP:
                self._tie(pair)

    def _attach(self) -> None:
        """Left-over sentences that are a part of one that is tied: it was split, or two were joined."""
        for side, lines, tied in ((1, self.copy, self.to_original), (0, self.original, self.to_copy)):
            near: dict[int, list[int]] = {}
            for pair in self.shared:
                if pair[side] not in tied:
                    near.setdefault(pair[side], []).append(pair[1 - side])
            for line in lines:
                best = self._whole_of(line, side, sorted(near.get(line.number, ())))
                if best is not None:
                    self._tie((best, line.number) if side else (line.number, best))

    def _whole_of(self, line: Line, side: int, candidates: Sequence[int]) -> int | None:
        """The tied sentence of the other side in whose still unmatched words a sentence stands."""
        mine, others = (self.copy, self.original) if side else (self.original, self.copy)
        tied = self.to_copy if side else self.to_original
        around = self._squeezed_between(line.number) if side else ()
        best, most = None, 0.0
        for number in candidates:
            partners = tied.get(number, ())
            taken = {stem for partner in partners for stem in mine[partner].stems}
            free = (others[number].stems - taken) & line.stems
            squeezed = number in around
            if not partners or len(free) < (1 if squeezed else MIN_PART_STEMS):
                continue
            part = sum(self.weights[stem] for stem in free) / self.totals[side][line.number]
            beside = any(abs(partner - line.number) == 1 for partner in partners)
            wanted = PART_SQUEEZED if squeezed else PART_BESIDE if beside else PART
            if part >= wanted and part > most:
                best, most = number, part
        return best

    def _squeezed_between(self, number: int) -> tuple[int, ...]:
        """The original's sentences that a copy's neighbours tell, where no untold sentence lies between them."""
        before = self.to_original.get(number - 1)
        after = self.to_original.get(number + 1)
        if not before:
            return ()
        if not after:
            return (max(before),) if number + 1 == len(self.copy) else ()
        first, last = max(before), min(after)
        if any(between not in self.to_copy for between in range(first + 1, last)):
            return ()
        return first, last

    def _gather(self) -> Alignment:
        groups: list[Group] = []
        seen: set[int] = set()
        for number in range(len(self.copy)):
            if number in seen or number not in self.to_original:
                continue
            originals, copies = self._connected(number)
            seen.update(copies)
            likeness = max(self._likeness((one, other)) for one in originals for other in copies)
            groups.append(Group(tuple(sorted(originals)), tuple(sorted(copies)), likeness))
        cut = tuple(line.number for line in self.original if line.number not in self.to_copy)
        added = tuple(line.number for line in self.copy if line.number not in self.to_original)
        return Alignment(tuple(groups), cut, added)

    def _connected(self, number: int) -> tuple[set[int], set[int]]:
        originals: set[int] = set()
        copies: set[int] = set()
        waiting = [number]
        while waiting:
            at = waiting.pop()
            if at in copies:
                continue
            copies.add(at)
            for one in self.to_original[at]:
                originals.add(one)
                waiting.extend(self.to_copy[one])
        return originals, copies


def _weigh(*sides: Sequence[Line]) -> dict[str, float]:
    """Rare words and numbers tie more surely than those of every sentence."""
    counts: Counter[str] = Counter(stem for lines in sides for line in lines for stem in line.stems)
    return {stem: 1 / (1 + math.log(count)) for stem, count in counts.items()}


def lines_of(telling: Telling, numbers: Sequence[int]) -> Iterator[Line]:
    """The sentences behind their numbers."""
    return (telling.lines[number] for number in numbers)
