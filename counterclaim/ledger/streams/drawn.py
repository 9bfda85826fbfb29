"""Statements and events as flat lines, in the order of their records.

In: a source. Out: lines, each with the number of its document for those who choose documents by them. Always: of each
document the newest drawing counts; what a person rejected is left out, what was corrected is as corrected, and what was
drawn stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
from sqlalchemy import select

from counterclaim.core.span import Span
from counterclaim.ledger import schema
from counterclaim.ledger.streams.beside import (
    Beside,
    corrected_days,
    ends,
    grain,
    load_beside,
    name_in_part,
    name_of,
    span_of,
    spans_of,
    stamped,
    words_of,
)
from counterclaim.ledger.streams.lines import EventLine, StatementLine
from counterclaim.ledger.streams.source import Source, current, pages
from counterclaim.ledger.views.judged import NOTHING, Judged, parts_of
from counterclaim.ledger.views.rows import said_row


def stream_statements(source: Source) -> Iterator[tuple[int, StatementLine]]:
    """All statements that are wanted."""
    for rows in pages(source, current(source, schema.statement), schema.statement.c.seq):
        beside = load_beside(source, rows)
        for row in rows:
            judged = beside.judged.get(row.id, NOTHING)
            if not judged.is_rejected:
                found = _statement(source, row, judged, beside)
                if found is not None:
                    yield row.document, found


def stream_events(source: Source) -> Iterator[tuple[int, EventLine]]:
    """All events that are wanted; with a status or a claim, those told in statements on such claims."""
    for rows in pages(source, current(source, schema.event), schema.event.c.seq):
        beside = load_beside(source, rows)
        by_claim = source.wanted.status is not None or source.wanted.claim is not None
        told_in = _claims_of_statements(source, rows) if by_claim else {}
        languages = _languages(source, rows)
        for row in rows:
            judged = beside.judged.get(row.id, NOTHING)
            if judged.is_rejected:
                continue
            claims = [
                beside.claims[row.drawing, each]
                for each in told_in.get((row.drawing, row.statement), ())
                if (row.drawing, each) in beside.claims
            ]
            line = _event(source, row, judged, beside, languages[row.document])
            wanted = source.wanted
            if (
                wanted.has_party(line.actor, line.recipient)
                and wanted.has_days(line.on_from or line.published, line.on_to or line.published)
                and wanted.has_status([each.status for each in claims])
                and wanted.has_claim([each.id for each in claims])
            ):
                yield row.document, line


def _statement(source: Source, row: Any, judged: Judged, beside: Beside) -> StatementLine | None:
    document, body = beside.documents[row.document], orjson.loads(row.body)
    said = said_row(row, document, judged, spans=True)
    claims = [found for each in body["claims"] if (found := beside.claims.get((row.drawing, each))) is not None]
    first, last = ends(said.on)
    wanted = source.wanted
    if not (
        wanted.has_party(said.party, said.addressee)
        and wanted.has_days(first or last or document.published, last or first or document.published)
        and wanted.has_status([each.status for each in claims])
        and wanted.has_claim([each.id for each in claims])
    ):
        return None
    return StatementLine(
        id=row.id,
        document=document.id,
        published=document.published,
        outlet=document.outlet,
        url=document.url,
        speaker=said.speaker,
        party=said.party,
        party_name=name_of(said.party),
        role=said.role,
        speaker_kind=said.kind,
        position=said.position,
        channel=said.channel,
        manner=row.manner,
        addressee=said.addressee,
        said_from=first,
        said_to=last,
        granularity=grain(said.on),
        words=row.words,
        content=said.spans,
        source_words=words_of(body["source"]),
        source=spans_of(body["source"]),
        cue_words=said.cue,
        cue=spans_of(body["cue"]),
        parent=row.parent,
        claims=tuple(dict.fromkeys(each.id for each in claims)),
        **stamped(source, row, body, judged, beside),
    )


def _event(source: Source, row: Any, judged: Judged, beside: Beside, language: str) -> EventLine:
    document, body = beside.documents[row.document], orjson.loads(row.body)
    on = corrected_days(judged, "on", body["on"])
    first, last = ends(on)
    actor, recipient = judged.value("actor", row.actor), judged.value("recipient", row.recipient)
    return EventLine(
        id=row.id,
        document=document.id,
        published=document.published,
        url=document.url,
        outlet=document.outlet,
        language=language,
        type=judged.value("type", row.type),
        cameo=row.cameo,
        actor=actor,
        actor_name=name_in_part(actor, body["actor"]),
        recipient=recipient,
        recipient_name=name_in_part(recipient, body["recipient"]),
        actor_words=_part_words(body["actor"]),
        actor_at=_part_at(body["actor"]),
        recipient_words=_part_words(body["recipient"]),
        recipient_at=_part_at(body["recipient"]),
        place=judged.value("place", row.place),
        on_from=first,
        on_to=last,
        granularity=grain(on),
        modality=judged.value("modality", row.modality),
        statement=row.statement,
        trigger_words=body["trigger"]["text"],
        trigger=(span_of(body["trigger"]),),
        **stamped(source, row, body, judged, beside),
    )


def _claims_of_statements(source: Source, rows: list[Any]) -> dict[tuple[int, str | None], list[str]]:
    """The tellings on which statements take a stand, by drawing and id of the statement."""
    table = schema.statement
    ids = sorted({row.statement for row in rows if row.statement is not None})
    drawings = {row.drawing for row in rows}
    return {
        (row.drawing, row.id): orjson.loads(row.body)["claims"]
        for part in parts_of(ids)
        for row in source.connection.execute(
            select(table.c.drawing, table.c.id, table.c.body).where(table.c.id.in_(part))
        )
        if row.drawing in drawings
    }


def _languages(source: Source, rows: list[Any]) -> dict[int, str]:
    table = schema.document
    return {
        row.seq: row.language
        for part in parts_of(sorted({row.document for row in rows}))
        for row in source.connection.execute(select(table.c.seq, table.c.language).where(table.c.seq.in_(part)))
    }


def _part_words(part: Any) -> str | None:
    return None if part is None else str(part["span"]["text"])


def _part_at(part: Any) -> tuple[Span, ...]:
    return () if part is None else (span_of(part["span"]),)
