"""Who stands where around one word of transfer: supplier, recipient, goods, as the frame and the sentence give them.

In: a ground, a frame and its trigger. Out: `Slots`. Always: looks only inside the sentence of the trigger; a party that
no registered name or reference tells stays None. What a story tells elsewhere is left to merge.py.
"""

from __future__ import annotations

from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments
from counterclaim.events.beside import goods_beside
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import Goods, goods_between
from counterclaim.events.participants import participants_of
from counterclaim.events.slots import BOUND, VEHICLES, Slots, put_party, put_word
from counterclaim.events.traders import can_be_armed, find_traders
from counterclaim.events.window import NOUNS, phrase_head, places_after
from counterclaim.lexicon.transfers import Role, TransferFrame

_DESCRIBED = frozenset("government rebels junta army military militia insurgents regime country".split())
_ABOARD = frozenset("aboard loaded laden carrying stacked packed full".split())
_UNSEEN = frozenset("capable able designed fitted equipped ability capacity".split())
_CONTRACTS = frozenset("contract deal agreement order accord".split())


def fill_slots(
    ground: Ground, goods: tuple[Goods, ...], frame: TransferFrame, trigger: Word, arguments: Arguments
) -> Slots:
    """The slots of one frame at one trigger."""
    slots = Slots()
    _fill_places(ground, goods, slots, frame=frame, trigger=trigger, arguments=arguments)
    if not slots.goods and not frame.implied and not (frame.actor == "items" and slots.anaphor is not None):
        slots.goods = goods_beside(ground, goods, frame, trigger, arguments)
    if frame.needs == "cargo":
        slots.carriers = ()
    elif frame.needs == "laden":
        _laden(ground, goods, slots, trigger)
    if slots.goods and all(each.determiner == "no" for each in slots.goods):
        slots.negative = True
    _find_parties(ground, slots, frame, trigger, arguments)
    head = ground.head(trigger)
    slots.away = slots.away or (head is not None and head.text.lower() in _UNSEEN)
    return slots


def _fill_places(
    ground: Ground,
    goods: tuple[Goods, ...],
    slots: Slots,
    *,
    frame: TransferFrame,
    trigger: Word,
    arguments: Arguments,
) -> None:
    """What the tree hangs on the trigger."""
    if arguments.actor is not None:
        put_word(ground, goods, slots, role=frame.actor, word=arguments.actor, place="actor")
        if frame.actor == "carrier" and any(each.last == arguments.actor.index for each in goods):
            slots.away = True
    for word in arguments.objects:
        put_word(ground, goods, slots, role="items" if frame.is_noun else frame.object, word=word, place="object")
    for preposition, words in (*places_after(ground, frame, trigger), *arguments.obliques.items()):
        if preposition in slots.filled or preposition not in frame.prepositions:
            continue
        for word in words:
            put_word(ground, goods, slots, role=frame.prepositions[preposition], word=word, place=preposition)


def _find_parties(ground: Ground, slots: Slots, frame: TransferFrame, trigger: Word, arguments: Arguments) -> None:
    """The parties that the tree does not give, by what stands where; the plainest words first."""
    takes_items = not frame.is_noun and frame.object in ("items", "either")
    if takes_items and not slots.recipients and not arguments.passive:
        _indirect(ground, slots, trigger)
    elif takes_items and slots.goods and not slots.recipients:
        _given(ground, slots, arguments)
    if frame.actor == "recipient" and not frame.is_noun and not slots.suppliers:
        _contracted(ground, slots, trigger)
    bought = frame.is_noun and {"for", "with"} <= slots.filled and bool(slots.goods)
    if bought and len(slots.others) == 2:
        # "a contract with Oslo for missiles": whoever signs it buys.
        slots.recipients, slots.suppliers, slots.others = slots.others[:1], slots.others[1:], ()
    _told_after(ground, slots)
    _use_origin(ground, slots, frame, trigger)
    if not slots.recipients and not slots.wide:
        _bound_for(ground, slots, trigger, anywhere=frame.seizure or frame.needs == "cargo")
    if frame.is_noun and frame.stage == "sought" and not slots.suppliers:
        _asked_state(ground, slots, trigger)


def _indirect(ground: Ground, slots: Slots, trigger: Word) -> None:
    """The party between a verb and its goods: "sold Chad two frigates"."""
    goods = [each for each in slots.goods if each.first > trigger.index]
    if not goods:
        return
    words = ground.reading.words
    for at in range(trigger.index + 1, min(goods[0].first, trigger.index + 7)):
        if words[at].upos == "ADP":
            return
        after = words[at + 1].text if at + 1 < len(words) else ""
        if after in ("'s", "’s", "-") or words[at].upos not in NOUNS:
            continue
        mention = ground.party_of[at]
        if mention is not None and (mention.form in ("demonym", "media") or mention.span.end != words[at].end):
            continue
        described = words[at].text.lower() in _DESCRIBED and words[at - 1].text.lower() == "the"
        if mention is None and at not in ground.people and words[at].upos != "PRON" and not described:
            continue
        if at + 1 < goods[0].first and at in ground.people and at + 1 in ground.people:
            continue
        found = tuple(each for each in participants_of(ground, words[at]) if can_be_armed(ground, each))
        if found:
            slots.recipients = found
            return


