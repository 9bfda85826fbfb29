"""Reading -> events: what is said to have happened, in the sixteen types of PLOVER, between whom, where and when.

In: a ground. Out: events in text order. Always: a word tells of one kind of event; what lies in a claim is never
"reported"; a denial alone is no event. Transfers of arms are left to transfers.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from counterclaim.actors.phrases import noun_kind
from counterclaim.core.document import content_id
from counterclaim.core.event import Event, Modality
from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason
from counterclaim.events.answering import find_reproaches
from counterclaim.events.arguments import NO_ARGUMENTS, Arguments, find_arguments
from counterclaim.events.clauses import is_noun, is_verb
from counterclaim.events.ground import Ground
from counterclaim.events.matching import complement_of, fits_noun, fits_predicate, fits_verb, object_words
from counterclaim.events.modality import modality_of
from counterclaim.events.roles import Roles, find_roles
from counterclaim.events.setting import find_day, find_place
from counterclaim.lexicon.events import Frame, Sense, load_events

ID_CHARACTERS = 16
_SPEECH = frozenset(("AGREE", "REQUEST", "REJECT", "THREATEN", "CONCEDE"))
_HARMFUL = frozenset(("ASSAULT", "SANCTION", "COERCE", "MOBILIZE"))
_TOLD_ONCE = _HARMFUL | {"REQUEST"}
_TWO_SIDED = frozenset(("AGREE", "REJECT", "CONSULT"))
_PROMISED = frozenset(("ACCUSE", "CONSULT", "SANCTION"))
_DENYING = frozenset(("ACCUSE", "REJECT"))
_WITHHELD = frozenset(("CONCEDE", "RETREAT", "AGREE", "AID", "COOPERATE", "SUPPORT"))
_PERFORMED = frozenset(("ACCUSE", "REQUEST", "THREATEN", "REJECT", "AGREE"))
_SAME_CLAUSES = frozenset(("advcl", "conj", "xcomp", "acl"))
_SAID_NOUNS = frozenset(("ACCUSE", "REQUEST", "THREATEN"))
_NOT_TOLD = frozenset(("planned", "hypothetical", "denied"))
_CAMEO_SAID = {"ACCUSE": "112", "REQUEST": "100"}
_SURE, _FAIR, _WEAK = 0.9, 0.7, 0.5
_VERBAL = frozenset(("VERB", "PART", "AUX"))
_NO_CLAUSE = frozenset("amod compound aux case mark det punct".split())


@dataclass(frozen=True, slots=True)
class Match:
    """A frame that fits a trigger, with the words that it speaks for."""

    trigger: Word
    arguments: Arguments
    sense: Sense
    roles: Roles
    carries: frozenset[int]
    """Nouns that tell no event of their own beside this one."""


def find_events(ground: Ground) -> tuple[Event, ...]:
    """All events of a reading.

    "Norway accused Malta of selling boats": one ACCUSE, Norway to Malta.
    """
    matches = _settle(ground, list(_match_words(ground)))
    carried = frozenset(index for match in matches for index in match.carries)
    said = {
        complement.index
        for match in matches
        if match.sense.frame.type in _SPEECH
        for complement in [complement_of(ground, match.trigger)]
        if complement is not None
    }
    found = [
        event
        for match in matches
        if match.trigger.index not in carried
        for event in _events_of(ground, match, embedded=match.trigger.index in said)
    ]
    found.extend(_of_statements(ground, frozenset(match.trigger.index for match in matches)))
    once = {event.id: event for event in found}
    return tuple(sorted(once.values(), key=lambda event: event.trigger))


def _of_statements(ground: Ground, told: frozenset[int]) -> Iterator[Event]:
    """What a statement does by being made, where no frame tells it."""
    for kind, trigger, actor, recipients, made, why in find_reproaches(ground, told):
        span, around = Span(trigger.start, trigger.end), ground.statement_of(trigger)
        if around is not None and is_noun(ground, trigger):
            # Whoever answers an accusation, and be it to deny it, says that it was made.
            around = None
        when = made.said_on or find_day(ground, trigger, NO_ARGUMENTS, "reported")
        for recipient in recipients:
            yield Event(
                id=event_id(ground, kind, span, actor.party, recipient.party), type=kind, cameo=_CAMEO_SAID[kind],
                trigger=span, actor=actor, recipient=recipient, place=None, on=when,
                modality="reported" if around is None else "alleged",
                statement=None if around is None else around.id, score=_FAIR, reasons=(why,),
            )  # fmt: skip


def _settle(ground: Ground, matches: list[Match]) -> list[Match]:
    """Of two words for one event, one: "crashed, killing four"; "announced that it was suspending talks"."""
    by_word = {match.trigger.index: match for match in matches}
    dropped: set[int] = set()
    for match in matches:
        frame = match.sense.frame
        complement = complement_of(ground, match.trigger)
        inner = by_word.get(complement.index) if complement is not None else None
        if frame.type == "CONCEDE" and inner is not None and inner.sense.frame.type in _HARMFUL:
            dropped.add(match.trigger.index)
        above = ground.head(match.trigger)
        other = by_word.get(above.index) if above is not None and match.trigger.relation in _SAME_CLAUSES else None
        if other is not None and other.sense.frame.type == frame.type and frame.type in _TOLD_ONCE:
            dropped.add(match.trigger.index)
        denies = frame.type in _DENYING and not (frame.type == "REJECT" and frame.objects)
        if denies and not match.roles.recipients and _cues_denial(ground, match.trigger):
            dropped.add(match.trigger.index)
    return [match for match in matches if match.trigger.index not in dropped]


def _cues_denial(ground: Ground, trigger: Word) -> bool:
    """ "derided the story", "rejected the charge": a denial is a statement's position and no event."""
    return any(statement.position in ("denies", "dismisses") for statement in ground.cued_by.get(trigger.index, ()))


