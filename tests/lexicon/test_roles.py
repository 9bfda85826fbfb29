"""The vocabulary of roles: kinds of nouns, offices that imply a party, bynames."""

from __future__ import annotations

import pytest

from counterclaim.actors.phrases import noun_kind, singular
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.roles import Byname, Implied, find_implied, load_roles
from tests.actors.told import told

ROLES = load_roles()


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("spokeswomen", "official"),
        ("ministries", "body"),
        ("analysts", "private"),
        ("officials", "official"),
        ("memos", "document"),
        ("newspaper", "own body"),
        ("under-secretary-general", "official"),
        ("vice-minister", "official"),
        ("well-being", None),
        ("harbour", None),
    ],
)
def test_nouns_by_what_they_name(word: str, kind: str | None) -> None:
    assert noun_kind(word) == kind


@pytest.mark.parametrize(
    ("word", "expected"), [("countries", "country"), ("spokesmen", "spokesman"), ("press", "press")]
)
def test_singular(word: str, expected: str) -> None:
    assert singular(word)[0] == expected


def test_given_names_that_tell_a_gender_are_of_one_gender() -> None:
    shared = ROLES.given_male & ROLES.given_female
    assert len(shared) < 25, sorted(shared)


def test_implied_parties_and_bynames_are_registered() -> None:
    parties = set(load_parties().parties)
    assert {entry.party for entry in ROLES.implied} <= parties
    assert {party for entry in ROLES.bynames.values() for party in entry.parties} - {"*"} <= parties


@pytest.mark.parametrize("entry", ROLES.implied, ids=lambda entry: entry.role)
def test_an_office_that_one_party_has(entry: Implied) -> None:
    assert find_implied(entry.catch.lower()) == entry.party
    assert find_implied(entry.leave.lower()) is None


@pytest.mark.parametrize("entry", ROLES.bynames.values(), ids=lambda entry: entry.noun)
def test_a_byname_points_to_its_party_and_to_no_other(entry: Byname) -> None:
    first = next(m for m in [entry.catch.partition(";")[0]])
    caught = told(entry.catch.replace(f"the {entry.noun}", f"[the {entry.noun}]", 1))
    assert caught[0].party is not None, first
    left = (
        told(entry.leave.replace(f"the {entry.noun}", f"[the {entry.noun}]", 1))
        if f"the {entry.noun}" in entry.leave
        else []
    )
    assert not left or left[0].party not in entry.parties
