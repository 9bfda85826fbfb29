"""Whether a frame of the lexicon fits a word in its sentence.

In: a ground, a word, its arguments, a sense. Out: True or False, and the heads of the nouns that a frame speaks of.
Always: every demand that the frame makes is met by words of the same sentence. Which parties play is left to roles.py.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments
from counterclaim.events.ground import Ground
from counterclaim.lexicon.events import Frame, Sense, load_events

_COUNTS = frozenset(
    """dozens hundreds thousands scores millions some several number majority half couple handful group one two three
    four five six dozen all part most many both each series round set wave team convoy piece kind type sort""".split()
)
_CLAUSES = ("xcomp", "ccomp")
_MARKER_DEPTH = 3


def fits_verb(ground: Ground, verb: Word, arguments: Arguments, sense: Sense) -> bool:
    """True if all that the frame asks for stands around the verb."""
    frame = sense.frame
    if sense.partner and not _has_partner(ground, verb, arguments, sense):
        return False
    objects = object_words(ground, arguments, sense)
    if frame.objects and not any(is_listed(ground, word, frame.objects) for word in objects):
        return False
    if frame.objects_not and any(is_listed(ground, word, frame.objects_not) for word in objects):
        return False
    bearer = arguments.actor
    if frame.bearers and (bearer is None or not is_listed(ground, bearer, frame.bearers)):
        return False
    if frame.bearers_not and bearer is not None and is_listed(ground, bearer, frame.bearers_not):
        return False
    if frame.markers and not _has_marker(ground, verb, frame.markers):
        return False
    if frame.markers_not and _has_marker(ground, verb, frame.markers_not):
        return False
    if frame.modal and arguments.mood == "fact":
        return False
    return _clause_fits(ground, verb, frame)


def fits_noun(ground: Ground, noun: Word, arguments: Arguments, sense: Sense) -> bool:
    """True if the noun stands with the word before it and the prepositions that the frame asks for."""
    if noun.relation == "compound":
        return False
    if sense.partner:
        before = ground.reading.words[max(0, noun.index - 1)].text.lower()
        if before != sense.partner:
            return False
    beside = sense.frame.beside
    if not beside or not beside.isdisjoint(arguments.obliques) or (arguments.actor is not None and "by" in beside):
        return True
    return any(child.relation == "acl" for child in ground.children[noun.index]) and bool(beside & {"to", "that"})


def fits_predicate(ground: Ground, word: Word, sense: Sense) -> bool:
    """ "at war", "on strike", "willing to" as what somebody is."""
    children = ground.children[word.index]
    if not any(child.relation == "cop" for child in children):
        return False
    if sense.partner and not any(c.relation == "case" and c.text.lower() == sense.partner for c in children):
        return False
    return _clause_fits(ground, word, sense.frame)


def object_words(ground: Ground, arguments: Arguments, sense: Sense) -> tuple[Word, ...]:
    """The objects of a verb, those after its own preposition included, "dozens of diplomats" with the diplomats."""
    words = (*arguments.objects, *arguments.obliques.get(sense.partner, ()))
    return tuple(counted for word in words for counted in with_counted(ground, word))


def with_counted(ground: Ground, word: Word) -> Iterator[Word]:
    """A word with what it counts and what is joined to it."""
    yield word
    for child in ground.children[word.index]:
        if child.relation == "conj":
            yield from with_counted(ground, child)
        elif child.relation == "nmod" and ground.case_of(child) == "of" and _is_count(word):
            yield child


def is_listed(ground: Ground, word: Word, listed: frozenset[str]) -> bool:
    """True if a noun, or what it counts, is among these words, or is a party or person where the list lets one be."""
    for one in with_counted(ground, word):
        low = one.text.lower()
        before = ground.reading.words[one.index - 1].text.lower() if one.index else ""
        if low in listed or singular(low) in listed or f"{before}_{low}" in listed:
            return True
        if "@party" in listed and ground.party_of[one.index] is not None:
            return True
        if "@person" in listed and (one.index in ground.people or _is_other_name(ground, one)):
            return True
    return False


def complement_of(ground: Ground, word: Word) -> Word | None:
    """The verb of the clause that follows a verb or noun: "sell" of "agreed to sell", "plan to sell"."""
    for child in ground.children[word.index]:
        if child.relation in _CLAUSES and child.index > word.index:
            return child
    for child in ground.children[word.index]:
        if child.relation in ("advcl", "acl") and child.index > word.index:
            marks = {c.text.lower() for c in ground.children[child.index] if c.relation in ("mark", "case")}
            if marks & {"to", "of", "that", "from", "for"}:
                return child
    return None


def is_infinitive(ground: Ground, verb: Word) -> bool:
    """ "to sell", and the "selling" of "accused X of selling"; a finite clause has its own subject or tense."""
    if any(child.relation == "mark" and child.text.lower() == "to" for child in ground.children[verb.index]):
        return True
    return verb.relation != "ccomp"


def singular(low: str) -> str:
    """A rough singular, enough to look a word up."""
    if low.endswith("ies"):
        return low[:-3] + "y"
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low


def is_time(ground: Ground, word: Word) -> bool:
    """True for a word of a time expression ("insisted on Sunday")."""
    at = bisect_right(ground.times, word.start, key=lambda time: time.span.start) - 1
    return at >= 0 and word.end <= ground.times[at].span.end


def _is_count(word: Word) -> bool:
    return word.text.lower() in _COUNTS or word.upos == "NUM"


def _is_other_name(ground: Ground, word: Word) -> bool:
    return word.upos == "PROPN" and ground.party_of[word.index] is None


def _has_partner(ground: Ground, verb: Word, arguments: Arguments, sense: Sense) -> bool:
    """ "lay down": the particle hangs on the verb itself; "call for": a noun after the preposition does."""
    if not sense.is_particle and any(not is_time(ground, word) for word in arguments.obliques.get(sense.partner, ())):
        return True
    return any(
        child.text.lower() == sense.partner and child.index > verb.index and child.relation != "obl"
        for child in ground.children[verb.index]
    )


def _has_marker(ground: Ground, verb: Word, markers: frozenset[str]) -> bool:
    return any(word.text.lower() in markers for word in _near(ground, verb, _MARKER_DEPTH))


def _near(ground: Ground, word: Word, depth: int) -> Iterator[Word]:
    for child in ground.children[word.index]:
        if child.relation not in ("conj", "parataxis", "acl", "nsubj"):
            yield child
            if depth:
                yield from _near(ground, child, depth - 1)


def _clause_fits(ground: Ground, verb: Word, frame: Frame) -> bool:
    if not frame.clause and not frame.clause_not:
        return True
    complement = complement_of(ground, verb)
    if complement is None:
        return not frame.clause
    kind = "to" if is_infinitive(ground, complement) else "that"
    lemmas = load_events().lemmas
    verbs = {lemmas.get(complement.text.lower(), ""), kind}
    verbs |= {
        lemmas.get(child.text.lower(), "") for child in ground.children[complement.index] if child.relation == "conj"
    }
    return not frame.clause_not & verbs and (not frame.clause or bool(frame.clause & verbs))
