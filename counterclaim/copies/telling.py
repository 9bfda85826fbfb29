"""A document cut up for comparison: sentences of text and title, their words by stem, and what weighs in them.

In: a document. Out: a `Telling`. Always: offsets are into the document's own text or title; boilerplate is left out; no
network is needed. Which sentences tell the same is left to align.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import pairwise

from counterclaim.copies.amounts import number_word
from counterclaim.copies.located import Located, What, locate
from counterclaim.core.document import Document
from counterclaim.core.span import Field, Span
from counterclaim.lexicon.copies import plain_words
from counterclaim.reading.sentences import lay_out
from counterclaim.reading.words import split_words

_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ness", ""), ("ing", ""), ("edly", ""), ("ed", ""), ("ly", ""), ("es", ""))
MIN_STEM = 3
LY_STEM = 5
"""So that \"supply\" and \"early\" keep their ends."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word: its place, as it stands, in lower case, and the stem under which it meets its other forms."""

    start: int
    end: int
    text: str
    low: str
    stem: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def weighs(self) -> bool:
        """True if the word carries meaning of its own."""
        return self.is_word and self.low not in plain_words()


@dataclass(frozen=True)
class Line:
    """One sentence, or a title."""

    number: int
    tokens: tuple[Token, ...]
    paragraph: int
    field: Field = "text"

    @property
    def span(self) -> Span:
        return Span(self.tokens[0].start, self.tokens[-1].end, self.field)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Stems of the words that weigh."""
        return frozenset(token.stem for token in self.tokens if token.weighs)


@dataclass(frozen=True)
class Telling:
    """A document as its sentences."""

    document: Document
    lines: tuple[Line, ...]
    title: Line | None

    @cached_property
    def _located(self) -> dict[tuple[Field, What, date], Located]:
        return {}

    def locate(self, field: Field, what: What, as_of: date) -> Located:
        """What the whole text tells of times, parties or quotations; each is looked for once."""
        key = field, what, as_of
        if key not in self._located:
            self._located[key] = locate(self.document, field, what, as_of)
        return self._located[key]

    @cached_property
    def capitalised(self) -> frozenset[str]:
        """Words that stand with a capital inside a sentence."""
        return frozenset(
            token.low
            for line in self.lines
            for before, token in pairwise(line.tokens)
            if token.text[0].isupper() and (before.is_word or before.text in ",-–—")
        )

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All stems of text and title."""
        found = frozenset(token.stem for line in self.lines for token in line.tokens)
        return found if self.title is None else found | {token.stem for token in self.title.tokens}


@lru_cache(maxsize=65_536)
def stem_of(low: str) -> str:
    """A rough stem: enough that the forms of one word meet.

    >>> [stem_of(word) for word in ("supplied", "supplies", "supplying", "supply", "twelve", "sanctions")]
    ['supply', 'supply', 'supply', 'supply', '12', 'sanction']
    """
    number = number_word(low)
    if number is not None:
        return number
    for ending, put in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= (LY_STEM if ending == "ly" else MIN_STEM):
            low = low[: -len(ending)] + put
            break
    else:
        if low.endswith("s") and len(low) > MIN_STEM and low[-2] not in "su":
            low = low[:-1]
    if low.endswith("i") and len(low) > MIN_STEM:
        low = low[:-1] + "y"
    return low[:-1] if low.endswith("e") and len(low) > MIN_STEM + 1 else low


def read_telling(document: Document) -> Telling:
    """A document's sentences and title as tokens."""
    layout = lay_out(document)
    bounds = (*layout.sentence_firsts, len(layout.words))
    lines = []
    for number, paragraph in enumerate(layout.paragraphs):
        places = layout.offsets[bounds[number] : bounds[number + 1]]
        lines.append(Line(number, tuple(_tokens(document.text, places)), paragraph))
    title = document.title
    found = tuple(_tokens(title, split_words(title))) if title is not None and title.strip() else ()
    return Telling(document, tuple(lines), Line(-1, found, -1, "title") if found else None)


def _tokens(text: str, places: list[tuple[int, int]] | tuple[tuple[int, int], ...]) -> Iterator[Token]:
    for start, end in places:
        word = text[start:end]
        low = word.lower().replace("’", "'")
        yield Token(start, end, word, low, stem_of(low))
