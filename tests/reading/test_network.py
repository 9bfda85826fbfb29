"""Windows and tensors, with a tokenizer that gives a piece a letter and no session at all."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import onnxruntime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from tokenizers import Tokenizer
from tokenizers.models import WordPiece

from counterclaim.reading.assets import Assets
from counterclaim.reading.network import (
    END,
    MOST_PIECES_A_WORD,
    OUTPUTS,
    START,
    UNKNOWN,
    WINDOW_PIECES,
    Network,
    Window,
)

ROOM = WINDOW_PIECES - 2


class SilentSession:
    """Answers every window with zeros of the right shapes, and keeps what it was given."""

    def __init__(self, *_: object, **__: object) -> None:
        self.given: list[dict[str, NDArray[np.int64]]] = []

    def run(self, names: list[str], inputs: dict[str, NDArray[np.int64]]) -> list[NDArray[np.float32]]:
        self.given.append(inputs)
        rows, width = inputs["first"].shape
        pairs = {"arc", "content_link", "source_link"}
        return [np.zeros((rows, width, width if name in pairs else 3), np.float32) for name in names]


@pytest.fixture(scope="module")
def network() -> Iterator[Network]:
    vocabulary = {"[UNK]": UNKNOWN, "a": 1, "##a": 2}
    tokenizer = Tokenizer(WordPiece(vocab=vocabulary, unk_token="[UNK]", max_input_chars_per_word=1000))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(onnxruntime, "InferenceSession", SilentSession)
        yield Network(Assets(b"", tokenizer.to_str(), json.loads("{}"), "sha256:none"))


def size_of(window: Window) -> int:
    return sum(map(len, window.pieces))


def test_pieces_of_a_word(network: Network) -> None:
    assert network.pieces_of("a") == (1,)
    assert network.pieces_of("aaa") == (1, 2, 2)
    assert network.pieces_of("?") == (UNKNOWN,)
    # A long address must not fill a window, and what the tokenizer drops is still a word.
    assert len(network.pieces_of("a" * 900)) == MOST_PIECES_A_WORD
    assert network.pieces_of("") == (UNKNOWN,)


@given(st.data(), st.lists(st.integers(1, 20), max_size=600))
def test_windows_hold_every_word_once_and_none_is_too_long(
    network: Network, data: st.DataObject, sizes: list[int]
) -> None:
    words = ["a" * size for size in sizes]
    places = st.lists(st.integers(0, max(0, len(words) - 1)), max_size=40).map(lambda found: sorted({0, *found}))
    cuts, soft_cuts = data.draw(places), data.draw(places)
    windows = network.cut_windows(words, cuts, soft_cuts)
    assert [i for window in windows for i in range(window.first, window.last)] == list(range(len(words)))
    for window in windows:
        assert 0 < size_of(window) <= ROOM
        assert window.pieces == tuple(network.pieces_of(word) for word in words[window.first : window.last])


def test_a_short_document_is_one_window(network: Network) -> None:
    (window,) = network.cut_windows(["a"] * ROOM, [0, 100, 200], [0, 50])
    assert (window.first, window.last) == (0, ROOM)
    assert network.cut_windows([], [], []) == []


def test_windows_end_at_paragraphs_where_they_can(network: Network) -> None:
    size = 4 * ROOM - 4
    paragraphs = list(range(0, size, ROOM // 8))
    windows = network.cut_windows(["a"] * size, paragraphs, list(range(0, size, 10)))
    assert len(windows) in (4, 5)
    assert all(window.first in paragraphs for window in windows)
    # Nearly equal sizes: no window is a rest of a few words.
    assert min(map(size_of, windows)) >= ROOM // 3


def test_a_long_paragraph_is_cut_at_a_sentence(network: Network) -> None:
    size = 3 * ROOM - 30
    sentences = list(range(0, size, 31))
    windows = network.cut_windows(["a"] * size, [0], sentences)
    assert len(windows) in (3, 4)
    assert all(window.first in sentences for window in windows)


def test_a_long_sentence_is_cut_where_the_room_ends(network: Network) -> None:
    windows = network.cut_windows(["aa"] * 1000, [0], [0])
    assert [size_of(window) for window in windows[:-1]] == [ROOM] * (len(windows) - 1)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=12), st.integers(0, 3))
def test_tensors(network: Network, row: list[int], before: int) -> None:
    window = Window(before, before + len(row), tuple(tuple(range(1, size + 1)) for size in row))
    features = [7 + i for i in range(before + len(row))]
    inputs = network.make_inputs(window, features)
    filled = sum(row) + 2
    assert {name: array.shape for name, array in inputs.items()} == {
        "pieces": (1, filled), "features": (1, filled), "first": (1, len(row) + 1),
    }  # fmt: skip
    assert all(array.dtype == np.int64 for array in inputs.values())
    pieces, first, marks = (inputs[name][0].tolist() for name in ("pieces", "first", "features"))
    assert pieces[0] == START
    assert pieces[-1] == END
    assert first[0] == 0
    for i, (start, end) in enumerate(pairwise([*first[1:], filled - 1])):
        assert pieces[start:end] == list(window.pieces[i])
        assert marks[start:end] == [features[before + i]] * row[i]
    assert marks[0] == marks[-1] == 0


def test_scores_come_in_the_order_of_their_windows_and_without_the_start_mark(network: Network) -> None:
    windows = [Window(0, 3, ((1,), (1, 2), (1,))), Window(3, 4, ((1,),))]
    long, short = (scores.result() for scores in network.start(windows, [0] * 4))
    assert (long.window, short.window) == tuple(windows)
    for scores, words in ((long, 3), (short, 1)):
        for name in OUTPUTS:
            whole = name in {"arc", "dependent", "head", "content_link", "source_link"}
            assert getattr(scores, name).shape[0] == words + whole
        assert scores.arc.shape == scores.content_link.shape == scores.source_link.shape == (words + 1, words + 1)


def test_no_windows_need_no_session(network: Network) -> None:
    given_before = len(network.session.given)
    assert network.start([], []) == []
    assert len(network.session.given) == given_before


@pytest.mark.parametrize("cuts", ["none", "all"])
def test_windows_of_a_very_long_text_take_linear_time(network: Network, cuts: str) -> None:
    words = ["a"] * 120_000
    places = list(range(0, len(words), 5)) if cuts == "all" else [0]
    started = time.process_time()
    windows = network.cut_windows(words, places, places)
    assert time.process_time() - started < 2.0
    assert windows[-1].last == len(words)
