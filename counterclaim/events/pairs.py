"""Which supplier and which recipient each telling gets, where the words leave a choice.

In: the slots of one word of transfer. Out: pairs of participants or None. Always: nobody deals with himself; a place on
the way gets nothing; a party that denies or receives in its own words is that party.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.events.arguments import Arguments
from counterclaim.events.bands import lands_of
from counterclaim.events.draft import Draft
from counterclaim.events.ground import Ground
from counterclaim.events.materiel import Goods
from counterclaim.events.needs import is_bound
from counterclaim.events.slots import Slots
from counterclaim.events.standing import Standing
from counterclaim.lexicon.parties import load_parties
from counterclaim.lexicon.transfers import TransferFrame

_DEFINITE = frozenset("the these those its their".split())
_OWNS_UP = frozenset(("acknowledges", "confirms"))
_OWN_WORD = frozenset(("named", "role"))
_DEALERS = frozenset(("state", "former state", "breakaway", "armed group"))
_OF_OTHERS = frozenset(("accuses", "alleges", "doubts", "demands", "warns", "condemns"))
Pair = tuple[Participant | None, Participant | None]


def find_pairs(
    ground: Ground, slots: Slots, held: tuple[Goods, ...], before: list[Draft], trigger: Word
) -> Iterator[Pair]:
    """One pair for each supplier and recipient that the words join."""
    several = len(slots.suppliers) > 1 or len(slots.recipients) > 1
    for supplier in slots.suppliers or (None,):
        for recipient in slots.recipients or (None,):
            pair: Pair = (supplier, recipient)
            if supplier is not None and recipient is not None and supplier.party == recipient.party:
                pair = _keep_named(ground, supplier, recipient)
                if pair[1] is None:
                    taken = _last_taker(supplier, before) or topic_before(ground, trigger, supplier.party)
                    pair = (supplier, taken) if taken is not None else pair
                if several or pair == (None, None):
                    continue
            taker = pair[1]
            leg = taker is not None and _is_leg(ground, taker, held, before)
            group = _group_there(ground, taker, held, before) if taker is not None else None
            yield (pair[0], group) if leg or group is not None else pair


def topic_before(ground: Ground, word: Word, other: str) -> Participant | None:
    """ "Somalia was free to buy. Oslo gave it two tanks": the one state or group that the sentence before names."""
    if not word.sentence:
        return None
    sentence = ground.reading.sentences[word.sentence - 1]
    named: dict[str, Participant] = {}
    for at in range(sentence.first, sentence.last):
        mention = ground.party_of[at]
        if mention is not None and mention.party.kind in _DEALERS and mention.form != "media":
            named.setdefault(mention.party.id, Participant(mention.party.id, mention.party.name, mention.span))
    left = [each for party, each in named.items() if party != other]
    return left[0] if len(left) == 1 else None


def _last_taker(supplier: Participant, before: list[Draft]) -> Participant | None:
    """ "Oslo will give Chad two tanks and may sell it ten more": whoever got something from it just before."""
    last = before[-1] if before else None
    same = last is not None and last.supplier is not None and last.supplier.party == supplier.party
    return last.recipient if same and last is not None else None


def _keep_named(ground: Ground, supplier: Participant, recipient: Participant) -> Pair:
    """Nobody deals with himself: of one party read twice, the place that names it keeps it."""
    named = [any(mention.span.overlaps(each.span) for mention in ground.parties) for each in (supplier, recipient)]
    return (supplier if named[0] and not named[1] else None, recipient if named[1] and not named[0] else None)


def _is_leg(ground: Ground, recipient: Participant, held: tuple[Goods, ...], before: list[Draft]) -> bool:
    """ "The shells were shipped to Qala", of shells that Chad is said to get: a place on their way."""
    mention = next((each for each in ground.parties if each.span.overlaps(recipient.span)), None)
    if mention is None or mention.form != "place":
        return False
    kinds = {each.category for each in held}
    if any(
        draft.goods == held and draft.trigger.sentence == ground.reading.words[held[0].last].sentence
        and (draft.recipient is not None or not draft.frame.is_noun)
        for draft in before
    ):  # fmt: skip
        return True
    if not all(each.determiner in _DEFINITE for each in held):
        return False
    return any(
        draft.recipient is not None and draft.recipient.party != recipient.party and draft.categories & kinds
        for draft in before
    )


def _group_there(
    ground: Ground, place: Participant, held: tuple[Goods, ...], before: list[Draft]
) -> Participant | None:
    """ "The shells were flown to Qala", of shells that rebels in Malta are said to get: they get them, no state."""
    mention = next((each for each in ground.parties if each.span.overlaps(place.span)), None)
    if mention is None or mention.form not in ("place", "capital"):
        return None
    if not held or not all(each.determiner in _DEFINITE for each in held):
        return None
    kinds = {each.category for each in held}
    takers = (draft.recipient for draft in before if draft.recipient is not None and draft.categories & kinds)
    return next((each for each in takers if place.party in lands_of(each.party)), None)


def last_parties(before: list[Draft]) -> frozenset[str]:
    """Between whom the last telling was: "ten more would follow" is told of the same two."""
    if not before:
        return frozenset()
    return frozenset(each.party for each in (before[-1].supplier, before[-1].recipient) if each is not None)


def find_denier(
    standing: Standing,
    frame: TransferFrame,
    arguments: Arguments,
    recipient: Participant | None,
    *,
    pointed: bool = False,
) -> Participant | None:
    """ "No rifles have been sent to Chad, Oslo said": a party that denies or owns up to a deed of nobody's means its
    own."""
    statement = standing.statement
    passive = arguments.passive and arguments.actor is None and frame.actor == "supplier"
    gets = frame.actor == "recipient" and frame.stage == "delivered" and recipient is not None
    moves = frame.actor == "items" and standing.status == "denied" and statement is not None
    moves = (
        moves and statement is not None and statement.position not in _OF_OTHERS and statement.speaker.kind in _OWN_WORD
    )
    if statement is None or not (passive or gets or moves):
        return None
    denies = passive and not pointed and standing.status == "denied" and statement.position == "denies"
    denies = denies or (moves and recipient is not None)
    owns_up = standing.status != "denied" and statement.position in _OWNS_UP and recipient is not None
    party = load_parties().parties.get(statement.speaker.party or "")
    if not (denies or owns_up) or party is None or party.kind == "organisation":
        return None
    if (recipient is not None and recipient.party == party.id) or (owns_up and statement.speaker.kind not in _OWN_WORD):
        return None
    return Participant(party.id, party.name, statement.source[0] if statement.source else statement.cue[0])


def find_taker(standing: Standing, giver: Participant | None) -> Participant | None:
    """ "The rifles, Oslo admitted, were a present from Chad": who owns up to arms of somebody's has got them."""
    statement = standing.statement
    if statement is None or giver is None or statement.position not in _OWNS_UP or standing.status == "denied":
        return None
    party = load_parties().parties.get(statement.speaker.party or "")
    known = party is not None and party.kind != "organisation" and party.id != giver.party
    if party is None or not known or statement.speaker.kind not in _OWN_WORD:
        return None
    return Participant(party.id, party.name, statement.source[0] if statement.source else statement.cue[0])


