"""Who the other side is where a word of transfer hangs on talks, leave or help.

In: a ground, a frame, its trigger and slots. Out: the slots, filled further. Always: only what the same sentence says;
a side that is filled stays. "in talks with Oslo to buy", "got the green light from Oslo to buy", "bought for rebels".
"""

from __future__ import annotations

from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments, find_arguments
from counterclaim.events.bands import FIGHTERS, find_band
from counterclaim.events.ground import Ground
from counterclaim.events.slots import Slots
from counterclaim.events.traders import find_traders
from counterclaim.events.window import NOUNS, STOPS, phrase_head
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.transfers import TransferFrame

_TALKS = frozenset("talks negotiations discussions consultations contacts agreement deal contract".split())
_LEAVE = frozenset(
    "light permission approval clearance consent go-ahead nod licence license pledge promise commitment offer".split()
)
_SIGNED = frozenset("deal contract agreement order accord".split())
_REACH_WORDS = 14
_NEAR_WORDS = 6
_STANDING = frozenset("arsenal arsenals inventory stocks service fleet hands possession armoury armory ranks".split())
_TAKERS = FIGHTERS | frozenset("army forces force group groups militia militias police navy allies ally".split())


def put_other_side(ground: Ground, frame: TransferFrame, slots: Slots, trigger: Word, arguments: Arguments) -> None:
    """Fill the side that talks, leave, or a purpose tells."""
    _put_talks(ground, frame, slots, trigger)
    if frame.actor == "recipient" and not frame.is_noun:
        _put_taker(ground, slots, arguments)
    if not slots.recipients and not slots.wide:
        _put_owner(ground, slots)


def put_dealer(ground: Ground, frame: TransferFrame, slots: Slots, trigger: Word) -> None:
    """ "The deal with Oslo covers 40 howitzers, the Chadian minister said": whoever speaks of it made it, and buys."""
    alone = len(slots.others) == 1 and not slots.suppliers and not slots.recipients and "with" in slots.filled
    alone = alone and any(each.category != "unspecified" for each in slots.goods) and trigger.text.lower() in _SIGNED
    statement = ground.statement_of(trigger)
    if frame.name != "deal" or not alone or statement is None or statement.speaker.kind not in ("named", "role"):
        return
    party = load_parties().parties.get(statement.speaker.party or "")
    if party is None or party.kind != "state" or party.id == slots.others[0].party or not statement.source:
        return
    buyer = Participant(party.id, party.name, statement.source[0])
    slots.suppliers, slots.recipients, slots.others = slots.others, (buyer,), ()


def _put_talks(ground: Ground, frame: TransferFrame, slots: Slots, trigger: Word) -> None:
    """ "Chad is in talks with Oslo about the purchase of", "Oslo's negotiations with Chad to sell"."""
    buys = frame.actor == "recipient"
    if frame.actor not in ("recipient", "supplier") or (slots.suppliers if buys else slots.recipients):
        return
    words, first = ground.reading.words, ground.reading.sentences[trigger.sentence].first
    for at in range(trigger.index - 1, max(first, trigger.index - _REACH_WORDS) - 1, -1):
        low = words[at].text.lower()
        if words[at].text in STOPS:
            return
        if low not in _TALKS and not (buys and low in _LEAVE):
            continue
        other = _after(ground, at, "with" if low in _TALKS else "from", trigger.index)
        found = find_traders(ground, other) if other is not None else ()
        if not found:
            return
        mine = slots.recipients if buys else slots.suppliers
        if {each.party for each in mine} <= {each.party for each in found}:
            mine = _talker(ground, words[at])
        if not mine or {each.party for each in mine} & {each.party for each in found}:
            return
        slots.suppliers, slots.recipients = (found, mine) if buys else (mine, found)
        return


def _after(ground: Ground, at: int, preposition: str, end: int) -> Word | None:
    """The head of the phrase after a preposition that follows closely."""
    words = ground.reading.words
    for other in range(at + 1, min(at + _NEAR_WORDS, end)):
        if words[other].text.lower() == preposition:
            return phrase_head(ground, other + 1, end)
        if words[other].upos in ("VERB", "PUNCT"):
            return None
    return None


def _talker(ground: Ground, talks: Word) -> tuple[Participant, ...]:
    """Whoever is in talks, has them, or whose they are."""
    subject = ground.child(talks, "nsubj")
    head = ground.head(talks)
    if subject is None and head is not None and head.upos in ("VERB", "AUX"):
        subject = find_arguments(ground, head).actor
    if subject is None:
        subject = next(
            (c for c in ground.children[talks.index] if c.relation == "nmod" and c.index < talks.index), None
        )
    return find_traders(ground, subject) if subject is not None and subject.index != talks.index else ()


def _put_taker(ground: Ground, slots: Slots, arguments: Arguments) -> None:
    """ "bought missiles for a rebel group": who gets them is not who pays."""
    for word in arguments.obliques.get("for", ()):
        mention = ground.party_of[word.index]
        named = mention is not None and mention.form in ("name", "body") and word.upos in NOUNS
        if not (named or word.text.lower() in _TAKERS or find_band(ground, word) is not None):
            continue
        found = find_traders(ground, word)
        buyers = {each.party for each in slots.recipients}
        if _is_land_of_war(ground, found, buyers):
            continue
        if found and buyers and buyers.isdisjoint(each.party for each in found):
            slots.recipients = found
            return


def _is_land_of_war(ground: Ground, found: tuple[Participant, ...], buyers: set[str]) -> bool:
    """ "men of a militia met dealers to buy rifles for Chad": where they fight, and nobody who gets them."""
    kinds = {mention.party.id: mention.party.kind for mention in ground.parties}
    group = any(kinds.get(buyer) != "state" for buyer in buyers)
    return group and any(kinds.get(each.party) == "state" for each in found)


def _put_owner(ground: Ground, slots: Slots) -> None:
    """ "most of the drones in Chad's arsenal": whose arsenal it is."""
    words = ground.reading.words
    for each in slots.goods:
        at = each.last + 1
        if at + 2 >= len(words) or words[at].text.lower() != "in":
            continue
        head = phrase_head(ground, at + 1, min(len(words), at + 7))
        if head is not None and head.text.lower() in _STANDING:
            known = {supplier.party for supplier in slots.suppliers}
            slots.recipients = tuple(one for one in find_traders(ground, head) if one.party not in known)
            return
