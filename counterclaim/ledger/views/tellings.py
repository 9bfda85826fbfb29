"""A claim's tellings: who takes which stand on it in which document, as it stands after all judgements.

In: numbers of claims. Out: for each the told claims of current drawings with their stands, oldest publication first.
Always: a rejected statement takes its stand away and is counted; a corrected speaker or position moves it. What the
stands add up to over time is left to claims/over_time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection, select

from counterclaim.core.claim import ClaimKind, StanceKind
from counterclaim.core.interval import Interval
from counterclaim.ledger.schema import membership, stance, told_claim, transfer
from counterclaim.ledger.views.fields import STANCES
from counterclaim.ledger.views.judged import NOTHING, Judged, judged_on, parts_of
from counterclaim.ledger.views.nouns import DocumentRow, SaidRow
from counterclaim.ledger.views.rows import interval_of, load_documents, load_pairs, load_statements

MOVING = ("party", "speaker", "position", "said_on")
"""Fields of a statement whose correction moves the stand that it takes."""


@dataclass(frozen=True, slots=True)
class ToldStand:
    """One stand in one document, with the statements it rests on; `answers` are ids of statements."""

    party: str
    speaker: str | None
    stance: StanceKind
    on: Interval | None
    said: tuple[SaidRow, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim as one document tells it."""

    seq: int
    id: str
    gist: str
    kind: ClaimKind
    drawing: int
    document_seq: int
    document: DocumentRow
    stands: tuple[ToldStand, ...]
    charged: tuple[str, ...]
    family: str | None = None
    """The id that stands for all copies of its story among the documents that tell the claim."""


