"""Findings between two statements: each holds in its catch and not in its leave; numbers and negation play no part."""

from __future__ import annotations

import pytest

from counterclaim.claims.compare import compare_tellings, rarity_of
from counterclaim.claims.denial import compare_denial, is_answerable, is_denial
from counterclaim.claims.group import group_propositions
from counterclaim.claims.proposition import read_propositions
from counterclaim.lexicon.claims import FindingWeight, load_finding_weights
from tests.claims.telling import tell

TELLINGS = tuple(load_finding_weights("tellings").values())
DENIALS = tuple(load_finding_weights("denial").values())


def _tellings_rules(line: str) -> set[str]:
    told = tell(line)
    found = read_propositions(told.reading, told.statements, told.events, told.transfers)
    return set(compare_tellings(found[0], found[-1], rarity_of(found)))


def _denial_rules(line: str) -> set[str]:
    told = tell(line)
    found = read_propositions(told.reading, told.statements, told.events, told.transfers)
    groups = group_propositions(found)
    denial = [each for each in found if is_denial(each) or each.statement.position == "declines"][-1]
    tied = {reason.rule for group in groups if denial in group.others for reason in group.reasons}
    return {rule.removeprefix("denial: ") for rule in tied} | {
        name
        for group in groups
        for telling in group.tellings
        if is_answerable(denial, telling)
        for name in compare_denial(denial, telling, group, rarity_of(found))
    }


@pytest.mark.parametrize("finding", TELLINGS, ids=lambda finding: finding.name)
def test_every_finding_between_tellings_catches_and_leaves(finding: FindingWeight) -> None:
    assert finding.name in _tellings_rules(finding.catch)
    assert finding.name not in _tellings_rules(finding.leave)


@pytest.mark.parametrize("finding", DENIALS, ids=lambda finding: finding.name)
def test_every_finding_of_a_denial_catches_and_leaves(finding: FindingWeight) -> None:
    assert finding.name in _denial_rules(finding.catch)
    assert finding.name not in _denial_rules(finding.leave)


def test_negation_plays_no_part() -> None:
    assert _tellings_rules("PER: Peru sold rockets to Chad | BEL: Peru never sold rockets to Chad") == _tellings_rules(
        "PER: Peru sold rockets to Chad | BEL: Peru sold rockets to Chad"
    )


def test_places_alone_tell_nothing() -> None:
    assert _tellings_rules("PER: goats eat cabbage | PER: it rained on Sunday") == set()


def test_a_rare_word_tells_more_than_one_that_all_use() -> None:
    told = tell(
        "PER: the ferry sank | BEL: the ferry burned | MLT: the ferry was sold | NOR: the ferry drifted off"
        " | PER: the lighthouse fell | BEL: the lighthouse stood"
    )
    found = read_propositions(told.reading, told.statements, (), ())
    rarity = rarity_of(found)
    assert rarity["lighthous"] > rarity["ferry"]
