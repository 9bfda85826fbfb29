"""Rows of documents and statements as nouns, with judgements folded into them.

In: rows that a question gave. Out: DocumentRow and SaidRow. Always: a corrected field shows the person's value, and
beside it what was drawn; spans are those of the document's text.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import Connection, select
from sqlalchemy.sql.elements import ColumnElement

from counterclaim.core.interval import Granularity, Interval
from counterclaim.core.span import Span
from counterclaim.ledger.among import ask_among
from counterclaim.ledger.schema import document, drawing
from counterclaim.ledger.views.judged import NOTHING, Judged, judged_on
from counterclaim.ledger.views.nouns import DocumentRow, SaidRow

DOCUMENT_COLUMNS = tuple(document.c[name] for name in ("seq", "id", "title", "outlet", "agency", "published", "url"))
"""What a list needs of a document; its text is long and stays where it is."""
_DOCUMENTS = f"SELECT {', '.join(column.name for column in DOCUMENT_COLUMNS)} FROM document WHERE seq AMONG ?"
_COPIES = """
SELECT pair.document, pair.other, pair.direction, document.id, other.id AS other_id FROM copy AS pair
JOIN document ON document.seq = pair.document JOIN document AS other ON other.seq = pair.other
"""
CORRECTABLE = ("speaker", "party", "role", "position", "channel", "addressee")


@lru_cache(maxsize=16_384)
def day_of(text: str | None) -> date | None:
    """The day behind its text; None for none."""
    return date.fromisoformat(text) if text else None


@lru_cache(maxsize=16_384)
def interval_of(first: str | None, last: str | None, granularity: Granularity | None = None) -> Interval | None:
    """When, or None where neither end is told; a whole month or year is one, where no grain is kept."""
    if not first and not last:
        return None
    start, end = day_of(first), day_of(last)
    return Interval(start, end, granularity or _grain(start, end))


def _grain(start: date | None, end: date | None) -> Granularity:
    if start is None or end is None or start.day != 1 or (end + timedelta(days=1)).day != 1:
        return "day"
    if (start.year, start.month) == (end.year, end.month):
        return "month"
    return "year" if start.year == end.year and (start.month, end.month) == (1, 12) else "day"


def interval_from(told: Any) -> Interval | None:
    """The interval of a body."""
    return None if told is None else interval_of(told["from"], told["to"], told["granularity"])


def is_superseded(table: Any) -> ColumnElement[bool]:
    """That a row's document has a newer drawing than its own."""
    newer = drawing.alias("newer")
    return (
        select(1).where(newer.c.document == table.c.document, newer.c.seq > table.c.drawing).correlate(table).exists()
    )


def load_documents(connection: Connection, numbers: Collection[int]) -> dict[int, DocumentRow]:
    """Documents by their numbers, each with the one that it was found to copy."""
    originals = _originals(connection, numbers)
    return {
        row.seq: DocumentRow(
            row.id, row.title, row.outlet, row.agency, day_of(row.published), row.url,
            *originals.get(row.seq, (None, False)),
        )
        for row in ask_among(connection, _DOCUMENTS, numbers)
    }  # fmt: skip


def load_statements(
    connection: Connection,
    ids: Collection[str],
    documents: dict[int, DocumentRow],
    judged: dict[str, Judged],
    drawings: Collection[int] | None = None,
    *,
    spans: bool = True,
) -> dict[str, SaidRow]:
    """Statements by their ids, of some drawings or, without any, of the newest that has them."""
    wanted = None if drawings is None else frozenset(drawings)
    rows: dict[str, Any] = {}
    for row in ask_among(connection, "SELECT * FROM statement WHERE id AMONG ? ORDER BY seq", ids):
        if wanted is None or row.drawing in wanted:
            rows[row.id] = row
    missing = {row.document for row in rows.values()} - documents.keys()
    if missing:
        documents.update(load_documents(connection, missing))
    return {
        key: said_row(row, documents[row.document], judged.get(key, NOTHING), spans=spans) for key, row in rows.items()
    }


def load_said(
    connection: Connection,
    places: Collection[tuple[int, str]],
    documents: Mapping[int, DocumentRow] | None = None,
    judged: Mapping[str, Judged] | None = None,
    *,
    spans: bool = False,
) -> dict[tuple[int, str], SaidRow]:
    """Statements by their drawing and id; their documents, and what was judged on them, are found if not given."""
    wanted = frozenset(places)
    asked = ask_among(connection, "SELECT * FROM statement WHERE id AMONG ?", {id for _, id in wanted})
    rows = [row for row in asked if (row.drawing, row.id) in wanted]
    if documents is None:
        documents = load_documents(connection, {row.document for row in rows})
    if judged is None:
        judged = judged_on(connection, {row.id for row in rows})
    return {
        (row.drawing, row.id): said_row(row, documents[row.document], judged.get(row.id, NOTHING), spans=spans)
        for row in rows
    }


def said_row(row: Any, told_in: DocumentRow, judged: Judged, *, spans: bool) -> SaidRow:
    """One statement as it stands now."""
    body = orjson.loads(row.body)
    cue = " ".join(each["text"] for each in body["cue"])
    pieces = body["content"] if spans else ()
    said = SaidRow(
        row.id, told_in, row.speaker, row.party, row.role, row.speaker_kind, row.position, row.channel, row.addressee,
        interval_from(body["said_on"]), row.words,
        tuple(Span(each["start"], each["end"], each["field"]) for each in pieces), cue, row.score,
    )  # fmt: skip
    return said if judged is NOTHING else _as_judged(said, row, judged)


def _as_judged(said: SaidRow, row: Any, judged: Judged) -> SaidRow:
    drawn = {name: getattr(row, name) for name in CORRECTABLE}
    values = {name: judged.value(name, value) for name, value in drawn.items()}
    on = said.on
    if judged.corrected("said_on") is not None:
        days = judged.value("said_on", None)
        on = None if days is None else interval_of(*days)
    return replace(
        said,
        on=on,
        kind=said.kind if values["speaker"] == said.speaker else "named",
        corrections=judged.corrections({**drawn, "said_on": _days(row.said_from, row.said_to)}),
        accepted_by=judged.accepted_by,
        **values,
    )


def _days(first: str | None, last: str | None) -> str | None:
    return None if first is None and last is None else first if first == last else f"{first or ''}..{last or ''}"


def _originals(connection: Connection, numbers: Collection[int]) -> dict[int, tuple[str, bool]]:
    """Number of a copy to the id of its original, and whether it is known which of the two copied."""
    # Two questions, each on its own index, where one with OR would look at every pair.
    rows = {
        (row.document, row.other): row
        for side in ("document", "other")
        for row in ask_among(connection, f"{_COPIES} WHERE pair.{side} AMONG ?", numbers)
    }
    found: dict[int, tuple[str, bool]] = {}
    for row in sorted(rows.values(), key=lambda each: (each.direction == "unknown", each.id, each.other_id)):
        from_other = row.direction == "from-other" or (row.direction == "unknown" and row.id > row.other_id)
        number, original = (row.document, row.other_id) if from_other else (row.other, row.id)
        found.setdefault(number, (original, row.direction != "unknown"))
    return found


def load_pairs(connection: Connection, numbers: Collection[int]) -> dict[int, list[int]]:
    """Copies among some documents: each that was added later, with the others of its pairs."""
    found: dict[int, list[int]] = {}
    for row in ask_among(connection, "SELECT document, other FROM copy WHERE document AMONG ?", numbers):
        found.setdefault(row.document, []).append(row.other)
    return found
