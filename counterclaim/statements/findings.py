"""What bears on the position of a statement: its cue, the wording of its content, its speaker, its form.

In: the words of one statement with what is known of its speaker. Out: findings, each with the words it rests on.
Always: the same words give the same findings. What they add up to is left to position.py, what the statements around
tell to camps.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from counterclaim.core.party import SpeakerKind
from counterclaim.core.statement import Position
from counterclaim.lexicon.cues import CueMatch, find_cue, split_words
from counterclaim.lexicon.wording import Sides, encode_content, find_wording
from counterclaim.statements.clause import Clause, read_clause

STRONG_CUE, FAIR_CUE = 0.9, 0.6
MAX_FRAME_WORDS = 12
MIN_FRAMED_CHARACTERS = 12
_QUOTE = re.compile(r"[\"“”]|(?<!\w)['‘]|['’](?!\w)")
_OPENING = re.compile(r"^\W*(?:(?:that|as)\s+)?[\"“‘']?", re.IGNORECASE)
_REFUSING = re.compile(
    r"\b(?:did not|do not|does not|would not|could not|has not|have not|had not|cannot|never)\b|n[’']t\b"
)
_SEVERAL = re.compile(
    r"^(?:[Tt]hey|[Tt]heir)\b|^[Tt]he [A-Z]\w*s\b|\b[a-z]+s\b(?!')|\b(?:people|police|military|army|RSF|and)\b"
)
_FRAME = re.compile(
    r"(?:[\w’'.-]+\s+){1,5}?(?:knows?|known|knew|(?:are|is|was|were|am) (?:confident|sure|certain|convinced|clear)|"
    r"learne?[dt]|believe[sd]?|indications?|thought|thinks?|bet (?:his|her|my|their|our) li(?:fe|ves)|"
    r"agree[sd]?(?: with [\w’' ]{3,40}?)?)\s+(?:that\s+|(?=weapons\b|arms\b|shells\b))",
    re.IGNORECASE,
)
_DENIED_FRAME = re.compile(r"\b(?:no|not|never|nobody|few)\b|n[’']t\b", re.IGNORECASE)
_ANALYST = re.compile(
    r"\b(?:analysts?|military experts|observers|scholars?|researchers?|economists?|historians?|professors?|academics?|"
    r"think[- ]tank|institute|lectures|strategists?|specialists?|commentators?)\b",
    re.IGNORECASE,
)
_REPORTING_SOURCE = re.compile(
    r"\b(?:reports?|panel|experts|documents?|papers?|memo|file|chart|text|indictment|affidavit|investigat\w+|monitors?|newspaper|"
    r"weekly|daily|magazine|times|post|journal|prosecutors?|intelligence|inspectors|inquiry|study)\b",
    re.IGNORECASE,
)
_BODIES = frozenset({"UNO", "IAEA", "EU", "NATO", "OSCE", "AU", "G7"})


@dataclass(frozen=True, slots=True)
class PositionEvidence:
    """The words of one statement, and what is known of who speaks and who is named."""

    cue: str
    content: tuple[str, ...]
    source: str = ""
    speaker_kind: SpeakerKind = "unresolved"
    speaker_party: str | None = None
    addressee: str = ""
    """Addressee, or the one accused, urged or called something, where the tree gives it."""
    after_cue: str = ""
    """The sentence after the cue: fills the frame of "put ... down to"."""
    sentence: str = ""
    title: str = ""
    is_nested: bool = False
    content_parties: tuple[tuple[str, str], ...] | None = None
    """Names of parties in the content, as they stand, with the party's id; None where nobody looked."""
    speaker_denies: bool = False
    """True where the speaker's party denies something elsewhere in the document."""
    speaker_accuses: bool = False
    """True where the speaker's party accuses or alleges, and does not deny."""
    speaker_accused: bool = False
    """True where another party's charge names the speaker's."""
    goes_on: Position | None = None
    """The position of the statement right before, where the same speaker made it."""
    speaker: str | None = None
    """A key for who speaks."""
    paragraph: int = 0
    network: tuple[tuple[str, float], ...] = ()
    """The network's share for each position; empty where it saw no attribution here."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found in a statement: its name carries the weights, its words the evidence."""

    name: str
    words: str


def find_findings(evidence: PositionEvidence) -> Iterator[Finding]:
    """All that bears on the position: the cue, the wording of the content, the speaker, the form."""
    match = find_cue(split_words(evidence.cue), split_words(evidence.after_cue)[:MAX_FRAME_WORDS])
    yield from _cue_findings(evidence, match)
    text = " ; ".join(piece.strip(" ,.") for piece in evidence.content)
    bare = _strip_frame(_OPENING.sub("", text))
    encoded = encode_content(bare, _sides_of(evidence))
    clause = read_clause(encoded, _own_pronouns(evidence, text))
    yield from _clause_findings(clause, match, bare)
    for found in find_wording(encoded):
        yield Finding(found.name if found.start < clause.end else f"later: {found.name}", found.words)
    yield from _speaker_findings(evidence)
    yield from _form_findings(text)