@dataclass(frozen=True, slots=True)
class Tellings:
    """All that is told of one claim, and how many stands and tellings people have rejected.

    `subjects` are the ids of all told claims and statements that it rests on, those rejected too.
    """

    told: tuple[ToldClaim, ...] = ()
    rejected: int = 0
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What the tellings of some claims rest on: stands by told claim, the ids each cites, statements, judgements."""

    stands: dict[int, list[Any]]
    cited: dict[int, tuple[str, ...]]
    said: dict[str, SaidRow]
    judged: dict[str, Judged]

    def is_rejected(self, identifier: str) -> bool:
        judged = self.judged.get(identifier)
        return judged is not None and judged.is_rejected


def load_tellings(
    connection: Connection,
    claims: Collection[int],
    *,
    party: str | None = None,
    speaker: str | None = None,
    spans: bool = False,
    charged: bool = False,
) -> dict[int, Tellings]:
    """The tellings of some claims; of one party or one speaker alone, if one is given.

    With `spans`, statements carry the places of their words; with `charged`, tellings tell whose doing they are about.
    """
    rows = list(_told_rows(connection, claims))
    stands = _load_stands(connection, [row.seq for row in rows], party, speaker)
    if party is not None or speaker is not None:
        rows = [row for row in rows if row.seq in stands]
    documents = load_documents(connection, {row.document for row in rows})
    cited = {row.seq: tuple(orjson.loads(row.statements)) for each in stands.values() for row in each}
    ids = {each for statements in cited.values() for each in statements}
    judged = judged_on(connection, ids | {row.id for row in rows})
    drawings = {row.drawing for row in rows}
    said = load_statements(connection, ids, documents, judged, drawings, spans=spans)
    loaded = _Loaded(stands, cited, said, judged)
    ends = _charged(connection, drawings) if charged else {}
    told: dict[int, list[ToldClaim]] = {claim: [] for claim in claims}
    rejected = dict.fromkeys(claims, 0)
    subjects: dict[int, list[str]] = {claim: [] for claim in claims}
    for row in rows:
        taken, dropped = _stands(row, loaded)
        rejected[row.claim] += dropped
        cited_here = (each for stand in stands.get(row.seq, ()) for each in cited[stand.seq])
        subjects[row.claim].extend((row.id, *cited_here))
        if taken or not dropped:
            mine = judged.get(row.id, NOTHING)
            told[row.claim].append(
                _told(row, mine, documents[row.document], taken, ends.get((row.drawing, row.id), ()))
            )
    pairs = load_pairs(connection, documents)
    return {
        claim: Tellings(_in_families(told[claim], pairs), rejected[claim], tuple(subjects[claim])) for claim in claims
    }


def _in_families(told: list[ToldClaim], pairs: dict[int, list[int]]) -> tuple[ToldClaim, ...]:
    """Oldest publication first, each with its family: that of the claim alone, whatever else is looked at with it."""
    ids = {each.document_seq: each.document.id for each in told}
    family = dict(ids)
    joined: set[int] = set()
    for left, right in [(each, other) for each in ids for other in pairs.get(each, ())]:
        if right in ids:
            joined |= {left, right}
            one, other = family[left], family[right]
            for number, own in family.items():
                if own in (one, other):
                    family[number] = min(one, other)
    ordered = sorted(told, key=_published)
    if not joined:
        return tuple(ordered)
    return tuple(
        replace(each, family=family[each.document_seq]) if each.document_seq in joined else each for each in ordered
    )


def _published(told: ToldClaim) -> tuple[date, str]:
    return told.document.published or date.max, told.id


def _load_stands(
    connection: Connection, told_claims: Sequence[int], party: str | None, speaker: str | None
) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for part in parts_of(told_claims):
        asked = select(stance).where(stance.c.told_claim.in_(part)).order_by(stance.c.seq)
        # Joined with nothing, so that no index on the name is taken: the told claims are few, a party's stands many.
        if party is not None:
            asked = asked.where(stance.c.party.concat("") == party)
        if speaker is not None:
            asked = asked.where(stance.c.speaker.concat("") == speaker)
        for row in connection.execute(asked):
            found.setdefault(row.told_claim, []).append(row)
    return found


def _told_rows(connection: Connection, claims: Collection[int]) -> Iterator[Any]:
    columns = (told_claim.c.seq, told_claim.c.id, told_claim.c.gist, told_claim.c.kind, told_claim.c.drawing)
    for part in parts_of(sorted(set(claims))):
        yield from connection.execute(
            select(membership.c.claim, *columns, told_claim.c.document)
            .join(told_claim, told_claim.c.seq == membership.c.told_claim)
            .where(membership.c.claim.in_(part))
        )


def _charged(connection: Connection, drawings: Collection[int]) -> dict[tuple[int, str], tuple[str, ...]]:
    """The ends of the transfers that told claims are about."""
    found: dict[tuple[int, str], tuple[str, ...]] = {}
    columns = (transfer.c.drawing, transfer.c.told_claim, transfer.c.supplier, transfer.c.recipient)
    for part in parts_of(sorted(drawings)):
        for row in connection.execute(select(*columns).where(transfer.c.drawing.in_(part))):
            if row.told_claim is not None:
                key = (row.drawing, row.told_claim)
                found[key] = (*found.get(key, ()), *(each for each in (row.supplier, row.recipient) if each))
    return found


def _told(
    row: Any, judged: Judged, document: DocumentRow, stands: tuple[ToldStand, ...], charged: tuple[str, ...]
) -> ToldClaim:
    return ToldClaim(
        row.seq,
        row.id,
        judged.value("gist", row.gist),
        judged.value("kind", row.kind),
        row.drawing,
        row.document,
        document,
        stands,
        charged,
    )


def _stands(row: Any, loaded: _Loaded) -> tuple[tuple[ToldStand, ...], int]:
    """The stands of one told claim after judgements, and how many statements were rejected, or the claim itself."""
    if loaded.is_rejected(row.id):
        return (), 1
    taken: dict[tuple[str, str | None, StanceKind], ToldStand] = {}
    dropped = 0
    for stand_row in loaded.stands.get(row.seq, ()):
        cited = loaded.cited[stand_row.seq]
        kept = [each for each in cited if not loaded.is_rejected(each)]
        dropped += len(cited) - len(kept)
        if cited and not kept:
            continue
        for stand in _as_corrected(stand_row, [loaded.said[each] for each in kept if each in loaded.said], loaded):
            key = (stand.party, stand.speaker, stand.stance)
            before = taken.get(key)
            taken[key] = stand if before is None else _joined(before, stand)
    return tuple(taken.values()), dropped


def _as_corrected(row: Any, statements: list[SaidRow], loaded: _Loaded) -> Iterator[ToldStand]:
    """One stand as it was drawn, and one for each statement whose speaker, position or day a person corrected."""
    answers: tuple[str, ...] = ()
    if row.answers != "[]":
        answers = tuple(each for each in orjson.loads(row.answers) if not loaded.is_rejected(each))
    own: list[SaidRow] = []
    for each in statements:
        mine = loaded.judged.get(each.id, NOTHING)
        if mine is NOTHING or not any(map(mine.corrected, MOVING)):
            own.append(each)
            continue
        party = (each.party or each.speaker or row.party) if mine.corrected("party") else row.party
        kind = STANCES[each.position] if mine.corrected("position") else row.stance
        yield ToldStand(party, each.speaker, kind, each.on, (each,), answers)
    if own or not statements:
        on = interval_of(row.on_from, row.on_to)
        yield ToldStand(row.party, row.speaker, row.stance, on, tuple(own), answers)


def _joined(left: ToldStand, right: ToldStand) -> ToldStand:
    answers = tuple(dict.fromkeys((*left.answers, *right.answers)))
    return ToldStand(left.party, left.speaker, left.stance, left.on or right.on, left.said + right.said, answers)
