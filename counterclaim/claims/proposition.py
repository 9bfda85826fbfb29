"""A statement -> what it says, in a form that can be compared: words, parties, concepts, what it points back at.

In: a reading with its statements, events and transfers. Out: one `Proposition` a statement, in the same order. Always:
words are lemmas without function words and negation, so "sold" and "never sold" compare alike; a party counts however
it is named. What compares how well is left to compare.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Literal

from counterclaim.claims.scene import Scene
from counterclaim.core.event import Event
from counterclaim.core.reading import Reading, Word
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer
from counterclaim.lexicon.claims import ReferenceEntry, concepts_of, find_reference, lemma_of

Opening = Literal["pronoun", "no subject"]
BARE_WORDS = 3
MAX_STEPS = 3
"""How far a negation may hang below the verb that it negates: “in [any] of which”."""
FUNCTION_WORDS = frozenset(
    """a an the this that these those such some any no none not n't n’t never neither nor nothing nobody nowhere and or
    but if of to in on at by for from with without about into onto over under between among through during before after
    since until against as than then there here so too also only just even still yet again more most less least very
    much many few several other another own same both either each every all half it its they them their he him his she
    her we us our i me my you your who whom whose which what when where why how is are am was were be been being 's 're
    ’s ’re has have had having do does did done doing will would shall should can could may might must ought say says
    said saying tell tells told year years month months week weeks day days time times monday tuesday wednesday thursday
    friday saturday sunday january february march april june july august september october november december last next
    ago now far long once out up down off itself themselves himself herself everything anything something whether
    like""".split()
)
_NEGATIVE = frozenset("no not n't n’t never none neither nor nothing nobody nowhere without cannot".split())
_LIMITING = frozenset("merely only just simply solely least necessarily".split())
"""“Not merely a few” says more, and denies nothing."""
_VERBS = frozenset({"VERB", "AUX"})
_CLAUSE_TAGS = frozenset({"VERB", "AUX", ""})
_SUBJECTS = frozenset({"nsubj", "csubj", "expl", ""})
_ARGUMENTS = frozenset({"nsubj", "obj", "csubj", "expl", "ccomp", "xcomp", "iobj"})
_RETOLD = re.compile(
    r"[\w\s.’'“”\"-]{0,40}?\b(?:that (?!had|has|have|was|were|is|are|will|would|day|night|week|month|year)|of having |"
    r"of (?:\w+ ){0,3}\w+ing )(?:\S+ )+\S",
    re.IGNORECASE,
)
"""“The charge that boats sailed” says what it points at; “the charge that week” and “a report that was late” do not."""
_OWN = frozenset("we our us ours it its they their i my".split())
_BY_WHOM = re.compile(r"[\"”’']? (?:of|by|from) (?:the )?[\w.’'-]+(?: [A-Z][\w.’'-]+)*")
_WORD = re.compile(r"[^\W_]")
_TOWARDS = re.compile(r"\b(?:to|with|from|for) (?:the )?$", re.IGNORECASE)
_TOLD_OF = frozenset({"asserts", "demands", "pledges"})
MOVING = frozenset({"supply", "acquire"})
"""The concepts of arms that change hands."""
_IF = re.compile(r"\W*(?:that )?(?:if|unless|should)\b", re.IGNORECASE)
_RIGHT = re.compile(
    r"\b(?:lawful|legal|legitimate|sovereign|inherent|equal) right\b|\bright of (?:any|every|each|all)\b|"
    r"\bis (?:free|entitled) to\b|"
    r"\b(?:good|possible|likely|potential|obvious|natural) (?:option|source|supplier|candidate)\b",
    re.IGNORECASE,
)
"""“Selling boats is the right of any state” does not say that boats were sold, nor does “a likely source of boats”."""
_MODAL = re.compile(r"\b(?:might|could|may)\b")
_SHARES = re.compile(
    r"^\W*(?:that )?(?:[\w.’'-]+ ){1,4}?(?:shares?|shared|agree[sd]? with|backs|backed|endorse[sd]?) "
    r"(?=the\b|its\b|that\b|[A-Z])"
)
"""“London shared” before “the American view”: it points at what others said as much as “the American view” alone."""
_PRONOUN = re.compile(r"[\"“‘'(]*(?:that |and |but )?(?:it|they|this|these|those|them|both|none)\b", re.IGNORECASE)
"""Not “he” and “she”: after “he said” that is who speaks. Not “that”: it opens any content."""
_NO_SUBJECT = re.compile(
    r"[\"“‘'(]*(?:that |and |but )?(?:had|has|have|was|were|is|are|would|will|could|did|does|\w+ed)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Proposition:
    """What one statement says. `accused` are the parties whose doing it may tell of; `at` where it stands."""

    statement: Statement
    cue: str
    text: str
    words: frozenset[str]
    parties: frozenset[str]
    doers: frozenset[str]
    """The parties named before the first verb: mostly those who do what it tells of."""
    charged: frozenset[str]
    """Whose doing it tells of: the party named first, and those between whom arms move."""
    towards: frozenset[str]
    """The parties to, with or from whom something goes: “arms for Peru”."""
    concepts: frozenset[str]
    negated: bool
    opposes: bool
    """True if what it says as a whole is negated: “no boat sailed”, not “a boat without a flag sailed”."""
    rules_out: bool
    """True for a statement in any position that tells of a transfer as one that never was."""
    reference: ReferenceEntry | None
    retells: bool
    """True if it says what it points back at: “the charge that Oslo sold boats”."""
    opening: Opening | None
    """How it hangs on what stands before: it opens with a pronoun, or lacks a subject."""
    has_clause: bool
    """True if it holds a verb, so that it can be right or wrong: "Oslo sold it", not "three firms"."""
    has_subject: bool
    """True if it says who or what does something, so that it can stand as a sentence."""
    transfers: frozenset[str]
    partners: frozenset[str]
    """The parties between whom the transfers go that it tells of."""
    suppliers: frozenset[str]
    is_general: bool
    """True if it tells of arms without saying which: “never sold arms to anybody”."""
    sources: frozenset[str]
    """The parties whose words it points at: “the American account”."""
    doings: frozenset[tuple[str, str | None, str | None]]
    """Type, actor and recipient of the events in it."""
    is_hearsay: bool
    """True if it is told by another party, or by a document: what China is said to have promised, by who says it."""
    told_in: str | None
    """The TIMEX3 value with which its sentence says when it was said: “in September” without a year."""
    at: int
    sentence: int
    paragraph: int

    @property
    def party(self) -> str | None:
        """Who stands behind it: the speaker's party, or the speaker where there is none."""
        return self.statement.speaker.party or self.statement.speaker.name

    @property
    def told_transfers(self) -> frozenset[str]:
        """The transfers of which it says that they are so: none in "no state should sell boats", "if it sold boats".

        Nor in "selling boats is its right" and, of arms in general, in "it might sell arms".
        """
        is_wish = self.statement.position == "demands" or _IF.match(self.text) is not None
        is_open = self.is_general and _MODAL.search(self.text) is not None
        return frozenset() if is_wish or is_open or _RIGHT.search(self.text) is not None else self.transfers

    @property
    def is_told_of(self) -> bool:
        """True for what another party says that one asked for, wants or promised: its doing, and not its word."""
        return self.is_hearsay and self.statement.position in _TOLD_OF and self.party in self.partners

    @property
    def is_bare(self) -> bool:
        """True if it only points at what others said: "the report", with next to nothing of its own."""
        if self.transfers or self.retells:
            return False
        return self.reference is not None or len(self.text.split()) <= BARE_WORDS


