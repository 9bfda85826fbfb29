"""Scores of drawn events against gold: how many are found, and what is right on those.

In: gold stories and a function that makes the account of a document. Out: an `EventBoard`. Always: a drawn event finds
a gold one where their triggers touch, or where both have one type and one actor in one sentence, one to one. The event
that stands for a transfer finds only a gold event of its own type and is never a false one: the gold has it among the
transfers. Precision only informs: an analyst marks the events that matter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from counterclaim.core.document import Document
from counterclaim.core.event import Event
from counterclaim.core.party import Participant
from counterclaim.pipeline.account import Account
from gate.boards import (
    Matched,
    found_figures,
    match_things,
    right_figures,
    sentence_around,
    sentence_words,
    wrong_words,
)
from gate.gold import GoldStory
from gate.gold_content import GoldEvent
from gate.names import same_participant
from gate.verdicts import Verdict, days_of, days_overlap, shown_days

MakeAccount = Callable[[Document], Account]
EventMatching = Matched[GoldEvent, Event]
ASPECTS = ("type", "actor", "recipient", "both parties", "modality", "date", "date overlap")
NOT_REPORTED = ("alleged", "denied")


@dataclass(frozen=True, slots=True)
class EventBoard:
    """The matchings of a set of stories, from which every figure is counted."""

    matchings: tuple[EventMatching, ...]

    def figures(self) -> dict[str, float]:
        """Percent by measure, and a count: alleged and denied events that were drawn as reported."""
        figures = found_figures(self.matchings) | right_figures(_verdicts(self.matchings), ASPECTS)
        if any(gold.modality in NOT_REPORTED for matching in self.matchings for gold in matching.story.events or ()):
            pairs = (pair for matching in self.matchings for pair in matching.pairs)
            figures["claims as reported"] = float(sum(is_claim_as_reported(*pair) for pair in pairs))
        return figures

    def by_story(self) -> dict[str, dict[str, float]]:
        """The same for each story."""
        return {matching.story.name: EventBoard((matching,)).figures() for matching in self.matchings}

    def confusions(self) -> dict[str, Counter[tuple[str, str]]]:
        """Gold against drawn, for type and modality."""
        verdicts = list(_verdicts(self.matchings))
        return {
            aspect: Counter((v.gold, v.drawn) for v in verdicts if v.aspect == aspect)
            for aspect in ("type", "modality")
        }

    def miss_lines(self) -> Iterator[str]:
        """One line for each event missed, false or wrong, story by story."""
        for matching in self.matchings:
            yield f"## {matching.story.name}"
            yield from _lines(matching)


def score_events(stories: Iterable[GoldStory], make_account: MakeAccount) -> EventBoard:
    """Draw from every story whose events are marked, and match with its gold."""
    return EventBoard(
        tuple(match_events(story, make_account(story.document)) for story in stories if story.events is not None)
    )


def match_events(story: GoldStory, account: Account) -> EventMatching:
    """The best one-to-one pairs; events of transfers are not among the false ones."""
    of_transfers = frozenset(transfer.event for transfer in account.transfers)
    weigh = partial(_weigh, document=story.document, of_transfers=of_transfers)
    matching = match_things(story, story.events or (), account.events, weigh)
    return replace(matching, false=tuple(drawn for drawn in matching.false if drawn.id not in of_transfers))


def _weigh(gold: GoldEvent, drawn: Event, *, document: Document, of_transfers: frozenset[str]) -> float | None:
    same_type, same_actor = gold.type == drawn.type, same_participant(gold.actor, drawn.actor)
    if drawn.id in of_transfers and not same_type:
        return None
    touches = any(place.overlaps(drawn.trigger) for place in gold.places)
    if not touches and not (same_type and same_actor and _is_in_sentence(gold, drawn, document)):
        return None
    return 2.0 * touches + same_type + same_actor / 2 + same_participant(gold.recipient, drawn.recipient) / 2


def _is_in_sentence(gold: GoldEvent, drawn: Event, document: Document) -> bool:
    if drawn.trigger.field != "text":
        return False
    sentence = sentence_around(document.text, drawn.trigger)
    return any(sentence_around(document.text, place) == sentence for place in gold.places)


def judge_event(gold: GoldEvent, drawn: Event) -> Iterator[Verdict]:
    """All verdicts on one found event, in the order of ASPECTS."""
    yield Verdict("type", gold.type, drawn.type, gold.type == drawn.type)
    actor, recipient = same_participant(gold.actor, drawn.actor), same_participant(gold.recipient, drawn.recipient)
    yield Verdict("actor", str(gold.actor), _shown(drawn.actor), actor)
    yield Verdict("recipient", str(gold.recipient), _shown(drawn.recipient), recipient)
    parties = f"{gold.actor} -> {gold.recipient}", f"{_shown(drawn.actor)} -> {_shown(drawn.recipient)}"
    yield Verdict("both parties", *parties, actor and recipient)
    yield Verdict("modality", gold.modality, drawn.modality, gold.modality == drawn.modality)
    days = days_of(drawn.on)
    yield Verdict("date", shown_days(gold.on), shown_days(days), gold.on == days)
    yield Verdict("date overlap", shown_days(gold.on), shown_days(days), days_overlap(gold.on, days))


def is_claim_as_reported(gold: GoldEvent, drawn: Event) -> bool:
    """True for what must never be: an event that only a party tells of, given as the reporter's own telling."""
    return gold.modality in NOT_REPORTED and drawn.modality == "reported"


def _verdicts(matchings: Iterable[EventMatching]) -> Iterator[Verdict]:
    return (v for matching in matchings for gold, drawn in matching.pairs for v in judge_event(gold, drawn))


def _lines(matching: EventMatching) -> Iterator[str]:
    document = matching.story.document
    for gold in matching.missed:
        parties = f"{gold.actor} -> {gold.recipient}"
        yield f"missed {gold.modality} {gold.type} {parties} | {sentence_words(document, gold.places[0])}"
    for drawn in matching.false:
        yield f"false {_shown_event(drawn, document)}"
    for gold, drawn in matching.pairs:
        wrong = wrong_words(judge_event(gold, drawn))
        if wrong:
            mark = "WRONG" if is_claim_as_reported(gold, drawn) else "wrong"
            yield f"{mark} {wrong} | {_shown_event(drawn, document)} | gold: {gold.trigger}"


def _shown_event(drawn: Event, document: Document) -> str:
    parties = f"{_shown(drawn.actor)} -> {_shown(drawn.recipient)}"
    return f"{drawn.modality} {drawn.type} {parties} | {sentence_words(document, drawn.trigger)}"


def _shown(participant: Participant | None) -> str:
    return "None" if participant is None else participant.party
