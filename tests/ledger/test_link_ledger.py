"""Claims across documents in a ledger: linked as they are added, on both backends, in any order, judged, read again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from counterclaim.claims.linking.keys import keys_of, place_of
from counterclaim.claims.linking.profile import Profile
from counterclaim.ledger import schema
from counterclaim.ledger.claim_index import SqlClaimIndex
from counterclaim.ledger.link import derive_membership
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.pipeline.account import Account
from tests.ledger.affair import GIST, MOVED, STAMP, Line, accusation, admission, claim_id, decide, keep, tell, vote


def later(month: int, *, moved: bool = True) -> Account:
    """The affair as it is told again in a later month."""
    line = Line(
        "Spain", "said", f"Malta had shipped launchers to Tunisia, told in month {month}", "alleges", "ESP", "Spain",
        on=date(2020, month, 1),
    )  # fmt: skip
    return tell(GIST, (line,), published=date(2020, month, 2), title=f"Month {month}", moved=MOVED if moved else None)


STORIES = (accusation(), admission(), vote(), later(1), later(2))


def names(ledger: Ledger) -> dict[str, str]:
    """Each told claim with the one after which its claim is named, by their ids."""
    with ledger.reading() as connection:
        ids = {row.seq: row.id for row in connection.execute(select(schema.told_claim.c.seq, schema.told_claim.c.id))}
        kept = {row.told_claim: row.claim for row in connection.execute(select(schema.membership))}
        assert derive_membership(connection) == kept
    return {ids[told]: ids[claim] for told, claim in kept.items()}


def test_one_claim_over_months_and_another_beside_it(ledger: Ledger) -> None:
    keep(ledger, *STORIES)
    found = names(ledger)
    first = claim_id(STORIES[0])
    assert {found[claim_id(STORIES[at])] for at in (0, 1, 3, 4)} == {first}
    assert found[claim_id(STORIES[2])] == claim_id(STORIES[2])


def test_a_link_says_why(ledger: Ledger) -> None:
    keep(ledger, STORIES[0], STORIES[1])
    with ledger.reading() as connection:
        row = connection.execute(select(schema.link)).one()
    findings = {name: weight for name, _, weight in json.loads(row.findings)}
    assert row.verdict == "same" and row.later > row.earlier
    assert findings["same supplier"] > 0 and findings["same time"] > 0
    assert "before any finding" in findings


def test_keys_are_those_of_the_profile(ledger: Ledger) -> None:
    (recorded,) = keep(ledger, STORIES[0])
    ((seq, profile),) = recorded.profiles
    with ledger.reading() as connection:
        rows = {(row.key, row.place) for row in connection.execute(select(schema.match_key))}
        kept = connection.execute(select(schema.told_claim.c.profile)).scalar_one()
        found = SqlClaimIndex(connection).candidates(keys_of(profile), place_of(profile, "another"))
    place = place_of(profile, claim_id(STORIES[0]))
    assert rows == {(key, place) for key in keys_of(profile)}
    assert Profile.from_json(kept) == profile
    assert found == [(seq, profile)]


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_documents_in_any_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    with open_ledger(tmp_path / "ledger.sqlite", create=True) as ledger:
        keep(ledger, *(STORIES[at] for at in order))
        found = names(ledger)
    assert {found[claim_id(STORIES[at])] for at in (0, 1, 3)} == {claim_id(STORIES[0])}


@settings(max_examples=8, deadline=None)
@given(st.permutations(range(5)))
def test_any_order_gives_the_same_claims(tmp_path_factory: pytest.TempPathFactory, order: list[int]) -> None:
    with open_ledger(tmp_path_factory.mktemp("order") / "ledger.sqlite", create=True) as ledger:
        keep(ledger, *(STORIES[at] for at in order))
        found = names(ledger)
    assert set(found.values()) == {claim_id(STORIES[0]), claim_id(STORIES[2])}


def test_a_story_that_comes_late_but_was_published_first_gives_its_name(ledger: Ledger) -> None:
    keep(ledger, STORIES[4], STORIES[3])
    assert set(names(ledger).values()) == {claim_id(STORIES[3])}
    keep(ledger, STORIES[0])
    assert set(names(ledger).values()) == {claim_id(STORIES[0])}


def test_people_part_and_join_and_may_take_it_back(ledger: Ledger) -> None:
    keep(ledger, STORIES[0], STORIES[1], STORIES[2])
    one, other, third = (claim_id(each) for each in STORIES[:3])
    decide(ledger, one, "different", other=other, reason="two deals")
    assert names(ledger) == {one: one, other: other, third: third}
    keep(ledger, STORIES[3])
    parted = names(ledger)
    assert parted[one] != parted[other]
    decide(ledger, one, "undo", other=other, reason="one after all")
    assert set(names(ledger).values()) == {one, third}
    decide(ledger, third, "same", other=one, reason="the vote was about it")
    assert set(names(ledger).values()) == {one}


def test_a_judgement_holds_for_what_is_added_later(ledger: Ledger) -> None:
    keep(ledger, STORIES[0], STORIES[1])
    one, other = claim_id(STORIES[0]), claim_id(STORIES[1])
    decide(ledger, one, "different", other=other, reason="two deals")
    keep(ledger, STORIES[3], STORIES[4])
    found = names(ledger)
    assert found[one] == one and found[other] == other
    assert len(set(found.values())) == 2


def test_a_new_drawing_takes_the_place_of_the_old_one(ledger: Ledger) -> None:
    keep(ledger, STORIES[0], STORIES[1])
    again = replace(STORIES[0], stamp=replace(STAMP, version="1.1"))
    (recorded,) = keep(ledger, again)
    found = names(ledger)
    assert set(found) == {claim_id(STORIES[0]), claim_id(STORIES[1])}
    assert set(found.values()) == {claim_id(STORIES[0])}
    with ledger.reading() as connection:
        members = {row.told_claim for row in connection.execute(select(schema.membership))}
    assert set(recorded.told_claims.values()) <= members and len(members) == 2


def test_a_claim_that_a_new_drawing_no_longer_finds_is_gone(ledger: Ledger) -> None:
    keep(ledger, STORIES[0], STORIES[1], STORIES[3])
    keep(ledger, replace(STORIES[0], claims=(), stamp=replace(STAMP, version="1.1")))
    found = names(ledger)
    assert set(found) == {claim_id(STORIES[1]), claim_id(STORIES[3])}
    assert set(found.values()) == {claim_id(STORIES[1])}


def test_adding_a_document_twice_links_nothing_more(ledger: Ledger) -> None:
    keep(ledger, STORIES[0], STORIES[1])
    before = names(ledger)
    keep(ledger, STORIES[1])
    with ledger.reading() as connection:
        assert len(connection.execute(select(schema.link)).all()) == 1
    assert names(ledger) == before