def read_propositions(
    reading: Reading, statements: Sequence[Statement], events: Iterable[Event], transfers: Iterable[Transfer]
) -> tuple[Proposition, ...]:
    """What each statement says; none for those that say nothing for themselves."""
    scene = Scene(reading, statements, events, transfers)
    return tuple(_read(scene, statement) for statement in statements if statement.id not in scene.outer)


@dataclass(slots=True)
class _Words:
    """What the words of a content tell."""

    lemmas: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    first: set[str] = field(default_factory=set)
    doers: set[str] = field(default_factory=set)
    towards: set[str] = field(default_factory=set)
    negated: bool = False
    opposes: bool = False
    has_clause: bool = False
    has_subject: bool = False


def _read_words(scene: Scene, statement: Statement) -> _Words:
    read = _Words()
    for piece in statement.content:
        if piece.field != "text":
            continue
        mentions = scene.parties_in(piece)
        read.parties.update(mention.party.id for mention in mentions)
        read.first = read.first or {mention.party.id for mention in mentions[:1]}
        text = scene.reading.document.text
        read.towards.update(
            mention.party.id for mention in mentions if _TOWARDS.search(text, piece.start, mention.span.start)
        )
        if not read.has_clause:
            verb = next((word for word in scene.reading.words_in(piece) if word.upos in _VERBS), None)
            until = piece.end if verb is None else verb.start
            read.doers.update(mention.party.id for mention in mentions if mention.span.start < until)
        named = [(mention.span.start, mention.span.end) for mention in mentions]
        words = list(scene.reading.words_in(piece))
        for word, after in zip_longest(words, words[1:]):
            low = word.text.lower()
            if low in _NEGATIVE and not (after is not None and after.text.lower() in _LIMITING):
                read.negated = True
                read.opposes = read.opposes or _negates_all(word, piece, scene.reading)
            read.has_clause = read.has_clause or word.upos in _CLAUSE_TAGS
            read.has_subject = read.has_subject or word.relation in _SUBJECTS
            if low in FUNCTION_WORDS or word.upos == "AUX" or not _WORD.match(low):
                continue
            if not any(start <= word.start < end for start, end in named):
                read.lemmas.add(lemma_of(word.text))
    return read


