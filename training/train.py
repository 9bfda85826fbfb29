"""Train the reading network: `python -m training.train BASE DATA OUT [--epochs N] [--start WEIGHTS --refine]`.

In: the base encoder's folder, the shared data folder. Out: OUT/epoch-N.pt (averaged weights) after each epoch. Stories
in training/stories are read anew each epoch. Three phases, each from the weights of the one before (`--start`): the
first; `--again`, a second warm-up and decay over everything; `--refine`, half the speed, stories above all.
"""

from __future__ import annotations

import argparse
import copy
import math
import random
import time
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from training.corpora import (
    Annotated,
    Example,
    attribution_example,
    load_mentions,
    load_polnear,
    load_trees,
    story_examples,
)
from training.losses import crf_loss, link_loss, mention_loss, position_loss, tree_loss
from training.network import Network
from training.windows import Batch, Pieces, batches, cut_windows, join_sentences

STORIES = Path(__file__).parent / "stories"
BUDGET = 3072
WINDOW = 300


@dataclass(frozen=True, slots=True)
class Mix:
    """How much of each corpus one epoch holds: shares of PolNeAR and trees; times of stories, mentions and re3d.

    re3d counts among the mentions; it alone annotates weapons, platforms, nationalities and quantities (62 documents).
    """

    polnear: float = 1.0
    trees: float = 1.0
    stories: int = 3
    mentions: int = 1
    re3d: int = 1


FIRST = (Mix(), Mix(), Mix(trees=0.5))
"""The mixes of the first phase, in turn: trees converge sooner than attribution."""
AGAIN = (Mix(mentions=2, re3d=3),)
REFINE = (Mix(polnear=0.5, trees=0.6, re3d=3),)


