"""Which party a speaker takes a position for, where the phrase itself names none.

In: a stage and a phrase or an actor. Out: a party id or None. Always: trades, strangers and crowds of states get none;
what the passage gives counts half. Parties that a phrase names are read in phrases.py.
"""

from __future__ import annotations

from counterclaim.actors.cast import Actor
from counterclaim.actors.offices import is_state_office
from counterclaim.actors.owners import find_owner
from counterclaim.actors.phrases import Phrase
from counterclaim.actors.stage import Stage
from counterclaim.lexicon.roles import find_implied, load_roles

_VOICES = load_roles().words["voices"]
_ANYBODYS = load_roles().words["anybodys_bodies"]
_OF_STATE = load_roles().words["of_state"]
_STATE_CROWDS = load_roles().words["state_crowds"]
_FOREIGN = load_roles().words["foreign"]
_AGAINST_STATE = load_roles().words["against_state"]
_DEPARTMENTS = load_roles().words["departments"]


def party_by_context(stage: Stage, phrase: Phrase) -> str | None:
    """The state of an office that names none; a trade or a crowd of strangers has none."""
    tokens = stage.scene.tokens
    words = [tokens[at].low for at in range(phrase.first, phrase.last)]
    text = " ".join(words)
    implied = find_implied(text)
    if implied is not None:
        return implied
    if not may_be_a_states(stage, phrase, words):
        return None
    if phrase.word in _VOICES and not set(words) & _OF_STATE:
        return voice_of(stage, phrase)
    found = stage.context.place_after(phrase.last) or stage.context.strict(phrase.first)
    if found is None and words[0:1] != ["a"] and set(words) & _DEPARTMENTS:
        parties = parties_of_department(stage, set(words))
        found = next(iter(parties)) if len(parties) == 1 else None
    found = found or stage.context.loose(phrase.first, stage.said)
    if found is not None:
        stage.note(
            "context", f"no state named; the passage speaks of {found}", stage.span(phrase.first, phrase.core), 0.5
        )
    return found


def may_be_a_states(stage: Stage, phrase: Phrase, words: list[str]) -> bool:
    """An office, a body or a crowd of officials that no word makes foreign, private or everybody's."""
    if set(words) & _FOREIGN or phrase.word in ("diplomat", "source"):
        return False
    if phrase.noun == "body":
        return not phrase.plural and phrase.word not in _ANYBODYS
    if phrase.noun == "crowd":
        return phrase.word in _STATE_CROWDS
    if phrase.noun != "official" or phrase.word in ("counterpart", "colleague", "delegate", "ambassador", "envoy"):
        return False
    if phrase.plural and f"{phrase.word}s" not in _STATE_CROWDS and not set(words) & _OF_STATE:
        return False
    return is_state_office(phrase.word, words) or phrase.word in _VOICES


def voice_of(stage: Stage, phrase: Phrase) -> str | None:
    """ "a spokesman": of whoever spoke last in the passage, organisations and groups included."""
    token = stage.scene.tokens[phrase.first]
    for presence in stage.cast.before(phrase.first):
        if presence.paragraph != token.paragraph:
            break
        if (
            presence.subject
            and not presence.quoted
            and presence.actor.party is not None
            and presence.actor.kind in ("state", "body")
        ):
            return presence.actor.party
    return stage.context.strict(phrase.first) or stage.context.loose(phrase.first, stage.said)


def settle_party(stage: Stage, actor: Actor, first: int, last: int | None = None) -> None:
    """A named official whose state no mention gives: the passage's."""
    person = actor.person
    if actor.party is not None:
        return
    if person is None:
        if actor.official_body:
            actor.party = stage.context.strict(first) or stage.context.loose(first, stage.said)
        elif actor.states and actor.at >= 0 and not actor.qualifiers & _FOREIGN:
            at = actor.at
            actor.party = (
                stage.context.place_after(at + 3) or stage.context.strict(at) or stage.context.loose(at, stage.said)
            )
        return
    if person.owner is not None:
        owner = find_owner(stage, person.owner[0])
        if isinstance(owner, Actor) and owner.party is not None:
            actor.party = person.party = owner.party
            stage.note("possessor", f"their office belongs to {owner.name}")
            return
    voice = bool(person.offices & _VOICES)
    role = set((person.role or "").lower().split()) | person.qualifiers
    if (person.official or voice) and not role & (_FOREIGN | _AGAINST_STATE):
        found = stage.context.place_after(last) if voice and last is not None else None
        found = found or stage.context.strict(first, named=True) or stage.context.loose(first, stage.said)
        if found is not None:
            actor.party = person.party = found
            stage.note("context", f"no state named; the passage speaks of {found}", None, 0.5)


def party_of_named_owner(stage: Stage, phrase: Phrase) -> str | None:
    """ "a spokesman for Ana Ruiz", "Ruiz's office": the party of whoever is named."""
    if phrase.noun in ("private", "own body", None):
        return None
    for name in stage.cast.names:
        if name.first >= phrase.first and name.last <= phrase.last and len(name.people) == 1:
            actor = stage.cast.person_actor(name.people[0])
            if actor.party is None:
                settle_party(stage, actor, name.first)
            return actor.party
    return None


def parties_of_department(stage: Stage, words: set[str]) -> set[str]:
    """States whose department of this name the text speaks of, as a body or as somebody's office."""
    wanted = words & _DEPARTMENTS
    return {
        presence.actor.party
        for presence in stage.cast.present
        if presence.actor.party is not None and presence.actor.qualifiers & wanted
        and (presence.actor.heads & {"ministry", "minister", "spokesman", "spokeswoman", "spokesperson", "department"})
    }  # fmt: skip
