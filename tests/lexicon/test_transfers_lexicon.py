"""Words of transfer as data: every pattern finds its sentence and leaves the other, every form is known."""

from __future__ import annotations

import re

import pytest

from counterclaim.core.errors import AssetError
from counterclaim.lexicon import transfers
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.transfers import (
    TransferPattern,
    frames_by_form,
    load_anchors,
    load_backing,
    load_blocks,
    load_frames,
    load_patterns,
    load_stages,
)

PATTERNS = [
    entry
    for kind in ("ellipsis", "concealed", "not_concealed", "route", "background", "approved")
    for entry in load_patterns(kind)
]


def words(sentence: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", sentence.lower()))


@pytest.mark.parametrize("entry", PATTERNS, ids=lambda entry: entry.name)
def test_every_pattern_catches_and_leaves(entry: TransferPattern) -> None:
    assert entry.pattern.search(entry.catch)
    assert not entry.pattern.search(entry.leave)


@pytest.mark.parametrize("entry", load_stages(), ids=lambda entry: entry.stage)
def test_every_stage_catches_and_leaves(entry: transfers.StageWords) -> None:
    known = entry.verbs | entry.words
    assert known & words(entry.catch)
    assert not known & words(entry.leave) or entry.stage == "ordered"


@pytest.mark.parametrize("entry", load_blocks(), ids=lambda entry: entry.name)
def test_every_block_catches_and_leaves(entry: transfers.BlockWords) -> None:
    assert entry.words & words(entry.catch)
    assert not entry.words & words(entry.leave)


@pytest.mark.parametrize("entry", load_anchors(), ids=lambda entry: entry.name)
def test_every_anchor_catches_and_leaves(entry: transfers.AnchorDay) -> None:
    assert entry.pattern.search(entry.catch)
    assert not entry.pattern.search(entry.leave)


def test_backing_catches_and_leaves() -> None:
    backing = load_backing()
    assert backing.verbs & words(backing.catch)
    assert not backing.verbs & words(backing.leave)
    assert backing.phrase.search("Rome sided with the rebels")
    assert not backing.phrase.search("Rome stood by the sea") or backing.phrase.search("Rome stood by them")


def test_forms_lead_to_their_frames() -> None:
    assert [frame.name for frame in frames_by_form(nouns=False)["sold"]] == ["sell and give"]
    assert [frame.name for frame in frames_by_form(nouns=True)["shipments"]] == ["delivery taken", "sale and delivery"]
    assert "sold" not in frames_by_form(nouns=True)


def test_names_of_frames_are_unique() -> None:
    names = [frame.name for frame in load_frames()]
    assert len(names) == len(set(names))


def test_a_wrong_role_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    item = {"name": "juggle", "verbs": "juggle", "actor": "clown", "stage": "shipped", "catch": "", "leave": ""}
    monkeypatch.setattr(transfers, "read_toml", lambda name: {"frame": [item], "noun": []})
    load_frames.cache_clear()
    try:
        with pytest.raises(AssetError, match="clown"):
            load_frames()
    finally:
        load_frames.cache_clear()


@pytest.mark.parametrize("table", ["makers", "systems"])
def test_names_of_makers_and_systems_stand_for_one_state_each(table: str) -> None:
    known = {"makers": transfers.load_makers(), "systems": transfers.load_systems()}[table]
    rows = [line.split("|") for line in transfers.read_toml(transfers.LEXICON)[table]["rows"].splitlines() if line]
    names = [name for _, written in rows for name in written.split(";")]
    assert len(set(names)) == len(names)
    assert set(known.values()) <= set(load_parties().parties)
    entry = transfers.read_toml(transfers.LEXICON)[table]
    assert any(name in entry["catch"] for name in known)
    assert not any(name in entry["leave"] for name in known)
