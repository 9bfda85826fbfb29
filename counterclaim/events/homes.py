"""The state that an armed group of no registered name sits in, as the text tells it.

In: a ground and a participant. Out: a `Reason` that names the state, or None. Always: a group of the register has its
state there; where the text leaves two states, none is taken. What a rule makes of it is left to measures/.
"""

from __future__ import annotations

import re

from counterclaim.actors.parties import PartyMention
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.core.transfer import BASED
from counterclaim.events.bands import lands_of
from counterclaim.events.ground import Ground
from counterclaim.lexicon.parties import load_parties

_IN = re.compile(r"\b(?:in|of|from|across|inside)(?: the)?(?: [\w-]+(?: of)?){0,2} $")
_MEN = re.compile(
    r" (?:[\w-]+ )?(?:rebels?|militias?|insurgents?|guerrillas?|separatists?|fighters|armed|rebel|opposition|faction)\b"
)
_NEAR_CHARACTERS = 120


def find_home(ground: Ground, participant: Participant | None, other: Participant | None) -> Reason | None:
    """ "the Lake Front, a rebel group in Chad": Chad, as a reason of the transfer that arms it."""
    if participant is None or participant.party in load_parties().parties:
        return None
    named = lands_of(participant.party)
    if len(named) == 1:
        return Reason(BASED, next(iter(named)), (participant.span,))
    found = {
        mention.party.id: mention.span
        for place in _places_of(ground, participant)
        for mention in _lands_near(ground, place)
        if other is None or mention.party.id != other.party
    }
    return Reason(BASED, *_only(found)) if len(found) == 1 else None


def _only(found: dict[str, Span]) -> tuple[str, tuple[Span, ...]]:
    party, span = next(iter(found.items()))
    return party, (span,)


def _places_of(ground: Ground, participant: Participant) -> list[Span]:
    """Where the text names the group."""
    text = ground.reading.document.text
    names = {re.escape(name) for name in (participant.party, participant.name)}
    return [Span(*match.span()) for match in re.finditer(rf"(?<!\w)(?:{'|'.join(sorted(names))})(?!\w)", text)]


def _lands_near(ground: Ground, place: Span) -> list[PartyMention]:
    """States that the group's own sentence says it sits in: "in Chad", "Chadian rebels"."""
    text, sentence = ground.reading.document.text, ground.reading.sentence_at(place.start)
    if sentence is None:
        return []
    return [
        mention
        for mention in ground.parties
        if sentence.start <= mention.span.start < sentence.end and mention.party.kind == "state"
        and abs(mention.span.start - place.start) <= _NEAR_CHARACTERS
        and (
            (mention.form in ("name", "place", "capital")
             and _IN.search(text, max(0, mention.span.start - 40), mention.span.start) is not None)
            or (mention.form == "demonym" and _MEN.match(text, mention.span.end) is not None)
        )
    ]  # fmt: skip
