"""The ONNX session: windows of words in, word-level scores out.

In: words with their features, cut into windows. Out: `Scores` a window, numpy views without the start mark where it
means nothing. Always: one session a process, CPU only; windows run side by side, one core each, which reads half as
much again a second as all cores on one window (benchmarks/read.py); the word-piece cache is bounded.
"""

from __future__ import annotations

import os
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
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
WINDOW_PIECES = 180
"""Most pieces in a window; in training it is 300 or less, at random. PolNeAR dev content and linked F1, EWT dev UAS:
70.0, 72.7 and 90.5 at 180; 69.9, 72.2 and 90.6 at 300; and 180 reads a sixth faster, for attention is quadratic."""
MOST_PIECES_A_WORD = 12
SLOWER_FUSED = ["SkipLayerNormFusion"]
"""The fused kernel sums word by word: 38 ms a window of 290 pieces, 31 ms unfused (one core)."""
OUTPUTS = (
    "outer", "inner", "upos", "arc", "dependent", "head", "mention", "position", "content_link", "source_link",
)  # fmt: skip
WORDS_ONLY = ("outer", "inner", "upos", "mention", "position")
"""Outputs in which the start mark means nothing."""


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
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(
            assets.network, options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER_FUSED
        )
        self.pool = ThreadPoolExecutor(threads or count_cores(), "counterclaim-network")
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

    def start(self, windows: Sequence[Window], features: Sequence[int]) -> list[Future[Scores]]:
        """Begin to score windows; their scores come in the same order."""
        return [self.pool.submit(self.run, window, features) for window in windows]

    def run(self, window: Window, features: Sequence[int]) -> Scores:
        """Score one window."""
        outputs = self.session.run(list(OUTPUTS), self.make_inputs(window, features))
        named = dict(zip(OUTPUTS, (output[0] for output in outputs), strict=True))
        for name in WORDS_ONLY:
            named[name] = named[name][1:]
        return Scores(window, **named)

    @staticmethod
    def make_inputs(window: Window, features: Sequence[int]) -> dict[str, NDArray[np.int64]]:
        """Int64 tensors: pieces and features 1 x P; first pieces of words 1 x W (0 = start mark)."""
        sizes = [len(word) for word in window.pieces]
        pieces = np.array([[START, *(piece for word in window.pieces for piece in word), END]], np.int64)
        marks = np.zeros_like(pieces)
        marks[0, 1:-1] = np.repeat(features[window.first : window.last], sizes)
        first = np.zeros((1, len(sizes) + 1), np.int64)
        first[0, 1:] = 1 + np.cumsum([0, *sizes[:-1]])
        return {"pieces": pieces, "features": marks, "first": first}


def count_cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _nearest(cuts: Sequence[int], total: list[int], first: int, goal: float, room: int) -> int | None:
    """The cut nearest to the goal that leaves a window of a third to all of the room."""
    low = bisect_left(cuts, total[first] + room // 3, key=total.__getitem__)
    fitting = cuts[low : bisect_right(cuts, total[first] + room, key=total.__getitem__)]
    return min(fitting, key=lambda c: abs(total[c] - goal)) if fitting else None
