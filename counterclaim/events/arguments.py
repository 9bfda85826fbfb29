"""Who does what to whom around one word of action: its actor, objects and the nouns after prepositions.

In: a ground and a trigger, verb or noun. Out: `Arguments`, words only. Always: looks only inside the sentence; a
missing part is None or empty. Which party a word stands for is left to participants.py, which argument counts to the
frames.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterclaim.core.reading import Word
from counterclaim.events.clauses import (
    Mood,
    find_governors,
    find_mood,
    has_negation,
    is_negated,
    is_noun,
    is_passive,
    is_verb,
    lemma_like,
)
from counterclaim.events.ground import Ground

__all__ = ["Arguments", "Mood", "find_arguments", "find_mood", "is_noun", "is_passive", "is_verb"]

_RELATIVE = frozenset("who which that whom".split())
_OF_OBJECT = frozenset("of from for over with".split())
_POSSESSIVES = frozenset("its his her their our my your whose".split())
_SUBJECT_KEEPS = frozenset(
    "promise promised promises promising vow vowed vows pledge pledged pledges threaten threatened threatens".split()
)
_OPENERS = frozenset("that when while after before as because where since until".split())
_NOMINAL = frozenset(("PROPN", "NOUN", "PRON"))
_NO_AGENTS = frozenset("version account count reckoning estimate telling standards then now way means".split())
_GROUPS = frozenset("those one".split())
_BECOMES = frozenset("became become becomes remains remained was".split())
_REACH = 10
_LIGHT = frozenset(
    """launch carry conduct mount stage hold make take give impose place slap put express voice issue sign conclude
    reach strike seal begin start open continue resume expand hold provide offer extend lend announce declare unveil
    perform stage pay have has had send deliver receive show lodge file level levy do undertake complete commit wage
    deal stop halt
    suspend end break cut sever restore establish set use have unleash step escalate intensify enter ratify renew lead
    join plan prepare consider cancel approve grant order host attend organise organize arrange request seek demand
    propose exchange repeat reiterate reject draw trigger keep maintain""".split()
)


@dataclass(frozen=True, slots=True)
class Arguments:
    """The words around a trigger; `obliques` by preposition, an indirect object under "to"."""

    actor: Word | None
    objects: tuple[Word, ...]
    obliques: dict[str, tuple[Word, ...]]
    passive: bool
    negated: bool
    mood: Mood
    governors: tuple[Word, ...] = ()
    """The verbs and nouns that the trigger's clause hangs on, nearest first: "accused" of "accused X of selling"."""


NO_ARGUMENTS = Arguments(None, (), {}, passive=False, negated=False, mood="fact")


@dataclass(slots=True)
class _Parts:
    """Arguments while they are gathered."""

    subject: Word | None
    objects: list[Word]
    obliques: dict[str, list[Word]]


def find_arguments(ground: Ground, trigger: Word) -> Arguments:
    """The arguments of a verb or a noun of action.

    "drones that Iran sold to Sudan": actor Iran, object drones, "to" Sudan.
    """
    if is_noun(ground, trigger) and not is_verb(ground, trigger):
        return _of_noun(ground, trigger)
    return _of_verb(ground, trigger)


def _of_verb(ground: Ground, verb: Word) -> Arguments:
    known = ground.arguments.get(verb.index)
    if known is None:
        known = ground.arguments[verb.index] = _read_verb(ground, verb)
    return known


def _read_verb(ground: Ground, verb: Word) -> Arguments:
    passive = is_passive(ground, verb)
    parts = _gather(ground, verb)
    _lay_antecedent(ground, verb, parts, passive)
    governors = find_governors(ground, verb)
    if parts.subject is None:
        parts.subject = _subject_in_order(ground, verb)
    if parts.subject is None:
        parts.subject = _inherited_subject(ground, verb, passive)
        if not parts.objects and not passive:
            parts.objects = _shared_objects(ground, verb)
    if passive:
        patient, parts.subject = parts.subject, _agent(parts.obliques)
        parts.objects = [patient, *parts.objects] if patient is not None else parts.objects
    for conjunct in _heads_through_conj(ground, verb):
        for preposition, words in _shared_obliques(ground, conjunct, verb).items():
            parts.obliques.setdefault(preposition, words)
    return Arguments(
        parts.subject, tuple(parts.objects), {key: tuple(words) for key, words in parts.obliques.items()}, passive,
        is_negated(ground, verb), find_mood(ground, verb), governors,
    )  # fmt: skip


