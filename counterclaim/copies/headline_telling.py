"""One place where the body tells a deed: who did what to whom, whether it was done, and who says so.

In: a ground, the words in lower case, and transfers that were drawn. Out: a `Told`, or None where the word tells none.
Always: a role that the text leaves open is an empty set; a drawn transfer fills only what is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from counterclaim.copies.headline_topic import is_receiver
from counterclaim.core.party import Participant
from counterclaim.core.reading import Sentence, Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Telling, Transfer
from counterclaim.events.arguments import Arguments, find_arguments
from counterclaim.events.ground import Ground
from counterclaim.events.modality import modality_of
from counterclaim.events.participants import participants_of
from counterclaim.lexicon.headlines import find_words
from counterclaim.lexicon.parties import load_parties

Certainty = Literal["done", "planned", "possible"]
MAX_GOVERNORS = 5
_NEGATING = frozenset(
    """deny denies denied denying denial refuse refuses refused refusing false untrue baseless unfounded
    cancelled canceled scrapped dropped shelved abandoned halted stopped blocked prevented foiled called
    nothing nobody none neither never not reject rejects rejected dismiss dismisses dismissed disown disowned""".split()
)
_ABSENCE = frozenset("evidence indication sign proof trace sale plan intention".split())
_RULING = frozenset("rule rules ruled ruling".split())
_NO = frozenset("no not never neither nor none n't n’t nothing cannot".split())
_UNREAL: dict[str, Certainty] = {"planned": "planned", "hypothetical": "possible"}
_CLAUSES = frozenset("root conj ccomp xcomp advcl parataxis".split())
_QUALIFIES = frozenset("aux advmod amod det compound nmod".split())


@dataclass(frozen=True, slots=True)
class Told:
    """One place where the body tells a deed."""

    name: str
    word: Word
    agents: frozenset[str]
    patients: frozenset[str]
    goals: frozenset[str]
    origins: frozenset[str]
    negated: bool
    certainty: Certainty
    statement: Statement | None
    sentence: Sentence


class Teller:
    """Reads tellings off one ground."""

    def __init__(self, ground: Ground, lows: Sequence[str], transfers: Iterable[Transfer] = ()) -> None:
        self.ground = ground
        self.lows = lows
        self.drawn = {
            word.index: (transfer, telling)
            for transfer in transfers
            for telling in transfer.tellings
            for word in ground.reading.words_in(telling.trigger)
        }

    def tell(self, name: str, word: Word) -> Told | None:
        """What one word tells under the name of a deed."""
        arguments = find_arguments(self.ground, word)
        around = [*arguments.objects, *(w for words in arguments.obliques.values() for w in words)]
        if word.relation == "compound" or (word.upos == "VERB" and word.relation == "amod"):
            return None  # "export curbs", "armed drones"
        if word.upos == "VERB" and word.relation not in _CLAUSES and arguments.actor is None and not around:
            return None
        ground, reading = self.ground, self.ground.reading
        modality = modality_of(ground, word, arguments)[0]
        is_negated = arguments.negated or modality == "denied" or self._is_denied(arguments.governors)
        told = Told(
            name, word, self._doer(word, arguments), *self._roles(name, arguments),
            is_negated or self._has_none(around) or self._is_beside_none(word),
            "planned" if self._is_undone(word) else _UNREAL.get(modality) or self._certainty(arguments.mood, word),
            ground.statement_of(word), reading.sentences[word.sentence],
        )  # fmt: skip
        drawn = self.drawn.get(word.index)
        return told if drawn is None else self._filled(told, *drawn)

    def _doer(self, word: Word, arguments: Arguments) -> frozenset[str]:
        actor = arguments.actor
        if actor is not None and word.upos == "VERB" and actor.index > word.index and not arguments.passive:
            actor = None  # "denies flying shells to Cambodia": what stands behind the verb does not do it
        return self._ids((actor,)) or self._teller(word)

    def _roles(self, name: str, arguments: Arguments) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Patients, goals, origins."""
        obliques = {key: self._ids(words) for key, words in arguments.obliques.items()}
        none = frozenset[str]()
        receivers = [noun for noun in arguments.objects if is_receiver(noun.text)]
        origins = obliques.get("from", none) or (obliques.get("in", none) if name == "obtain" else none)
        return (
            self._ids(arguments.objects).union(*obliques.values()),
            obliques.get("to", none) | obliques.get("for", none) | self._ids(receivers),
            origins | self._owners(noun for noun in arguments.objects if noun not in receivers),
        )

    def _teller(self, word: Word) -> frozenset[str]:
        """Who speaks, where the deed is itself the word that tells of it: "retracted its statement"."""
        span = Span(word.start, word.end)
        told = (s.speaker.party for s in self.ground.statements if any(cue.covers(span) for cue in s.cue))
        return frozenset(party for party in told if party is not None)

    def _owners(self, things: Iterable[Word]) -> frozenset[str]:
        """ "Iranian" of "Iranian drones": whose a thing is."""
        found: set[str] = set()
        for noun in things:
            for child in self.ground.children[noun.index]:
                mention = self.ground.party_of[child.index]
                if child.index < noun.index and mention is not None:
                    found.add(mention.party.id)
        return frozenset(found)

    def _has_none(self, around: Iterable[Word]) -> bool:
        """ "sold nothing", "gave arms to neither side"."""
        return any(
            w.text.lower() in _NO
            or any(c.text.lower() in _NO and c.index < w.index for c in self.ground.children[w.index])
            for w in around
        )

    def _is_beside_none(self, word: Word) -> bool:
        """ "has no rebels on its payroll"."""
        if word.upos == "VERB" or word.relation not in ("obl", "nmod") or word.head < 0:
            return False
        head = self.ground.reading.words[word.head]
        beside = [child for child in self.ground.children[word.head] if child.relation == "obj"]
        return self._has_none([head] if word.relation == "nmod" else beside)

    def _is_undone(self, word: Word) -> bool:
        """ "a purchase that had not been completed"."""
        if word.upos == "VERB":
            return False
        clauses = [c for c in self.ground.children[word.index] if c.relation == "acl"]
        return any(g.text.lower() in _NO for c in clauses for g in self.ground.children[c.index])

    def _is_denied(self, governors: tuple[Word, ...]) -> bool:
        for governor in governors[:MAX_GOVERNORS]:
            low = governor.text.lower()
            if low in _NEGATING:
                return True
            children = self.ground.children[governor.index]
            if low in _RULING and any(child.text.lower() == "out" for child in children):
                return True
            if low in _ABSENCE and any(child.text.lower() in _NO for child in children):
                return True
            if any(child.text.lower() in _NO for child in children if child.index < governor.index):
                return True
        return False

    def _certainty(self, mood: str, word: Word) -> Certainty:
        if mood != "fact":
            return "planned" if mood == "future" else "possible"
        # the clause up to its governors: "a possible sale", "ordered rockets to be made and shipped"
        path = [word, *self._above(word)]
        near = {w.index for w in path}
        near.update(c.index for w in path[:2] for c in self.ground.children[w.index] if c.relation in _QUALIFIES)
        for at in sorted(near):
            for found in find_words("hedge", self.lows, at, at + 1):
                if found.name == "possible":
                    return "possible"
                if found.name == "planned" and at != word.index:
                    return "planned"
        return "done"

    def _above(self, word: Word) -> Iterator[Word]:
        """The words that govern a deed, as far as the verb that says it."""
        current = word
        for _ in range(MAX_GOVERNORS):
            if current.head < 0 or current.relation in ("ccomp", "parataxis", "advcl"):
                return
            if current.relation in ("conj", "acl") and self.ground.child(current, "nsubj") is not None:
                return
            current = self.ground.reading.words[current.head]
            yield current

    def _ids(self, words: Iterable[Word | None]) -> frozenset[str]:
        """Registered parties only: what a bare name stands for is left open. "Riga and not Oslo" names Riga."""
        known = load_parties().parties
        return frozenset(
            participant.party
            for word in words
            if word is not None
            for participant in participants_of(self.ground, word)
            if participant.party in known and not self._is_excepted(participant.span)
        )

    def _is_excepted(self, span: Span) -> bool:
        words = self.ground.reading.words_in(span)
        first = words[0].index if words else 0
        return first > 0 and self.lows[first - 1] == "not"

    def _filled(self, told: Told, transfer: Transfer, telling: Telling) -> Told:
        """A telling with what is known beyond it from the transfer that it tells of."""
        supplier, recipient = self._party(transfer.supplier), self._party(transfer.recipient)
        certainty: Certainty = _UNREAL.get(telling.status, told.certainty)
        if told.name == "obtain":
            return replace(told, agents=told.agents or recipient, origins=told.origins or supplier, certainty=certainty)
        if told.name == "supply":
            return replace(told, agents=told.agents or supplier, goals=told.goals or recipient, certainty=certainty)
        return told

    def _party(self, participant: Participant | None) -> frozenset[str]:
        if participant is None or self._is_excepted(participant.span):
            return frozenset()
        return frozenset({participant.party})
