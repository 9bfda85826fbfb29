"""What views give back: plain frozen rows that a terminal, a page or a program can take as they are.

In: nothing; made by the views beside this file. Always: days are days or None, names stand beside codes, every word
that is told leads to its document, and nothing here says who is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from counterclaim.core.claim import ClaimKind, ClaimStatus, StanceKind
from counterclaim.core.interval import Interval
from counterclaim.core.judgement import Judgement
from counterclaim.core.link import Finding, Relation
from counterclaim.core.measure import Application
from counterclaim.core.party import SpeakerKind
from counterclaim.core.span import Span
from counterclaim.core.statement import Channel, Position
from counterclaim.core.transfer import Category, Stage, TransferStatus


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as a list names it; `copy_of` is another that carries the same story.

    `copied_it` is False where nobody can tell which of the two came first: then the one with the lower id is named.
    """

    id: str
    title: str | None
    outlet: str | None
    agency: str | None
    published: date | None
    url: str | None
    copy_of: str | None = None
    copied_it: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's value for a field, in the place of the one that was drawn."""

    field: str
    drawn: str | None
    author: str
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One statement: who says it, with what position, in which exact words, where and when."""

    id: str
    document: DocumentRow
    speaker: str | None
    party: str | None
    role: str | None
    kind: SpeakerKind
    position: Position
    channel: Channel | None
    addressee: str | None
    on: Interval | None
    words: str
    spans: tuple[Span, ...]
    cue: str
    score: float
    corrections: tuple[Correction, ...] = ()
    accepted_by: str | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A statement that another one answers, in short.

    `is_told` is True where the document itself sets the answer against it; else it is what others had said last.
    """

    statement: str
    party: str | None
    speaker: str | None
    position: Position
    words: str
    is_told: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One stand taken at a time: what it does to the claim as it stood, in which words, answering whom.

    `copies` are further documents that carry the same story; `on` is when, told or taken from the publication;
    `in_part` is True for an admission of less than was alleged.
    """

    on: Interval | None
    stance: StanceKind
    relation: Relation | None
    in_part: bool
    said: tuple[SaidRow, ...]
    answers: tuple[Answered, ...]
    copies: tuple[DocumentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Stand:
    """Where one party stands on a claim at the end, since when, and the steps by which it came there."""

    party: str
    name: str
    stance: StanceKind
    since: date | None
    changed: bool
    in_part: bool
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class ShortStand:
    """Where one party stands, for a list; stance None: the claim is about its doing and it says nothing."""

    party: str
    name: str
    stance: StanceKind | None
    since: date | None
    changed: bool
    in_part: bool
    charged: bool


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim of the ledger in a list."""

    id: str
    gist: str
    kind: ClaimKind
    status: ClaimStatus
    changed: bool
    documents: int
    sources: int
    first_on: date | None
    last_on: date | None
    stands: tuple[ShortStand, ...]


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """Documents that count as one source, and why they do."""

    name: str
    why: str
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToldRow:
    """The claim as one document tells it."""

    id: str
    gist: str
    document: DocumentRow


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another claim that may be the same; a person decides with `judge`."""

    claim: str
    gist: str
    status: ClaimStatus
    mine: str
    theirs: str
    score: float
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class ItemRow:
    """What is said to be transferred: kind, the words, how many, and the words for that."""

    category: Category
    words: str
    low: int | None
    high: int | None
    quantity_words: str | None


@dataclass(frozen=True, slots=True)
class ToldTransfer:
    """A transfer as one document tells it, with the words that tell it.

    `statements` are the ids of the statements that are the words, one for each; None: the reporter's own.
    """

    id: str
    document: DocumentRow
    status: TransferStatus
    stage: Stage
    items: tuple[ItemRow, ...]
    when: Interval | None
    route: tuple[str, ...]
    concealed: bool
    words: tuple[str, ...]
    score: float
    corrections: tuple[Correction, ...] = ()
    statements: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A transfer of arms as all documents of its claim tell it; `id` is that of its newest telling.

    `told` counts all tellings, where a list holds only the newest of them; 0: `tellings` are all.
    """

    id: str
    claim: str | None
    gist: str | None
    claim_status: ClaimStatus | None
    supplier: str | None
    supplier_name: str | None
    recipient: str | None
    recipient_name: str | None
    status: TransferStatus
    statuses: tuple[tuple[TransferStatus, int], ...]
    when: Interval | None
    stages: tuple[Stage, ...]
    items: tuple[ItemRow, ...]
    route: tuple[str, ...]
    concealed: bool
    measures: tuple[Application, ...]
    stands: tuple[ShortStand, ...]
    tellings: tuple[ToldTransfer, ...]
    told: int = 0


