"""Plain text to a Draft: an opening headline and a blank line become the title, what follows is the text.

In: decoded text. Out: the cleaned text without outer blank lines, and its title if it has one. Always holds: a first
paragraph is never taken for a title. Bylines, datelines and boilerplate stay in the text.
"""

from __future__ import annotations

import re

from counterclaim.documents.cleaning import clean_text
from counterclaim.documents.dateline import find_dateline
from counterclaim.documents.draft import Draft

MAX_TITLE_CHARACTERS = 180
MAX_TITLE_WORDS = 28

_FIRST_LINE = re.compile(r"[ \t\ufeff]*(\S[^\n]*?)[ \t]*\n(?=[ \t]*\n)")
_LONE_FIRST_LINE = re.compile(r"[ \t\ufeff]*(\S[^\n]*?)[ \t]*\n(?=[^\n]{120})")
_FULL_STOP = re.compile(r"""[.:;,…]["”’')\]]*$""")
_ABBREVIATION_END = re.compile(
    r"""\b(?:(?:[A-Za-z]\.){2,}|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.|Gov\.|Sen\.|Rep\.)["”’')\]]*$"""
)
_NO_TITLE = re.compile(r"by\s+[A-Z]|(?:published|updated|posted)\b.*\d|https?://|©|copyright\b", re.I)


def parse_plain(decoded: str) -> Draft:
    """The Draft of a plain text.

    >>> parse_plain("Harbour denies shipment\\n\\nThe harbour master said no ship had sailed.\\n").title
    'Harbour denies shipment'
    """
    cleaned = clean_text(decoded)
    start = len(cleaned.text) - len(cleaned.text.lstrip("\n\t \ufeff"))
    title, body_start = _title_at(cleaned.text, start)
    text = cleaned.text[body_start:]
    start, end = body_start + _leading_blank(text), len(cleaned.text.rstrip())
    return Draft(
        cleaned.text[start:end],
        title=title,
        offsets=cleaned.offsets.sliced(start, end),
        alterations=cleaned.alterations,
    )


def _title_at(text: str, start: int) -> tuple[str | None, int]:
    opening = _FIRST_LINE.match(text, start)
    if opening is None and "\n\n" not in text.strip():
        opening = _LONE_FIRST_LINE.match(text, start)
    if opening is None or not is_title(opening[1]) or not text[opening.end() :].strip():
        return None, start
    return opening[1], opening.end()


def is_title(line: str) -> bool:
    """True if a first line reads as a headline: short, no full stop, no dateline, byline or credit."""
    if len(line) > MAX_TITLE_CHARACTERS or len(line.split()) > MAX_TITLE_WORDS:
        return False
    if _FULL_STOP.search(line) and not _ABBREVIATION_END.search(line):
        return False
    return _NO_TITLE.match(line) is None and find_dateline(line) is None


def _leading_blank(text: str) -> int:
    stripped = text.lstrip()
    # Spaces that indent the first paragraph are no blank line, yet nothing is lost with them either.
    return len(text) - len(stripped)
