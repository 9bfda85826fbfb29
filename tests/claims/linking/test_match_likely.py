"""Pairs are passed over unread only where no finding could have made them one: the same matches, sooner."""

from __future__ import annotations

from itertools import combinations

from counterclaim.claims.linking import findings
from counterclaim.claims.linking.findings import find_findings, other_findings, party_findings
from counterclaim.claims.linking.match import match, match_likely
from counterclaim.claims.linking.profile import Profile
from counterclaim.lexicon.linking import load_link_findings
from tests.claims.linking.notation import pair

PROFILES: tuple[Profile, ...] = tuple(
    profile for finding in load_link_findings() for told in (finding.catch, finding.leave) for profile in pair(told)
)


def test_what_is_likely_is_what_the_whole_comparison_finds() -> None:
    found = 0
    for left, right in combinations(PROFILES, 2):
        whole = match(left, right)
        assert match_likely(left, right) == (whole if whole.verdict is not None else None)
        found += whole.verdict is not None
    assert 100 < found < len(PROFILES) ** 2 / 4


def test_what_is_looked_at_first_is_listed() -> None:
    for left, right in combinations(PROFILES, 2):
        assert {name for name, _ in party_findings(left, right)} <= findings.PARTY_FINDINGS
        if not (left.deals and right.deals):
            assert {name for name, _ in other_findings(left, right)} <= findings.OTHER_FINDINGS


def test_what_is_listed_is_found_nowhere_else() -> None:
    first = findings.PARTY_FINDINGS | findings.OTHER_FINDINGS
    for left, right in combinations(PROFILES, 2):
        if not (left.deals and right.deals):
            early = {name for name, _ in (*party_findings(left, right), *other_findings(left, right))}
            assert {name for name, _ in find_findings(left, right)} & first == early
