"""Everybody and everything in a document that could speak, and where each is mentioned.

In: a scene and its people. Out: a `Cast` of actors with mentions in text order. Always: one actor a person, state or
body; crowds and documents get a new actor each time they are brought in anew. Filling it is left to inventory.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from counterclaim.actors.offices import Person, is_state_office
from counterclaim.actors.people import PersonName
from counterclaim.actors.phrases import POSSESSIVES, PREPOSITIONS, Phrase, parse_phrase
from counterclaim.actors.scene import VERBISH, Scene
from counterclaim.core.party import Speaker, SpeakerKind
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.roles import load_roles

ActorKind = Literal["person", "individual", "state", "body", "people", "document"]
_PLURAL_GROUPS = frozenset("Houthis Taliban RSF ISIL LTTE Contras".split())
_AMERICAN = frozenset("Department Treasury Congress Senate Council Command".split())
DOCUMENTS = load_roles().words["documents"]


@dataclass(slots=True, eq=False)
class Actor:
    """One that can speak; `said` is the index of the last source that was resolved to it, or -1."""

    kind: ActorKind
    name: str
    party: str | None
    speaks_as: SpeakerKind
    role: str | None = None
    heads: set[str] = field(default_factory=set)
    qualifiers: set[str] = field(default_factory=set)
    female: bool | None = None
    plural: bool = False
    number: int = 0
    said: int = -1
    person: Person | None = None
    official: bool = False
    official_body: bool = False
    at: int = -1
    """Token of the phrase that brought an unnamed actor in."""
    states: bool = False
    """Whether that phrase is an office or body that some state must have."""

    def speaker(self) -> Speaker:
        return Speaker(self.name, self.party, self.role, self.speaks_as)


@dataclass(slots=True)
class Presence:
    """An actor mentioned at a token."""

    first: int
    last: int
    actor: Actor
    subject: bool
    quoted: bool
    sentence: int
    paragraph: int


@dataclass(slots=True)
class Cast:
    """Actors by what identifies them, and their mentions in text order."""

    scene: Scene
    names: list[PersonName]
    present: list[Presence] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    people: dict[int, Actor] = field(default_factory=dict)
    parties: dict[str, Actor] = field(default_factory=dict)
    bodies: dict[tuple[str, str | None], Actor] = field(default_factory=dict)
    panel: Actor | None = None
    spoken: list[Actor] = field(default_factory=list)
    pending: list[Phrase] = field(default_factory=list)
    """Definite persons ("the mullah", "her minister") to be resolved when a source after them is."""

    def add(self, first: int, last: int, actor: Actor, *, subject: bool | None = None) -> None:
        """Record a mention; those already recorded at this token stay."""
        token = self.scene.tokens[first]
        if subject is None:
            subject = self.scene.is_subject(first)
        presence = Presence(first, last, actor, subject, token.quoted, token.sentence, token.paragraph)
        at = bisect_left(self.starts, first)
        self.starts.insert(at, first)
        self.present.insert(at, presence)

    def before(self, first: int) -> Iterator[Presence]:
        """Mentions that open before a token, nearest first."""
        for at in range(bisect_left(self.starts, first) - 1, -1, -1):
            yield self.present[at]

    def person_actor(self, person: Person) -> Actor:
        """The actor of a named person."""
        actor = self.people.get(id(person))
        if actor is None:
            actor = Actor("person", person.name, person.party, "named", person.role, person=person)
            self.people[id(person)] = actor
        actor.name, actor.role, actor.female = person.name, person.role, person.female
        actor.heads, actor.qualifiers, actor.official = person.offices, person.qualifiers, person.official
        actor.party = actor.party or person.party
        return actor

    def party_actor(self, party: str, name: str) -> Actor:
        """The actor of a state, organisation, group, or of one of its seats or bodies ("Kremlin")."""
        actor = self.parties.get(name)
        if actor is None:
            kind = load_parties().parties[party].kind
            whole = name == load_parties().parties[party].name
            of_state = whole and kind not in ("organisation", "armed group")
            actor = Actor("state" if of_state else "body", name, party, "named")
            actor.plural = party in _PLURAL_GROUPS and whole
            actor.heads = {name.rsplit(maxsplit=1)[-1].lower()}
            self.parties[name] = actor
        return actor


def shown_name(cast: Cast, index: int) -> str | None:
    """A registered name as a reader would give it: capitals stand for their state, bodies keep their name."""
    name = cast.scene.named[index]
    if name.party is None:
        return None
    text = " ".join(cast.scene.text[name.start : name.end].split())
    bare = text[4:] if text[:4].lower() == "the " else text
    if name.naming.form in ("name", "capital", "place", "demonym"):
        return name.party.name
    if name.naming.form == "body" and name.party.id == "USA" and bare.split()[-1] in _AMERICAN:
        return bare if bare.startswith(("U.S.", "US ")) else f"U.S. {bare}"
    return bare


def is_panel(cast: Cast, phrase: Phrase) -> bool:
    """True for a phrase that names the Security Council's experts."""
    if cast.panel is None or phrase.word not in ("expert", "panel", "monitor", "inspector"):
        return False
    tokens = cast.scene.tokens
    words = {tokens[at].low for at in range(phrase.first, phrase.last)}
    return phrase.party == "UNO" or bool(words & {"council"}) or (phrase.word == "panel" and "experts" in words)


