"""Document -> Reading: lay out, score, decode.

In: a document. Out: a `Reading` whose spans are exact slices of the document's text. Always: offline, one pass of one
network; the same document gives the same reading. Open one `Reader` and keep it: opening takes a fifth of a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import cast

import numpy as np

from counterclaim import __version__
from counterclaim.core.document import Document
from counterclaim.core.reading import Attribution, Mention, MentionKind, Reading, Sentence, Word
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.lexicon.digest import lexicon_digest
from counterclaim.reading.assets import FOLDER, load_assets
from counterclaim.reading.decode import Piece, find_paths, find_pieces, find_trees, softmax, tie_pieces
from counterclaim.reading.network import Floats, Network, Scores
from counterclaim.reading.sentences import Layout, lay_out
from counterclaim.reading.words import word_features

BATCH_WINDOWS = 1
"""One window at a time: padding windows to one length costs more than a batch saves (benchmarks/read.py)."""


@dataclass(slots=True)
class _Found:
    upos: list[int]
    heads: list[int]
    relations: list[int]
    mentions: list[Piece]
    attributions: list[Attribution]


class Reader:
    """An open network, ready to read documents."""

    def __init__(self, network: Network) -> None:
        self.network = network
        labels = network.labels
        self.tags: tuple[str, ...] = tuple(labels["tags"])
        self.upos: tuple[str, ...] = tuple(labels["upos"])
        self.relations: tuple[str, ...] = tuple(labels["relations"])
        self.mention_tags: tuple[str, ...] = tuple(labels["mentions"])
        self.positions: tuple[str, ...] = tuple(labels["positions"])
        self.steps: tuple[Floats, ...] = tuple(np.asarray(level, np.float32) for level in labels["transitions"])
        self.relation_weights = cast(
            "tuple[Floats, Floats, Floats]",
            tuple(np.asarray(labels[f"relation_{part}"], np.float32) for part in ("pair", "dependent", "head")),
        )
        self.stamp = Stamp(__version__, network.digest, lexicon_digest())

    @classmethod
    @lru_cache(maxsize=2)
    def open(cls, folder: Path = FOLDER, *, threads: int = 0) -> Reader:
        """Open the shipped network (or one in `folder`); AssetError if it is missing or altered."""
        return cls(Network(load_assets(folder), threads=threads))

    def read(self, document: Document) -> Reading:
        """Read one document."""
        return self.read_layout(document, lay_out(document))

    def score(self, layout: Layout) -> list[Scores]:
        """The network's scores of a layout, window by window: the costly part, and nothing else."""
        paragraph_firsts = [
            first
            for i, first in enumerate(layout.sentence_firsts)
            if i == 0 or layout.paragraphs[i] != layout.paragraphs[i - 1]
        ]
        starts = [False] * len(layout.words)
        for first in paragraph_firsts:
            starts[first] = True
        features = word_features(list(layout.words), starts)
        windows = self.network.cut_windows(layout.words, paragraph_firsts, layout.sentence_firsts)
        scores: list[Scores] = []
        for i in range(0, len(windows), BATCH_WINDOWS):
            scores.extend(self.network.run(windows[i : i + BATCH_WINDOWS], features))
        return scores

    def read_layout(self, document: Document, layout: Layout) -> Reading:
        """Read words that somebody else has cut (gold words, a spaCy Doc)."""
        found = _Found([], [], [], [], [])
        for scores in self.score(layout):
            self._decode(scores, layout, found)
        sentences, words = _place_words(layout, found, self.upos, self.relations)
        mentions = tuple(
            Mention(_span_of(layout, piece), cast("MentionKind", piece.kind), piece.score) for piece in found.mentions
        )
        return Reading(document, sentences, words, mentions, tuple(found.attributions), self.stamp)

    def _decode(self, scores: Scores, layout: Layout, found: _Found) -> None:
        base, last = scores.window.first, scores.window.last
        firsts = [first - base for first in layout.sentence_firsts if base < first < last]
        heads, relations = find_trees(scores, [0, *firsts], self.relation_weights)
        found.heads.extend(head + base if head >= 0 else -1 for head in heads)
        found.relations.extend(relations)
        found.upos.extend(scores.upos.argmax(1).tolist())
        # No learned steps between mention tags, so the best tag of each word is the best path; find_pieces mends it.
        probabilities = softmax(scores.mention)
        for piece in find_pieces(probabilities.argmax(1).tolist(), probabilities, self.mention_tags):
            found.mentions.append(Piece(piece.kind, piece.first + base, piece.last + base, piece.score))
        found.attributions.extend(self._attributions(scores, layout))

    def _attributions(self, scores: Scores, layout: Layout) -> Iterable[Attribution]:
        base = scores.window.first
        outer: Sequence[Piece] = ()
        levels = (scores.outer, scores.inner)
        for level, path in enumerate(find_paths(levels, self.steps)):
            pieces = find_pieces(path, softmax(levels[level]), self.tags)
            for tie in tie_pieces(pieces, scores, outer):
                position = softmax(scores.position[tie.cue.first])
                best = int(position.argmax())
                yield Attribution(
                    tuple(_span_of(layout, p, base) for p in tie.sources), (_span_of(layout, tie.cue, base),),
                    tuple(_span_of(layout, p, base) for p in tie.contents), level, tie.score,
                    self.positions[best], float(position[best]),
                )  # fmt: skip
            outer = pieces


def _span_of(layout: Layout, piece: Piece, base: int = 0) -> Span:
    return Span(layout.offsets[piece.first + base][0], layout.offsets[piece.last + base - 1][1])


def _place_words(
    layout: Layout, found: _Found, upos: Sequence[str], relations: Sequence[str]
) -> tuple[tuple[Sentence, ...], tuple[Word, ...]]:
    sentences: list[Sentence] = []
    words: list[Word] = []
    edges = [*layout.sentence_firsts, len(layout.words)]
    for number, (first, last) in enumerate(pairwise(edges)):
        start, end = layout.offsets[first][0], layout.offsets[last - 1][1]
        sentences.append(Sentence(number, start, end, first, last, layout.paragraphs[number]))
        for i in range(first, last):
            a, b = layout.offsets[i]
            tag, relation = upos[found.upos[i]], relations[found.relations[i]]
            words.append(Word(i, a, b, layout.words[i], tag, found.heads[i], relation, number))
    return tuple(sentences), tuple(words)