def _gather(ground: Ground, verb: Word) -> _Parts:
    """What the tree hangs on the verb itself."""
    parts = _Parts(None, [], {})
    for child in ground.children[verb.index]:
        if child.relation in ("nsubj", "csubj") and parts.subject is None:
            parts.subject = child
        elif child.relation == "iobj":
            parts.obliques.setdefault("to", []).append(child)
        elif child.relation in ("ccomp", "advcl") and (misplaced := _before_mark(ground, child)) is not None:
            parts.objects.append(misplaced)
        elif child.relation in ("obj", "obl"):
            case = ground.case_of(child)
            # A preposition says more than the relation that a parse gives: "asked Oslo for boats", "shelled Lima".
            if not case and (child.relation == "obj" or child.upos == "PROPN"):
                parts.objects.append(child)
            else:
                parts.obliques.setdefault(case, []).append(child)
    return parts


def _before_mark(ground: Ground, verb: Word) -> Word | None:
    """Oslo of "accused Oslo of selling", where a parse gives it to "selling"."""
    children = ground.children[verb.index]
    mark = next((c for c in children if c.relation == "mark" and c.text.lower() in _OF_OBJECT), None)
    if mark is None:
        return None
    return next((c for c in children if c.relation in ("obj", "nsubj") and c.index < mark.index), None)


def _lay_antecedent(ground: Ground, verb: Word, parts: _Parts, passive: bool) -> None:
    """The noun of "boats that Oslo sold" as object, of "who sold" as subject."""
    misplaced = _before_mark(ground, verb)
    if misplaced is not None:
        parts.objects = [word for word in parts.objects if word.index != misplaced.index]
        parts.subject = misplaced
    misread = parts.subject is None and not passive and ground.child(verb, "mark") is None
    # A parse that takes the noun before an active verb for its object: English has none there but "which".
    first = parts.objects[0] if parts.objects else None
    if misread and first is not None and first.index < verb.index and first.text.lower() not in _RELATIVE:
        parts.subject = parts.objects.pop(0)
    antecedent = _antecedent(ground, verb)
    if antecedent is None:
        return
    if parts.subject is not None and parts.subject.text.lower() in _RELATIVE:
        parts.subject = antecedent
        return
    parts.objects = [antecedent if word.text.lower() in _RELATIVE else word for word in parts.objects]
    if parts.subject is not None and not parts.objects and ground.child(verb, "ccomp", "xcomp") is None:
        parts.objects.append(antecedent)


def _agent(obliques: dict[str, list[Word]]) -> Word | None:
    """X of "was sold by X"."""
    words = obliques.pop("by", [])
    for word in words:
        if word.upos in ("PROPN", "NOUN", "PRON") and word.text.lower() not in _NO_AGENTS:
            rest = [other for other in words if other is not word]
            if rest:
                obliques["by"] = rest
            return word
    return None


def _antecedent(ground: Ground, verb: Word) -> Word | None:
    """The noun that a relative clause or participle describes."""
    if verb.relation == "acl" and 0 <= verb.head < verb.index:
        return _named_before_relative(ground, verb) or _who_is_meant(ground, ground.reading.words[verb.head])
    if verb.relation == "conj" and verb.head >= 0 and ground.reading.words[verb.head].relation == "acl":
        own = ground.child(verb, "nsubj")
        if own is not None and own.text.lower() in _RELATIVE:
            return _antecedent(ground, ground.reading.words[verb.head])
    return None


def _who_is_meant(ground: Ground, noun: Word) -> Word:
    """ "Oslo was among those that promised": Oslo; "it was Oslo and not Lima that sold": Oslo."""
    head = ground.head(noun)
    if noun.relation == "conj" and head is not None and has_negation(ground, noun):
        return head
    if noun.text.lower() in _GROUPS and ground.case_of(noun) in ("among", "of") and ground.child(noun, "cop"):
        subject = ground.child(noun, "nsubj")
        return subject or _before_copula(ground, noun) or noun
    return noun


