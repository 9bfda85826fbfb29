"""Every span that is drawn from a text is inside it and is the words that it says, whatever the characters.

1,000 texts a run; COUNTERCLAIM_PROPERTY_CASES=100000 for a long one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import date

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from counterclaim.actors.parties import find_parties
from counterclaim.core.document import Document
from counterclaim.core.errors import InputError
from counterclaim.core.span import Span
from counterclaim.core.time import TimeExpression
from counterclaim.dates.find import find_times
from counterclaim.documents.load import load_bytes
from counterclaim.reading.sentences import cut_sentences, lay_out
from counterclaim.reading.words import split_words
from tests.builders import make_document

CASES = int(os.environ.get("COUNTERCLAIM_PROPERTY_CASES", "1000"))
PROSE = (
    "The harbour master said on Monday that no ship had sailed from Oslo for Eritrea since March 3, 2019. ",
    "“We never sold it,” Peru's envoy told the U.N. at 4 p.m. Friday, two weeks ago. ",
    "North Korea denied the sale last year; the United States, Russia and China did not. ",
    "Lima, Peru (AP) — ",
    "from 2014 to 2016",
    "in the first quarter of 2020",
    "Nov. 8, 2022",
    "Iranian",
    "the E.U.’s",
)
ASTRAL = ("🙂", "👩🏽‍🚀", "𝔑𝔬𝔯𝔴𝔞𝔶", "𐍈", "\U000f0000", "🇳🇴")
COMBINING = ("e\u0301", "\u0301", "a\u0300\u0316", "\u200d", "\u20dd", "ﬁ", "İ", "ß", "ŉ")
RIGHT_TO_LEFT = ("نفت إيران البيع", "הכחישה", "\u202e", "\u202c", "\u200f", "\u2067", "٣ نوفمبر")
ENDS = ("\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\t", "\u00a0", "\u3000", "\ufeff")
MARKS = (
    "“",
    "”",
    '"',
    "'",
    "’",
    "``",
    "''",
    "«",
    "»",
    "—",
    "-",
    ".",
    "...",
    ",",
    "(",
    ")",
    "\0",
    "\x1b",
    "\ufffd",
    "\x92",
)
PIECES = st.sampled_from([*PROSE * 3, *ASTRAL, *COMBINING, *RIGHT_TO_LEFT, *ENDS, *MARKS * 2, " ", " "])
TEXTS = st.lists(st.one_of(PIECES, PIECES, st.text(max_size=4)), max_size=24).map("".join)
NAMES = st.sampled_from(["a.txt", "a.txt", "a.html", "-"])


def load(text: str, name: str) -> Document:
    """The document that loading makes of the text; where loading refuses, the bare text, which reading must survive."""
    try:
        return load_bytes(text.encode("utf-8", "surrogatepass"), name=name, published=date(2022, 11, 8))
    except InputError:
        return make_document(text, published=date(2022, 11, 8))


def check_order(places: Iterable[tuple[int, int]], text: str) -> None:
    """In bounds, in order, none empty, none over another."""
    previous = 0
    for start, end in places:
        assert previous <= start < end <= len(text)
        previous = end


def check_words(document: Document) -> None:
    text = document.text
    check_order(split_words(text), text)
    assert "".join(text[start:end] for start, end in split_words(text)) == "".join(text.split())
    layout = lay_out(document)
    check_order(layout.offsets, text)
    assert [text[start:end] for start, end in layout.offsets] == list(layout.words)
    skipped = [span for span in document.boilerplate if span.field == "text"]
    assert not any(span.overlaps(Span(start, end)) for span in skipped for start, end in layout.offsets)


def check_sentences(document: Document) -> None:
    for paragraph in document.text.split("\n"):
        ranges = cut_sentences(paragraph)
        check_order(ranges, paragraph)
        assert "".join("".join(paragraph[a:b] for a, b in ranges).split()) == "".join(paragraph.split())


def check_times(document: Document) -> None:
    text = document.text
    times = find_times(text, published=document.published, skip=document.boilerplate)
    check_order([(time.span.start, time.span.end) for time in times], text)
    for time in times:
        assert time.span.within(text) == document.words_of(time.span) != ""
        check_parts(time, time.parts)
        if time.interval is not None and time.interval.span is not None:
            assert time.interval.span.end <= len(text)
        if time.interval is not None and time.interval.start is not None and time.interval.end is not None:
            assert time.interval.start <= time.interval.end
    assert not any(span.overlaps(time.span) for span in document.boilerplate for time in times)


def check_parts(time: TimeExpression, parts: Sequence[TimeExpression]) -> None:
    for part in parts:
        assert time.span.covers(part.span)
        check_parts(part, part.parts)


def check_parties(document: Document) -> None:
    text = document.text
    mentions = find_parties(text)
    check_order([(mention.span.start, mention.span.end) for mention in mentions], text)
    for mention in mentions:
        words = mention.span.within(text)
        assert words.strip() == words
        # Whole words only: no name inside another word.
        for beside in (
            text[mention.span.start - 1 : mention.span.start],
            text[mention.span.end : mention.span.end + 1],
        ):
            assert not beside.isalnum()


def check_document(document: Document) -> None:
    check_order([(span.start, span.end) for span in document.boilerplate if span.field == "text"], document.text)
    for alteration in document.alterations:
        if alteration.span is not None:
            within = document.text if alteration.span.field == "text" else document.title or ""
            assert alteration.span.end <= len(within)


@given(TEXTS, NAMES)
@example("“Oslo’s\r\n\r\nenvoy” 🙂\u0301 said\0 on Nov. 8, 2022", "a.txt")
@example("\ufeff\u202eنفت إيران البيع في 3 نوفمبر North Korea\u2028Iran", "a.txt")
@settings(max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_span_is_the_words_that_it_says(text: str, name: str) -> None:
    document = load(text, name)
    check_document(document)
    check_words(document)
    check_sentences(document)
    check_times(document)
    check_parties(document)
