"""The ONNX session: windows of words in, word-level scores out.

In: words with their features, cut into windows. Out: `Scores` a window, numpy views without the start mark where it
means nothing. Always: one session a process, CPU only; the word-piece cache is bounded; the arrays are as the network
gave them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from counterclaim.reading.assets import Assets

Floats = NDArray[np.float32]
START, END, UNKNOWN = 101, 102, 100
WINDOW_PIECES = 300
"""Most pieces in a window, as in training. PolNeAR dev content and linked F1: 70.0 and 72.1 at 256, 69.9 and 72.3
at 300, 68.8 and 71.5 at 380."""
MOST_PIECES_A_WORD = 12
OUTPUTS = (
    "outer", "inner", "upos", "arc", "dependent", "head", "mention", "position", "content_link", "source_link",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `last` (exclusive) of a layout, with their pieces."""

    first: int
    last: int
    pieces: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network says of one window; row and column 0 of pair scores are the start mark."""

    window: Window
    outer: Floats
    inner: Floats
    upos: Floats
    arc: Floats
    dependent: Floats
    head: Floats
    mention: Floats
    position: Floats
    content_link: Floats
    source_link: Floats


class Network:
    """An open session with its word-piece encoder."""

    def __init__(self, assets: Assets, *, threads: int = 0) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(assets.network, options, providers=["CPUExecutionProvider"])
        self.labels: dict[str, Any] = assets.labels
        self.digest = assets.digest
        tokenizer = Tokenizer.from_str(assets.tokenizer)
        tokenizer.no_truncation()
        tokenizer.no_padding()

        @lru_cache(maxsize=100_000)
        def encode(word: str) -> tuple[int, ...]:
            return tuple(tokenizer.encode(word, add_special_tokens=False).ids[:MOST_PIECES_A_WORD]) or (UNKNOWN,)

        self.pieces_of = encode

    def cut_windows(self, words: Sequence[str], cuts: Sequence[int], soft_cuts: Sequence[int]) -> list[Window]:
        """Windows of nearly equal size, ended at `cuts` (paragraph starts), else `soft_cuts` (sentence starts)."""
        pieces = [self.pieces_of(word) for word in words]
        total = [0]
        for word in pieces:
            total.append(total[-1] + len(word))
        room = WINDOW_PIECES - 2
        windows: list[Window] = []
        first = 0
        while first < len(words):
            left = total[-1] - total[first]
            parts = -(-left // room)
            goal = total[first] + left / parts
            last = len(words)
            if parts > 1:
                last = (
                    _nearest(cuts, total, first, goal, room)
                    or _nearest(soft_cuts, total, first, goal, room)
                    or bisect_right(total, total[first] + room) - 1
                )
            windows.append(Window(first, last, tuple(pieces[first:last])))
            first = last
        return windows

    def run(self, windows: Sequence[Window], features: Sequence[int]) -> Iterator[Scores]:
        """Score windows, all in one batch."""
        if not windows:
            return
        outputs = self.session.run(list(OUTPUTS), self.make_inputs(windows, features))
        for row, window in enumerate(windows):
            size = window.last - window.first + 1
            named = dict(zip(OUTPUTS, (output[row] for output in outputs), strict=True))
            yield Scores(
                window,
                named["outer"][1:size], named["inner"][1:size], named["upos"][1:size], named["arc"][:size, :size],
                named["dependent"][:size], named["head"][:size], named["mention"][1:size],
                named["position"][1:size], named["content_link"][:size, :size], named["source_link"][:size, :size],
            )  # fmt: skip

    @staticmethod
    def make_inputs(windows: Sequence[Window], features: Sequence[int]) -> dict[str, NDArray[np.int64]]:
        """Padded int64 tensors: pieces, mask and features B x P; first pieces of words B x W (0 = start mark)."""
        length = max(sum(map(len, window.pieces)) for window in windows) + 2
        width = max(window.last - window.first for window in windows) + 1
        pieces = np.zeros((len(windows), length), np.int64)
        mask, marks = np.zeros_like(pieces), np.zeros_like(pieces)
        first = np.zeros((len(windows), width), np.int64)
        for row, window in enumerate(windows):
            sizes = [len(word) for word in window.pieces]
            flat = [START, *(piece for word in window.pieces for piece in word), END]
            pieces[row, : len(flat)] = flat
            mask[row, : len(flat)] = 1
            marks[row, 1 : len(flat) - 1] = np.repeat(features[window.first : window.last], sizes)
            first[row, 1 : len(sizes) + 1] = 1 + np.cumsum([0, *sizes[:-1]])
        return {"pieces": pieces, "mask": mask, "features": marks, "first": first}


def _nearest(cuts: Sequence[int], total: list[int], first: int, goal: float, room: int) -> int | None:
    """The cut nearest to the goal that leaves a window of a third to all of the room."""
    low = bisect_left(cuts, total[first] + room // 3, key=total.__getitem__)
    fitting = cuts[low : bisect_right(cuts, total[first] + room, key=total.__getitem__)]
    return min(fitting, key=lambda c: abs(total[c] - goal)) if fitting else None
