"""Whether a word of transfer with what stands around it tells of a transfer at all.

In: a ground, a frame, its trigger, its slots and goods. Out: yes or no. Always: projectiles that land were fired, and
tanks, ships and planes that move by themselves are deployed, unless the words speak of cargo or trade.
"""

from __future__ import annotations

import itertools
import re

from counterclaim.core.reading import Word
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import PLATFORMS, Goods
from counterclaim.events.needs import HOLDERS, has_needed
from counterclaim.events.pointing import CARGO, counts_anew
from counterclaim.events.slots import Slots
from counterclaim.lexicon.transfers import TransferFrame

_GOALS = frozenset(("to", "for", "into", "in", "at", "with", "from", "object"))
_IS = frozenset("is are was were".split())
_TAKES = frozenset("take takes took taken taking".split())
_PROJECTILES = frozenset(("missiles", "rockets", "ammunition", "drones"))
_FIRED = re.compile(
    r"\b(?:fir(?:ed|ing)|launch\w*|salvo\w*|barrage\w*|sirens?|shot down|intercepted|struck|hit|hitting|wound\w*"
    r"|kill\w*|explod\w*|damag\w*|volley\w*|shelling|overnight)\b",
    re.IGNORECASE,
)
_DEPLOYED = re.compile(
    r"\b(?:exercises?|drills?|manoeuvres?|maneuvers?|deploy\w*|patrols?|visit\w*|manned|crews?|rotation\w*"
    r"|reinforce\w*|mission|port call|show|troops)\b",
    re.IGNORECASE,
)
_TRADED = re.compile(
    r"\b(?:bought|ordered|purchased?s?|sold|sale|deal|contract|deliver\w*|donat\w*|gift|handed|export\w*|import\w*)\b",
    re.IGNORECASE,
)
_PAPERS = frozenset(
    "request requests letter reply answer permission approval money payment word news report order".split()
)
_ON_PAPER = frozenset("ostensibly supposedly nominally purportedly".split())
_QUESTIONS = frozenset("why whether how if what who when where about".split())
_CIVIL = frozenset("medical food relief humanitarian civil civilian commercial agricultural household".split())
_SEA = re.compile(r"\b(?:port|harbour|harbor|quay|dock|docks|by sea|by ship|freighter|cargo ship|container ship)\b")
_PORT = re.compile(r"\b(?:port|harbour|harbor|airport|airfield|air base|airstrip|quay|dock|docks|by sea|by air|ship)\b")


def fits(
    ground: Ground, frame: TransferFrame, word: Word, slots: Slots, held: tuple[Goods, ...], *, by_reference: bool
) -> bool:
    """True if the frame tells of a transfer here."""
    if slots.away or (by_reference and _has_object_of_its_own(ground, word)) or _comes_back(ground, word, slots):
        return False
    if _is_pretence(ground, word) or _is_question(ground, word):
        return False
    if not held:
        return frame.implied and (bool(slots.recipients) or slots.nobody or slots.fighters)
    if frame.needs == "more":
        return slots.anaphor is not None and counts_anew(ground, slots.anaphor)
    if frame.implied and word.text.lower().endswith("ed") and _is_only_armed(ground, word, slots):
        return False
    moves = frame.actor == "items"
    if frame.name == "goods leaving" and not _leaves_somebody(ground, word, slots):
        return False
    if moves and slots.anaphor is not None and counts_anew(ground, slots.anaphor):
        return not frame.needs or frame.needs == "goal"
    if _is_commanded(ground, word, frame) or not has_needed(ground, frame, word, slots):
        return False
    if frame.name == "carry" and _is_kept(word, slots):
        return False
    if moves and word.text.lower().startswith("follow") and not slots.recipients and not slots.suppliers:
        return all(each.determiner not in ("the", "these", "those", "no") for each in held)
    return _fits_goods(ground, frame, word, slots, held)


def _is_pretence(ground: Ground, word: Word) -> bool:
    """ "had officially been sold to", "ostensibly sold": on paper only."""
    return any(child.text.lower() in _ON_PAPER and child.index < word.index for child in ground.children[word.index])


def _is_question(ground: Ground, word: Word) -> bool:
    """ "asked why ammunition for Chad had left": a question, and no wish for arms."""
    after = ground.reading.words[word.index + 1 : word.index + 2]
    return word.text.lower().startswith("ask") and any(other.text.lower() in _QUESTIONS for other in after)


