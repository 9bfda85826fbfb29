"""Text to paragraphs, sentences and words, leaving boilerplate unread.

In: a document. Out: `Layout`: words in order with the sentence and paragraph of each. Always: offsets are into the
document's text; a sentence never crosses a paragraph. Cutting is sentencex's (Wikimedia), mended where it errs on
wire copy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import sentencex

from counterclaim.core.document import Document
from counterclaim.reading.words import split_words

MAX_PARAGRAPH_CHARACTERS = 50_000
"""A longer run without a line break is cut at a space: sentencex takes quadratic time on marks that never close."""
_LONGEST = f"[^\\n]{{1,{MAX_PARAGRAPH_CHARACTERS}}}"
_PARAGRAPH = re.compile(rf"{_LONGEST}(?!\S)|{_LONGEST}")
# sentencex ends a sentence after "a.m." or "p.m."; a weekday, month or zone goes on with it.
_JOIN_AFTER = re.compile(r"(?:\b[ap]\.m\.|\b(?:Gen|Lt|Col|Maj|Sen|Rep|Gov|Brig|Adm|Capt)\.)\s*$")
_JOIN_BEFORE = re.compile(r"(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[A-Z]{3,4}\b|\(")
TAIL_CHARACTERS = 40
"""Enough of a sentence's end to hold what _JOIN_AFTER looks for; the whole of it would make long chains quadratic."""
# A closing quotation mark that sentencex left to the next sentence.
_STRAY_CLOSER = re.compile(r"[”’\"'\s)]+$")


@dataclass(frozen=True, slots=True)
class Layout:
    """Words by offset, with the first word of each sentence and each sentence's paragraph."""

    offsets: tuple[tuple[int, int], ...]
    words: tuple[str, ...]
    sentence_firsts: tuple[int, ...]
    """Index of each sentence's first word; sentences follow one another without gaps."""
    paragraphs: tuple[int, ...]
    """Paragraph number of each sentence."""


def cut_sentences(paragraph: str) -> list[tuple[int, int]]:
    """Cut one paragraph into sentences.

    >>> [a for a, b in cut_sentences("He left at 4 p.m. Friday. She stayed.")]
    [0, 26]
    """
    ranges: list[tuple[int, int]] = []
    for piece in sentencex.get_sentence_boundaries("en", paragraph):
        start, end = piece["start_index"], piece["end_index"]
        text = paragraph[start:end]
        previous = paragraph[max(ranges[-1][0], ranges[-1][1] - TAIL_CHARACTERS) : ranges[-1][1]] if ranges else ""
        joins = ranges and (
            (_JOIN_AFTER.search(previous) and _JOIN_BEFORE.match(text)) or _STRAY_CLOSER.fullmatch(text)
        )
        if joins:
            ranges[-1] = (ranges[-1][0], end)
        elif text.strip():
            ranges.append((start, end))
    return ranges


def lay_out(document: Document) -> Layout:
    """Words, sentences and paragraphs of what is to be read of a document."""
    text = document.text
    offsets: list[tuple[int, int]] = []
    firsts: list[int] = []
    paragraphs: list[int] = []
    skipped = sorted((span.start, span.end) for span in document.boilerplate if span.field == "text")
    for number, match in enumerate(_PARAGRAPH.finditer(text)):
        for start, end in _unskipped(match.start(), match.end(), skipped):
            for first, last in cut_sentences(text[start:end]):
                words = split_words(text[start + first : start + last])
                if words:
                    firsts.append(len(offsets))
                    paragraphs.append(number)
                    base = start + first
                    offsets.extend((base + a, base + b) for a, b in words)
    return Layout(tuple(offsets), tuple(text[a:b] for a, b in offsets), tuple(firsts), tuple(paragraphs))


def _unskipped(start: int, end: int, skipped: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept = []
    for first, last in skipped:
        if first < end and last > start:
            if first > start:
                kept.append((start, first))
            start = max(start, last)
    if start < end:
        kept.append((start, end))
    return kept
