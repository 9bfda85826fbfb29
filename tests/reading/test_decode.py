"""Scores to tags, pieces and ties, on scores made by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.reading import decode
from counterclaim.reading.decode import (
    FORBIDDEN,
    Floats,
    Piece,
    Tie,
    find_paths,
    find_pieces,
    find_trees,
    score_position,
    softmax,
    tie_pieces,
)
from counterclaim.reading.network import Scores, Window

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
OUT, SOURCE = 0, 1


def viterbi(scores: Floats, steps: Floats) -> list[int]:
    """The textbook's search, a step at a time."""
    size = scores.shape[1]
    best = scores[0] + steps[size]
    back: list[list[int]] = []
    for row in scores[1:]:
        ways = best[:, None] + steps[:size]
        back.append(ways.argmax(0).tolist())
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for origins in reversed(back):
        path.append(origins[path[-1]])
    return path[::-1]


def cost(path: list[int], scores: Floats, steps: Floats) -> float:
    total = float(steps[-1, path[0]])
    for i, tag in enumerate(path):
        total += float(scores[i, tag]) + (float(steps[path[i - 1], tag]) if i else 0.0)
    return total


def bio_steps(numbers: np.random.Generator) -> Floats:
    steps = numbers.normal(size=(len(LABELS) + 1, len(LABELS))).astype(np.float32)
    for i, before in enumerate((*LABELS, "start")):
        for j, label in enumerate(LABELS):
            if label.startswith("I-") and before not in (label, "B" + label[1:]):
                steps[i, j] = FORBIDDEN
    return steps


@given(st.integers(0, 10_000), st.lists(st.integers(1, 30), min_size=1, max_size=3))
def test_paths_equal_viterbi_where_no_word_is_sure(seed: int, lengths: list[int]) -> None:
    numbers = np.random.default_rng(seed)
    emissions = [numbers.normal(size=(length, len(LABELS))).astype(np.float32) * 3 for length in lengths]
    steps = [bio_steps(numbers) for _ in lengths]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode, "SURE", 2.0)
        paths = find_paths(emissions, steps)
    for path, scores, ways in zip(paths, emissions, steps, strict=True):
        # Two paths may tie to the last bit, so their sums are compared and not their tags.
        assert cost(path, scores, ways) == pytest.approx(cost(viterbi(scores, ways), scores, ways), abs=1e-3)


@given(st.integers(0, 10_000), st.integers(1, 60))
def test_cutting_where_words_are_sure_changes_nothing_that_counts(seed: int, length: int) -> None:
    numbers = np.random.default_rng(seed)
    truth = numbers.integers(0, 2, length)  # O or a one-word source
    scores = numbers.normal(size=(length, len(LABELS))).astype(np.float32)
    scores[np.arange(length), truth] += numbers.choice([1.0, 30.0], length)
    steps = bio_steps(numbers)
    (path,) = find_paths([scores], [steps])
    assert path == viterbi(scores, steps)


@given(st.integers(0, 10_000), st.integers(1, 60))
def test_paths_obey_the_grammar(seed: int, length: int) -> None:
    numbers = np.random.default_rng(seed)
    scores = numbers.normal(size=(length, len(LABELS))).astype(np.float32) * numbers.choice([1, 3])
    (path,) = find_paths([scores], [bio_steps(numbers)])
    for before, tag in zip([OUT, *path], path, strict=False):
        label = LABELS[tag]
        assert not label.startswith("I-") or LABELS[before][2:] == label[2:]


@pytest.mark.parametrize(
    ("tags", "pieces"),
    [
        ("O O O", []),
        ("B-source I-source O B-cue", [("source", 0, 2), ("cue", 3, 4)]),
        ("B-cue B-cue", [("cue", 0, 1), ("cue", 1, 2)]),
        ("B-source B-content I-content", [("source", 0, 1), ("content", 1, 3)]),
        # An I that follows nothing of its kind opens a run.
        ("I-content I-content O", [("content", 0, 2)]),
        ("B-source I-content", [("source", 0, 1), ("content", 1, 2)]),
        ("O I-cue", [("cue", 1, 2)]),
    ],
)
def test_pieces_of_a_path(tags: str, pieces: list[tuple[str, int, int]]) -> None:
    path = [LABELS.index(tag) for tag in tags.split()]
    found = find_pieces(path, np.full((len(path), len(LABELS)), 0.5, np.float32), LABELS)
    assert [(piece.kind, piece.first, piece.last) for piece in found] == pieces
    assert all(piece.score == 0.5 for piece in found)


@given(st.lists(st.integers(0, len(LABELS) - 1), min_size=1, max_size=40))
def test_pieces_hold_every_tagged_word_once(path: list[int]) -> None:
    pieces = find_pieces(path, np.ones((len(path), len(LABELS)), np.float32), LABELS)
    held = [i for piece in pieces for i in range(piece.first, piece.last)]
    assert held == [i for i, tag in enumerate(path) if tag != OUT]
    for piece in pieces:
        assert {LABELS[tag][2:] for tag in path[piece.first : piece.last]} == {piece.kind}


def test_a_pieces_score_is_the_mean_of_its_words() -> None:
    probabilities = np.zeros((3, len(LABELS)), np.float32)
    probabilities[0, SOURCE], probabilities[1, SOURCE + 1], probabilities[2, OUT] = 0.9, 0.5, 1.0
    (piece,) = find_pieces([SOURCE, SOURCE + 1, OUT], probabilities, LABELS)
    assert piece.score == pytest.approx(0.7)


