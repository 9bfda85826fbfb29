"""Values built by hand, without a network: documents and readings with plain tokens, sentences and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from counterclaim.core.document import Document, content_id
from counterclaim.core.reading import Attribution, Mention, MentionKind, Reading, Sentence, Word
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
_CLOSES_UP = re.compile(r"[,.;:”]|['’]s|n['’]t")
_OPENS_UP = ("“", "-")


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


def make_parsed(
    *sentences: str,
    attributions: Iterable[Callable[[Document], Attribution]] = (),
    paragraphs: Sequence[int] | None = None,
) -> Reading:
    """A reading with a tree, each sentence given as "word/UPOS/head/relation" with heads counted from 1, 0 the root.

    Words are joined as print joins them: `,` and `.` close up, `“` opens up. `paragraphs` numbers each sentence's.
    """
    rows = [[tuple(cell.rsplit("/", 3)) for cell in sentence.split()] for sentence in sentences]
    numbers = list(paragraphs or [0] * len(rows))
    text = ""
    words: list[Word] = []
    cut: list[Sentence] = []
    for number, row in enumerate(rows):
        base = len(words)
        for i, (form, upos, head, relation) in enumerate(row):
            if i == 0:
                text += "" if number == 0 else " " if numbers[number] == numbers[number - 1] else "\n"
            elif not _CLOSES_UP.fullmatch(form) and not text.endswith(_OPENS_UP):
                text += " "
            start = len(text)
            text += form
            governor = base + int(head) - 1 if int(head) else -1
            words.append(Word(len(words), start, len(text), form, upos, governor, relation, number))
        cut.append(Sentence(number, words[base].start, words[-1].end, base, len(words), numbers[number]))
    document = make_document(text)
    found = tuple(make(document) for make in attributions)
    return Reading(document, tuple(cut), tuple(words), (), found, STAMP)


def attributed(
    source: str | None, cue: str, *content: str, score: float = 0.9, level: int = 0, position: str = ""
) -> Callable[[Document], Attribution]:
    """An attribution whose spans are looked up by their words, for `make_parsed`."""

    def make(document: Document) -> Attribution:
        spans = [
            tuple(find_span(document, words) for words in part) for part in ([source] if source else [], [cue], content)
        ]
        return Attribution(*spans, level, score, ((position, score),) if position else ())

    return make
