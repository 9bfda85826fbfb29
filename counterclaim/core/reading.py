"""What one pass of the network over a document found. Spans point into the document's text.

Words and sentences are in text order and never overlap; a word's `head` is an index into `Reading.words`, or -1 for the
root of its sentence. Boilerplate is not read, so no word lies in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from counterclaim.core.document import Document
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp

MentionKind = Literal["person", "organisation", "place", "nationality", "weapon", "platform", "quantity", "time"]


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its UD tag (UPOS), its head's index and its universal relation (no subtype)."""

    index: int
    start: int
    end: int
    text: str
    upos: str
    head: int
    relation: str
    sentence: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words `first` to `last` (exclusive) of the reading, and the span from the first to the last of them."""

    index: int
    start: int
    end: int
    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A named thing, weapon, quantity or time, with the network's score (0 to 1)."""

    span: Span
    kind: MentionKind
    score: float


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with the source and content pieces that the network ties to it; `level` 1 lies inside another's content.

    `positions` are the network's own guesses from cue, content and source, likeliest first: evidence beside the rules.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    level: int
    score: float
    positions: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one pass found in one document."""

    document: Document
    sentences: tuple[Sentence, ...]
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    attributions: tuple[Attribution, ...]
    stamp: Stamp

    def words_in(self, span: Span) -> Sequence[Word]:
        """The words that touch a span, in order (binary search: O(log n))."""
        first = last = bisect_right(self.words, span.start, key=lambda word: word.end)
        while last < len(self.words) and self.words[last].start < span.end:
            last += 1
        return self.words[first:last]

    def children_of(self, word: Word) -> tuple[Word, ...]:
        """The words whose head is this one, in text order."""
        sentence = self.sentences[word.sentence]
        return tuple(other for other in self.words[sentence.first : sentence.last] if other.head == word.index)

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds a code point, or None between sentences."""
        at = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None
