"""The list of articles: newest first, by outlet, agency, days and words of the title, copies marked.

In: a connection and what is asked for. Out: a page of ArticleRow, and facets with counts. Always: documents without a
day of publication come last; counts are of the newest reading without what was rejected; a page costs the same however
long the list is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select, tuple_
from sqlalchemy.sql.elements import ColumnElement

from counterclaim.core.statement import Position
from counterclaim.ledger.schema import copy, document, drawing, statement, told_claim, transfer
from counterclaim.ledger.views.article_nouns import ArticleRow, Facet
from counterclaim.ledger.views.judged import NOTHING, judged_on, parts_of
from counterclaim.ledger.views.paging import DEFAULT_LIMIT, Cursor, Page, check_limit
from counterclaim.ledger.views.rows import load_documents
from counterclaim.ledger.views.titles import title_has

MAX_FACETS = 12


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """What articles are asked for; `since` and `until` mean the day of publication, both included."""

    outlet: str | None = None
    agency: str | None = None
    since: date | None = None
    until: date | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Facets:
    """How many documents there are of each outlet and agency, the commonest first."""

    outlets: tuple[Facet, ...]
    agencies: tuple[Facet, ...]


def list_articles(
    connection: Connection, wanted: ArticleFilter, *, limit: int = DEFAULT_LIMIT, after: Cursor | None = None
) -> Page[ArticleRow]:
    """A page of articles, those published last first."""
    check_limit(limit)
    titled = None if wanted.words is None else title_has(connection, wanted.words)
    places: list[Any] = []
    for asked in _asked(wanted, titled, after):
        places.extend(connection.execute(asked.limit(limit + 1 - len(places))))
        if len(places) > limit:
            break
    shown = places[:limit]
    last = Cursor(shown[-1].published or "", shown[-1].seq) if len(places) > limit else None
    return Page(_rows(connection, [row.seq for row in shown]), None if last is None else str(last))


def list_facets(connection: Connection, wanted: ArticleFilter) -> Facets:
    """The commonest outlets and agencies among what is asked for, each counted without its own filter."""
    titled = None if wanted.words is None else title_has(connection, wanted.words)
    outlets = _facet(connection, document.c.outlet, replace(wanted, outlet=None), titled)
    return Facets(outlets, _facet(connection, document.c.agency, replace(wanted, agency=None), titled))


def _asked(wanted: ArticleFilter, titled: ColumnElement[bool] | None, after: Cursor | None) -> Iterator[Select[Any]]:
    """Places of documents: first of those with a day, then of those without, each in the order of an index."""
    asked = select(document.c.seq, document.c.published).where(*_conditions(wanted, titled))
    if after is None or after.day:
        dated = asked.where(document.c.published.is_not(None))
        if after is not None:
            dated = dated.where(tuple_(document.c.published, document.c.seq) < (after.day, after.number))
        yield dated.order_by(document.c.published.desc(), document.c.seq.desc())
    if wanted.since is None and wanted.until is None:
        undated = asked.where(document.c.published.is_(None))
        if after is not None and not after.day:
            undated = undated.where(document.c.seq < after.number)
        yield undated.order_by(document.c.seq.desc())


def _conditions(wanted: ArticleFilter, titled: ColumnElement[bool] | None) -> Iterator[ColumnElement[bool]]:
    if wanted.outlet is not None:
        yield document.c.outlet == wanted.outlet
    if wanted.agency is not None:
        yield document.c.agency == wanted.agency
    if wanted.since is not None:
        yield document.c.published >= wanted.since.isoformat()
    if wanted.until is not None:
        yield document.c.published <= wanted.until.isoformat()
    if titled is not None:
        yield titled


def _facet(
    connection: Connection, column: Any, wanted: ArticleFilter, titled: ColumnElement[bool] | None
) -> tuple[Facet, ...]:
    number = func.count()
    asked = select(column, number).where(column.is_not(None), *_conditions(wanted, titled)).group_by(column)
    rows = connection.execute(asked.order_by(number.desc(), column).limit(MAX_FACETS))
    return tuple(Facet(str(value), int(count)) for value, count in rows)


def _rows(connection: Connection, numbers: Sequence[int]) -> tuple[ArticleRow, ...]:
    documents = load_documents(connection, numbers)
    newest = _newest_drawings(connection, numbers)
    positions = _positions(connection, newest.values())
    claims, transfers = (_counts(connection, table, newest.values()) for table in (told_claim, transfer))
    copies = _copies(connection, numbers)
    return tuple(
        ArticleRow(
            documents[number],
            sum(positions.get(own, Counter()).values()),
            tuple(positions.get(own, Counter()).most_common()),
            claims.get(own, 0),
            transfers.get(own, 0),
            copies.get(number, 0),
        )
        for number, own in ((each, newest.get(each, -1)) for each in numbers)
    )


def _newest_drawings(connection: Connection, numbers: Sequence[int]) -> dict[int, int]:
    newest = func.max(drawing.c.seq)
    asked = select(drawing.c.document, newest).where(drawing.c.document.in_(numbers)).group_by(drawing.c.document)
    return {int(number): int(own) for number, own in connection.execute(asked)}


def _positions(connection: Connection, drawings: Collection[int]) -> dict[int, Counter[Position]]:
    rows = [
        row
        for part in parts_of(sorted(drawings))
        for row in connection.execute(
            select(statement.c.drawing, statement.c.id, statement.c.position).where(statement.c.drawing.in_(part))
        )
    ]
    judged = judged_on(connection, {row.id for row in rows})
    found: dict[int, Counter[Position]] = {}
    for row in rows:
        mine = judged.get(row.id, NOTHING)
        if not mine.is_rejected:
            found.setdefault(row.drawing, Counter())[mine.value("position", row.position)] += 1
    return found


def _counts(connection: Connection, table: Any, drawings: Collection[int]) -> dict[int, int]:
    asked = select(table.c.drawing, func.count()).where(table.c.drawing.in_(sorted(drawings))).group_by(table.c.drawing)
    return {int(own): int(count) for own, count in connection.execute(asked)}


def _copies(connection: Connection, numbers: Sequence[int]) -> Counter[int]:
    """How many others share each document's story, by the pairs in which it stands."""
    found: Counter[int] = Counter()
    for side in (copy.c.document, copy.c.other):
        asked = select(side, func.count()).where(side.in_(numbers)).group_by(side)
        found.update({int(number): int(count) for number, count in connection.execute(asked)})
    return found
