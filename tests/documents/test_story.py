"""Story files: what is taken, what is ignored, and all that JSON readers disagree on refused."""

from __future__ import annotations

import json
from datetime import date

import pytest

from counterclaim.core.errors import InputError
from counterclaim.documents.story import parse_story

TEXT = "The harbour master said that no ship had sailed."


def test_fields_are_taken_and_others_ignored() -> None:
    story: dict[str, object] = {
        "title": "Harbour  denies\nshipment",
        "byline": "By Jo Marsh",
        "agency": "AP",
        "dateline": "LIMA, Peru",
        "published": "2031-05-03T22:00:00Z",
        "url": "https://example.org/a",
        "text": f"\n{TEXT}\n",
        "claims": 3,
    }
    draft = parse_story(json.dumps(story), name="a.json")
    assert (draft.title, draft.byline, draft.agency, draft.dateline) == (
        "Harbour denies shipment",
        "By Jo Marsh",
        "AP",
        "LIMA, Peru",
    )
    assert (draft.published, draft.published_from, draft.url) == (
        date(2031, 5, 3),
        "story file",
        "https://example.org/a",
    )
    assert draft.text == TEXT


def test_absent_fields_are_none() -> None:
    draft = parse_story(json.dumps({"text": TEXT, "title": None, "byline": ""}), name="a.json")
    assert (draft.title, draft.byline, draft.published, draft.published_from) == (None, None, None, None)


def test_address_of_another_kind_is_left_out() -> None:
    assert parse_story(json.dumps({"text": TEXT, "url": "javascript:alert(1)"}), name="a.json").url is None


@pytest.mark.parametrize(
    ("source", "code", "says"),
    [
        ('{"title": "x"}', "input.story-field", '"text"'),
        ('{"text": ""}', "input.story-field", '"text"'),
        ('{"text": ["a"]}', "input.story-field", '"text"'),
        ('{"text": "a", "title": 3}', "input.story-field", '"title"'),
        ('{"text": "a", "published": "8/11/2031"}', "input.story-field", "8/11/2031"),
        ('{"text": "a", "published": "2031-02-30"}', "input.story-field", "2031-02-30"),
        ('{"text": "a", "published": 20310230}', "input.story-field", "20310230"),
        ('{"text": "a", "text": "b"}', "input.story-duplicate-key", '"text"'),
        ('{"text": "a", "notes": {"k": 1, "k": 2}}', "input.story-duplicate-key", '"k"'),
        ('{"text": "a", "n": NaN}', "input.story-json", "NaN"),
        ('{"text": "a", "n": -Infinity}', "input.story-json", "Infinity"),
        ('{"text": "a \\ud800 b"}', "input.story-json", "half a character"),
        ('{"text": "a", "n": ' + "9" * 5000 + "}", "input.story-json", "5000 digits"),
        ('{"text": "a", "n": ' + "[" * 100_000 + "]" * 100_000 + "}", "input.story-json", "deeper"),
        ('{"text": "a", "n": ' + "[" * 500 + "]" * 500 + "}", "input.story-json", "deeper"),
        ('{"text": "a"', "input.story-json", "delimiter"),
        ('["a"]', "input.story-shape", "list"),
        ('"a"', "input.story-shape", "str"),
        ("", "input.story-json", "Expecting value"),
    ],
    ids=lambda value: value[:40],
)
def test_refused(source: str, code: str, says: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_story(source, name="bad.json")
    assert caught.value.code == code
    assert "bad.json" in caught.value.message
    assert says in caught.value.message


def test_whole_characters_beyond_the_first_plane_pass() -> None:
    assert parse_story('{"text": "a \\ud83d\\ude42 b"}', name="a").text == "a 🙂 b"


def test_brackets_in_strings_are_no_depth() -> None:
    assert parse_story(json.dumps({"text": "[" * 2000}), name="a").text == "[" * 2000
