"""Parts and sums of crowds: "one of them", "the other", "the four", "both", "the latter".

In: a stage and a source. Out: an actor, a tie or None. Always: a part keeps its crowd's party; one of a crowd is
anonymous. New crowds ("two Omani officials") are left to speakers.py.
"""

from __future__ import annotations

from counterclaim.actors.affiliation import settle_party
from counterclaim.actors.cast import Actor, make_actor
from counterclaim.actors.discourse import Tie, fits_they, rank
from counterclaim.actors.phrases import NUMBERS, Phrase, parse_phrase
from counterclaim.actors.stage import Stage
from counterclaim.lexicon.roles import load_roles

_PARTITIVE = load_roles().words["partitives"]


def part_of_crowd(stage: Stage, first: int, last: int) -> Actor | Tie | None:
    """ "one of them", "the other", "the four", "others", "both"."""
    tokens = stage.scene.tokens
    at = first + 1 if tokens[first].low in ("the", "yet", "still") and first + 1 < last else first
    low = tokens[at].low
    if low in ("latter", "former") and at > first and last - at == 1:
        return former_or_latter(stage, low, first)
    if low not in _PARTITIVE and low not in NUMBERS:
        return None
    following = tokens[at + 1].low if at + 1 < last else ""
    if following == "of" and at + 2 < last:
        return part_of(stage, first, at, last)
    if at + 1 < last and following not in ("who", ",", "(", "'s", "in", "on"):
        return None
    number = NUMBERS.get(low, 0)
    if at > first and number > 1:
        return the_number(stage, first, number)
    base = rank(
        stage.cast,
        first,
        lambda actor: actor.kind == "people" and (actor.said >= 0 or low not in ("others", "other")),
        last_said=stage.turn,
    )
    if not isinstance(base, Actor):
        return base if at + 1 == last or base is not None else None
    return part(stage, base, "one" if low in ("one", "other", "another") else "some", low)


def part_of(stage: Stage, first: int, at: int, last: int) -> Actor | Tie | None:
    tokens = stage.scene.tokens
    low = tokens[at].low
    if tokens[at + 2].low in ("them", "whom", "these", "those"):
        base = rank(stage.cast, first, fits_they, last_said=stage.turn)
    else:
        phrase = parse_phrase(stage.scene, at + 2, last)
        if not phrase.is_people and not phrase.plural:
            return None
        base = find_crowd(stage, phrase) or make_actor(stage.cast, phrase, phrase.party)
    return (
        part(stage, base, "one" if low in ("one", "another", "other") else "some", low)
        if isinstance(base, Actor)
        else base
    )


def find_crowd(stage: Stage, phrase: Phrase) -> Actor | None:
    """An earlier crowd of this head noun."""
    for presence in stage.cast.before(phrase.first):
        actor = presence.actor
        if actor.kind == "people" and phrase.word in actor.heads and phrase.party in (None, actor.party):
            return actor
        if actor is stage.cast.panel and phrase.word in actor.heads:
            return actor
    return None


def part(stage: Stage, base: Actor, size: str, word: str) -> Actor:
    settle_party(stage, base, base.at)
    stage.note("part", f"{word!r} of {base.name}")
    if size == "some":
        return base
    name = f"one of {base.name}"
    return Actor("individual", name, base.party, "anonymous", role=None, heads=set(base.heads))


def the_number(stage: Stage, first: int, number: int) -> Actor | Tie | None:
    for presence in stage.cast.before(first):
        if presence.actor.kind == "people" and presence.actor.number == number:
            stage.note("number", f"{number} spoke before: {presence.actor.name}")
            return presence.actor
    return rank(
        stage.cast, first, lambda actor: actor.kind == "people" and actor.number in (0, number), last_said=stage.turn
    )


def former_or_latter(stage: Stage, low: str, first: int) -> Actor | None:
    """Of the last two named: the first or the second."""
    two: list[Actor] = []
    for presence in stage.cast.before(first):
        if presence.actor not in two and presence.actor.kind in ("person", "state", "body", "individual"):
            two.append(presence.actor)
        if len(two) == 2:
            return two[0] if low == "latter" else two[1]
    return None
