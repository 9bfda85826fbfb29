"""Wording of contents: every finding shows in its catch, not in its leave; sides, phrases, nouns like verbs."""

from __future__ import annotations

import pytest

from counterclaim.lexicon.wording import WordingFinding, encode_content, find_wording, load_findings


def _names(content: str) -> set[str]:
    return {found.name for found in find_wording(encode_content(content))}


@pytest.mark.parametrize("finding", load_findings(), ids=lambda finding: finding.name)
def test_every_finding_catches_and_leaves(finding: WordingFinding) -> None:
    assert finding.name in _names(finding.catch)
    assert finding.name not in _names(finding.leave)


def test_a_noun_after_a_determiner_is_no_deed() -> None:
    assert "transfer" not in _names("it had doubts about the ship")
    assert "transfer" in _names("it will ship the crates")


def test_a_phrase_keeps_its_first_word_in_its_own_classes() -> None:
    assert {"falsehood", "negation"} <= _names("that is not true")


def test_names_take_the_side_they_are_given() -> None:
    encoded = encode_content("Oslo armed Malta", lambda name: "own" if name == "Oslo" else "other")
    assert [encoded.side_of(at) for at in range(3)] == ["own", None, "other"]


def test_a_gap_never_crosses_a_full_stop() -> None:
    assert "negated transfer" not in _names("No. It sold them")
