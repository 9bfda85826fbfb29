"""What every rule on events stands on: one reading with its statements, parties, times and tree at hand.

In: a reading and its statements. Out: a `Ground`, made once a reading. Always: lookups cost a bisection or less, and a
word is told by the innermost statement whose content covers it. What the words mean is left to the rules.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counterclaim.actors.affiliation import settle_party
from counterclaim.actors.cast import Actor
from counterclaim.actors.parties import PartyMention, find_parties
from counterclaim.actors.speakers import stage_after
from counterclaim.actors.stage import Stage
from counterclaim.core.party import Participant, Speaker
from counterclaim.core.reading import Reading, Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.core.time import TimeExpression
from counterclaim.dates.find import find_times

if TYPE_CHECKING:
    from counterclaim.events.arguments import Arguments

_CLAUSAL = frozenset("root ccomp advcl acl parataxis csubj xcomp".split())
_MAX_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Ground:
    """A reading as the rules on events see it; `children`, `party_of` and `told_in` have one entry a word."""

    reading: Reading
    statements: tuple[Statement, ...]
    parties: tuple[PartyMention, ...]
    times: tuple[TimeExpression, ...]
    children: tuple[tuple[Word, ...], ...]
    party_of: tuple[PartyMention | None, ...]
    """The registered name that a word lies in."""
    told_in: tuple[int, ...]
    """Index of the innermost statement whose content covers a word, or -1."""
    times_of: dict[int, tuple[TimeExpression, ...]]
    """Times by the words that they hang on, up to the head of their clause."""
    speaker_of: dict[int, Speaker]
    """The resolved speaker by each word of a statement's source."""
    cued_by: dict[int, tuple[Statement, ...]]
    """The statements that a word introduces."""
    stage: Stage
    """Everybody in the document, with who has spoken; rules on participants read it."""
    people: dict[int, Actor]
    """The person that a word names, where the text tells which one."""
    arguments: dict[int, Arguments] = field(default_factory=dict)
    """Arguments by trigger, as far as they were read."""
    participants: dict[int, Participant | None] = field(default_factory=dict)
    """Whom a word stands for, as far as it was asked."""

    def statement_at(self, span: Span) -> Statement | None:
        """The innermost statement whose content covers the first word of a span."""
        words = self.reading.words_in(span)
        return self.statement_of(words[0]) if words else None

    def statement_of(self, word: Word) -> Statement | None:
        """The innermost statement whose content covers a word."""
        at = self.told_in[word.index]
        return self.statements[at] if at >= 0 else None

    def child(self, word: Word, *relations: str) -> Word | None:
        """The first child with one of these relations."""
        return next((child for child in self.children[word.index] if child.relation in relations), None)

    def head(self, word: Word) -> Word | None:
        """The word that governs a word, or None for the root of a sentence."""
        return self.reading.words[word.head] if word.head >= 0 else None

    def case_of(self, word: Word) -> str:
        """The preposition of a noun in lower case ("with"; "out of" gives "out"), or ""."""
        case = next((child for child in self.children[word.index] if child.relation == "case"), None)
        return case.text.lower() if case is not None and case.index < word.index else ""

    def below(self, word: Word) -> Iterator[Word]:
        """A word and all that it governs."""
        stack = [word]
        while stack:
            current = stack.pop()
            yield current
            stack.extend(self.children[current.index])

    def clause_of(self, word: Word) -> Word:
        """The head of the clause that a word stands in: the word itself if it heads one."""
        for _ in range(_MAX_DEPTH):
            if word.head < 0 or word.relation in _CLAUSAL or (word.upos == "VERB" and word.relation == "conj"):
                return word
            word = self.reading.words[word.head]
        return word

    def times_near(self, word: Word) -> tuple[TimeExpression, ...]:
        """The times that hang on a word, else those on a noun's clause."""
        own = self.times_of.get(word.index, ())
        if own or word.upos == "VERB":
            return own
        return self.times_of.get(self.clause_of(word).index, ())


def make_ground(reading: Reading, statements: tuple[Statement, ...]) -> Ground:
    """The ground of one reading."""
    document = reading.document
    parties = find_parties(document.text)
    times = find_times(document.text, published=document.published, skip=document.boilerplate)
    children: list[list[Word]] = [[] for _ in reading.words]
    for word in reading.words:
        if word.head >= 0:
            children[word.head].append(word)
    party_of: list[PartyMention | None] = [None] * len(reading.words)
    for mention in parties:
        for word in reading.words_in(mention.span):
            party_of[word.index] = mention
    return Ground(
        reading, statements, parties, times, tuple(map(tuple, children)), tuple(party_of),
        _told_in(reading, statements), _times_of(reading, times), _speaker_of(reading, statements),
        _cued_by(reading, statements), *_set_stage(reading, statements),
    )  # fmt: skip


