"""How a view words events: an act as a noun with its standing before it, so that nothing alleged reads as fact.

In: events with the account they lie in. Out: short plain English: "alleged assault", who tells it, who does it to
whom, and the words it rests on.
"""

from __future__ import annotations

from counterclaim.core.event import Event, EventType, Modality
from counterclaim.core.party import Participant
from counterclaim.core.statement import Statement
from counterclaim.pipeline.account import Account
from counterclaim.render.wording import Mark, cited_words, speaker_words, visible

EVENT_NOUNS: dict[EventType, str] = {
    "AGREE": "agreement",
    "CONSULT": "talks",
    "SUPPORT": "support",
    "COOPERATE": "cooperation",
    "AID": "aid",
    "CONCEDE": "concession",
    "RETREAT": "retreat",
    "REQUEST": "request",
    "ACCUSE": "accusation",
    "REJECT": "rejection",
    "THREATEN": "threat",
    "PROTEST": "protest",
    "SANCTION": "sanction",
    "MOBILIZE": "mobilization",
    "COERCE": "coercion",
    "ASSAULT": "assault",
}

MODALITY_MARKS: dict[Modality, Mark] = {
    "reported": "says",
    "alleged": "charges",
    "denied": "denies",
    "planned": "plans",
    "hypothetical": "supposes",
}

MODALITY_LEGEND: dict[Modality, str] = {
    "reported": "the article's own telling",
    "alleged": "said by somebody",
    "denied": "denied",
    "planned": "planned",
    "hypothetical": "supposed",
}


def standing_words(status: str, statement: Statement | None, account: Account) -> str:
    """On whose word something stands: "alleged by Carla Zerafa (MLT)", "the article's own telling"."""
    who = None if statement is None else who_words(statement, account)
    if status == "reported":
        return "told by the article itself" if who is None else f"told by {who}"
    if status in ("planned", "hypothetical"):
        not_done = (
            "planned, not said to have happened" if status == "planned" else "supposed, not said to have happened"
        )
        return not_done if who is None else f"{not_done}; told by {who}"
    if status == "denied" and statement is not None and statement.position == "doubts":
        # Who has seen no sign of a thing does not deny it.
        return f"doubted by {who}"
    return f"{status}, by whom is not told" if who is None else f"{status} by {who}"


def who_words(statement: Statement, account: Account) -> str:
    """Who makes a statement, in a few words: "Carla Zerafa (MLT)"."""
    speaker = speaker_words(statement, account.document)
    return f"{speaker.name} ({', '.join(speaker.notes)})" if speaker.notes else speaker.name


def events_beside_transfers(account: Account) -> tuple[Event, ...]:
    """The events of an account but for those that are told as transfers."""
    moved = {transfer.event for transfer in account.transfers}
    return tuple(event for event in account.events if event.id not in moved)


def participant_words(participant: Participant | None, part: str) -> str:
    """A party in its part: "North Korea (PRK)", or that the text does not tell it."""
    if participant is None:
        return f"{part} not told"
    name = visible(participant.name)
    return name if participant.party == participant.name else f"{name} ({visible(participant.party)})"


def act_words(event: Event) -> str:
    """What kind of act, with its standing: "alleged assault"."""
    return f"{event.modality} {EVENT_NOUNS[event.type]}"


def parties_words(event: Event, arrow: str = "→") -> str:
    """Who to whom: "Russia (RUS) → Ukraine (UKR)"; only what the text tells."""
    if event.actor is None and event.recipient is None:
        return "by whom is not told"
    actor = participant_words(event.actor, "actor")
    return actor if event.recipient is None else f"{actor} {arrow} {participant_words(event.recipient, 'recipient')}"


def event_support(event: Event, account: Account) -> tuple[str, ...]:
    """The words an event rests on, with their offsets."""
    document = account.document
    told = [f"words {cited_words(document, event.trigger)}"]
    for part, participant in (("actor", event.actor), ("recipient", event.recipient)):
        if participant is not None:
            told.append(f"{part} {cited_words(document, participant.span)}")
    if event.on is not None and event.on.span is not None:
        told.append(f"when {cited_words(document, event.on.span)}")
    return tuple(told)