def _given(ground: Ground, slots: Slots, arguments: Arguments) -> None:
    """ "Oslo had been given drones by Rome": whoever is given them gets them."""
    for word in arguments.objects:
        if not any(each.first <= word.index <= each.last for each in slots.goods):
            slots.recipients = slots.recipients or find_traders(ground, word)


def _contracted(ground: Ground, slots: Slots, trigger: Word) -> None:
    """ "will get jets under a contract that it signed with Oslo"."""
    words, last = ground.reading.words, ground.reading.sentences[trigger.sentence].last
    for at in range(trigger.index + 1, last):
        if words[at].text.lower() not in _CONTRACTS:
            continue
        for other in range(at + 1, min(at + 8, last)):
            if words[other].text.lower() == "with":
                head = phrase_head(ground, other + 1, last)
                if head is not None:
                    put_party(ground, slots, "supplier", head, "with")
                return


def _laden(ground: Ground, goods: tuple[Goods, ...], slots: Slots, trigger: Word) -> None:
    """ "planes loaded with weapons", "rifles aboard a freighter that had sailed": what is on board."""
    words, first = ground.reading.words, ground.reading.sentences[trigger.sentence].first
    on_board = goods_between(goods, first, trigger.index)
    moves = any(word.text.lower() in VEHICLES for word in words[max(first, trigger.index - 12) : trigger.index])
    near = {word.text.lower() for word in words[first : trigger.index]}
    slots.goods = on_board if moves and near & _ABOARD and not slots.goods else ()


def _told_after(ground: Ground, slots: Slots) -> None:
    """ "rifles from Oslo", "rifles for Oslo": what the goods' own phrase tells."""
    words = ground.reading.words
    for each in slots.goods:
        at = each.last + 1
        if at + 1 >= len(words) or words[at].sentence != words[each.last].sentence:
            continue
        low = words[at].text.lower()
        role: Role = "supplier" if low == "from" else "recipient"
        known = slots.suppliers if role == "supplier" else slots.recipients or slots.wide
        if low not in ("from", "for") or known:
            continue
        head = phrase_head(ground, at + 1, min(len(words), at + 7))
        if head is not None and head.text.lower() not in VEHICLES:
            put_party(ground, slots, role, head, low)


def _bound_for(ground: Ground, slots: Slots, trigger: Word, *, anywhere: bool) -> None:
    """Where goods were going: "on their way to Chad"; of seized goods and cargoes wherever the sentence says it."""
    sentence, words = ground.reading.sentences[trigger.sentence], ground.reading.words
    first = sentence.first if anywhere else trigger.index
    for at in range(first, sentence.last - 2):
        if words[at].text.lower() in BOUND and words[at + 1].text.lower() in ("for", "to"):
            head = phrase_head(ground, at + 2, min(sentence.last, at + 9))
            if head is not None:
                put_party(ground, slots, "recipient", head, "for")


def _asked_state(ground: Ground, slots: Slots, trigger: Word) -> None:
    """ "Oslo's envoys weighed a Maltese request": of the states named before it the only one that does not ask."""
    first = ground.reading.sentences[trigger.sentence].first
    asking = {each.party for each in slots.recipients}
    named = {
        mention.party.id: Participant(mention.party.id, mention.party.name, mention.span)
        for mention in ground.party_of[first : trigger.index]
        if mention is not None and mention.party.kind == "state" and mention.party.id not in asking
    }
    if asking and len(named) == 1:
        slots.suppliers = tuple(named.values())


def _use_origin(ground: Ground, slots: Slots, frame: TransferFrame, trigger: Word) -> None:
    """Whose the goods are by name tells the supplier where no place of the frame does."""
    origin = next((each.origin for each in slots.goods if each.origin is not None and not each.only_made), None)
    known = {each.party for each in (*slots.recipients, *slots.suppliers)}
    if slots.people and not slots.filled & {"to", "for"}:
        slots.away = True
    owned = frame.actor == "items" and "from" in slots.filled and origin is not None and origin.party not in known
    if owned and not slots.recipients and _is_owner(ground, origin):
        slots.recipients = (origin,) if origin is not None else ()
    if slots.carriers:
        movers = tuple(each for each in slots.carriers if each.party not in known)
        if origin is not None and origin.party not in known:
            slots.suppliers = slots.suppliers or (origin,)
            if not slots.recipients and not slots.wide and ground.child(trigger, "nsubj") is not None:
                slots.recipients = tuple(each for each in movers if each.party != origin.party)
        elif not slots.suppliers:
            slots.suppliers = movers
    elif origin is not None and not slots.suppliers and origin.party not in known:
        slots.suppliers = (origin,)


def _is_owner(ground: Ground, origin: Participant | None) -> bool:
    """ "Oslo's shells came from Rome": Oslo has got them."""
    text = ground.reading.document.text
    return origin is not None and text[origin.span.end : origin.span.end + 1] in ("'", "’")