class Corpora:
    """All training examples; `epoch` draws the batches of one epoch, kinds mixed."""

    def __init__(self, data: Path, stories: Path, pieces: Pieces) -> None:
        self.pieces = pieces
        self.stories = stories
        self.polnear: list[list[Annotated]] = list(load_polnear(data / "polnear", "train"))
        self.trees = [e for name in ("ewt", "gum") for e in load_trees(data / f"ud-english-{name}" / "train.conllu")]
        self.mentions, _ = load_mentions(data)

    def epoch(self, mix: Mix) -> list[tuple[str, Batch]]:
        """One epoch's batches, kinds mixed; of an article with two annotations, one at random."""
        articles = random.sample(self.polnear, int(len(self.polnear) * mix.polnear))
        attributed = [attribution_example(random.choice(annotations)) for annotations in articles]
        stories = story_examples(self.stories) * mix.stories
        trees = random.sample(self.trees, int(len(self.trees) * mix.trees))
        mentions: list[Example] = []
        for _ in range(mix.mentions):
            mentions += random.sample(self.mentions["timex"], len(self.mentions["timex"]) // (2 * mix.mentions))
            mentions += self.mentions["re3d"] * mix.re3d
            for name in ("wikigold", "uner", "crossner"):
                mentions += join_sentences(self.mentions[name], 120)
        kinds = {
            "polnear": self._windows(attributed), "stories": self._windows(stories), "trees": self._windows(trees),
            "mentions": self._windows(mentions),
        }  # fmt: skip
        mixed = [(kind, b) for kind, some in kinds.items() for b in batches(some, self.pieces, BUDGET, shuffle=True)]
        random.shuffle(mixed)
        return mixed

    def _windows(self, examples: list[Example]) -> list[Example]:
        return [w for e in examples for w in cut_windows(e, self.pieces, WINDOW, jitter=True) if w.words]


def loss_of(network: Network, kind: str, batch: Batch) -> Tensor:
    """The loss of one batch over the heads that its kind labels."""
    outputs = network(batch.pieces, batch.mask, batch.features, batch.first)
    if kind == "trees":
        upos = torch.nn.functional.cross_entropy(outputs.upos.flatten(0, 1), batch.upos.flatten(), ignore_index=-100)
        return tree_loss(network, outputs, batch.heads, batch.relations, batch.allowed) + 0.5 * upos
    if kind == "mentions":
        return mention_loss(outputs.mention, batch.mentions, [window.covered for window in batch.windows])
    loss = crf_loss(outputs.outer[:, 1:], network.transitions[0], batch.tags[0]) + 0.4 * link_loss(outputs, batch.links)
    if kind == "stories":
        loss = loss + crf_loss(outputs.inner[:, 1:], network.transitions[1], batch.tags[1])
        loss = loss + 0.5 * position_loss(network, outputs, batch.links)
    return loss


@dataclass(frozen=True, slots=True)
class Phase:
    """One run of training: what to start from, how fast, over which mixes."""

    epochs: int
    mixes: tuple[Mix, ...] = FIRST
    start: Path | None = None
    speed: float = 1.0
    averaging: float = 0.996
    warm_up: float = 0.08


def train(base: Path, data: Path, out: Path, phase: Phase, *, stories: Path = STORIES, seed: int = 0) -> None:
    """Train for a number of epochs with one linear warm-up and decay; averaged weights are what is saved."""
    random.seed(seed)
    torch.manual_seed(seed)
    out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(base)
    corpora = Corpora(data, stories, pieces)
    network = Network()
    if phase.start is None:
        network.encoder.load_base(base)
    else:
        network.load_state_dict(torch.load(phase.start, weights_only=True))
    averaged = copy.deepcopy(network)
    # Half of all parameters are word vectors; leaving them as they are costs no accuracy and saves a quarter of a step.
    network.encoder.words.weight.requires_grad_(False)
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in network.encoder.parameters()}
    heads = [p for p in network.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": 2e-4 * phase.speed}, {"params": heads, "lr": 1.5e-3 * phase.speed}],
        weight_decay=0.01, betas=(0.9, 0.98), fused=True,
    )  # fmt: skip
    first = corpora.epoch(phase.mixes[0])
    expected = math.ceil(len(first) * phase.epochs * 0.99)
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (phase.warm_up * expected), max(0.01, 1.04 - step / expected))
    )
    step, began = 0, time.monotonic()
    for epoch in range(phase.epochs):
        running: dict[str, list[float]] = {}
        network.train()
        for kind, batch in first if epoch == 0 else corpora.epoch(phase.mixes[epoch % len(phase.mixes)]):
            loss = loss_of(network, kind, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            scheduler.step()
            step += 1
            _average(averaged, network, min(phase.averaging, 1 - 1 / (step / 20 + 1)))
            running.setdefault(kind, []).append(float(loss.detach()))
            if step % 50 == 0:
                means = {k: round(sum(v[-100:]) / len(v[-100:]), 3) for k, v in sorted(running.items())}
                print(f"{step}/{expected} {time.monotonic() - began:.0f}s {means}", flush=True)
        torch.save(averaged.state_dict(), out / f"epoch-{epoch + 1}.pt")


@torch.no_grad()
def _average(averaged: Network, network: Network, decay: float) -> None:
    for mine, theirs in zip(averaged.parameters(), network.parameters(), strict=True):
        if theirs.requires_grad:
            mine.lerp_(theirs, 1 - decay)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--stories", type=Path, default=STORIES)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--start", type=Path, help="saved weights to go on from")
    parser.add_argument("--again", action="store_true", help="a second warm-up and decay, with more mentions")
    parser.add_argument("--refine", action="store_true", help="half speed, stories above all")
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    phase = Phase(options.epochs, start=options.start)
    if options.again:
        phase = replace(phase, mixes=AGAIN, speed=0.6, averaging=0.998)
    if options.refine:
        phase = replace(phase, mixes=REFINE, speed=0.5, averaging=0.99, warm_up=0.05)
    train(options.base, options.data, options.out, phase, stories=options.stories)


if __name__ == "__main__":
    main()
