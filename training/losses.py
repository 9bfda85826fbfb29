"""Losses of the heads, each over the labels that an example's corpus gives.

In: network outputs and padded labels (-100 where there is none). Out: one scalar a head, a mean over labelled items.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from training.corpora import MENTION_TAGS, NONE, Link
from training.network import POSITION, Network, Outputs

FORBIDDEN = -1e4


def tag_mask() -> Tensor:
    """Forbidden steps of the attribution tags: I-x only follows B-x or I-x; last row is the start."""
    mask = torch.zeros(8, 7)
    for kind in range(3):
        begin, inside = 1 + 2 * kind, 2 + 2 * kind
        for previous in range(8):
            if previous not in (begin, inside):
                mask[previous, inside] = FORBIDDEN
    return mask


def crf_loss(emissions: Tensor, transitions: Tensor, tags: Tensor) -> Tensor:
    """Negative log-likelihood of tag sequences per word (linear-chain CRF, Lafferty et al. 2001).

    emissions B W 7, tags B W with -100 after the end of a sequence (never inside it).
    """
    steps = transitions + tag_mask()
    valid = tags >= 0
    safe = tags.clamp(min=0)
    gold = emissions.gather(2, safe.unsqueeze(2)).squeeze(2)
    previous = torch.cat([torch.full_like(safe[:, :1], 7), safe[:, :-1]], 1)
    gold = gold + steps[previous, safe]
    alpha = emissions[:, 0] + steps[7]
    for t in range(1, emissions.shape[1]):
        step = torch.logsumexp(alpha.unsqueeze(2) + steps[:7], 1) + emissions[:, t]
        alpha = torch.where(valid[:, t : t + 1], step, alpha)
    total = torch.logsumexp(alpha, 1)
    return (total - (gold * valid).sum(1)).sum() / valid.sum().clamp(min=1)


def tree_loss(network: Network, outputs: Outputs, heads: Tensor, relations: Tensor, allowed: Tensor) -> Tensor:
    """Cross-entropy of heads (among words of the same sentence and the root) and of relations on gold heads."""
    arc = outputs.arc.masked_fill(~allowed, FORBIDDEN)
    loss = functional.cross_entropy(arc.flatten(0, 1), heads.flatten(), ignore_index=NONE)
    index = heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, outputs.head.shape[-1])
    scores = network.relation_scores(outputs.dependent, torch.gather(outputs.head, 1, index))
    return loss + functional.cross_entropy(scores.flatten(0, 1), relations.flatten(), ignore_index=NONE)


def mention_loss(scores: Tensor, labels: Tensor, covered: list[frozenset[str]]) -> Tensor:
    """Cross-entropy in which "O" stands for every label that the corpus does not annotate."""
    logs = scores.log_softmax(-1)
    outside = torch.zeros(len(covered), 1, len(MENTION_TAGS), dtype=torch.bool)
    for row, kinds in enumerate(covered):
        for i, tag in enumerate(MENTION_TAGS):
            outside[row, 0, i] = tag == "O" or tag[2:] not in kinds
    free = logs.masked_fill(~outside, FORBIDDEN).logsumexp(-1)
    named = logs.gather(2, labels.clamp(min=0).unsqueeze(2)).squeeze(2)
    chosen = torch.where(labels == 0, free, named)
    valid = labels >= 0
    return -(chosen * valid).sum() / valid.sum().clamp(min=1)


def link_loss(outputs: Outputs, links: list[list[Link]]) -> Tensor:
    """Each content's first and last words choose their cue; each cue chooses a source's first word, or none.

    `links` are in word positions of the window, with the start mark at 0.
    """
    total = outputs.outer.new_zeros(())
    count = 0
    for row, attributions in enumerate(links):
        if not attributions:
            continue
        cues = torch.tensor([link.cue[0] for link in attributions])
        sources = sorted({first for link in attributions for first, _ in link.sources})
        column = {first: i + 1 for i, first in enumerate(sources)}
        choice = torch.tensor([0, *sources])
        rows, targets = [], []
        for i, link in enumerate(attributions):
            for first, last in link.contents:
                rows += [first, last - 1]
                targets += [i, i]
        if rows and len(attributions) > 1:
            scores = outputs.content_link[row][torch.tensor(rows)][:, cues]
            total = total + functional.cross_entropy(scores, torch.tensor(targets), reduction="sum")
            count += len(rows)
        known = [i for i, link in enumerate(attributions) if link.sources or link.source_known]
        if known:
            scores = outputs.source_link[row][cues[known]][:, choice].log_softmax(-1)
            for k, i in enumerate(known):
                right = [column[first] for first, _ in attributions[i].sources] or [0]
                total = total - scores[k, right].logsumexp(0)
            count += len(known)
    return total / max(count, 1)


def position_loss(network: Network, outputs: Outputs, links: list[list[Link]]) -> Tensor:
    """Cross-entropy of positions; cue, content and source each speak with the mean of their words."""
    known = [(row, link) for row, some in enumerate(links) for link in some if link.position >= 0]
    if not known:
        return outputs.position.new_zeros(())
    parts = torch.stack([position_parts(outputs.position[row], link) for row, link in known])
    labels = torch.tensor([link.position for _, link in known])
    # Annotators differ on a tenth of positions.
    return functional.cross_entropy(network.position_scores(parts), labels, label_smoothing=0.1)


def position_parts(words: Tensor, link: Link) -> Tensor:
    """What the words of one attribution add up to: W 3*POSITION to POSITION."""
    total = words.new_zeros(POSITION)
    for part, ranges in enumerate(([link.cue], link.contents, link.sources)):
        if ranges:
            found = torch.cat([words[first:last, part * POSITION : (part + 1) * POSITION] for first, last in ranges])
            total = total + found.mean(0)
    return total
