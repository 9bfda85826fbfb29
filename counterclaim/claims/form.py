"""How the words of a statement hang together: whether they can stand alone, and what they hang on if not.

In: a proposition and its reading. Out: a `Form`. Always: where there is no tree, all words count as a clause; tags and
tree are guesses, so the order of words has a say too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from counterclaim.claims.phrasing import plain
from counterclaim.claims.proposition import Proposition
from counterclaim.claims.verbs import is_past, past_of
from counterclaim.core.reading import Reading, Word
from counterclaim.core.span import Span

_ASKED = re.compile(r"^(?:what|which|where|when|who|whom|whose|why|how)\b", re.IGNORECASE)
_LOOKS_VERBAL = re.compile(r"^(?:would|will|could|can|did|does|do|has|have|had|is|are|was|were|\w+ed)$", re.IGNORECASE)
_FINITE_AUXILIARIES = frozenset(
    "is are was were has have had would will could can did does do may might must should shall".split()
)
_HEADING = frozenset({"root", "ccomp", "parataxis"})
_RELATIVE = frozenset({"who", "which", "that", "whose", "whom"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_VERBAL = frozenset({"VERB", "AUX"})
_SUBJECTS = frozenset({"nsubj", "csubj", "expl"})
_DESCRIBING = frozenset({"amod", "compound", "nummod", "det", "advmod", "punct"})
_LINK = re.compile(r"^[\s\"“”‘’']*(?:that)?[\s\"“”‘’']*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """How the words of a statement hang together in the tree."""

    has_subject: bool
    """True if somebody does something in the content, so that it can stand alone."""
    antecedent: str | None
    """What a relative clause speaks of: “boats that Oslo said leaked”."""
    is_asked: bool
    """True for a question, and for what somebody will not say."""
    is_verbal: bool
    """True if the content is headed by a verb: no noun that could be demanded or condemned."""
    verb: str | None
    """The verb that heads the content."""
    introduced: str | None
    """The cue in the past tense, if the content goes on where it ends: “blamed” before “Chad for the flood”."""


_POINTS_BACK = frozenset({"that", "which", "who"})


def form_of(leading: Proposition, reading: Reading) -> Form:
    """The form of what a statement says."""
    statement = leading.statement
    words = [word for piece in statement.content if piece.field == "text" for word in reading.words_in(piece)]
    is_asked = statement.position == "declines" or _ASKED.match(plain(leading.text)) is not None
    if not any(word.relation for word in words):
        return Form(leading.has_subject, None, is_asked, False, None, None)
    inside = {word.index for word in words}
    tops = {word.index for word in words if word.head not in inside and word.upos != "PUNCT"}
    has_subject = any(word.relation in _SUBJECTS and word.head in tops for word in words) or (
        statement.position != "demands" and _opens_whole(words, tops)
    )
    cue = [word for piece in statement.cue if piece.field == "text" for word in reading.words_in(piece)]
    first, is_verbal = words[0], any(word.upos in _VERBAL for word in words if word.index in tops)
    # "drones that officials said had failed": the "that" is the drones.
    points_back = first.text.lower() in _POINTS_BACK and len(words) > 1
    goes_on = points_back and (words[1].upos in _VERBAL or words[1].text.lower() == "as")
    antecedent = _antecedent(cue, reading) if (first.upos in _VERBAL or goes_on) and statement.source else None
    has_subject = has_subject and not (goes_on and antecedent is not None)
    if statement.position != "declines" and any(word.relation == "csubj" and word.head in tops for word in words):
        is_asked = False
    verb = next((word.text for word in words if word.index in tops and word.upos == "VERB"), None)
    return Form(has_subject, antecedent, is_asked, is_verbal, verb, _introduced(leading, cue, reading))


def _opens_whole(words: Sequence[Word], tops: Collection[int]) -> bool:
    """True if a noun and then a finite verb open a content, whatever the tree makes of it."""
    has_noun = False
    for earlier, word in zip((None, *words), words, strict=False):
        low = word.text.lower()
        if low in _FINITE_AUXILIARIES:
            return has_noun
        if word.upos == "VERB" and (word.index in tops or word.relation in _HEADING):
            return has_noun and not low.endswith("ing")
        is_gerund_of = low.endswith("ing") and earlier is not None and earlier.text.lower() == "of"
        if has_noun and (low in _RELATIVE or low == "to" or is_gerund_of):
            return False
        has_noun = has_noun or (word.upos in _NOMINAL and not is_past(low))
    return False


def _antecedent(cue: Sequence[Word], reading: Reading) -> str | None:
    """The noun that a relative clause with this cue belongs to, with the words right before it that describe it."""
    verb = next((word for word in cue if word.upos in _VERBAL and word.relation == "acl"), None)
    if verb is None or verb.head < 0:
        return None
    noun = first = reading.words[verb.head]
    while first.index > 0:
        before = reading.words[first.index - 1]
        is_joined = before.end == first.start
        if not is_joined and not (first.index <= before.head <= noun.index and before.relation in _DESCRIBING):
            break
        first = before
    if noun.end >= verb.start or noun.upos == "PRON":
        return None
    return plain(reading.document.words_of(Span(first.start, noun.end)))


def _introduced(leading: Proposition, cue: Sequence[Word], reading: Reading) -> str | None:
    """The cue as it stands before the content, in the past tense: “blaming” -> “blamed”."""
    content, spans = leading.statement.content[0], leading.statement.cue
    verb = next((word for word in cue if word.upos in _VERBAL or _LOOKS_VERBAL.match(word.text)), None)
    if verb is None or len(spans) > 1 or content.field != "text" or spans[0].end > content.start:
        return None
    if _LINK.match(reading.document.text[spans[0].end : content.start]) is None:
        return None
    is_participle = verb.text.lower().endswith("ing")
    words = [
        past_of(word.text)
        if word is verb or (is_participle and word.upos in _VERBAL and word.relation == "conj")
        else word.text
        for word in cue
    ]
    return " ".join(words)
