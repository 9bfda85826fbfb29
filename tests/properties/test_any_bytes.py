"""Whatever the bytes: a Document whose spans hold, or one InputError; never another exception."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.core.document import Document
from counterclaim.core.errors import InputError
from counterclaim.documents.load import load_bytes

PROSE = (
    "The harbour master said on Monday that no ship had sailed from the quay, and that he had the books to show it. "
)
TAGS = st.sampled_from(
    ["<p>", "</p>", "<div>", "</div>", "<s>", "</s>", "<br>", "<table><tr><td>", "<script>", "</script>", "<!--", "-->"]
)
HIDING = st.sampled_from(
    ["<span style='display:none'>", "</span>", "<del>", "</del>", "\u202e", "\u28f1", "&#8238;", "&#0;"]
)
MARKUP = st.lists(st.one_of(TAGS, HIDING, st.just(PROSE), st.text(max_size=8)), max_size=30).map("".join)
LINES = st.sampled_from(
    [
        "By Jo Marsh",
        "LIMA, Peru (AP) — ",
        "Share | Tweet",
        "© 2031 AFP",
        "Nov. 8, 2022",
        "Jo Marsh",
        PROSE,
        "___",
        "\r\n",
    ]
)
NAMES = st.sampled_from(["a.txt", "a.html", "a.json", "a.jsonl", "-"])


def check(data: bytes, name: str) -> None:
    try:
        document = load_bytes(data, name=name)
    except InputError as error:
        assert error.code.startswith("input.")
        assert error.message
        assert error.hint
        return
    check_spans(document)


def check_spans(document: Document) -> None:
    assert document.text == document.text.strip()
    assert not any("\ud800" <= character <= "\udfff" or character == "\0" for character in document.text)
    ends = 0
    for span in document.boilerplate:
        assert ends <= span.start < span.end <= len(document.text)
        ends = span.end
    for alteration in document.alterations:
        assert alteration.span is None or alteration.span.end <= len(document.text)


@given(st.binary(max_size=400), NAMES)
@settings(max_examples=300, deadline=None)
def test_noise(data: bytes, name: str) -> None:
    check(data, name)


@given(MARKUP)
@settings(max_examples=150, deadline=None)
def test_markup(source: str) -> None:
    check(f"<html><body><article>{source}<p>{PROSE * 3}</p>".encode("utf-8", "replace"), "a.html")


@given(st.lists(LINES, max_size=25), st.sampled_from(["\n", "\n\n", " "]))
@settings(max_examples=150, deadline=None)
def test_lines(lines: list[str], gap: str) -> None:
    check(gap.join([PROSE, *lines]).encode(), "a.txt")


@given(st.dictionaries(st.sampled_from(["title", "agency", "text", "published", "url", "x"]), st.text(max_size=30)))
@settings(max_examples=150, deadline=None)
def test_story_fields(story: dict[str, str]) -> None:
    check(json.dumps(story).encode(), "a.json")
