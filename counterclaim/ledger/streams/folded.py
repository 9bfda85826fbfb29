"""Claims with where each party stands on them, at the end and step by step, folded after all judgements.

In: a source. Out: flat lines, or each claim with everything that is folded of it. Always: the folds are those of the
views, and a claim that stands no more (all its tellings rejected) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from counterclaim.ledger import schema
from counterclaim.ledger.streams.lines_kept import ClaimLine, PositionLine, StepLine
from counterclaim.ledger.streams.source import Source, load_stamps, pages
from counterclaim.ledger.views.claims import to_claim_rows
from counterclaim.ledger.views.nouns import ClaimRow, Stand
from counterclaim.ledger.views.stands import Folded, fold_told
from counterclaim.ledger.views.tellings import ToldClaim, load_tellings


@dataclass(frozen=True, slots=True)
class ClaimFold:
    """A claim as a list has it, all its tellings, and what they add up to."""

    number: int
    run: str
    row: ClaimRow
    told: tuple[ToldClaim, ...]
    folded: Folded


def stream_claims(source: Source) -> Iterator[ClaimLine]:
    """All claims that are wanted."""
    for found in _rows(source):
        runs = _runs(source, [number for number, _ in found])
        for number, row in found:
            yield ClaimLine(
                id=row.id,
                gist=row.gist,
                kind=row.kind,
                status=row.status,
                changed=row.changed,
                documents=row.documents,
                independent_sources=row.sources,
                first_on=row.first_on,
                last_on=row.last_on,
                record=number,
                run=runs[number],
                checkpoint=source.checkpoint,
            )


def stream_positions(source: Source) -> Iterator[PositionLine]:
    """Where each party stands at the end on all claims that are wanted."""
    for found in _rows(source):
        runs = _runs(source, [number for number, _ in found])
        for number, row in found:
            for stand in row.stands:
                yield PositionLine(
                    claim=row.id,
                    party=stand.party,
                    party_name=stand.name,
                    stance=stand.stance,
                    since=stand.since,
                    changed=stand.changed,
                    in_part=stand.in_part,
                    charged=stand.charged,
                    record=number,
                    run=runs[number],
                    checkpoint=source.checkpoint,
                )


def stream_folds(source: Source, *, spans: bool = False) -> Iterator[ClaimFold]:
    """All claims that are wanted, each with its tellings and all steps of all parties."""
    for found in _rows(source):
        numbers = [number for number, _ in found]
        runs = _runs(source, numbers)
        tellings = load_tellings(source.connection, numbers, spans=spans)
        for number, row in found:
            told = tellings[number].told
            yield ClaimFold(number, runs[number], row, told, fold_told(told))


def stream_steps(source: Source) -> Iterator[StepLine]:
    """The positions of all parties over time."""
    for fold in stream_folds(source):
        for stand in fold.folded.stands:
            yield from _steps(source, fold, stand)


def claim_documents(source: Source) -> Iterator[int]:
    """The numbers of the documents that tell the claims that are wanted."""
    for found in _rows(source):
        asked = (
            select(schema.told_claim.c.document)
            .join(schema.membership, schema.membership.c.told_claim == schema.told_claim.c.seq)
            .where(schema.membership.c.claim.in_([number for number, _ in found]))
        )
        yield from (row.document for row in source.connection.execute(asked))


def _steps(source: Source, fold: ClaimFold, stand: Stand) -> Iterator[StepLine]:
    for number, step in enumerate(stand.steps, 1):
        yield StepLine(
            claim=fold.row.id,
            gist=fold.row.gist,
            party=stand.party,
            party_name=stand.name,
            number=number,
            stance=step.stance,
            relation=step.relation,
            in_part=step.in_part,
            on_from=None if step.on is None else step.on.start,
            on_to=None if step.on is None else step.on.end,
            speakers=tuple(dict.fromkeys(said.speaker for said in step.said if said.speaker is not None)),
            statements=tuple(said.id for said in step.said),
            words=tuple(said.words for said in step.said),
            documents=tuple(dict.fromkeys(said.document.id for said in step.said)),
            copies=tuple(each.id for each in step.copies),
            answers=tuple(each.statement for each in step.answers),
            record=fold.number,
            run=fold.run,
            checkpoint=source.checkpoint,
        )


def _rows(source: Source) -> Iterator[list[tuple[int, ClaimRow]]]:
    asked = select(schema.claim, schema.told_claim.c.id).join(
        schema.told_claim, schema.told_claim.c.seq == schema.claim.c.claim
    )
    if source.one is not None:
        asked = asked.where(schema.claim.c.claim == source.one.number)
    for rows in pages(source, asked, schema.claim.c.claim):
        numbered = zip((row.claim for row in rows), to_claim_rows(source.connection, rows), strict=True)
        yield [(number, row) for number, row in numbered if _is_wanted(source, row)]


def _is_wanted(source: Source, row: ClaimRow) -> bool:
    wanted = source.wanted
    return (
        wanted.has_status((row.status,))
        and wanted.has_days(row.first_on, row.last_on)
        and (wanted.party is None or any(stand.party == wanted.party for stand in row.stands))
    )


def _runs(source: Source, numbers: list[int]) -> dict[int, str]:
    """The runs that read the tellings after which claims are named."""
    asked = select(schema.told_claim.c.seq, schema.told_claim.c.drawing)
    rows: list[Any] = list(source.connection.execute(asked.where(schema.told_claim.c.seq.in_(numbers))))
    stamps = load_stamps(source, {row.drawing for row in rows})
    return {row.seq: stamps[row.drawing].run for row in rows}