def make_actor(cast: Cast, phrase: Phrase, party: str | None, *, name: str | None = None) -> Actor:
    """The actor of a phrase, bodies of one party and name being one."""
    name = name or phrase_name(cast, phrase, party)
    if phrase.is_body:
        known = cast.bodies.get((name.lower(), party))
        if known is not None:
            return known
    kind: ActorKind = "body"
    speaks: SpeakerKind = "named"
    if phrase.noun == "document":
        kind, speaks = "document", "document"
    elif phrase.is_people:
        kind = "people"
        speaks = "anonymous" if phrase.number or phrase.word in ("source", "diplomat", "aide") else "collective"
    elif phrase.is_person:
        kind = "individual"
        speaks = "anonymous" if phrase.word in load_roles().unnamed else "role"
    elif phrase.determiner in ("a", "an") and phrase.party is None:
        speaks = "role"
    tokens = cast.scene.tokens
    actor = Actor(kind, name, party, speaks, heads={phrase.word}, plural=phrase.plural, number=phrase.number)
    actor.at = phrase.first
    words = [cast.scene.tokens[at].low for at in range(phrase.first, phrase.last)]
    actor.states = phrase.noun == "official" and is_state_office(phrase.word, words)
    if phrase.plural and not set(words) & {
        "presidential",
        "ministry",
        "government",
        "army",
        "police",
        "defence",
        "defense",
        "foreign",
    }:
        actor.states = False
    if kind == "document":
        _give_author(cast, phrase, actor)
    actor.qualifiers = {tokens[at].low for at in range(phrase.first, max(phrase.head, phrase.first))}
    actor.official = phrase.noun == "official"
    actor.official_body = phrase.noun == "body" and phrase.word in (
        "panel",
        "commission",
        "committee",
        "court",
        "tribunal",
        "inquiry",
    )
    if kind == "individual":
        roles = load_roles()
        actor.female = True if phrase.word in roles.female else False if phrase.word in roles.male else None
        actor.role = name
    if kind == "body":
        cast.bodies[(name.lower(), party)] = actor
    return actor


def _give_author(cast: Cast, phrase: Phrase, actor: Actor) -> None:
    """A report of the Security Council's experts speaks for them; so does "the report" where nobody else wrote one."""
    tokens = cast.scene.tokens
    for at in range(phrase.core, phrase.last):
        if tokens[at].low in ("by", "from", "of"):
            inner = parse_phrase(cast.scene, at + 1, phrase.last)
            if not is_panel(cast, inner):
                return
            break
    if cast.panel is not None and phrase.word in ("report", "study") and actor.party in (None, "UNO"):
        actor.name, actor.role, actor.party = cast.panel.name, phrase.word, "UNO"


def phrase_name(cast: Cast, phrase: Phrase, party: str | None) -> str:
    """The phrase as said without its article; a possessor or a missing state becomes an adjective."""
    scene = cast.scene
    last = phrase.core
    if last < phrase.last and scene.tokens[last].low in PREPOSITIONS:
        last = _end_of_attachment(scene, phrase)
    first = phrase.first
    low = scene.tokens[first].low
    if low in ("the", "a", "an", "its", "his", "her", "their", "whose", "that", "this", "these", "those"):
        first += 1
    words = scene.words(first, last) or scene.words(phrase.first, max(last, phrase.core))
    adjective = load_parties().adjectives.get(party or "")
    says_party = any(scene.tokens[at].named >= 0 for at in range(first, last))
    if adjective and not says_party and (phrase.is_body or phrase.determiner in POSSESSIVES):
        return f"{adjective} {words}"
    return words


def _end_of_attachment(scene: Scene, phrase: Phrase) -> int:
    """ "director at the equipment bureau": what hangs on the head, before a clause, comma or "on Tuesday"."""
    at = phrase.core
    while at < phrase.last and at - phrase.core < 14:
        token = scene.tokens[at]
        if token.low in ("who", "which", "that", "whose", ",", ";", ":", "(", "—") or token.low in VERBISH:
            break
        at += 1
    return at
