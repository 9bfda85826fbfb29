"""Readings and accounts as spaCy Docs, and Docs as documents.

In: a Reading or an Account, or a Doc. Out: a Doc whose text is the document's, character for character, or a Document
whose text is the Doc's. White space and unread boilerplate become tokens of their own, since a Doc has no gaps.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan
from spacy.util import filter_spans
from spacy.vocab import Vocab

from counterclaim.core.document import Document
from counterclaim.core.reading import MentionKind, Reading
from counterclaim.documents.assemble import assemble
from counterclaim.documents.draft import Draft
from counterclaim.pipeline.account import Account

ENTITY_LABELS: dict[MentionKind, str] = {
    "person": "PERSON",
    "organisation": "ORG",
    "place": "GPE",
    "nationality": "NORP",
    "weapon": "WEAPON",
    "platform": "PLATFORM",
    "quantity": "QUANTITY",
    "time": "DATE",
}
SPANS_KEY = "statements"
"""Where `doc.spans` holds source, cue and content of every statement; displaCy takes it as option `spans_key`."""

_CHUNK = re.compile(r"\s+|\S+")


def from_doc(doc: Doc, *, title: str | None = None, published: date | None = None) -> Document:
    """A Doc's text as a Document, unaltered: what is drawn from it has the offsets of the Doc (`doc.char_span`)."""
    return assemble(Draft(doc.text, title=title), name="spaCy Doc", published=published)


def to_doc(drawn: Reading | Account, vocab: Vocab | None = None) -> Doc:
    """A Doc with words, tags, tree, sentences and named things; of an account also with its statements."""
    reading = drawn.reading if isinstance(drawn, Account) else drawn
    if reading is None:
        raise ValueError("this account has no reading (it came from JSON): read its document again")
    cut = _cut(reading)
    doc = Doc(
        vocab or Vocab(),
        words=cut.words,
        spaces=cut.spaces,
        pos=cut.tags,
        heads=cut.heads,
        deps=cut.relations,
    )
    mentions = (
        doc.char_span(each.span.start, each.span.end, label=ENTITY_LABELS[each.kind], alignment_mode="expand")
        for each in reading.mentions
        if each.span.field == "text"
    )
    doc.ents = filter_spans([span for span in mentions if span is not None])
    if isinstance(drawn, Account):
        mark_statements(doc, drawn)
    return doc


def mark_statements(doc: Doc, account: Account) -> None:
    """Put an account's source, cue and content spans into `doc.spans`; their ids are the statements'."""
    spans: list[DocSpan] = []
    for statement in account.statements:
        pieces = (("SOURCE", statement.source), ("CUE", statement.cue), ("CONTENT", statement.content))
        for label, found in pieces:
            for span in found:
                if span.field == "text":
                    piece = doc.char_span(span.start, span.end, label=label, alignment_mode="expand")
                    if piece is not None:
                        piece.id_ = statement.id
                        spans.append(piece)
    doc.spans[SPANS_KEY] = spans


@dataclass(slots=True)
class _Cut:
    """Parallel lists for the Doc constructor."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)

    def add(self, text: str, tag: str, head: int, relation: str) -> None:
        self.words.append(text)
        self.spaces.append(False)
        self.tags.append(tag)
        self.heads.append(head)
        self.relations.append(relation)

    def add_unread(self, text: str) -> None:
        """Text that lies in no word: a space belongs to the token before it, the rest hangs on that token."""
        for chunk in _CHUNK.findall(text):
            rest = chunk
            if rest.startswith(" ") and self.words and not self.spaces[-1] and not self.words[-1].isspace():
                self.spaces[-1] = True
                rest = rest[1:]
            if rest:
                anchor = max(0, len(self.words) - 1)
                self.add(rest, "SPACE" if rest.isspace() else "X", anchor, "dep")


def _cut(reading: Reading) -> _Cut:
    cut = _Cut()
    text = reading.document.text
    token_of: list[int] = []
    at = 0
    for word in reading.words:
        cut.add_unread(text[at : word.start])
        token_of.append(len(cut.words))
        cut.add(text[word.start : word.end], word.upos, -1, word.relation)
        at = word.end
    cut.add_unread(text[at:])
    for word, token in zip(reading.words, token_of, strict=True):
        is_root = word.head < 0
        cut.heads[token] = token if is_root else token_of[word.head]
        if is_root:
            cut.relations[token] = "ROOT"
    return cut
