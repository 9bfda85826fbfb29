"""Which party a noun phrase stands for in an event: "the Iranian government", "it", "the country", "Ms. Ruiz".

In: a ground and the head word of a phrase. Out: a `Participant` or None. Always: what the phrase names comes first,
then who it points back to; two that fit equally give None. People of no known party are nobody's; bodies keep names.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from counterclaim.actors.affiliation import party_by_context
from counterclaim.actors.bodies import find_body, find_by_byname
from counterclaim.actors.cast import Actor
from counterclaim.actors.discourse import Tie, fits_he, fits_it, rank
from counterclaim.actors.parties import PartyMention
from counterclaim.actors.phrases import Phrase, noun_kind, parse_phrase
from counterclaim.actors.stage import HE
from counterclaim.actors.titles import find_holder
from counterclaim.core.party import Participant
from counterclaim.core.reading import MentionKind, Word
from counterclaim.core.span import Span
from counterclaim.events.clauses import has_negation
from counterclaim.events.ground import Ground
from counterclaim.lexicon.parties import load_parties

_AND = re.compile(r",? and (?:the )?|, (?:the )?")
_IT = frozenset("it its itself".split())
_THEY = frozenset("they them their theirs themselves".split())
_OWN = frozenset("i me my we us our ours myself ourselves".split())
_RELATIVE = frozenset("who which that whom whose".split())
_OWNS = frozenset("its their".split())
_STATES = frozenset("country state nation government regime kingdom republic".split())
_STATE_KINDS = frozenset(("state", "former state", "breakaway"))
_WITHIN = frozenset("compound amod flat nmod".split())
_OF = frozenset("of from in at inside".split())
_MAX_STEPS = 4
_SHORT_SOURCE = 4


def participant_of(ground: Ground, word: Word | None) -> Participant | None:
    """The party that a phrase's head word stands for.

    "Iranian officials" gives Iran, "its" whoever "it" is, "Ruiz" the state she was said to speak for.
    """
    if word is None:
        return None
    if word.index not in ground.participants:
        ground.participants[word.index] = _resolve(ground, word, 0)
    return ground.participants[word.index]


def participants_of(ground: Ground, word: Word | None) -> tuple[Participant, ...]:
    """One participant for each noun joined by "and": "Turkey, Russia and Egypt", but not "Turkey and not Russia"."""
    if word is None:
        return ()
    joined = [
        word,
        *(each for each in ground.children[word.index] if each.relation == "conj" and not has_negation(ground, each)),
    ]
    joined += _joined_owners(ground, word)
    found: dict[str, Participant] = {}
    for member in joined:
        participant = participant_of(ground, member)
        if participant is not None:
            found.setdefault(participant.party, participant)
            for twin in _twins(ground, participant):
                found.setdefault(twin.party, twin)
    return tuple(found.values())


def _twins(ground: Ground, participant: Participant) -> Iterator[Participant]:
    """Luhansk of "the independence of Donetsk and Luhansk": breakaway regions named in one breath."""
    text = ground.reading.document.text
    at = bisect_left(ground.parties, participant.span.start, key=lambda mention: mention.span.end - 1)
    if at >= len(ground.parties) or ground.parties[at].party.id != participant.party:
        return
    for last, mention in pairwise(ground.parties[at:]):
        regions = last.party.kind == mention.party.kind == "breakaway"
        if not regions or _AND.fullmatch(text, last.span.end, mention.span.start) is None:
            return
        yield Participant(mention.party.id, mention.party.name, mention.span)


def _joined_owners(ground: Ground, word: Word) -> Iterator[Word]:
    """Chilean of "the Peruvian and Chilean navies"."""
    for child in ground.children[word.index]:
        if child.relation in ("amod", "compound") and child.index < word.index:
            yield from (
                other
                for other in ground.children[child.index]
                if other.relation == "conj" and other.index < word.index and ground.party_of[other.index] is not None
            )


def _resolve(ground: Ground, word: Word, depth: int) -> Participant | None:
    if depth > _MAX_STEPS:
        return None
    low = word.text.lower()
    if low in _RELATIVE:
        antecedent = _antecedent(ground, word)
        return _resolve(ground, antecedent, depth + 1) if antecedent is not None else None
    named = _named_at(ground, word)
    if named is not None:
        return named
    if word.upos == "PRON" or low in _IT or low in _THEY or low in HE:
        said = _said_of(ground, word) or _own_speaker(ground, word)
        found = said or _from_actor(ground, word, _pointed_to(ground, word))
        if found is None and low in _OWNS:
            return _of_own_clause(ground, word, depth)
        return found or (_of_main_clause(ground, word, depth) if low == "it" else None)
    person = ground.people.get(word.index)
    if person is not None:
        party = person.party or _said_party(ground, word)
        return _participant(ground, word, party, None) if party is not None else _belongs_to(ground, word)
    inside = _named_inside(ground, word, depth)
    if inside is not None:
        return inside
    said = _said_of(ground, word)
    if said is not None:
        return said
    if word.upos == "PROPN" and word.text[0].isupper() and not _is_named_as(ground, word, "place"):
        return _own_name(ground, word)
    found = _from_actor(ground, word, _described(ground, word))
    return found or _own_country(ground, word) or _from_context(ground, word)


def _belongs_to(ground: Ground, word: Word) -> Participant | None:
    """ "Ana Ruiz of the opposition Coastal Union": a body under its own name."""
    for child in ground.children[word.index]:
        if child.relation == "nmod" and child.index > word.index and ground.case_of(child) == "of":
            return _own_name(ground, child) if _is_organisation(ground, child) else None
    return None


def _antecedent(ground: Ground, word: Word) -> Word | None:
    """The noun that "which" or "who" stands for: the head of its relative clause."""
    current: Word | None = word
    for _ in range(_MAX_STEPS):
        if current is None:
            return None
        head = ground.head(current)
        if current.relation == "acl":
            return head
        current = head
    at = word.index - 1
    while at >= 0 and ground.reading.words[at].text == ",":
        at -= 1
    before = ground.reading.words[at] if at >= 0 else None
    return (
        before if before is not None and before.upos in ("NOUN", "PROPN") and before.sentence == word.sentence else None
    )


def _named_at(ground: Ground, word: Word) -> Participant | None:
    mention = ground.party_of[word.index]
    if mention is None or mention.form == "media":
        return None
    return Participant(mention.party.id, mention.party.name, mention.span)


def _named_inside(ground: Ground, word: Word, depth: int) -> Participant | None:
    """ "the Iranian government", "Yemen's Houthi rebels", "the foreign ministry of Iran", "its minister"."""
    before = [mention for mention in _mentions_before(ground, word) if mention.form != "media"]
    groups = [mention for mention in before if mention.party.kind not in _STATE_KINDS]
    chosen = next(iter(groups or before), None)
    if chosen is not None:
        return Participant(chosen.party.id, chosen.party.name, _phrase_span(ground, word, chosen))
    for child in ground.children[word.index]:
        owner = _resolve(ground, child, depth + 1) if _is_owner(word, child) else None
        if owner is not None and (owner.party in load_parties().parties or _is_organisation(ground, child)):
            return owner
        if child.relation == "appos" and ground.party_of[child.index] is None and child.index in ground.people:
            return _resolve(ground, child, depth + 1)
    for child in ground.children[word.index]:
        if child.index > word.index and child.relation == "nmod" and ground.case_of(child) in _OF:
            owner = _resolve(ground, child, depth + 1)
            if owner is not None and owner.party in load_parties().parties:
                return owner
    return None


def _is_organisation(ground: Ground, word: Word) -> bool:
    return _is_named_as(ground, word, "organisation")


def _is_named_as(ground: Ground, word: Word, kind: MentionKind) -> bool:
    return any(m.kind == kind and m.span.start <= word.start < m.span.end for m in ground.reading.mentions)


def _is_owner(noun: Word, child: Word) -> bool:
    """ "its minister", "Oslo's minister"."""
    if child.index > noun.index or child.upos not in ("PRON", "NOUN", "PROPN"):
        return False
    return child.relation == "nmod" or (child.relation == "det" and child.text.lower() in _IT | _THEY | frozenset(HE))


def _mentions_before(ground: Ground, word: Word) -> Iterator[PartyMention]:
    """Registered names in what stands before a noun and belongs to it; "U.S.-based" tells where, not whose."""
    for child in sorted(ground.children[word.index], key=lambda child: -child.index):
        if child.index > word.index or child.relation not in _WITHIN:
            continue
        mention = ground.party_of[child.index]
        if mention is not None and mention.hint != "compound":
            yield mention
        elif child.relation in ("compound", "amod"):
            yield from _mentions_before(ground, child)


def _phrase_span(ground: Ground, word: Word, mention: PartyMention) -> Span:
    return Span(min(mention.span.start, word.start), max(word.end, mention.span.end))


def _said_party(ground: Ground, word: Word) -> str | None:
    speaker = ground.speaker_of.get(word.index)
    return speaker.party if speaker is not None and speaker.kind != "unresolved" else None


def _said_of(ground: Ground, word: Word) -> Participant | None:
    """A word that heads the source of a statement stands for its speaker."""
    speaker = ground.speaker_of.get(word.index)
    if speaker is None or speaker.kind == "unresolved" or speaker.party is None:
        return None
    head = ground.head(word)
    if head is not None and ground.speaker_of.get(head.index) is speaker:
        return None
    return _participant(ground, word, speaker.party, None)


def _own_speaker(ground: Ground, word: Word) -> Participant | None:
    """ "Oslo said that it", "the minister said he", "we": in what somebody says, they most often mean themselves."""
    statement, low = ground.statement_of(word), word.text.lower()
    if statement is None or statement.speaker.party is None or statement.speaker.kind == "unresolved":
        return None
    heads = [w for span in statement.source if span.field == "text" for w in ground.reading.words_in(span)]
    person = any(w.index in ground.people for w in heads) or any(w.text.lower() in HE for w in heads)
    if (
        low in _OWN
        or (low in HE and person)
        or (low in _IT and heads and not person and _speaks_as_body(statement.speaker.name, heads))
    ):
        return _participant(ground, word, statement.speaker.party, None)
    together = sum(s.cue == statement.cue for s in ground.statements) > 1
    if low in _THEY and (together or statement.speaker.kind in ("collective", "anonymous")):
        return _participant(ground, word, statement.speaker.party, None)
    return None


def _of_own_clause(ground: Ground, word: Word, depth: int) -> Participant | None:
    """ "officials in Malta blame them for an attack on its port": the subject's, where nobody else is plain."""
    clause = ground.clause_of(word)
    subject = ground.child(clause, "nsubj")
    if subject is None or subject.index > word.index or word.head == subject.index or subject.text.lower() in _OWNS:
        return None
    return _resolve(ground, subject, depth + 2) if subject.upos != "PRON" else None


