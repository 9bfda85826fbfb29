"""Which sentences tell the same, reworded, split, joined or moved."""

from __future__ import annotations

import pytest

from counterclaim.copies.align import align
from counterclaim.copies.amounts import find_amounts
from counterclaim.copies.fragments import has_verb, opens_as_part
from counterclaim.copies.telling import read_telling
from tests.builders import make_document

ORIGINAL = (
    "The guild sold nine barges in Lima on Monday, and its clerk burned the books. Divers searched the old lock for a "
    "chest of silver coins. The mayor of Callao promised a new ferry by spring."
)
TELLINGS = [
    (ORIGINAL, [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]),
    (
        "The guild sold nine barges in Lima on Monday. Its clerk burned the books. Divers searched the old lock for a "
        "chest of silver coins. The mayor of Callao promised a new ferry by spring.",
        [((0,), (0, 1)), ((1,), (2,)), ((2,), (3,))],
    ),
    (
        "The mayor of Callao vowed a fresh ferry by spring. The guild flogged nine barges at Lima on Monday, and "
        "its clerk burnt the ledgers.",
        [((2,), (0,)), ((0,), (1,))],
    ),
    (
        "The guild sold nine barges in Lima on Monday, and its clerk burned the books, while divers searched the old "
        "lock for a chest of silver coins.",
        [((0, 1), (0,))],
    ),
    ("A school opened in Trujillo. Its roof is green.", []),
]


@pytest.mark.parametrize(("copy", "groups"), TELLINGS, ids=lambda value: str(value)[:30])
def test_sentences_find_their_own(copy: str, groups: list[tuple[tuple[int, ...], tuple[int, ...]]]) -> None:
    original, telling = (read_telling(make_document(text)) for text in (ORIGINAL, copy))
    alignment = align(original, telling)
    assert [(group.original, group.copy) for group in alignment.groups] == groups
    tied = {number for group in alignment.groups for number in group.original}
    assert set(alignment.cut) == set(range(len(original.lines))) - tied


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("eleven of 1,500 tents", [("11", ""), ("1500", "")]),
        ("$40 million and 40 million dollars", [("40000000", "money"), ("40000000", "money")]),
        ("sixty-two lorries", [("62", "")]),
        ("5 percent or 5 per cent or 5%", [("5", "percent")] * 3),
        ("dozens of men, one of them old", [("12s", "")]),
        ("the third and 4th boats", [("3", "th"), ("4", "th")]),
        ("a hundred men and 2.5 tons", [("100", ""), ("2.5", "")]),
    ],
)
def test_numbers_in_words_and_figures(text: str, amounts: list[tuple[str, str]]) -> None:
    telling = read_telling(make_document(text + "."))
    assert [(found.value, found.unit) for found in find_amounts(telling.lines[0].tokens)] == amounts


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("the dam held .", True),
        ("he takes the boats .", True),
        ("hugo stamm , the special envoy for the lakes .", False),
        ("minister of the harbour .", False),
        ("she did n't .", True),
    ],
)
def test_a_sentence_stands_by_a_verb(text: str, whole: bool) -> None:
    assert has_verb(text.split()) == whole


@pytest.mark.parametrize(
    ("text", "part"),
    [("however that a boat stayed .", True), ("however , it stayed .", False), ("wanted for theft in lima .", True),
     ("wanted men were seen .", False)],
)  # fmt: skip
def test_a_sentence_that_opens_as_a_part(text: str, part: bool) -> None:
    assert opens_as_part(text.split()) == part
