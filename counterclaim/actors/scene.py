"""A document as the actors' rules see it: plain tokens with their sentence, paragraph, quotation and registered names.

In: a reading (words may lack tags, mentions and tree). Out: a `Scene`. Always: tokens are in text order, carry offsets
into the document's text, and lie in a sentence of the reading. What the tokens mean is left to phrases.py and
people.py.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterclaim.actors.parties import Named, find_named
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.lexicon.roles import load_roles

if TYPE_CHECKING:
    from counterclaim.actors.phrases import Phrase

_WORDS = load_roles().words
_TOKEN = re.compile(
    r"(?:[A-Z]\.)+(?:-[^\W_]+)?|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Brig|Capt|Adm|Sgt|Sen|Rep|Gov|Amb|Prof|St)\."
    r"|[^\W_]+(?:[-.&]?['’]?(?!['’]?s\b)[^\W_]+)*(?:-s\b)?|['’]s\b|[^\w\s]"
)
# A bare "panel" is anybody's: it takes the Security Council's experts somewhere in the text.
_PANEL = re.compile(
    r"\b(?:U\.N\.|UN|United Nations) (?:[\w-]+ )?(?:experts|panel|monitors|inspectors)|"
    r"[Pp]anel of (?:U\.?N\.? )?[Ee]xperts|[Gg]roup of [Ee]xperts|Monitoring Group|"
    r"experts (?:who|that) (?:monitor|advise|report)|experts' panel"
)
_QUOTES = re.compile(r"“[^”\n]{2,}[”\n]|\"[^\"\n]{2,}[\"\n]|(?<![\w])‘[^\n]{2,}?’(?!\w)")
VERBISH = _WORDS["verbs"]


@dataclass(slots=True)
class Token:
    """One token; `named` is the index of the registered name it lies in, or -1."""

    text: str
    low: str
    start: int
    end: int
    sentence: int
    paragraph: int
    quoted: bool
    capital: bool
    named: int = -1


@dataclass(slots=True)
class Scene:
    """Tokens and registered names of one reading."""

    reading: Reading
    text: str
    tokens: list[Token]
    starts: list[int]
    named: tuple[Named, ...]
    sentence_first: list[int]
    has_tree: bool
    has_panel: bool
    """Whether the text speaks of the Security Council's experts."""
    phrases: dict[tuple[int, int], Phrase]
    """Noun phrases read so far, by token range."""

    def range_of(self, span: Span) -> tuple[int, int]:
        """First token and the one after the last of a span."""
        first = bisect_left(self.starts, span.start)
        if first and self.tokens[first - 1].end > span.start:
            first -= 1
        return first, bisect_left(self.starts, span.end)

    def words(self, first: int, last: int) -> str:
        """The text from one token to before another, on one line, without marks at the edges."""
        if first >= last:
            return ""
        return " ".join(self.text[self.tokens[first].start : self.tokens[last - 1].end].split()).strip(' ,.;:"“”‘')

    def is_subject(self, first: int) -> bool:
        """True if a mention that opens at this token looks like the subject of its clause."""
        token = self.tokens[first]
        if self.has_tree:
            words = self.reading.words_in(Span(token.start, token.end))
            if words and _heads_subject(self.reading, words[0].index):
                return True
        if self._is_cleft(first):
            return True
        at = first - 1
        while at >= 0 and (
            self.tokens[at].low in _DETERMINERS or (self.tokens[at].capital and self.tokens[at].named < 0)
        ):
            at -= 1
        if at < 0 or self.tokens[at].sentence != token.sentence:
            return True
        if self.tokens[at].low == "and" and at and self.tokens[at - 1].capital:
            return self.is_subject(self._name_start(at - 1))
        return self.tokens[at].low in _BEFORE_SUBJECT

    def _is_cleft(self, first: int) -> bool:
        """ "It was the envoy, Ana Ruiz, who brought it up": she is what the sentence is about."""
        start = self.sentence_first[self.tokens[first].sentence]
        if self.tokens[start].low != "it" or start + 2 > first or self.tokens[start + 1].low not in ("was", "is"):
            return False
        between = [token.low for token in self.tokens[start + 2 : first]]
        after = [token.low for token in self.tokens[first : first + 6] if token.sentence == self.tokens[first].sentence]
        return not {"who", "that", "by", "of", "for", "with", "to"} & set(between) and bool(
            {"who", "that"} & set(after)
        )

    def _name_start(self, at: int) -> int:
        """The first of the capitalised words that end at a token."""
        while at and self.tokens[at - 1].capital and self.tokens[at - 1].sentence == self.tokens[at].sentence:
            at -= 1
        return at


_DETERMINERS = _WORDS["before_head"]
_BEFORE_SUBJECT = _WORDS["before_subject"]


def _heads_subject(reading: Reading, index: int) -> bool:
    """Walks up inside the noun phrase; the phrase's head decides."""
    for _ in range(6):
        word = reading.words[index]
        if word.relation.startswith("nsubj"):
            return True
        if word.head < 0 or word.relation not in ("compound", "flat", "appos", "amod", "det", "nummod", "conj"):
            return False
        index = word.head
    return False


def make_scene(reading: Reading) -> Scene:
    """Tokenise a reading's sentences and lay the registered names over them."""
    text = reading.document.text
    tokens: list[Token] = []
    sentence_first: list[int] = []
    for sentence in reading.sentences:
        sentence_first.append(len(tokens))
        index, paragraph = sentence.index, sentence.paragraph
        tokens += [
            Token(word[0], word[0].lower(), word.start(), word.end(), index, paragraph, False, word[0][0].isupper())
            for word in _TOKEN.finditer(text, sentence.start, sentence.end)
        ]
    starts = [token.start for token in tokens]
    named = find_named(text)
    for index, name in enumerate(named):
        for at in range(bisect_left(starts, name.start), bisect_left(starts, name.end)):
            tokens[at].named = index
    _mark_quotes(text, tokens, starts)
    _straighten(text, tokens)
    has_tree = any(word.relation for word in reading.words[:50])
    return Scene(reading, text, tokens, starts, named, sentence_first, has_tree, _PANEL.search(text) is not None, {})


def _mark_quotes(text: str, tokens: list[Token], starts: list[int]) -> None:
    for match in _QUOTES.finditer(text):
        for token in tokens[bisect_left(starts, match.start()) : bisect_left(starts, match.end())]:
            token.quoted = True


def _straighten(text: str, tokens: list[Token]) -> None:
    """Curly apostrophes made straight; the bare one after a plural's s reads as a possessive mark."""
    for token in tokens:
        if "’" in token.low or token.low == "'":
            token.low = token.low.replace("’", "'")
            if token.low == "'" and text[token.start - 1] == "s" and text[token.end : token.end + 1] == " ":
                token.low = "'s"
