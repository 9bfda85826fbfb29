"""Which parts of a text are no reporting: notices, buttons, sign-offs, captions, a lone name at the end.

In: the lines of a text. Out: marks with the reason for each, in text order, never overlapping. Always holds: the text
is not changed, and a long paragraph is never marked whole. The wording is data (`lexicon/boilerplate.toml`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from counterclaim.documents.lines import Line
from counterclaim.lexicon.boilerplate import BoilerplatePattern, load_boilerplate

HEAD_LINES = 10
TAIL_LINES = 15
MAX_LINE_CHARACTERS = 700
MAX_SIGN_OFF_CHARACTERS = 420
MIN_PROSE_LINES = 2

_NAME = r"(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|['’-])+)"
_LONE_NAME = re.compile(
    rf"(?:[—–-]{{1,2}}\s*)?(?:[Bb]y\s+)?({_NAME}(?:\s+(?:{_NAME}|de|da|del|der|dos|du|la|van|von|al|bin|ibn|el|and)){{1,5}})(?:,\s*(?:Jr|Sr)\.?)?"
)
_SENTENCE_END = re.compile(r"""[.!?…]["”’')\]]*$""")
_NAME_CONNECTIVES = frozenset("de da del der dos du la van von al bin ibn el and".split())


@dataclass(frozen=True, slots=True)
class Mark:
    """Code points `start` to `end` are boilerplate of a kind; `line` is the index of the line they lie in."""

    start: int
    end: int
    kind: str
    line: int


def mark_boilerplate(lines: Sequence[Line]) -> tuple[Mark, ...]:
    """The boilerplate of a text, by the lexicon and then by a lone name after the last sentence."""
    marks = [mark for index, line in enumerate(lines) if (mark := _mark_line(index, line, len(lines))) is not None]
    closing = _lone_name(lines, {mark.line for mark in marks if mark.start == lines[mark.line].start})
    if closing is not None:
        marks.append(closing)
    return tuple(sorted(marks, key=lambda mark: mark.start))


def _mark_line(index: int, line: Line, count: int) -> Mark | None:
    in_head, in_tail = index < HEAD_LINES, index >= count - TAIL_LINES
    text = line.text.replace("\n", " ")
    for pattern in load_boilerplate():
        if (pattern.where == "head" and not in_head) or (pattern.where == "tail" and not in_tail):
            continue
        start = _start_of(pattern, text)
        if start is not None:
            return Mark(line.start + start, line.end, pattern.name, index)
    return None


def _start_of(pattern: BoilerplatePattern, text: str) -> int | None:
    if pattern.part == "end":
        # Only the last stretch is searched: a sign-off is short, and the search stays linear in the text.
        offset = max(0, len(text) - MAX_SIGN_OFF_CHARACTERS)
        match = pattern.regex.search(text, offset)
        return None if match is None else match.start() + len(match[0]) - len(match[0].lstrip())
    if len(text) > MAX_LINE_CHARACTERS or pattern.regex.fullmatch(text) is None:
        return None
    return 0


def _lone_name(lines: Sequence[Line], marked: set[int]) -> Mark | None:
    """A name and nothing else after the last sentence: who signed or republished the story."""
    prose = [index for index in range(len(lines)) if index not in marked]
    if len(prose) <= MIN_PROSE_LINES:
        return None
    last = prose[-1]
    before = lines[last - 1]
    if lone_name(lines[last].text) is None:
        return None
    if last - 1 not in marked and _SENTENCE_END.search(before.text) is None:
        return None
    return Mark(lines[last].start, lines[last].end, "closing name", last)


def lone_name(text: str) -> str | None:
    """The name that a line holds and nothing else, or None.

    >>> lone_name("— Jo R. Marsh"), lone_name("Talks in Lima"), lone_name("Callao")
    ('Jo R. Marsh', None, None)
    """
    match = _LONE_NAME.fullmatch(text)
    if match is None or len([part for part in match[1].split() if part not in _NAME_CONNECTIVES]) < 2:
        return None
    return match[1]
