"""Documents, links, judgements, copies, runs, refusals and checkpoints as flat lines.

In: a source, and the documents that were chosen if not all are wanted. Out: lines in the order of their records.
Always: judgements, runs, refusals and checkpoints come whole, whatever is asked for: they tell where the rest is from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import orjson
from sqlalchemy import func, select

from counterclaim.ledger import schema
from counterclaim.ledger.streams.lines_kept import (
    CheckpointLine,
    CopyLine,
    DocumentLine,
    JudgementLine,
    LinkLine,
    RefusalLine,
    RunLine,
)
from counterclaim.ledger.streams.source import Source, load_stamps, pages
from counterclaim.ledger.views.judged import judged_on
from counterclaim.ledger.views.rows import day_of, load_documents

Chosen = Collection[int] | None
"""Numbers of documents; None for all."""


def stream_documents(source: Source, chosen: Chosen) -> Iterator[tuple[int, DocumentLine]]:
    """The documents that were chosen."""
    table = schema.document
    asked = select(table)
    if source.one is not None:
        asked = asked.where(table.c.seq.in_(source.one.documents))
    for rows in pages(source, asked, table.c.seq):
        numbers = [row.seq for row in rows if chosen is None or row.seq in chosen]
        if not numbers:
            continue
        shown = load_documents(source.connection, numbers)
        drawings = _newest_drawings(source, numbers)
        stamps = load_stamps(source, drawings.values())
        names = _names(source, numbers)
        for row in rows:
            if row.seq in shown:
                stamp = stamps.get(drawings.get(row.seq, -1))
                yield (
                    row.seq,
                    DocumentLine(
                        id=row.id,
                        title=row.title,
                        byline=row.byline,
                        agency=row.agency,
                        dateline=row.dateline,
                        published=day_of(row.published),
                        published_from=row.published_from,
                        outlet=row.outlet,
                        url=row.url,
                        language=row.language,
                        text=row.text,
                        copy_of=shown[row.seq].copy_of,
                        seen_as=tuple(names.get(row.seq, ())),
                        version=None if stamp is None else stamp.version,
                        network=None if stamp is None else stamp.network,
                        lexicon=None if stamp is None else stamp.lexicon,
                        record=row.seq,
                        run=source.run_of(row.run),
                        checkpoint=source.checkpoint,
                    ),
                )


def stream_links(source: Source, chosen: Chosen) -> Iterator[LinkLine]:
    """Links between tellings in the documents that were chosen."""
    table, later, earlier = schema.link, schema.told_claim.alias("l"), schema.told_claim.alias("e")
    asked = (
        select(
            table, later.c.id.label("later_id"), earlier.c.id.label("earlier_id"), later.c.document.label("later_in"),
            earlier.c.document.label("earlier_in"), later.c.drawing,
        )
        .join(later, later.c.seq == table.c.later)
        .join(earlier, earlier.c.seq == table.c.earlier)
    )  # fmt: skip
    for rows in pages(source, asked, table.c.seq):
        pairs = {row.seq: " ".join(sorted((row.later_id, row.earlier_id))) for row in rows}
        judged = judged_on(source.connection, pairs.values())
        stamps = load_stamps(source, {row.drawing for row in rows})
        for row in rows:
            if chosen is not None and not (row.later_in in chosen and row.earlier_in in chosen):
                continue
            mine = judged.get(pairs[row.seq])
            decided = None if mine is None else next(iter(mine.in_force), None)
            yield LinkLine(
                later=row.later_id,
                earlier=row.earlier_id,
                verdict=row.verdict,
                score=row.score,
                findings=tuple(
                    f"{name}: {detail} ({weight:+.2f})" for name, detail, weight in orjson.loads(row.findings)
                ),
                judged=None if decided is None else decided.verdict,
                judged_by=None if decided is None else decided.author,
                record=row.seq,
                run=stamps[row.drawing].run,
                checkpoint=source.checkpoint,
            )


def stream_copies(source: Source, chosen: Chosen) -> Iterator[CopyLine]:
    """Pairs of documents that were chosen, of which one reuses the other."""
    table, document, other = schema.copy, schema.document.alias("d"), schema.document.alias("o")
    asked = (
        select(table, document.c.id.label("id"), other.c.id.label("other_id"), document.c.run)
        .join(document, document.c.seq == table.c.document)
        .join(other, other.c.seq == table.c.other)
    )
    for rows in pages(source, asked, table.c.seq):
        for row in rows:
            if chosen is None or (row.document in chosen and row.other in chosen):
                yield CopyLine(
                    document=row.id,
                    other=row.other_id,
                    direction=row.direction,
                    score=row.score,
                    comparison=row.body,
                    record=row.seq,
                    run=source.run_of(row.run),
                    checkpoint=source.checkpoint,
                )


def stream_judgements(source: Source) -> Iterator[JudgementLine]:
    """All judgements, those undone and superseded among them."""
    table = schema.judgement
    for rows in pages(source, select(table), table.c.seq):
        judged = judged_on(source.connection, {row.subject for row in rows})
        for row in rows:
            in_force = judged[row.subject].in_force if row.subject in judged else ()
            yield JudgementLine(
                id=row.id,
                subject_kind=row.subject_kind,
                subject=row.subject,
                verdict=row.verdict,
                field=row.field,
                value=row.value,
                author=row.author,
                judged_at=row.judged_at,
                reason=row.reason,
                undoes=row.undoes,
                in_force=any(each.id == row.id for each in in_force),
                record=row.seq,
                run=source.run_of(row.run),
                checkpoint=source.checkpoint,
            )


def stream_runs(source: Source) -> Iterator[RunLine]:
    """All runs."""
    table, end = schema.run, schema.run_end
    asked = select(table, end.c.ended_at, end.c.stored, end.c.duplicate, end.c.refused).select_from(
        table.outerjoin(end, end.c.run == table.c.seq)
    )
    for rows in pages(source, asked, table.c.seq):
        for row in rows:
            yield RunLine(
                id=row.id,
                kind=row.kind,
                started_at=row.started_at,
                ended_at=row.ended_at,
                stored=row.stored,
                duplicate=row.duplicate,
                refused=row.refused,
                version=row.version,
                network=row.network,
                lexicon=row.lexicon,
                options=row.options,
                record=row.seq,
                run=row.id,
                checkpoint=source.checkpoint,
            )


def stream_refusals(source: Source) -> Iterator[RefusalLine]:
    """All inputs that were refused."""
    table = schema.refusal
    for rows in pages(source, select(table), table.c.seq):
        for row in rows:
            yield RefusalLine(
                name=row.name,
                stage=row.stage,
                code=row.code,
                detail=row.detail,
                hint=row.hint,
                refused_at=row.refused_at,
                record=row.seq,
                run=source.run_of(row.run),
                checkpoint=source.checkpoint,
            )


def stream_checkpoints(source: Source) -> Iterator[CheckpointLine]:
    """All checkpoints in the ledger; each closes the last run before it."""
    table, run = schema.checkpoint, schema.run
    last = select(func.max(run.c.seq)).where(run.c.seq < table.c.seq).scalar_subquery()
    for rows in pages(source, select(table, last.label("run")), table.c.seq):
        for row in rows:
            yield CheckpointLine(
                size=row.size,
                root=row.root.hex(),
                origin=row.origin,
                made_at=row.made_at,
                signature=row.signature,
                record=row.seq,
                run="" if row.run is None else source.run_of(row.run),
                checkpoint=source.checkpoint,
            )


def _newest_drawings(source: Source, documents: list[int]) -> dict[int, int]:
    table = schema.drawing
    asked = select(table.c.document, func.max(table.c.seq).label("newest")).where(table.c.document.in_(documents))
    return {row.document: row.newest for row in source.connection.execute(asked.group_by(table.c.document))}


def _names(source: Source, documents: list[int]) -> dict[int, list[str]]:
    table = schema.sighting
    asked: Any = select(table.c.document, table.c.name).where(table.c.document.in_(documents)).order_by(table.c.seq)
    found: dict[int, list[str]] = {}
    for row in source.connection.execute(asked):
        found.setdefault(row.document, []).append(row.name)
    return found
