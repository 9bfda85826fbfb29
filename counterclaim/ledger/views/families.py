"""Families of copies: documents that carry one story, held against the one that they were taken from.

In: a snapshot of the ledger. Out: a page of families, those with the newest member first, or the family of one
document. Always: who copied whom is told only where the pages tell; the time goes with what is shown and not with what
is kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, select

from counterclaim.ledger.schema import copy, document
from counterclaim.ledger.views.family_nouns import CopyRow, FamilyRow
from counterclaim.ledger.views.judged import parts_of
from counterclaim.ledger.views.nouns import DocumentRow
from counterclaim.ledger.views.paging import Cursor, Page, check_limit
from counterclaim.ledger.views.rows import DOCUMENT_COLUMNS, day_of

MAX_MEMBERS = 300
"""No further pair of a larger family is followed."""
MAX_SHOWN = 40
AT_ONCE = 30
"""How many documents are looked at in one go, and at most how often where a filter leaves most of them out."""
MAX_LOOKS = 12
_PAIR = tuple(copy.c[name] for name in ("seq", "document", "other", "direction"))


@dataclass(frozen=True, slots=True)
class _Pair:
    seq: int
    later: int
    earlier: int
    direction: str

    @property
    def original(self) -> int:
        """Which was copied, where that is known."""
        return self.earlier if self.direction == "from-other" else self.later

    @property
    def copy(self) -> int:
        """Which copied it, where that is known."""
        return self.later if self.direction == "from-other" else self.earlier


Tied = Mapping[int, Sequence[_Pair]]
"""Documents with the pairs that they are in."""


def list_families(
    connection: Connection, *, altered: bool = False, limit: int = 20, after: Cursor | None = None
) -> Page[FamilyRow]:
    """Families by their newest member; `altered` takes those in which a copy says something else than its original."""
    check_limit(limit)
    found: list[tuple[int, FamilyRow]] = []
    below = None if after is None else after.number
    for _ in range(max(MAX_LOOKS, limit)):
        newest = _newest(connection, below)
        families = _families_at(connection, newest)
        found.extend(each for each in families if each[1].altered or not altered)
        if len(found) > limit:
            return Page(tuple(row for _, row in found[:limit]), str(Cursor("", found[limit - 1][0])))
        if len(newest) < AT_ONCE:
            return Page(tuple(row for _, row in found))
        below = newest[-1]
    return Page(tuple(row for _, row in found), str(Cursor("", below or 0)))


def family_of(connection: Connection, number: int) -> FamilyRow | None:
    """The family that a document belongs to; None where it is no copy and none was made of it."""
    tied = _tied(connection, [number])
    return _rows(connection, [_reached(number, tied)], tied)[0] if tied.get(number) else None


def _newest(connection: Connection, below: int | None) -> list[int]:
    """The newest documents that were found to carry an earlier one's story."""
    asked = select(copy.c.document).distinct().order_by(copy.c.document.desc()).limit(AT_ONCE)
    asked = asked if below is None else asked.where(copy.c.document < below)
    return [int(row.document) for row in connection.execute(asked)]


def _families_at(connection: Connection, newest: Sequence[int]) -> list[tuple[int, FamilyRow]]:
    """The families whose newest member is one of these documents, with that member."""
    tied = _tied(connection, newest)
    families: dict[int, frozenset[int]] = {}
    seen: set[int] = set()
    for number in newest:
        if number not in seen:
            members = _reached(number, tied)
            seen |= members
            if max(members) == number:
                families[number] = members
    return list(zip(families, _rows(connection, list(families.values()), tied), strict=True))


def _tied(connection: Connection, numbers: Sequence[int]) -> Tied:
    """All that hangs together with some documents, level by level for all of them at once."""
    found: dict[int, dict[int, _Pair]] = defaultdict(dict)
    fresh, known = set(numbers), set(numbers)
    while fresh and len(known) < MAX_MEMBERS * max(1, len(numbers)):
        for pair in _pairs(connection, fresh):
            found[pair.later][pair.seq] = found[pair.earlier][pair.seq] = pair
        fresh = {number for number in found if number not in known}
        known |= fresh
    return {number: list(pairs.values()) for number, pairs in found.items()}


