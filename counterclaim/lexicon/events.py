"""Events as data: events.toml with its loader, and the forms of each word.

In: nothing. Out: frames by word form, the ones that ask for most first; hedges by word. Always: every frame has a
sentence that it should catch and one that it should leave alone. Whether a frame fits is left to events/frames.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast, get_args

from counterclaim.core.errors import AssetError
from counterclaim.core.event import EventType, Modality
from counterclaim.lexicon.inflection import inflect_noun, inflect_verb
from counterclaim.lexicon.tables import read_toml

LEXICON = "events.toml"
Needs = Literal["", "both", "actor", "recipient"]
_PLACES = frozenset(
    """subject object inside inside-subject clause teller
    with to from for of on upon in at into against between over
    about by behind toward towards near along alongside around across off under""".split()
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One kind of event and where its parties stand; the fields are explained at the head of events.toml."""

    name: str
    type: EventType
    cameo: str
    objects: frozenset[str]
    objects_not: frozenset[str]
    bearers: frozenset[str]
    bearers_not: frozenset[str]
    markers: frozenset[str]
    markers_not: frozenset[str]
    clause: frozenset[str]
    clause_not: frozenset[str]
    beside: frozenset[str]
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    needs: Needs
    lone: bool
    modal: bool
    catch: str
    leave: str

    @property
    def demands(self) -> int:
        """How much a frame asks for beyond its word."""
        listed = bool(self.clause - {"to", "that"})
        return 4 * bool(self.objects) + 4 * bool(self.markers) + 6 * listed + 2 * bool(self.clause) + bool(self.bearers)


@dataclass(frozen=True, slots=True)
class Sense:
    """A frame as one of its words opens it: "call_for" needs "for"; "air_strike" needs "air" before it."""

    frame: Frame
    partner: str
    lemma: str
    is_particle: bool = False


@dataclass(frozen=True, slots=True)
class EventLexicon:
    """Senses by form of a verb, of a noun, and of a noun after a form of "be" ("at war")."""

    frames: tuple[Frame, ...]
    verbs: Mapping[str, tuple[Sense, ...]]
    nouns: Mapping[str, tuple[Sense, ...]]
    predicates: Mapping[str, tuple[Sense, ...]]
    lemmas: Mapping[str, str]


@cache
def load_events() -> EventLexicon:
    """The lexicon, read once."""
    raw = read_toml(LEXICON)
    forms = {lemma: (lemma, *words.split()) for lemma, words in raw["forms"].items()}
    frames: list[Frame] = []
    verbs: dict[str, list[Sense]] = {}
    nouns: dict[str, list[Sense]] = {}
    predicates: dict[str, list[Sense]] = {}
    lemmas: dict[str, str] = {}
    for item in raw["frame"]:
        frame = _parse_frame(item)
        frames.append(frame)
        for entry in item.get("verbs", "").split():
            verb, mark, partner = entry.partition("+" if "+" in entry else "_")
            sense = Sense(frame, partner.partition("_")[0], verb, is_particle=mark == "+")
            _add(verbs, sense, forms.get(verb) or inflect_verb(verb))
        for entry in item.get("nouns", "").split():
            before, _, noun = entry.rpartition("_")
            _add(nouns, Sense(frame, before.replace("_", " "), noun), inflect_noun(noun))
        for entry in item.get("predicates", "").split():
            case, _, noun = entry.partition("_")
            _add(predicates, Sense(frame, case, noun.rpartition("_")[2]), (noun.rpartition("_")[2],))
        for verb in (frame.clause | frame.clause_not) - {"to", "that"}:
            lemmas.update(dict.fromkeys(forms.get(verb) or inflect_verb(verb), verb))
    return EventLexicon(tuple(frames), _sorted(verbs), _sorted(nouns), _sorted(predicates), lemmas)


@cache
def load_hedges() -> Mapping[str, Modality]:
    """Words that change how an event stands; the last list that names a word wins."""
    return {word: item["modality"] for item in read_toml(LEXICON)["hedge"] for word in item["words"].split()}


@cache
def load_pointers() -> frozenset[str]:
    """Nouns that say that a claim told before was an accusation."""
    return frozenset(word for item in read_toml(LEXICON)["pointer"] for word in item["words"].split())


def load_hedge_examples() -> tuple[tuple[Modality, str, str], ...]:
    """Modality with the sentence to catch and the one to leave alone."""
    return tuple((item["modality"], item["catch"], item["leave"]) for item in read_toml(LEXICON)["hedge"])


def load_pointer_examples() -> tuple[tuple[str, str], ...]:
    """The sentence to catch and the one to leave alone."""
    return tuple((item["catch"], item["leave"]) for item in read_toml(LEXICON)["pointer"])


def _add(index: dict[str, list[Sense]], sense: Sense, forms: tuple[str, ...]) -> None:
    for form in dict.fromkeys(forms):
        index.setdefault(form, []).append(sense)


def _sorted(index: dict[str, list[Sense]]) -> dict[str, tuple[Sense, ...]]:
    """What asks for most is tried first; among equals the order of the file stands."""
    return {
        form: tuple(sorted(senses, key=lambda sense: -(sense.frame.demands + 3 * bool(sense.partner))))
        for form, senses in index.items()
    }


def _parse_frame(item: dict[str, Any]) -> Frame:
    places = (*item.get("actor", "subject").split(), *item.get("recipient", "").split())
    unknown = [place for place in places if place not in _PLACES]
    if unknown or item["type"] not in get_args(EventType) or not item["cameo"].isdigit():
        raise AssetError(
            "lexicon.bad-frame",
            f"{LEXICON}: frame {item.get('name')!r} has type {item['type']!r}, code {item['cameo']!r}, unknown places"
            f" {unknown}; expected a PLOVER type, digits, and places such as object, against, clause",
            "Mend the frame, or install the package again.",
        )

    def words(field: str) -> frozenset[str]:
        return frozenset(item.get(field, "").split())

    return Frame(
        name=item["name"], type=item["type"], cameo=item["cameo"], objects=words("objects"),
        objects_not=words("objects_not"), bearers=words("bearers"), bearers_not=words("bearers_not"),
        markers=words("markers"), markers_not=words("markers_not"),
        clause=words("clause"), clause_not=words("clause_not"), beside=words("with"),
        actor=tuple(item.get("actor", "subject").split()), recipient=tuple(item.get("recipient", "").split()),
        needs=cast("Needs", item.get("needs", "")), lone=item.get("lone", False), modal=item.get("modal", False),
        catch=item["catch"], leave=item["leave"],
    )  # fmt: skip
