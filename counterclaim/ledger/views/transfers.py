"""The list of transfers of arms: one row for each that claims tell of, however many documents tell it.

In: a connection and what is asked for. Out: a page of TransferRow, those told last first, each with every telling:
items, numbers, time, way, the words, the rules it would breach if true. Always: rejected transfers are left out and
corrected ends are as corrected.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, FromClause, select, tuple_
from sqlalchemy.sql.elements import ColumnElement

from counterclaim.core.errors import UsageError
from counterclaim.core.measure import Application, Applies
from counterclaim.core.transfer import Category, Stage, TransferStatus
from counterclaim.ledger.schema import flow
from counterclaim.ledger.views.claims import load_claims
from counterclaim.ledger.views.find import find_subject
from counterclaim.ledger.views.judged import parts_of
from counterclaim.ledger.views.nouns import ClaimRow, ItemRow, ToldTransfer, TransferRow
from counterclaim.ledger.views.paging import DEFAULT_LIMIT, MAX_LIMIT, Cursor, Page, check_limit
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.transfer_tellings import DrawnTelling, load_drawn

MAX_TELLINGS = 50
"""Tellings of one transfer that a row holds, the newest; the others are counted by its claim."""
_APPLIES: tuple[Applies, ...] = ("breach", "possible breach", "exempt")


@dataclass(frozen=True, slots=True)
class TransferFilter:
    """What transfers are asked for; `since` and `until` mean the time of the transfer, else the publication."""

    supplier: str | None = None
    recipient: str | None = None
    category: Category | None = None
    status: TransferStatus | None = None
    since: date | None = None
    until: date | None = None


def list_transfers(
    connection: Connection, wanted: TransferFilter, *, limit: int = DEFAULT_LIMIT, after: Cursor | None = None
) -> Page[TransferRow]:
    """A page of transfers."""
    check_limit(limit)
    newer = flow.alias("newer")
    later = (newer.c.published > flow.c.published) | (
        (newer.c.published == flow.c.published) & (newer.c.transfer > flow.c.transfer)
    )
    # Of the tellings in one claim, the newest that fits stands for all: so a page can end between any two rows.
    again = select(1).where(newer.c.claim == flow.c.claim, later, *_conditions(newer, wanted)).exists()
    # Only what an index holds is looked at in the search for the page; the rows themselves come after.
    asked = select(flow.c.transfer, flow.c.published).where(*_conditions(flow, wanted), ~again)
    if after is not None:
        asked = asked.where(tuple_(flow.c.published, flow.c.transfer) < (after.day, after.number))
    asked = asked.order_by(flow.c.published.desc(), flow.c.transfer.desc()).limit(limit + 1)
    places = connection.execute(asked).all()
    last = Cursor(places[limit - 1].published, places[limit - 1].transfer) if len(places) > limit else None
    numbers = [row.transfer for row in places[:limit]]
    rows = {row.transfer: row for row in connection.execute(select(flow).where(flow.c.transfer.in_(numbers)))}
    return Page(_fold_rows(connection, [rows[number] for number in numbers]), None if last is None else str(last))


def load_transfers(connection: Connection, groups: Sequence[Sequence[int]]) -> tuple[TransferRow, ...]:
    """Transfers, each by the numbers of those of its tellings that are to be shown, the newest first."""
    numbers = sorted({number for group in groups for number in group})
    rows = {
        row.transfer: row
        for part in parts_of(numbers)
        for row in connection.execute(select(flow).where(flow.c.transfer.in_(part)))
    }
    kept = [[rows[number] for number in group if number in rows] for group in groups]
    return _fold_groups(connection, [group for group in kept if group])


def get_transfer(connection: Connection, typed: str) -> TransferRow:
    """The transfer of which this is a telling, with all tellings of its claim."""
    subject = find_subject(connection, typed, ("transfer",))
    rows = connection.execute(select(flow).where(flow.c.transfer == subject.seq)).all()
    found = _fold_rows(connection, rows, MAX_LIMIT)
    if found:
        return found[0]
    raise UsageError(
        "views.unknown-id",
        f"transfer {subject.id} stands no more: it was rejected, or is not drawn any longer",
        "See what there is: counterclaim transfers.",
    )


def transfers_of(connection: Connection, claim: int) -> tuple[TransferRow, ...]:
    """The transfers that one claim is about."""
    asked = select(flow).where(flow.c.claim == claim).order_by(flow.c.published.desc(), flow.c.transfer.desc()).limit(1)
    return _fold_rows(connection, connection.execute(asked).all())


def _conditions(rows: FromClause, wanted: TransferFilter) -> Iterator[ColumnElement[bool]]:
    for name in ("supplier", "recipient", "status"):
        value = getattr(wanted, name)
        if value is not None:
            yield rows.c[name] == value
    if wanted.category is not None:
        yield rows.c.categories.contains(f",{wanted.category},", autoescape=True)
    if wanted.since is not None:
        yield rows.c.day_to >= wanted.since.isoformat()
    if wanted.until is not None:
        yield rows.c.day_from <= wanted.until.isoformat()
        yield rows.c.day_from != ""


def _fold_rows(connection: Connection, rows: Sequence[Any], most: int = MAX_TELLINGS) -> tuple[TransferRow, ...]:
    """Each row with the tellings of its claim, the newest first, so many at most."""
    groups: dict[int, list[Any]] = {row.transfer: [row] for row in rows}
    by_claim = {row.claim: row.transfer for row in rows if row.claim is not None}
    for part in parts_of(sorted(by_claim)):
        asked = select(flow).where(flow.c.claim.in_(part))
        for other in connection.execute(asked.order_by(flow.c.published.desc(), flow.c.transfer.desc())):
            group = groups[by_claim[other.claim]]
            if len(group) < most and other.transfer != group[0].transfer:
                group.append(other)
    return _fold_groups(connection, [groups[row.transfer] for row in rows])


def _fold_groups(connection: Connection, groups: Sequence[Sequence[Any]]) -> tuple[TransferRow, ...]:
    """The tellings of each transfer as one row, named after the first."""
    claims = load_claims(connection, {group[0].claim for group in groups if group[0].claim is not None})
    told = load_drawn(connection, [row.transfer for group in groups for row in group])
    return tuple(_fold(group, told, claims.get(group[0].claim)) for group in groups if group[0].transfer in told)


def _fold(group: Sequence[Any], drawn: dict[int, DrawnTelling], claim: ClaimRow | None) -> TransferRow:
    told = [drawn[row.transfer].told for row in group if row.transfer in drawn]
    statuses = Counter(each.status for each in told)
    supplier, recipient = (_commonest(getattr(row, end) for row in group) for end in ("supplier", "recipient"))
    measures: dict[str, Application] = {}
    for row in group:
        for each in drawn[row.transfer].measures if row.transfer in drawn else ():
            before = measures.get(each.measure)
            if before is None or _APPLIES.index(each.applies) < _APPLIES.index(before.applies):
                measures[each.measure] = each
    stages: dict[Stage, None] = dict.fromkeys(each.stage for each in told if each.stage != "unspecified")
    return TransferRow(
        id=told[0].id,
        claim=None if claim is None else claim.id,
        gist=None if claim is None else claim.gist,
        claim_status=None if claim is None else claim.status,
        supplier=supplier,
        supplier_name=None if supplier is None else party_name(supplier),
        recipient=recipient,
        recipient_name=None if recipient is None else party_name(recipient),
        status=statuses.most_common(1)[0][0],
        statuses=tuple(statuses.most_common()),
        when=next((each.when for each in told if each.when is not None), None),
        stages=tuple(stages),
        items=_items(told),
        route=tuple(dict.fromkeys(place for each in told for place in each.route)),
        concealed=any(each.concealed for each in told),
        measures=tuple(sorted(measures.values(), key=lambda each: _APPLIES.index(each.applies))),
        stands=() if claim is None else claim.stands,
        tellings=tuple(told),
    )


def _commonest(values: Iterable[str | None]) -> str | None:
    counts = Counter(value for value in values if value is not None)
    return counts.most_common(1)[0][0] if counts else None


def _items(told: Sequence[ToldTransfer]) -> tuple[ItemRow, ...]:
    """Each kind with each number once, those told most often first."""
    counts: Counter[tuple[str, int | None, int | None]] = Counter()
    first: dict[tuple[str, int | None, int | None], ItemRow] = {}
    for each in told:
        for item in each.items:
            key = (item.category, item.low, item.high)
            counts[key] += 1
            first.setdefault(key, item)
    return tuple(first[key] for key, _ in counts.most_common())