def _of_main_clause(ground: Ground, word: Word, depth: int) -> Participant | None:
    """ "Oslo barred a firm, which it accused of fraud": the subject of what the relative clause hangs on."""
    clause = ground.head(word)
    if clause is None or clause.relation != "acl" or word.relation != "nsubj" or clause.head < 0:
        return None
    subject = ground.child(ground.clause_of(ground.reading.words[clause.head]), "nsubj")
    if subject is None or subject.upos == "PRON" or subject.index == clause.head:
        return None
    return _resolve(ground, subject, depth + 2)


def _speaks_as_body(name: str | None, heads: Sequence[Word]) -> bool:
    """ "the government announced that it": a body by its noun or its name."""
    return _is_body(name) or (noun_kind(heads[-1].text.lower()) == "body" and len(heads) <= _SHORT_SOURCE)


def _is_body(name: str | None) -> bool:
    """A state or body by its name: "it" of an official means the state, and who else is not told here."""
    return name is not None and any(party.name == name for party in load_parties().parties.values())


def _pointed_to(ground: Ground, word: Word) -> Actor | Tie | None:
    low, stage = word.text.lower(), ground.stage
    first = _token(ground, word)
    fits = _fits_pronoun(low)
    if fits is None:
        return None
    return rank(stage.cast, first, fits, last_said=stage.turn)


