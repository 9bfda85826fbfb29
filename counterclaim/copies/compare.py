"""Two tellings of one story side by side: what the copy changed, each with both passages.

In: the original and the copy, as the caller takes them to be. Out: a `Comparison`. Always: the same two documents give
the same findings; a copy of itself has none; what is only cut or reworded is told but does not matter. Nothing is said
of which telling is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from counterclaim.copies.align import Alignment, align, lines_of
from counterclaim.copies.check_cut import (
    Denials,
    find_added_clauses,
    find_added_sentences,
    find_cut_clauses,
    find_cut_sentences,
)
from counterclaim.copies.check_facts import find_dates, find_names, find_numbers
from counterclaim.copies.check_stance import find_attributions, find_hedges, find_negations, find_reversals
from counterclaim.copies.check_wording import find_damage, find_garbled, find_quotations, find_rewording
from counterclaim.copies.compare_titles import compare_titles
from counterclaim.copies.direction import find_direction
from counterclaim.copies.pair import Pair
from counterclaim.copies.rewording import judge_rewording
from counterclaim.copies.side import NO_DAY, Side
from counterclaim.copies.signs import signs_of
from counterclaim.copies.telling import Line, Telling, read_telling
from counterclaim.core.copy import Change, Comparison, Passage, Sign
from counterclaim.core.document import Document
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.lexicon.agencies import load_agencies

_BROKEN = frozenset({"broken sentence", "orphaned fragment", "broken quotation", "unbalanced attribution"})


def compare_copies(original: Document, copy: Document) -> Comparison:
    """What a copy changed of its original."""
    return _Comparing(read_telling(original), read_telling(copy)).done()


class _Comparing:
    """Two tellings while they are compared."""

    def __init__(self, original: Telling, copy: Telling) -> None:
        self.original, self.copy = original, copy
        first, second = original.document.published, copy.document.published
        self.days: tuple[date, date] = (first or second or NO_DAY, second or first or NO_DAY)
        self.names = original.capitalised | copy.capitalised
        self.alignment: Alignment = align(original, copy)
        self.pairs = [
            Pair(
                self._side(0, tuple(lines_of(original, group.original))),
                self._side(1, tuple(lines_of(copy, group.copy))),
            )
            for group in self.alignment.groups
        ]
        self.signs = signs_of(copy)

    def _side(self, number: int, lines: tuple[Line, ...]) -> Side:
        return Side((self.original, self.copy)[number], lines, self.days[number], self.names)

    def done(self) -> Comparison:
        """All changes in the order of the copy's passages, and what they add up to."""
        changes = tuple(_in_order((*self._in_titles(), *self._in_text(), *self._in_credits())))
        kept, replaced = self._shares()
        reworded, reasons = judge_rewording(self.pairs, changes, self.signs, replaced)
        left, right = self.original.document, self.copy.document
        direction = find_direction(left, right, changes)
        passages = tuple(self._passages())
        return Comparison(left.id, right.id, changes, kept, replaced, reworded, direction, reasons, passages)

    def _passages(self) -> Iterator[Passage]:
        """Titles, then all sentences in the order of the copy; a cut one follows what stands before it."""
        titles = [(each.title.span,) if each.title is not None else () for each in (self.original, self.copy)]
        if any(titles):
            yield Passage(titles[0], titles[1])
        rows = [(group.copy[0], group.original, group.copy) for group in self.alignment.groups]
        rows.extend((number, (), (number,)) for number in self.alignment.added)
        waiting = list(self.alignment.cut)
        for _, ours, theirs in sorted(rows):
            while waiting and ours and waiting[0] < ours[0]:
                yield self._passage((waiting.pop(0),), ())
            yield self._passage(ours, theirs)
        for number in waiting:
            yield self._passage((number,), ())

    def _passage(self, ours: tuple[int, ...], theirs: tuple[int, ...]) -> Passage:
        sides = ((self.original, ours), (self.copy, theirs))
        left, right = (tuple(line.span for line in lines_of(telling, numbers)) for telling, numbers in sides)
        return Passage(left, right)

    def _in_titles(self) -> Iterator[Change]:
        if self.original.title is not None and self.copy.title is not None:
            pair = Pair(self._side(0, (self.original.title,)), self._side(1, (self.copy.title,)))
            yield from compare_titles(pair)

    def _in_text(self) -> Iterator[Change]:
        denials = Denials(tuple(self._side(1, (line,)) for line in self.copy.lines))
        broken = [sign.span for sign in self.signs if sign.kind in _BROKEN]
        sound = [sign.span for sign in signs_of(self.original) if sign.kind in _BROKEN]
        for pair in self.pairs:
            if pair.original.lows != pair.copy.lows:
                yield from _in_pair(pair, denials, broken, sound)
        cut = (self._side(0, (self.original.lines[number],)) for number in self.alignment.cut)
        yield from find_cut_sentences(self.original, cut, denials)
        yield from find_added_sentences(self.copy, self.alignment)

    def _in_credits(self) -> Iterator[Change]:
        left, right = self.original.document, self.copy.document
        known = load_agencies()
        agency = known.get_id(left.agency) or left.agency
        if agency is not None and (known.get_id(right.agency) or right.agency) != agency:
            detail = f"{agency} is credited in the original" + (
                f", {right.agency} in the copy" if right.agency else " only"
            )
            yield Change(
                "agency credit lost",
                (),
                _stranger(self.signs),
                detail,
                0.95,
                (Reason("agency credit", detail, (), 0.95),),
            )
        if _signer(left.byline) == _signer(right.byline) or right.byline is None:
            return
        detail = f"signed {right.byline}" + (f", the original {left.byline}" if left.byline else "")
        stranger = _stranger(self.signs)
        if stranger and agency is not None and _signer(left.byline) not in _signer(right.byline):
            told = f"{detail}: a stranger signs what is credited to {agency}"
            yield Change(
                "agency credit lost", (), stranger, told, 0.8, (Reason("stranger's byline", told, stranger, 0.8),)
            )
            return
        yield Change("byline changed", (), stranger, detail, 0.9, (Reason("byline", detail, (), 0.9),))

    def _shares(self) -> tuple[float, float]:
        total = sum(token.is_word for line in self.original.lines for token in line.tokens)
        tied = [sum(token.is_word for token in pair.original.tokens) for pair in self.pairs]
        matched = [sum(pair.original.tokens[place].is_word for place in pair.to_copy) for pair in self.pairs]
        cut = [_cut_words(pair) for pair in self.pairs]
        stand = sum(tied) - sum(cut)
        return (stand / total if total else 0.0), (1 - sum(matched) / stand if stand else 0.0)


