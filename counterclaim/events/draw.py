"""Reading and statements -> events and transfers: the front door of `events`.

In: the ground of a reading and its statements. Out: events in text order and transfers, whose events are among them.
Always: the words that tell of a transfer tell of no second deed; what somebody asks, offers or refuses by them is an
event beside it. What either means under a rule is left to measures/.
"""

from __future__ import annotations

from dataclasses import replace

from counterclaim.core.event import Event
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.core.transfer import Transfer
from counterclaim.events.arguments import find_arguments
from counterclaim.events.frames import find_events
from counterclaim.events.ground import Ground
from counterclaim.events.modality import as_told, modality_of
from counterclaim.events.transfers import find_transfers

_WORDS = frozenset(("AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONSULT"))
_DEALS = frozenset("deal deals sale sales delivery deliveries shipment shipments transfer transfers purchase".split())
_WANTS = ("seek", "sought", "want", "order")
_TRADE = frozenset(("AID", "COOPERATE"))


def draw_events(ground: Ground) -> tuple[tuple[Event, ...], tuple[Transfer, ...]]:
    """All events and transfers of a reading, from its ground (`make_ground`)."""
    transfers, supplies = find_transfers(ground)
    events = [
        event for event in find_events(ground) if _is_word(ground, event) or not _is_told(ground, event, transfers)
    ]
    events = [_with_dealer(ground, event, transfers) for event in events]
    handed = (as_told(_as_supposed(ground, supply)) for supply in supplies)
    drawn = sorted((*events, *handed), key=lambda event: (event.trigger, event.type))
    return tuple(drawn), transfers


def _as_supposed(ground: Ground, supply: Event) -> Event:
    """ "is considering selling", said by a source: what is alleged is a thought, and the event only supposed."""
    if supply.modality != "alleged":
        return supply
    trigger = ground.reading.words_in(supply.trigger)[-1]
    modality, _, why = modality_of(ground, trigger, find_arguments(ground, trigger))
    if modality not in ("hypothetical", "planned") or not why[0].rule.startswith("under "):
        return supply
    return replace(supply, modality=modality, reasons=(*supply.reasons, *why))


def _is_word(ground: Ground, event: Event) -> bool:
    """What is said is an event beside the transfer; to seek, want or order arms is a stage of it."""
    wants = event.type == "REQUEST" and ground.reading.document.words_of(event.trigger).lower().startswith(_WANTS)
    return event.type in _WORDS and not wants


def _with_dealer(ground: Ground, event: Event, transfers: tuple[Transfer, ...]) -> Event:
    """ "condemned the deal": whoever supplies, where the words after the verb tell of a transfer."""
    if event.type != "ACCUSE" or event.recipient is not None or event.actor is None:
        return event
    verb = ground.reading.words_in(event.trigger)[-1]
    nouns = [word for word in ground.children[verb.index] if word.relation == "obj"]
    objects = [Span(word.start, word.end) for word in nouns]
    # Where all arms come from one party, any deal is its deal.
    alone = len({transfer.supplier.party for transfer in transfers if transfer.supplier is not None}) == 1
    deal = alone and any(word.text.lower() in _DEALS for word in nouns)
    for transfer in transfers:
        dealer = transfer.supplier
        told = deal or any(telling.trigger.overlaps(span) for telling in transfer.tellings for span in objects)
        if told and dealer is not None and dealer.party != event.actor.party:
            reason = Reason("condemned transfer", f"{dealer.name} supplies in it", (dealer.span,))
            return replace(event, recipient=dealer, reasons=(*event.reasons, reason))
    return event


def _is_told(ground: Ground, event: Event, transfers: tuple[Transfer, ...]) -> bool:
    """True if a transfer tells what the event does, by the same word or as trade between the same two."""
    sentence = ground.reading.sentence_at(event.trigger.start)
    for transfer in transfers:
        for telling in transfer.tellings:
            if telling.trigger.overlaps(event.trigger):
                return True
            beside = sentence is not None and sentence.start <= telling.trigger.start < sentence.end
            if beside and event.type in _TRADE and _same_pair(event, transfer):
                return True
    return False


def _same_pair(event: Event, transfer: Transfer) -> bool:
    pair = {participant.party for participant in (event.actor, event.recipient) if participant is not None}
    return pair == {p.party for p in (transfer.supplier, transfer.recipient) if p is not None}