def _fits_pronoun(low: str) -> Callable[[Actor], bool] | None:
    if low in HE:
        return fits_he(HE[low])
    if low in _IT:
        return lambda actor: fits_it(actor) and actor.kind != "document" and actor.party is not None
    if low in _THEY:
        return lambda actor: actor.party is not None and actor.kind != "document" and (
            actor.plural or actor.kind in ("people", "body")
        )  # fmt: skip
    return None


def _described(ground: Ground, word: Word) -> Actor | Tie | None:
    """ "the country", "the bloc", "the ministry", "the envoy": somebody brought in before."""
    stage = ground.stage
    phrase = _phrase(ground, word)
    if phrase.determiner not in ("the", "that", "this", ""):
        return None
    if phrase.word in _STATES or word.text.lower() in _STATES:
        return rank(stage.cast, phrase.first, lambda actor: actor.kind == "state", last_said=stage.turn)
    if phrase.is_person:
        return find_holder(stage, phrase)
    if phrase.is_body and phrase.party is None:
        return find_body(stage, phrase)
    return find_by_byname(stage, phrase) if phrase.noun is not None else None


def _from_context(ground: Ground, word: Word) -> Participant | None:
    """ "the army", "prosecutors": an office or body of the state that the passage speaks of."""
    phrase = _phrase(ground, word)
    if phrase.noun is None:
        return None
    party = phrase.party or party_by_context(ground.stage, phrase)
    return _participant(ground, word, party, None) if party is not None else None