def _in_pair(pair: Pair, denials: Denials, broken: list[Span], sound: list[Span]) -> Iterator[Change]:
    found = [
        change
        for check in (
            find_numbers,
            find_dates,
            find_names,
            find_negations,
            find_reversals,
            find_hedges,
            find_attributions,
        )
        for change in check(pair)
    ]
    found.extend(find_quotations(pair, found))
    found.extend(find_damage(pair))
    found.extend(find_garbled(pair, broken, sound))
    yield from found
    yield from find_cut_clauses(pair, found, denials)
    yield from find_added_clauses(pair)
    yield from find_rewording(pair, found)


def _cut_words(pair: Pair) -> int:
    """Words of the original in slots for which the copy has nothing."""
    return sum(
        sum(pair.original.tokens[p].is_word and p in pair.unmatched for p in range(slot.first, slot.last))
        for slot in pair.slots
        if slot.copy_first == slot.copy_last
    )


def _stranger(signs: tuple[Sign, ...]) -> tuple[Span, ...]:
    return tuple(sign.span for sign in signs if sign.kind == "stranger's byline")


def _signer(byline: str | None) -> str:
    return " ".join((byline or "").lower().removeprefix("by ").split())


def _in_order(changes: tuple[Change, ...]) -> list[Change]:
    """By place in the copy, or where the copy has nothing, after what stands before it in the original."""

    def place(change: Change) -> tuple[object, ...]:
        spans = change.copy or change.original
        first = spans[0] if spans else None
        return (
            first is None,
            first is not None and first.field != "title",
            0 if first is None else first.start,
            change.kind,
        )

    return sorted(changes, key=place)
