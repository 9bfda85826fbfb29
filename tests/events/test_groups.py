"""Armed groups that no register knows: named by what the text calls them, and nothing else."""

from __future__ import annotations

import pytest

from counterclaim.events.groups import find_groups, group_at


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Oslo armed the Lake Front, a rebel group in the hills. The Lake Front denied it.", ["Lake Front"] * 2),
        ("Rifles went to the Union of Free Miners (UFM) in May. The UFM has rifles.", ["UFM", "UFM", "UFM"]),
        ("The UFM rebels got mortars.", ["UFM"]),
        ("They fed the guerrillas of the River Column.", ["River Column"]),
        ("The Salt Legion, which has fought the army for years, got shells.", ["Salt Legion"]),
        ("The Salt Legion, a choir, got new drums.", []),
        ("Chadian rebels and the Malian army exchanged fire.", []),
        ("The Houthis, a rebel group, fired a rocket.", []),
        ("Ana Ruiz, an adviser to rebel leader Omar Haddad, resigned.", []),
        ("On Monday fighters took the town.", []),
    ],
)
def test_groups_are_named_by_what_the_text_calls_them(text: str, parties: list[str]) -> None:
    assert [naming.party for naming in find_groups(text)] == parties


def test_a_short_name_stands_for_the_long_one() -> None:
    text = "The Union of Free Miners (UFM) met."
    found = group_at(text, text.index("UFM"))
    assert found is not None and (found.party, found.name) == ("UFM", "Union of Free Miners")
    assert group_at(text, 0) is None