def _told_in(reading: Reading, statements: tuple[Statement, ...]) -> tuple[int, ...]:
    """Long contents first, so that the innermost stays; cue and source lie outside what they introduce."""
    starts, ends = [word.start for word in reading.words], [word.end for word in reading.words]
    told = [-1] * len(reading.words)
    lengths = [-sum(span.end - span.start for span in statement.content) for statement in statements]
    first: dict[object, int] = {}
    for at in sorted(range(len(statements)), key=lengths.__getitem__):
        statement = statements[at]
        outside = set(_indices((*statement.cue, *statement.source), starts, ends))
        for index in _indices(statement.content, starts, ends):
            if index not in outside:
                told[index] = at
    for at, statement in enumerate(statements):
        first.setdefault((statement.cue, statement.content), at)
    own = [first[statement.cue, statement.content] for statement in statements]
    return tuple(own[at] if at >= 0 else -1 for at in told)


def _indices(spans: tuple[Span, ...], starts: list[int], ends: list[int]) -> Iterator[int]:
    """The indices of the words that touch some spans of the text."""
    for span in spans:
        if span.field == "text":
            yield from range(bisect_right(ends, span.start), bisect_left(starts, span.end))


def _times_of(reading: Reading, times: tuple[TimeExpression, ...]) -> dict[int, tuple[TimeExpression, ...]]:
    found: dict[int, tuple[TimeExpression, ...]] = {}
    for time in times:
        words = reading.words_in(time.span)
        inside = {word.index for word in words}
        top = next((word for word in words if word.head not in inside), None)
        depth = 0
        while top is not None and top.head >= 0 and depth < _MAX_DEPTH:
            clausal = top.relation in _CLAUSAL and top.index not in inside
            if clausal:
                break
            top = reading.words[top.head]
            found[top.index] = (*found.get(top.index, ()), time)
            if top.upos == "VERB":
                break
            depth += 1
    return found


def _speaker_of(reading: Reading, statements: tuple[Statement, ...]) -> dict[int, Speaker]:
    """Short sources last, so that "Ana Ruiz" of "a spokesman for Ana Ruiz" keeps a statement of her own."""
    found: dict[int, Speaker] = {}
    for statement in sorted(statements, key=lambda statement: -sum(map(len, statement.source))):
        for span in statement.source:
            if span.field == "text":
                found.update((word.index, statement.speaker) for word in reading.words_in(span))
    return found


def _cued_by(reading: Reading, statements: tuple[Statement, ...]) -> dict[int, tuple[Statement, ...]]:
    found: dict[int, tuple[Statement, ...]] = {}
    for statement in statements:
        for span in statement.cue:
            if span.field == "text":
                for word in reading.words_in(span):
                    found[word.index] = (*found.get(word.index, ()), statement)
    return found


def _set_stage(reading: Reading, statements: tuple[Statement, ...]) -> tuple[Stage, dict[int, Actor]]:
    """The stage that resolving the speakers left, with nobody ahead for having spoken last, and who each name is."""
    resolved = dict.fromkeys((statement.source, statement.cue[0]) for statement in statements)
    left = stage_after(reading, tuple(resolved))
    scene, cast = left.scene, left.cast
    sources = [(span, statement) for statement in statements for span in statement.source if span.field == "text"]
    sources.sort(key=lambda source: source[0].start)
    for actor in cast.spoken:
        actor.said = -1
    settled = {statement.speaker.name: statement.speaker.party for statement in statements}
    stage = Stage(scene, cast, left.context, [], turn=1)
    stage.said = [(scene.range_of(span)[0], statement.speaker.party) for span, statement in sources]
    people: dict[int, Actor] = {}
    for name in cast.names:
        if len(name.people) == 1:
            actor = cast.person_actor(name.people[0])
            actor.party = actor.party or settled.get(actor.name)
            settle_party(stage, actor, name.first, name.last)
            span = Span(scene.tokens[name.first].start, scene.tokens[name.last - 1].end)
            people.update((word.index, actor) for word in reading.words_in(span))
    return stage, people
