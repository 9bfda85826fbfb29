"""The lines of a text that a reader would see as paragraphs, with their offsets.

In: a frozen text. Out: its paragraphs in order. Always holds: each line's text is the exact slice. Hard-wrapped
paragraphs count as one line; single line breaks between full paragraphs split them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_WRAP_CHARACTERS = 100
MIN_WRAP_CHARACTERS = 45

_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: code points `start` to `end` of the text, without outer spaces."""

    start: int
    end: int
    text: str


def split_lines(text: str) -> tuple[Line, ...]:
    """The paragraphs of a text.

    >>> [line.text for line in split_lines("One.\\n\\nTwo.\\nThree.")]
    ['One.', 'Two.', 'Three.']
    """
    lines = []
    for block in _BLOCK.finditer(text):
        pieces = [block] if _is_wrapped(block[0]) else _LINE.finditer(text, block.start(), block.end())
        for piece in pieces:
            stripped = piece[0].strip()
            start = piece.start() + len(piece[0]) - len(piece[0].lstrip())
            lines.append(Line(start, start + len(stripped), stripped))
    return tuple(lines)


def _is_wrapped(block: str) -> bool:
    if "\n" not in block:
        return True
    *full, _ = block.split("\n")
    if not all(MIN_WRAP_CHARACTERS <= len(line.rstrip()) <= MAX_WRAP_CHARACTERS for line in full):
        return False
    # Verse, lists and buttons break where a sentence or label ends; a wrapped line seldom does.
    return sum(line.rstrip().endswith((".", "!", "?", "”", '"')) for line in full) * 2 <= len(full)
