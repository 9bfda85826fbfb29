"""Several speakers in one source: "Russia and China", "two officials and two diplomats".

In: a stage and a source. Out: the members and the joint speaker. Always: the joint party is None unless all have one.
"""

from __future__ import annotations

from counterclaim.actors.affiliation import settle_party
from counterclaim.actors.bodies import whole_party
from counterclaim.actors.cast import Actor, make_actor
from counterclaim.actors.phrases import parse_phrase
from counterclaim.actors.stage import ResolvedSpeaker, Stage
from counterclaim.core.span import Span


def joint_members(stage: Stage, first: int, last: int) -> list[Actor]:
    """ "Russia and China", "two officials and two diplomats": the parts, or nothing for a single speaker."""
    tokens = stage.scene.tokens
    if not any(tokens[at].low == "and" for at in range(first + 1, last - 1)):
        return []
    pieces: list[tuple[int, int]] = []
    start = first
    for at in range(first, last + 1):
        if at == last or tokens[at].low in (",", "and"):
            if at > start:
                pieces.append((start, at))
            start = at + 1
    actors: list[Actor] = []
    for piece in pieces:
        phrase = parse_phrase(stage.scene, *piece)
        names = [name for name in stage.cast.names if name.first >= piece[0] and name.last <= piece[1]]
        if names:
            return [] if len(pieces) > 2 or len(names[0].people) > 1 else joint_people(stage, pieces)
        whole = whole_party(stage, phrase)
        if whole is not None:
            actors.append(whole)
        elif phrase.is_people and phrase.core == phrase.last:
            actors.append(make_actor(stage.cast, phrase, phrase.party))
        else:
            return []
    return actors if len(actors) > 1 else []


def joint_people(stage: Stage, pieces: list[tuple[int, int]]) -> list[Actor]:
    actors = []
    for first, last in pieces:
        names = [
            name for name in stage.cast.names if name.first >= first and name.last <= last and len(name.people) == 1
        ]
        if len(names) != 1 or names[0].last != last:
            return []
        actors.append(stage.cast.person_actor(names[0].people[0]))
    return actors


def joint_speaker(stage: Stage, first: int, members: list[Actor], main: Span) -> ResolvedSpeaker:
    for actor in members:
        settle_party(stage, actor, first)
    parties = {actor.party for actor in members}
    party = next(iter(parties)) if len(parties) == 1 else None
    names = [actor.name for actor in members]
    name = ", ".join(names[:-1]) + f" and {names[-1]}"
    unnamed = all(actor.kind == "people" for actor in members)
    joint = Actor(
        "people",
        name,
        party,
        "anonymous" if unnamed and any(a.number for a in members) else "collective",
        plural=True,
    )
    joint.heads = set().union(*(actor.heads for actor in members)) if unnamed else set()
    joint.number = sum(actor.number for actor in members) if unnamed else len(members)
    for actor in members:
        stage.cast.add(first, first + 1, actor, subject=True)
    stage.remember(joint, first, first + 1)
    stage.note("joint", name, main)
    return ResolvedSpeaker(joint.speaker(), tuple(stage.reasons), tuple(actor.speaker() for actor in members))
