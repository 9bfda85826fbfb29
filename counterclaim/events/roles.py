"""Who acts and who is acted on in an event, by the places that its frame names.

In: a ground, a trigger, its arguments, a frame. Out: participants, several where nouns are joined. Always: nobody is
both actor and recipient of one event. Whether the frame fits is left to matching.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from counterclaim.actors.phrases import noun_kind
from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments, find_arguments
from counterclaim.events.clauses import is_noun
from counterclaim.events.ground import Ground
from counterclaim.events.matching import complement_of, is_time, with_counted
from counterclaim.events.participants import participants_of
from counterclaim.lexicon.events import Frame, load_events
from counterclaim.lexicon.parties import load_parties

_CLAUSE_PLACES = ("to", "against", "on", "with", "from", "in", "of", "for")
_AIMED = frozenset(("ACCUSE", "THREATEN"))
_BODIES = frozenset(("organisation",))
_CAUSES = frozenset("prompting prompted leading led forcing forced causing caused driving drove provoking".split())
_JOINT = frozenset(("with", "alongside"))
_POINTERS = frozenset("it they he she".split())
_MAX_PARTIES = 5
_REACH_WORDS = 12


@dataclass(frozen=True, slots=True)
class Roles:
    """The parties of one event; each actor acts on each recipient."""

    actors: tuple[Participant, ...]
    recipients: tuple[Participant, ...]


def find_roles(ground: Ground, trigger: Word, arguments: Arguments, frame: Frame) -> Roles:
    """The parties at the first of a frame's places that names any."""
    actors = _speaker_at(ground, trigger) or _first_found(ground, trigger, arguments, frame.actor, frozenset())
    taken = frozenset(actor.party for actor in actors)
    recipients = _first_found(ground, trigger, arguments, frame.recipient, taken)
    if not recipients and frame.type in _AIMED:
        recipients = _spoken_of(ground, trigger, taken)
    if not recipients and frame.type == "SANCTION":
        recipients = _cause(ground, trigger, taken)
    if not recipients and len(actors) == 2 and "with" in frame.recipient:
        # "Russia and China met": each is the other's party.
        actors, recipients = actors[:1], actors[1:]
    return Roles(actors[:_MAX_PARTIES], recipients[:_MAX_PARTIES])


def _cause(ground: Ground, trigger: Word, taken: frozenset[str]) -> tuple[Participant, ...]:
    """ "Lima sank a boat, prompting Oslo to cut ties": who gave cause for it."""
    head = ground.head(trigger)
    if head is None or head.text.lower() not in _CAUSES:
        return ()
    above = ground.head(head) if head.relation == "advcl" else head
    causer = find_arguments(ground, above).actor if above is not None else None
    return tuple(p for p in _of_words(ground, (causer,)) if p.party not in taken)


def _answering(ground: Ground, noun: Word, own: frozenset[str]) -> tuple[Participant, ...]:
    head = ground.head(noun)
    subject = find_arguments(ground, head).actor if head is not None and noun.relation == "obj" else None
    return tuple(p for p in _of_words(ground, (subject,)) if p.party not in own)


def _is_deed(word: Word) -> bool:
    senses = load_events().nouns.get(word.text.lower(), ())
    return any(sense.frame.type == "ASSAULT" and not sense.partner for sense in senses)


def _speaker_at(ground: Ground, trigger: Word) -> tuple[Participant, ...]:
    """Whoever makes the statements that a word introduces: who speaks is known better than who is the subject."""
    found: dict[str, Participant] = {}
    for statement in ground.cued_by.get(trigger.index, ()):
        speaker = statement.speaker
        if is_noun(ground, trigger) and any(cue.end > trigger.end for cue in statement.cue):
            continue
        if speaker.party is not None and statement.source and statement.source[0].field == "text":
            known = load_parties().parties.get(speaker.party)
            name = known.name if known is not None else speaker.name or speaker.party
            found.setdefault(speaker.party, Participant(speaker.party, name, statement.source[0]))
    return tuple(found.values())


def _spoken_of(ground: Ground, trigger: Word, taken: frozenset[str]) -> tuple[Participant, ...]:
    """Whom a statement is about: the subject of what it says ("complained that Malta had moved the buoys")."""
    for statement in ground.cued_by.get(trigger.index, ()):
        for span in statement.content[:1]:
            if span.field != "text":
                continue
            words = ground.reading.words_in(span)
            inside = {word.index for word in words}
            for word in words:
                head = ground.head(word)
                top = head is not None and (head.head not in inside or head.relation == "ccomp")
                if word.relation == "nsubj" and top and word.text.lower() != "it":
                    found = tuple(p for p in participants_of(ground, word) if p.party not in taken)
                    return found
    return ()


def _first_found(
    ground: Ground, trigger: Word, arguments: Arguments, places: tuple[str, ...], taken: frozenset[str]
) -> tuple[Participant, ...]:
    for place in places:
        if place == "inside" and any(_is_deed(word) for word in arguments.objects):
            # Whose harbour was shelled is not who is blamed for it.
            return ()
        found = tuple(p for p in _at(ground, trigger, arguments, place) if p.party not in taken)
        if found:
            return found
    return ()


