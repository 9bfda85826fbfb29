"""Bytes to characters: which encoding is chosen, what is noted, what is refused."""

from __future__ import annotations

import codecs

import pytest

from counterclaim.core.errors import InputError
from counterclaim.documents.decoding import decode_text

STORY = "The envoy said “no ship” had sailed — not one — from the café’s quay in José’s harbour. " * 6


@pytest.mark.parametrize(
    ("data", "content_type", "has_markup", "encoding"),
    [
        pytest.param(STORY.encode(), None, False, "utf-8", id="plain UTF-8"),
        pytest.param(codecs.BOM_UTF8 + STORY.encode(), None, False, "utf-8", id="UTF-8 with a mark"),
        pytest.param(STORY.encode("cp1252"), None, False, "cp1252", id="windows-1252 without a word about it"),
        pytest.param(STORY.encode("cp1252"), "text/plain; charset=iso-8859-1", False, "cp1252", id="latin-1 label"),
        pytest.param(STORY.encode("utf-16"), None, False, "utf-16-le", id="UTF-16 with a mark"),
        pytest.param(STORY.encode("utf-16-be"), None, False, "utf-16-be", id="UTF-16 without one"),
        pytest.param(STORY.encode("utf-16-le"), None, False, "utf-16-le", id="UTF-16 little-endian without one"),
        pytest.param(STORY.encode("koi8-r", "replace"), "text/plain; charset=KOI8-R", False, "koi8-r", id="label"),
        pytest.param(b'<meta charset="windows-1252">' + STORY.encode("cp1252"), None, True, "cp1252", id="page's own"),
        pytest.param(STORY.encode(), "text/html; charset=us-ascii", False, "utf-8", id="a label that does not fit"),
        pytest.param(STORY.encode(), "text/html; charset=utf-7", False, "utf-8", id="UTF-7 is never believed"),
        pytest.param(STORY.encode(), "text/html; charset=rot13", False, "utf-8", id="no text codec"),
    ],
)
def test_encoding_is_chosen(data: bytes, content_type: str | None, has_markup: bool, encoding: str) -> None:
    decoded = decode_text(data, name="x", content_type=content_type, has_markup=has_markup)
    assert decoded.encoding == encoding
    if encoding != "koi8-r":
        assert decoded.text.endswith(STORY)


def test_plain_utf8_needs_no_note() -> None:
    assert decode_text(STORY.encode(), name="x").alterations == ()


def test_mark_goes_before_the_senders_label() -> None:
    decoded = decode_text(codecs.BOM_UTF8 + STORY.encode(), name="x", content_type="text/plain; charset=latin-1")
    assert decoded.text == STORY


def test_lying_label_is_noted() -> None:
    note = decode_text(STORY.encode("cp1252"), name="x", content_type="text/plain; charset=utf-8").alterations[0]
    assert "cp1252" in note.detail
    assert "passed over: the sender says utf-8" in note.detail


def test_replaced_characters_are_counted() -> None:
    data = STORY.encode()[:-1] + "—".encode()[:2]
    decoded = decode_text(data, name="x")
    assert decoded.text.endswith("\ufffd")
    assert [alteration.detail for alteration in decoded.alterations if alteration.kind == "replaced characters"] == [
        "1 unreadable as utf-8, shown as U+FFFD"
    ]


def test_noise_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        decode_text(codecs.BOM_UTF8 + bytes(range(0x80, 0x100)) * 9, name="noise.txt")
    assert caught.value.code == "input.undecodable"
    assert "noise.txt" in caught.value.message
