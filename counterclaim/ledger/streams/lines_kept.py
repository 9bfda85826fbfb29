"""What is folded and what is kept, one flat line for each: documents, claims, positions, links, judgements, runs.

In: nothing; made by the streams beside this file. Out: frozen lines whose fields tell their own meaning. Always: as in
lines.py. A position is folded from statements after all judgements and is nobody's verdict.
"""

# ruff: noqa: RUF009 - `told` is dataclasses.field with the meaning of the column

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from counterclaim.ledger.streams.lines import Line, told


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine(Line):
    """A document as it was read."""

    id: str = told("sha256 id of the content")
    title: str | None = told("headline")
    byline: str | None = told("who signs")
    agency: str | None = told("news agency credited")
    dateline: str | None = told("place of the dateline")
    published: date | None = told("day of publication")
    published_from: str | None = told("what told the day")
    outlet: str | None = told("who published")
    url: str | None = told("where it was published")
    language: str = told("language code")
    text: str = told("the text that all offsets count in")
    copy_of: str | None = told("id of another document that carries the same story")
    seen_as: tuple[str, ...] = told("files, URLs or places in archives where it was seen")
    version: str | None = told("version of Counterclaim that read it last")
    network: str | None = told("sha256 of the network that read it last")
    lexicon: str | None = told("sha256 of the lexicon that read it last")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine(Line):
    """A claim over all documents that tell it."""

    id: str = told("id of the claim: that of the telling after which it is named")
    gist: str = told("what is claimed, in plain words")
    kind: str = told("transfer, event, other")
    status: str = told("folded from all tellings: contested, uncontested, denied-only, confirmed, withdrawn")
    changed: bool = told("true where a party took another stand than before")
    documents: int = told("documents that tell it")
    independent_sources: int = told("independent sources that allege it")
    first_on: date | None = told("first day of publication")
    last_on: date | None = told("last day of publication")


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionLine(Line):
    """Where a party stands on a claim at the end."""

    claim: str = told("id of the claim")
    party: str = told("code or name of the party")
    party_name: str = told("its name")
    stance: str | None = told("alleges, confirms, acknowledges, denies, doubts, declines; empty: it says nothing")
    since: date | None = told("day on which it first took that stand")
    changed: bool = told("true where it took another stand before")
    in_part: bool = told("true where it admits less than was alleged")
    charged: bool = told("true where the claim is about its doing and another party alleges it")


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine(Line):
    """One stand that a party took on a claim at a time: all steps in order are its position over time."""

    claim: str = told("id of the claim")
    gist: str = told("what is claimed, in plain words")
    party: str = told("code or name of the party")
    party_name: str = told("its name")
    number: int = told("its place among the party's steps on this claim, from 1")
    stance: str = told("alleges, confirms, acknowledges, denies, doubts, declines")
    relation: str | None = told("what it does to the claim as it stood: repeats, supports, denies, revises, retracts")
    in_part: bool = told("true where it admits less than was alleged")
    on_from: date | None = told("first day, told or taken from the publication")
    on_to: date | None = told("last day")
    speakers: tuple[str, ...] = told("who spoke")
    statements: tuple[str, ...] = told("ids of the statements it rests on")
    words: tuple[str, ...] = told("their exact words")
    documents: tuple[str, ...] = told("ids of the documents they stand in")
    copies: tuple[str, ...] = told("ids of further documents that carry the same story")
    answers: tuple[str, ...] = told("ids of the statements that it answers")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLine(Line):
    """Two tellings that were found to be one claim, or may be."""

    later: str = told("id of the claim as the document tells it that was added later")
    earlier: str = told("id of the one that was kept already")
    verdict: str = told("same, suggested: as Counterclaim found")
    score: float = told("share of such pairs that tell one claim")
    findings: tuple[str, ...] = told("why, each as name: detail (weight)")
    judged: str | None = told("same, different: as a person decided, which stands above")
    judged_by: str | None = told("who decided")


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementLine(Line):
    """A person's decision; undone and superseded ones too."""

    id: str = told("id of the judgement")
    subject_kind: str = told("statement, event, transfer, claim, link, copy")
    subject: str = told("id of what is judged; of a pair both, joined by a space")
    verdict: str = told("accept, reject, correct, same, different, undo")
    field: str | None = told("the corrected field")
    value: str | None = told("JSON: the corrected value")
    author: str = told("who judged")
    judged_at: str = told("UTC time")
    reason: str = told("why, in the author's words")
    undoes: str | None = told("id of the judgement that this one takes back")
    in_force: bool = told("true where it counts now")


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLine(Line):
    """Two documents of which one reuses the other."""

    document: str = told("id of the one that was added later")
    other: str = told("id of the other")
    direction: str = told("from-other, to-other, unknown")
    score: float = told("how sure that one reuses the other")
    comparison: str = told("JSON: what was changed, with the spans in both")


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLine(Line):
    """A run with what became of its inputs: stored + duplicate + refused."""

    id: str = told("id of the run")
    kind: str = told("add, reread, judge, import")
    started_at: str = told("UTC time")
    ended_at: str | None = told("UTC time; empty: it was cut off, and what it stored is kept")
    stored: int | None = told("documents stored")
    duplicate: int | None = told("inputs that were kept already")
    refused: int | None = told("inputs that were refused with a reason")
    version: str = told("version of Counterclaim")
    network: str = told("sha256 of the network")
    lexicon: str = told("sha256 of the lexicon")
    options: str = told("JSON: what the run was asked to do")


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalLine(Line):
    """An input that was refused."""

    name: str = told("the input")
    stage: str = told("documents, reading, statements")
    code: str = told("readable slug")
    detail: str = told("what was wrong")
    hint: str = told("what to do next")
    refused_at: str = told("UTC time")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointLine(Line):
    """A checkpoint in the ledger."""

    size: int = told("how many records the root covers: those before this one")
    root: str = told("RFC 9162 root hash over them, in hexadecimal digits")
    origin: str = told("name of the ledger")
    made_at: str = told("UTC time")
    signature: str | None = told("Ed25519 signature line, where a key was given")
