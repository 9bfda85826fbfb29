"""What is drawn, one flat line for each thing, as exports give it: names, types and meanings of all columns.

In: nothing; made by the streams beside this file. Out: frozen lines whose fields tell their own meaning. Always: an id,
the record it rests on, who read it with what, and the checkpoint under which the ledger stood. Lines of what is folded
or kept stand in lines_kept.py.
"""

# ruff: noqa: RUF009 - `told` is dataclasses.field with the meaning of the column

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from counterclaim.core.span import Span

MEANING = "meaning"


def told(meaning: str) -> Any:
    """A column with its meaning."""
    return field(metadata={MEANING: meaning})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What every line carries, so that it can be traced when it is torn from its table."""

    record: int = told("number of the record in the ledger's log that it rests on")
    run: str = told("id of the run that made the record")
    checkpoint: str = told("newest checkpoint of the ledger at the time of export: size:root, empty without one")


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnLine(Line):
    """What was drawn from a document: by which version, network and lexicon, and what people made of it."""

    version: str = told("version of Counterclaim that read the document")
    network: str = told("sha256 of the network that read it")
    lexicon: str = told("sha256 of the lexicon that read it")
    score: float = told("calibrated share of such readings that are right, 0 to 1")
    reasons: tuple[str, ...] = told("why it was drawn, each as rule: detail")
    accepted_by: str | None = told("person who found that it is in the document")
    corrected_by: str | None = told("persons who corrected a field")
    drawn: str | None = told("JSON: what was drawn where a person corrected it, by field")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine(DrawnLine):
    """Who says what, with which position, in which exact words."""

    id: str = told("id of the statement")
    document: str = told("id of the document it stands in")
    published: date | None = told("day of publication")
    outlet: str | None = told("who published")
    url: str | None = told("where it was published")
    speaker: str | None = told("name of the speaker; empty where nobody is told")
    party: str | None = told("code or name of the party for which the speaker stands")
    party_name: str | None = told("name of the party")
    role: str | None = told("office as the text gives it")
    speaker_kind: str = told("named, role, collective, anonymous, document, unresolved")
    position: str = told("accuses, alleges, asserts, denies, confirms, acknowledges, ...")
    channel: str | None = told("how it was said: statement, interview, leak, ...")
    manner: str = told("direct, indirect, mixed")
    addressee: str | None = told("to whom or against whom")
    said_from: date | None = told("first day on which it may have been said")
    said_to: date | None = told("last day on which it may have been said")
    granularity: str | None = told("how exactly the time is told: day, week, month, season, year")
    words: str = told("the exact words of the content, pieces joined by an ellipsis")
    content: tuple[Span, ...] = told("where the content stands, in code points, half-open")
    source_words: str = told("the words that name the speaker")
    source: tuple[Span, ...] = told("where they stand")
    cue_words: str = told("the words that tell the position")
    cue: tuple[Span, ...] = told("where they stand")
    parent: str | None = told("id of the statement in whose words it lies")
    claims: tuple[str, ...] = told("ids of the claims on which it takes a stand")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine(DrawnLine):
    """What is said to have happened, between whom, and with what standing."""

    id: str = told("id of the event")
    document: str = told("id of the document it stands in")
    published: date | None = told("day of publication")
    url: str | None = told("where it was published")
    outlet: str | None = told("who published")
    language: str = told("language code of the document")
    type: str = told("PLOVER type")
    cameo: str | None = told("CAMEO code, deny codes among them")
    actor: str | None = told("code or name of the party that acts")
    actor_name: str | None = told("its name")
    recipient: str | None = told("code or name of the party acted upon")
    recipient_name: str | None = told("its name")
    actor_words: str | None = told("the words that name the one that acts")
    actor_at: tuple[Span, ...] = told("where they stand")
    recipient_words: str | None = told("the words that name the one acted upon")
    recipient_at: tuple[Span, ...] = told("where they stand")
    place: str | None = told("place as said")
    on_from: date | None = told("first day")
    on_to: date | None = told("last day")
    granularity: str | None = told("how exactly the time is told: day, week, month, season, year")
    modality: str = told("reported, alleged, denied, planned, hypothetical")
    statement: str | None = told("id of the statement it comes through; empty where the reporter tells it")
    trigger_words: str = told("the words that tell it")
    trigger: tuple[Span, ...] = told("where they stand")


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferLine(DrawnLine):
    """A transfer of arms as one document tells it."""

    id: str = told("id of the transfer")
    document: str = told("id of the document it stands in")
    published: date | None = told("day of publication")
    url: str | None = told("where it was published")
    supplier: str | None = told("code or name of the supplier as told")
    supplier_name: str | None = told("its name")
    recipient: str | None = told("code or name of the recipient as told")
    recipient_name: str | None = told("its name")
    status: str = told("alleged, reported, denied, confirmed, planned, hypothetical")
    stage: str = told("sought, planned, agreed, ordered, shipped, delivered, unspecified")
    when_from: date | None = told("first day")
    when_to: date | None = told("last day")
    granularity: str | None = told("how exactly the time is told: day, week, month, season, year")
    categories: tuple[str, ...] = told("categories of the items")
    items: tuple[str, ...] = told("the words for the items; numbers stand in the table items")
    route: tuple[str, ...] = told("the words for the way")
    concealed: bool = told("true where concealment is told")
    would_breach_if_true: tuple[str, ...] = told("rules on arms that it would breach if true, exempt ones left out")
    event: str | None = told("id of the event")
    claim: str | None = told("id of the claim that tells of it")
    statements: tuple[str, ...] = told("ids of the statements that tell it")
    trigger_words: tuple[str, ...] = told("the words that tell it, one for each telling")
    trigger: tuple[Span, ...] = told("where they stand")


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine(Line):
    """One kind of thing in a transfer, and how many."""

    transfer: str = told("id of the transfer")
    number: int = told("its place among the transfer's items, from 1")
    document: str = told("id of the document it stands in")
    category: str = told("ammunition, artillery, missiles, drones, ...")
    words: str = told("the words for it")
    place: tuple[Span, ...] = told("where they stand")
    low: int | None = told("least number that the words allow; empty where none is told")
    high: int | None = told("greatest number that the words allow; empty where it is open")
    quantity_words: str | None = told("the words for the number")
    quantity: tuple[Span, ...] = told("where they stand")
