"""Arguments of a word of transfer that the tree has hung elsewhere.

In: a ground, a frame, its trigger and the arguments read from the tree. Out: arguments with the missing ones recovered.
Always: nothing beyond the sentence; what the tree gives stays unless the grammar here is plain.
"""

from __future__ import annotations

from dataclasses import replace

from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments, find_arguments
from counterclaim.events.ground import Ground
from counterclaim.events.nearby import (
    HELPS,
    name_right_before,
    noun_before,
    owner_before,
    skip_source,
    take_described,
    take_helped,
)
from counterclaim.events.pointing import MORE
from counterclaim.events.stages import is_granted
from counterclaim.events.window import NOUNS, STOPS, phrase_head, window_end
from counterclaim.lexicon.transfers import TransferFrame

_APPROACHES = frozenset(
    """approach approached approaching approaches meet met meeting meets visit visited visiting turn turned turning
    contact contacted contacting travel travelled traveled fly flew go went gone""".split()
)
HAVE = frozenset("have has had having 've ’ve see saw seen do did done".split())
_DECIDES = frozenset("agreed agrees agree decided decides promised vowed planned plans refused offered".split())
_BELIEVES = frozenset(
    "believes believed says said thinks alleges alleged claims claimed suspects suspected fears".split()
)
_AGREES = frozenset(
    """deny denied denies denying reject rejected rejects sign signed signs strike struck reach reached conclude
    concluded confirm confirmed confirms acknowledge acknowledged admit admitted clinch clinched negotiate negotiated
    make made discuss discussed agree agreed announce announced defend defended defends justify justified
    approve approved approves authorise authorised authorize authorized licensed clear cleared suspend suspended resume
    resumed stop stopped halt halted""".split()
)
_CHARGES = frozenset(
    """charge charges claim claims accusation accusations allegation allegations report reports suggestion
    suggestions""".split()
)
_OWNS = frozenset(
    """has have had owns own owned operates operate operated flies fly flew uses use used using fields fielded showed
    shows paraded displayed displays deployed unveiled""".split()
)
_KEEPS = frozenset("keep keeps kept keeping have has had leave left".split())
_COMMANDS = frozenset(
    """order ordered orders ordering instruct instructed propose proposed proposing suggest suggested suggesting approve
    approved approving authorise authorised authorize authorized permit permitted allow allowed decide decided want
    wanted""".split()
)


def recover_arguments(ground: Ground, frame: TransferFrame, trigger: Word, arguments: Arguments) -> Arguments:
    """Arguments that hang on another word: "approached Oslo to ask for shells", "had arms dealings with Oslo"."""
    arguments = _relative_object(ground, trigger, arguments)
    if frame.needs == "more" and arguments.actor is not None and not arguments.objects:
        return replace(arguments, actor=None, objects=(arguments.actor,))
    if frame.is_noun:
        return _of_carried_noun(ground, frame, trigger, arguments)
    if frame.actor == "items":
        arguments = _more_before(ground, trigger, arguments)
    arguments = _shared_passive(ground, trigger, arguments)
    arguments = _agent_after(ground, trigger, take_described(ground, trigger, arguments))
    arguments = _accused(ground, trigger, arguments)
    arguments = _skip_times(ground, trigger, _has_done(ground, trigger, arguments))
    before = ground.reading.words[trigger.index - 1] if trigger.index else None
    if before is not None and before.text.lower() in _BELIEVES:
        return replace(arguments, actor=_antecedent(ground, trigger))
    if trigger.relation == "amod" and before is not None and arguments.actor is None:
        arguments = replace(arguments, actor=before)
    if arguments.actor is not None and arguments.actor.text.lower() in ("it", "they"):
        arguments = replace(arguments, actor=_charged(ground, trigger) or arguments.actor)
    arguments = skip_source(ground, trigger, take_helped(ground, trigger, arguments))
    near = (
        None if arguments.passive else _subject_beside(ground, trigger) or name_right_before(ground, trigger, arguments)
    )
    if near is not None:
        arguments = replace(arguments, actor=near)
    return _by_governor(ground, frame, trigger, arguments)


