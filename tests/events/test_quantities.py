"""How many: numbers in digits and words, bounds, vague words, and numbers that count something else."""

from __future__ import annotations

import pytest

from counterclaim.events.quantities import find_quantity, parse_number
from counterclaim.lexicon.materiel import find_materiel


def quantity(text: str) -> tuple[str, int | None, int | None] | None:
    """The quantity of the first item of a text, with its words."""
    item = find_materiel(text)[0]
    found = find_quantity(text, item.start, item.end, singular=item.singular, mass=item.category == "unspecified")
    return (found.span.within(text), found.low, found.high) if found is not None else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sold 18 howitzers", ("18", 18, 18)),
        ("sold 1,250 rifles", ("1,250", 1250, 1250)),
        ("sold fifty-two howitzers", ("fifty-two", 52, 52)),
        ("sold two hundred and fifty rockets", ("two hundred and fifty", 250, 250)),
        ("sold 1.5 million 152 mm shells", ("1.5 million", 1_500_000, 1_500_000)),
        ("at least 2,000 rifles", ("at least 2,000", 2000, None)),
        ("more than 900 cartridges", ("more than 900", 900, None)),
        ("up to 40 tanks", ("up to 40", None, 40)),
        ("handed over two frigates", ("two", 2, 2)),
        ("handed Malta over two frigates", ("over two", 2, None)),
        ("no more than six patrol boats", ("no more than six", None, 6)),
        ("about 300 missiles", ("about 300", 300, 300)),
        ("nearly 200 armoured vehicles", ("nearly 200", None, 200)),
        ("between 20 and 30 tanks", ("between 20 and 30", 20, 30)),
        ("three or four frigates", ("three or four", 3, 4)),
        ("millions of rounds", ("millions", 1_000_000, None)),
        ("tens of thousands of mortar shells", ("tens of thousands", 10_000, None)),
        ("dozens of drones", ("dozens", 12, None)),
        ("half a dozen helicopters", ("half a dozen", 6, 6)),
        ("two dozen T-72 tanks", ("two dozen", 24, 24)),
        ("a pair of submarines", ("a pair", 2, 2)),
        ("several drones", ("several", 3, None)),
        ("up to several hundred unmanned aircraft", ("up to several hundred", None, 999)),
        ("a frigate", ("a", 1, 1)),
        ("200 more drones", ("200", 200, 200)),
        ("more than 70 containers of munitions", ("more than 70", 70, None)),
        ("a first batch of 24 Su-35 fighters", ("24", 24, 24)),
        ("100 122-mm rockets", ("100", 100, 100)),
        ("talks over ninety attack drones", ("ninety", 90, 90)),
        ("a “sizeable number” of shells", ("sizeable number", None, None)),
        ("a limited number of drones", ("limited number", None, None)),
    ],
)
def test_quantities(text: str, expected: tuple[str, int | None, int | None]) -> None:
    assert quantity(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "122 mm rockets",
        "152 mm and 155 mm rounds",
        "some 300 km range missiles",
        "on Dec. 6 missiles",
        "in 2018 rifles",
        "In 2015 missiles",
        "between 2016 and 2020 drones",
        "since 2012 rifles",
        "$80 million worth of helicopters",
        "the Su-35",
        "12 officials sold drones",
        "two shipments of rifles",
        "the drones",
        "weapons",
        "one side says bring guns",
    ],
)
def test_no_quantity(text: str) -> None:
    assert quantity(text) is None


@pytest.mark.parametrize(
    ("words", "number"), [("a", None), ("a hundred", 100), ("1.5", None), ("a dozen", 12), ("0", 0)]
)
def test_numbers(words: str, number: int | None) -> None:
    assert parse_number(words) == number
