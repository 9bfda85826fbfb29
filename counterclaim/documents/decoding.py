"""Bytes to characters, with the reason for the encoding chosen.

In: raw bytes, the charset that the sender named, and whether the page may name one itself. Out: text without a byte
order mark, plus what had to be assumed or replaced. Always holds: bytes that are no text raise InputError, none are
dropped without a count. Repairing text that was wrongly decoded before it came here is left to cleaning.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from counterclaim.core.document import Alteration
from counterclaim.core.errors import InputError

MAX_REPLACED_SHARE = 0.1
# English with dense quotation marks reaches 0.09; statistics alone take such text for a Central European code page.
MAX_TYPOGRAPHIC_SHARE = 0.12
REPLACEMENT = "\ufffd"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What browsers decode (WHATWG), under Python's names. UTF-7 and the byte-to-byte codecs are left out on purpose: a
# label is foreign input, and both have been used to smuggle markup past a check.
_TRUSTED = frozenset(
    "utf-8 utf-16 utf-16-le utf-16-be ascii iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7"
    " iso8859-8 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 cp866 koi8-r koi8-u mac-roman mac-cyrillic cp874"
    " cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 gbk gb2312 gb18030 big5 euc_jp shift_jis"
    " euc_kr iso2022_jp".split()
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,40})", re.IGNORECASE)
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_TYPOGRAPHIC_CP1252 = re.compile(rb"[\x80\x85\x91-\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xb1\xb7\xbb-\xbe\xc0-\xff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters, the encoding they were read in and what had to be assumed."""

    text: str
    encoding: str
    alterations: tuple[Alteration, ...] = ()


def decode_text(data: bytes, *, name: str, content_type: str | None = None, has_markup: bool = False) -> Decoded:
    """Text of the bytes: byte order mark, then the sender's charset, the page's own, UTF-8, and last a guess.

    A byte order mark goes before the sender's label, as in browsers: a label is often a server's default.

    >>> decode_text(b"caf\\xe9 owners said", name="-", content_type="text/plain; charset=latin-1").text
    'café owners said'
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replaced(data[len(mark) :], encoding, name, f"{encoding} by its byte order mark")
    failed: list[str] = []
    for origin, label in _labels(data, content_type, has_markup):
        labelled = _trusted_name(label)
        text = None if labelled is None else _strictly(data, labelled)
        if text is None or labelled is None:
            failed.append(f"{origin} says {label}")
            continue
        return Decoded(text, labelled, _noted(labelled, f"{origin} says {label}", failed))
    as_utf8 = _strictly(data, "utf-8")
    if as_utf8 is not None:
        return Decoded(as_utf8, "utf-8", _noted("utf-8", "valid UTF-8", failed))
    guessed = _guess(data)
    if guessed is None:
        raise InputError(
            "input.undecodable",
            f"{name} is in no encoding that can be told apart from noise",
            "Save it as UTF-8 and try again.",
        )
    return _replaced(data, guessed, name, f"{guessed}, guessed from its bytes", failed)


def _labels(data: bytes, content_type: str | None, has_markup: bool) -> list[tuple[str, str]]:
    labels = []
    named = _HEADER_CHARSET.search(content_type) if content_type else None
    if named is not None:
        labels.append(("the sender", named[1]))
    in_page = _META_CHARSET.search(data[:4096]) if has_markup else None
    if in_page is not None:
        labels.append(("the page", in_page[1].decode("ascii")))
    return labels


def _trusted_name(label: str) -> str | None:
    try:
        encoding = codecs.lookup(label).name
    except LookupError:
        return None
    if encoding not in _TRUSTED:
        return None
    # Browsers read both labels as windows-1252: the quotation marks of the wire desks lie in the difference.
    return "cp1252" if encoding in ("ascii", "iso8859-1") else encoding


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def _noted(encoding: str, why: str, failed: list[str]) -> tuple[Alteration, ...]:
    if encoding == "utf-8" and not failed:
        return ()
    passed_over = f"; passed over: {', '.join(failed)}" if failed else ""
    return (Alteration("decoding", f"read as {encoding} ({why}){passed_over}"),)


def _replaced(data: bytes, encoding: str, name: str, why: str, failed: list[str] | None = None) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count(REPLACEMENT)
    if lost > MAX_REPLACED_SHARE * max(len(text), 1):
        raise InputError(
            "input.undecodable",
            f"{name} is not {why}: {lost} of {len(text)} characters cannot be read",
            "Save it as UTF-8 and try again.",
        )
    alterations = _noted(encoding, why, failed or [])
    if lost:
        alterations += (Alteration("replaced characters", f"{lost} unreadable as {encoding}, shown as U+FFFD"),)
    return Decoded(text, encoding, alterations)


def _guess(data: bytes) -> str | None:
    """UTF-16 by its zero bytes, a damaged UTF-8, the Western code page of most English text, else by statistics."""
    zeros_even, zeros_odd = data[:4000:2].count(0), data[1:4000:2].count(0)
    half = len(data[:4000]) // 2
    if half and max(zeros_even, zeros_odd) > 0.6 * half:
        return "utf-16-be" if zeros_even > zeros_odd else "utf-16-le"
    high = sum(byte >= 0x80 for byte in data)
    damaged = data.decode("utf-8", "replace").count(REPLACEMENT)
    if damaged * 4 <= high:
        return "utf-8"
    if high < MAX_TYPOGRAPHIC_SHARE * len(data) and len(_TYPOGRAPHIC_CP1252.findall(data)) == high:
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    return None if best is None else best.encoding
