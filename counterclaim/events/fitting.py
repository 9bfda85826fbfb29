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
from counterclaim.events.pointing import CARGO, counts_anew
from counterclaim.events.recover import subject_above
from counterclaim.events.slots import BOUND, VEHICLES, Slots
from counterclaim.lexicon.transfers import TransferFrame

_GOALS = frozenset(("to", "for", "into", "in", "at", "with", "from", "object"))
_TAKEN = frozenset(
    "take takes took taken taking receive receives received accept accepts accepted get gets got await awaits".split()
)
_PROJECTILES = frozenset(("missiles", "rockets", "ammunition", "drones"))
_HOLDERS = VEHICLES | CARGO | frozenset("container containers box boxes sack sacks truckload hold".split())
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
_CIVIL = frozenset("medical food relief humanitarian civil civilian commercial agricultural household".split())
_PORT = re.compile(r"\b(?:port|harbour|harbor|airport|airfield|air base|airstrip|quay|dock|docks|by sea|by air|ship)\b")


def fits(
    ground: Ground, frame: TransferFrame, word: Word, slots: Slots, held: tuple[Goods, ...], *, by_reference: bool
) -> bool:
    """True if the frame tells of a transfer here."""
    if slots.away or (by_reference and _has_object_of_its_own(ground, word)):
        return False
    if not held:
        return frame.implied and (bool(slots.recipients) or slots.nobody or slots.fighters)
    if frame.needs == "more":
        return slots.anaphor is not None and counts_anew(ground, slots.anaphor)
    moves = frame.actor == "items"
    if frame.name == "goods leaving" and not slots.recipients and not slots.filled & {"to", "for"}:
        after = ground.reading.words[word.index + 1 : word.index + 4]
        if not any(ground.party_of[other.index] is not None for other in after):
            return False
    if moves and slots.anaphor is not None and counts_anew(ground, slots.anaphor):
        return not frame.needs or frame.needs == "goal"
    if _is_commanded(ground, word, frame) or not _has_needed(ground, frame, word, slots):
        return False
    if moves and word.text.lower().startswith("follow") and not slots.recipients and not slots.suppliers:
        return all(each.determiner not in ("the", "these", "those", "no") for each in held)
    if moves:
        known = bool(slots.filled & _GOALS) and bool(slots.recipients or slots.suppliers)
        return known and not _moves_itself(ground, frame, word, slots, held)
    if not frame.platforms and not slots.recipients:
        return any(each.category not in PLATFORMS for each in held)
    if not frame.platforms and "into" in slots.filled and all(each.category in PLATFORMS for each in held):
        return False
    if frame.object == "recipient" and frame.implied:
        return bool(slots.recipients) or slots.nobody or slots.fighters
    return True


def _has_object_of_its_own(ground: Ground, word: Word) -> bool:
    """ "was carrying medical supplies": what is carried is named, and is none of the arms named before."""
    thing = ground.child(word, "obj")
    if thing is None or thing.upos != "NOUN":
        return False
    kinds = [other for other in ground.children[thing.index] if other.relation in ("amod", "compound")]
    if thing.text.lower() in _HOLDERS:
        return any(other.text.lower() in _CIVIL for other in kinds)
    return any(other.upos in ("ADJ", "NOUN") for other in kinds)


def _has_needed(ground: Ground, frame: TransferFrame, word: Word, slots: Slots) -> bool:
    """What the frame cannot do without."""
    words = ground.reading.words
    match frame.needs:
        case "":
            return True
        case "agent":
            return ground.child(word, "cop") is not None or word.relation == "appos"
        case "ashore":
            return "ashore" in {other.text.lower() for other in words[word.index : word.index + 8]}
        case "up":
            after = [other.text.lower() for other in words[word.index + 1 : word.index + 9]]
            held = bool({"hands", "possession", "arsenal", "arsenals"} & set(after)) or "with" in slots.filled
            return after[:1] == ["up"] and (held or bool(slots.suppliers))
        case "bound":
            return bool(slots.recipients) and is_bound(ground, word, anywhere=True)
        case "goal":
            on_way = not frame.is_noun or any(
                words[at].text.lower() == "on" for at in range(max(0, word.index - 2), word.index)
            )
            return on_way and _is_goal_named(ground, slots)
        case "laden":
            return bool(slots.recipients and slots.suppliers)
        case "cargo":
            return _is_goal_named(ground, slots) and _opens_with(ground, word, _HOLDERS)
        case "taken":
            head = ground.head(word)
            return head is not None and head.text.lower() in _TAKEN and word.relation == "obj"
    return frame.needs in slots.filled


def _is_goal_named(ground: Ground, slots: Slots) -> bool:
    return any(mention.span.overlaps(each.span) for each in slots.recipients for mention in ground.parties)


def _opens_with(ground: Ground, verb: Word, nouns: frozenset[str]) -> bool:
    subject = ground.child(verb, "nsubj") or subject_above(ground, verb, None)
    if subject is not None and subject.text.lower() in nouns:
        return True
    head = ground.head(verb)
    return verb.relation in ("acl", "xcomp", "conj") and head is not None and head.text.lower() in nouns


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


def is_bound(ground: Ground, word: Word, *, anywhere: bool = False) -> bool:
    """True if the sentence goes on to tell where the goods were bound."""
    sentence = ground.reading.sentences[word.sentence]
    first = sentence.first if anywhere else word.index
    return any(other.text.lower() in BOUND for other in ground.reading.words[first : sentence.last])
