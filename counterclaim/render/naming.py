"""What a statement's content needs of its cue to be read: "calling the charge a novel", not "the charge a novel".

In: a statement and its document. Out: the words that a view shows as what is said. The words of the cue are added
only where the content follows it directly and is no clause of its own.
"""

from __future__ import annotations

import re

from counterclaim.core.document import Document
from counterclaim.core.statement import Statement
from counterclaim.render.wording import shown_words, visible

_STEMS = (
    "call|describ|label|brand|term|dub|denounc|characteri[sz]|portray|depict|paint|cast|cit|decr|blam|slam|"
    "criticiz|criticis|hail|prais|mock|ridicul|paint|liken|compar"
)
# "calling the charge a novel", "described the cargo as flour"; not "calling on Oslo to stop", "called for talks".
_NAMING_CUE = re.compile(rf"\b(?:{_STEMS})\w{{0,4}}(?:\s+(?:as|for))?$", re.IGNORECASE)
_CALLED_FOR = re.compile(r"\bcall\w*\s+(?:for|on)$", re.IGNORECASE)
# "has pushed for closer ties", "condemnation of the raid": the content hangs on the cue's own noun or preposition.
_HANGING_CUE = re.compile(r"\b(?:push|press)\w{0,3}\s+for$", re.IGNORECASE)
_HANGING_CONTENT = re.compile(r"(?:of|against|over|about|for|at|on|to)\b")
_NOUN_CUE = re.compile(r"(?:ion|ism|al|charge|claim|denial|threat|demand|call|appeal|attack|rebuke|warning)s?$")
_MAX_GAP = 2


def said_words(statement: Statement, document: Document) -> str:
    """The words of a statement's content, led by its cue where they do not stand without it."""
    if not statement.content or not _needs_cue(statement, document):
        return shown_words(document, statement.content)
    pieces = sorted({*statement.cue, *statement.content})
    shown = [
        visible(document.words_of(piece)) if piece in statement.cue else shown_words(document, (piece,))
        for piece in pieces
    ]
    joined = shown[0]
    for before, piece, words in zip(pieces, pieces[1:], shown[1:], strict=False):
        joined += (" " if 0 <= piece.start - before.end <= _MAX_GAP else " … ") + words
    return joined


def _needs_cue(statement: Statement, document: Document) -> bool:
    if not statement.cue:
        return False
    cue = statement.cue[0]
    following = next((each for each in sorted(statement.content) if each.start >= cue.end), None)
    if following is None or following.field != cue.field or following.start - cue.end > _MAX_GAP:
        return False
    words, content = document.words_of(cue), document.words_of(following)
    if content.lower().startswith("that "):
        return False
    if _HANGING_CUE.search(words) or (_NAMING_CUE.search(words) and not _CALLED_FOR.search(words)):
        return True
    return bool(_NOUN_CUE.search(words) and _HANGING_CONTENT.match(content))
