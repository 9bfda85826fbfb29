"""Train the reading network: `python -m training.train BASE DATA OUT [--epochs N]`.

In: the base encoder's folder, the shared data folder. Out: OUT/epoch-N.pt (averaged weights) after each epoch and
OUT/state.pt to go on from. Runs on CPU or GPU; stories in training/stories are read anew each epoch.
"""

from __future__ import annotations

import argparse
import copy
import math
import random
import time
from collections.abc import Iterator
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
AVERAGING = 0.996


class Corpora:
    """All training examples; `epoch` draws the batches of one epoch, kinds mixed."""

    def __init__(self, data: Path, stories: Path, pieces: Pieces) -> None:
        self.pieces = pieces
        self.stories = stories
        self.polnear: list[list[Annotated]] = list(load_polnear(data / "polnear", "train"))
        self.trees = [e for name in ("ewt", "gum") for e in load_trees(data / f"ud-english-{name}" / "train.conllu")]
        self.mentions, _ = load_mentions(data)

    def epoch(self, tree_share: float) -> list[tuple[str, Batch]]:
        """One epoch: PolNeAR once (one annotation of each article), stories three times, the rest in shares."""
        attributed = [attribution_example(random.choice(annotations)) for annotations in self.polnear]
        stories = story_examples(self.stories) * 3
        trees = random.sample(self.trees, int(len(self.trees) * tree_share))
        timex = random.sample(self.mentions["timex"], len(self.mentions["timex"]) // 2)
        named = [
            example
            for name in ("wikigold", "uner", "crossner")
            for example in join_sentences(self.mentions[name], 120)
        ]
        kinds = {
            "polnear": self._windows(attributed), "stories": self._windows(stories), "trees": self._windows(trees),
            "mentions": self._windows(named + self.mentions["re3d"] + timex),
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
        loss = loss + 0.3 * position_loss(outputs, batch.links)
    return loss


def train(base: Path, data: Path, out: Path, *, stories: Path = STORIES, epochs: int = 6, seed: int = 0) -> None:
    """Train for a number of epochs with one linear warm-up and decay; averaged weights are what is saved."""
    random.seed(seed)
    torch.manual_seed(seed)
    out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(base)
    corpora = Corpora(data, stories, pieces)
    network = Network()
    network.encoder.load_base(base)
    averaged = copy.deepcopy(network)
    # Half of all parameters are word vectors; leaving them as they are costs no accuracy and saves a quarter of a step.
    network.encoder.words.weight.requires_grad_(False)
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in network.encoder.parameters()}
    heads = [p for p in network.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": 2e-4}, {"params": heads, "lr": 1.5e-3}],
        weight_decay=0.01, betas=(0.9, 0.98), fused=True,
    )  # fmt: skip
    shares = [1.0 if epoch % 3 != 2 else 0.5 for epoch in range(epochs)]
    first = corpora.epoch(shares[0])
    expected = math.ceil(len(first) * epochs * 0.99)
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.08 * expected), max(0.01, 1.04 - step / expected))
    )
    step, began = 0, time.monotonic()
    for epoch in range(epochs):
        running: dict[str, list[float]] = {}
        network.train()
        for kind, batch in first if epoch == 0 else corpora.epoch(shares[epoch]):
            loss = loss_of(network, kind, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            scheduler.step()
            step += 1
            _average(averaged, network, min(AVERAGING, 1 - 1 / (step / 20 + 1)))
            running.setdefault(kind, []).append(float(loss.detach()))
            if step % 50 == 0:
                means = {k: round(sum(v[-100:]) / len(v[-100:]), 3) for k, v in sorted(running.items())}
                print(f"{step}/{expected} {time.monotonic() - began:.0f}s {means}", flush=True)  # noqa: T201
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
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    train(options.base, options.data, options.out, stories=options.stories, epochs=options.epochs)


if __name__ == "__main__":
    main()
