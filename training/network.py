"""The reading network: one encoder, one pass, heads for attribution, tree, mentions and position.

In: a window of word pieces with the index of each word's first piece (index 0 is the window's start mark, which also
stands for "root" and "no source"). Out: `Outputs`, all at word level. The heads share the word vectors, nothing else.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from counterclaim.reading.words import FEATURES
from training.corpora import MENTION_TAGS, RELATIONS, SPAN_TAGS, UPOS
from training.encoder import HIDDEN, Encoder
from training.stories import POSITIONS

ARC = 256
RELATION = 128
LINK = 128
POSITION = 96


class Outputs(NamedTuple):
    """Word-level scores; W counts words and the start mark at index 0."""

    outer: Tensor  # B W 7, emissions of attribution tags, the article's own level
    inner: Tensor  # B W 7, the same inside another statement's content
    upos: Tensor  # B W 17
    arc: Tensor  # B W W, score of column as the head of row
    dependent: Tensor  # B W RELATION
    head: Tensor  # B W RELATION
    mention: Tensor  # B W 17
    position: Tensor  # B W 3*POSITION, what a word adds as part of a cue, of a content, of a source
    content_link: Tensor  # B W W, score of column as the cue of the content word in row
    source_link: Tensor  # B W W, score of column as the source of the cue word in row; column 0 = none


class Biaffine(nn.Module):
    """Score of each pair of words: bilinear in two projections, with a bias for the second (Dozat & Manning 2017)."""

    def __init__(self, size: int, dropout: float) -> None:
        super().__init__()
        self.left = nn.Sequential(nn.Linear(HIDDEN, size), nn.GELU(), nn.Dropout(dropout))
        self.right = nn.Sequential(nn.Linear(HIDDEN, size), nn.GELU(), nn.Dropout(dropout))
        self.weight = nn.Parameter(torch.randn(size, size) * 0.02)
        self.bias = nn.Parameter(torch.zeros(size))

    def forward(self, words: Tensor) -> Tensor:
        return (self.left(words) @ self.weight + self.bias) @ self.right(words).transpose(1, 2)


class Network(nn.Module):
    """Encoder and heads; `transitions` and `relation_*` are read by the losses and by decoding."""

    def __init__(self, dropout: float = 0.15) -> None:
        super().__init__()
        self.encoder = Encoder(FEATURES)
        self.dropout = nn.Dropout(dropout)
        tags = len(SPAN_TAGS)
        self.outer = nn.Linear(HIDDEN, tags)
        self.inner = nn.Linear(HIDDEN, tags)
        self.transitions = nn.Parameter(torch.zeros(2, tags + 1, tags))  # last row: from the start
        self.upos = nn.Linear(HIDDEN, len(UPOS))
        self.arc = Biaffine(ARC, 0.2)
        self.dependent = nn.Sequential(nn.Linear(HIDDEN, RELATION), nn.GELU(), nn.Dropout(0.2))
        self.head = nn.Sequential(nn.Linear(HIDDEN, RELATION), nn.GELU(), nn.Dropout(0.2))
        self.relation_pair = nn.Parameter(torch.randn(RELATION, len(RELATIONS)) * 0.05)
        self.relation_dependent = nn.Parameter(torch.randn(RELATION, len(RELATIONS)) * 0.05)
        self.relation_head = nn.Parameter(torch.randn(RELATION, len(RELATIONS)) * 0.05)
        self.mention = nn.Linear(HIDDEN, len(MENTION_TAGS))
        self.position = nn.Linear(HIDDEN, 3 * POSITION)
        self.position_label = nn.Linear(POSITION, len(POSITIONS))
        self.content_link = Biaffine(LINK, 0.1)
        self.source_link = Biaffine(LINK, 0.1)

    def forward(self, pieces: Tensor, mask: Tensor, features: Tensor, first: Tensor) -> Outputs:
        vectors = self.encoder(pieces, mask, features)
        words = self.dropout(torch.gather(vectors, 1, first.unsqueeze(-1).expand(-1, -1, HIDDEN)))
        return Outputs(
            self.outer(words), self.inner(words), self.upos(words), self.arc(words), self.dependent(words),
            self.head(words), self.mention(words), self.position(words), self.content_link(words),
            self.source_link(words),
        )  # fmt: skip

    def position_scores(self, parts: Tensor) -> Tensor:
        """Position scores N 13 of attributions from N POSITION: the summed means of cue, content and source words."""
        scores: Tensor = self.position_label(self.dropout(torch.nn.functional.gelu(parts)))
        return scores

    def relation_scores(self, dependent: Tensor, head: Tensor) -> Tensor:
        """Relation scores of word vectors against the vectors of their heads: a low-rank bilinear form."""
        return (dependent * head) @ self.relation_pair + dependent @ self.relation_dependent + head @ self.relation_head
