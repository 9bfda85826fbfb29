"""Whose story it is: the agency that a text credits and the people who sign it.

In: the lines of a text with their boilerplate marks. Out: the agency's short name, and the byline as printed. Always
holds: an agency that is only quoted ("told Reuters") is no credit. The cues are data (`lexicon/agencies.toml`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from counterclaim.documents.boilerplate import HEAD_LINES, TAIL_LINES, Mark, lone_name
from counterclaim.documents.lines import Line
from counterclaim.lexicon.agencies import NAME_MARK, AgencyLexicon, load_agencies

MAX_CREDIT_CHARACTERS = 160

_BY = re.compile(r"by\s+", re.IGNORECASE)
_TRAILING_SEPARATOR = re.compile(r"[\s,|/–—-]+$")


@dataclass(frozen=True, slots=True)
class _CreditLine:
    """A line with each agency's name as one character, the agencies in order, and where it stands."""

    text: str
    names: tuple[str, ...]
    in_head: bool
    in_tail: bool


def find_agency(lines: Sequence[Line], marks: Sequence[Mark]) -> str | None:
    """The agency that the first or last lines credit, by the strongest cue in them.

    >>> from counterclaim.documents.lines import split_lines
    >>> find_agency(split_lines("No ship sailed, he said.\\n\\nCopyright 2031 The Associated Press."), ())
    'AP'
    """
    lexicon = load_agencies()
    candidates = _credit_lines(lines, marks, lexicon)
    for cue in lexicon.cues:
        for line in candidates:
            if (cue.where == "head" and not line.in_head) or (cue.where == "tail" and not line.in_tail):
                continue
            match = cue.regex.match(line.text)
            if match is not None:
                return cue.agency or line.names[line.text.count(NAME_MARK, 0, match.start("agency"))]
    return None


def _credit_lines(lines: Sequence[Line], marks: Sequence[Mark], lexicon: AgencyLexicon) -> list[_CreditLine]:
    """The boilerplate and the short lines at both ends: a credit never stands in the prose."""
    marked = {mark.line: mark for mark in marks}
    found = []
    for index, line in enumerate(lines):
        in_head, in_tail = index < HEAD_LINES, index >= len(lines) - TAIL_LINES
        mark = marked.get(index)
        if mark is None and (not (in_head or in_tail) or len(line.text) > MAX_CREDIT_CHARACTERS):
            continue
        text = (line.text if mark is None else line.text[mark.start - line.start :]).replace("\n", " ")
        text = text.replace(NAME_MARK, " ")
        names = tuple(lexicon.ids[name] for name in lexicon.names.findall(text))
        found.append(_CreditLine(lexicon.names.sub(NAME_MARK, text) if names else text, names, in_head, in_tail))
    return found


def agency_of_byline(byline: str | None) -> str | None:
    """The agency that a byline names: "Reuters", "By Jo Marsh, Associated Press"."""
    lexicon = load_agencies()
    if byline is None:
        return None
    return lexicon.get_id(_BY.sub("", byline, count=1).strip()) or find_agency(
        (Line(0, len(byline), byline if _BY.match(byline) else f"By {byline}"),), ()
    )


def find_byline(lines: Sequence[Line], marks: Sequence[Mark]) -> str | None:
    """Who signs: a "By ..." line at the head, else a lone name that closes the text."""
    for mark in marks:
        if mark.kind == "byline":
            return _without_agency(_BY.sub("", lines[mark.line].text, count=1), load_agencies())
    for mark in marks:
        if mark.kind == "closing name":
            return lone_name(lines[mark.line].text)
    return None


def _without_agency(byline: str, lexicon: AgencyLexicon) -> str:
    names = list(lexicon.names.finditer(byline))
    if names and names[-1].end() == len(byline):
        kept = _TRAILING_SEPARATOR.sub("", byline[: names[-1].start()])
        return kept or byline
    return byline


def agency_of_url(url: str | None) -> str | None:
    """The agency on whose own site a story stands, or None."""
    if url is None:
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return load_agencies().get_by_host(host.lower())
