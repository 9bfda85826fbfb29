"""Each entry of copies.toml catches its own sentence and leaves its neighbour alone."""

from __future__ import annotations

from typing import get_args

import pytest

from counterclaim.copies.compare import compare_copies
from counterclaim.core.copy import SignKind
from counterclaim.lexicon.copies import (
    Damage,
    Opposite,
    SignPattern,
    WordEntry,
    WordPart,
    find_entries,
    load_damage,
    load_opposites,
    load_signs,
    load_words,
    opposites_of,
    sign_score,
)
from tests.builders import make_document

WORDS = [entry for part in get_args(WordPart) for entry in load_words(part)]


def _found(entry: WordEntry, sentence: str) -> bool:
    words = sentence.lower().replace(".", " .").replace(",", " ,").split()
    return entry.name in {found.name for found in find_entries(entry.part, words)}


@pytest.mark.parametrize("entry", WORDS, ids=lambda entry: f"{entry.part} {entry.name}")
def test_words(entry: WordEntry) -> None:
    assert _found(entry, entry.catch) and not _found(entry, entry.leave)


@pytest.mark.parametrize("entry", load_opposites(), ids=lambda entry: entry.name)
def test_opposites(entry: Opposite) -> None:
    for told, wanted in ((entry.catch, True), (entry.leave, False)):
        ours, theirs = (side.lower().strip(" .").split() for side in told.split("|"))
        assert any(set(opposites_of(word)) & set(theirs) for word in ours) == wanted


@pytest.mark.parametrize("entry", load_damage(), ids=lambda entry: entry.name)
def test_damage(entry: Damage) -> None:
    for told, wanted in ((entry.catch, True), (entry.leave, False)):
        ours, theirs = (make_document(side.strip()) for side in told.split("|"))
        kinds = {change.kind for change in compare_copies(ours, theirs).changes}
        assert ("synonym damage" in kinds) == wanted


@pytest.mark.parametrize("entry", load_signs(), ids=lambda entry: entry.name)
def test_signs(entry: SignPattern) -> None:
    assert entry.regex.search(entry.catch) and not entry.regex.search(entry.leave)


def test_every_kind_of_sign_has_a_score() -> None:
    assert all(0 < sign_score(kind) < 1 for kind in get_args(SignKind))
