"""Paragraphs, sentences and words of a document; what is boilerplate is not read."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.core.span import Span
from counterclaim.reading.sentences import MAX_PARAGRAPH_CHARACTERS, Layout, cut_sentences, lay_out
from tests.builders import find_span, make_document

TABLE = [
    # one sentence
    ("The envoy arrived at 4 p.m. Friday with two aides.", 1),
    ("The talks began at 9 a.m. on Monday in Lima.", 1),
    ("The vote was set for 6 p.m. Monday.", 1),
    ("The lights went out at 3 a.m. GMT.", 1),
    ("The barge left at 6 p.m. (noon in Oslo).", 1),
    ("The bridge fell, Gen. Ada Marsh said.", 1),
    ("Lawmakers heard Sen. Ode and Rep. Lund.", 1),
    ("The U.S. envoy met Mr. Lund in St. Lucia.", 1),
    ("It weighed 3.5 tons and cost $1.2 million.", 1),
    ("“We never sold it.”", 1),
    # more
    ("He left at 4 p.m. She stayed.", 2),
    ("He left. She stayed! Who knew? They did.", 4),
    ("“We never sold it. We never will,” he said.", 1),
    ("“It is a lie.” The minister left.", 2),
    ("The crates were empty. ”", 1),
    ("“We never sold it.” ”", 1),
]


@pytest.mark.parametrize(("paragraph", "count"), TABLE)
def test_sentences_of_a_paragraph(paragraph: str, count: int) -> None:
    ranges = cut_sentences(paragraph)
    assert len(ranges) == count
    assert ranges[0][0] == 0
    assert ranges[-1][1] == len(paragraph)


def sentences_of(layout: Layout, text: str) -> list[str]:
    edges = [*layout.sentence_firsts, len(layout.words)]
    return [text[layout.offsets[first][0] : layout.offsets[last - 1][1]] for first, last in pairwise(edges)]


def test_no_sentence_crosses_a_line_break() -> None:
    text = "The port was shut\n\nThe envoy left. He said\nnothing"
    layout = lay_out(make_document(text))
    assert sentences_of(layout, text) == ["The port was shut", "The envoy left.", "He said", "nothing"]
    assert layout.paragraphs == (0, 1, 1, 2)


def test_boilerplate_is_not_read() -> None:
    document = make_document("LIMA, Peru — Oslo denied it.\nShare | Print\nIt said no more.\n(c) The Quay Post")
    skipped = [find_span(document, words) for words in ("LIMA, Peru — ", "Share | Print", "(c) The Quay Post")]
    title = Span(0, 12, "title")
    document = replace(document, title="Oslo denies", boilerplate=(*skipped, title))
    assert sentences_of(lay_out(document), document.text) == ["Oslo denied it.", "It said no more."]


def test_boilerplate_inside_a_paragraph_parts_it() -> None:
    document = make_document("Oslo denied it. Read more: ten harbours. Lima did not.")
    document = replace(document, boilerplate=(find_span(document, "Read more: ten harbours."),))
    assert sentences_of(lay_out(document), document.text) == ["Oslo denied it.", "Lima did not."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200a\t"])
def test_nothing_to_read(text: str) -> None:
    assert lay_out(make_document(text)) == Layout((), (), (), ())


def test_a_document_of_boilerplate_alone_has_no_words() -> None:
    document = make_document("Share | Print\nAll rights reserved.")
    skipped = (find_span(document, "Share | Print"), find_span(document, "All rights reserved."))
    assert lay_out(replace(document, boilerplate=skipped)).words == ()


PIECES = st.sampled_from(
    [
        "He said ",
        "p.m. ",
        "Friday",
        "Gen. ",
        "“",
        "”",
        '" ',
        ". ",
        "! ",
        "\n",
        "\r\n",
        "\u2028",
        "\x85",
        "e\u0301",
        "🙂",
        "نفت. ",
        "。",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=25).map("".join)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=3))
def test_every_layout_holds_together(text: str, drawn: list[tuple[int, int]]) -> None:
    skipped: list[Span] = []
    for start, length in sorted(drawn):
        if start + length <= len(text) and (not skipped or start >= skipped[-1].end):
            skipped.append(Span(start, start + length))
    layout = lay_out(replace(make_document(text), boilerplate=tuple(skipped)))
    previous = 0
    for (start, end), word in zip(layout.offsets, layout.words, strict=True):
        assert previous <= start < end <= len(text)
        assert text[start:end] == word
        assert not any(span.start < end and start < span.end for span in skipped)
        previous = end
    firsts = layout.sentence_firsts
    assert list(firsts) == sorted(set(firsts))
    assert (firsts[:1] == (0,)) == bool(layout.words)
    assert len(layout.paragraphs) == len(firsts)
    assert list(layout.paragraphs) == sorted(layout.paragraphs)
    for sentence in sentences_of(layout, text):
        assert "\n" not in sentence
    read = "".join(layout.words)
    left = "".join(c for i, c in enumerate(text) if not any(s.start <= i < s.end for s in skipped))
    assert read == "".join(left.split())


@pytest.mark.parametrize(
    "unit",
    [
        "Gen. (",
        "4 p.m. Monday ",
        "A. ",
        "No! ",
        "“a. ",
        "‘a. ",
        '"a. ',
        "(a. ",
        "”",
        ".",
        "a\n",
        "He left. ",
        "\n",
        "a",
    ],
)
def test_layouts_take_linear_time(unit: str) -> None:
    # Quadratic cuts took 9 s on 20,000 characters of "Gen. (".
    for length, limit in ((20_000, 1.0), (100_000, 4.0)):
        document = make_document(unit * (length // len(unit)))
        started = time.process_time()
        lay_out(document)
        assert time.process_time() - started < limit


def test_a_run_without_line_breaks_is_cut_at_a_space() -> None:
    text = "word " * (MAX_PARAGRAPH_CHARACTERS // 4)
    layout = lay_out(make_document(text))
    assert set(layout.words) == {"word"}
    assert len(layout.words) == len(text.split())
    assert layout.paragraphs[-1] == 1
