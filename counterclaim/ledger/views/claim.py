"""One claim with all that is known of it: who stands where since when, sources, copies, transfers, suggestions.

In: a connection and the id of any of its tellings, or its opening. Out: a ClaimView. Always: an id that was once told
stays good: of a superseded drawing it leads to where its statements stand now, of a merged claim to the whole.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import orjson
from sqlalchemy import Connection, select

from counterclaim.core.errors import UsageError
from counterclaim.core.judgement import Judgement
from counterclaim.core.link import Finding
from counterclaim.ledger.schema import judgement, link, membership, stance, told_claim
from counterclaim.ledger.views.claims import load_claims
from counterclaim.ledger.views.find import Subject, find_subject
from counterclaim.ledger.views.in_general import denied_in_general, general_denials
from counterclaim.ledger.views.judged import judged_on, judgements_on, parts_of, to_judgement
from counterclaim.ledger.views.nouns import ClaimView, Suggestion, ToldRow
from counterclaim.ledger.views.stands import fold_told
from counterclaim.ledger.views.tellings import load_tellings
from counterclaim.ledger.views.transfers import transfers_of

MAX_SUGGESTIONS = 8


def get_claim(connection: Connection, typed: str) -> ClaimView:
    """The claim of which this is a telling."""
    subject = find_subject(connection, typed, ("claim",))
    number = claim_of(connection, subject)
    row = None if number is None else load_claims(connection, (number,)).get(number)
    if number is None or row is None:
        raise UsageError(
            "views.no-claim-left",
            f"claim {subject.id} stands no more: its tellings were rejected, or are not drawn any longer",
            f"To take a rejection back: counterclaim judge {subject.id} undo",
        )
    tellings = load_tellings(connection, (number,), spans=True)[number]
    folded = fold_told(tellings.told)
    told = {each.seq: each.id for each in tellings.told}
    transfers = transfers_of(connection, number)
    moved = (each.id for transfer in transfers for each in transfer.tellings)
    return ClaimView(
        row=row,
        stands=folded.stands,
        source_groups=folded.groups,
        passed_over=folded.passed_over,
        told=tuple(ToldRow(each.id, each.gist, each.document) for each in tellings.told),
        transfers=transfers,
        suggestions=_suggestions(connection, told, number),
        judgements=_judgements(connection, (*tellings.subjects, *moved)),
        rejected=tellings.rejected,
        general=general_denials(connection, number, tuple(told)),
        covered=denied_in_general(connection, number, tuple(told)),
    )


def claim_of(connection: Connection, subject: Subject) -> int | None:
    """The claim to which a told claim belongs; of a superseded drawing, the one that holds its statements now."""
    asked = select(membership.c.claim).where(membership.c.told_claim == subject.seq)
    found = connection.execute(asked).scalar()
    if found is not None:
        return int(found)
    own = _statements_of(connection, select(stance.c.statements).where(stance.c.told_claim == subject.seq))
    document = select(told_claim.c.document).where(told_claim.c.seq == subject.seq).scalar_subquery()
    near = (
        select(stance.c.statements, membership.c.claim)
        .join(told_claim, told_claim.c.seq == stance.c.told_claim)
        .join(membership, membership.c.told_claim == told_claim.c.seq)
        .where(told_claim.c.document == document)
    )
    shared: dict[int, int] = {}
    for row in connection.execute(near):
        shared[row.claim] = shared.get(row.claim, 0) + len(own.intersection(orjson.loads(row.statements)))
    best = max(shared, key=lambda each: (shared[each], -each), default=None)
    return best if best is not None and shared[best] else None


def _statements_of(connection: Connection, asked: Any) -> set[str]:
    return {each for row in connection.execute(asked) for each in orjson.loads(row.statements)}


def _suggestions(connection: Connection, told: dict[int, str], number: int) -> tuple[Suggestion, ...]:
    """Claims that may be the same, the likeliest telling of each; those that a person parted are left out."""
    best: dict[int, Any] = {}
    for row in _links(connection, tuple(told)):
        other = row.earlier if row.later in told else row.later
        before = best.get(other)
        if before is None or row.score > before.score:
            best[other] = row
    asked = [
        (row.told_claim, row.claim)
        for part in parts_of(sorted(best))
        for row in connection.execute(select(membership).where(membership.c.told_claim.in_(part)))
        if row.claim != number
    ]
    ids = _ids(connection, [other for other, _ in asked])
    claims = load_claims(connection, {claim for _, claim in asked})
    mine = {other: told[best[other].later if best[other].later in told else best[other].earlier] for other in ids}
    pairs = {other: " ".join(sorted((mine[other], ids[other]))) for other in ids}
    parted = _parted(connection, pairs.values())
    found: dict[int, Suggestion] = {}
    for other, claim in sorted(asked, key=lambda pair: (-best[pair[0]].score, pair)):
        row = best[other]
        if claim in claims and claim not in found and pairs[other] not in parted:
            there = claims[claim]
            findings = tuple(Finding(*each) for each in orjson.loads(row.findings))
            found[claim] = Suggestion(there.id, there.gist, there.status, mine[other], ids[other], row.score, findings)
    return tuple(found.values())[:MAX_SUGGESTIONS]


def _links(connection: Connection, told: Sequence[int]) -> list[Any]:
    """Links of told claims with others, on either side; each side has its own index."""
    return [
        row
        for part in parts_of(told)
        for side in (link.c.later, link.c.earlier)
        for row in connection.execute(select(link).where(side.in_(part)))
    ]


def _ids(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    return {
        row.seq: row.id
        for part in parts_of(numbers)
        for row in connection.execute(select(told_claim.c.seq, told_claim.c.id).where(told_claim.c.seq.in_(part)))
    }


def _parted(connection: Connection, pairs: Collection[str]) -> set[str]:
    judged = judged_on(connection, pairs)
    return {pair for pair, each in judged.items() if any(one.verdict == "different" for one in each.in_force)}


def _judgements(connection: Connection, subjects: Sequence[str]) -> tuple[Judgement, ...]:
    """All judgements on its tellings, their statements and their pairs, the undone too, oldest first."""
    found = [each for on in judgements_on(connection, subjects).values() for each in on]
    ids = frozenset(subjects)
    pairs = select(judgement).where(judgement.c.subject_kind == "link").order_by(judgement.c.seq)
    found.extend(to_judgement(row) for row in connection.execute(pairs) if not ids.isdisjoint(row.subject.split(" ")))
    return tuple(sorted(found, key=lambda each: each.at))
