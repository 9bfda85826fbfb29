"""Document -> Reading: lay out, score, decode.

In: a document. Out: a `Reading` whose spans are exact slices of the document's text. Always: offline, one pass of one
network; the same document gives the same reading. Open one `Reader` and keep it: opening takes a fifth of a second.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
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
from counterclaim.reading.decode import (
    Piece,
    Tie,
    find_paths,
    find_pieces,
    find_trees,
    score_position,
    softmax,
    tie_pieces,
)
from counterclaim.reading.network import Floats, Network, Scores
from counterclaim.reading.sentences import Layout, lay_out
from counterclaim.reading.words import word_features

SEARCHED_TOGETHER = 16
"""Windows whose tag paths are searched side by side: a long article's, and never a book's."""


@dataclass(frozen=True, slots=True)
class Started:
    """A document whose windows are being scored."""

    document: Document
    layout: Layout
    scores: deque[Future[Scores]]
    """Taken out as they are used: the scores of a book would not fit into memory at once."""


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
        self.position_label = cast(
            "tuple[Floats, Floats]",
            tuple(np.asarray(labels[f"position_{part}"], np.float32) for part in ("label", "bias")),
        )
        self.stamp = Stamp(__version__, network.digest, lexicon_digest())

    @classmethod
    @lru_cache(maxsize=2)
    def open(cls, folder: Path = FOLDER, *, threads: int = 0) -> Reader:
        """Open the shipped network (or one in `folder`); AssetError if it is missing or altered."""
        return cls(Network(load_assets(folder), threads=threads))

    def read(self, document: Document) -> Reading:
        """Read one document."""
        return self.finish(self.start(document))

    def start(self, document: Document) -> Started:
        """Lay a document out and begin to score it; the network runs on while the caller does something else."""
        return self.start_layout(document, lay_out(document))

    def start_layout(self, document: Document, layout: Layout) -> Started:
        """Begin to score words that somebody else has cut."""
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
        return Started(document, layout, deque(self.network.start(windows, features)))

    def score(self, layout: Layout) -> list[Scores]:
        """The network's scores of a layout, window by window: the costly part, and nothing else."""
        return [scores.result() for scores in self.start_layout(Document("scored", ""), layout).scores]

    def read_layout(self, document: Document, layout: Layout) -> Reading:
        """Read words that somebody else has cut (gold words, a spaCy Doc)."""
        return self.finish(self.start_layout(document, layout))

    def finish(self, started: Started) -> Reading:
        """Wait for the scores and make a reading of them."""
        document, layout = started.document, started.layout
        found = _Found([], [], [], [], [])
        windows: list[Scores] = []
        while started.scores:
            windows.append(started.scores.popleft().result())
            self._decode(windows[-1], layout, found)
            if len(windows) == SEARCHED_TOGETHER or not started.scores:
                found.attributions.extend(self._attributions(windows, layout))
                windows.clear()
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

    def _attributions(self, windows: Sequence[Scores], layout: Layout) -> Iterator[Attribution]:
        """Both levels of every window; all paths are searched side by side, which costs little more than one."""
        levels = [level for scores in windows for level in (scores.outer, scores.inner)]
        paths = find_paths(levels, [self.steps[i % 2] for i in range(len(levels))])
        pieces = [find_pieces(path, softmax(level), self.tags) for path, level in zip(paths, levels, strict=True)]
        for number, scores in enumerate(windows):
            outer, inner = pieces[2 * number : 2 * number + 2]
            for level, ties in enumerate((tie_pieces(outer, scores), tie_pieces(inner, scores, outer))):
                for tie in ties:
                    yield self._attribution(tie, level, scores, layout)

    def _attribution(self, tie: Tie, level: int, scores: Scores, layout: Layout) -> Attribution:
        base = scores.window.first
        position = softmax(score_position(tie, scores.position, self.position_label))
        order = np.argsort(-position, kind="stable").tolist()
        guesses = tuple(zip((self.positions[i] for i in order), position[order].tolist(), strict=True))
        return Attribution(
            tuple(_span_of(layout, p, base) for p in tie.sources), (_span_of(layout, tie.cue, base),),
            tuple(_span_of(layout, p, base) for p in tie.contents), level, tie.score,
            guesses,
        )  # fmt: skip


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
