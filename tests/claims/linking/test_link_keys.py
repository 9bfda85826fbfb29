"""Match keys: tellings of one claim meet, keys are few, and a crowd under one key stays bounded."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from counterclaim.claims.linking.index import MAX_CANDIDATES, NEIGHBOURS, MemoryIndex
from counterclaim.claims.linking.keys import hash_key, keys_of, place_of
from tests.claims.linking.notation import pair, profile

MEET = [
    # By who sends what to whom, in no word alike.
    "Lima armed Chad :: PER>TCD rockets done | crates were flown to Faya :: PER>TCD rockets done",
    # By the months that a dated deal touches.
    "x :: PER>TCD rockets done 2019-05-01..2019-05-31 | y :: PER>TCD rockets done 2019-05-30..2019-06-20",
    # By one rare word.
    "the ferry sank | goats ate the ferry",
    # By who says it, with a word.
    "it would not change the war :: by BEL | the boats would not change the outcome :: by BEL",
    # A truce and a ceasefire are one word.
    "a truce was agreed | the ceasefire began",
]
PASS = [
    "Lima armed Chad :: PER>TCD rockets done | crates were flown to Faya :: MLT>TCD rockets done",
    "the ferry sank | goats ate the cabbage",
    "a :: PER>TCD drones done | b :: PER>TCD rockets done",
]


@pytest.mark.parametrize("line", MEET)
def test_tellings_meet(line: str) -> None:
    left, right = pair(line)
    assert not set(keys_of(left)).isdisjoint(keys_of(right))


@pytest.mark.parametrize("line", PASS)
def test_others_pass(line: str) -> None:
    left, right = pair(line)
    assert set(keys_of(left)).isdisjoint(keys_of(right))


def test_keys_are_few_signed_and_stable() -> None:
    long = profile("the mayor of the old harbour town painted nine bridges and the orchard wall before the regatta")
    deal = profile("x :: PER>TCD drones,rockets,ships,aircraft done 2001-01-01..2019-12-31; by BEL,MLT,PER")
    for each in (long, deal):
        keys = keys_of(each)
        assert len(set(keys)) == len(keys) <= 30
        assert all(-(2**63) <= key < 2**63 for key in keys)
    assert hash_key("ab", "c") != hash_key("a", "bc")
    assert hash_key("ferry") == 3362997243115168549


def test_places_follow_the_day_of_publication() -> None:
    first, later = profile("x :: on 2019-05-01"), profile("x :: on 2019-05-02")
    undated = profile("x")
    assert place_of(undated, "z") < place_of(first, "b") < place_of(later, "a") < 2**63
    assert place_of(first, "a") != place_of(first, "b")


def test_a_crowd_under_one_key_is_met_near_in_time() -> None:
    index = MemoryIndex()
    start = date(2010, 1, 1)
    for number in range(500):
        index.add(number, profile(f"the ferry sank :: on {start + timedelta(number)}"), f"claim {number}")
    asked = profile(f"the ferry sank :: on {start + timedelta(250)}")
    found = index.candidates(keys_of(asked), place_of(asked, "new"))
    assert len(found) <= MAX_CANDIDATES
    assert {number for number, _ in found} == set(range(250 - NEIGHBOURS, 250 + NEIGHBOURS + 1)) & {
        number for number, _ in found
    }
    assert {249, 251} <= {number for number, _ in found}


def test_nothing_is_met_in_an_empty_index() -> None:
    asked = profile("the ferry sank")
    assert MemoryIndex().candidates(keys_of(asked), 0) == []
