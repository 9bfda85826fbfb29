"""What the ledger tells in order of time: statements, transfers and events by the day on which they are said to be.

In: a connection, a party, days. Out: a page of EntryRow, oldest or newest first. Always: only what has a first day
stands here; each entry opens with its standing; what several documents tell in the same words stands once, with how
many more do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection, Select, Table, select, tuple_

from counterclaim.ledger.schema import event, statement, transfer
from counterclaim.ledger.views.judged import NOTHING, Judged, corrected_to, judged_on, parts_of
from counterclaim.ledger.views.nouns import DocumentRow, EntryKind, EntryRow
from counterclaim.ledger.views.paging import DEFAULT_LIMIT, Cursor, Page, check_limit
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.rows import interval_from, interval_of, is_superseded, load_documents

_PORTION = 2
"""How many times the limit is looked at for one page: copies and rejected things fall out of it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A table of things that have a time, and the names of its columns: the day, who, towards whom, the standing."""

    kind: EntryKind
    table: Table
    day: str
    party: str
    other: str
    standing: str
    time: str


SOURCES = (
    Source("statement", statement, "said_from", "party", "addressee", "position", "said_on"),
    Source("transfer", transfer, "when_from", "supplier", "recipient", "status", "when"),
    Source("event", event, "on_from", "actor", "recipient", "modality", "on"),
)


@dataclass(frozen=True, slots=True)
class TimeFilter:
    """What the timeline is asked for; days are those on which things are said to be, both included."""

    party: str | None = None
    since: date | None = None
    until: date | None = None
    kind: EntryKind | None = None
    newest_first: bool = False


@dataclass(frozen=True, slots=True)
class Dated:
    """A row with its place in time."""

    day: str
    number: int
    source: Source
    row: Any

    @property
    def cursor(self) -> Cursor:
        """Where a list goes on after it."""
        return Cursor(self.day, self.number)


def list_entries(
    connection: Connection, wanted: TimeFilter, *, limit: int = DEFAULT_LIMIT, after: Cursor | None = None
) -> Page[EntryRow]:
    """A page of the timeline."""
    check_limit(limit)
    shown: list[EntryRow] = []
    places: dict[tuple[Any, ...], int] = {}
    last: Cursor | None = None
    while True:
        found = _portion(connection, wanted, after, limit * _PORTION)
        for each, entry in _entries(connection, found, wanted):
            key = (entry.kind, entry.party, entry.name, entry.standing, entry.on, entry.what, entry.words)
            if key in places:
                shown[places[key]] = replace(shown[places[key]], also=shown[places[key]].also + 1)
            elif len(shown) == limit:
                return Page(tuple(shown), str(last))
            else:
                places[key] = len(shown)
                shown.append(entry)
            last = each.cursor
        if len(found) < limit * _PORTION:
            return Page(tuple(shown))
        after = found[-1].cursor


def _portion(connection: Connection, wanted: TimeFilter, after: Cursor | None, limit: int) -> list[Dated]:
    """The next things in time, of all kinds."""
    found: dict[int, Dated] = {}
    for source in SOURCES:
        if wanted.kind not in (None, source.kind):
            continue
        for asked in _questions(connection, source, wanted):
            for row in connection.execute(_further(asked, source, wanted, after).limit(limit)):
                found[row.seq] = Dated(getattr(row, source.day), row.seq, source, row)
    ordered = sorted(found.values(), key=lambda each: (each.day, each.number), reverse=wanted.newest_first)
    return ordered[:limit]


def _further(asked: Select[Any], source: Source, wanted: TimeFilter, after: Cursor | None) -> Select[Any]:
    """What comes after a place in the list, in its order."""
    place = tuple_(source.table.c[source.day], source.table.c.seq)
    if after is not None:
        last = (after.day, after.number)
        asked = asked.where(place < last if wanted.newest_first else place > last)
    return asked.order_by(*(column.desc() if wanted.newest_first else column.asc() for column in place.clauses))


def _questions(connection: Connection, source: Source, wanted: TimeFilter) -> Iterator[Select[Any]]:
    """One question for each column in which the party can stand: each has its own index."""
    table = source.table
    asked = select(table).where(table.c[source.day].is_not(None), ~is_superseded(table))
    if wanted.since is not None:
        asked = asked.where(table.c[source.day] >= wanted.since.isoformat())
    if wanted.until is not None:
        asked = asked.where(table.c[source.day] <= wanted.until.isoformat())
    if wanted.party is None:
        yield asked
        return
    ends = (source.party,) if source.kind == "statement" else (source.party, source.other)
    for end in ends:
        yield asked.where(table.c[end] == wanted.party)
        corrected = corrected_to(connection, end, wanted.party)
        for part in parts_of(corrected):
            yield asked.where(table.c.id.in_(part))


def _entries(connection: Connection, found: Sequence[Dated], wanted: TimeFilter) -> Iterator[tuple[Dated, EntryRow]]:
    """What was found, as it stands after judgements; an event that is a saying or a transfer is told by that."""
    judged = judged_on(connection, {each.row.id for each in found})
    documents = load_documents(connection, {each.row.document for each in found})
    told = _told_otherwise(connection, [each.row for each in found if each.source.kind == "event"])
    for each in found:
        mine = judged.get(each.row.id, NOTHING)
        if mine.is_rejected or each.number in told:
            continue
        entry = _entry(each, documents[each.row.document], mine)
        if wanted.party is None or wanted.party in (entry.party, entry.other) or each.source.kind == "statement":
            yield each, entry


def _entry(each: Dated, told_in: DocumentRow, judged: Judged) -> EntryRow:
    source, row, body = each.source, each.row, orjson.loads(each.row.body)
    on = interval_from(body[source.time])
    corrected = judged.value(source.time, None)
    if corrected:
        on = interval_of(*corrected)
    party = judged.value(source.party, getattr(row, source.party))
    other = judged.value(source.other, getattr(row, source.other))
    if source.kind == "statement":
        name = judged.value("speaker", row.speaker) or (
            party_name(party) if party else _source_words(body) or "somebody not named"
        )
        what, words, claim = "", row.words, next(iter(body["claims"]), None)
    elif source.kind == "transfer":
        name = party_name(party) if party else ""
        what, claim = row.categories.replace(",", ", "), row.told_claim
        words = ", ".join(dict.fromkeys(item["span"]["text"] for item in body["items"]))
    else:
        name = party_name(party) if party else ""
        what, words, claim = judged.value("type", row.type), body["trigger"]["text"], None
    if on is None:
        raise ValueError(f"{source.kind} {row.id} has a first day and no time")
    standing = judged.value(source.standing, getattr(row, source.standing))
    return EntryRow(on, source.kind, row.id, standing, party, name, other, what, words, told_in, claim)


def _source_words(body: Any) -> str:
    return " ".join(each["text"] for each in body["source"])


def _told_otherwise(connection: Connection, events: Sequence[Any]) -> set[int]:
    """Events that are the saying itself ("accused" is both a cue and an accusation), or that a transfer tells."""
    drawings = sorted({row.drawing for row in events})
    cues: dict[int, list[tuple[int, int]]] = {}
    moved: set[tuple[int, str]] = set()
    for part in parts_of(drawings):
        for row in connection.execute(
            select(statement.c.drawing, statement.c.body).where(statement.c.drawing.in_(part))
        ):
            cues.setdefault(row.drawing, []).extend(_places(orjson.loads(row.body)["cue"]))
        for row in connection.execute(select(transfer.c.drawing, transfer.c.body).where(transfer.c.drawing.in_(part))):
            moved.add((row.drawing, orjson.loads(row.body)["event"]))
    return {row.seq for row in events if (row.drawing, row.id) in moved or _is_in(row, cues.get(row.drawing, ()))}


def _places(spans: Sequence[Any]) -> list[tuple[int, int]]:
    return [(each["start"], each["end"]) for each in spans if each["field"] == "text"]


def _is_in(row: Any, cues: Sequence[tuple[int, int]]) -> bool:
    trigger = orjson.loads(row.body)["trigger"]
    return any(trigger["start"] < end and start < trigger["end"] for start, end in cues)
