"""Each silence catches its own sentence and leaves its neighbour alone."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any

import pytest

from counterclaim.lexicon.silences import find_silence

ENTRIES: list[dict[str, Any]] = tomllib.loads(
    resources.files("counterclaim.lexicon").joinpath("silences.toml").read_text(encoding="utf-8")
)["silence"]


def silences_in(sentence: str) -> set[str | None]:
    words = sentence.split()
    return {find_silence(" ".join(words[i:])) for i in range(len(words))} - {None}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["name"])
def test_catches_its_sentence(entry: dict[str, Any]) -> None:
    assert entry["name"] in silences_in(entry["catch"])


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["name"])
def test_leaves_the_other_alone(entry: dict[str, Any]) -> None:
    assert silences_in(entry["leave"]) == set()
