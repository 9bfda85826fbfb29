"""How deep and how large a page's markup is, measured on its source before any parser sees it.

In: the source of a web page. Out: its depth, number of elements and visible words. Always holds: time is linear in
the source, whatever it contains. lxml drops all text nested deeper than about 250 levels without a word, so the depth
that is measured here is what tells that text went missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PARSER_DEPTH = 240
MAX_ELEMENTS = 200_000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)([^<>]*)>")
_RAW_OPENING = re.compile(
    r"<(!--|!\[CDATA\[|(?:script|style|noscript|template|svg|textarea|title|iframe)\b)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+")
_ENTITY = re.compile(r"&#?\w{1,10};")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CLOSED_BY_NEXT = frozenset("p li td th tr dt dd option".split())


@dataclass(frozen=True, slots=True)
class Markup:
    """Deepest nesting, number of opened elements, and words between tags."""

    depth: int
    elements: int
    words: int

    @property
    def is_too_deep(self) -> bool:
        """True if the parser will lose text."""
        return self.depth > PARSER_DEPTH


def measure_markup(source: str) -> Markup:
    """Depth, elements and words of a page, without parsing it into a tree.

    >>> measure_markup("<p>Two <b>ships<br> sailed</b></p><p>One").depth
    2
    """
    visible = _without_raw(source)
    deepest = elements = 0
    stack: list[str] = []
    open_count: dict[str, int] = {}
    for closing, tag, rest in _TAG.findall(visible):
        name = tag.lower()
        if closing:
            if open_count.get(name):
                while stack and _pop(stack, open_count) != name:
                    pass
            continue
        elements += 1
        if name in _VOID or rest.endswith("/"):
            continue
        if stack and stack[-1] == name and name in _CLOSED_BY_NEXT:
            _pop(stack, open_count)
        stack.append(name)
        open_count[name] = open_count.get(name, 0) + 1
        deepest = max(deepest, len(stack))
    return Markup(deepest, elements, count_words(_TAG.sub(" ", visible)))


def count_words(text: str) -> int:
    """Words of a text, character references aside."""
    return len(_WORD.findall(_ENTITY.sub(" ", text)))


def _pop(stack: list[str], open_count: dict[str, int]) -> str:
    name = stack.pop()
    open_count[name] -= 1
    return name


def _without_raw(source: str) -> str:
    """The source without comments, scripts and the like; an unclosed one takes all that follows, as in a browser."""
    kept = []
    at = 0
    lowered = source.lower()
    while (opening := _RAW_OPENING.search(source, at)) is not None:
        kept.append(source[at : opening.start()])
        name = opening[1].lower()
        ending = "-->" if name == "!--" else "]]>" if name.startswith("![") else f"</{name}"
        close = lowered.find(ending, opening.end())
        if close < 0:
            return " ".join(kept)
        after = source.find(">", close)
        at = len(source) if after < 0 else after + 1
    kept.append(source[at:])
    return " ".join(kept)
