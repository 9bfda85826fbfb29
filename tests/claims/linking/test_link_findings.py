"""Findings between claims of two documents: each holds in its catch, not in its leave, and either way round."""

from __future__ import annotations

from typing import get_args

import pytest

from counterclaim.claims.linking.findings import find_findings, story_likeness
from counterclaim.lexicon.linking import Kind, Wording, load_link_findings, load_link_weights, load_wordings
from tests.claims.linking.notation import pair

FINDINGS = load_link_findings()


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: finding.name)
def test_every_finding_catches_and_leaves(finding: object) -> None:
    name, catch, leave = (getattr(finding, field) for field in ("name", "catch", "leave"))
    assert name in dict(find_findings(*pair(catch)))
    assert name not in dict(find_findings(*pair(leave)))


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: finding.name)
def test_findings_do_not_depend_on_which_is_left(finding: object) -> None:
    for line in (getattr(finding, "catch"), getattr(finding, "leave")):  # noqa: B009
        left, right = pair(line)
        assert find_findings(left, right) == find_findings(right, left)


def test_every_finding_counts_somewhere_and_is_named_once() -> None:
    assert len({each.name for each in FINDINGS}) == len(FINDINGS)
    for each in FINDINGS:
        assert each.says
        assert each.transfers or each.others


def test_what_excludes_weighs_more_than_all_that_two_transfers_may_share() -> None:
    weights = load_link_weights("transfers")
    most = sum(weight for name, weight in weights.weights.items() if weight > 0 and not name.startswith("both "))
    for name in ("other supplier", "other recipient", "other goods"):
        assert (weights.weight_of(name) or 0) + 4.5 < 0
    assert weights.before < 0 < most


WORDINGS = [(kind, each) for kind in get_args(Kind) for each in load_wordings(kind)]


@pytest.mark.parametrize(("kind", "wording"), WORDINGS, ids=[f"{kind}: {each.name}" for kind, each in WORDINGS])
def test_every_wording_catches_and_leaves(kind: Kind, wording: Wording) -> None:
    find = wording.pattern.fullmatch if kind in ("anybody", "nobody") else wording.pattern.search
    assert find(wording.catch)
    assert not find(wording.leave)


def test_stories_without_a_sketch_are_not_alike() -> None:
    assert story_likeness((), (1, 2)) == 0.0
    assert story_likeness((1, 2, 3), (1, 2, 3)) == 1.0
