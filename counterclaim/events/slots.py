"""The slots of one word of transfer, and what a word in one of its places puts into them.

In: a ground, a role and the word that stands for it. Out: `Slots`, filled further. Always: a party that no registered
name or reference tells stays None. Which words stand where is left to filling.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.events.bands import FIGHTERS
from counterclaim.events.beside import goods_of, names_again
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import PLATFORMS, Goods
from counterclaim.events.participants import participants_of
from counterclaim.events.pointing import CARGO, counts_anew
from counterclaim.events.traders import find_traders
from counterclaim.lexicon.transfers import Role

_SIDES = frozenset("camp camps".split())
_WIDE = frozenset("side sides party parties anyone anybody belligerents combatants one".split())
_SOME = frozenset("group groups country countries state states government governments faction factions force".split())
_NEGATIVE = frozenset("neither nothing nobody none no".split())
_LANDINGS = frozenset("base airbase airport airfield port harbour harbor airstrip".split())
_PEOPLE = frozenset("fighters rebels soldiers troops men gunmen militants police guards settlers".split())
_MEN_AND_THEIR = 3
_OWN_WORKS = frozenset("factory plant works arsenal workshop depot armoury armory warehouse stockpile".split())
_COLLECTIONS = frozenset("museum museums collector collectors exhibition gallery".split())
_NOBODY = frozenset("nobody none noone".split())
_NO_PARTY = frozenset(
    "border borders frontier front coast sea waters airspace region use gulf reporters meeting conference war".split()
)
_SELLERS = frozenset(
    "company firm maker manufacturer exporter contractor dealer broker supplier trader arsenal seller".split()
)
_PRIVATE = frozenset(
    """trader traders dealer dealers smuggler smugglers merchant merchants businessman businessmen broker brokers
    trafficker traffickers thief thieves deserter deserters""".split()
)
_ANAPHORS = frozenset("any them they it others more ones some none these those both that which".split())
VEHICLES = frozenset(
    """plane planes aircraft ship ships vessel vessels truck trucks train trains freighter lorries lorry airport dhow
    boat boats flight flights airliner airliners convoy convoys barge barges tanker tankers car cars lorries""".split()
)
_ON_BOARD = frozenset("on in by onto into inside aboard".split())
BOUND = frozenset("bound destined headed heading intended meant way".split())


@dataclass(slots=True)
class Slots:
    """What fills the places of a frame; a joint party gives several participants."""

    suppliers: tuple[Participant, ...] = ()
    recipients: tuple[Participant, ...] = ()
    others: tuple[Participant, ...] = ()
    """Parties of a deal whose direction the words leave open."""
    goods: tuple[Goods, ...] = ()
    anaphor: Word | None = None
    """A word that stands for goods named before: "any", "others", "the cargo"."""
    carriers: tuple[Participant, ...] = ()
    wide: bool = False
    """True for "to neither side": whoever fights there."""
    negative: bool = False
    away: bool = False
    """True where a place names goods or parties that are no part of a transfer."""
    unresolved: bool = False
    """True where a goal is told of whose party nothing tells: "into the harbour"."""
    unknown: bool = False
    """True where somebody acts whose party nothing tells: "bought by a state company"."""
    nobody: bool = False
    """True for "armed nobody": a denial that names no recipient."""
    people: frozenset[str] = frozenset()
    """Whose men are said to carry arms: they bear them, and hand nothing over."""
    fighters: bool = False
    """True for "armed the rebels" where nothing tells which."""
    elsewhere: bool = False
    """True for "bought in Malta": the seller is somebody there, whom the text does not name."""
    filled: set[str] = field(default_factory=set)
    """The prepositions whose place was filled."""


def put_word(ground: Ground, goods: tuple[Goods, ...], slots: Slots, *, role: Role, word: Word, place: str) -> None:
    """Put what stands in one place of a frame into its slot: a party, or goods."""
    low = word.text.lower()
    if _is_named_source(ground, word) or (role == "carrier" and low in ("she", "he")):
        return
    if role in ("supplier", "recipient", "either", "other", "carrier"):
        held = goods_of(ground, goods, word)
        if role == "either" and place == "object" and held:
            role = "items"
        elif not (held and role == "recipient" and place in ("for", "object")):
            put_party(ground, slots, role, word, place)
    if role == "items":
        _put_goods(ground, goods, slots, _counted_noun(ground, word), place)
    elif role == "away":
        slots.away = slots.away or low not in ("use", "its", "their")
    elif role == "elsewhere":
        slots.elsewhere = slots.elsewhere or ground.party_of[word.index] is not None


def _put_goods(ground: Ground, goods: tuple[Goods, ...], slots: Slots, word: Word, place: str) -> None:
    low = word.text.lower()
    held = goods_of(ground, goods, word)
    if held and all(is_borne(ground, each) for each in held):
        slots.away = True
    elif held:
        slots.goods = (*slots.goods, *(each for each in held if each not in slots.goods))
        slots.filled.add(place)
    elif slots.anaphor is None and (
        low in _ANAPHORS or low in CARGO or counts_anew(ground, word) or names_again(ground, goods, word)
    ):
        slots.anaphor = word
    if low in _NEGATIVE:
        slots.negative = True
        slots.anaphor = slots.anaphor or word


def is_borne(ground: Ground, each: Goods) -> bool:
    """ "soldiers and their rifles": men carry them, and hand nothing over; "aboard a military plane" carries goods."""
    words = ground.reading.words
    if each.category in PLATFORMS and _carries(ground, each):
        return True
    own = each.determiner in ("their", "his") and each.first >= _MEN_AND_THEIR
    return own and words[each.first - 2].text.lower() == "and" and words[each.first - 3].text.lower() in _PEOPLE


def _carries(ground: Ground, each: Goods) -> bool:
    """ "aboard a military plane", "on an army truck", "in a naval vessel", "by military aircraft"."""
    words, at = ground.reading.words, each.first - 1
    while at > 0 and words[at].upos in ("DET", "ADJ", "NUM", "PROPN", "NOUN", "PART") and at > each.first - 6:
        at -= 1
    low = words[at].text.lower()
    if words[at].sentence != words[each.first].sentence:
        return False
    return low == "aboard" or (low in _ON_BOARD and words[each.last].text.lower() in VEHICLES)


def _counted_noun(ground: Ground, word: Word) -> Word:
    """The tanks of "forty tanks", where the tree takes the number for the head."""
    while word.upos == "NUM" and word.index + 1 < len(ground.reading.words):
        after = ground.reading.words[word.index + 1]
        if after.upos not in ("NUM", "NOUN") or after.sentence != word.sentence:
            break
        word = after
    return word


def _is_named_source(ground: Ground, word: Word) -> bool:
    """ "according to the White House": who says it, not who gets it."""
    children = ground.children[word.index]
    first = min((child.index for child in children if child.index < word.index), default=word.index)
    near = ground.reading.words[max(0, first - 2) : word.index]
    return any(other.text.lower() == "according" for other in near)


def put_party(ground: Ground, slots: Slots, role: Role, word: Word, place: str) -> None:
    """Put whoever a phrase stands for into the slot of a role."""
    low = word.text.lower()
    if _is_everybody(ground, slots, role, word, place):
        return
    slots.away = slots.away or low in _COLLECTIONS
    nowhere = low in _NO_PARTY and ground.party_of[word.index] is None
    if nowhere or low == "neither" or (role == "supplier" and low in VEHICLES):
        return
    if low in _PRIVATE and role in ("supplier", "carrier"):
        slots.unknown = True
        return
    found = find_traders(ground, word) or (_land_of(ground, word) if place in ("at", "in") else ())
    if not found:
        _note_unknown(ground, slots, role, word, place)
        return
    slots.filled.add(place)
    if role == "supplier":
        slots.suppliers = slots.suppliers or found
    elif role == "recipient":
        slots.recipients = slots.recipients or found
    elif role == "carrier":
        slots.carriers = slots.carriers or found
        slots.people = frozenset(each.party for each in found) if low in _PEOPLE else slots.people
    elif place == "actor" and below_any(ground, word, _SELLERS):
        slots.suppliers = slots.suppliers or found
    elif place != "actor" and below_any(ground, word, _SELLERS):
        slots.suppliers = slots.suppliers or found
        slots.recipients = slots.recipients or slots.others
    else:
        slots.others = (*slots.others, *found)


def _is_everybody(ground: Ground, slots: Slots, role: Role, word: Word, place: str) -> bool:
    """ "armed nobody", "to neither side"."""
    low = word.text.lower()
    below = {child.text.lower() for child in ground.children[word.index]}
    if role == "recipient" and low in _NOBODY:
        slots.nobody = slots.negative = slots.wide = True
        return True
    if low in _WIDE or below & {"neither", "either", "both"} or (low in _SOME and below & {"any", "no"}):
        slots.wide = True
        slots.negative = slots.negative or "neither" in below or low == "neither"
        slots.filled.add(place)
        return True
    return False


def _note_unknown(ground: Ground, slots: Slots, role: Role, word: Word, place: str) -> None:
    """What a phrase tells whose party nothing tells: "into the harbour", "from a factory", "armed the rebels"."""
    low = word.text.lower()
    slots.away = slots.away or (role == "supplier" and place == "from" and low in _OWN_WORKS)
    slots.fighters = slots.fighters or (role == "recipient" and low in FIGHTERS)
    slots.unresolved = slots.unresolved or (role == "recipient" and place in ("into", "onto", "to"))
    other_body = bool(participants_of(ground, word))
    slots.unknown = slots.unknown or (
        place == "actor" and role in ("supplier", "recipient") and (other_body or word.upos in ("NOUN", "PROPN"))
    )


def _land_of(ground: Ground, word: Word) -> tuple[Participant, ...]:
    """ "arrived at Bilqa air base, diplomats in Valletta said": the one state that the sentence's places lie in."""
    if word.text.lower() not in _LANDINGS:
        return ()
    sentence = ground.reading.sentences[word.sentence]
    lands = {
        mention.party.id: Participant(mention.party.id, mention.party.name, mention.span)
        for mention in ground.party_of[sentence.first : sentence.last]
        if mention is not None and mention.form in ("capital", "place")
    }
    return tuple(lands.values()) if len(lands) == 1 else ()


def below_any(ground: Ground, word: Word, names: frozenset[str]) -> bool:
    """True if the phrase of a word holds one of these nouns."""
    return word.text.lower() in names or any(child.text.lower() in names for child in ground.children[word.index])