def _pairs(connection: Connection, numbers: Collection[int]) -> list[_Pair]:
    """Pairs that a document is in. Two questions, each on its own index."""
    return [
        _Pair(*row)
        for part in parts_of(sorted(numbers))
        for side in (copy.c.document, copy.c.other)
        for row in connection.execute(select(*_PAIR).where(side.in_(part))).all()
    ]


def _reached(number: int, tied: Tied) -> frozenset[int]:
    reached, waiting = {number}, [number]
    while waiting and len(reached) < MAX_MEMBERS:
        more = {each for pair in tied.get(waiting.pop(), ()) for each in (pair.later, pair.earlier)} - reached
        reached |= more
        waiting.extend(more)
    return frozenset(reached)


@dataclass(frozen=True, slots=True)
class _Family:
    """A family before its documents' bodies are read: the pair that tells of each member but the head."""

    head: int
    is_known: bool
    members: frozenset[int]
    shown: tuple[tuple[int, _Pair], ...]


def _rows(connection: Connection, families: Sequence[frozenset[int]], tied: Tied) -> list[FamilyRow]:
    """Families as a list shows them."""
    documents = _documents(connection, {number for members in families for number in members})
    built = [_family(members, documents, tied) for members in families]
    bodies = _bodies(connection, sorted({pair.seq for family in built for _, pair in family.shown}))
    return [_row(family, documents, bodies) for family in built]


def _family(members: frozenset[int], documents: Mapping[int, DocumentRow], tied: Tied) -> _Family:
    pairs = {pair.seq: pair for number in members for pair in tied[number]}.values()
    told = [pair for pair in pairs if pair.direction != "unknown"]
    copied, taken = Counter(pair.original for pair in told), {pair.copy for pair in told}
    head = min(members, key=lambda number: (number in taken, -copied[number], *_rank(documents[number])))
    rest = sorted(members - {head}, key=lambda number: (str(documents[number].published or "unknown"), number))
    shown = tuple((number, _best(head, tied[number])) for number in rest[:MAX_SHOWN])
    return _Family(head, head in copied and head not in taken, members, shown)


def _rank(document: DocumentRow) -> tuple[object, ...]:
    return document.agency is None, str(document.published or "unknown"), document.id


def _best(head: int, pairs: Sequence[_Pair]) -> _Pair:
    """The pair that tells of a member: with the head, else the first that was found."""
    return min(pairs, key=lambda pair: (head not in (pair.later, pair.earlier), pair.seq))


def _documents(connection: Connection, numbers: Collection[int]) -> dict[int, DocumentRow]:
    """Documents by their numbers; whose copy each is stands in the family."""
    return {
        row.seq: DocumentRow(row.id, row.title, row.outlet, row.agency, day_of(row.published), row.url)
        for part in parts_of(sorted(numbers))
        for row in connection.execute(select(*DOCUMENT_COLUMNS).where(document.c.seq.in_(part)))
    }


def _bodies(connection: Connection, numbers: Sequence[int]) -> dict[int, Any]:
    return {
        row.seq: orjson.loads(row.body)
        for part in parts_of(numbers)
        for row in connection.execute(select(copy.c.seq, copy.c.body).where(copy.c.seq.in_(part)))
    }


def _row(family: _Family, documents: Mapping[int, DocumentRow], bodies: Mapping[int, Any]) -> FamilyRow:
    original = documents[family.head]
    copies = tuple(_copied(documents[number], pair, bodies[pair.seq]) for number, pair in family.shown)
    days = sorted(day for number in family.members if (day := documents[number].published) is not None)
    outlets = (original.outlet, *(row.document.outlet for row in copies))
    return FamilyRow(
        id=original.id,
        title=original.title,
        original=original,
        is_known=family.is_known,
        documents=len(family.members),
        outlets=tuple(dict.fromkeys(each for each in outlets if each)),
        altered=sum(bool(row.changed) for row in copies),
        first_on=days[0] if days else None,
        last_on=days[-1] if days else None,
        copies=copies,
    )


def _copied(told_in: DocumentRow, pair: _Pair, body: Any) -> CopyRow:
    kinds = Counter(each["kind"] for each in body["changes"] if each["matters"])
    quiet = Counter(each["kind"] for each in body["changes"] if not each["matters"])
    return CopyRow(
        told_in, body["original"], body["copy"], pair.direction != "unknown", tuple(kinds.items()), quiet["cut"],
        quiet["added"], body["kept"], body["reworded"],
    )  # fmt: skip
