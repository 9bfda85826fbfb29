"""What position a statement takes, from its cue and from its content.

In: the words of one statement with what is known of its speaker. Out: a position, a score from 0 to 1, and the reasons,
heaviest first. Rules and network vote: each gives every position a share, and the shares are multiplied (a product of
experts, Hinton 2002); the score is the winner's share of the product. Spans, speaker and nesting are settled before.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from counterclaim.core.statement import Position, Reason
from counterclaim.lexicon.positions import PositionRule, find_position_rule, load_position_weights, load_rule_scores
from counterclaim.statements.camps import find_camps, look_around, place_in_camp
from counterclaim.statements.findings import Finding, PositionEvidence, camp_findings, find_findings

__all__ = [
    "PositionEvidence",
    "PositionJudgement",
    "find_camps",
    "find_findings",
    "judge_position",
    "judge_positions",
    "place_in_camp",
]

POSITIONS: tuple[Position, ...] = get_args(Position)
MAX_REASONS = 6
RULE_SCORE = 0.8
"""Where a rule has not been measured."""
NETWORK_WEIGHT = 0.5
"""Power of the network's share beside a rule; fitted on the stories held out of its training (gate/positions.py)."""
OPEN_NETWORK_WEIGHT = 0.7
"""Its power where no rule fits and wording is only weighed. Swept on four sets of stories: from 0.5 on, those that
nobody saw gain (1.0: three points) and the cases, by which the weights were set, lose; at 0.7 they lose nothing."""
LEAST_SHARE = 0.002
NOTABLE_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class PositionJudgement:
    """The position drawn, its share among all positions, and what spoke for it."""

    position: Position
    score: float
    reasons: tuple[Reason, ...]


def judge_positions(evidences: Sequence[PositionEvidence]) -> tuple[PositionJudgement, ...]:
    """The positions of all statements of a document: a party that denies is not taken to allege in the next breath."""
    found = [tuple(find_findings(evidence)) for evidence in evidences]
    first = [_judge(seen, evidence.network) for seen, evidence in zip(found, evidences, strict=True)]
    placed = look_around(evidences, [judgement.position for judgement in first])
    return tuple(
        _judge((*seen, *camp_findings(around)), evidence.network) if around is not evidence else judgement
        for seen, judgement, evidence, around in zip(found, first, evidences, placed, strict=True)
    )


def judge_position(evidence: PositionEvidence) -> PositionJudgement:
    """The position of one statement.

    >>> judge_position(PositionEvidence("denied", ("that it had sold rifles",))).position
    'denies'
    >>> judge_position(PositionEvidence("said", ("it never sent a single rifle",), "Oslo")).position
    'denies'
    """
    return _judge(tuple(find_findings(evidence)), evidence.network)


Shares = Mapping[Position, float]


def _judge(found: tuple[Finding, ...], network: tuple[tuple[str, float], ...]) -> PositionJudgement:
    """What rules and network make of the findings together."""
    rule = find_position_rule(frozenset(finding.name for finding in found))
    shares = _shares_by_weight(found) if rule is None else _shares_by_rule(rule)
    if network:
        shares = _multiply(shares, dict(network), OPEN_NETWORK_WEIGHT if rule is None else NETWORK_WEIGHT)
    best = max(POSITIONS, key=shares.__getitem__)
    reasons = _rule_reasons(rule, found) if rule is not None else _reasons_for(best, found, load_position_weights())
    return PositionJudgement(best, shares[best], (*reasons, *_network_reason(best, dict(network))))


def _shares_by_weight(found: tuple[Finding, ...]) -> Shares:
    """Where no rule fits: what each finding adds to each position, as fitted."""
    weights = load_position_weights()
    totals = dict.fromkeys(POSITIONS, 0.0)
    for finding in found:
        for position, weight in weights.get(finding.name, {}).items():
            totals[position] += weight
    highest = max(totals.values())
    powers = {position: math.exp(total - highest) for position, total in totals.items()}
    whole = sum(powers.values())
    return {position: power / whole for position, power in powers.items()}


def _shares_by_rule(rule: PositionRule) -> Shares:
    """A rule gives its position as much as it was right, and the others the rest in equal parts."""
    score = load_rule_scores().get(rule.name, RULE_SCORE)
    rest = (1.0 - score) / (len(POSITIONS) - 1)
    return {position: score if position == rule.position else rest for position in POSITIONS}


def _multiply(shares: Shares, network: Mapping[str, float], power: float) -> Shares:
    product = {
        position: max(share, LEAST_SHARE) * max(network.get(position, 0.0), LEAST_SHARE) ** power
        for position, share in shares.items()
    }
    whole = sum(product.values())
    return {position: value / whole for position, value in product.items()}


def _rule_reasons(rule: PositionRule, found: tuple[Finding, ...]) -> tuple[Reason, ...]:
    detail = "; ".join(f"{finding.name}: “{finding.words}”" for finding in found if finding.name in rule.mentioned)
    return (Reason(rule=rule.name, detail=f"{detail} → {rule.position}", weight=1.0),)


def _network_reason(position: Position, network: Mapping[str, float]) -> tuple[Reason, ...]:
    share = network.get(position, 0.0)
    if share < NOTABLE_SHARE:
        return ()
    return (Reason("network position", f"the network reads it as {position} ({share:.2f})", weight=round(share, 3)),)


def _reasons_for(
    position: Position, found: tuple[Finding, ...], weights: Mapping[str, Mapping[Position, float]]
) -> tuple[Reason, ...]:
    weighed = [(weights.get(finding.name, {}).get(position, 0.0), finding) for finding in found]
    ranked = sorted((pair for pair in weighed if pair[0] > 0), key=lambda pair: -pair[0])[:MAX_REASONS]
    return tuple(
        Reason(rule=finding.name, detail=f"“{finding.words}” speaks for {position}", weight=round(weight, 3))
        for weight, finding in ranked
    )