def _before_copula(ground: Ground, predicate: Word) -> Word | None:
    """The noun right before "were among those", where a parse gives it to what stands before; of joined nouns all."""
    copula = ground.child(predicate, "cop")
    word = ground.reading.words[copula.index - 1] if copula is not None and copula.index else None
    if word is None or word.upos not in _NOMINAL:
        return None
    head = ground.head(word)
    return head if word.relation == "conj" and head is not None and head.upos in _NOMINAL else word


def _named_before_relative(ground: Ground, verb: Word) -> Word | None:
    """ "ties with Malta, which sold boats": the name right before the pronoun, where a parse reaches back too far."""
    pronoun = next(
        (c for c in ground.children[verb.index] if c.text.lower() in _RELATIVE and c.index < verb.index), None
    )
    if pronoun is None or pronoun.index < 2 or ground.reading.words[pronoun.index - 1].text != ",":
        return None
    before = ground.reading.words[pronoun.index - 2]
    return before if ground.party_of[before.index] is not None and before.upos == "PROPN" else None


def _subject_in_order(ground: Ground, verb: Word) -> Word | None:
    """Ruiz of "said that Ana Ruiz would visit", where a parse hangs her on another word: what stands right before."""
    children = ground.children[verb.index]
    opens = next((c for c in children if c.text.lower() in _OPENERS and c.index < verb.index), None)
    if opens is None:
        return None
    words = ground.reading.words
    start = min([verb.index, *(c.index for c in children if c.relation == "aux" and c.index > opens.index)])
    top = words[start - 1]
    if top.upos not in _NOMINAL or top.index <= opens.index:
        return None
    while opens.index < top.head < start and words[top.head].upos in _NOMINAL:
        top = words[top.head]
    return None if ground.case_of(top) else top


def _inherited_subject(ground: Ground, verb: Word, passive: bool) -> Word | None:
    """The subject of a clause that has none of its own: shared, controlled, or the noun it describes."""
    head = ground.head(verb)
    if head is None:
        return None
    if verb.relation == "acl":
        return _subject_of_acl(ground, verb, head, passive)
    if verb.relation == "conj":
        shared = find_arguments(ground, head)
        if passive:
            return shared.objects[0] if shared.passive and shared.objects else shared.actor
        if shared.passive:
            return shared.objects[0] if shared.objects and ground.child(verb, "aux") is not None else shared.actor
        return shared.actor
    if verb.relation in ("xcomp", "advcl", "ccomp"):
        return _controller(ground, verb, head)
    return None


def _subject_of_acl(ground: Ground, verb: Word, noun: Word, passive: bool) -> Word | None:
    """ "a plan to sell": whose plan it is; "a firm selling": the firm; "shells supplied": the shells, as patient."""
    if noun.index > verb.index:
        return _right_before(ground, verb)
    infinitive = any(c.relation == "mark" and c.text.lower() == "to" for c in ground.children[verb.index])
    gerund = any(c.relation in ("mark", "case") and c.text.lower() != "to" for c in ground.children[verb.index])
    if infinitive or gerund:
        return _of_noun(ground, noun).actor or (_who_becomes(ground, noun) if infinitive else None)
    if ground.child(verb, "nsubj") is not None:
        return ground.child(verb, "nsubj")
    return noun


def _who_becomes(ground: Ground, noun: Word) -> Word | None:
    """ "Oslo became the first state to sell", "Oslo is the only state to sell": Oslo."""
    head = ground.head(noun)
    if ground.child(noun, "cop") is not None:
        return ground.child(noun, "nsubj")
    becomes = head is not None and noun.relation in ("obj", "xcomp", "obl") and head.text.lower() in _BECOMES
    return ground.child(head, "nsubj") if head is not None and becomes else None


def _right_before(ground: Ground, verb: Word) -> Word | None:
    """ "Oslo smuggled rifles, officials said", where a parse hangs the verb on what comes after: the noun before it."""
    before = ground.reading.words[verb.index - 1] if verb.index else None
    fits = before is not None and before.sentence == verb.sentence and before.upos in _NOMINAL
    return before if fits else None


