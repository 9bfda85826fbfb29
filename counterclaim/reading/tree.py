"""Arc scores to dependency trees.

In: scores of each word's possible heads. Out: one head a word, -1 for the root; always a tree with one root. Greedy
heads are a tree nine times in ten; the rest go through the maximum spanning tree of Chu & Liu (1965) and Edmonds
(1967), root by root while a root's bound says that it may still win: the result is the best tree with one root.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]

MOST_ROOTS = 8
"""Prose needs one or two; a window without a sentence's end may have hundreds as good as each other, a second each."""


def find_heads(scores: Scores) -> list[int]:
    """Best heads of one sentence. `scores` is n rows of n + 1: column 0 is the root, column j the word j - 1."""
    size = scores.shape[0]
    if size == 1:
        return [-1]
    scores = scores.copy()
    scores[np.arange(size), np.arange(size) + 1] = -1e9
    heads: list[int] = (scores.argmax(1) - 1).tolist()
    if heads.count(-1) == 1 and not _has_cycle(heads):
        return heads
    # One root only. A root's gain over its best other head bounds what its tree can score; the best is tried first.
    exact = scores.astype(np.float64)
    others = exact[:, 1:].max(1)
    gains = exact[:, 0] - others
    bounds = others.sum() + gains
    best, least = heads, -np.inf
    for root in np.argsort(-gains, kind="stable")[:MOST_ROOTS]:
        if bounds[root] <= least:
            break
        heads = _rooted_at(int(root), exact)
        total = float(exact[np.arange(size), np.asarray(heads) + 1].sum())
        if total > least:
            best, least = heads, total
    return best


def _rooted_at(root: int, scores: NDArray[np.float64]) -> list[int]:
    rooted = scores.copy()
    rooted[:, 0] = -1e9
    rooted[root, :] = -1e9
    rooted[root, 0] = 0.0
    heads: list[int] = (rooted.argmax(1) - 1).tolist()
    return _spanning_tree(rooted) if _has_cycle(heads) else heads


def _has_cycle(heads: list[int]) -> bool:
    state = [0] * len(heads)  # 0 unseen, 1 on this path, 2 reaches the root
    for start in range(len(heads)):
        path = []
        node = start
        while node >= 0 and state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node >= 0 and state[node] == 1:
            return True
        for passed in path:
            state[passed] = 2
    return False


def _spanning_tree(scores: NDArray[np.float64]) -> list[int]:
    """Maximum spanning arborescence; rows are words, column 0 the root."""
    size = scores.shape[0] + 1
    full = np.full((size, size), -1e9)  # full[dependent, head]
    full[1:, :] = scores
    heads = _edmonds(full)
    return [int(head) - 1 for head in heads[1:]]


def _edmonds(scores: NDArray[np.float64]) -> list[int]:
    size = scores.shape[0]
    np.fill_diagonal(scores, -np.inf)
    heads = [0, *(int(scores[node].argmax()) for node in range(1, size))]
    cycle = _find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [node for node in range(size) if node not in inside]
    position = {node: i for i, node in enumerate(outside)}
    merged = len(outside)
    small = np.full((merged + 1, merged + 1), -np.inf)
    small[:merged, :merged] = scores[np.ix_(outside, outside)]
    # The cycle becomes one node: what it governs hangs on its best member, what governs it breaks it at the least cost.
    governing = scores[np.ix_(outside, cycle)]
    small[:merged, merged] = governing.max(1)
    leave = {node: cycle[member] for node, member in zip(outside, governing.argmax(1).tolist(), strict=True)}
    broken = scores[np.ix_(cycle, outside)] - scores[cycle, [heads[member] for member in cycle]][:, None]
    small[merged, :merged] = broken.max(0)
    enter = {node: cycle[member] for node, member in zip(outside, broken.argmax(0).tolist(), strict=True)}
    solved = _edmonds(small)
    for node in outside[1:]:
        head = solved[position[node]]
        heads[node] = leave[node] if head == merged else outside[head]
    into = outside[solved[merged]]
    heads[enter[into]] = into
    return heads


def _find_cycle(heads: list[int]) -> list[int]:
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path = []
        node = start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if state[node] == 1:
            return path[path.index(node) :]
        for passed in path:
            state[passed] = 2
    return []
