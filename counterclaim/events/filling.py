"""Who stands where around one word of transfer: supplier, recipient, goods, as the frame and the sentence give them.

In: a ground, a frame and its trigger. Out: `Slots`. Always: looks only inside the sentence of the trigger; a party that
no registered name or reference tells stays None. What a story tells elsewhere is left to merge.py.
"""

from __future__ import annotations

from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.events.aboard import find_on_board, put_bound_for, put_laden, put_told_after
from counterclaim.events.arguments import Arguments, find_arguments
from counterclaim.events.bands import FIGHTERS, find_band, is_group
from counterclaim.events.beside import goods_after_with, goods_beside, goods_of, list_on
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import Goods, goods_between
from counterclaim.events.slots import Slots, is_borne, put_party, put_word
from counterclaim.events.talks import put_dealer, put_other_side
from counterclaim.events.traders import armed_only, find_traders
from counterclaim.events.window import NOUNS, phrase_head, places_after
from counterclaim.lexicon.transfers import TransferFrame

_DESCRIBED = frozenset("government rebels junta army military militia insurgents regime country".split())
_UNSEEN = frozenset("capable able designed fitted equipped ability capacity".split())
_SHOWS = frozenset(
    """presented present presents paraded parades showed shows displayed displays unveiled unveils used use uses using
    has have had owns owned operates operated flies flew fields fielded deployed deploys inaugurated
    commissioned""".split()
)
_TRACED = frozenset(("trace", "supplier of"))
_CONTRACTS = frozenset("contract deal agreement order accord".split())


def fill_slots(
    ground: Ground, goods: tuple[Goods, ...], frame: TransferFrame, trigger: Word, arguments: Arguments
) -> Slots:
    """The slots of one frame at one trigger."""
    slots = Slots()
    _fill_places(ground, goods, slots, frame=frame, trigger=trigger, arguments=arguments)
    if slots.anaphor is not None and not goods_between(goods, 0, slots.anaphor.index):
        slots.anaphor = None
    if not slots.goods and not frame.implied and not (frame.actor == "items" and slots.anaphor is not None):
        slots.goods = goods_beside(ground, goods, frame, trigger, arguments)
    if not slots.goods and frame.prepositions.get("with") == "items" and not frame.is_noun:
        slots.goods = goods_after_with(ground, goods, trigger)
    if frame.needs == "copula" and not slots.goods:
        slots.goods = goods_between(goods, ground.reading.sentences[trigger.sentence].first, trigger.index)[-1:]
    if frame.needs == "cargo":
        slots.carriers = ()
    elif frame.needs == "laden":
        put_laden(ground, goods, slots, trigger)
    if not slots.goods and trigger.relation == "acl":
        slots.goods = _among_them(ground, goods, trigger)
    slots.goods = tuple(each for each in list_on(ground, goods, slots.goods) if not is_borne(ground, each))
    if frame.seizure and not slots.goods:
        slots.goods = find_on_board(ground, goods, trigger)
    if slots.goods and all(each.determiner == "no" for each in slots.goods):
        slots.negative = True
    _find_parties(ground, goods, slots, frame=frame, trigger=trigger, arguments=arguments)
    slots.negative = slots.negative or frame.needs == "nothing"
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


def _find_parties(
    ground: Ground,
    goods: tuple[Goods, ...],
    slots: Slots,
    *,
    frame: TransferFrame,
    trigger: Word,
    arguments: Arguments,
) -> None:
    """The parties that the tree does not give, by what stands where; the plainest words first."""
    takes_items = not frame.is_noun and frame.object in ("items", "either")
    if takes_items and not slots.recipients and not arguments.passive:
        _indirect(ground, slots, trigger)
    elif takes_items and slots.goods and not slots.recipients:
        _given(ground, goods, slots, arguments)
    if frame.actor == "recipient" and not frame.is_noun and not slots.suppliers:
        _contracted(ground, slots, trigger)
    bought = frame.is_noun and {"for", "with"} <= slots.filled and bool(slots.goods)
    bought = bought or (frame.name == "negotiate" and "with" in slots.filled and bool(slots.goods))
    if bought and len(slots.others) == 2:
        # "a contract with Oslo for missiles": whoever signs it buys.
        slots.recipients, slots.suppliers, slots.others = slots.others[:1], slots.others[1:], ()
    put_other_side(ground, frame, slots, trigger, arguments)
    if takes_items and arguments.passive and not slots.recipients and not slots.wide:
        _shown(ground, slots, trigger)
    put_dealer(ground, frame, slots, trigger)
    if frame.needs != "won":
        put_told_after(ground, slots, traced=frame.name in _TRACED)
    _use_origin(ground, slots, frame, trigger)
    if frame.needs == "holder" and "from" not in slots.filled:
        # Whose make they are is not who handed them over.
        slots.suppliers = ()
    if not slots.recipients and not slots.wide:
        put_bound_for(ground, slots, trigger, anywhere=frame.seizure or frame.needs == "cargo")
    if frame.is_noun and frame.stage == "sought" and not slots.suppliers:
        _asked_state(ground, slots, trigger)


