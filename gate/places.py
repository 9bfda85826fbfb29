"""Where the words that an analyst copied out stand in the text.

In: a text and words of it. Out: spans. Always: words that are not in the text are an error that names the file and the
key, never a miss; whole words are preferred to parts of words.
"""

from __future__ import annotations

import re

from counterclaim.core.errors import InputError
from counterclaim.core.span import Span

INSIDE_CONTENT_PENALTY = 30
"""Characters of distance that a cue inside its own content is worth: there it is mostly another statement's."""


def find_places(text: str, words: str, where: str) -> list[Span]:
    """Every place of these words, as whole words where they stand so anywhere; `where` names file and key."""
    places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)] if words else []
    places = places or [match.span() for match in re.finditer(re.escape(words), text)] if words else []
    if not places:
        raise InputError(
            "gate.gold-not-found", f"{where}: {words[:60]!r} is not in the text", "Correct the gold so that it is."
        )
    return [Span(start, end) for start, end in places]


def find_content(text: str, words: str, where: str) -> Span:
    """The first place of the content: the cases hold no content that stands twice."""
    return find_places(text, words, where)[0]


def find_cue(cues: list[Span], sources: list[Span], content: Span) -> tuple[Span, Span]:
    """Cue and source nearest to the content and to one another, of all places where their words stand."""

    def distance(cue: Span, source: Span) -> float:
        inside = INSIDE_CONTENT_PENALTY if content.covers(cue) else 0
        return gap(cue, content) + gap(cue, source) / 2 + inside

    return min(((cue, source) for cue in cues for source in sources), key=lambda pair: (distance(*pair), pair))


def gap(left: Span, right: Span) -> int:
    """Characters between two spans, 0 where they touch."""
    return max(0, left.start - right.end, right.start - left.end)