def make_scores(words: int) -> Scores:
    """Scores of a window in which nothing is tied to anything."""
    flat, marked = np.zeros((words, 1), np.float32), np.ones((words + 1, 1), np.float32)
    pairs = np.zeros((words + 1, words + 1), np.float32)
    return Scores(
        Window(0, words, ()), flat, flat, flat, pairs, marked, marked, flat, flat, pairs.copy(), pairs.copy()
    )  # fmt: skip


SAID, ADDED = Piece("cue", 1, 2, 0.9), Piece("cue", 5, 6, 0.8)
ENVOY, CLERK = Piece("source", 0, 1, 0.9), Piece("source", 7, 8, 0.9)
FIRST, SECOND = Piece("content", 2, 5, 0.9), Piece("content", 8, 10, 0.9)


def test_each_content_goes_to_its_best_cue_and_each_cue_to_its_best_source() -> None:
    scores = make_scores(10)
    scores.content_link[[3, 5], 2] = 20.0
    scores.content_link[[9, 10], 6] = 20.0
    scores.source_link[2, 1] = 20.0
    scores.source_link[6, 8] = 20.0
    ties = tie_pieces([ENVOY, SAID, FIRST, ADDED, CLERK, SECOND], scores)
    assert [(tie.cue, tie.sources, tie.contents) for tie in ties] == [
        (SAID, (ENVOY,), (FIRST,)),
        (ADDED, (CLERK,), (SECOND,)),
    ]
    assert ties[0].score == pytest.approx(0.9)
    assert ties[1].score == pytest.approx(0.8)


def test_cues_may_share_a_source_or_have_none() -> None:
    scores = make_scores(10)
    scores.content_link[[3, 5], 2] = 20.0
    scores.content_link[[9, 10], 6] = 20.0
    scores.source_link[[2, 6], 1] = 20.0
    shared = tie_pieces([ENVOY, SAID, FIRST, ADDED, SECOND], scores)
    assert [tie.sources for tie in shared] == [(ENVOY,), (ENVOY,)]
    scores.source_link[6, 0] = 50.0
    assert [tie.sources for tie in tie_pieces([ENVOY, SAID, FIRST, ADDED, SECOND], scores)] == [(ENVOY,), ()]


def test_one_cue_may_have_several_contents_and_a_cue_without_content_is_dropped() -> None:
    scores = make_scores(10)
    scores.content_link[:, 2] = 20.0
    (tie,) = tie_pieces([ENVOY, SAID, FIRST, ADDED, SECOND], scores)
    assert (tie.cue, tie.contents) == (SAID, (FIRST, SECOND))


def test_the_inner_level_may_take_a_source_of_the_outer() -> None:
    scores = make_scores(10)
    scores.source_link[2, 8] = 20.0
    assert tie_pieces([SAID, FIRST], scores)[0].sources == ()
    (tie,) = tie_pieces([SAID, FIRST], scores, others=[CLERK, SECOND])
    assert tie.sources == (CLERK,)
    assert tie.contents == (FIRST,)


def test_a_tie_in_doubt_scores_low() -> None:
    scores = make_scores(10)
    ties = tie_pieces([ENVOY, SAID, FIRST, ADDED], scores)
    assert len(ties) == 1
    assert ties[0].score == pytest.approx(0.5)


def test_without_a_cue_nothing_is_tied() -> None:
    assert tie_pieces([ENVOY, FIRST], make_scores(10)) == []


def test_probabilities_add_up_whatever_the_size_of_scores() -> None:
    shares = softmax(np.array([[1e4, 0.0, -1e4], [3.0, 3.0, 3.0]], np.float32))
    assert shares.sum(-1).tolist() == pytest.approx([1.0, 1.0])
    assert shares[0].tolist() == [1.0, 0.0, 0.0]


def test_trees_stay_inside_their_sentences() -> None:
    scores = make_scores(6)
    scores.arc[:] = np.random.default_rng(5).normal(size=scores.arc.shape)
    nothing = np.zeros((1, 2), np.float32)
    heads, relations = find_trees(scores, [0, 2, 5], (nothing, np.array([[1.0, 2.0]], np.float32), nothing))
    for first, last in ((0, 2), (2, 5), (5, 6)):
        assert heads[first:last].count(-1) == 1
        assert all(head == -1 or first <= head < last for head in heads[first:last])
    assert relations == [1] * 6


def test_a_position_is_read_from_cue_content_and_source_each_by_its_mean() -> None:
    words = np.arange(24, dtype=np.float32).reshape(4, 6) + 5  # of a word: as cue, as content, as source
    cue, content, source = Piece("cue", 1, 2, 1.0), Piece("content", 2, 4, 1.0), Piece("source", 0, 1, 1.0)
    label = (np.eye(2, dtype=np.float32), np.array([0.0, 100.0], np.float32))
    parts = words[1, 0:2] + words[2:4, 2:4].mean(0) + words[0, 4:6]
    found = score_position(Tie(cue, (source,), (content,), 1.0), words, label)
    # far from zero the gelu is the identity
    assert found == pytest.approx(parts + np.array([0, 100]), abs=0.02)
    bare = score_position(Tie(cue, (), (content,), 1.0), words, label)
    assert bare == pytest.approx(parts - words[0, 4:6] + np.array([0, 100]), abs=0.02)
