"""The review queue: statements, transfers and suggested links that nobody has looked at, in an order that is asked for.

In: a connection, a filter, an order, what is to be passed over. Out: QueueRefs; queue_items.py makes them into items.
Always: every order tells the same things, so that what is left is one number; nothing is counted beyond COUNTED. By
doubt, the least sure come first; by impact and by disagreement, first what rests on claims that weigh most
(queue_weight.py), then the rest by doubt.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, FromClause, Select, and_, case, exists, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from counterclaim.ledger.schema import claim_party, document, judgement, link, membership, statement, transfer
from counterclaim.ledger.schema import told_claim as told
from counterclaim.ledger.views.judged import parts_of
from counterclaim.ledger.views.queue_nouns import DoneToday, QueueCount, QueueFilter, QueueKind, QueueOrder, QueueRef
from counterclaim.ledger.views.queue_weight import differing, weighty
from counterclaim.ledger.views.rows import is_superseded

COUNTED = 1000
"""Beyond this, what is left is told as "more than"."""
MAX_DRIVEN = 2000
"""Documents since a day that are asked for one by one; where there are more, the order's own index is quicker."""
MAX_AGAIN = 2000
"""Judged things that are looked at again."""
VERDICTS = ("accept", "reject", "correct", "same", "different")


def list_queue(
    connection: Connection,
    wanted: QueueFilter,
    *,
    order: QueueOrder = "doubt",
    limit: int = 1,
    passed_over: Collection[str] = (),
) -> tuple[QueueRef, ...]:
    """What comes next; `passed_over` are subjects that were skipped."""
    seen = set(passed_over)
    found: list[QueueRef] = []
    # What weighs most may come again among the rest: at most as often as it was found.
    for ref in _in_order(connection, wanted, order, 2 * limit + len(seen)):
        if ref.subject not in seen:
            seen.add(ref.subject)
            found.append(ref)
            if len(found) == limit:
                break
    return tuple(found)


def count_queue(connection: Connection, wanted: QueueFilter) -> QueueCount:
    """How many are left, as far as they are counted."""
    number = 0
    for kind in _kinds(wanted):
        for asked in _questions(connection, kind, wanted):
            some = asked.order_by(None).with_only_columns(_TABLES[kind].c.seq).limit(COUNTED + 1 - number).subquery()
            number += int(connection.execute(select(func.count()).select_from(some)).scalar_one())
            if number > COUNTED:
                return QueueCount(COUNTED, is_whole=False)
    return QueueCount(number, is_whole=True)


def count_done(connection: Connection, since: str) -> tuple[DoneToday, ...]:
    """Judgements since a time (UTC, as it stands in rows), by author; those who did most first."""
    number = func.count()
    asked = (
        select(judgement.c.author, number)
        .where(judgement.c.judged_at >= since, judgement.c.verdict.in_(VERDICTS))
        .group_by(judgement.c.author)
        .order_by(number.desc(), judgement.c.author)
    )
    return tuple(DoneToday(str(author), int(count)) for author, count in connection.execute(asked))


def _in_order(connection: Connection, wanted: QueueFilter, order: QueueOrder, enough: int) -> Iterator[QueueRef]:
    if order == "disagreement":
        yield from differing(connection, wanted)
    if order != "doubt":
        yield from weighty(connection, wanted, order)
    streams = [_by_doubt(connection, kind, wanted, enough) for kind in _kinds(wanted)]
    yield from heapq.merge(*streams, key=_certainty)


def _certainty(ref: QueueRef) -> tuple[float, str]:
    """The share of such cases in which the likelier answer is right: the nearer to a half, the more a person helps."""
    return max(ref.score, 1 - ref.score), ref.subject


def _kinds(wanted: QueueFilter) -> tuple[QueueKind, ...]:
    kinds: tuple[QueueKind, ...] = ("statement", "transfer", "suggestion")
    if wanted.position is not None:
        kinds = ("statement",)
    return tuple(each for each in kinds if wanted.kind in (None, each))


_TABLES: dict[QueueKind, Any] = {"statement": statement, "transfer": transfer, "suggestion": link}
_later, _earlier = told.alias("later_told"), told.alias("earlier_told")
_later_in, _earlier_in = membership.alias("later_in"), membership.alias("earlier_in")


def _by_doubt(connection: Connection, kind: QueueKind, wanted: QueueFilter, enough: int) -> Iterator[QueueRef]:
    """The least sure first. More are asked for only when those at hand are used up."""
    score, seq = _TABLES[kind].c.score, _TABLES[kind].c.seq
    # Two walks along one index meet at a half: upwards from there, and downwards.
    sides = ((score >= 0.5, (score.asc(), seq.asc())), (score < 0.5, (score.desc(), seq.desc())))
    rows: list[QueueRef] = []
    for asked in _questions(connection, kind, wanted):
        for side, order in sides:
            part = asked.where(side).order_by(*order).limit(enough)
            rows.extend(_ref(kind, row) for row in connection.execute(part))
    yield from islice(sorted(rows, key=_certainty), enough)


