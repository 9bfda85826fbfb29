"""Values built by hand, without a network: documents and readings with plain tokens, sentences and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from counterclaim.core.document import Document, content_id
from counterclaim.core.reading import Mention, MentionKind, Reading, Sentence, Word
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp

STAMP = Stamp("test", "sha256:none", "sha256:none")
_WORD = re.compile(
    r"(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Brig|Capt|Adm|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z])\."
    r"|[^\W_]+(?:[-'’.](?!s\b)[^\W_]+)*|['’]s\b|[^\w\s]"
)
_BREAK = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘']?[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Brig|Capt|Adm|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.$"
)


def make_document(
    text: str,
    *,
    title: str | None = None,
    dateline: str | None = None,
    published: date | None = None,
    agency: str | None = None,
) -> Document:
    """A document of this text and nothing else."""
    return Document(content_id(title, text), text, title=title, dateline=dateline, published=published, agency=agency)


def make_reading(document: Document | str, *, mentions: Iterable[tuple[str, MentionKind]] = ()) -> Reading:
    """A reading with words (no tags, no tree), sentences and paragraphs; mentions are given as (exact words, kind)."""
    if isinstance(document, str):
        document = make_document(document)
    words: list[Word] = []
    sentences: list[Sentence] = []
    for paragraph, (first, last) in enumerate(_paragraphs(document.text)):
        for start, end in _sentences(document.text, first, last):
            at = len(words)
            for match in _WORD.finditer(document.text, start, end):
                words.append(Word(len(words), match.start(), match.end(), match[0], "", -1, "", len(sentences)))
            if len(words) > at:
                sentences.append(Sentence(len(sentences), words[at].start, words[-1].end, at, len(words), paragraph))
    found = [
        Mention(Span(match.start(), match.end()), kind, 0.9)
        for text, kind in mentions
        for match in re.finditer(rf"\b{re.escape(text)}\b", document.text)
    ]
    found.sort(key=lambda mention: mention.span)
    return Reading(document, tuple(sentences), tuple(words), tuple(found), (), STAMP)


def find_span(document: Document, words: str, *, nth: int = 0) -> Span:
    """The span of the nth occurrence of these exact words in a document's text."""
    at = -1
    for _ in range(nth + 1):
        at = document.text.index(words, at + 1)
    return Span(at, at + len(words))


def _paragraphs(text: str) -> Iterable[tuple[int, int]]:
    at = 0
    for match in re.finditer(r"\n\s*\n|\Z", text):
        if text[at : match.start()].strip():
            yield at, match.start()
        at = match.end()


def _sentences(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    at = start
    for match in _BREAK.finditer(text, start, end):
        if not _ABBREVIATION.search(text[at : match.start()].rstrip("\"”’'")):
            yield at, match.start() + len(match[0].rstrip()) if match[0].strip() else match.start()
            at = match.end()
    if at < end:
        yield at, end