def _from_actor(ground: Ground, word: Word, actor: Actor | Tie | None) -> Participant | None:
    if actor is None or isinstance(actor, Tie):
        return None
    return _participant(ground, word, actor.party, None) if actor.party is not None else None


def _own_country(ground: Ground, word: Word) -> Participant | None:
    """ "Oslo said the country was wronged": where two states fit, the speaker's own."""
    statement = ground.statement_of(word)
    if word.text.lower() not in _STATES or statement is None or statement.speaker.party is None:
        return None
    known = load_parties().parties.get(statement.speaker.party)
    own = known is not None and known.kind in _STATE_KINDS and _phrase(ground, word).determiner == "the"
    return _participant(ground, word, statement.speaker.party, None) if own else None


def _own_name(ground: Ground, word: Word) -> Participant | None:
    """A named body of no registered party, under its own name; "the Council" is the one whose full name was given."""
    for mention in reversed(ground.parties):
        words = ground.reading.document.words_of(mention.span).split()
        if mention.span.start < word.start and len(words) > 1 and words[-1] == word.text:
            return Participant(mention.party.id, mention.party.name, Span(word.start, word.end))
    parts = [
        word,
        *(c for c in ground.children[word.index] if c.relation in ("compound", "flat") and c.upos == "PROPN"),
    ]
    first, last = min(part.start for part in parts), max(part.end for part in parts)
    text = " ".join(ground.reading.document.text[first:last].split())
    return Participant(text, text, Span(first, last))


def _participant(ground: Ground, word: Word, party: str, name: str | None) -> Participant:
    known = load_parties().parties.get(party)
    return Participant(party, name or (known.name if known is not None else party), Span(word.start, word.end))


def _token(ground: Ground, word: Word) -> int:
    return ground.stage.scene.range_of(Span(word.start, word.end))[0]


def _phrase(ground: Ground, word: Word) -> Phrase:
    """The noun phrase of a head word, as actors/ reads phrases."""
    first = min(
        (child.start for child in ground.children[word.index]
         if child.index < word.index and child.relation in ("det", "amod", "compound", "nummod", "nmod")),
        default=word.start,
    )  # fmt: skip
    tokens = ground.stage.scene.range_of(Span(first, word.end))
    return parse_phrase(ground.stage.scene, *tokens)