def _skip_times(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "Oslo denied Tuesday having sold": a day does nothing; whoever denied it does."""
    actor = arguments.actor
    if actor is None or not any(time.span.start <= actor.start < time.span.end for time in ground.times):
        return arguments
    return replace(arguments, actor=subject_above(ground, trigger, arguments))


def _more_before(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "and that more would go": the word right before the verb, whatever the tree makes of it."""
    words = ground.reading.words
    at = trigger.index - 1
    while at >= 0 and words[at].upos in ("AUX", "PART"):
        at -= 1
    more = at >= 0 and words[at].sentence == trigger.sentence and words[at].text.lower() in MORE
    return replace(arguments, actor=words[at]) if more else arguments


def _shared_passive(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "were unloaded and handed to Oslo": what was unloaded was handed over too."""
    head = ground.head(trigger)
    if head is None or trigger.relation != "conj" or arguments.objects or arguments.actor is not None:
        return arguments
    above = find_arguments(ground, head)
    if not above.passive or ground.child(trigger, "nsubj", "aux") is not None or trigger.text.endswith("ing"):
        return arguments
    return replace(arguments, objects=above.objects, passive=True)


def _agent_after(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "supplied to the army by Oslo": the agent, also where the tree has hung it on another verb."""
    if not arguments.passive or arguments.actor is not None:
        return arguments
    end = window_end(ground, trigger)
    for at in range(trigger.index + 1, end):
        word = ground.reading.words[at]
        if word.text == ",":
            break
        agent = phrase_head(ground, at + 1, end) if word.text.lower() == "by" else None
        if agent is not None and ground.party_of[agent.index] is not None:
            return replace(arguments, actor=agent)
    return arguments


def _accused(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "accused Oslo of selling rifles": Oslo, also where the tree has lost the clause."""
    words = ground.reading.words
    if trigger.index < 3 or words[trigger.index - 1].text.lower() not in ("of", "for") or arguments.passive:
        return arguments
    for at in range(trigger.index - 2, max(-1, trigger.index - 14), -1):
        if words[at].sentence != trigger.sentence:
            break
        if words[at].text.lower().startswith(("accus", "blam", "suspect")):
            above = find_arguments(ground, words[at])
            objects = above.objects
            if above.passive and objects:
                # "Oslo was accused by Rome of selling"
                return replace(arguments, actor=objects[0])
            named = (each for each in words[at + 1 : trigger.index] if ground.party_of[each.index] is not None)
            accused = next((each for each in objects if at < each.index < trigger.index), None) or next(
                named, words[trigger.index - 2]
            )
            return replace(arguments, actor=accused) if accused.upos in NOUNS else arguments
    return arguments


def _has_done(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "Oslo has armed nobody", where the tree takes "has" for the verb and "armed nobody" for its object."""
    head = ground.head(trigger)
    auxiliary = ground.head(head) if head is not None and trigger.relation in ("acl", "amod", "compound") else None
    if head is None or auxiliary is None or auxiliary.index != trigger.index - 1 or head.index < trigger.index:
        return arguments
    if auxiliary.text.lower() not in HAVE:
        return arguments
    actor = ground.child(auxiliary, "nsubj") or ground.child(head, "nsubj")
    return replace(arguments, actor=actor, objects=(head,), passive=False)


def _of_carried_noun(ground: Ground, frame: TransferFrame, trigger: Word, arguments: Arguments) -> Arguments:
    """A noun with its verb: "had dealings", "denied a deal", "is the supplier", "is behind the sale"."""
    if arguments.actor is None:
        actor = owner_before(ground, trigger) or (_licenser(ground, trigger) if frame.actor == "supplier" else None)
        arguments = replace(arguments, actor=actor)
    subject = ground.child(trigger, "nsubj")
    if frame.needs == "copula":
        return replace(arguments, actor=subject)
    if frame.needs == "won" and (winner := ground.head(trigger)) is not None:
        return replace(arguments, actor=find_arguments(ground, winner).actor)
    if frame.needs == "taken" and arguments.actor is None:
        arguments = replace(arguments, actor=subject)
    if frame.needs == "agent" and subject is None and trigger.relation in ("xcomp", "ccomp"):
        return replace(arguments, actor=arguments.actor or subject_above(ground, trigger, None))
    if subject is not None and ground.child(trigger, "cop") is not None:
        behind = any(child.text.lower() == "behind" for child in ground.children[trigger.index])
        if behind or frame.needs == "agent":
            return replace(arguments, actor=subject)
    head = ground.head(trigger)
    if head is None:
        return arguments
    if ground.case_of(trigger) == "as" and arguments.actor is None:
        return replace(arguments, actor=_called(ground, trigger))
    if head.upos not in ("VERB", "AUX"):
        return arguments
    low = head.text.lower()
    if low in HAVE and trigger.relation in ("obj", "obl"):
        above = find_arguments(ground, head)
        return replace(arguments, actor=arguments.actor or above.actor, negated=arguments.negated or above.negated)
    if arguments.actor is None and trigger.relation == "obj" and low in _AGREES:
        return replace(arguments, actor=ground.child(head, "nsubj"))
    return arguments


def _licenser(ground: Ground, noun: Word) -> Word | None:
    """ "Oslo granted licences for the export of": Oslo lets it out."""
    leave = ground.head(noun)
    verb = ground.head(leave) if leave is not None and is_granted(ground, leave) else None
    lets = verb is not None and verb.text.lower().startswith(("grant", "issu", "giv", "gave", "approv", "sign"))
    return find_arguments(ground, verb).actor if verb is not None and lets else None


def _called(ground: Ground, trigger: Word) -> Word | None:
    """ "lists Oslo as the supplier", "Oslo is named as the supplier": what stands before "as" is what it is."""
    as_word = next(c for c in ground.children[trigger.index] if c.text.lower() == "as")
    before = ground.reading.words[as_word.index - 1] if as_word.index else None
    if before is not None and before.upos in NOUNS:
        return before
    head = ground.head(trigger)
    above = find_arguments(ground, head) if head is not None else None
    objects = [each for each in above.objects if each.index != trigger.index] if above is not None else []
    return objects[0] if objects else None


def _by_governor(ground: Ground, frame: TransferFrame, trigger: Word, arguments: Arguments) -> Arguments:
    """A verb under another: "kept both sides supplied", "met envoys to buy rifles", "agreed to sell"."""
    head = ground.head(trigger)
    if head is None:
        return arguments
    top = ground.head(head)
    if frame.actor == "recipient" and arguments.passive and arguments.actor is None and top is not None:
        # "Chad has three Maltese drones, bought in May"
        owner = ground.child(top, "nsubj") if trigger.relation == "acl" and top.text.lower() in _OWNS else None
        arguments = replace(arguments, actor=owner)
    purpose = any(child.text.lower() == "to" for child in ground.children[trigger.index])
    if trigger.relation == "acl" and purpose and top is not None and top.text.lower() in _APPROACHES:
        return _approached(frame, arguments, find_arguments(ground, top))
    if head.upos not in ("VERB", "AUX"):
        return arguments
    low = head.text.lower()
    if frame.actor == "recipient" and arguments.passive and arguments.actor is None and trigger.relation == "advcl":
        owner = ground.child(head, "nsubj") if low in _OWNS else None
        return replace(arguments, actor=owner)
    if trigger.relation == "xcomp" and low in _KEEPS and trigger.text.lower().endswith("ed"):
        above = find_arguments(ground, head)
        if above.objects and ground.child(trigger, "nsubj") is None:
            return replace(arguments, actor=above.actor, objects=above.objects)
    if low in HELPS and trigger.relation in ("xcomp", "advcl", "ccomp"):
        # "helped Chad procure": Chad procures
        helped = next((each for each in find_arguments(ground, head).objects if each.index < trigger.index), None)
        return replace(arguments, actor=helped or arguments.actor)
    if trigger.relation in ("xcomp", "advcl", "ccomp") and low in _APPROACHES:
        return _approached(frame, arguments, find_arguments(ground, head))
    if arguments.actor is None:
        return replace(arguments, actor=subject_above(ground, trigger, arguments))
    return arguments


def _relative_object(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "a gun that only Oslo could have handed over": of two subjects the relative pronoun is the object."""
    subjects = [child for child in ground.children[trigger.index] if child.relation == "nsubj"]
    if len(subjects) < 2 or subjects[0].text.lower() not in ("that", "which"):
        return arguments
    noun = ground.head(trigger) if trigger.relation == "acl" else noun_before(ground, subjects[0])
    if trigger.relation not in ("acl", "advcl", "conj", "ccomp", "parataxis"):
        return arguments
    objects = (*arguments.objects, noun) if noun is not None else arguments.objects
    return replace(arguments, actor=subjects[1], objects=objects)


def _antecedent(ground: Ground, trigger: Word) -> Word | None:
    """ "the trucks that Oslo believes carried": the noun before the relative pronoun."""
    words = ground.reading.words
    for at in range(trigger.index - 2, max(0, trigger.index - 6), -1):
        if words[at].text.lower() in ("that", "which") and words[at - 1].upos in ("NOUN", "PROPN", "PUNCT"):
            back = at - 1 if words[at - 1].upos != "PUNCT" else at - 2
            return words[back] if back >= 0 and words[back].upos in NOUNS else None
    return None


def _charged(ground: Ground, trigger: Word) -> Word | None:
    """ "denied Rome's charge that it sold": whoever answers the charge, never its author."""
    noun = ground.head(trigger)
    if noun is None or trigger.relation != "acl" or noun.text.lower() not in _CHARGES:
        return None
    verb = ground.head(noun)
    return ground.child(verb, "nsubj") if verb is not None and noun.relation == "obj" else None


def subject_above(ground: Ground, trigger: Word, arguments: Arguments | None) -> Word | None:
    """Who acts, of a clause that shares its subject with one above; of a passive, who ordered or proposed it."""
    current, decided = trigger, None
    for _ in range(4):
        head = ground.head(current)
        gerund = current.relation in ("obl", "nmod", "obj") and current.text.endswith("ing")
        if head is None or not (gerund or current.relation in ("conj", "xcomp", "advcl", "ccomp")):
            break
        if arguments is not None and arguments.passive and head.text.lower() not in _COMMANDS:
            return None
        found = ground.child(head, "nsubj")
        if found is None and head.relation == "acl":
            found = ground.head(head)
        if found is not None and found.upos in NOUNS and found.text.lower() not in ("who", "which", "that"):
            return found
        current = head
        if head.text.lower() in _DECIDES:
            decided = head
    return _first_subject(ground, decided) if decided is not None else None


def _first_subject(ground: Ground, verb: Word) -> Word | None:
    """The party that opens the sentence as a subject: "Oslo came close to X, then dropped it and agreed to ..."."""
    first = ground.reading.sentences[verb.sentence].first
    for word in ground.reading.words[first : verb.index]:
        if word.relation == "nsubj":
            return word if ground.party_of[word.index] is not None else None
    return None


def _subject_beside(ground: Ground, trigger: Word) -> Word | None:
    """A subject right before a verb that the tree has hung elsewhere: "; the North had by then sent"."""
    if ground.child(trigger, "nsubj") is not None:
        return None
    words = ground.reading.words
    if trigger.index and words[trigger.index - 1].text.lower() in ("of", "for", "from"):
        return None
    for at in range(trigger.index - 1, max(-1, trigger.index - 7), -1):
        word = words[at]
        if word.sentence != trigger.sentence or word.text in STOPS or word.text == "," or word.upos == "CCONJ":
            return None
        if (word.upos == "VERB" and word.text.lower() not in HAVE) or word.text.lower() in (
            "to",
            "that",
            "who",
            "which",
        ):
            return None
        if word.relation == "nsubj" and word.upos in ("PROPN", "NOUN"):
            return word
    return None


def _approached(frame: TransferFrame, arguments: Arguments, above: Arguments) -> Arguments:
    """Who approaches acts; who is approached is the other side, unless the purpose names one."""
    others = (*above.objects, *above.obliques.get("to", ()), *above.obliques.get("with", ()))
    other = others[0] if others else None
    wanted = "supplier" if frame.actor == "recipient" else "recipient"
    place = next((key for key, role in frame.prepositions.items() if role == wanted and key in ("from", "to")), None)
    obliques = dict(arguments.obliques)
    if other is not None and place is not None and place not in obliques:
        obliques[place] = (other,)
    objects = tuple(word for word in arguments.objects if other is None or word.index != other.index)
    return replace(arguments, actor=above.actor, objects=objects, obliques=obliques)