def _at(ground: Ground, trigger: Word, arguments: Arguments, place: str) -> tuple[Participant, ...]:
    if place == "subject":
        return _of_words(ground, (arguments.actor,))
    if place == "object":
        # "asked Finland to lend": the indirect object has no preposition.
        indirect = tuple(word for word in arguments.obliques.get("to", ()) if not ground.case_of(word))
        deeds = tuple(word for word in arguments.objects if _is_deed(word))
        if deeds:
            # "condemned the invasion of Malta by Oslo": whoever did it.
            return _of_words(ground, tuple(find_arguments(ground, word).actor for word in deeds))
        return _of_words(ground, (*arguments.objects, *indirect))
    if place == "inside":
        return tuple(_inside(ground, arguments.objects))
    if place == "inside-subject":
        return tuple(_inside(ground, (arguments.actor,) if arguments.actor is not None else ()))
    if place == "teller":
        return _teller(ground, trigger)
    if place == "clause":
        return _in_clause(ground, trigger, arguments)
    if place == "between":
        return _between(ground, trigger)
    words = arguments.obliques.get(place, ())
    joint = place in _JOINT
    beside = (*arguments.obliques.get("in", ()), *_nouns_after(ground, arguments.objects, "in")) if joint else ()
    inside = _nouns_after(ground, (*arguments.objects, *beside), place)
    return _of_words(ground, (*words, *inside))


def _between(ground: Ground, trigger: Word) -> tuple[Participant, ...]:
    """ "drills between Chile and Peru": both, also where a parse tears them apart."""
    words, last = ground.reading.words, ground.reading.sentences[trigger.sentence].last
    found: dict[str, Participant] = {}
    start = next((at for at in range(trigger.index, last) if words[at].text.lower() == "between"), last)
    for at in range(start + 1, min(last, start + 1 + _REACH_WORDS)):
        if words[at].upos in ("VERB", "AUX", "ADP", "PUNCT") and ground.party_of[at] is None:
            break
        mention = ground.party_of[at]
        if mention is not None and mention.form != "media":
            found.setdefault(mention.party.id, Participant(mention.party.id, mention.party.name, mention.span))
    return tuple(found.values())


def _nouns_after(ground: Ground, words: tuple[Word, ...], case: str) -> tuple[Word, ...]:
    """The nouns that hang on others by a preposition: Malta of "took part in a drill with Malta"."""
    return tuple(
        child
        for word in words
        for child in ground.children[word.index]
        if child.relation == "nmod" and child.index > word.index and ground.case_of(child) == case
    )


def _of_words(ground: Ground, words: tuple[Word | None, ...]) -> tuple[Participant, ...]:
    found: dict[str, Participant] = {}
    for word in words:
        if word is None or is_time(ground, word):
            continue
        for counted in with_counted(ground, word):
            for participant in participants_of(ground, counted):
                found.setdefault(participant.party, participant)
    return tuple(found.values())


def _inside(ground: Ground, words: tuple[Word, ...]) -> Iterator[Participant]:
    """Parties named anywhere in a noun phrase, nearest to its front, clauses left out."""
    for word in words:
        stack, within = [word], []
        while stack:
            current = stack.pop()
            within.append(current)
            stack.extend(c for c in ground.children[current.index] if c.relation not in ("acl", "parataxis", "advcl"))
        for current in sorted(within, key=lambda current: current.index):
            mention = ground.party_of[current.index]
            if mention is not None and mention.form != "media":
                yield Participant(mention.party.id, mention.party.name, mention.span)
                yield from _joined(ground, current)
                return


def _joined(ground: Ground, word: Word) -> Iterator[Participant]:
    """Peru of "the independence of Chile and Peru"."""
    for child in ground.children[word.index]:
        mention = ground.party_of[child.index]
        if child.relation == "conj" and mention is not None and mention.form != "media":
            yield Participant(mention.party.id, mention.party.name, mention.span)


def _is_thing_of_body(ground: Ground, word: Word) -> bool:
    """ "respect the U.N. embargo": no deed towards the United Nations."""
    parties = load_parties().parties
    own = ground.party_of[word.index] is not None or noun_kind(word.text.lower()) is not None
    return not own and any(p.party in parties and parties[p.party].kind in _BODIES for p in _of_words(ground, (word,)))


def _teller(ground: Ground, trigger: Word) -> tuple[Participant, ...]:
    statement = ground.statement_of(trigger)
    if statement is None or statement.speaker.party is None or not statement.source:
        return ()
    return (Participant(statement.speaker.party, statement.speaker.name or "", statement.source[0]),)


def _in_clause(ground: Ground, trigger: Word, arguments: Arguments) -> tuple[Participant, ...]:
    """ "demanded that X stop": X; "threatened to bomb X", "agreed to sell shells to X": X."""
    complement = complement_of(ground, trigger)
    if complement is None:
        carried = (complement_of(ground, word) for word in arguments.objects)
        complement = next((word for word in carried if word is not None), None)
    if complement is None:
        return ()
    own = frozenset(p.party for p in _of_words(ground, (arguments.actor,)))
    subject = ground.child(complement, "nsubj")
    if subject is not None and subject.text.lower() in _POINTERS and is_noun(ground, trigger):
        # "Malta denied charges that it sold boats": whoever answers them.
        return _answering(ground, trigger, own)
    inner = find_arguments(ground, complement)
    candidates = _of_words(ground, (subject,) if subject is not None else ())
    if any(p.party not in own for p in candidates):
        return candidates
    things = tuple(word for word in inner.objects if not _is_thing_of_body(ground, word))
    for words in (things, *(inner.obliques.get(place, ()) for place in _CLAUSE_PLACES)):
        found = tuple(p for p in _of_words(ground, words) if p.party not in own)
        if found:
            return found
    parties = load_parties().parties
    return tuple(
        p for p in _inside(ground, inner.objects) if p.party not in own and parties[p.party].kind not in _BODIES
    )
