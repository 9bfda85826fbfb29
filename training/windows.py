"""Examples to padded batches of windows.

In: examples of any corpus. Out: `Batch`es of one kind, under a budget of word pieces, with labels padded by -100. A
window is cut at a paragraph or sentence start; a span cut by its edge begins anew there.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.corpora import NONE, SPAN_TAGS, Example, Link

START, END = 101, 102


class Pieces:
    """Word to word-piece ids, with a cache: a word's pieces do not depend on its neighbours."""

    def __init__(self, base: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.of_word = cache(self._encode)

    def _encode(self, word: str) -> tuple[int, ...]:
        # A long URL must not fill a window: its head is enough to know it.
        return tuple(self.tokenizer.encode(word, add_special_tokens=False).ids[:12]) or (100,)

    def count(self, words: list[str]) -> int:
        return sum(len(self.of_word(word)) for word in words)


def cut_windows(example: Example, pieces: Pieces, limit: int, jitter: bool) -> list[Example]:
    """Cut an example into windows of at most `limit` pieces, at paragraph starts where there are any.

    With `jitter`, the first window ends early at random, so that epochs see different cuts.
    """
    sizes = [len(pieces.of_word(word)) for word in example.words]
    windows = []
    first = 0
    room = random.randint(limit // 3, limit) if jitter else limit
    while first < len(sizes):
        last, used = first, 0
        while last < len(sizes) and used + sizes[last] <= room:
            used += sizes[last]
            last += 1
        if last < len(sizes):
            last = _best_cut(example, first, last)
        windows.append(_slice(example, first, last))
        first, room = last, limit
    return windows


def _best_cut(example: Example, first: int, last: int) -> int:
    least = first + max(1, (last - first) // 3)
    for i in range(last, least, -1):
        if example.starts[i] or example.sentences[i] != example.sentences[i - 1]:
            return i
    for i in range(last, least, -1):
        if example.words[i - 1] in (".", "!", "?", "”", '"'):
            return i
    return last


def _slice(example: Example, first: int, last: int) -> Example:
    def clip(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
        return [(max(a, first) - first, min(b, last) - first) for a, b in ranges if a < last and b > first]

    links = [
        Link(
            (link.cue[0] - first, link.cue[1] - first), clip(link.sources), clip(link.contents), link.position,
            # A source left in another window is not "none".
            link.source_known and len(clip(link.sources)) == len(link.sources),
        )
        for link in example.links
        if first <= link.cue[0] and link.cue[1] <= last
    ]  # fmt: skip
    tags = [row[first:last] for row in example.tags]
    for row in tags:
        if row and SPAN_TAGS[row[0]].startswith("I-"):
            row[0] -= 1
    heads = [h - first if h >= 0 else -1 for h in example.heads[first:last]]
    return replace(
        example, words=example.words[first:last], starts=example.starts[first:last],
        sentences=example.sentences[first:last], offsets=example.offsets[first:last], tags=tags, links=links,
        upos=example.upos[first:last], heads=heads, relations=example.relations[first:last],
        mentions=example.mentions[first:last],
    )  # fmt: skip


def join_sentences(examples: list[Example], most_words: int) -> list[Example]:
    """Join short mention examples of one corpus into longer ones, as run-time windows hold many sentences."""
    joined: list[Example] = []
    room = 0
    for example in examples:
        if joined and len(joined[-1].words) + len(example.words) <= room:
            last = joined[-1]
            joined[-1] = replace(
                last, words=last.words + example.words, starts=last.starts + [False] * len(example.words),
                sentences=last.sentences + example.sentences, mentions=last.mentions + example.mentions,
            )  # fmt: skip
        else:
            joined.append(example)
            room = random.randint(1, most_words)
    return joined


@dataclass(slots=True)
class Batch:
    """Windows of one kind, padded. Word positions count the start mark as 0."""

    windows: list[Example]
    pieces: Tensor
    mask: Tensor
    features: Tensor
    first: Tensor
    tags: list[Tensor]
    links: list[list[Link]]
    upos: Tensor
    heads: Tensor
    relations: Tensor
    allowed: Tensor
    mentions: Tensor


def batches(windows: list[Example], pieces: Pieces, budget: int, shuffle: bool) -> Iterator[Batch]:
    """Windows of like length together, at most `budget` padded pieces a batch."""
    order = list(range(len(windows)))
    sizes = [pieces.count(window.words) + 2 for window in windows]
    if shuffle:
        random.shuffle(order)
    order = [i for k in range(0, len(order), 300) for i in sorted(order[k : k + 300], key=sizes.__getitem__)]
    groups: list[list[int]] = []
    longest = 0
    for i in order:
        longest = max(longest, sizes[i])
        if not groups or longest * (len(groups[-1]) + 1) > budget:
            groups.append([])
            longest = sizes[i]
        groups[-1].append(i)
    if shuffle:
        random.shuffle(groups)
    for group in groups:
        yield make_batch([windows[i] for i in group], pieces)


def make_batch(windows: list[Example], pieces: Pieces) -> Batch:
    """Pad windows into tensors."""
    rows = [[pieces.of_word(word) for word in window.words] for window in windows]
    length = max(sum(map(len, row)) for row in rows) + 2
    width = max(map(len, rows)) + 1
    count = len(windows)

    def full(value: int, size: int) -> Tensor:
        return torch.full((count, size), value)

    ids, mask, features, first = full(0, length), full(0, length), full(0, length), full(0, width)
    upos, heads, relations, mentions = (full(NONE, width) for _ in range(4))
    levels = max(len(window.tags) for window in windows)
    tags = [full(NONE, width - 1) for _ in range(levels)]
    allowed = torch.zeros(count, width, width, dtype=torch.bool)
    allowed[:, :, 0] = True
    links = []
    for r, (window, row) in enumerate(zip(windows, rows, strict=True)):
        flat = [START, *(piece for word in row for piece in word), END]
        ids[r, : len(flat)] = torch.tensor(flat)
        mask[r, : len(flat)] = 1
        marks = [f for word, f in zip(row, window.features, strict=True) for _ in word]
        features[r, 1 : len(marks) + 1] = torch.tensor(marks)
        starts = [1]
        for word in row:
            starts.append(starts[-1] + len(word))
        n = len(row)
        first[r, 1 : n + 1] = torch.tensor(starts[:-1])
        for level, labels in enumerate(window.tags):
            tags[level][r, :n] = torch.tensor(labels)
        if window.upos:
            upos[r, 1 : n + 1] = torch.tensor(window.upos)
            # A head outside the window (the cut fell inside a sentence) teaches nothing.
            heads[r, 1 : n + 1] = torch.tensor([h + 1 if -1 <= h < n else NONE for h in window.heads])
            relations[r, 1 : n + 1] = torch.tensor(window.relations)
            relations[r][heads[r] == NONE] = NONE
            sentence = torch.tensor(window.sentences)
            allowed[r, 1 : n + 1, 1 : n + 1] = sentence[:, None] == sentence[None, :]
        if window.mentions:
            mentions[r, 1 : n + 1] = torch.tensor(window.mentions)
        links.append([_shift(link) for link in window.links])
    return Batch(windows, ids, mask, features, first, tags, links, upos, heads, relations, allowed, mentions)


def _shift(link: Link) -> Link:
    def one(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
        return [(a + 1, b + 1) for a, b in ranges]

    return Link(one([link.cue])[0], one(link.sources), one(link.contents), link.position, link.source_known)
