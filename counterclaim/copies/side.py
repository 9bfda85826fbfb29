"""One side of a pair of tied sentences: its words, and the facts among them that a copy may get wrong.

In: sentences of a telling. Out: a `Side` with numbers, times, names, hedges, negations and reporting words, each a
`Fact` with its place among the side's tokens. Always: nothing is compared here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from counterclaim.copies.amounts import find_amounts
from counterclaim.copies.located import What
from counterclaim.copies.telling import Line, Telling, Token
from counterclaim.core.span import Field, Span
from counterclaim.lexicon.copies import WordPart, find_entries, title_words

NO_DAY = date(2001, 1, 3)
"""Stands for a day of publication that neither side tells: both are then read as of the same day."""
_JOINS_NAMES = frozenset({"de", "al", "el", "bin", "von", "van", "der", "-"})


@dataclass(frozen=True, slots=True)
class Fact:
    """Something told in tokens `first` to `last` (exclusive); facts of equal values tell the same."""

    value: Hashable
    first: int
    last: int
    unit: str = ""


@dataclass(frozen=True)
class Side:
    """Tied sentences of one telling."""

    telling: Telling
    lines: tuple[Line, ...]
    as_of: date
    names: frozenset[str] = frozenset()
    """Words that either telling has with a capital inside a sentence: at its opening they are names as well."""

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tuple(token for line in self.lines for token in line.tokens)

    @cached_property
    def firsts(self) -> frozenset[int]:
        """Places of the tokens that open a sentence."""
        found, at = set(), 0
        for line in self.lines:
            found.add(at)
            at += len(line.tokens)
        return frozenset(found)

    @property
    def field(self) -> Field:
        return self.lines[0].field

    @property
    def text(self) -> str:
        """The whole text that spans point into."""
        document = self.telling.document
        return document.text if self.field == "text" else document.title or ""

    @cached_property
    def lows(self) -> tuple[str, ...]:
        return tuple(token.low for token in self.tokens)

    def span(self, first: int, last: int) -> Span:
        """The span of tokens `first` to `last` (exclusive)."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end, self.field)

    def spans(self, places: Iterable[int]) -> tuple[Span, ...]:
        """Spans of the tokens at some places, those that follow one another joined."""
        runs: list[list[int]] = []
        for place in sorted(places):
            if runs and place == runs[-1][1] and place not in self.firsts:
                runs[-1][1] = place + 1
            else:
                runs.append([place, place + 1])
        return tuple(self.span(first, last) for first, last in runs)

    def sentence_spans(self) -> tuple[Span, ...]:
        return tuple(line.span for line in self.lines)

    @cached_property
    def times(self) -> tuple[Fact, ...]:
        """Days that are told, as their interval; without one, as their value."""
        return tuple(self._facts("times"))

    @cached_property
    def amounts(self) -> tuple[Fact, ...]:
        """Numbers that are no part of a day."""
        taken = {place for time in self.times for place in range(time.first, time.last)}
        return tuple(
            Fact(found.value, found.first, found.last, found.unit)
            for found in find_amounts(self.tokens)
            if not taken.intersection(range(found.first, found.last))
        )

    @cached_property
    def parties(self) -> tuple[Fact, ...]:
        """States, bodies and groups by their id, however they are called."""
        return tuple(self._facts("parties"))

    @cached_property
    def people(self) -> tuple[Fact, ...]:
        """Other names by their words: people, places, outlets, ships."""
        taken = {place for party in self.parties for place in range(party.first, party.last)}
        return tuple(_names(self.tokens, self.firsts, taken, self.names))

    @cached_property
    def quotes(self) -> tuple[Fact, ...]:
        """What stands between quotation marks, by its words."""
        found = []
        for fact in self._facts("quotes"):
            words = tuple(self.tokens[at].stem for at in range(fact.first, fact.last) if self.tokens[at].is_word)
            if words:
                found.append(Fact(words, fact.first, fact.last))
        return tuple(found)

    @cached_property
    def _entries(self) -> dict[WordPart, tuple[Fact, ...]]:
        return {}

    def entries(self, part: WordPart) -> tuple[Fact, ...]:
        """Words of a part of the lexicon of copies."""
        if part not in self._entries:
            found = find_entries(part, self.lows)
            self._entries[part] = tuple(Fact(each.name, each.first, each.last) for each in found)
        return self._entries[part]

    def _facts(self, what: What) -> Iterator[Fact]:
        """What the whole text tells, as far as it lies among the tokens."""
        located = self.telling.locate(self.field, what, self.as_of)
        base = 0
        for line in self.lines:
            begins = [token.start for token in line.tokens]
            for placed in located.between(begins[0], line.tokens[-1].end):
                first = max(0, bisect_right(begins, placed.span.start) - 1)
                if line.tokens[first].end <= placed.span.start:
                    first += 1
                last = bisect_left(begins, placed.span.end)
                if first < last:
                    yield Fact(placed.value, base + first, base + last, placed.unit)
            base += len(line.tokens)


def _names(tokens: Sequence[Token], firsts: frozenset[int], taken: set[int], known: frozenset[str]) -> Iterator[Fact]:
    named = [at not in taken and _is_name(tokens, at, at in firsts, known) for at in range(len(tokens))]
    at = 0
    while at < len(tokens):
        if not named[at]:
            at += 1
            continue
        last = at + 1
        while last < len(tokens) and last not in firsts:
            if named[last]:
                last += 1
            elif tokens[last].low in _JOINS_NAMES and last + 1 < len(tokens) and named[last + 1]:
                last += 2
            else:
                break
        yield Fact(tuple(token.low for token in tokens[at:last] if token.is_word), at, last)
        at = last


def _is_name(tokens: Sequence[Token], at: int, opens: bool, known: frozenset[str]) -> bool:
    token = tokens[at]
    if not token.text[0].isupper() or token.low.rstrip(".") in title_words():
        return False
    opens = opens or (at > 0 and tokens[at - 1].text in ("“", '"', ":", "‘"))
    return not opens or token.low in known
