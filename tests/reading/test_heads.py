"""Heads are always a tree with one root, and the best such tree."""

from __future__ import annotations

import time
from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from counterclaim.reading.tree import Scores, find_heads


def is_tree(heads: list[int]) -> bool:
    """One root, and every word leads to it."""
    for start in range(len(heads)):
        node, steps = start, 0
        while node >= 0 and steps <= len(heads):
            node, steps = heads[node], steps + 1
        if node >= 0:
            return False
    return heads.count(-1) == 1


def total(heads: list[int], scores: Scores) -> float:
    return float(sum(scores[word, head + 1] for word, head in enumerate(heads)))


def best_total(scores: Scores) -> float:
    size = len(scores)
    every = (list(heads) for heads in product(range(-1, size), repeat=size))
    return max(total(heads, scores) for heads in every if is_tree(heads))


def square(least: int, most: int, values: st.SearchStrategy[float]) -> st.SearchStrategy[Scores]:
    return st.integers(least, most).flatmap(lambda size: arrays(np.float32, (size, size + 1), elements=values))


@given(square(1, 25, st.floats(-50, 50, width=32)))
def test_heads_are_a_tree_with_one_root(scores: Scores) -> None:
    before = scores.copy()
    heads = find_heads(scores)
    assert is_tree(heads)
    assert np.array_equal(scores, before)


@given(square(1, 12, st.sampled_from([0.0, 1.0])))
def test_equal_scores_make_a_tree_too(scores: Scores) -> None:
    assert is_tree(find_heads(scores))


def test_heads_equal_brute_force() -> None:
    numbers = np.random.default_rng(7)
    for size in [1, 2, 2, 3, 3, 3, *[4] * 100, *[5] * 25]:
        scores = numbers.normal(size=(size, size + 1)).astype(np.float32) * 3
        heads = find_heads(scores)
        assert is_tree(heads)
        assert abs(total(heads, scores) - best_total(scores)) < 1e-4


def test_the_best_root_may_be_the_second_by_gain() -> None:
    # Word 0 would be the root by its gain, but 1 and 2 then hold each other, and parting them costs more.
    scores = np.array([[5.0, 0.0, 0.0, 4.5], [0.0, 0.0, 0.0, 9.0], [4.0, 0.0, 9.0, 0.0]], np.float32)
    heads = find_heads(scores)
    assert heads == [2, 2, -1]
    assert total(heads, scores) == best_total(scores)


def test_a_word_never_governs_itself() -> None:
    scores = np.zeros((3, 4), np.float32)
    scores[[0, 1, 2], [1, 2, 3]] = 100.0
    heads = find_heads(scores)
    assert is_tree(heads)


def test_a_hard_sentence_of_a_whole_window_is_read_in_good_time() -> None:
    scores = np.random.default_rng(3).normal(size=(300, 301)).astype(np.float32)
    started = time.process_time()
    assert is_tree(find_heads(scores))
    assert time.process_time() - started < 3.0
