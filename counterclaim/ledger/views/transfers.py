"""The list of transfers of arms: one row for each that claims tell of, however many documents tell it.

In: a connection and what is asked for. Out: a page of TransferRow, those told last first, each with every telling:
items, numbers, time, way, the words, the rules it would breach if true. Always: rejected transfers are left out and
corrected ends are as corrected.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection, FromClause, select, tuple_
from sqlalchemy.sql.elements import ColumnElement

from counterclaim.core.measure import Application, Applies
from counterclaim.core.transfer import Category, Stage, TransferStatus
from counterclaim.ledger.schema import flow, transfer
from counterclaim.ledger.views.claims import load_claims
from counterclaim.ledger.views.judged import NOTHING, Judged, judged_on, parts_of
from counterclaim.ledger.views.nouns import ClaimRow, DocumentRow, ItemRow, SaidRow, ToldTransfer, TransferRow
from counterclaim.ledger.views.paging import DEFAULT_LIMIT, Cursor, Page, check_limit
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.passage import Place, load_passages
from counterclaim.ledger.views.rows import interval_from, interval_of, load_documents, load_statements

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


def _fold_rows(connection: Connection, rows: Sequence[Any]) -> tuple[TransferRow, ...]:
    """Each row with all tellings of its claim."""
    claims = load_claims(connection, {row.claim for row in rows if row.claim is not None})
    groups: dict[int, list[Any]] = {row.transfer: [row] for row in rows}
    by_claim = {row.claim: row.transfer for row in rows if row.claim is not None}
    for part in parts_of(sorted(by_claim)):
        asked = select(flow).where(flow.c.claim.in_(part))
        for other in connection.execute(asked.order_by(flow.c.published.desc(), flow.c.transfer.desc())):
            group = groups[by_claim[other.claim]]
            if len(group) < MAX_TELLINGS and other.transfer != group[0].transfer:
                group.append(other)
    told = _load_told(connection, [row.transfer for group in groups.values() for row in group])
    return tuple(_fold(groups[row.transfer], told, claims.get(row.claim)) for row in rows if row.transfer in told)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One telling, and what is folded from all."""

    told: ToldTransfer
    measures: tuple[Application, ...]


def _load_told(connection: Connection, numbers: Collection[int]) -> dict[int, _Drawn]:
    rows = [
        row
        for part in parts_of(sorted(set(numbers)))
        for row in connection.execute(select(transfer).where(transfer.c.seq.in_(part)))
    ]
    bodies = {row.seq: orjson.loads(row.body) for row in rows}
    documents = load_documents(connection, {row.document for row in rows})
    through = {each["statement"] for body in bodies.values() for each in body["tellings"] if each["statement"]}
    judged = judged_on(connection, {*through, *(row.id for row in rows)})
    kept = {each for each in through if not judged.get(each, NOTHING).is_rejected}
    said = load_statements(connection, kept, documents, judged, {row.drawing for row in rows}, spans=False)
    passages = _passages(connection, rows, bodies)
    return {
        row.seq: _drawn(
            row,
            bodies[row.seq],
            documents[row.document],
            judged.get(row.id, NOTHING),
            tuple(_words(bodies[row.seq], said, passages.get(row.seq))),
        )
        for row in rows
    }


def _passages(connection: Connection, rows: Iterable[Any], bodies: dict[int, Any]) -> dict[int, str]:
    """The sentence in which the reporter tells a transfer that nobody else tells in that document."""
    places = {
        row.seq: Place(row.document, each["trigger"]["start"], each["trigger"]["end"])
        for row in rows
        for each in bodies[row.seq]["tellings"][:1]
        if each["statement"] is None and each["trigger"]["field"] == "text"
    }
    return dict(zip(places, load_passages(connection, tuple(places.values())), strict=True))


def _drawn(row: Any, body: Any, told_in: DocumentRow, judged: Judged, words: tuple[str, ...]) -> _Drawn:
    days = judged.corrected("when")
    when = interval_from(body["when"]) if days is None else interval_of(*(judged.value("when", None) or (None, None)))
    drawn = {name: getattr(row, name) for name in ("supplier", "recipient", "status", "stage", "concealed")}
    told = ToldTransfer(
        id=row.id,
        document=told_in,
        status=judged.value("status", row.status),
        stage=judged.value("stage", row.stage),
        items=tuple(_item(each) for each in body["items"]),
        when=when,
        route=tuple(each["text"] for each in body["route"]),
        concealed=bool(judged.value("concealed", bool(row.concealed))),
        words=words,
        score=row.score,
        corrections=judged.corrections(drawn),
    )
    rules = (Application(each["id"], each["citation"], each["applies"], each["why"]) for each in body["measures"])
    return _Drawn(told, tuple(rules))


def _words(body: Any, said: dict[str, SaidRow], passage: str | None) -> dict[str, None]:
    """What tells it: statements led by who makes them, or the reporter's own sentence."""
    through = [said[each["statement"]] for each in body["tellings"] if each["statement"] in said]
    return dict.fromkeys((*map(_led, through), *((passage,) if passage else ())))


def _led(said: SaidRow) -> str:
    """Who says it and the words."""
    return f"{said.speaker or said.party or 'somebody not named'} {said.position}: {said.words}"


def _item(told: Any) -> ItemRow:
    quantity = told["quantity"]
    return ItemRow(
        told["category"],
        told["span"]["text"],
        None if quantity is None else quantity["low"],
        None if quantity is None else quantity["high"],
        None if quantity is None else quantity["span"]["text"],
    )


def _fold(group: Sequence[Any], drawn: dict[int, _Drawn], claim: ClaimRow | None) -> TransferRow:
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
