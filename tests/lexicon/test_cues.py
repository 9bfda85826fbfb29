"""Reporting verbs: every entry finds its catch sentence and leaves the other alone; phrases, negation and particles."""

from __future__ import annotations

import pytest

from counterclaim.core.errors import AssetError
from counterclaim.lexicon import cues
from counterclaim.lexicon.cues import (
    CueEntry,
    find_cue,
    is_reporting,
    load_cues,
    scan_cues,
    split_words,
    takes_a_position,
)


def _found(entry: CueEntry, sentence: str) -> bool:
    return any(match.entry == entry for match in scan_cues(split_words(sentence)))


@pytest.mark.parametrize("entry", load_cues(), ids=lambda entry: f"{entry.kind} {entry.text}")
def test_every_entry_catches_and_leaves(entry: CueEntry) -> None:
    assert _found(entry, entry.catch)
    assert not _found(entry, entry.leave)


def test_no_entry_stands_twice() -> None:
    keys = [(entry.kind, entry.text) for entry in load_cues()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("cue", "after", "text", "position"),
    [
        ("denied", "", "deny", "denies"),
        ("has repeatedly denied", "", "deny", "denies"),
        ("did not deny", "", "deny", "declines"),
        ("has not confirmed", "", "confirm", "declines"),
        ("could not confirm", "", "confirm", "declines"),
        ("denied accusing", "", "deny", "denies"),
        ("declined to condemn", "", "decline", "declines"),
        ("would not rule out", "", "rule out", "declines"),
        ("ruled out", "", "rule out", "denies"),
        ("neither confirmed nor denied", "", "neither confirmed nor denied", "declines"),
        ("brushed", " the letter aside", "brush .. aside", "dismisses"),
        ("put", " the fire down to drought", "put .. down to", "asserts"),
        ("insisted", " on Tuesday that it slept", "insist", "asserts"),
        ("insisted on", " a recount", "insist on", "demands"),
        ("was not hopeful", "", "be hopeful", "doubts"),
        ("do not believe", "", "believe", "doubts"),
        ("is said to have admitted", "", "admit", "acknowledges"),
        ("was quoted as denying", "", "deny", "denies"),
        ("was quick to condemn", "", "condemn", "condemns"),
        ("said", "", "say", None),
        ("according to", "", "according to", None),
    ],
)
def test_finds_the_entry_and_its_position(cue: str, after: str, text: str, position: str | None) -> None:
    match = find_cue(split_words(cue), split_words(after))
    assert match is not None
    assert (match.entry.text, match.position) == (text, position)


def test_words_that_report_nothing_give_none() -> None:
    assert find_cue(["walked", "home"]) is None


@pytest.mark.parametrize(
    ("form", "reports", "stands"),
    [("conceded", True, True), ("telling", True, False), ("denial", True, False), ("harbour", False, False)],
)
def test_single_words(form: str, reports: bool, stands: bool) -> None:
    assert is_reporting(form) is reports
    assert takes_a_position(form) is stands


def test_a_bad_entry_says_what_was_expected() -> None:
    with pytest.raises(AssetError, match=r"position of 'grunt' is 'growls', expected one of accuses"):
        cues._parse_entry({"text": "grunt", "kind": "verb", "position": "growls"})
