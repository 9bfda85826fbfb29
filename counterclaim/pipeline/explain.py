"""Why a thing was drawn, step by step: the rules in the order in which they spoke, and the sentences they rest on.

In: an account and one of its things. Out: one frozen value for every face. Every step keeps its rule's own name and
the spans it rests on; every passage is a whole sentence with the marked spans inside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from counterclaim.core.claim import Claim
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.statement import Reason, Statement
from counterclaim.core.transfer import Transfer
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import HEADLINE, Found, Handles, Thing

KINDS: dict[type, str] = {
    Statement: "statement",
    Event: "event",
    Transfer: "transfer",
    Claim: "claim",
    Headline: HEADLINE,
}
Marked = tuple[str, Span]
"""The part that some words play ("source", "cue", "trigger"), and the words."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence (or the title) with the words in it that matter, in text order."""

    span: Span
    marks: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why one thing was drawn; `related` holds what else to look at, each with how it is related."""

    found: Found
    kind: str
    score: float | None
    steps: tuple[Reason, ...]
    passages: tuple[Passage, ...]
    related: tuple[tuple[str, Found], ...]


@dataclass(slots=True)
class _Evidence:
    """What speaks for one thing, as it is gathered."""

    steps: list[Reason] = field(default_factory=list)
    marks: list[Marked] = field(default_factory=list)
    related: list[tuple[str, str | None]] = field(default_factory=list)
    score: float | None = None


def explain(found: Found, account: Account, handles: Handles) -> Explanation:
    """Everything that led to one thing of an account."""
    evidence = _evidence_for(found.thing, account, handles)
    known = {span for _, span in evidence.marks}
    # Words that a rule rests on and that play no named part are shown as well.
    spoken = evidence.marks + [("rule", span) for step in evidence.steps for span in step.spans if span not in known]
    related = [(how, other) for how, each in evidence.related if each and (other := handles.get(each)) is not None]
    return Explanation(
        found,
        KINDS[type(found.thing)],
        evidence.score,
        tuple(evidence.steps),
        passages_of(spoken, account),
        tuple(dict.fromkeys(related)),
    )


def passages_of(marks: Iterable[Marked], account: Account) -> tuple[Passage, ...]:
    """The sentences in which marked words stand, in text order (the title first), each with its marks."""
    found: dict[Span, list[Marked]] = {}
    for label, span in dict.fromkeys(marks):
        found.setdefault(sentence_span(span, account), []).append((label, span))
    ordered = sorted(found.items(), key=lambda each: (each[0].field == "text", each[0].start))
    return tuple(Passage(span, tuple(sorted(marks, key=lambda mark: mark[1]))) for span, marks in ordered)


def sentence_span(span: Span, account: Account) -> Span:
    """The sentences that hold a span; the paragraph where the account has no reading; the title if it lies there."""
    text = account.document.text if span.field == "text" else account.document.title or ""
    if span.field == "title":
        return Span(0, len(text), "title")
    reading = account.reading
    first = last = None
    if reading is not None:
        first, last = reading.sentence_at(span.start), reading.sentence_at(span.end - 1)
    start = first.start if first is not None else text.rfind("\n", 0, span.start) + 1
    closing = text.find("\n", span.end)
    end = last.end if last is not None else closing if closing >= 0 else len(text)
    return Span(min(start, span.start), max(end, span.end))


def _evidence_for(thing: Thing, account: Account, handles: Handles) -> _Evidence:
    if isinstance(thing, Statement):
        return _for_statement(thing, account)
    if isinstance(thing, Event):
        return _for_event(thing, account)
    if isinstance(thing, Transfer):
        return _for_transfer(thing)
    if isinstance(thing, Claim):
        return _for_claim(thing, account, handles)
    return _for_headline(thing)


def _for_statement(statement: Statement, account: Account) -> _Evidence:
    evidence = _Evidence(list(statement.reasons), score=statement.score)
    evidence.marks.extend(statement_marks(statement))
    evidence.related.append(("lies in", statement.parent))
    evidence.related.extend(("holds", each.id) for each in account.children_of(statement))
    for claim in account.claims:
        if statement.id in claim.statements:
            evidence.related.append(("takes a stand on", claim.id))
        for stance in claim.positions:
            if statement.id in stance.answers:
                evidence.related.extend(("answered by", each) for each in stance.statements)
            if statement.id in stance.statements:
                evidence.related.extend(("answers", each) for each in stance.answers)
    evidence.related.extend(("tells", each.id) for each in account.events if each.statement == statement.id)
    return evidence


def _for_event(event: Event, account: Account) -> _Evidence:
    evidence = _Evidence(list(event.reasons), [("trigger", event.trigger)], [("told in", event.statement)], event.score)
    evidence.marks.extend(_participants(("actor", event.actor), ("recipient", event.recipient)))
    if event.on is not None and event.on.span is not None:
        evidence.marks.append(("when", event.on.span))
    evidence.related.extend(("is the event of", each.id) for each in account.transfers if each.event == event.id)
    return evidence


def _for_transfer(transfer: Transfer) -> _Evidence:
    evidence = _Evidence(list(transfer.reasons), score=transfer.score)
    evidence.related.extend((("its claim", transfer.claim), ("its event", transfer.event)))
    for number, telling in enumerate(transfer.tellings, start=1):
        evidence.marks.append(("trigger", telling.trigger))
        evidence.related.append(("told in", telling.statement))
        evidence.steps.append(
            Reason("telling", f"telling {number} of {len(transfer.tellings)}: {telling.status}", (telling.trigger,))
        )
        evidence.steps.extend(each for each in telling.reasons if each not in evidence.steps)
    evidence.marks.extend(_participants(("supplier", transfer.supplier), ("recipient", transfer.recipient)))
    for item in transfer.items:
        evidence.marks.append(("item", item.span))
        if item.quantity is not None:
            evidence.marks.append(("quantity", item.quantity.span))
    evidence.marks.extend(("route", span) for span in transfer.route)
    if transfer.when is not None and transfer.when.span is not None:
        evidence.marks.append(("when", transfer.when.span))
    evidence.steps.extend(
        Reason(f"measure {each.measure}", f"{each.applies} of {each.citation} if true: {each.why}")
        for each in transfer.measures
    )
    return evidence


def _for_claim(claim: Claim, account: Account, handles: Handles) -> _Evidence:
    evidence = _Evidence(list(claim.reasons))
    for stance in claim.positions:
        statements = [each for each in map(handles.statement, stance.statements) if each is not None]
        answers = ", ".join(map(handles.of, stance.answers))
        told = f"{stance.speaker or stance.party}: {stance.stance} in {', '.join(map(handles.of, stance.statements))}"
        spans = tuple(span for each in statements for span in each.cue)
        evidence.steps.append(Reason("stance", f"{told}{f', and answers {answers}' if answers else ''}", spans))
        evidence.marks.extend(mark for each in statements for mark in statement_marks(each))
        evidence.related.extend(("stand", each.id) for each in statements)
    evidence.related.extend(("its transfer", each.id) for each in account.transfers if each.claim == claim.id)
    return evidence


def _for_headline(headline: Headline) -> _Evidence:
    marks: list[Marked] = [("title" if span.field == "title" else "body", span) for span in headline.spans]
    return _Evidence([Reason(f"headline.{headline.verdict}", headline.why or "", headline.spans)], marks)


def statement_marks(statement: Statement) -> Iterator[Marked]:
    """The words of a statement by the part they play."""
    parts = (("source", statement.source), ("cue", statement.cue), ("content", statement.content))
    for label, spans in parts:
        yield from ((label, span) for span in spans)
    if statement.said_on is not None and statement.said_on.span is not None:
        yield "when", statement.said_on.span


def _participants(*parts: tuple[str, Participant | None]) -> Iterator[Marked]:
    for label, participant in parts:
        if participant is not None:
            yield label, participant.span