@dataclass(frozen=True, slots=True)
class GeneralDenial:
    """Another claim that denies any arms between the same two parties, and who denies it in which words."""

    claim: ClaimRow
    stands: tuple[Stand, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One claim with all that is known of it.

    `general` are denials of any arms between its two parties; `covered` what this claim denies in that way.
    """

    row: ClaimRow
    stands: tuple[Stand, ...]
    source_groups: tuple[SourceGroup, ...]
    passed_over: tuple[SourceGroup, ...]
    told: tuple[ToldRow, ...]
    transfers: tuple[TransferRow, ...]
    suggestions: tuple[Suggestion, ...]
    judgements: tuple[Judgement, ...]
    rejected: int
    general: tuple[GeneralDenial, ...] = ()
    covered: tuple[ClaimRow, ...] = ()


EntryKind = Literal["statement", "transfer", "event"]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One thing on the timeline: what, its standing, who to whom, in which words, in which claim."""

    on: Interval
    kind: EntryKind
    id: str
    standing: str
    party: str | None
    name: str
    other: str | None
    what: str
    words: str
    document: DocumentRow
    claim: str | None
    also: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """A party that left its stand for the other side: the steps at which it turned, each with its words."""

    claim: ClaimRow
    party: str
    name: str
    turns: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Appearance:
    """Someone's part in one claim: the stand, and the newest own words."""

    claim: ClaimRow
    stance: StanceKind | None
    since: date | None
    changed: bool
    said: SaidRow | None


@dataclass(frozen=True, slots=True)
class WhoView:
    """A party or a person over time: what it said, denied, was accused of, and where it changed."""

    name: str
    party: str | None
    is_person: bool
    roles: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    changes: tuple[Change, ...]
    charged: tuple[Appearance, ...]
    sections: tuple[tuple[str, tuple[Appearance, ...]], ...]
    people: tuple[tuple[str, int], ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HitRow:
    """One thing that a search found, with the words around; marks in `snippet` are code points, half-open.

    `standing` is a statement's position or a claim's status; `also` counts further statements in the same words.
    """

    kind: Literal["statement", "document", "claim"]
    id: str
    who: str
    standing: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]
    document: DocumentRow | None
    claim: str | None
    also: int = 0


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run with what became of its inputs; `ended_at` None: it was cut off, and what it stored is kept."""

    id: str
    kind: str
    started_at: str
    ended_at: str | None
    stored: int
    duplicate: int
    refused: int


@dataclass(frozen=True, slots=True)
class StampRow:
    """What drew the current drawings of how many documents."""

    version: str
    network: str
    lexicon: str
    documents: int


@dataclass(frozen=True, slots=True)
class LedgerStatus:
    """How much the ledger holds, where it came from, and how far it is anchored."""

    name: str
    backend: str
    schema_version: str
    records: int
    counts: tuple[tuple[str, int], ...]
    runs: tuple[RunRow, ...]
    all_runs: int
    stored: int
    duplicate: int
    refused: int
    refusals: tuple[tuple[str, int], ...]
    judgements: tuple[tuple[str, int], ...]
    anchored: int
    checkpoint_at: str | None
    checkpoint_root: str | None
    signed: bool
    stamps: tuple[StampRow, ...]
    first_published: date | None
    last_published: date | None