def _negates_all(negation: Word, content: Span, reading: Reading) -> bool:
    """True if a negation stands with the verb that heads a content, or with its subject or object."""
    word, steps = negation, 0
    while word.head >= 0 and content.start <= reading.words[word.head].start < content.end:
        if steps and word.relation not in _ARGUMENTS:
            return False
        word, steps = reading.words[word.head], steps + 1
        if steps > MAX_STEPS:
            return False
    return True


def _read(scene: Scene, statement: Statement) -> Proposition:
    document = scene.reading.document
    text = " ".join(map(document.words_of, statement.content))
    read = _read_words(scene, statement)
    told = scene.told_by(statement, text)
    shares = _SHARES.match(text)
    reference = find_reference(text if shares is None else text[shares.end() :])
    rest = text if reference is None else reference.pattern.sub("", _SHARES.sub("", text), count=1)
    if shares is not None and reference is not None:
        read.lemmas -= {lemma_of(word) for word in shares[0].split()}
    partners = told.partners
    parties = read.parties | partners
    if statement.speaker.party and not _OWN.isdisjoint(text.lower().split()):
        parties.add(statement.speaker.party)
    sentence = scene.reading.sentence_at(statement.cue[0].start) if statement.cue[0].field == "text" else None
    return Proposition(
        statement=statement,
        cue=" ".join(map(document.words_of, statement.cue)),
        text=text,
        words=frozenset(read.lemmas),
        parties=frozenset(parties),
        doers=frozenset(read.doers),
        charged=frozenset(read.first | partners),
        towards=frozenset(read.towards),
        concepts=frozenset(concept for word in read.lemmas for concept in concepts_of(word)),
        negated=read.negated,
        opposes=read.opposes,
        rules_out=read.negated and scene.rules_out(statement, told.transfers),
        reference=reference,
        retells=reference is not None and reference.kind == "talk" and _RETOLD.match(rest) is not None,
        opening=_opening_of(text),
        has_clause=read.has_clause,
        has_subject=read.has_subject,
        partners=partners,
        transfers=told.transfers,
        suppliers=told.suppliers,
        is_general=told.is_general,
        sources=_sources_named(scene, statement, reference, text) if reference is not None else frozenset(),
        doings=frozenset(scene.doings_of.get(statement.id, ())),
        is_hearsay=_is_hearsay(statement, scene.statements.get(statement.parent or "")),
        told_in=scene.time_around(statement, sentence) if sentence else None,
        at=min(piece.start for piece in (*statement.cue, *statement.content)),
        sentence=sentence.index if sentence else -1,
        paragraph=sentence.paragraph if sentence else -1,
    )


def _is_hearsay(statement: Statement, outer: Statement | None) -> bool:
    """A medium that is of no party only carries what somebody says."""
    if outer is None:
        return False
    teller = outer.speaker
    return teller.kind == "document" or (teller.party is not None and teller.party != statement.speaker.party)


def _sources_named(scene: Scene, statement: Statement, reference: ReferenceEntry, text: str) -> frozenset[str]:
    """The parties named beside the noun with which a content points back: “the American account”, “claims by Oslo”."""
    first, rest = statement.content[0], _SHARES.sub("", text)
    pointing = reference.pattern.match(rest)
    if pointing is None or first.field != "text":
        return frozenset()
    by_whom = _BY_WHOM.match(rest, pointing.end())
    end = (by_whom or pointing).end() + len(text) - len(rest)
    named = scene.parties_in(Span(first.start, min(first.end, first.start + end)))
    return frozenset(mention.party.id for mention in named) - {statement.speaker.party}


def _opening_of(text: str) -> Opening | None:
    if _PRONOUN.match(text):
        return "pronoun"
    return "no subject" if _NO_SUBJECT.match(text) else None