def _strip_frame(text: str) -> str:
    """What is said to be known or believed: "everyone knows that Oslo sold it" is read as "Oslo sold it"."""
    frame = _FRAME.match(text)
    if frame is None or len(text) - frame.end() < MIN_FRAMED_CHARACTERS or _DENIED_FRAME.search(frame[0]):
        return text
    return text[frame.end() :]


def _cue_findings(evidence: PositionEvidence, match: CueMatch | None) -> Iterator[Finding]:
    yield Finding("any statement", evidence.cue or "no cue")
    if match is None:
        yield Finding("cue unknown", evidence.cue or "no cue")
        if _REFUSING.search(evidence.cue):
            yield Finding("cue declines, fair", evidence.cue)
        return
    if match.position is not None:
        yield Finding(f"cue {match.position}, {_strength_word(match.strength)}", evidence.cue)
    if match.position is None or match.strength < FAIR_CUE:
        yield Finding("cue open", evidence.cue)
    if match.entry.group:
        yield Finding(f"cue {match.entry.group}", evidence.cue)
    if match.is_negated:
        yield Finding("cue negated", evidence.cue)
    if match.entry.kind == "noun":
        yield Finding("cue noun", evidence.cue)


def _clause_findings(clause: Clause, match: CueMatch | None, text: str) -> Iterator[Finding]:
    """The main clause by its parts, and the parts together: who with which mood and act, under which kind of cue."""
    short = " ".join(text.split()[:8])
    negated = ", negated" if clause.is_negated else ""
    yield Finding(f"subject {clause.subject}", short)
    yield Finding(f"mood {clause.mood}", short)
    yield Finding("clause negated" if clause.is_negated else "clause affirmed", short)
    yield Finding(f"act {clause.act}{negated if clause.act != 'report' else ''}", short)
    yield Finding(f"{clause.subject}: {clause.act}{negated}", short)
    yield Finding(f"{clause.subject}: {clause.mood}{negated}", short)
    if match is not None and match.entry.group:
        yield Finding(f"cue {match.entry.group}: {clause.subject}{negated}", short)


def _strength_word(strength: float) -> str:
    return "strong" if strength >= STRONG_CUE else "fair" if strength >= FAIR_CUE else "leaning"


def _sides_of(evidence: PositionEvidence) -> Sides:
    """Names of the source's own words and party are the speaker's side; names of other parties are not."""
    own = set(re.findall(r"[A-Z][\w'’-]+", evidence.source))
    if evidence.content_parties is None:
        return lambda name: "own" if name in own else "other"
    known = {
        word.removesuffix("'s").removesuffix("’s"): "own" if party == evidence.speaker_party else "other"
        for words, party in evidence.content_parties
        for word in words.split()
    }

    def side(name: str) -> str | None:
        bare = name.removesuffix("'s")
        return known.get(bare) or ("own" if bare in own else None)

    return side


def _own_pronouns(evidence: PositionEvidence, text: str) -> frozenset[str]:
    """Third-person words that mean the speaker's side: none in a quotation; "they" only where several speak."""
    if _QUOTE.match(text.strip()):
        return frozenset()
    own = {"he", "his", "she", "her", "it", "its"}
    if evidence.speaker_kind != "named" or _SEVERAL.search(evidence.source):
        own |= {"they", "their"}
    return frozenset(own)


def _speaker_findings(evidence: PositionEvidence) -> Iterator[Finding]:
    yield Finding(f"speaker {evidence.speaker_kind}", evidence.source or "no source")
    if evidence.speaker_party is None:
        yield Finding("speaker of no party", evidence.source or "no source")
    elif evidence.speaker_party in _BODIES:
        yield Finding("speaker of a body", evidence.source or "no source")
    if evidence.speaker_kind == "document" or _REPORTING_SOURCE.search(evidence.source):
        yield Finding("speaker reports", evidence.source)
    elif evidence.speaker_party is None:
        yield Finding("speaker apart", evidence.source or "no source")
    if _ANALYST.search(evidence.source):
        yield Finding("speaker analyses", evidence.source)
    yield from camp_findings(evidence)
    if evidence.is_nested:
        yield Finding("inside another statement", evidence.source or "no source")


def camp_findings(evidence: PositionEvidence) -> Iterator[Finding]:
    """What the statements around tell of the speaker's side."""
    if evidence.speaker_denies:
        yield Finding("speaker denies elsewhere", evidence.source)
    if evidence.speaker_accuses:
        yield Finding("speaker accuses elsewhere", evidence.source)
    if evidence.speaker_accused:
        yield Finding("speaker stands accused", evidence.source)
    if evidence.goes_on is not None:
        yield Finding(f"speaker goes on, {evidence.goes_on}", evidence.source)


def _form_findings(text: str) -> Iterator[Finding]:
    if _QUOTE.match(text.strip()):
        yield Finding("opens as a quotation", text[:20])
    if len(text.split()) <= 3:
        yield Finding("content of a few words", text)
