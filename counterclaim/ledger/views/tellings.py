"""A claim's tellings: who takes which stand on it in which document, as it stands after all judgements.

In: numbers of claims. Out: for each the told claims of current drawings with their stands, oldest publication first.
Always: a rejected statement takes its stand away and is counted; a corrected speaker or position moves it. What the
stands add up to over time is left to claims/over_time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, MutableMapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection

from counterclaim.core.claim import ClaimKind, StanceKind
from counterclaim.core.interval import Interval
from counterclaim.ledger.among import ask_among
from counterclaim.ledger.views.fields import STANCES
from counterclaim.ledger.views.judged import NOTHING, Judged, judged_on
from counterclaim.ledger.views.nouns import DocumentRow, SaidRow
from counterclaim.ledger.views.rows import interval_of, load_documents, load_pairs, load_said

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
    said: dict[tuple[int, str], SaidRow]
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
    whose, names = _whose(party, speaker)
    theirs = f" AND EXISTS (SELECT 1 FROM stance WHERE told_claim = membership.told_claim{whose})" if names else ""
    rows = ask_among(connection, _TOLD + theirs, claims, *names)
    stands = _load_stands(connection, [row.seq for row in rows], whose, names)
    told: dict[int, list[ToldClaim]] = {claim: [] for claim in claims}
    rejected = dict.fromkeys(claims, 0)
    subjects: dict[int, list[str]] = {claim: [] for claim in claims}
    for row, one, dropped, rests in _load(connection, rows, stands, spans=spans, charged=charged):
        rejected[row.claim] += dropped
        subjects[row.claim].extend(rests)
        if one is not None:
            told[row.claim].append(one)
    pairs = load_pairs(connection, {row.document for row in rows})
    return {
        claim: Tellings(_in_families(told[claim], pairs), rejected[claim], tuple(subjects[claim])) for claim in claims
    }


def load_told(
    connection: Connection, claims: Collection[int], known: MutableMapping[int, ToldClaim | None]
) -> dict[int, tuple[ToldClaim, ...]]:
    """The told claims of some claims, with whose doing they are about, oldest publication first.

    Those in `known` are not read again, the others are put there; None stands for one of which all was rejected.
    """
    rows = ask_among(connection, _TOLD, claims)
    missing = [row for row in rows if row.seq not in known]
    stands = _load_stands(connection, [row.seq for row in missing])
    known.update((row.seq, one) for row, one, *_ in _load(connection, missing, stands, spans=False, charged=True))
    pairs = load_pairs(connection, {row.document for row in rows})
    told: dict[int, list[ToldClaim]] = {claim: [] for claim in claims}
    for row in rows:
        one = known[row.seq]
        if one is not None:
            told[row.claim].append(one)
    return {claim: _in_families(each, pairs) for claim, each in told.items()}


def _load(
    connection: Connection, rows: Sequence[Any], stands: dict[int, list[Any]], *, spans: bool, charged: bool
) -> Iterator[tuple[Any, ToldClaim | None, int, tuple[str, ...]]]:
    """Each row with its told claim (None where all of it was rejected), how much was, and the ids that it rests on."""
    documents = load_documents(connection, {row.document for row in rows})
    cited = {row.seq: tuple(orjson.loads(row.statements)) for each in stands.values() for row in each}
    # By drawing too: another one of the same claim may have found the same words under the same id.
    places = {(row.drawing, each) for row in rows for stand in stands.get(row.seq, ()) for each in cited[stand.seq]}
    judged = judged_on(connection, {id for _, id in places} | {row.id for row in rows})
    drawings = {row.drawing for row in rows}
    said = load_said(connection, places, documents, judged, spans=spans)
    loaded = _Loaded(stands, cited, said, judged)
    ends = _charged(connection, drawings) if charged else {}
    for row in rows:
        taken, dropped = _stands(row, loaded)
        cited_here = (each for stand in stands.get(row.seq, ()) for each in cited[stand.seq])
        one = None
        if taken or not dropped:
            mine = judged.get(row.id, NOTHING)
            one = _told(row, mine, documents[row.document], taken, ends.get((row.drawing, row.id), ()))
        yield row, one, dropped, (row.id, *cited_here)


def _in_families(told: list[ToldClaim], pairs: dict[int, list[int]]) -> tuple[ToldClaim, ...]:
    """Oldest publication first, each with its family: that of the claim alone, whatever else is looked at with it."""
    ids = {each.document_seq: each.document.id for each in told}
    ordered = sorted(told, key=_published)
    root = {number: number for left in ids for right in pairs.get(left, ()) if right in ids for number in (left, right)}
    if not root:
        return tuple(ordered)

    def find(number: int) -> int:
        while root[number] != number:
            root[number] = root[root[number]]
            number = root[number]
        return number

    for left in root:
        for right in pairs.get(left, ()):
            if right in ids:
                # The lowest id stands for all.
                first, second = sorted((find(left), find(right)), key=ids.__getitem__)
                root[second] = first
    return tuple(
        replace(each, family=ids[find(each.document_seq)]) if each.document_seq in root else each for each in ordered
    )


def _published(told: ToldClaim) -> tuple[date, str]:
    return told.document.published or date.max, told.id


def _whose(party: str | None, speaker: str | None) -> tuple[str, tuple[str, ...]]:
    """The condition that a stand is one of a party or a speaker, and their names.

    Joined with nothing, so that no index on the name is taken: the told claims are few, a party's stands many.
    """
    given = [(name, value) for name, value in (("party", party), ("speaker", speaker)) if value is not None]
    return "".join(f" AND {name} || '' = ?" for name, _ in given), tuple(value for _, value in given)


def _load_stands(
    connection: Connection, told_claims: Sequence[int], whose: str = "", names: tuple[str, ...] = ()
) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    asked = f"SELECT * FROM stance WHERE told_claim AMONG ?{whose} ORDER BY seq"
    for row in ask_among(connection, asked, told_claims, *names):
        found.setdefault(row.told_claim, []).append(row)
    return found


_TOLD = """
SELECT membership.claim, told.seq, told.id, told.gist, told.kind, told.drawing, told.document
FROM membership JOIN told_claim AS told ON told.seq = membership.told_claim WHERE membership.claim AMONG ?
"""
_ENDS = "SELECT drawing, told_claim, supplier, recipient FROM transfer WHERE drawing AMONG ? AND told_claim IS NOT NULL"


def _charged(connection: Connection, drawings: Collection[int]) -> dict[tuple[int, str], tuple[str, ...]]:
    """The ends of the transfers that told claims are about."""
    found: dict[tuple[int, str], tuple[str, ...]] = {}
    for row in ask_among(connection, _ENDS, drawings):
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
        places = ((row.drawing, each) for each in kept)
        for stand in _as_corrected(stand_row, [loaded.said[each] for each in places if each in loaded.said], loaded):
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