def _match_words(ground: Ground) -> Iterator[Match]:
    lexicon = load_events()
    for word in ground.reading.words:
        low = word.text.lower()
        if low not in lexicon.verbs and low not in lexicon.nouns and low not in lexicon.predicates:
            continue
        if word.relation == "amod" and word.upos == "VERB":
            # "the exiled government" describes somebody and tells of nothing.
            continue
        if is_verb(ground, word) and low in lexicon.verbs:
            match = _match_verb(ground, word, lexicon.verbs[low])
        elif is_noun(ground, word) or word.upos == "ADJ":
            match = _match_noun(ground, word, lexicon.predicates.get(low, ()), lexicon.nouns.get(low, ()))
        elif word.upos in _VERBAL and word.relation not in _NO_CLAUSE:
            match = _match_verb(ground, word, lexicon.verbs.get(low, ()))
        else:
            continue
        if match is not None:
            yield match


def _match_verb(ground: Ground, verb: Word, senses: tuple[Sense, ...]) -> Match | None:
    arguments = find_arguments(ground, verb)
    for sense in senses:
        if not fits_verb(ground, verb, arguments, sense):
            continue
        roles = find_roles(ground, verb, arguments, sense.frame)
        if arguments.passive and verb.relation == "acl" and not roles.recipients:
            # "troops deployed elsewhere" are described by it.
            continue
        if _has_parties(roles, sense.frame, arguments):
            carries = {word.index for word in object_words(ground, arguments, sense)} if sense.frame.objects else set()
            if sense.frame.bearers and arguments.actor is not None:
                carries.add(arguments.actor.index)
            return Match(verb, arguments, sense, roles, frozenset(carries))
    return None


def _match_noun(ground: Ground, noun: Word, predicates: tuple[Sense, ...], senses: tuple[Sense, ...]) -> Match | None:
    for sense in predicates:
        if fits_predicate(ground, noun, sense):
            arguments = _of_predicate(ground, noun)
            roles = find_roles(ground, noun, arguments, sense.frame)
            if _has_parties(roles, sense.frame, arguments):
                return Match(noun, arguments, sense, roles, frozenset())
    arguments = find_arguments(ground, noun)
    for sense in senses:
        if not fits_noun(ground, noun, arguments, sense):
            continue
        roles = find_roles(ground, noun, arguments, sense.frame)
        if _has_parties(roles, sense.frame) and (roles.actors or roles.recipients):
            return Match(noun, arguments, sense, roles, frozenset())
    return None


def _of_predicate(ground: Ground, noun: Word) -> Arguments:
    """ "is at war with X": the subject of the copula acts."""
    inner = find_arguments(ground, noun)
    subject = ground.child(noun, "nsubj")
    return Arguments(subject, (), inner.obliques, False, inner.negated, inner.mood, inner.governors)


def _has_parties(roles: Roles, frame: Frame, arguments: Arguments | None = None) -> bool:
    """True if the parties that a frame asks for are known; somebody of no known party will do as the one who acts."""
    somebody = arguments is not None and arguments.actor is not None and _is_somebody(arguments.actor)
    if frame.needs == "both":
        return bool(roles.actors) and bool(roles.recipients)
    if frame.needs == "actor":
        return bool(roles.actors) or somebody
    if frame.needs == "recipient":
        return bool(roles.recipients)
    return frame.lone or bool(roles.actors) or bool(roles.recipients) or somebody


def _is_somebody(word: Word) -> bool:
    """A noun for people or a body, or a name: "activists", "the union", "Ruiz"."""
    return noun_kind(word.text.lower()) not in (None, "document") or (word.upos == "PROPN" and word.text[0].isupper())


