"""The arms that a document names, as items: their words, category, quantity, and whose make they are.

In: a ground. Out: `Goods` in text order. Always: an item's span lies in one sentence and ends with its noun. Which of
them are handed over is left to tellings.py.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from counterclaim.actors.parties import PartyMention
from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.transfer import Category, Item
from counterclaim.events.bands import FIGHTERS
from counterclaim.events.ground import Ground
from counterclaim.events.groups import group_at
from counterclaim.events.quantities import find_quantity
from counterclaim.lexicon.materiel import Materiel, find_materiel, is_mass
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.transfers import load_systems

_MODIFIERS = frozenset("ADJ NOUN PROPN NUM".split())
_INSIDE = frozenset(('"', "“", "”", "-", "'s", "’s", "made", "built", "designed", "mm"))
_MADE = frozenset("made built designed manufactured produced assembled".split())
PLATFORMS: frozenset[Category] = frozenset(("aircraft", "ships", "armoured vehicles"))
_REACH_WORDS = 9
_CONTAINERS = frozenset(
    """crate crates box boxes container containers consignment consignments shipment shipments batch batches cargo
    cargoes load loads shipload planeload truckload tonnes tons stock stocks supply supplies""".split()
)
_ATTRIBUTIVE = frozenset(("US", "U.S.", "UK", "U.K.", "UAE", "U.A.E.", "EU", "NATO"))
_WEST = "Western"


@dataclass(frozen=True, slots=True)
class Goods:
    """One item with the index of its first and last word; `origin` is whose it is by name ("Iranian drones")."""

    item: Item
    mention: Materiel
    first: int
    last: int
    origin: Participant | None
    only_made: bool
    """True for "American-made missiles": the maker need not be the supplier."""
    determiner: str
    """The article or "no" before the phrase, in lower case."""

    @property
    def category(self) -> Category:
        """The item's category."""
        return self.item.category


def find_goods(ground: Ground) -> tuple[Goods, ...]:
    """All items that a document names."""
    text = ground.reading.document.text
    found = []
    for mention in find_materiel(text):
        words = ground.reading.words_in(Span(mention.start, mention.end))
        if words and words[0].sentence == words[-1].sentence:
            found.append(_make(ground, text, mention, words[0], words[-1]))
    return tuple(found)


def goods_between(goods: tuple[Goods, ...], first: int, last: int) -> tuple[Goods, ...]:
    """The goods whose last word lies in `first` to `last` (exclusive)."""
    at = bisect_left(goods, first, key=lambda each: each.last)
    end = bisect_left(goods, last, key=lambda each: each.last)
    return goods[at:end]


def _make(ground: Ground, text: str, mention: Materiel, first: Word, last: Word) -> Goods:
    start, origin, only_made = _look_left(ground, first)
    if origin is None:
        origin = _made_in(ground, last)
        only_made = origin is not None
    if origin is None and (maker := _maker_of(text, mention)) is not None:
        origin, only_made = maker, True
    quantity = find_quantity(
        text, mention.start, mention.end, singular=mention.singular,
        mass=mention.category == "unspecified" or is_mass(text[mention.start : mention.end]),
    )  # fmt: skip
    if quantity is not None and quantity.span.start < start <= quantity.span.end + 2:
        start = quantity.span.start
    before = text[max(0, start - 8) : start].split()
    determiner = before[-1].lower().strip('"“') if before else ""
    item = Item(Span(start, mention.end), mention.category, quantity)
    return Goods(item, mention, first.index, last.index, origin, only_made, determiner)


def _maker_of(text: str, mention: Materiel) -> Participant | None:
    """ "Bayraktar TB2s": the state that makes them."""
    words = text[mention.start : mention.end]
    systems = load_systems()
    name = next((each for each in systems if words.startswith(each)), None)
    if name is None:
        return None
    state = systems[name]
    return Participant(state, load_parties().parties[state].name, Span(mention.start, mention.start + len(name)))


def _look_left(ground: Ground, first: Word) -> tuple[int, Participant | None, bool]:
    """Where the item's phrase starts, and the party named in it."""
    words, start, made = ground.reading.words, first.start, False
    for at in range(first.index - 1, max(-1, first.index - _REACH_WORDS), -1):
        word = words[at]
        if word.sentence != first.sentence or at in ground.people or word.text.lower() in FIGHTERS:
            break
        mention = ground.party_of[at]
        low = word.text.lower()
        if low == "of" and words[at - 1].text.lower() in _CONTAINERS:
            _, origin, made = _look_left(ground, words[at - 1])
            return start, origin, made
        if mention is None and word.upos == "PROPN" and group_at(ground.reading.document.text, word.start) is not None:
            break
        if mention is not None:
            if not _is_attributive(ground, mention):
                break
            possessive = mention.hint == "possessive"
            origin = Participant(mention.party.id, mention.party.name, mention.span)
            return start if possessive else mention.span.start, origin, made or mention.hint == "compound"
        if word.text == _WEST:
            return word.start, Participant("Western countries", "Western countries", Span(word.start, word.end)), False
        if low in _MADE:
            made = True
        elif word.upos not in _MODIFIERS and low not in _INSIDE:
            break
        if word.text not in ('"', "“", "”", "'s", "’s", "-"):
            start = word.start
    return start, None, False


def _made_in(ground: Ground, last: Word) -> Participant | None:
    """ "rifles made in Malta"."""
    words = ground.reading.words[last.index + 1 : last.index + 4]
    if len(words) < 3 or words[0].text.lower() not in _MADE or words[1].text.lower() not in ("in", "by"):
        return None
    mention = ground.party_of[words[2].index]
    fits = mention is not None and mention.party.kind in ("state", "former state") and mention.form == "name"
    return Participant(mention.party.id, mention.party.name, mention.span) if fits and mention is not None else None


def _is_attributive(ground: Ground, mention: PartyMention) -> bool:
    """ "Iranian drones", "Iran's drones", "Iran-made drones", "U.S. drones"; not "gave Iran drones"."""
    if mention.party.id not in load_parties().parties or mention.form == "media":
        return False
    return (
        mention.form == "demonym"
        or mention.hint in ("possessive", "compound")
        or ground.reading.document.words_of(mention.span) in _ATTRIBUTIVE
        or ground.reading.document.text[mention.span.end : mention.span.end + 2] in ("' ", "’ ")
    )
