"""How much is said to be of each month: for jumping through a long timeline.

In: a connection, a party, a kind. Out: months with counts, oldest first. Always: only the newest drawing of each
document counts; copies, rejected things and sayings that are also events count each, so these are sizes, not results.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from counterclaim.ledger.schema import drawing
from counterclaim.ledger.views.judged import parts_of
from counterclaim.ledger.views.nouns import EntryKind
from counterclaim.ledger.views.timeline import SOURCES, Source


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month as "2022-11", and how much is said to be of it."""

    month: str
    count: int


def count_months(
    connection: Connection,
    *,
    party: str | None = None,
    kind: EntryKind | None = None,
    superseded: Sequence[int] | None = None,
) -> tuple[MonthRow, ...]:
    """Months in which something is said to be; `superseded` where those drawings are known already."""
    counts: Counter[str] = Counter()
    superseded = find_superseded(connection) if superseded is None else superseded
    for source in SOURCES:
        if kind in (None, source.kind):
            # By day, as the index has it; there are few enough of them.
            for row in connection.execute(_asked(source, party)):
                counts[row.day[:7]] += row.number
            for part in parts_of(superseded):
                for row in connection.execute(_asked(source, party, source.table.c.drawing.in_(part))):
                    counts[row.day[:7]] -= row.number
    return tuple(MonthRow(month, number) for month, number in sorted(counts.items()) if number > 0)


def fill_months(months: tuple[MonthRow, ...]) -> Iterator[MonthRow]:
    """The same without a gap: months of which nothing is said stand with nothing.

    >>> [each.count for each in fill_months((MonthRow("2019-12", 3), MonthRow("2020-02", 1)))]
    [3, 0, 1]
    """
    counts = {each.month: each.count for each in months}
    if not counts:
        return
    (year, month), last = map(int, min(counts).split("-")), max(counts)
    while (name := f"{year:04}-{month:02}") <= last:
        yield MonthRow(name, counts.get(name, 0))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _asked(source: Source, party: str | None, *only: ColumnElement[bool]) -> Select[Any]:
    table = source.table
    day = table.c[source.day]
    asked = select(day.label("day"), func.count().label("number")).where(day.is_not(None), *only).group_by(day)
    if party is None:
        return asked
    ends = (source.party,) if source.kind == "statement" else (source.party, source.other)
    return asked.where(or_(*(table.c[end] == party for end in ends)))


def find_superseded(connection: Connection) -> list[int]:
    """Drawings in whose place a newer one of the same document stands."""
    newer = drawing.alias("newer")
    is_old = select(1).where(newer.c.document == drawing.c.document, newer.c.seq > drawing.c.seq).exists()
    return [int(row.seq) for row in connection.execute(select(drawing.c.seq).where(is_old))]
