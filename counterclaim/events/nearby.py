"""Arguments of a word of transfer by what stands right before it, where the tree has hung them elsewhere.

In: a ground, a trigger and its arguments. Out: words, or arguments with one put right. Always: nothing beyond the
sentence; what stands in its place by the tree stays. Arguments that hang on other words are left to recover.py.
"""

from __future__ import annotations

from dataclasses import replace

from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments, find_arguments
from counterclaim.events.ground import Ground
from counterclaim.events.window import NOUNS
from counterclaim.lexicon.cues import is_reporting

HELPS = frozenset(
    """oblige obliges obliged require requires required commit commits committed help helps helped helping assist
    assisted let lets letting enable enabled enables""".split()
)
_NAMES = frozenset(("name", "capital", "metonym", "body"))


def take_helped(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "obliges a company to deliver": the company, wherever the tree hangs the verb."""
    words = ground.reading.words
    if trigger.index < 3 or words[trigger.index - 1].text.lower() != "to" or arguments.passive:
        return arguments
    noun = words[trigger.index - 2]
    head = ground.head(noun)
    helped = noun.relation == "obj" and head is not None and head.text.lower() in HELPS and head.index < noun.index
    return replace(arguments, actor=noun) if helped else arguments


def skip_source(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "Oslo, a panel says, recruited men and gave them rifles": Oslo, not the panel, and nobody lost."""
    words, first = ground.reading.words, ground.reading.sentences[trigger.sentence].first
    if arguments.passive or ground.child(trigger, "nsubj") not in (None, arguments.actor):
        return arguments
    for at in range(first + 2, trigger.index - 1):
        if not (
            words[at].upos in ("VERB", "AUX") and is_reporting(words[at].text.lower()) and words[at + 1].text == ","
        ):
            continue
        comma = next((back for back in range(at - 1, max(first, at - 9), -1) if words[back].text == ","), None)
        if comma is None or comma == first:
            return arguments
        inside = arguments.actor is None or comma < arguments.actor.index < at
        subject = words[comma - 1]
        return (
            replace(arguments, actor=subject) if inside and subject.upos in NOUNS and at < trigger.index else arguments
        )
    return arguments


def name_right_before(ground: Ground, trigger: Word, arguments: Arguments) -> Word | None:
    """ "The Houthis obtained", where the tree hangs the name on a noun behind the verb."""
    if arguments.actor is not None and arguments.actor.index < trigger.index:
        return None
    words, at = ground.reading.words, trigger.index - 1
    while at >= 0 and words[at].upos in ("AUX", "ADV"):
        at -= 1
    mention = ground.party_of[at] if at >= 0 and words[at].sentence == trigger.sentence else None
    if mention is None or mention.form not in _NAMES or mention.hint or words[at].relation in ("nsubj", "obj", "nmod"):
        return None
    first = at
    while first > 0 and ground.party_of[first - 1] is mention:
        first -= 1
    before = words[first - 1] if first > ground.reading.sentences[trigger.sentence].first else None
    opens = before is None or before.text.lower() in ("the", "that", "and", "but", ",", "while", "when", "which", "how")
    return words[at] if opens else None


def owner_before(ground: Ground, noun: Word) -> Word | None:
    """Oslo of "Oslo's secret delivery", also where the tree has hung it on the verb."""
    words = ground.reading.words
    for at in range(noun.index - 1, max(0, noun.index - 5), -1):
        if words[at].text in ("'s", "’s", "'", "’"):
            return words[at - 1] if words[at - 1].upos in NOUNS else None
        if words[at].upos not in ("ADJ", "NOUN", "VERB", "NUM") or ground.party_of[at] is not None:
            return None
    return None


def take_described(ground: Ground, trigger: Word, arguments: Arguments) -> Arguments:
    """ "Backed and armed by Oslo, the rebels advanced": whoever the clause after it speaks of."""
    current = trigger
    while current.relation == "conj" and current.head >= 0:
        current = ground.reading.words[current.head]
    main = ground.head(current)
    agent = arguments.obliques.get("by") or find_arguments(ground, current).obliques.get("by")
    opens = current.relation == "advcl" and main is not None and current.index < main.index
    if not opens or main is None or not trigger.text.lower().endswith("ed") or ground.child(trigger, "nsubj", "aux"):
        return arguments
    subject = ground.child(main, "nsubj")
    actor = arguments.actor if arguments.passive else None
    by = next(iter(agent), None) if agent else find_arguments(ground, current).actor or actor
    if subject is None or by is None or by.index > main.index:
        return arguments
    return replace(arguments, actor=by, objects=(subject,), passive=True)


def noun_before(ground: Ground, pronoun: Word) -> Word | None:
    """The drones of "six drones, which it sold"."""
    at = pronoun.index - 1
    if at >= 0 and ground.reading.words[at].text == ",":
        at -= 1
    word = ground.reading.words[at] if at >= 0 else None
    return word if word is not None and word.sentence == pronoun.sentence and word.upos in NOUNS else None
