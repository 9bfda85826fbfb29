"""What counts as arms: every group finds its phrase and leaves the other, every noun is found, neighbours are one."""

from __future__ import annotations

import pytest

from counterclaim.core.errors import AssetError
from counterclaim.lexicon import materiel
from counterclaim.lexicon.materiel import MaterielGroup, category_of_bare, find_materiel, is_mass, load_materiel


def found(text: str) -> list[tuple[str, str]]:
    return [(text[mention.start : mention.end], mention.category) for mention in find_materiel(text)]


@pytest.mark.parametrize("group", load_materiel(), ids=lambda group: group.name)
def test_every_group_catches_and_leaves(group: MaterielGroup) -> None:
    assert [category for _, category in found(group.catch)] == [group.category]
    assert found(group.leave) == []


@pytest.mark.parametrize("group", load_materiel(), ids=lambda group: group.name)
def test_every_noun_is_found(group: MaterielGroup) -> None:
    missed = [noun for noun in group.nouns if not found(f"Oslo sold the {noun} to Chad.")]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("six Cobra helicopters", [("Cobra helicopters", "aircraft")]),
        ("S-300 missiles", [("S-300 missiles", "air defence")]),
        ("a Pantsir S-1 air defence system", [("Pantsir S-1 air defence system", "air defence")]),
        ("Su-35 fighters and Shahed-136s", [("Su-35 fighters", "aircraft"), ("Shahed-136s", "drones")]),
        ("KN-23, Fath-360 and Kh-47", [("KN-23", "missiles"), ("Fath-360", "missiles"), ("Kh-47", "missiles")]),
        ("152 mm shells and 122 mm rockets", [("shells", "ammunition"), ("rockets", "rockets")]),
        ("HIMARS rocket launchers", [("HIMARS rocket launchers", "artillery")]),
        ("tank shells", [("tank shells", "ammunition")]),
        ("helicopter parts", [("helicopter parts", "other")]),
        ("rifles, boats and helicopters", [("rifles", "small arms"), ("boats", "ships"), ("helicopters", "aircraft")]),
        ("gear for the navy", [("gear", "unspecified")]),
        ("boats", []),
        ("weapons and fighters", [("weapons", "unspecified")]),
        ("a drone strike", []),
        ("weapons inspectors", []),
        ("the arms embargo", []),
        ("Jaguar XF-16x", []),
        ("a Hawk flew by", []),
    ],
)
def test_phrases(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_bare_and_mass_nouns() -> None:
    assert category_of_bare("fighters") == "aircraft"
    assert category_of_bare("tables") is None
    assert is_mass("air-defence equipment")
    assert not is_mass("patrol boat")


def test_a_wrong_category_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    item = {"name": "spoons", "category": "cutlery", "nouns": "spoon", "catch": "", "leave": ""}
    monkeypatch.setattr(materiel, "_raw", lambda: {"item": [item]})
    load_materiel.cache_clear()
    try:
        with pytest.raises(AssetError, match="cutlery"):
            load_materiel()
    finally:
        load_materiel.cache_clear()
