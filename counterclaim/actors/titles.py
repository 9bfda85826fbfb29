"""Whom a title points to: "the minister", "the envoy", "Iran's foreign minister".

In: a stage and a phrase. Out: the one person whose office it may be, a tie, or None. Always: states, genders and
departments agree; a lead's office may be named in the next paragraph. Pronouns are left to discourse.py.
"""

from __future__ import annotations

from counterclaim.actors.cast import Actor, make_actor, phrase_name
from counterclaim.actors.discourse import Tie
from counterclaim.actors.offices import Person
from counterclaim.actors.owners import find_owner
from counterclaim.actors.people import PersonName
from counterclaim.actors.phrases import Phrase
from counterclaim.actors.stage import Stage
from counterclaim.lexicon.roles import load_roles

_OFFICIALS = load_roles().words["called_official"]
_LEADERS = load_roles().words["called_leader"]
_DEPARTMENTS = load_roles().words["departments"]
_ALIKE = (
    frozenset("envoy ambassador representative delegate diplomat attache emissary".split()),
    frozenset("spokesman spokeswoman spokesperson speaker mouthpiece".split()),
    frozenset("leader president premier chairman chief chairwoman ruler strongman head".split()),
    frozenset("general commander marshal brigadier chief admiral".split()),
    frozenset("officer general colonel major captain admiral brigadier commander".split()),
    frozenset("lawmaker senator legislator deputy parliamentarian congressman congresswoman representative".split()),
    frozenset("director head chief".split()),
    frozenset("adviser advisor aide".split()),
    frozenset("premier minister".split()),
    frozenset("analyst expert researcher scholar".split()),
    frozenset("counsellor counselor".split()),
)


def offices_match(word: str, offices: set[str]) -> bool:
    """True if an office may be called by this word later ("the envoy" for an ambassador)."""
    if word in offices:
        return True
    if word == "official":
        return bool(offices & _OFFICIALS)
    return any(word in alike and offices & alike for alike in _ALIKE)


def find_holder(stage: Stage, phrase: Phrase) -> Actor | Tie | None:
    before = holders(stage, phrase)
    if before:
        best = max(score for score, _ in before)
        tied = [actor for score, actor in before if best - score < 0.25]
        if len(tied) > 1:
            return Tie(tuple(tied))
        stage.note("title", f"the {phrase.word} is {tied[0].name}", stage.span(phrase.first, phrase.core))
        return tied[0]
    return named_after(stage, phrase) or known_leader(stage, phrase)


def holders(stage: Stage, phrase: Phrase) -> list[tuple[float, Actor]]:
    """People before the phrase whose office it may be, with a score: exact office, last speaker, nearness."""
    token = stage.scene.tokens[phrase.first]
    words = {stage.scene.tokens[at].low for at in range(phrase.first, max(phrase.head, phrase.first))} - {"the"}
    scores: dict[int, tuple[float, Actor]] = {}
    for presence in stage.cast.before(phrase.first):
        actor = presence.actor
        if actor.kind not in ("person", "individual"):
            continue
        known_office = offices_match(phrase.word, actor.heads)
        if not known_office and not last_of_unknown_office(stage, phrase, actor, token.sentence - presence.sentence):
            continue
        if not agrees(stage, phrase, actor, words):
            continue
        score = -0.5 * (token.sentence - presence.sentence) + (2.0 if phrase.word in actor.heads else 0.0)
        score += 1.0 if presence.subject else 0.0
        score += 2.0 if actor.said == stage.turn else 1.0 if actor.said >= 0 else 0.0
        score -= 2.0 if presence.quoted else 0.0
        known = scores.get(id(actor))
        if known is None or score > known[0]:
            scores[id(actor)] = (score, actor)
    return list(scores.values())


def last_of_unknown_office(stage: Stage, phrase: Phrase, actor: Actor, distance: int) -> bool:
    """The last speaker, named without office: "the general" may be theirs if nobody else's."""
    if actor.kind != "person" or actor.heads - {"deputy", "deputies"} or actor.said != stage.turn or distance > 3:
        return False
    return phrase.noun == "official" and phrase.core - phrase.first <= 2 + (
        "of" in stage.scene.words(phrase.first, phrase.last)
    )


