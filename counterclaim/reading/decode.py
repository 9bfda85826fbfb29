"""Word-level scores to tags, spans and ties.

In: one window's scores. Out: attribution pieces tied to cues, mention spans, tags and trees, in word positions of the
window. Always: tag paths obey the BIO grammar. Knows nothing of text or offsets.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from counterclaim.reading.network import Scores
from counterclaim.reading.tree import find_heads

Floats = NDArray[np.float32]
FORBIDDEN = -1e4
SURE = 0.998
"""Two neighbours with the same tag at least this sure cut a sequence: on PolNeAR dev .95 to .9999 all gave
the 159,908 tags of the uncut search."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A tagged run of words `first` to `last` (exclusive) with the mean probability of its tags."""

    kind: str
    first: int
    last: int
    score: float


@dataclass(frozen=True, slots=True)
class Tie:
    """A cue with its sources and contents."""

    cue: Piece
    sources: tuple[Piece, ...]
    contents: tuple[Piece, ...]
    score: float


def softmax(scores: Floats) -> Floats:
    """Probabilities along the last axis."""
    powers = np.exp(scores - scores.max(-1, keepdims=True))
    result: Floats = powers / powers.sum(-1, keepdims=True)
    return result


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A doubtful run of words `first` to `last` of one path, with the tags on either side (K = the start)."""

    path: int
    first: int
    last: int
    before: int
    after: int | None


def find_paths(emissions: Sequence[Floats], steps: Sequence[Floats]) -> list[list[int]]:
    """Best tag paths of linear chains (Viterbi 1967). emissions T x K each; steps K + 1 x K each, last from the start.

    Runs of words whose tag is plain are taken as they are; the doubtful stretches between them are searched at once.
    """
    paths: list[list[int]] = []
    stretches: list[_Stretch] = []
    for number, scores in enumerate(emissions):
        probabilities = softmax(scores)
        tags = probabilities.argmax(1)
        path: list[int] = tags.tolist()
        paths.append(path)
        sure = probabilities.max(1) >= SURE
        cuts = np.flatnonzero(sure[:-1] & sure[1:] & (tags[:-1] == tags[1:])) + 1
        edges = [0, *cuts.tolist(), len(path)]
        for first, last in pairwise(edges):
            if last - first > 1 or not sure[first]:
                before = path[first - 1] if first else scores.shape[1]
                stretches.append(_Stretch(number, first, last, before, path[last] if last < len(path) else None))
    if stretches:
        _search(stretches, emissions, steps, paths)
    return paths


def _search(
    stretches: list[_Stretch], emissions: Sequence[Floats], steps: Sequence[Floats], paths: list[list[int]]
) -> None:
    """Viterbi over all stretches side by side, shorter ones waiting at their end; writes the tags into the paths."""
    stretches.sort(key=lambda s: s.first - s.last)
    size = emissions[0].shape[1]
    lengths = [s.last - s.first for s in stretches]
    scores = np.zeros((len(stretches), lengths[0], size), np.float32)
    for i, s in enumerate(stretches):
        scores[i, : lengths[i]] = emissions[s.path][s.first : s.last]
    into = np.stack([steps[s.path][:size].T for s in stretches])  # stretch, to, from
    best = scores[:, 0] + np.stack([steps[s.path][s.before] for s in stretches])
    back = np.zeros(scores.shape, np.intp)
    for t in range(1, lengths[0]):
        alive = sum(length > t for length in lengths)
        total = best[:alive, None, :] + into[:alive]
        back[:alive, t] = total.argmax(2)
        best[:alive] = total.max(2) + scores[:alive, t]
    for i, s in enumerate(stretches):
        final = best[i] if s.after is None else best[i] + steps[s.path][:size, s.after]
        tag = int(final.argmax())
        origins = back[i].tolist()
        for t in range(lengths[i] - 1, -1, -1):
            paths[s.path][s.first + t] = tag
            tag = origins[t][tag]


def find_pieces(path: Sequence[int], probabilities: Floats, labels: Sequence[str]) -> list[Piece]:
    """Runs of B-x I-x in a tag path; an I-x that follows no x opens a run."""
    pieces: list[Piece] = []
    first, kind = 0, ""
    for i, tag in enumerate([*path, 0]):
        label = labels[tag] if i < len(path) else "O"
        if kind and label != f"I-{kind}":
            score = float(probabilities[np.arange(first, i), np.asarray(path[first:i])].mean())
            pieces.append(Piece(kind, first, i, score))
            kind = ""
        if label != "O" and not kind:
            first, kind = i, label[2:]
    return pieces


def tie_pieces(pieces: Sequence[Piece], scores: Scores, others: Sequence[Piece] = ()) -> list[Tie]:
    """Tie contents to cues and cues to sources. `others` are pieces of the outer level that may also be sources.

    Each content takes its best cue; each cue takes its best source, shared or none (PolNeAR gives a source to one cue
    only; the network learns sharing from the invented stories).
    """
    cues = [piece for piece in pieces if piece.kind == "cue"]
    contents = [piece for piece in pieces if piece.kind == "content"]
    sources = [piece for piece in (*pieces, *others) if piece.kind == "source"]
    if not cues:
        return []
    columns = [cue.first + 1 for cue in cues]
    taken: dict[int, list[tuple[Piece, float]]] = {}
    for content in contents:
        rows = scores.content_link[[content.first + 1, content.last]][:, columns]
        share = softmax(rows).mean(0)
        taken.setdefault(int(share.argmax()), []).append((content, float(share.max())))
    ties = []
    choice = [0, *(source.first + 1 for source in sources)]
    for i, cue in enumerate(cues):
        if i not in taken:
            continue
        share = softmax(scores.source_link[cue.first + 1, choice])
        best = int(share.argmax())
        chosen = (sources[best - 1],) if best else ()
        parts = [cue.score, float(share[best]), *(p.score for p in chosen)]
        parts += [value for content, tied in taken[i] for value in (content.score, tied)]
        ties.append(Tie(cue, chosen, tuple(content for content, _ in taken[i]), min(parts)))
    return ties


def score_position(tie: Tie, words: Floats, label: tuple[Floats, Floats]) -> Floats:
    """Scores of the thirteen positions. Cue, content and source each speak with the mean of their words' vectors."""
    weights, bias = label
    size = weights.shape[0]
    total = np.zeros(size, np.float32)
    for part, pieces in enumerate(((tie.cue,), tie.contents, tie.sources)):
        if pieces:
            own = words[:, part * size : (part + 1) * size]
            total += np.concatenate([own[piece.first : piece.last] for piece in pieces]).mean(0)
    result: Floats = _gelu(total) @ weights + bias
    return result


