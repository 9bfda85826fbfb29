"""Headline words: every entry finds its catch and leaves the other alone; groups of like words do the same."""

from __future__ import annotations

import re

import pytest

from counterclaim.copies.headline_topic import make_topic
from counterclaim.lexicon.headlines import (
    Alike,
    HeadlineEntry,
    find_words,
    load_alike,
    load_headline_entries,
    opposites,
    verb_forms,
)


def _names(entry: HeadlineEntry, text: str) -> set[str]:
    words = re.findall(r"[\w'-]+", text.replace("May", "_may").lower())
    return {found.name for found in find_words(entry.part, words)}


@pytest.mark.parametrize("entry", load_headline_entries(), ids=lambda entry: f"{entry.part} {entry.name}")
def test_every_entry_catches_and_leaves(entry: HeadlineEntry) -> None:
    assert entry.name in _names(entry, entry.catch)
    assert entry.name not in _names(entry, entry.leave)


@pytest.mark.parametrize("alike", load_alike(), ids=lambda alike: alike.words[0])
def test_like_words_meet(alike: Alike) -> None:
    shared = {}
    for name in ("catch", "leave"):
        title, body = (make_topic(part) for part in getattr(alike, name).split("|"))
        shared[name] = title.groups & body.groups
    assert shared["catch"]
    assert not shared["leave"]


def test_opposite_deeds_are_deeds() -> None:
    names = {entry.name for entry in load_headline_entries() if entry.part == "deed"}
    assert {other for entry in opposites().values() for other in entry} <= names


def test_verb_forms_double_their_last_letter() -> None:
    assert {"rapped", "rapping"} <= set(verb_forms("rap"))
    assert "withdrew" in verb_forms("withdraw")


def test_a_phrase_may_be_torn_by_three_words() -> None:
    words = "oslo shrugs the whole thing off".split()
    assert [found.name for found in find_words("stance", words)] == ["denies"]
    assert not list(find_words("stance", "oslo shrugs the whole of this thing off".split()))
