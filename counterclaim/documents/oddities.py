"""Words on a page that a reader sees otherwise than a program: struck out, hidden, or turned around by bidi controls.

In: a parsed page before, and its drawn text after, the main text is drawn. Out: the text as it was, and an alteration
for each such word. Always holds: the stand-ins put into the page (Braille patterns, which no English page uses) are
all taken out again. Words hidden by a style sheet are not seen: an accepted gap, since style sheets are not read.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from counterclaim.core.document import Alteration
from counterclaim.core.span import Span
from counterclaim.documents.cleaning import find_bidi_controls

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_MARKED = 200
MAX_SHOWN_CHARACTERS = 120

_MARKS = {"struck words": ("\u28f1", "\u28f2"), "hidden words": ("\u28f3", "\u28f4")}
_OPENING = {opening: kind for kind, (opening, _) in _MARKS.items()}
_CLOSING = frozenset(closing for _, closing in _MARKS.values())
_BIDI = dict(
    zip(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
        map(chr, range(0x28C1, 0x28CD)),
        strict=True,
    )
)
_FROM_BIDI = {stand_in: control for control, stand_in in _BIDI.items()}
_TO_STAND_INS = str.maketrans(_BIDI)
_STAND_INS = {*_OPENING, *_CLOSING, *_FROM_BIDI}
_STRUCK = "//body//*[self::s or self::strike or self::del]"
_HIDDEN = (
    "//body//*[@hidden or contains(translate(@style, ' ', ''), 'display:none')"
    " or contains(translate(@style, ' ', ''), 'visibility:hidden')"
    " or contains(translate(@style, ' ', ''), 'font-size:0')]"
    "[ancestor::p or ancestor::blockquote or ancestor::article or ancestor::main]"
)


@dataclass(frozen=True, slots=True)
class Oddity:
    """Words of one kind that were marked in the page."""

    kind: Literal["struck words", "hidden words"]
    words: str


def mark_oddities(tree: HtmlElement) -> tuple[Oddity, ...]:
    """Put stand-ins around struck and hidden words, and in place of bidi controls; what was marked, in page order."""
    if any(character in _STAND_INS for character in set("".join(tree.itertext()))):
        return ()
    _replace_bidi(tree)
    marked: list[Oddity] = []
    kinds: tuple[tuple[Literal["struck words", "hidden words"], str], ...]
    kinds = (("struck words", _STRUCK), ("hidden words", _HIDDEN))
    for kind, path in kinds:
        opening, closing = _MARKS[kind]
        for element in tree.xpath(path)[:MAX_MARKED]:
            words = " ".join(element.text_content().translate(_WITHOUT_MARKS).split())
            # A paragraph or more that is hidden is furniture (a form, a dialogue), not a word slipped into a sentence.
            if words and len(words) <= MAX_SHOWN_CHARACTERS * 4:
                marked.append(Oddity(kind, words))
                _wrap(element, opening, closing)
    return tuple(marked)


_WITHOUT_MARKS = {ord(mark): None for mark in {*_OPENING, *_CLOSING}}


def is_hidden(piece: str) -> bool:
    """True if a piece of a marked page is marked as hidden."""
    return _MARKS["hidden words"][0] in piece


def resolve_oddities(text: str, marked: tuple[Oddity, ...]) -> tuple[str, tuple[Alteration, ...]]:
    """The drawn text with all stand-ins taken out, and where the marked words stand in it."""
    pieces: list[str] = []
    opened: list[tuple[str, int]] = []
    alterations: list[Alteration] = []
    kept: Counter[tuple[str, str]] = Counter()
    at = 0
    for piece in _split(text):
        if piece in _OPENING:
            opened.append((_OPENING[piece], at))
        elif piece in _CLOSING:
            if opened:
                kind, start = opened.pop()
                words = "".join(pieces)[start:at] if at > start else ""
                kept[kind, " ".join(words.split())] += 1
                if words.strip():
                    alterations.append(Alteration(kind, f"kept in the text: {_shown(words)}", Span(start, at)))
        else:
            pieces.append(_FROM_BIDI.get(piece, piece))
            at += len(piece)
    for oddity in marked:
        if kept[oddity.kind, oddity.words] > 0:
            kept[oddity.kind, oddity.words] -= 1
        else:
            alterations.append(Alteration(oddity.kind, f"left out of the text: {_shown(oddity.words)}"))
    whole = "".join(pieces)
    resolved = whole.strip()
    # A mark that stood alone on the first line leaves that line empty.
    shift = len(whole) - len(whole.lstrip())
    shifted = (_shifted(alteration, shift, len(resolved)) for alteration in alterations)
    return resolved, (*shifted, *find_bidi_controls(resolved))


def _shifted(alteration: Alteration, shift: int, length: int) -> Alteration:
    if alteration.span is None:
        return alteration
    start, end = max(0, alteration.span.start - shift), min(length, alteration.span.end - shift)
    return replace(alteration, span=Span(start, end) if start < end else None)


def _split(text: str) -> list[str]:
    if not any(character in _STAND_INS for character in set(text)):
        return [text]
    pieces = [""]
    for character in text:
        if character in _STAND_INS:
            pieces += [character, ""]
        else:
            pieces[-1] += character
    return [piece for piece in pieces if piece]


def _wrap(element: HtmlElement, opening: str, closing: str) -> None:
    element.text = opening + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + closing
    else:
        element.text += closing


def _replace_bidi(tree: HtmlElement) -> None:
    if not any(control in _BIDI for control in set("".join(tree.itertext()))):
        return
    for element in tree.iter():
        if element.text:
            element.text = element.text.translate(_TO_STAND_INS)
        if element.tail:
            element.tail = element.tail.translate(_TO_STAND_INS)


def _shown(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= MAX_SHOWN_CHARACTERS else words[:MAX_SHOWN_CHARACTERS] + "…"