def _events_of(ground: Ground, match: Match, *, embedded: bool) -> Iterator[Event]:
    modality, statement, why = _stand(ground, match)
    unknown = not match.roles.actors and not match.roles.recipients
    kind = match.sense.frame.type
    if (embedded and modality in _NOT_TOLD) or (unknown and (statement is not None or kind in _TWO_SIDED)):
        return
    if kind == "ACCUSE" and modality in _NOT_TOLD and not match.roles.recipients and statement is not None:
        return
    span, cameo = _trigger_span(ground, match), match.sense.frame.cameo
    reasons = (Reason(f"frame: {match.sense.frame.name}", f"{kind} {cameo}", (span,), 1.0), *why)
    if modality == "denied":
        if match.arguments.mood != "fact" and kind in _WITHHELD and not is_noun(ground, match.trigger):
            # "will not lift the ban": not a lifting denied but a refusal.
            kind, cameo = "REJECT", "120"
            modality = "reported" if statement is None else "alleged"
            reasons = (*reasons, Reason("refused", "what somebody will not do, they refuse", (span,)))
        elif not match.roles.actors or not match.roles.recipients:
            return
    place = find_place(ground, match.arguments)
    when = find_day(ground, match.trigger, match.arguments, modality)
    published = ground.reading.document.published
    if modality == "reported" and when is not None and when.start and published and when.start > published:
        modality, reasons = "planned", (*reasons, Reason("ahead", "its day lies ahead", (span,)))
    for actor, recipient in product(match.roles.actors or (None,), match.roles.recipients or (None,)):
        parties = (actor.party if actor else None, recipient.party if recipient else None)
        yield Event(
            id=event_id(ground, kind, span, *parties), type=kind, cameo=cameo, trigger=span,
            actor=actor, recipient=recipient, place=place, on=when, modality=modality, statement=statement,
            score=_score(actor, recipient), reasons=reasons,
        )  # fmt: skip


def _stand(ground: Ground, match: Match) -> tuple[Modality, str | None, tuple[Reason, ...]]:
    """The modality; an accusation or a threat that somebody denies has been made all the same."""
    modality, statement, why = modality_of(ground, match.trigger, match.arguments)
    frame = match.sense.frame
    if modality in ("reported", "alleged") and frame.type in _PROMISED and _is_promise(match.trigger):
        return "planned", statement, (Reason("promised", "the verb says that it is to come", why[0].spans),)
    head = ground.head(match.trigger)
    told = ground.statement_of(match.trigger)
    said = is_noun(ground, match.trigger) and frame.type in _SAID_NOUNS and not match.arguments.negated
    if said and told is not None and head is not None and _cues_denial(ground, head):
        # "denied Oslo's charges": the reporter says that there are charges.
        return "reported", None, (Reason("answered", "what a source answers has been said", told.cue),)
    if said and modality in _NOT_TOLD:
        reason = Reason("said all the same", "to deny an accusation is to say that it was made", why[0].spans)
        return ("alleged" if told is not None else "reported"), statement, (reason,)
    if modality == "alleged" and frame.type in _PERFORMED and _by_own_word(ground, match, statement):
        return "reported", None, (Reason("done by saying so", "the speaker's own party does it here and now"),)
    return modality, statement, why


def _is_promise(trigger: Word) -> bool:
    """ "promised an inquiry"."""
    return trigger.text.lower().startswith(("promis", "vow", "pledg", "plan"))


def _by_own_word(ground: Ground, match: Match, told: str | None) -> bool:
    """ "Ruiz said Oslo held Malta responsible", said for Oslo, does it; "had blamed" tells of another day."""
    statement = next((statement for statement in ground.statements if statement.id == told), None)
    if statement is None or is_noun(ground, match.trigger):
        return False
    speaks = match.trigger.index in ground.cued_by
    earlier = any(
        c.relation == "aux" and c.text.lower() in ("had", "has") for c in ground.children[match.trigger.index]
    )
    return not earlier and any(
        actor.party == statement.speaker.party
        and (speaks or any(part.covers(actor.span) for part in statement.content))
        for actor in match.roles.actors
    )


def event_id(ground: Ground, kind: str, trigger: Span, actor: str | None, recipient: str | None) -> str:
    """Made from the document and the place: reading the same text again gives the same id."""
    where = f"{trigger.start}:{trigger.end}"
    return content_id(ground.reading.document.id, "event", kind, where, actor, recipient)[7 : 7 + ID_CHARACTERS]


def _score(actor: Participant | None, recipient: Participant | None) -> float:
    if actor is not None and recipient is not None:
        return _SURE
    return _FAIR if actor is not None or recipient is not None else _WEAK


def _trigger_span(ground: Ground, match: Match) -> Span:
    word, partner = match.trigger, match.sense.partner
    if partner and word.index:
        before = ground.reading.words[word.index - 1]
        if before.text.lower() == partner:
            return Span(before.start, word.end)
    return Span(word.start, word.end)
