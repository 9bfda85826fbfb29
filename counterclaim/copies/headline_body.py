"""What the body of a document tells of the deeds in its headline: who did what to whom, and how sure the body is.

In: a reading with its statements. Out: a `Body` that answers questions of the checks; it works out only what is asked.
Always: offsets are of the document's text; a role that the text leaves open is an empty set. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from counterclaim.actors.parties import PartyMention, find_parties
from counterclaim.copies.headline_people import leader_keys, person_key
from counterclaim.copies.headline_telling import Teller, Told
from counterclaim.copies.headline_topic import WORD, Topic, stem, topic_of
from counterclaim.core.reading import Reading, Sentence
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer
from counterclaim.events.ground import Ground, make_ground
from counterclaim.lexicon.headlines import find_words, forms_of

MAX_PHRASE_WORDS = 6
_DEFINITE = frozenset("the this that these those its his her their".split())


class Body:
    """A body with lookups that are worked out once, when first asked for."""

    def __init__(
        self,
        reading: Reading,
        statements: tuple[Statement, ...],
        transfers: tuple[Transfer, ...] = (),
        ground: Ground | None = None,
    ) -> None:
        self.reading = reading
        self.statements = statements
        self.transfers = transfers
        self._ground = ground
        self._told: dict[str, tuple[Told, ...]] = {}

    @cached_property
    def mentions(self) -> tuple[PartyMention, ...]:
        """All parties that the text names."""
        return find_parties(self.reading.document.text)

    @cached_property
    def parties(self) -> frozenset[str]:
        """The ids of all parties that the text names or lets speak."""
        spoken = {s.speaker.party for s in self.statements if s.speaker.party is not None}
        return frozenset({m.party.id for m in self.mentions} | spoken)

    @cached_property
    def lead(self) -> int:
        """The number of the first paragraph that is read."""
        return self.reading.sentences[0].paragraph if self.reading.sentences else 0

    @cached_property
    def lows(self) -> tuple[str, ...]:
        """The words in lower case, straight apostrophes."""
        return tuple(word.text.lower().replace("’", "'") for word in self.reading.words)

    @cached_property
    def _named(self) -> frozenset[int]:
        """Indices of words that name a party."""
        return frozenset(w.index for m in self.mentions for w in self.reading.words_in(m.span))

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """The topic of each sentence."""
        return tuple(self._topic_between(s.start, s.end) for s in self.reading.sentences)

    @cached_property
    def topic(self) -> Topic:
        """The topic of the whole text, boilerplate left out."""
        return Topic(
            frozenset(stem for topic in self.topics for stem in topic.stems),
            frozenset(group for topic in self.topics for group in topic.groups),
        )

    @cached_property
    def _sentence_parties(self) -> tuple[frozenset[str], ...]:
        found: list[set[str]] = [set() for _ in self.reading.sentences]
        for mention in self.mentions:
            words = self.reading.words_in(mention.span)
            if words and (words[0].index == 0 or self.lows[words[0].index - 1] != "not"):
                found[words[0].sentence].add(mention.party.id)
        return tuple(map(frozenset, found))

    def parties_of(self, sentence: Sentence) -> frozenset[str]:
        """The parties that a sentence names."""
        return self._sentence_parties[sentence.index]

    def topic_of_spans(self, spans: Iterable[Span]) -> Topic:
        """The topic of some spans of the text."""
        told = [self._topic_between(span.start, span.end) for span in spans if span.field == "text"]
        return Topic(frozenset(s for t in told for s in t.stems), frozenset(g for t in told for g in t.groups))

    def _topic_between(self, start: int, end: int) -> Topic:
        """Words as a title's are split ("T-72s" is one), names of parties left out."""
        text, named = self.reading.document.text, self._named_at
        return topic_of([m[0] for m in WORD.finditer(text, start, end) if m.start() not in named])

    @cached_property
    def _named_at(self) -> frozenset[int]:
        """Every offset inside the name of a party."""
        return frozenset(at for m in self.mentions for at in range(m.span.start, m.span.end))

    def parties_in(self, spans: Iterable[Span]) -> frozenset[str]:
        """The parties that some spans name, or of whose leaders they speak."""
        spans = tuple(span for span in spans if span.field == "text")
        named = {m.party.id for m in self.mentions if any(span.overlaps(m.span) for span in spans)}
        leaders = leader_keys()
        keys = (person_key(w.text) for span in spans for w in self.reading.words_in(span) if w.upos == "PROPN")
        return frozenset(named | {leaders[key] for key in keys if key in leaders})

    def sentence_of(self, statement: Statement) -> Sentence | None:
        """The sentence in which a statement's cue stands."""
        return self.reading.sentence_at(statement.cue[0].start) if statement.cue else None

    @cached_property
    def ground(self) -> Ground:
        """The reading as the rules on events see it."""
        return make_ground(self.reading, self.statements) if self._ground is None else self._ground

    @cached_property
    def _teller(self) -> Teller:
        return Teller(self.ground, self.lows, self.transfers)

    @cached_property
    def _deeds(self) -> dict[str, list[int]]:
        """Word indices by the deed that a word, as verb or noun, can tell."""
        found: dict[str, list[int]] = {}
        forms = forms_of("deed")
        for at, low in enumerate(self.lows):
            if low not in forms or at in self._named:
                continue
            tag = self.reading.words[at].upos
            for match in find_words("deed", self.lows[at : at + MAX_PHRASE_WORDS]):
                if match.first == 0 and (match.last > 1 or _fits(match.form, tag)):
                    found.setdefault(match.name, []).append(at)
        return found

    def has_deed(self, names: Iterable[str]) -> bool:
        """True if any of these deeds is told anywhere in the body."""
        return any(self._places(name) for name in names)

    def _places(self, name: str) -> list[int]:
        """Where a deed is told: of a verb that is in no lexicon ("=carri"), every verb with its stem."""
        if not name.startswith("="):
            return self._deeds.get(name, [])
        return [word.index for word in self.reading.words if word.upos == "VERB" and stem(word.text) == name[1:]]

    def told(self, name: str) -> tuple[Told, ...]:
        """Every place where the body tells a deed, in text order."""
        if name not in self._told:
            found = (self._teller.tell(name, self.reading.words[at]) for at in dict.fromkeys(self._places(name)))
            self._told[name] = tuple(told for told in found if told is not None)
        return self._told[name]

    def is_taken_for_granted(self, told: Told) -> bool:
        """True for "the seizure", "its purchase": whoever speaks of it so does not claim that it was."""
        children = self.ground.children[told.word.index]
        return told.word.upos != "VERB" and any(c.text.lower() in _DEFINITE for c in children)


def _fits(form: str, tag: str) -> bool:
    return tag in ("VERB", "AUX") if form == "verb" else tag in ("NOUN", "PROPN", "ADJ")
