"""What stands beside the rows of one page: their documents, who read them, their claims, what people made of them.

In: a source and rows of a drawn table. Out: what their lines are made with. Always: a corrected value stands in the
place of the drawn one, and what was drawn is kept beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson

from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.ledger.streams.source import InClaim, Source, Stamped, load_claims_of, load_stamps
from counterclaim.ledger.views.judged import Judged, judged_on
from counterclaim.ledger.views.nouns import DocumentRow
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.rows import interval_from, interval_of, load_documents


@dataclass(frozen=True, slots=True)
class Beside:
    """What the rows of one page need beside them."""

    documents: dict[int, DocumentRow]
    stamps: dict[int, Stamped]
    claims: dict[tuple[int, str], InClaim]
    judged: dict[str, Judged]


def load_beside(source: Source, rows: list[Any]) -> Beside:
    """What the rows of a page need."""
    drawings = {row.drawing for row in rows}
    return Beside(
        load_documents(source.connection, {row.document for row in rows}),
        load_stamps(source, drawings),
        load_claims_of(source, drawings),
        judged_on(source.connection, {row.id for row in rows}),
    )


def stamped(source: Source, row: Any, body: Any, judged: Judged, beside: Beside) -> dict[str, Any]:
    """What every drawn line carries."""
    stamp = beside.stamps[row.drawing]
    corrections = [each for each in judged.in_force if each.verdict == "correct" and each.field is not None]
    drawn = {str(each.field): _drawn(row, body, str(each.field)) for each in corrections}
    authors = dict.fromkeys(each.author for each in corrections)
    return {
        "record": row.seq,
        "run": stamp.run,
        "checkpoint": source.checkpoint,
        "version": stamp.version,
        "network": stamp.network,
        "lexicon": stamp.lexicon,
        "score": row.score,
        "reasons": tuple(body["reasons"]),
        "accepted_by": judged.accepted_by,
        "corrected_by": "; ".join(authors) or None,
        "drawn": orjson.dumps(drawn, option=orjson.OPT_SORT_KEYS).decode() if drawn else None,
    }


def _drawn(row: Any, body: Any, name: str) -> Any:
    """What was drawn for a field that a person corrected."""
    if name == "concealed":
        return bool(row.concealed)
    if name in ("said_on", "on", "when"):
        told = body[name]
        return None if told is None else [told["from"], told["to"]]
    return getattr(row, name)


def corrected_days(judged: Judged, field: str, told: Any) -> Interval | None:
    """When, as corrected."""
    if judged.corrected(field) is None:
        return interval_from(told)
    days = judged.value(field, None)
    return None if days is None else interval_of(*days)


def ends(interval: Interval | None) -> tuple[date | None, date | None]:
    """First and last day."""
    return (None, None) if interval is None else (interval.start, interval.end)


def grain(interval: Interval | None) -> str | None:
    """How exactly the time is told."""
    return None if interval is None else interval.granularity


def name_in_part(party: str | None, drawn: Any) -> str | None:
    """The name of a party; as drawn where no registry has it and nobody corrected it."""
    if party is None:
        return None
    return str(drawn["name"]) if drawn is not None and drawn["party"] == party else party_name(party)


def name_of(party: str | None) -> str | None:
    """The name of a party."""
    return None if party is None else party_name(party)


def words_of(spans: Any) -> str:
    """The words of spans, pieces joined by an ellipsis."""
    return " … ".join(each["text"] for each in spans)


def spans_of(spans: Any) -> tuple[Span, ...]:
    """Spans out of a body."""
    return tuple(map(span_of, spans))


def span_of(told: Any) -> Span:
    """A span out of a body."""
    return Span(told["start"], told["end"], told["field"])
