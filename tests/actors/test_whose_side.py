"""Whose side a speaker is on where the phrase names none: by what he stands for, never by the nearest state alone."""

from __future__ import annotations

import pytest

from tests.actors.told import told

Row = tuple[str | None, str | None]


def rows(marked: str) -> list[Row]:
    return [(speaker.name, speaker.party) for speaker in told(marked)]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # a clause tells for whom somebody stands
        ("[Ana Ruiz, who represents Peru in the talks,] said no.", ("Ana Ruiz", "PER")),
        ("[Ellen Marsh, who spoke for Norway,] said no.", ("Ellen Marsh", "NOR")),
        ("[Omar Sabri, who speaks for the Houthis,] said no.", ("Omar Sabri", "Houthis")),
        ("[Ana Ruiz, who loves Peru,] said no.", ("Ana Ruiz", None)),
        ("[Ana Ruiz, who spoke of Peru,] said no.", ("Ana Ruiz", None)),
        # an office that many states have
        ("In Georgetown [Foreign Secretary Ronald Vance] said no. Guyana waits.", ("Ronald Vance", "GUY")),
        ("[British Foreign Secretary Ronald Vance] said no.", ("Ronald Vance", "GBR")),
        ("[Foreign Office spokeswoman Ada Moss] said no in London.", ("Ada Moss", "GBR")),
        # no passage makes these its officials
        ("Peru denied it. [Tomas Rivas, an adviser to rebel leader Luis Paz,] said no.", ("Tomas Rivas", None)),
        # a document speaks for the body that made it
        ("[A map published by U.N. observers] shows it.", ("map published by U.N. observers", "UNO")),
        ("[A map printed on silk] shows it.", ("map printed on silk", None)),
        ("By [the count of the U.N. children's fund] it was so.", ("U.N. children's fund", "UNO")),
    ],
)
def test_side(marked: str, expected: Row) -> None:
    assert rows(marked)[0] == expected


def test_a_western_official_is_not_of_the_state_that_the_sentence_names() -> None:
    marked = "Poland sold two boats. [A senior Western intelligence official] said they lay in Gdansk."
    assert rows(marked)[0][1] is None


def test_they_of_a_capital_that_opens_the_sentence() -> None:
    assert rows("In Lima [they] called it a film. In Santiago [they] called it a lie.") == [
        ("Peru", "PER"),
        ("Chile", "CHL"),
    ]


def test_a_spokesman_with_a_rank_is_later_the_spokesman() -> None:
    marked = "[Peruvian army spokesman Major General Luis Cano] said no. Chile wept.\n\n[The spokesman] said so twice."
    assert rows(marked) == [("Luis Cano", "PER")] * 2


def test_a_group_goes_by_the_name_beside_it() -> None:
    marked = "[A rights group, Harbour Watch,] said no. [The group] said so twice."
    assert [name for name, _ in rows(marked)] == ["Harbour Watch"] * 2
