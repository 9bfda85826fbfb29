"""Arc scores to dependency trees.

In: scores of each word's possible heads. Out: one head a word, -1 for the root; always a tree with one root. Greedy heads
are a tree nine times in ten; the rest go through the maximum spanning tree of Chu & Liu (1965) and Edmonds (1967).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]


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
    # One root only: the word whose root score most exceeds its best other head.
    root = int((scores[:, 0] - scores[:, 1:].max(1)).argmax())
    scores[:, 0] = -1e9
    scores[root, :] = -1e9
    scores[root, 0] = 0.0
    heads = (scores.argmax(1) - 1).tolist()
    return _spanning_tree(scores.astype(np.float64)) if _has_cycle(heads) else heads


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
    enter: dict[int, int] = {}
    leave: dict[int, int] = {}
    for node in outside:
        for head in outside:
            small[position[node], position[head]] = scores[node, head]
        best = max(cycle, key=lambda member: scores[node, member])
        leave[node] = best
        small[position[node], merged] = scores[node, best]
        entry = max(cycle, key=lambda member: scores[member, node] - scores[member, heads[member]])
        enter[node] = entry
        small[merged, position[node]] = scores[entry, node] - scores[entry, heads[entry]]
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
