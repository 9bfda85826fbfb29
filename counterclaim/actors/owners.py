"""Whom "its", "his" or "their" belongs to, and what is named after its owner.

In: a stage and a possessive. Out: an actor, a tie or None. Always: a firm's or group's office never belongs to a
state. Which state an office without owner has is left to affiliation.py.
"""

from __future__ import annotations

from counterclaim.actors.cast import Actor, make_actor, phrase_name
from counterclaim.actors.discourse import Tie, ending_before, fits_he, fits_it, fits_they, rank
from counterclaim.actors.phrases import Phrase
from counterclaim.actors.stage import HE, Stage
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.roles import load_roles

_PRIVATE_OFFICES = load_roles().words["private_offices"]


def find_owner(stage: Stage, first: int) -> Actor | Tie | None:
    """Whom "its", "his", "their" or "whose" points to."""
    low = stage.scene.tokens[first].low
    if low == "whose":
        return ending_before(stage.cast, first)
    if low in HE:
        return rank(stage.cast, first, fits_he(HE[low]), last_said=stage.turn)

    if low == "their":
        crowd = rank(stage.cast, first, fits_they, last_said=stage.turn)
        if crowd is not None:
            return crowd
    private = stage.scene.tokens[min(first + 1, len(stage.scene.tokens) - 1)].low in _PRIVATE_OFFICES

    def owns(actor: Actor) -> bool:
        if private and actor.kind == "state":
            return False
        if low == "its":
            return fits_it(actor) and actor.kind != "document"
        return actor.kind in ("body", "people") or (actor.kind == "state" and actor.party is not None)

    return rank(stage.cast, first, owns, last_said=stage.turn)


def belongs_to(stage: Stage, phrase: Phrase, owner: Actor) -> Actor | None:
    """ "its owner": the one person in the text who speaks for that group."""
    kind = load_parties().parties[owner.party].kind if owner.party in load_parties().parties else ""
    if kind != "armed group" or phrase.word not in (
        "owner",
        "founder",
        "head",
        "chief",
        "leader",
        "boss",
        "commander",
    ):
        return None
    people = list(dict.fromkeys(p for name in stage.cast.names for p in name.people if p.party == owner.party))
    if len(people) != 1:
        return None
    stage.note("belongs", f"the {phrase.word} of {owner.name} whom the text names")
    return stage.cast.person_actor(people[0])


def owned_actor(stage: Stage, phrase: Phrase, owner: Actor) -> Actor:
    """ "his office", "their lawyers": named after the owner."""
    words = phrase_name(stage.cast, phrase, None)
    party = owner.party if phrase.noun not in ("private",) else None
    return make_actor(stage.cast, phrase, party, name=f"{owner.name}'s {words}")
