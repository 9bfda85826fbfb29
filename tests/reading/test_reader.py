"""Documents to readings, with the shipped network: what always holds, whatever its weights."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.core.document import Document
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.core.statement import Position
from counterclaim.reading.reader import Reader
from counterclaim.reading.sentences import Layout, lay_out
from tests.builders import find_span, make_document

pytestmark = pytest.mark.network

STORY = (
    "Malta on Monday denied that it had sold launchers to rebels, calling the charge “a tale for sailors.”\n"
    "Interior Minister Carla Zerafa accused Tunisia of inventing the sale. “They have never shown us one paper,” she "
    "said in an interview. “Not one.”\n"
    "Two Tunisian officers, who asked not to be named, said 40 crates had left Valletta on May 2 aboard the Gozo "
    "Star.\n"
    "The drones — Shahed-136s, according to Kyiv's air force — struck at 4 p.m. Friday. 🙂 e\u0301t\u0301 نفت إيران "
    "البيع."
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def check(reading: Reading) -> None:
    """Everything in a reading is made of whole words of its document, in order."""
    document = reading.document
    starts = {word.start for word in reading.words}
    ends = {word.end for word in reading.words}
    previous = 0
    for i, word in enumerate(reading.words):
        assert word.index == i
        assert previous <= word.start < word.end <= len(document.text)
        assert document.text[word.start : word.end] == word.text
        assert word.head == -1 or word.head in range(
            reading.sentences[word.sentence].first, reading.sentences[word.sentence].last
        )
        assert word.upos.isupper()
        assert word.relation.islower()
        previous = word.end
    at = 0
    for i, sentence in enumerate(reading.sentences):
        assert (sentence.index, sentence.first) == (i, at)
        own = reading.words[sentence.first : sentence.last]
        assert (sentence.start, sentence.end) == (own[0].start, own[-1].end)
        assert {word.sentence for word in own} == {i}
        at = sentence.last
    assert at == len(reading.words)
    spans = [mention.span for mention in reading.mentions]
    assert spans == sorted(spans)
    assert not any(left.overlaps(right) for left, right in pairwise(spans))
    for attribution in reading.attributions:
        assert len(attribution.cue) == 1
        assert attribution.content
        assert 0 <= attribution.score <= 1
        assert {position for position, _ in attribution.positions} == set(get_args(Position))
        shares = [share for _, share in attribution.positions]
        assert shares == sorted(shares, reverse=True) and sum(shares) == pytest.approx(1, abs=1e-4)
        spans += [*attribution.source, *attribution.cue, *attribution.content]
    assert {span.start for span in spans} <= starts
    assert {span.end for span in spans} <= ends
    assert {span.field for span in spans} <= {"text"}


def spans_only(reading: Reading) -> object:
    """A reading without its scores, which may differ in the last bit with the number of threads."""
    return (
        reading.words,
        [(mention.span, mention.kind) for mention in reading.mentions],
        [(a.source, a.cue, a.content, a.level, a.positions[0][0]) for a in reading.attributions],
    )


def test_a_story(reader: Reader) -> None:
    reading = reader.read(make_document(STORY))
    check(reading)
    assert [sentence.paragraph for sentence in reading.sentences][:5] == [0, 1, 1, 1, 2]
    cues = {span.within(STORY) for attribution in reading.attributions for span in attribution.cue}
    assert any("denied" in cue for cue in cues)
    assert any("accused" in cue for cue in cues)
    assert {"place", "person"} <= {mention.kind for mention in reading.mentions}


def test_each_sentence_has_one_root_unless_a_window_parts_it(reader: Reader) -> None:
    reading = reader.read(make_document(STORY))
    for sentence in reading.sentences:
        heads = [word.head for word in reading.words[sentence.first : sentence.last]]
        assert heads.count(-1) == 1


def test_the_same_document_gives_the_same_reading(reader: Reader) -> None:
    assert reader.read(make_document(STORY)) == reader.read(make_document(STORY))


def test_what_was_read_before_changes_nothing(reader: Reader) -> None:
    first = reader.read(make_document(STORY))
    for paragraph in STORY.split("\n"):
        reader.read(make_document(paragraph))
    assert reader.read(make_document(STORY)) == first


def test_threads_change_nothing_that_can_be_seen() -> None:
    document = make_document("\n".join([STORY] * 6))
    one, two = (Reader.open(threads=threads).read(document) for threads in (1, 2))
    assert spans_only(one) == spans_only(two)
    for left, right in zip(one.attributions, two.attributions, strict=True):
        assert left.score == pytest.approx(right.score, abs=1e-4)


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\t\u200a"])
def test_a_document_without_words(reader: Reader, text: str) -> None:
    reading = reader.read(make_document(text))
    assert (reading.words, reading.sentences, reading.mentions, reading.attributions) == ((), (), (), ())
    assert reading.stamp == reader.stamp


@pytest.mark.parametrize("text", [".", "a", "\0", "\u200b", "“", "🙂", "No.", "?" * 2000, "a" * 5000, "\ufffd\x07"])
def test_a_document_of_almost_nothing(reader: Reader, text: str) -> None:
    reading = reader.read(make_document(text))
    check(reading)
    assert reading.words


def test_a_document_of_boilerplate_alone(reader: Reader) -> None:
    document = make_document("Share | Print\nAll rights reserved.")
    skipped = (find_span(document, "Share | Print"), find_span(document, "All rights reserved."))
    reading = reader.read(replace(document, boilerplate=skipped))
    assert reading.words == ()
    assert reading.attributions == ()


def test_boilerplate_lies_in_no_span(reader: Reader) -> None:
    document = make_document(
        "VALLETTA, Malta — Malta denied the sale.\nFollow the minister, who said more, here\nIt is false."
    )
    skipped = tuple(
        find_span(document, words) for words in ("VALLETTA, Malta — ", "Follow the minister, who said more, here")
    )
    reading = reader.read(replace(document, boilerplate=skipped))
    check(reading)
    assert not any(span.overlaps(Span(word.start, word.end)) for span in skipped for word in reading.words)


def test_a_long_document_is_read_window_by_window(reader: Reader) -> None:
    document = make_document("\n".join([STORY] * 25))
    layout = lay_out(document)
    windows = [scores.window for scores in reader.score(layout)]
    assert len(windows) > 8
    assert [window.first for window in windows[1:]] == [window.last for window in windows[:-1]]
    reading = reader.read(document)
    check(reading)
    assert len(reading.words) == len(layout.words)
    # What is said once is said each time, wherever the windows end.
    denials = [a for a in reading.attributions if "denied" in a.cue[0].within(document.text)]
    assert len(denials) >= 20


def test_words_that_somebody_else_has_cut(reader: Reader) -> None:
    text = "Malta denied it . She left ."
    places = [(i - len(word), i) for word, i in _ends(text)]
    layout = Layout(tuple(places), tuple(text.split()), (0, 4), (0, 0))
    reading = reader.read_layout(make_document(text), layout)
    check(reading)
    assert [word.text for word in reading.words] == text.split()
    assert len(reading.sentences) == 2


def _ends(text: str) -> list[tuple[str, int]]:
    at, found = 0, []
    for word in text.split():
        at = text.index(word, at) + len(word)
        found.append((word, at))
    return found


PIECES = st.sampled_from(
    [
        "The envoy said ",
        "denied ",
        "that ",
        "“",
        "”",
        ". ",
        ", ",
        "\n",
        "according to ",
        "Oslo ",
        "claims ",
        "he ",
        "🙂",
        "e\u0301",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=30).map("".join))
@settings(max_examples=60, deadline=None)
def test_whatever_the_text_a_reading_holds_together(text: str) -> None:
    check(Reader.open().read(make_document(text)))


def test_the_stamp_names_what_was_read_with(reader: Reader) -> None:
    assert reader.stamp.network == reader.network.digest
    assert reader.stamp.network.startswith("sha256:")
    assert reader.stamp.lexicon.startswith("sha256:")


def test_labels_fit_the_networks_scores(reader: Reader) -> None:
    (scores,) = reader.score(lay_out(make_document("Malta denied it.")))
    assert scores.outer.shape == scores.inner.shape == (4, len(reader.tags))
    assert scores.upos.shape == (4, len(reader.upos))
    assert scores.mention.shape == (4, len(reader.mention_tags))
    weights, bias = reader.position_label
    assert scores.position.shape == (4, 3 * len(weights))
    assert weights.shape[1:] == bias.shape == (len(reader.positions),)
    assert set(reader.positions) == set(get_args(Position))
    assert all(weights.shape[-1] == len(reader.relations) for weights in reader.relation_weights)
    assert all(steps.shape == (len(reader.tags) + 1, len(reader.tags)) for steps in reader.steps)
    assert all(np.isfinite(array).all() for array in (scores.outer, scores.arc, scores.position))


def test_a_document_keeps_its_reading(reader: Reader) -> None:
    document: Document = make_document("Malta denied it.", title="Malta denies it")
    reading = reader.read(document)
    assert reading.document is document
