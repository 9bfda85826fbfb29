"""What kind of input some bytes are, and what is refused by its first bytes."""

from __future__ import annotations

import pytest

from counterclaim.core.errors import InputError
from counterclaim.documents.kinds import MAX_BYTES, find_kind

PAGE = b"<!DOCTYPE html><html><body><p>The ship sailed.</p></body></html>"


@pytest.mark.parametrize(
    ("data", "name", "content_type", "kind"),
    [
        (b"The ship sailed.", "a.txt", None, "text"),
        (b"The ship sailed.", "-", None, "text"),
        (PAGE, "a.txt", None, "html"),
        (b"\n<!-- made by hand --><html><head>", "-", None, "html"),
        (b"<p>One</p><p>Two</p><br><p>", "-", None, "html"),
        (b"He wrote <p> once.", "-", None, "text"),
        (b'{"text": "x"}', "-", None, "json"),
        (b'{"text": "x"}', "a.json", None, "json"),
        (b'{"text": "x"}', "a.JSONL", None, "jsonl"),
        (b"x <b>y</b>", "http://h/x", "text/html; charset=utf-8", "html"),
        (b"x", "http://h/x.html", "text/plain", "text"),
        (b'{"text": "x"}', "http://h/x", "application/ld+json", "json"),
        ("\ufeffThe ship".encode("utf-16-le"), "a", None, "text"),
        ("The ship sailed.".encode("utf-16-le"), "a", None, "text"),
    ],
)
def test_kind(data: bytes, name: str, content_type: str | None, kind: str) -> None:
    assert find_kind(data, name, content_type) == kind


@pytest.mark.parametrize(
    ("data", "content_type", "code"),
    [
        pytest.param(b"", None, "input.empty", id="nothing"),
        pytest.param(b" \r\n\t", None, "input.empty", id="blank"),
        pytest.param(b"\xef\xbb\xbf", None, "input.empty", id="only a mark"),
        pytest.param(b"%PDF-1.7 ...", None, "input.unsupported-type", id="PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n", None, "input.unsupported-type", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0..", None, "input.unsupported-type", id="JPEG"),
        pytest.param(b"PK\x03\x04....", None, "input.unsupported-type", id="ZIP"),
        pytest.param(b"\x1f\x8b\x08", None, "input.unsupported-type", id="gzip"),
        pytest.param(b"{\\rtf1 hello", None, "input.unsupported-type", id="RTF"),
        pytest.param(b"WARC/1.0\r\n", None, "input.unsupported-type", id="WARC"),
        pytest.param(b"RIFF....WEBPVP8 ", None, "input.unsupported-type", id="WebP"),
        pytest.param(b"some text", "application/pdf", "input.unsupported-type", id="declared PDF"),
        pytest.param(b"some text", "image/png", "input.unsupported-type", id="declared PNG"),
        pytest.param(bytes(range(256)) * 20, None, "input.binary", id="all bytes"),
        pytest.param(
            b"\x00\x01\x00\x00\x00\x00\x02\x03" * 99, None, "input.binary", id='b"\\x00\\x01\\x00\\x00\\x00\\x'
        ),
        pytest.param(b"x" * (MAX_BYTES + 1), None, "input.too-large", id="machine data"),
    ],
)
def test_refused(data: bytes, content_type: str | None, code: str) -> None:
    with pytest.raises(InputError) as caught:
        find_kind(data, "the-input", content_type)
    assert caught.value.code == code
    assert "the-input" in caught.value.message
    assert caught.value.hint


def test_limit_is_named() -> None:
    with pytest.raises(InputError, match="20 MB"):
        find_kind(b"x" * (MAX_BYTES + 1), "big.txt")