def agrees(stage: Stage, phrase: Phrase, actor: Actor, words: set[str]) -> bool:
    """No quarrel about state, gender or department."""
    roles = load_roles()
    if phrase.party is not None and actor.party is not None and phrase.party != actor.party:
        return False
    if phrase.party is not None and actor.party is None and not actor.official:
        return False
    if (phrase.word in roles.female and actor.female is False) or (phrase.word in roles.male and actor.female is True):
        return False
    if (words & {"deputy", "vice"}) and actor.heads and not (actor.qualifiers | actor.heads) & {"deputy", "vice"}:
        return False
    asked = {word.replace("defense", "defence") for word in words} & _DEPARTMENTS
    held = {word.replace("defense", "defence") for word in actor.qualifiers} & _DEPARTMENTS
    if asked and held and not asked & held:
        return False
    return not ("former" in words) ^ ("former" in actor.qualifiers) or "former" not in words


def named_after(stage: Stage, phrase: Phrase) -> Actor | None:
    """A lead that gives the office, and the next paragraph the name: "Iran's envoy ... Ana Ruiz told ..."."""
    token = stage.scene.tokens[phrase.first]
    words = {stage.scene.tokens[at].low for at in range(phrase.first, max(phrase.head, phrase.first))} - {"the"}
    for name in stage.cast.names:
        if name.first < phrase.last or len(name.people) != 1:
            continue
        ahead = stage.scene.tokens[name.first].paragraph - token.paragraph
        if ahead > 2:
            break
        person = name.people[0]
        actor = stage.cast.person_actor(person)
        if any(other.first < name.first and person in other.people for other in stage.cast.names):
            continue
        if person.offices:
            if (
                offices_match(phrase.word, person.offices)
                and phrase.word in person.offices
                and agrees(stage, phrase, actor, words)
            ):
                return take_office(stage, phrase, person, actor)
            continue
        if (
            ahead == 1
            and person.party in (None, phrase.party)
            and phrase.noun == "official"
            and opens_paragraph(stage, name)
        ):
            return take_office(stage, phrase, person, actor)
        if ahead == 1:
            break
    return None


def opens_paragraph(stage: Stage, name: PersonName) -> bool:
    """A full name that is a source, the first person of its paragraph."""
    return name.last - name.first > 1 and any(start <= name.first < end for start, end in stage.ranges)


def take_office(stage: Stage, phrase: Phrase, person: Person, actor: Actor) -> Actor:
    person.offices.add(phrase.word)
    person.official = person.official or phrase.noun == "official"
    person.party = person.party or phrase.party
    if person.role is None:
        person.role = phrase_name(stage.cast, phrase, None)
    actor = stage.cast.person_actor(person)
    stage.note("named-after", f"the {phrase.word} is named after: {person.name}", stage.span(phrase.first, phrase.core))
    return actor


def known_leader(stage: Stage, phrase: Phrase) -> Actor | None:
    """ "the chancellor", "China's top diplomat": the one person here of that state, known to lead, without office."""
    if phrase.word not in _LEADERS or phrase.determiner not in ("the", "'s"):
        return None
    people = list(dict.fromkeys(p for name in stage.cast.names for p in name.people))
    fits = [
        person for person in people
        if person.party_rule == "leader" and not person.offices and phrase.party in (None, person.party)
        and (phrase.party is not None or stage.cast.person_actor(person).said >= 0)
    ]  # fmt: skip
    if len(fits) != 1 or [p for p in people if p.offices and phrase.word in p.offices and p.party == fits[0].party]:
        return None
    stage.note("leader", f"the {phrase.word} can only be {fits[0].name}")
    return stage.cast.person_actor(fits[0])


def settle_pending(stage: Stage, first: int) -> None:
    """Persons in the text before this source that are no sources themselves: "The mullah laughed. But he said"."""
    while stage.cast.pending and stage.cast.pending[0].first < first:
        phrase = stage.cast.pending.pop(0)
        if phrase.last > first or any(at == phrase.first for at, _ in stage.said):
            continue
        if phrase.determiner == "the":
            found = find_holder(stage, phrase)
            if found is None:
                found = make_actor(stage.cast, phrase, None)
        else:
            found = make_actor(stage.cast, phrase, None)
            owner = find_owner(stage, phrase.first)
            found.party = owner.party if isinstance(owner, Actor) and phrase.noun == "official" else None
        if isinstance(found, Actor):
            stage.cast.add(phrase.first, phrase.core, found)
