"""Sources that the network cut wrong, mended by the words around them.

In: a draft and its reading. Out: the draft, its source and content changed in place where a rule holds. Always: a rule
moves words between source and content of one sentence and invents none. What the tree mends is left to attribute.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from counterclaim.actors.phrases import noun_kind
from counterclaim.core.reading import Reading, Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.statements.draft import Draft

MAX_CITED_WORDS = 10
MIN_REST_WORDS = 3
_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
_RELATIVES = frozenset({"who", "whom", "whose", "that", "which"})
_ENDS_CITED = frozenset(
    {",", ".", ";", "who", "whom", "whose", "that", "which", "as", "were", "was", "is", "are", "had"}
)
MAX_NAME_WORDS = 5
_ARTICLES = frozenset({"a", "an", "the", "one"})


def cites_no_voice(draft: Draft, reading: Reading) -> bool:
    """ "It would not last, he said, citing costs": a ground for what he says, and nobody who says so too."""
    cue = draft.cue[-1]
    if cue.within(reading.document.text).lower() != "citing":
        return False
    cited = _cited(cue, reading)
    named = next((word for word in cited if word.upos in _NAMING), None)
    if named is None:
        return True
    last = cited.index(named)
    while last + 1 < len(cited) and cited[last + 1].upos in _NAMING:
        last += 1
    head = cited[last]
    return head.upos == "NOUN" and noun_kind(head.text.lower()) is None


def give_to_cited(draft: Draft, drafts: Sequence[Draft], reading: Reading) -> bool:
    """ "It had gone, the paper reported, citing two clerks who counted them": the clerks say what the paper reports."""
    cue = draft.cue[-1]
    if cue.within(reading.document.text).lower() != "citing":
        return False
    cited = _cited(cue, reading)
    if not any(word.upos in _NAMING for word in cited):
        return False
    found = Span(cited[0].start, cited[-1].end)
    home = reading.sentence_at(cue.start)
    beside = (other for other in drafts if other is not draft and reading.sentence_at(other.cue_start) is home)
    for pieces in (draft.content, *(other.content for other in beside)):
        content = tuple(rest for piece in pieces if (rest := _beside(piece, found, reading)) is not None)
        if content and not any(span.overlaps(cue) for span in content):
            draft.source, draft.content = (found,), content
            draft.reasons.append(Reason("source by the cue", "what is cited speaks", (found,)))
            return True
    return False


def _cited(cue: Span, reading: Reading) -> list[Word]:
    words = reading.words[_word_after(reading, cue.end) :][:MAX_CITED_WORDS]
    return list(takewhile(lambda w: w.sentence == words[0].sentence and w.text.lower() not in _ENDS_CITED, words))


def _beside(piece: Span, found: Span, reading: Reading) -> Span | None:
    """What is left of a piece of content behind a source in it; None where that is the source's own clause."""
    if not piece.overlaps(found):
        return piece
    rest = [word for word in reading.words_in(piece) if word.start >= found.end]
    while rest and not rest[0].text[0].isalnum():
        rest.pop(0)
    if len(rest) < MIN_REST_WORDS or rest[0].text.lower() in _RELATIVES:
        return None
    return Span(rest[0].start, piece.end)


def _word_after(reading: Reading, end: int) -> int:
    return bisect_left(reading.words, end, key=lambda word: word.start)


def part_from_possessor(draft: Draft, reading: Reading) -> None:
    """ "Oslo, whose envoy said it was over, declined to comment": the envoy said it, Oslo declined."""
    if len(draft.source) != 1:
        return
    words = reading.words_in(draft.source[0])
    whose = next((at for at, word in enumerate(words) if word.text.lower() == "whose"), 0)
    if not whose:
        return
    between = [word for word in reading.words if words[-1].end <= word.start < draft.cue_start]
    kept = words[whose:] if not between else _without_commas(words[:whose])
    if kept:
        draft.source = (Span(kept[0].start, kept[-1].end),)
        draft.reasons.append(Reason("source by the words", "a clause with “whose” parts two speakers", draft.source))


def take_name_beside(draft: Draft, reading: Reading) -> None:
    """ "according to a rights group, Harbour Watch, ...": the name behind a source of a common noun belongs to it."""
    if len(draft.source) != 1:
        return
    words = reading.words_in(draft.source[0])
    if not words or words[0].text.lower() not in _ARTICLES or any(word.upos == "PROPN" for word in words[1:]):
        return
    after = reading.words[words[-1].index + 1 : words[-1].index + MAX_NAME_WORDS + 3]
    if not after or after[0].text != "," or after[0].sentence != words[-1].sentence:
        return
    name = list(takewhile(lambda word: word.text[0].isupper() and word.upos == "PROPN", after[1:]))
    end = after[len(name) + 1] if len(name) + 1 < len(after) else None
    if not name or len(name) > MAX_NAME_WORDS or end is None or end.text != ",":
        return
    found = Span(words[0].start, name[-1].end)
    content = tuple(rest for piece in draft.content if (rest := _beside(piece, found, reading)) is not None)
    if content and not any(found.overlaps(span) for span in draft.cue):
        draft.source, draft.content = (found,), content
        draft.reasons.append(Reason("source by the words", "a name stands beside the source", (found,)))


def _without_commas(words: Sequence[Word]) -> Sequence[Word]:
    while words and words[-1].text == ",":
        words = words[:-1]
    return words
