from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.errors import InputError
from gate.assignment import assign
from gate.gold import load_cases, load_held_out

TEXT = (
    "MALE, Maldives, June 2, 2020 — Sri Lanka said it sold nothing. A trader said that the boats were Sri Lankan, and "
    "a clerk said that the papers were false.\n\n"
    "The trader later said he had been wrong, and everyone in the harbour agreed with him and went home for the night."
)
ROW = {
    "id": "s1",
    "speaker_span": "clerk", "speaker": "unnamed clerk", "speaker_side": None, "named": False, "cue": "said",
    "content": "the papers were false", "channel": "anonymous", "manner": "indirect", "position": "alleges",
    "addressee": None, "said_on": {"from": None, "to": "2020-06-02"},
}  # fmt: skip


def write_case(folder: Path, **changed: object) -> None:
    case = {"title": "Boats", "published": "2020-06-02", "text": TEXT, "statements": [ROW | changed]}
    (folder / "boats.json").write_text(json.dumps(case), encoding="utf-8")


def test_the_cue_is_the_one_beside_its_content_and_source(tmp_path: Path) -> None:
    write_case(tmp_path)
    (story,) = load_cases(tmp_path)
    (gold,) = story.statements
    text = story.document.text
    assert text[gold.cue.start - len("clerk ") : gold.cue.end] == "clerk said"
    assert gold.content[0].within(text) == "the papers were false"
    assert (gold.channel, gold.said_on) == (None, (None, date(2020, 6, 2)))


@pytest.mark.parametrize(
    "changed", [{"content": "the papers were true"}, {"cue": "swore"}, {"speaker_span": "captain"}]
)
def test_gold_that_is_not_in_the_text_is_an_error(tmp_path: Path, changed: dict[str, str]) -> None:
    write_case(tmp_path, **changed)
    with pytest.raises(InputError, match="is not in the text") as raised:
        load_cases(tmp_path)
    assert "boats.json: s1" in raised.value.message


STORY = """title: Tugs\nagency: none\npublished: 2022-01-09

{1s|Oslo} {1q|denied} {1c|it}.

---
1: position=denies; speaker=Norway; party=NOR; kind=named; channel=none; said=/2022-01-09; level=0
"""


def test_only_every_fifth_story_is_held_out(tmp_path: Path) -> None:
    for name in ("a-04-tugs", "a-05-tugs", "b-10-tugs", "b-11-tugs"):
        (tmp_path / f"{name}.story").write_text(STORY, encoding="utf-8")
    stories = load_held_out(tmp_path)
    assert [story.name for story in stories] == ["a-05-tugs", "b-10-tugs"]
    (gold,) = stories[0].statements
    assert (gold.speaker, gold.party, gold.kind, gold.channel) == ("Norway", "NOR", "named", None)
    assert gold.said_on == (None, date(2022, 1, 9))
    assert (stories[0].document.agency, stories[0].document.published) == (None, date(2022, 1, 9))


@pytest.mark.parametrize(
    ("weights", "pairs"),
    [
        ([], []),
        ([[]], []),
        ([[0.0, 0.0]], []),
        ([[3.0, 2.0], [2.0, 0.0]], [(0, 1), (1, 0)]),
        ([[1.0], [5.0], [2.0]], [(1, 0)]),
        ([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [3.0, 6.0, 9.0]], [(0, 0), (1, 1), (2, 2)]),
        ([[7.0, 0.0, 0.0], [8.0, 6.0, 0.0]], [(0, 0), (1, 1)]),
    ],
)
def test_assign_finds_the_heaviest_pairs(weights: list[list[float]], pairs: list[tuple[int, int]]) -> None:
    assert assign(weights) == pairs
