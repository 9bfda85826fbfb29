"""Accusations without a frame of their own: what a statement reproaches a party with, and what it only points back to.

In: a ground and the events drawn by frames. Out: further ACCUSE and REQUEST events. Always: speaker and accused are
both known and are not the same; one event for the words of one cue. Claims are not judged here.
"""

from __future__ import annotations

from collections.abc import Iterator

from counterclaim.core.event import EventType
from counterclaim.core.party import Participant
from counterclaim.core.reading import Word
from counterclaim.core.statement import Reason, Statement
from counterclaim.events.ground import Ground
from counterclaim.events.participants import participants_of
from counterclaim.lexicon.events import load_pointers
from counterclaim.lexicon.parties import load_parties

_ACCUSES = frozenset(("accuses", "condemns"))
_CLAIMS = frozenset(("accuses", "alleges", "asserts"))
_OBLIGES = frozenset("should must".split())
_SENTENCES_BACK = 1
_NAMES = frozenset(
    "call calls called calling brand branded label labelled labeled describe described describes".split()
)
_STATE_KINDS = frozenset(("state", "former state", "breakaway"))
Reproach = tuple[EventType, Word, Participant, tuple[Participant, ...], Statement, Reason]


def find_reproaches(ground: Ground, told: frozenset[int]) -> Iterator[Reproach]:
    """Type, trigger, who reproaches whom, and why; `told` are the words that tell an event by a frame."""
    for statement in ground.statements:
        trigger = _cue_word(ground, statement)
        if trigger is None or trigger.index in told:
            continue
        speaker = speaker_of(statement)
        if speaker is None:
            continue
        if statement.position in _ACCUSES:
            found = accused_in(ground, statement, speaker.party)
            if found:
                reason = Reason("statement that accuses", "its content is about another party", statement.cue)
                yield "ACCUSE", trigger, speaker, found, statement, reason
        elif statement.position == "demands":
            found = _obliged_in(ground, statement, speaker.party)
            if found:
                reason = Reason("statement that demands", "its content says what another party must do", statement.cue)
                yield "REQUEST", trigger, speaker, found, statement, reason
    yield from _pointed_back(ground, told)


def _pointed_back(ground: Ground, told: frozenset[int]) -> Iterator[Reproach]:
    """ "an accusation that its owner waved off": made by whoever made the claim just before."""
    pairs: set[tuple[str, str]] = set()
    for noun in ground.reading.words:
        if noun.text.lower() not in load_pointers() or noun.upos != "NOUN" or noun.index in told:
            continue
        maker = _claim_before(ground, noun)
        speaker = speaker_of(maker) if maker is not None else None
        if maker is None or speaker is None:
            continue
        accused = _answering(ground, noun, speaker.party) or accused_in(ground, maker, speaker.party)
        found = tuple(each for each in accused if (speaker.party, each.party) not in pairs)
        pairs.update((speaker.party, each.party) for each in accused)
        if found:
            yield "ACCUSE", noun, speaker, found, maker, Reason("accusation told before", "it points back", maker.cue)


def _answering(ground: Ground, noun: Word, speaker: str) -> tuple[Participant, ...]:
    """The state that waves the accusation off: Oslo of "an accusation that Oslo calls baseless"."""
    clause = ground.child(noun, "acl") or ground.clause_of(noun)
    subject = ground.child(clause, "nsubj")
    parties = load_parties().parties
    return tuple(
        each
        for each in (participants_of(ground, subject) if subject is not None and clause is not noun else ())
        if each.party != speaker and each.party in parties and parties[each.party].kind in _STATE_KINDS
    )


def _claim_before(ground: Ground, noun: Word) -> Statement | None:
    """The nearest claim before a noun, in its sentence or just before, by a party that accuses another."""
    first = ground.reading.sentences[max(0, noun.sentence - _SENTENCES_BACK)].start
    near = [
        statement
        for statement in ground.statements
        if statement.position in _CLAIMS
        and statement.parent is None
        and statement.cue[0].field == "text"
        and first <= statement.cue[0].start < noun.start
    ]
    return max(near, key=lambda statement: statement.cue[0].start, default=None)


def speaker_of(statement: Statement) -> Participant | None:
    """The party that a statement is made for, with the words of its source."""
    party = statement.speaker.party
    if party is None or not statement.source or statement.source[0].field != "text":
        return None
    known = load_parties().parties.get(party)
    return Participant(party, known.name if known is not None else statement.speaker.name or party, statement.source[0])


def accused_in(ground: Ground, statement: Statement, speaker: str) -> tuple[Participant, ...]:
    """Whom the content is about: "it is Oslo that", the subject, or the owner of what is deplored."""
    for span in statement.content[:1]:
        if span.field != "text":
            continue
        for word in _tops(ground, statement):
            found = tuple(p for p in participants_of(ground, word) if p.party != speaker)
            if found:
                return found
    return ()


def _obliged_in(ground: Ground, statement: Statement, speaker: str) -> tuple[Participant, ...]:
    for subject in _tops(ground, statement):
        head = ground.head(subject)
        if head is not None and any(
            child.relation == "aux" and child.text.lower() in _OBLIGES for child in ground.children[head.index]
        ):
            return tuple(p for p in participants_of(ground, subject) if p.party != speaker)
    return ()


def _tops(ground: Ground, statement: Statement) -> Iterator[Word]:
    """Subjects of the content's own clause, what "it is" brings forward first; else the nouns that stand alone."""
    words = [word for span in statement.content if span.field == "text" for word in ground.reading.words_in(span)]
    inside = {word.index for word in words}
    cue = _cue_word(ground, statement)
    names = cue is not None and cue.text.lower() in _NAMES
    for word in words:
        if word.head in inside and word.relation not in ("conj", "ccomp"):
            continue
        brought = ground.child(word, "cop") is not None and _is_cleft(ground, word)
        if brought:
            yield word
        subject = ground.child(word, "nsubj")
        if subject is not None and subject.index in inside:
            if subject.text.lower() != "it":
                yield subject
        elif names:
            continue
        elif word.upos in ("NOUN", "PROPN") and not ground.case_of(word):
            yield word


def _is_cleft(ground: Ground, noun: Word) -> bool:
    """ "it is Oslo that prepares for war"."""
    subject = ground.child(noun, "nsubj")
    return subject is not None and subject.text.lower() == "it" and ground.child(noun, "acl", "advcl") is not None


def _cue_word(ground: Ground, statement: Statement) -> Word | None:
    """The verb or noun that the statement is made with."""
    if statement.cue[0].field != "text":
        return None
    words = ground.reading.words_in(statement.cue[0])
    return next((word for word in words if word.upos == "VERB"), next((w for w in words if w.upos == "NOUN"), None))