def _comes_back(ground: Ground, word: Word, slots: Slots) -> bool:
    """ "asked Oslo for the launchers back", "will get back": a return of what was one's own."""
    words = ground.reading.words
    near = [word.index, *(each.last for each in slots.goods)]
    return any(at + 1 < len(words) and words[at + 1].text.lower() == "back" for at in near)


def _fits_goods(ground: Ground, frame: TransferFrame, word: Word, slots: Slots, held: tuple[Goods, ...]) -> bool:
    """True if goods of their kind change hands so, and are not just fired, deployed or driven."""
    if frame.needs == "copula":
        return True
    if frame.actor == "items":
        known = bool(slots.filled & _GOALS) and bool(slots.recipients or slots.suppliers)
        return known and not _moves_itself(ground, frame, word, slots, held)
    if not frame.platforms and not slots.recipients:
        return any(each.category not in PLATFORMS for each in held)
    if not frame.platforms and "into" in slots.filled and all(each.category in PLATFORMS for each in held):
        return False
    if frame.object == "recipient" and frame.implied:
        return bool(slots.recipients) or slots.nobody or slots.fighters
    return True


def _leaves_somebody(ground: Ground, word: Word, slots: Slots) -> bool:
    """ "left Oslo for Chad": a party to leave or to go to."""
    after = ground.reading.words[word.index + 1 : word.index + 4]
    goes = bool(slots.recipients) or bool(slots.filled & {"to", "for"})
    return goes or any(ground.party_of[other.index] is not None for other in after)


def _is_kept(word: Word, slots: Slots) -> bool:
    """ "we took nothing": kept, not carried anywhere."""
    took = word.text.lower() in _TAKES
    return took and not slots.filled & {"to", "into", "for", "from"} and not slots.goods


def _is_only_armed(ground: Ground, word: Word, slots: Slots) -> bool:
    """ "the rebels are armed with Maltese rifles": what they carry, and nobody who gave it them."""
    origins = {each.origin.party for each in slots.goods if each.origin is not None}
    passive = any(child.text.lower() in _IS for child in ground.children[word.index]) or word.relation == "acl"
    been = any(child.text.lower() == "been" for child in ground.children[word.index])
    return passive and not been and {each.party for each in slots.suppliers} <= origins


def _has_object_of_its_own(ground: Ground, word: Word) -> bool:
    """ "was carrying medical supplies": what is carried is named, and is none of the arms named before."""
    thing = ground.child(word, "obj")
    if thing is None or thing.upos != "NOUN":
        return False
    if thing.text.lower() in _PAPERS:
        return True
    kinds = [other for other in ground.children[thing.index] if other.relation in ("amod", "compound")]
    if thing.text.lower() in HOLDERS:
        return any(other.text.lower() in _CIVIL for other in kinds)
    return any(other.upos in ("ADJ", "NOUN") for other in kinds)


def _moves_itself(ground: Ground, frame: TransferFrame, word: Word, slots: Slots, held: tuple[Goods, ...]) -> bool:
    """True if the goods were fired, or drove, sailed or flew on their own."""
    sentence, text = ground.reading.sentences[word.sentence], ground.reading.document.text
    words = ground.reading.words[sentence.first : sentence.last]
    if frame.needs == "goal" or any(other.text.lower() in CARGO for other in words):
        return False
    kinds = {each.category for each in held}
    if kinds <= _PROJECTILES:
        fired = _FIRED.search(text, sentence.start, sentence.end) is not None
        falls = word.text.lower().startswith("land") and not _PORT.search(text, sentence.start, sentence.end)
        return fired or falls
    if not kinds <= PLATFORMS or _TRADED.search(text, sentence.start, sentence.end):
        return False
    if kinds == {"armoured vehicles"} and _SEA.search(text, sentence.start, sentence.end):
        return False
    if _DEPLOYED.search(text, sentence.start, sentence.end):
        return True
    if word.text.lower().startswith(("arriv", "land", "turn", "end")):
        return "from" not in slots.filled
    return not _PORT.search(text, sentence.start, sentence.end)


def _is_commanded(ground: Ground, word: Word, frame: TransferFrame) -> bool:
    """ "ordered rockets to be made": an order to one's own people is no purchase."""
    if frame.actor != "recipient" or not word.text.lower().startswith("order"):
        return False
    after = ground.reading.words[word.index + 1 : word.index + 12]
    return any(left.text.lower() == "to" and right.text.lower() == "be" for left, right in itertools.pairwise(after))
