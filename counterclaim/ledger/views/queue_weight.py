"""What weighs most in the review queue: what contested claims rest on, what would breach rules, where people differ.

In: a connection and a filter. Out: QueueRefs with the reasons why they come first. Always: claims are looked at in
windows along an index, those told last first, so that the first answer never waits for all of them; within a window
the heaviest comes first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import orjson
from sqlalchemy import Connection, func, select

from counterclaim.ledger import schema
from counterclaim.ledger.schema import claim, document, flow, link, membership, stance, statement, told_claim, transfer
from counterclaim.ledger.views.claims import ClaimFilter, ask_claims
from counterclaim.ledger.views.judged import judgements_on, parts_of
from counterclaim.ledger.views.paging import Cursor
from counterclaim.ledger.views.queue_nouns import QueueFilter, QueueKind, QueueRef

WINDOWS = (6, 12, 24, 48, 96)
"""Claims looked at together: few at first, since the first answer is mostly among them."""
MAX_DIFFERING = 200
_JUDGED = ("accept", "reject", "correct", "same", "different")
_BREACHING = ("breach", "possible breach")
_MOST_SOURCES = 5


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A candidate with what the filter asks about it."""

    ref: QueueRef
    weight: int
    parties: tuple[str | None, ...]
    position: str | None
    published: str | None


def weighty(
    connection: Connection, wanted: QueueFilter, order: Literal["impact", "disagreement"]
) -> Iterator[QueueRef]:
    """What rests on claims that weigh most: contested ones before others, or those on which a stand was changed."""
    if wanted.again:
        # So few that the order in which they come hardly matters, and a walk would pass over nearly all it finds.
        return
    asked = ClaimFilter(party=wanted.party, since=wanted.since)
    if order == "disagreement":
        yield from _walk(connection, wanted, replace(asked, changed=True))
        return
    yield from _walk(connection, wanted, replace(asked, status="contested"))
    yield from _walk(connection, wanted, asked)


def _walk(connection: Connection, wanted: QueueFilter, asked: ClaimFilter) -> Iterator[QueueRef]:
    """What some claims rest on, those told last first, in windows."""
    after: Cursor | None = None
    for window in WINDOWS:
        rows = connection.execute(ask_claims(asked, after).limit(window)).all()
        found = [each for each in _load(connection, [row.claim for row in rows], wanted) if _fits(each, wanted)]
        is_open = _open_now(connection, [each.ref for each in found], wanted)
        for each in sorted(found, key=lambda one: (-one.weight, one.ref.score, one.ref.subject)):
            if is_open(each.ref):
                yield each.ref
        if len(rows) < window:
            return
        after = Cursor(rows[-1].last_on, rows[-1].claim)


def differing(connection: Connection, wanted: QueueFilter) -> Iterator[QueueRef]:
    """Statements and transfers on which as many people said yes as no."""
    judgement = schema.judgement
    several = (
        select(judgement.c.subject)
        .where(judgement.c.verdict.in_(_JUDGED))
        .group_by(judgement.c.subject)
        .having(func.count(judgement.c.author.distinct()) > 1)
        .order_by(func.max(judgement.c.seq).desc())
        .limit(MAX_DIFFERING)
    )
    subjects = list(connection.execute(several).scalars())
    split = {subject: why for subject, why in _split(connection, subjects).items() if why is not None}
    kinds: tuple[tuple[QueueKind, Any], ...] = (("statement", statement), ("transfer", transfer))
    found: dict[str, _Weighed] = {}
    for kind, table in kinds:
        for row in connection.execute(_select(table).where(table.c.id.in_(list(split))).order_by(table.c.seq)):
            why = split[row.id] or ""
            found[row.id] = _weighed(kind, row, QueueRef(kind, row.id, None, row.score, (why,)), 0)
    yield from (found[each].ref for each in split if each in found and _fits(found[each], wanted))


def _split(connection: Connection, subjects: Sequence[str]) -> dict[str, str | None]:
    """Who accepts and who rejects, where that is undecided."""
    judgement = schema.judgement
    rows = connection.execute(
        select(judgement).where(judgement.c.subject.in_(subjects)).order_by(judgement.c.seq)
    ).all()
    undone = {row.undoes for row in rows if row.undoes is not None}
    last: dict[str, dict[str, str]] = {subject: {} for subject in subjects}
    for row in rows:
        if row.id not in undone and row.verdict in ("accept", "reject"):
            last[row.subject][row.author] = row.verdict
    told: dict[str, str | None] = {}
    for subject, votes in last.items():
        counts = Counter(votes.values())
        sides = [", ".join(who for who, vote in votes.items() if vote == verdict) for verdict in ("accept", "reject")]
        is_split = counts["accept"] == counts["reject"] > 0
        told[subject] = f"{sides[0]} found it right, {sides[1]} wrong" if is_split else None
    return told


def _open_now(connection: Connection, refs: Sequence[QueueRef], wanted: QueueFilter) -> Callable[[QueueRef], bool]:
    judged = judgements_on(connection, [each.subject for each in refs])

    def is_open(ref: QueueRef) -> bool:
        on = judged.get(ref.subject, ())
        undone = {each.undoes for each in on}
        authors = {each.author for each in on if each.verdict != "undo" and each.id not in undone}
        return bool(authors) and wanted.reviewer not in authors if wanted.again else not authors

    return is_open


