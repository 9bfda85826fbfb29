"""Whether a statement gives the speaker's very words, or not, or both.

In: the document's text and the content pieces of one statement. Out: direct, indirect or mixed, with the reason.
Always: an apostrophe is no quotation mark; marks just outside a piece count for it. What is content is settled before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterclaim.core.span import Span
from counterclaim.core.statement import Manner, Reason

DIRECT_SHARE = 0.8
"""A few words outside the marks ("that", "and") do not make a whole quotation mixed."""
LEAST_QUOTED_CHARACTERS = 2
MAX_SINGLE_QUOTED_CHARACTERS = 600
_DOUBLE = re.compile(r"[“\"«„]([^“”\"«»„\n]*)(?:[”\"»]|(?=\n\s*\n?[“\"])|\Z)")
_SINGLE = re.compile(r"(?<![\w’'])[‘']((?:[^‘’'\n]|(?<=\w)[’'](?=\w)){1,600}?)[’'](?!\w)")


def find_manner(text: str, content: Sequence[Span]) -> tuple[Manner, tuple[Reason, ...]]:
    """The manner of a statement, from how much of its content stands in quotation marks.

    >>> find_manner("“We sold nothing,” he said.", (Span(0, 18),))[0]
    'direct'
    >>> find_manner("He called it “a farce”.", (Span(10, 22),))[0]
    'mixed'
    >>> find_manner("He denied it.", (Span(10, 12),))[0]
    'indirect'
    """
    quoted = spoken = 0
    ranges: dict[tuple[int, int], tuple[tuple[int, int], ...]] = {}
    for piece in content:
        paragraphs = _paragraphs_around(text, piece)
        inside = ranges.setdefault(paragraphs, quoted_ranges(text, *paragraphs))
        spoken += _letters(text, piece.start, piece.end)
        quoted += sum(
            _letters(text, max(start, piece.start), min(end, piece.end))
            for start, end in inside
            if start < piece.end and piece.start < end
        )
    if quoted < LEAST_QUOTED_CHARACTERS:
        return "indirect", ()
    manner: Manner = "direct" if quoted >= DIRECT_SHARE * spoken else "mixed"
    return manner, (Reason("manner: quotation marks", f"{quoted} of {spoken} letters stand in quotation marks"),)


def quoted_ranges(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """What stands between quotation marks, double ones first; an unclosed one runs to the end of its paragraph."""
    found = [(match.start(1), match.end(1)) for match in _DOUBLE.finditer(text, start, end)]
    for match in _SINGLE.finditer(text, start, end):
        if not any(first <= match.start() < last for first, last in found):
            found.append((match.start(1), match.end(1)))
    return tuple(found)


def _paragraphs_around(text: str, piece: Span) -> tuple[int, int]:
    start = text.rfind("\n", 0, piece.start) + 1
    end = text.find("\n", piece.end)
    return start, len(text) if end < 0 else end


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))
