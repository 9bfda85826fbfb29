"""Statements -> those that say something for themselves, and in whose words the others stand.

In: the statements of a reading. Out: for each statement that is only part of another one's words, the id of that other
one, or None where it says nothing at all. Always: what is taken out holds no proposition of its own: “everyone knows
that no boat sailed” is the word of who says so, and “its position on boats” says nothing of boats.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from counterclaim.core.document import Document
from counterclaim.core.statement import Statement
from counterclaim.lexicon.linking import is_anybody

_STANDPOINT = re.compile(
    r"(?:position|stance|stand|view|policy|line|attitude|approach|thinking|opinion)s?", re.IGNORECASE
)
_TOPIC = re.compile(r"\W*(?:on|about|over|regarding|concerning|towards?|as to)\b", re.IGNORECASE)


def find_outer(document: Document, statements: Sequence[Statement]) -> dict[str, str | None]:
    """The statements that say nothing for themselves, each with the id of the one in whose words it stands."""
    known = {each.id for each in statements}
    found: dict[str, str | None] = {}
    for each in statements:
        outer = each.parent if each.parent in known else None
        if _is_topic(document, each) or (outer is not None and _is_of_anybody(each)):
            found[each.id] = outer
    return {each: _last(outer, found) for each, outer in found.items()}


def _is_of_anybody(statement: Statement) -> bool:
    speaker = statement.speaker
    name = speaker.name or speaker.role
    return speaker.party is None and name is not None and is_anybody(name)


def _is_topic(document: Document, statement: Statement) -> bool:
    """True for “its position on boats”: what it is about, and not what it says of that."""
    cue = " ".join(map(document.words_of, statement.cue))
    return _STANDPOINT.fullmatch(cue) is not None and _TOPIC.match(document.words_of(statement.content[0])) is not None


def _last(outer: str | None, found: dict[str, str | None]) -> str | None:
    seen: set[str] = set()
    while outer in found and outer not in seen:
        seen.add(outer)
        outer = found[outer]
    return outer
