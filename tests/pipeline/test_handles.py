from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.pipeline.handles import Handles
from tests.accounts import make_account, make_cargo_account


def test_handles_count_as_the_view_shows() -> None:
    handles = Handles(make_cargo_account())
    assert [found.handle for found in handles.all] == [
        "S1", "S2", "S3", "S4", "E1", "E2", "E3", "T1", "C1", "C2", "H",
    ]  # fmt: skip
    assert handles.of("c1") == "C1", "the contested claim comes first, though it was drawn second"


def test_a_statement_inside_another_comes_right_after_it() -> None:
    account = make_account()
    shuffled = replace(account, statements=account.statements[::-1])
    assert [found.id for found in Handles(shuffled).all] == ["s1", "s2", "s3", "s4", "s5", "s6", "s7"]


def test_statements_in_a_circle_of_parents_still_have_handles() -> None:
    account = make_account()
    first, second = account.statements[:2]
    circle = (replace(first, parent=second.id), replace(second, parent=first.id))
    assert {found.id for found in Handles(replace(account, statements=circle)).all} == {"s1", "s2"}


IDS = {"s1": "a1f0", "s2": "a1b7", "s3": "e2c3", "s4": "0d0d"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("T1", ["T1"]), ("t1", ["T1"]), (" S2 ", ["S2"]), ("a1f", ["S1"]), ("A1F", ["S1"]), ("a1", ["S1", "S2"]),
        ("e2", ["S3"]), ("E2", ["E2"]), ("H", ["H"]), ("headline", ["H"]), ("", []), ("S9", []), ("zz", []),
    ],
)  # fmt: skip
def test_a_thing_is_found_by_handle_id_or_the_opening_of_one(typed: str, expected: list[str]) -> None:
    account = make_cargo_account()
    renamed = tuple(replace(each, id=IDS[each.id]) for each in account.statements)
    events = tuple(replace(each, id=f"f{number}") for number, each in enumerate(account.events))
    transfers = tuple(replace(each, id="77aa") for each in account.transfers)
    handles = Handles(replace(account, statements=renamed, events=events, transfers=transfers))
    assert [found.handle for found in handles.find(typed)] == expected


@pytest.mark.parametrize(("typed", "handle"), [("S9", "S4"), ("c9", "C2"), ("nothing", "S1")])
def test_near_things_are_proposed(typed: str, handle: str) -> None:
    assert handle in [found.handle for found in Handles(make_cargo_account()).near(typed)]


def test_an_id_of_another_account_is_shortened() -> None:
    assert Handles(make_cargo_account()).of("0123456789abcdef") == "01234567"
