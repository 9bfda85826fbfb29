"""The person whom a source names, and not one who only says whose the speaker is.

In: a stage and a source. Out: a name with its person, a tie between namesakes, or None. Always: two people of one last
name are told apart by role or not at all. Finding names is left to people.py.
"""

from __future__ import annotations

import re

from counterclaim.actors.cast import Actor
from counterclaim.actors.discourse import Tie
from counterclaim.actors.owners import find_owner
from counterclaim.actors.people import PersonName
from counterclaim.actors.phrases import POSSESSIVES, Phrase, parse_phrase
from counterclaim.actors.stage import Stage
from counterclaim.actors.titles import offices_match

_SHARED_BY = re.compile(r"^(?:cited|shared|gave|released|published|issued|quoted|presented|disclosed|circulated)$")


def head_name(stage: Stage, first: int, last: int) -> PersonName | Tie | None:
    """The person whom the phrase names, unless the name only says whose: "a spokesman for Ana Ruiz"."""
    inside = [name for name in stage.cast.names if name.first >= first and name.last <= last]
    for name in inside:
        if only_says_whose(stage, name, first, last):
            continue
        if len(name.people) > 1:
            chosen = among_namesakes(stage, name, first, last)
            return chosen or Tie(tuple(stage.cast.person_actor(person) for person in name.people))
        return name
    return shared_by(stage, inside, first)


def only_says_whose(stage: Stage, name: PersonName, first: int, last: int) -> bool:
    tokens = stage.scene.tokens
    if name.last < last and tokens[name.last].low == "'s" and name.last + 1 < last:
        return True
    at = name.first - 1
    while at > first and (
        tokens[at].capital or tokens[at].low in ("the", "foreign", "prime", "minister", "president", "leader", "'s")
    ):
        at -= 1
    between = range(first, name.first)
    if any(tokens[k].low in ("who", "which", "that", "whose") and k > first for k in between):
        return True
    if at >= first and tokens[at].low in (
        "of",
        "for",
        "by",
        "to",
        "from",
        "with",
        "against",
        "near",
        "on",
        "under",
    ):
        phrase = parse_phrase(stage.scene, first, at)
        return phrase.head >= 0 or phrase.party is not None
    return False


def shared_by(stage: Stage, inside: list[PersonName], first: int) -> PersonName | None:
    """ "estimates that Ruiz shared": the words are hers."""
    for name in inside:
        after = stage.scene.tokens[name.last] if name.last < len(stage.scene.tokens) else None
        before = stage.scene.tokens[name.first - 1]
        phrase = parse_phrase(stage.scene, first, name.first - 1)
        if (
            len(name.people) == 1
            and before.low in ("which", "that")
            and after
            and _SHARED_BY.match(after.low)
            and phrase.noun == "document"
        ):
            return name
    for name in inside:
        before = stage.scene.tokens[name.first - 1]
        phrase = parse_phrase(stage.scene, first, name.first)
        if len(name.people) == 1 and phrase.noun == "document" and written_by(stage, phrase, name):
            return name
    return None


def written_by(stage: Stage, phrase: Phrase, name: PersonName) -> bool:
    """ "a letter from the agency's director, Ana Ruiz"."""
    tokens = stage.scene.tokens
    opener = tokens[phrase.core].low if phrase.core < name.first else ""
    return opener in ("from", "by") and not any(
        tokens[at].low in ("to", "on", "about") for at in range(phrase.core + 1, name.first)
    )


def among_namesakes(stage: Stage, name: PersonName, first: int, last: int) -> PersonName | None:
    """A role in the phrase may tell two people of one last name apart."""
    phrase = parse_phrase(stage.scene, first, name.first) if name.first > first else None
    if phrase is None or not phrase.is_person:
        return None
    fits = [person for person in name.people if offices_match(phrase.word, person.offices)]
    return PersonName(name.first, name.last, (fits[0],)) if len(fits) == 1 else None


def named_person(stage: Stage, name: PersonName, first: int, last: int) -> Actor:
    person = name.people[0]
    actor = stage.cast.person_actor(person)
    if actor.party is None and stage.scene.tokens[first].low in POSSESSIVES:
        owner = find_owner(stage, first)
        if isinstance(owner, Actor) and owner.party is not None:
            actor.party = owner.party
            stage.note(
                "possessor",
                f"{stage.scene.tokens[first].text!r} points to {owner.name}",
                stage.span(first, first + 1),
            )
    elif actor.party is None and name.first > first + 1:
        same = same_unnamed(stage, first, name.first)
        if same is not None:
            actor.party = person.party = same.party
    stage.note("named", f"the text names {person.name}", stage.span(name.first, name.last))
    return actor


def same_unnamed(stage: Stage, first: int, last: int) -> Actor | None:
    """ "The spokesman, Ana Ruiz,": the spokesman whom the text brought in without a name."""
    phrase = parse_phrase(stage.scene, first, last)
    if phrase.determiner != "the" or not phrase.is_person:
        return None
    for presence in stage.cast.before(first):
        if presence.actor.kind == "individual" and phrase.word in presence.actor.heads:
            return presence.actor
    return None