def _controller(ground: Ground, verb: Word, head: Word) -> Word | None:
    """Who is meant to act: the object of "urged X to sell" and "accused X of selling", else the subject above."""
    if head.upos in ("NOUN", "PROPN") and verb.relation != "advcl":
        return _of_noun(ground, head).actor or ground.child(head, "nsubj")
    above = _of_verb(ground, head)
    marks = {c.text.lower() for c in ground.children[verb.index] if c.relation in ("mark", "case")}
    keeps = head.text.lower() in _SUBJECT_KEEPS
    if verb.relation == "xcomp" or (marks & _OF_OBJECT and verb.text.lower().endswith("ing")):
        if above.objects and not keeps and (marks & _OF_OBJECT or verb.relation == "xcomp"):
            return above.objects[0]
        if "to" in above.obliques and not above.passive and not keeps:
            return above.obliques["to"][0]
    if verb.relation == "ccomp" and not marks:
        return above.actor
    if above.passive:
        # "boats were used by Oslo to shell Lima": whoever used them.
        purpose = above.actor if verb.relation == "advcl" and "to" in marks else None
        return purpose or (above.objects[0] if above.objects else above.actor)
    return above.actor


def _heads_through_conj(ground: Ground, verb: Word) -> list[Word]:
    head = ground.head(verb)
    return [head] if verb.relation == "conj" and head is not None and head.upos == verb.upos == "VERB" else []


def _shared_objects(ground: Ground, verb: Word) -> list[Word]:
    """ "bought and used drones": an object after both verbs is both's."""
    return [
        child
        for head in _heads_through_conj(ground, verb)
        for child in ground.children[head.index]
        if child.relation == "obj" and child.index > verb.index
    ]


def _shared_obliques(ground: Ground, head: Word, verb: Word) -> dict[str, list[Word]]:
    found: dict[str, list[Word]] = {}
    for child in ground.children[head.index]:
        if child.relation == "obl" and child.index > verb.index:
            found.setdefault(ground.case_of(child), []).append(child)
    return found


def _of_noun(ground: Ground, noun: Word) -> Arguments:
    obliques: dict[str, list[Word]] = {}
    objects: list[Word] = []
    actor: Word | None = None
    adjective: Word | None = None
    for child in ground.children[noun.index]:
        case = ground.case_of(child)
        if child.relation in ("nmod", "obl") and case and child.index > noun.index:
            obliques.setdefault(case, []).append(child)
        elif child.index < noun.index and child.relation in ("nmod", "det") and child.upos in ("PROPN", "NOUN", "PRON"):
            if child.relation == "nmod" or child.text.lower() in _POSSESSIVES:
                actor = actor or child
        elif child.index < noun.index and child.relation in ("amod", "compound"):
            if ground.party_of[child.index] is not None:
                adjective = adjective or child
            elif child.relation == "compound":
                objects.append(child)
    if "by" in obliques:
        actor = actor or obliques.pop("by")[0]
    actor = actor or adjective
    objects = [*obliques.get("of", ()), *objects]
    verb, role = _light_verb(ground, noun)
    negated = has_negation(ground, noun)
    governors = find_governors(ground, noun)
    mood: Mood = "fact"
    if verb is not None:
        above = _of_verb(ground, verb)
        mood, negated = above.mood, negated or above.negated
        if role == "obj" or (role == "nsubj" and above.passive):
            actor = actor or above.actor
        for preposition, words in above.obliques.items():
            obliques.setdefault(preposition, []).extend(w for w in words if w.index != noun.index)
    return Arguments(
        actor, tuple(objects), {key: tuple(words) for key, words in obliques.items() if words}, False, negated, mood,
        governors,
    )  # fmt: skip


def _light_verb(ground: Ground, noun: Word) -> tuple[Word | None, str]:
    """ "launched an attack on X", "sanctions were imposed on X": the verb that carries the noun."""
    top, depth = noun, 0
    while top.relation == "conj" and top.head >= 0 and depth < 4:
        top, depth = ground.reading.words[top.head], depth + 1
    head = ground.head(top)
    if head is None or head.upos != "VERB" or top.relation not in ("obj", "nsubj") or noun.index - head.index > _REACH:
        return None, ""
    if not lemma_like(head, _LIGHT):
        return None, ""
    return head, top.relation
