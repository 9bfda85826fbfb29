"""Where a text names a party: forms, hints, homonyms, curly apostrophes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.actors.parties import find_parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tehran denied it.", [("IRN", "capital", "")]),
        ("The Kremlin and Foggy Bottom agree.", [("RUS", "metonym", ""), ("USA", "metonym", "")]),
        ("A North Korean envoy met Britons.", [("PRK", "demonym", ""), ("GBR", "demonym", "")]),
        ("In Islamabad the army shrugged.", [("PAK", "capital", "locative")]),
        ("Türkiye’s drones and Turkey's crews.", [("TUR", "name", "possessive"), ("TUR", "name", "possessive")]),
        ("A U.S.-led patrol.", [("USA", "name", "compound")]),
        ("the U.S. said so.", [("USA", "name", "")]),
        ("N’Djamena protested.", [("TCD", "capital", "")]),
        ("The Security Council met the IRGC.", [("UNO", "body", ""), ("IRN", "body", "")]),
        ("Hezbollah, M23 and the Houthis.", [("Hezbollah", "name", ""), ("M23", "name", ""), ("Houthis", "name", "")]),
        ("Guinea-Bissau, Papua New Guinea, Guinea", [("GNB", "name", ""), ("PNG", "name", ""), ("GIN", "name", "")]),
        (
            "Niger and Nigeria; Mali, not Somalia.",
            [("NER", "name", ""), ("NGA", "name", ""), ("MLI", "name", ""), ("SOM", "name", "")],
        ),
        ("The Soviet Union fell.", [("SUN", "name", "")]),
        ("They ate turkey on the jordan almond plate.", []),
        ("Washington Post reporters read The China Post.", []),
        ("Kenya Moore met Sydney Brandt.", []),
        ("", []),
    ],
)
def test_parties_of_a_text(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(m.party.id, m.form, m.hint) for m in find_parties(text)] == expected


def test_state_media_belong_to_their_state_and_private_media_to_none() -> None:
    assert [m.party.id for m in find_parties("Xinhua and Reuters carried it.")] == ["CHN"]


@given(
    st.lists(
        st.sampled_from(["Iran", "the North", "Korea", "Chad", "U.S.", "’s", "-", "é", "\U0001f600", " ", "\n", "x"]),
        max_size=12,
    )
)
def test_mentions_are_in_order_apart_and_exact(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = find_parties(text)
    assert [m.span for m in found] == sorted(m.span for m in found)
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    assert all(m.span.within(text).strip() == m.span.within(text) for m in found)