def _fits(each: _Weighed, wanted: QueueFilter) -> bool:
    if wanted.kind not in (None, each.ref.kind):
        return False
    if wanted.position is not None and each.position != wanted.position:
        return False
    # A suggestion belongs to the claim of the party through which it was found.
    if wanted.party is not None and each.ref.kind != "suggestion" and wanted.party not in each.parties:
        return False
    return wanted.since is None or (each.published or "") >= wanted.since.isoformat()


def _load(connection: Connection, claims: Sequence[int], wanted: QueueFilter) -> Iterator[_Weighed]:
    """All of the wanted kind that some claims rest on."""
    rows = {row.claim: row for row in connection.execute(select(claim).where(claim.c.claim.in_(claims)))}
    of_told = {
        row.told_claim: row.claim
        for row in connection.execute(select(membership).where(membership.c.claim.in_(claims)))
    }
    if wanted.kind in (None, "statement"):
        yield from _statements(connection, rows, of_told)
    if wanted.kind in (None, "transfer"):
        yield from _transfers(connection, rows)
    if wanted.kind in (None, "suggestion"):
        yield from _suggestions(connection, rows, of_told)


def _statements(connection: Connection, claims: dict[int, Any], of_told: dict[int, int]) -> Iterator[_Weighed]:
    on: dict[str, int] = {}
    for part in parts_of(sorted(of_told)):
        asked = select(stance.c.told_claim, stance.c.statements).where(stance.c.told_claim.in_(part))
        for row in connection.execute(asked):
            on.update(dict.fromkeys(orjson.loads(row.statements), of_told[row.told_claim]))
    found: dict[str, Any] = {}
    for ids in parts_of(sorted(on)):
        for row in connection.execute(_select(statement).where(statement.c.id.in_(ids)).order_by(statement.c.seq)):
            found[row.id] = row
    for identifier, row in found.items():
        weight, why = _weigh(claims[on[identifier]])
        yield _weighed("statement", row, QueueRef("statement", identifier, None, row.score, why), weight)


def _transfers(connection: Connection, claims: dict[int, Any]) -> Iterator[_Weighed]:
    for part in parts_of(sorted(claims)):
        asked = _select(transfer).add_columns(transfer.c.body, flow.c.claim)
        asked = asked.join(flow, flow.c.transfer == transfer.c.seq).where(flow.c.claim.in_(part))
        for row in connection.execute(asked):
            weight, why = _weigh(claims[row.claim])
            rules = sum(each["applies"] in _BREACHING for each in orjson.loads(row.body)["measures"])
            if rules:
                why = (f"would breach {rules} {'rule' if rules == 1 else 'rules'} if true", *why)
            yield _weighed("transfer", row, QueueRef("transfer", row.id, None, row.score, why), weight + 4 * rules)


def _suggestions(connection: Connection, claims: dict[int, Any], of_told: dict[int, int]) -> Iterator[_Weighed]:
    rows = {
        (row.later, row.earlier): row
        for part in parts_of(sorted(of_told))
        for side in (link.c.later, link.c.earlier)
        for row in connection.execute(
            select(link.c.later, link.c.earlier, link.c.score).where(side.in_(part), link.c.verdict == "suggested")
        )
    }
    numbers = sorted({number for pair in rows for number in pair})
    ends = {
        row.seq: row
        for part in parts_of(numbers)
        for row in connection.execute(
            select(told_claim.c.seq, told_claim.c.id, membership.c.claim, document.c.published)
            .join(membership, membership.c.told_claim == told_claim.c.seq)
            .join(document, document.c.seq == told_claim.c.document)
            .where(told_claim.c.seq.in_(part))
        )
    }
    for (later, earlier), row in rows.items():
        if later in ends and earlier in ends and ends[later].claim != ends[earlier].claim:
            weight, why = _weigh(claims[of_told[later if later in of_told else earlier]])
            left, right = sorted((ends[later].id, ends[earlier].id))
            ref = QueueRef("suggestion", left, right, row.score, why)
            yield _Weighed(ref, weight, (), None, ends[later].published)


def _weigh(row: Any) -> tuple[int, tuple[str, ...]]:
    """How much a claim weighs, and why."""
    why = []
    if row.status == "contested":
        why.append("on a contested claim")
    if row.changed:
        why.append("somebody changed position")
    if row.sources > 1:
        why.append(f"{row.sources} independent sources")
    contested, changed = row.status == "contested", bool(row.changed)
    return 3 * contested + 2 * changed + min(row.sources, _MOST_SOURCES), tuple(why)


def _select(table: Any) -> Any:
    own = ("party", "position") if table is statement else ("supplier", "recipient")
    columns = (table.c[name] for name in ("seq", "id", "score", *own))
    return select(*columns, document.c.published).join(document, document.c.seq == table.c.document)


def _weighed(kind: QueueKind, row: Any, ref: QueueRef, weight: int) -> _Weighed:
    if kind == "statement":
        return _Weighed(ref, weight, (row.party,), row.position, row.published)
    return _Weighed(ref, weight, (row.supplier, row.recipient), None, row.published)
