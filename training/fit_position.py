"""Measures the position rules on the marked stories, and what fitted weights would do where no rule fits.

In: training/stories. Out: counterclaim/lexicon/position_scores.toml, one rule a line, and a report. Always: the fit
starts from the weights set by hand and is held near them; it is reported on stories left out; a rerun gives the same
file.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from counterclaim.lexicon.positions import SCORES, load_position_rules, load_position_weights
from counterclaim.statements.position import POSITIONS, find_findings
from training.stories import Story, parse_story
from training.story_evidence import Example, examples_of

HOLD = 4.0
"""How firmly weights are held near the prior (L2); swept 0.3 to 5 by cross-validation."""
ROUNDS = 250
STEP = 0.05
FOLDS = 10
LEAST_SEEN = 4
OUT = Path(__file__).resolve().parent.parent / "counterclaim" / "lexicon" / SCORES


def load_readable(folder: Path) -> list[Story]:
    """All stories that parse; those that do not are another tool's business."""
    stories = []
    for path in sorted(folder.glob("*.story")):
        try:
            stories.append(parse_story(path.name, path.read_text(encoding="utf-8")))
        except ValueError as fault:
            print(fault, file=sys.stderr)
    return stories


class Table:
    """Examples as a matrix of named findings."""

    def __init__(self, examples: Sequence[Example]) -> None:
        rows = [sorted(names_of(example)) for example in examples]
        seen = Counter(name for row in rows for name in row)
        self.names = sorted({name for name in seen if seen[name] >= LEAST_SEEN} | set(load_position_weights()))
        column = {name: index for index, name in enumerate(self.names)}
        self.x = np.zeros((len(examples), len(self.names)), dtype=np.float64)
        for index, row in enumerate(rows):
            for name in row:
                if name in column:
                    self.x[index, column[name]] = 1.0
        self.y = np.array([POSITIONS.index(example.position) for example in examples])
        self.folds = np.array([hash_of(example.story) % FOLDS for example in examples])

    def prior(self) -> np.ndarray:
        """Weights before fitting."""
        weights = np.zeros((len(self.names), len(POSITIONS)))
        for index, name in enumerate(self.names):
            for position, weight in load_position_weights().get(name, {}).items():
                weights[index, POSITIONS.index(position)] = weight
        return weights


def names_of(example: Example) -> frozenset[str]:
    """The findings of an example by name."""
    return frozenset(finding.name for finding in find_findings(example.evidence))


def split_by_rule(examples: Sequence[Example]) -> tuple[list[Example], dict[str, list[bool]]]:
    """The examples that no rule decides, and for each rule whether it was right each time."""
    left: list[Example] = []
    right: dict[str, list[bool]] = {}
    for example in examples:
        names = names_of(example)
        rule = next((rule for rule in load_position_rules() if rule.fits(names)), None)
        if rule is None:
            left.append(example)
        else:
            right.setdefault(rule.name, []).append(rule.position == example.position)
    return left, right


def hash_of(name: str) -> int:
    """A number that does not change between runs."""
    return sum((at + 1) * ord(letter) for at, letter in enumerate(name))


def fit(x: np.ndarray, y: np.ndarray, prior: np.ndarray, hold: float = HOLD) -> np.ndarray:
    """Multinomial logistic regression held near the prior, by Adam."""
    weights = prior.copy()
    truth = np.eye(len(POSITIONS))[y]
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for turn in range(1, ROUNDS + 1):
        scores = x @ weights
        scores -= scores.max(axis=1, keepdims=True)
        shares = np.exp(scores)
        shares /= shares.sum(axis=1, keepdims=True)
        slope = x.T @ (shares - truth) + hold * (weights - prior)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        pace = STEP * (1.0 - turn / (ROUNDS + 1))
        weights = weights - pace * (mean / (1 - 0.9**turn)) / (np.sqrt(square / (1 - 0.99**turn)) + 1e-8)
    return weights


def cross_validate(table: Table, hold: float = HOLD) -> tuple[float, np.ndarray]:
    """Accuracy on stories left out, and what was said of each example."""
    said = np.zeros(len(table.y), dtype=int)
    for fold in range(FOLDS):
        held = table.folds == fold
        weights = fit(table.x[~held], table.y[~held], table.prior(), hold)
        said[held] = (table.x[held] @ weights).argmax(axis=1)
    return float((said == table.y).mean()), said


def write_scores(rules: dict[str, list[bool]], path: Path = OUT) -> None:
    """How often each rule was right; a rule seen twice is not trusted like one seen a hundred times."""
    lines = [
        "# Written by training/fit_position.py; do not edit. How often each rule was right on the marked stories,",
        "# with four rights and one wrong added to each.",
        "[rules]",
        *(f'"{name}" = {(sum(hits) + 4) / (len(hits) + 5):.2f}' for name, hits in sorted(rules.items())),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> int:
    """Cross-validate, fit on all, write."""
    stories = load_readable(Path(__file__).resolve().parent / "stories")
    examples = [example for story in stories for example in examples_of(story)]
    left, rules = split_by_rule(examples)
    table = Table(left)
    prior_right = float(((table.x @ table.prior()).argmax(axis=1) == table.y).mean())
    accuracy, said = cross_validate(table)
    decided = sum(map(len, rules.values()))
    right = sum(map(sum, rules.values()))
    print(f"{len(stories)} stories, {len(examples)} statements, {len(table.names)} findings")
    print(f"rules decide {decided}, right {right / decided:.3f}; left over {len(left)}")
    print(f"left over: prior alone {prior_right:.3f}, cross-validated {accuracy:.3f}")
    print(f"all, cross-validated: {(right + accuracy * len(left)) / len(examples):.3f}")
    confused = Counter(
        (POSITIONS[truth], POSITIONS[guess]) for truth, guess in zip(table.y, said, strict=True) if truth != guess
    )
    for (truth, guess), count in confused.most_common(10):
        print(f"  {truth} read as {guess}: {count}")
    write_scores(rules)
    return 0


if __name__ == "__main__":
    sys.exit(main())
