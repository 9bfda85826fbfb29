"""One clause at a time: verb or noun, active or passive, negated, future or only possible.

In: a ground and a word. Out: what the words around it say of it. Always: looks only inside the sentence. Who does what
is left to arguments.py.
"""

from __future__ import annotations

from typing import Literal

from counterclaim.core.reading import Word
from counterclaim.events.ground import Ground

Mood = Literal["fact", "future", "possible"]
"""Grammar of a clause: "will sell" is future, "could sell" or "if it sold" possible."""
_BE = frozenset("is are was were be been being 's ’s get gets got getting".split())
_NEGATIONS = frozenset("not n't n’t never no neither nor without hardly".split())
_FUTURE = frozenset("will shall 'll ’ll wo".split())
_POSSIBLE = frozenset("would could may might can should must ought".split())
_NOBODY = frozenset("nobody nothing none".split())
_BOUND_TO = frozenset("is are was were to".split())
_CONDITIONS = frozenset("if unless whether should lest".split())
_IRREGULAR = frozenset(
    """made took taken gave given held put began begun struck sent paid showed shown did done led broke broken cut got
    kept drew drawn dealt lent sought stopped stopping planned planning set setting met""".split()
)


def is_verb(ground: Ground, word: Word) -> bool:
    """True for a verb, also where a headline's capital hides one: the root with a subject and no copula."""
    if word.upos == "VERB":
        return not is_noun(ground, word)
    relations = {child.relation for child in ground.children[word.index]}
    return (
        word.upos in ("PROPN", "NOUN") and word.relation == "root" and "nsubj" in relations and "cop" not in relations
    )


def is_noun(ground: Ground, word: Word) -> bool:
    """True for a noun, also where its tag says verb but an article or owner stands before it."""
    if word.upos in ("NOUN", "PROPN"):
        return True
    return word.upos == "VERB" and word.relation in ("nsubj", "obj", "obl", "nmod") and not word.text.endswith("ing")


def lemma_like(word: Word, stems: frozenset[str]) -> bool:
    """True if a regular form of one of these verbs: "launched", "launches", "launching"."""
    low = word.text.lower()
    if low in stems:
        return True
    for ending, back in (("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ied", "y")):
        if low.endswith(ending) and low[: len(low) - len(ending)] + back in stems:
            return True
    return low in _IRREGULAR


def is_passive(ground: Ground, verb: Word) -> bool:
    """True for "was sold", "been told", "shells supplied by X": a participle that things happen to."""
    low = verb.text.lower()
    if low.endswith("ing"):
        return False
    auxiliaries = [child for child in ground.children[verb.index] if child.relation in ("aux", "cop")]
    to = max(
        (c.index for c in ground.children[verb.index] if c.text.lower() == "to" and c.index < verb.index), default=-1
    )
    # "is to supply": of a form of "be" before "to" nothing happens to anybody.
    if any(child.text.lower() in _BE and child.index > to for child in auxiliaries):
        return True
    bare = not auxiliaries and ground.child(verb, "nsubj", "mark", "obj") is None
    after_its_noun = verb.relation == "acl" and verb.head < verb.index
    return bare and after_its_noun and low.endswith(("ed", "en", "wn", "ld", "nt", "ght", "de", "ck"))


def find_mood(ground: Ground, verb: Word) -> Mood:
    """What auxiliaries and conjunctions of the clause itself say."""
    mood: Mood = "fact"
    children = ground.children[verb.index]
    for child in children:
        low = child.text.lower()
        if child.relation == "aux" and low in _POSSIBLE:
            return "possible"
        if child.relation == "aux" and low in _FUTURE:
            mood = "future"
        if child.relation in ("mark", "advmod") and low in _CONDITIONS:
            return "possible"
    if mood == "fact" and _is_bound_to(verb, children):
        return "future"
    head = ground.head(verb)
    joined = verb.relation == "conj" and not any(child.relation in ("aux", "nsubj") for child in children)
    if mood == "fact" and joined and head is not None and head.upos == "VERB":
        return find_mood(ground, head)
    if verb.relation == "xcomp" and head is not None and head.text.lower() == "going":
        return "future"
    return mood


def _is_bound_to(verb: Word, children: tuple[Word, ...]) -> bool:
    """ "is to begin", "were to meet": a form of "be" and "to" before a verb that no other carries."""
    if any(child.text.lower() == "have" for child in children):
        return False
    own = {child.relation: child for child in children if child.index < verb.index and child.text.lower() in _BOUND_TO}
    return "mark" in own and bool(own.keys() & {"cop", "aux"}) and verb.relation not in ("xcomp", "acl")


def find_governors(ground: Ground, word: Word) -> tuple[Word, ...]:
    """The verbs and nouns that a clause hangs on, nearest first."""
    found: list[Word] = []
    current = word
    for _ in range(8):
        head = ground.head(current)
        if head is None:
            break
        coordinate = current.relation == "conj"
        if not coordinate and (head.upos in ("VERB", "NOUN", "AUX", "ADJ")):
            found.append(head)
        current = head
    return tuple(found)


def has_negation(ground: Ground, word: Word) -> bool:
    """ "not", "never" or "no" right on the word."""
    return any(
        child.relation in ("advmod", "aux", "det", "cc", "case", "mark") and child.text.lower() in _NEGATIONS
        for child in ground.children[word.index]
    )


def is_negated(ground: Ground, verb: Word) -> bool:
    """ "did not sell", "never agreed to sell", "sold no shells"."""
    current: Word | None = verb
    for _ in range(4):
        if current is None:
            break
        if has_negation(ground, current):
            return True
        follows = current.relation == "xcomp" or (current.relation == "conj" and not _has_own_frame(ground, current))
        current = ground.head(current) if follows else None
    return any(child.relation in ("obj", "nsubj") and _is_none(ground, child) for child in ground.children[verb.index])


def _is_none(ground: Ground, noun: Word) -> bool:
    """ "nobody", "no shells", "none"."""
    if noun.text.lower() in _NOBODY:
        return True
    return any(c.relation == "det" and c.text.lower() in ("no", "neither", "none") for c in ground.children[noun.index])


def _has_own_frame(ground: Ground, verb: Word) -> bool:
    return any(child.relation in ("nsubj", "aux") for child in ground.children[verb.index]) or verb.upos != "VERB"
