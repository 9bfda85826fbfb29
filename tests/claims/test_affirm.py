"""Denials turned round: only where the words let it be done by rule."""

from __future__ import annotations

import pytest

from counterclaim.claims.affirm import affirm


@pytest.mark.parametrize(
    ("denied", "affirmed"),
    [
        ("no ferry was sunk", "a ferry was sunk"),
        ("no island was sold", "an island was sold"),
        ("no rifles were sold", "rifles were sold"),
        ("Peru has not sold rifles", "Peru has sold rifles"),
        ("Peru had never had an arms deal with Chad", "Peru had had an arms deal with Chad"),
        ("Peru did not intend to start", "Peru did intend to start"),
        ("Peru doesn't sell rifles", "Peru does sell rifles"),
        ("Peru won’t sell rifles and can't", "Peru will sell rifles and can"),
        ("Peru sold rifles to neither side", "Peru sold rifles to a side"),
        ("neither Peru nor Chad sold it", "either Peru or Chad sold it"),
        ("nothing was sold to nobody", "something was sold to somebody"),
        ("none of the rifles were sold", "the rifles were sold"),
        ("Peru never sold a rifle", "Peru sold a rifle"),
        ("no island was ever sold", "an island was sold"),
        ("Peru did not sell any rifles at all", "Peru did sell rifles"),
        ("there was no such ferry", "there was such a ferry"),
    ],
)
def test_negation_is_taken_out(denied: str, affirmed: str) -> None:
    assert affirm(denied) == affirmed


@pytest.mark.parametrize(
    "clause", ["Peru sold a rifle", "a notable noble knotted it", "not Peru", "Peru sold rifles but no shells"]
)
def test_what_has_no_negation_to_take_out_stays(clause: str) -> None:
    assert affirm(clause) is None