def _ref(kind: QueueKind, row: Any) -> QueueRef:
    if kind != "suggestion":
        return QueueRef(kind, row.id, None, row.score)
    left, right = sorted((row.later_id, row.earlier_id))
    return QueueRef(kind, left, right, row.score)


def _questions(connection: Connection, kind: QueueKind, wanted: QueueFilter) -> Iterator[Select[Any]]:
    """What fits the filter, without an order; several where documents are asked for one by one."""
    asked = _suggestions(wanted) if kind == "suggestion" else _drawn(_TABLES[kind], kind, wanted)
    holder: Any = _later if kind == "suggestion" else _TABLES[kind]
    if wanted.again:
        asked = asked if wanted.since is None else asked.where(_published_since(holder, wanted.since))
        yield from (asked.where(holder.c.id.in_(part)) for part in parts_of(_judged_lately(connection)))
        return
    if wanted.since is None:
        yield asked
        return
    recent = select(document.c.seq).where(document.c.published >= wanted.since.isoformat())
    numbers = connection.execute(recent.limit(MAX_DRIVEN + 1)).scalars().all()
    if len(numbers) > MAX_DRIVEN:
        yield asked.where(_published_since(holder, wanted.since))
        return
    yield from (asked.where(holder.c.document.in_(part)) for part in parts_of(numbers))


def _published_since(holder: Any, since: date) -> ColumnElement[bool]:
    return exists().where(document.c.seq == holder.c.document, document.c.published >= since.isoformat())


def _judged_lately(connection: Connection) -> Sequence[str]:
    """Ids on which somebody judged, those of pairs one by one; of very many the latest."""
    newest = func.max(judgement.c.seq)
    asked = select(judgement.c.subject).group_by(judgement.c.subject).order_by(newest.desc()).limit(MAX_AGAIN)
    return sorted({one for subject in connection.execute(asked).scalars() for one in subject.split(" ")})


def _drawn(table: Any, kind: QueueKind, wanted: QueueFilter) -> Select[Any]:
    asked = select(table.c.id, table.c.score).where(~is_superseded(table), _is_open(table.c.id, wanted))
    if kind == "transfer":
        if wanted.party is None:
            return asked
        # Not by the indexes of the ends: all of a great party's transfers would be sorted for the first one.
        ends = (func.coalesce(table.c[end], "") for end in ("supplier", "recipient"))
        return asked.where(or_(*(end == wanted.party for end in ends)))
    if wanted.party is not None:
        asked = asked.where(table.c.party == wanted.party)
    return asked if wanted.position is None else asked.where(table.c.position == wanted.position)


def _suggestions(wanted: QueueFilter) -> Select[Any]:
    left, right = _later.c.id, _earlier.c.id
    subject = case((left < right, left + " " + right), else_=right + " " + left)
    asked = (
        select(_later.c.id.label("later_id"), _earlier.c.id.label("earlier_id"), link.c.score)
        .select_from(link)
        .join(_later, _later.c.seq == link.c.later)
        .join(_earlier, _earlier.c.seq == link.c.earlier)
        .join(_later_in, _later_in.c.told_claim == link.c.later)
        .join(_earlier_in, _earlier_in.c.told_claim == link.c.earlier)
        .where(link.c.verdict == "suggested", _is_open(subject, wanted))
    )
    if not wanted.again:
        # What a person joined, or what hangs together by other links, needs no further word.
        asked = asked.where(_later_in.c.claim != _earlier_in.c.claim)
    if wanted.party is None:
        return asked
    on = (_later_in.c.claim, _earlier_in.c.claim)
    return asked.where(exists().where(claim_party.c.party == wanted.party, claim_party.c.claim.in_(on)))


def _is_open(subject: ColumnElement[Any], wanted: QueueFilter) -> ColumnElement[bool]:
    """Nobody has judged it; or, asked again, others have and the reviewer has not."""
    judged = judgement.alias("judged")
    if not wanted.again:
        return ~_in_force(judged, subject)
    mine = judgement.alias("mine")
    return and_(_in_force(judged, subject), ~_in_force(mine, subject, mine.c.author == wanted.reviewer))


def _in_force(judged: FromClause, subject: ColumnElement[Any], *more: ColumnElement[bool]) -> ColumnElement[bool]:
    undo = judgement.alias("undo")
    undone = exists().where(undo.c.subject == judged.c.subject, undo.c.undoes == judged.c.id)
    return exists().where(judged.c.subject == subject, judged.c.verdict.in_(VERDICTS), ~undone, *more)
