"""Two profiles -> whether they tell one claim, and why.

In: two profiles. Out: a `Match` with every finding that was weighed. Always: symmetric and a pure function of the two;
the score replays from the findings; what is only likely is a suggestion.
"""

from __future__ import annotations

import math

from counterclaim.claims.linking.findings import find_findings
from counterclaim.claims.linking.profile import Profile
from counterclaim.core.link import Finding, Match, Verdict
from counterclaim.lexicon.linking import Between, load_link_weights

MIN_SAME = 0.5
"""The score from which two claims are one."""
MIN_SUGGESTED = 0.15
"""The score from which a person is asked."""


def match(left: Profile, right: Profile) -> Match:
    """Whether two claims are one.

    >>> from counterclaim.claims.linking.draw import profile_text
    >>> match(profile_text("Goats chewed the mayor's hat"), profile_text("The mayor's hat was chewed by goats")).verdict
    'same'
    """
    between = between_of(left, right)
    weights = load_link_weights(between)
    findings = [Finding("before any finding", f"two {between} at random", weights.before)]
    for name, detail in find_findings(left, right):
        weight = weights.weight_of(name)
        if weight is not None:
            findings.append(Finding(name, detail, weight))
    score = score_of(findings)
    return Match(verdict_of(score), score, tuple(findings))


def between_of(left: Profile, right: Profile) -> Between:
    """Which list of weights holds for a pair."""
    return "transfers" if left.deals and right.deals else "others"


def score_of(findings: list[Finding] | tuple[Finding, ...]) -> float:
    """The share of pairs with these findings that are one claim: their weights, summed in log-odds."""
    return round(1 / (1 + math.exp(-sum(each.weight for each in findings))), 4)


def verdict_of(score: float) -> Verdict | None:
    """What a score means."""
    return "same" if score >= MIN_SAME else "suggested" if score >= MIN_SUGGESTED else None
