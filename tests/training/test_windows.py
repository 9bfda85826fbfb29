"""Windows and batches for training; skipped where torch is not installed, as reading never needs it."""

from __future__ import annotations

import random

import pytest

from training.corpora import NONE, SPAN_TAGS, Example, Link

torch = pytest.importorskip("torch", reason="torch is not installed: only making the network needs it")


class LetterPieces:
    """A piece a letter, in the place of the tokenizer."""

    @staticmethod
    def of_word(word: str) -> tuple[int, ...]:
        return tuple(range(1, len(word) + 1))

    def count(self, words: list[str]) -> int:
        return sum(map(len, words))


PIECES = LetterPieces()


def make_example(size: int, paragraph: int) -> Example:
    tags = [SPAN_TAGS.index("B-content" if i % 6 == 3 else "I-content" if i % 6 > 3 else "O") for i in range(size)]
    links = [Link((i + 1, i + 2), [(i, i + 1)], [(i + 3, i + 6)]) for i in range(0, size - 5, 6)]
    starts = [i % paragraph == 0 for i in range(size)]
    return Example("tale", ["aa"] * size, starts, [0] * size, tags=[tags], links=links)


@pytest.mark.parametrize("jitter", [False, True])
def test_windows_hold_every_word_once(jitter: bool) -> None:
    from training.windows import cut_windows

    random.seed(3)
    example = make_example(200, 17)
    windows = cut_windows(example, PIECES, 60, jitter)  # type: ignore[arg-type]
    assert [word for window in windows for word in window.words] == example.words
    assert all(PIECES.count(window.words) <= 60 for window in windows)
    assert all(window.starts[0] for window in windows[1:])
    for window in windows:
        first = SPAN_TAGS[window.tags[0][0]]
        assert not first.startswith("I-"), "a span that the edge cuts begins anew"


def test_a_source_in_another_window_is_unknown_and_not_none() -> None:
    from training.windows import cut_windows

    example = Example("tale", ["aa"] * 8, [True, *[False] * 3, True, *[False] * 3], [0] * 8, tags=[[0] * 8])
    example.links = [Link((5, 6), [(1, 2)], [(6, 8)])]
    _, second = cut_windows(example, PIECES, 8, False)  # type: ignore[arg-type]
    (link,) = second.links
    assert (link.cue, link.sources, link.contents, link.source_known) == ((1, 2), [], [(2, 4)], False)


def test_a_batch_is_padded_with_labels_that_teach_nothing() -> None:
    from training.windows import END, START, make_batch

    long, short = make_example(12, 12), make_example(6, 6)
    batch = make_batch([long, short], PIECES)  # type: ignore[arg-type]
    assert batch.pieces.shape == batch.mask.shape == (2, 26)
    assert batch.first.shape == (2, 13)
    assert batch.pieces[1, 0] == START
    assert batch.pieces[1, 13] == END
    assert batch.mask[1].tolist() == [1] * 14 + [0] * 12
    assert batch.first[1, 1:7].tolist() == [1, 3, 5, 7, 9, 11]
    assert (batch.tags[0][1, 6:] == NONE).all()
    # Word positions count the start mark as 0.
    assert batch.links[1][0].cue == (2, 3)


def test_batches_keep_to_their_budget_and_hold_every_window_once() -> None:
    from training.windows import batches

    windows = [make_example(size, 6) for size in (6, 30, 12, 18, 6, 24)]
    found = list(batches(windows, PIECES, 130, shuffle=False))  # type: ignore[arg-type]
    assert sorted(len(w.words) for batch in found for w in batch.windows) == [6, 6, 12, 18, 24, 30]
    assert all(batch.pieces.numel() <= 130 for batch in found)