def find_proposer(
    ground: Ground, standing: Standing, word: Word, arguments: Arguments, recipient: Participant | None
) -> Participant | None:
    """ "one adviser suggesting that shells be sold to Chad": whoever proposes it would do it."""
    statement = standing.statement
    bare = any(child.text.lower() == "be" for child in ground.children[word.index])
    told = any(child.relation == "aux" and child.text.lower() != "be" for child in ground.children[word.index])
    if statement is None or not arguments.passive or arguments.actor is not None or not bare or told:
        return None
    party = load_parties().parties.get(statement.speaker.party or "")
    if party is None or party.kind != "state" or (recipient is not None and recipient.party == party.id):
        return None
    return Participant(party.id, party.name, statement.source[0] if statement.source else statement.cue[0])


def take_arrival(ground: Ground, frame: TransferFrame, word: Word, slots: Slots) -> None:
    """ "Six helicopters arrived from Rome, the Maltese minister said": at the place of a state that says so."""
    statement = ground.statement_of(word)
    if frame.name != "goods arriving" or slots.recipients or slots.filled & {"in", "at", "to", "with"}:
        return
    party = load_parties().parties.get(statement.speaker.party or "") if statement is not None else None
    known = {each.party for each in slots.suppliers}
    if statement is None or party is None or party.kind != "state" or not known or party.id in known:
        return
    if statement.speaker.kind in ("named", "role") and not any(
        other.text.lower() in ("in", "at") for other in ground.reading.words[word.index + 1 : word.index + 8]
    ):
        slots.recipients = (Participant(party.id, party.name, statement.source[0]),) if statement.source else ()


def is_open(ground: Ground, word: Word, slots: Slots) -> bool:
    """True where a goal or a seller is told of, but not who it is."""
    return slots.elsewhere or (slots.unresolved and not slots.recipients) or is_bound(ground, word)
