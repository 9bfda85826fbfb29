"""The mean of several saved weights: `python -m training.average OUT WEIGHTS[:SHARE] ...`.

In: states of one network from different epochs or phases, each with its share (1 by default). Out: their weighted
mean. Weights along one run, or tuned from one start, lie in one basin, and their mean generalises better than any of
them (Izmailov et al. 2018; Wortsman et al. 2022).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor


def average(states: Sequence[dict[str, Tensor]], shares: Sequence[float]) -> dict[str, Tensor]:
    """The mean of states with the same tensors; shares need not sum to one."""
    whole = sum(shares)
    return {
        name: sum((share / whole * state[name] for share, state in zip(shares, states, strict=True)), torch.zeros(()))
        for name in states[0]
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("weights", nargs="+", metavar="WEIGHTS[:SHARE]")
    options = parser.parse_args()
    parted = [given.partition(":") for given in options.weights]
    states = [torch.load(path, weights_only=True) for path, _, _ in parted]
    torch.save(average(states, [float(share or 1) for _, _, share in parted]), options.out)


if __name__ == "__main__":
    main()
