"""How a claim as one document tells it hangs together with a claim as another tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "suggested"]
Relation = Literal["repeats", "supports", "denies", "doubts", "declines", "revises", "retracts"]
"""What a statement does to the claim as it stood before: folded from positions over time, never stored."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One named thing that two tellings have in common or differ in, with its weight in log-odds."""

    name: str
    detail: str
    weight: float


@dataclass(frozen=True, slots=True)
class Match:
    """Two tellings compared: the share of such pairs that tell one claim, and why; `verdict` None: not the same."""

    verdict: Verdict | None
    score: float
    findings: tuple[Finding, ...]
