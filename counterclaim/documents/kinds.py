"""What kind of input some bytes are: prose, web page, story file, or something that Counterclaim does not read.

In: the first bytes, a name and the sender's content type. Out: one of four kinds. Always holds: what is plainly no
text raises InputError that says what it looks like. Nothing is decoded here.
"""

from __future__ import annotations

import re
from typing import Literal

from counterclaim.core.errors import InputError

Kind = Literal["text", "html", "json", "jsonl"]

MAX_BYTES = 20 * 1024 * 1024

_SUFFIX_KINDS: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"BM\x00", "a bitmap image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ", "an xz file"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"WARC/", "a web archive"),
    (b"OggS", "an audio file"),
    (b"ID3", "an audio file"),
    (b"fLaC", "an audio file"),
)
_REFUSED_TYPES = re.compile(
    r"\s*(?:image|audio|video|font|model)/|\s*application/(?:pdf|zip|msword|vnd\.|octet-stream)", re.I
)
_PAGE_OPENING = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MARKUP = re.compile(rb"<(?:/?p|div|article|br|span|meta|title|table)\b[^<>]{0,200}>", re.I)
_CONTROL = bytes(set(range(0x09)) | set(range(0x0E, 0x20)) - {0x1B} | {0x7F})


def find_kind(data: bytes, name: str, content_type: str | None = None) -> Kind:
    """The kind of input, by its opening bytes first, then the sender's word, then the name, then its look."""
    refuse_foreign(data, name, content_type)
    if _PAGE_OPENING.match(data):
        return "html"
    declared = _kind_by_type(content_type)
    if declared is not None:
        return declared
    for suffix, kind in _SUFFIX_KINDS.items():
        if name.lower().endswith(suffix):
            return kind
    opening = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if opening.startswith(b"{"):
        return "json"
    return "html" if len(_MARKUP.findall(opening)) >= 3 else "text"


def refuse_foreign(data: bytes, name: str, content_type: str | None = None) -> None:
    """InputError for the empty, the too large, and what is by its bytes no text at all."""
    if len(data) > MAX_BYTES:
        raise too_large(name, f"{len(data) / 1e6:.1f} MB")
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise InputError(
            "input.empty", f"{name} has no text in it", "Give a file, address or stream with a story in it."
        )
    looks_like = _looks_like(data)
    if looks_like is None and content_type is not None and _REFUSED_TYPES.match(content_type):
        looks_like = f"declared as {content_type.split(';')[0].strip()[:60]}"
    if looks_like is not None:
        raise InputError(
            "input.unsupported-type",
            f"{name} is {looks_like}, not text, HTML or a JSON story",
            "Give the article as plain text (for a PDF: save its text first), as an HTML page or as a story file.",
        )
    if _is_binary(data):
        raise InputError(
            "input.binary",
            f"{name} is binary data, not text, HTML or a JSON story",
            "Give the article as plain text, as an HTML page or as a story file.",
        )


def too_large(name: str, size: str) -> InputError:
    """The error for an input over the limit, told without having read all of it."""
    return InputError(
        "input.too-large",
        f"{name} has {size}; one document may have at most {MAX_BYTES // 1024 // 1024} MB",
        "Split it, or write one story a line into a .jsonl file.",
    )


def _looks_like(data: bytes) -> str | None:
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "an image, sound or film"
    if data[4:8] == b"ftyp":
        return "a film or image"
    return None


def _is_binary(data: bytes) -> bool:
    sample = data[:8192]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    zeros = sample.count(0)
    if zeros > 0.2 * len(sample):
        # UTF-16 without a mark has its zero bytes all on one side; machine data has them on both.
        return min(sample[::2].count(0), sample[1::2].count(0)) > 0.1 * zeros
    control = len(sample) - len(sample.translate(None, _CONTROL))
    return control > 0.05 * len(sample)


def _kind_by_type(content_type: str | None) -> Kind | None:
    media = (content_type or "").split(";")[0].strip().lower()
    if media in ("text/html", "application/xhtml+xml"):
        return "html"
    if media == "application/json" or media.endswith("+json"):
        return "json"
    if media in ("application/jsonl", "application/x-ndjson", "application/jsonlines"):
        return "jsonl"
    return "text" if media == "text/plain" else None