def _gelu(values: Floats) -> Floats:
    """The exact form (Hendrycks and Gimpel 2016), as in training; numpy has no error function."""
    result = [0.5 * x * (1 + math.erf(x / math.sqrt(2))) for x in values.tolist()]
    return np.array(result, np.float32)


def find_trees(
    scores: Scores, firsts: Sequence[int], relation: tuple[Floats, Floats, Floats]
) -> tuple[list[int], list[int]]:
    """Heads (window positions, -1 root) and relation numbers. `firsts` are the sentence starts in the window.

    Relations are scored a sentence at a time: a product over the whole window would wake numpy's thread pool, which
    costs more than the product.
    """
    size = scores.upos.shape[0]
    pair, alone, governor = relation
    heads: list[int] = []
    names: list[int] = []
    for first, last in pairwise((*firsts, size)):
        block = np.empty((last - first, last - first + 1), np.float32)
        block[:, 0] = scores.arc[first + 1 : last + 1, 0]
        block[:, 1:] = scores.arc[first + 1 : last + 1, first + 1 : last + 1]
        found = [head + first if head >= 0 else -1 for head in find_heads(block)]
        heads.extend(found)
        dependent = scores.dependent[first + 1 : last + 1]
        head = scores.head[np.asarray(found, np.intp) + 1]
        names.extend(((dependent * head) @ pair + dependent @ alone + head @ governor).argmax(1).tolist())
    return heads, names
