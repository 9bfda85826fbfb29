"""Prose with its sources in square brackets, told as speakers."""

from __future__ import annotations

import re

from counterclaim.actors.speakers import ResolvedSpeaker, resolve_speakers
from counterclaim.core.party import Speaker
from counterclaim.core.span import Span
from tests.builders import make_document, make_reading


def told_with_reasons(
    marked: str, *, dateline: str | None = None, people: tuple[str, ...] = ()
) -> list[ResolvedSpeaker]:
    """The speaker of each bracketed source, in text order; `people` are names that a network would have found."""
    text, sources, at = "", [], 0
    for match in re.finditer(r"\[([^\]]+)\]", marked):
        text += marked[at : match.start()]
        sources.append(Span(len(text), len(text) + len(match[1])))
        text += match[1]
        at = match.end()
    text += marked[at:]
    reading = make_reading(make_document(text, dateline=dateline), mentions=[(name, "person") for name in people])
    return list(resolve_speakers(reading, [((span,), span) for span in sources]))


def told(marked: str, *, dateline: str | None = None, people: tuple[str, ...] = ()) -> list[Speaker]:
    """As above, speakers only."""
    return [found.speaker for found in told_with_reasons(marked, dateline=dateline, people=people)]
