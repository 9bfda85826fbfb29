"""Two profiles -> whether they tell one claim, and why.

In: two profiles. Out: a `Match` with every finding that was weighed. Always: symmetric and a pure function of the two;
the score replays from the findings; what is only likely is a suggestion.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache

from counterclaim.claims.linking.findings import (
    GIST_FINDINGS,
    OTHER_FINDINGS,
    PARTY_FINDINGS,
    TOLD_FINDINGS,
    find_findings,
    gist_finding,
    likeness,
    other_findings,
    party_findings,
    told_finding,
    told_likeness,
)
from counterclaim.claims.linking.profile import Profile
from counterclaim.core.link import Finding, Match, Verdict
from counterclaim.lexicon.linking import Between, load_link_weights

MIN_SAME = 0.5
"""The score from which two claims are one."""
MIN_SUGGESTED = 0.15
"""The score from which a person is asked."""
LEAST_LOG_ODDS = math.log((MIN_SUGGESTED - 0.0001) / (1 - MIN_SUGGESTED + 0.0001))
"""No pair below has that score, however it is rounded."""


def match(left: Profile, right: Profile) -> Match:
    """Whether two claims are one.

    >>> from counterclaim.claims.linking.draw import profile_text
    >>> match(profile_text("Goats chewed the mayor's hat"), profile_text("The mayor's hat was chewed by goats")).verdict
    'same'
    """
    weighed = _weigh(left, right)
    score = _score(weight for *_, weight in weighed)
    return Match(verdict_of(score), score, tuple(Finding(*each) for each in weighed))


def match_likely(left: Profile, right: Profile) -> Match | None:
    """The same, None where the two are not one: most pairs that meet are not, and need no findings to be kept."""
    if _is_hopeless(left, right):
        return None
    found = match(left, right)
    return None if found.verdict is None else found


def _is_hopeless(left: Profile, right: Profile) -> bool:
    """True where what tells most leaves no room, whatever else could speak for the two: then that is not looked at."""
    if left.deals and right.deals:
        return False
    weights = load_link_weights("others").weights
    most = _most_before()
    for name, _ in (*other_findings(left, right), *party_findings(left, right)):
        most += weights.get(name, 0.0)
    most += weights.get(gist_finding(likeness(left, right)), 0.0)
    if most < LEAST_LOG_ODDS:
        return True
    told = told_finding(told_likeness(left, right))
    return most - _most_told() + (weights.get(told, 0.0) if told else 0.0) < LEAST_LOG_ODDS


@cache
def _most_told() -> float:
    weights = load_link_weights("others").weights
    return max(0.0, *(weights.get(name, 0.0) for name in TOLD_FINDINGS))


@cache
def _most_before() -> float:
    """What two claims can come to before anything is looked at, but for what is looked at first."""
    first = OTHER_FINDINGS | PARTY_FINDINGS | GIST_FINDINGS | TOLD_FINDINGS
    weights = load_link_weights("others")
    rest = sum(max(0.0, weight) for name, weight in weights.weights.items() if name not in first)
    return weights.before + rest + _most_told()


def _weigh(left: Profile, right: Profile) -> list[tuple[str, str, float]]:
    """Every finding that counts between the two: name, detail, weight."""
    between = between_of(left, right)
    weights = load_link_weights(between)
    weighed = [("before any finding", f"two {between} at random", weights.before)]
    for name, detail in find_findings(left, right):
        weight = weights.weight_of(name)
        if weight is not None:
            weighed.append((name, detail, weight))
    return weighed


def between_of(left: Profile, right: Profile) -> Between:
    """Which list of weights holds for a pair."""
    return "transfers" if left.deals and right.deals else "others"


def score_of(findings: list[Finding] | tuple[Finding, ...]) -> float:
    """The share of pairs with these findings that are one claim: their weights, summed in log-odds."""
    return _score(each.weight for each in findings)


def _score(weights: Iterable[float]) -> float:
    return round(1 / (1 + math.exp(-sum(weights))), 4)


def verdict_of(score: float) -> Verdict | None:
    """What a score means."""
    return "same" if score >= MIN_SAME else "suggested" if score >= MIN_SUGGESTED else None