def _among_them(ground: Ground, goods: tuple[Goods, ...], trigger: Word) -> tuple[Goods, ...]:
    """ "Among the goods that Oslo delivered were 50 mortars": what comes after."""
    head = ground.head(trigger)
    if head is None or ground.case_of(head) != "among":
        return ()
    return goods_between(goods, trigger.index, ground.reading.sentences[trigger.sentence].last)[:1]


def _indirect(ground: Ground, slots: Slots, trigger: Word) -> None:
    """The party between a verb and its goods: "sold Chad two frigates"."""
    starts = [each.first for each in slots.goods if each.first > trigger.index]
    if not starts and slots.anaphor is not None and slots.anaphor.index > trigger.index:
        starts = [slots.anaphor.index]
    if not starts:
        return
    words, first = ground.reading.words, min(starts)
    for at in range(trigger.index + 1, min(first, trigger.index + 7)):
        if words[at].upos == "ADP":
            if words[at - 1].text.lower() in FIGHTERS:
                continue
            return
        after = words[at + 1].text if at + 1 < len(words) else ""
        if after in ("'s", "’s", "-") or words[at].upos not in NOUNS:
            continue
        mention = ground.party_of[at]
        if mention is not None and (mention.form in ("demonym", "media") or mention.span.end != words[at].end):
            continue
        low = words[at].text.lower()
        described = low in FIGHTERS or (low in _DESCRIBED and words[at - 1].text.lower() == "the")
        band = find_band(ground, words[at])
        group = band is not None or (
            words[at].upos == "PROPN" and is_group(ground.reading.document.text, words[at].text)
        )
        if mention is None and at not in ground.people and words[at].upos != "PRON" and not (described or group):
            continue
        if at + 1 < first and at in ground.people and at + 1 in ground.people:
            continue
        found = (band,) if band is not None else armed_only(ground, words[at])
        if found:
            slots.recipients = found
            return


def _given(ground: Ground, goods: tuple[Goods, ...], slots: Slots, arguments: Arguments) -> None:
    """ "Oslo had been given drones by Rome": whoever is given them gets them."""
    owner = next(
        (each.origin for each in slots.goods if each.origin is not None and _is_owner(ground, each.origin)), None
    )
    if owner is not None and owner.party not in {each.party for each in slots.suppliers} and slots.suppliers:
        # "Oslo's drones were supplied by Rome"
        slots.recipients = (owner,)
    for word in arguments.objects:
        if not goods_of(ground, goods, word) and not any(each.first <= word.index <= each.last for each in slots.goods):
            slots.recipients = slots.recipients or find_traders(ground, word)


def _shown(ground: Ground, slots: Slots, trigger: Word) -> None:
    """ "Chad paraded two tanks delivered by Oslo": whoever shows or uses them has got them."""
    noun = ground.head(trigger) if trigger.relation == "acl" else None
    verb = ground.head(noun) if noun is not None and noun.relation == "obj" else None
    if verb is None or verb.text.lower() not in _SHOWS or not slots.suppliers:
        return
    subject = find_arguments(ground, verb).actor
    known = {each.party for each in slots.suppliers}
    if subject is not None:
        slots.recipients = tuple(each for each in find_traders(ground, subject) if each.party not in known)


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


def take_origin(slots: Slots, held: tuple[Goods, ...]) -> None:
    """ "Maltese rockets ... They were bound for Chad": whose they are by name, of goods named before."""
    origin = next((each.origin for each in held if each.origin is not None and not each.only_made), None)
    known = {each.party for each in (*slots.recipients, *slots.suppliers)}
    if origin is not None and slots.recipients and not slots.suppliers and origin.party not in known:
        slots.suppliers = (origin,)


def _is_owner(ground: Ground, origin: Participant | None) -> bool:
    """ "Oslo's shells came from Rome": Oslo has got them."""
    text = ground.reading.document.text
    return origin is not None and text[origin.span.end : origin.span.end + 1] in ("'", "’")
