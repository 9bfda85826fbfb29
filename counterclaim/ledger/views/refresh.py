"""What lists are read from: one row for each claim, each party on it, and each transfer, as they stand now.

In: told claims whose claim may have changed: new ones, those of a superseded drawing, judged ones, and those that were
linked or parted. Out: derived rows. Always: the rows are a function of the records and of `membership`, so they can be
made anew; made in the transaction that changed what they rest on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, func, select

from counterclaim.ledger.schema import (
    claim,
    claim_party,
    document,
    drawing,
    flow,
    membership,
    name_word,
    statement,
    told_claim,
    transfer,
)
from counterclaim.ledger.views.judged import NOTHING, Judged, judged_on, parts_of
from counterclaim.ledger.views.nouns import Stand
from counterclaim.ledger.views.parties import known_party
from counterclaim.ledger.views.stands import Folded, fold_told
from counterclaim.ledger.views.tellings import Tellings, load_tellings
from counterclaim.ledger.views.words import name_words
from counterclaim.ledger.write import Writer

Row = dict[str, Any]
_ALLEGING = ("alleges", "confirms", "acknowledges")


def refresh(writer: Writer, told_claims: Collection[int]) -> None:
    """Make the rows anew of every claim to which one of these belongs or belonged."""
    connection = writer.connection
    claims = claims_of(connection, told_claims)
    members = {*told_claims, *members_of(connection, claims)}
    for part in parts_of(sorted(members)):
        # A claim is named after a member: whatever it was called before, its old row goes.
        connection.execute(delete(claim).where(claim.c.claim.in_(part)))
        connection.execute(delete(claim_party).where(claim_party.c.claim.in_(part)))
    made = list(claim_rows(connection, sorted(claims)))
    writer.derive(claim, [row for row, _ in made])
    writer.derive(claim_party, [row for _, parties in made for row in parties])
    _move_flows(writer, members)


def refresh_drawing(writer: Writer, number: int) -> None:
    """Rows of a new drawing that hang on no claim: its transfers, and the names of its speakers."""
    connection = writer.connection
    stale = select(transfer.c.seq).where(
        transfer.c.document.in_(select(transfer.c.document).where(transfer.c.drawing == number)),
        transfer.c.drawing < number,
    )
    connection.execute(delete(flow).where(flow.c.transfer.in_(stale)))
    rows = connection.execute(select(transfer.c.seq).where(transfer.c.drawing == number)).all()
    writer.derive(flow, flow_rows(connection, [row.seq for row in rows]))
    speakers = connection.execute(
        select(statement.c.speaker).where(statement.c.drawing == number, statement.c.speaker.is_not(None)).distinct()
    )
    writer.derive(name_word, name_rows(row.speaker for row in speakers))


def claims_of(connection: Connection, told_claims: Collection[int]) -> set[int]:
    """The claims to which told claims belong now."""
    return {
        row.claim
        for part in parts_of(sorted(set(told_claims)))
        for row in connection.execute(select(membership.c.claim).where(membership.c.told_claim.in_(part)))
    }


def members_of(connection: Connection, claims: Collection[int]) -> set[int]:
    """The told claims that belong to claims."""
    return {
        row.told_claim
        for part in parts_of(sorted(set(claims)))
        for row in connection.execute(select(membership.c.told_claim).where(membership.c.claim.in_(part)))
    }


def claim_rows(connection: Connection, claims: Collection[int]) -> Iterator[tuple[Row, list[Row]]]:
    """A row for each claim and one for each party on it; none for a claim whose every telling was rejected."""
    for number, tellings in load_tellings(connection, claims, charged=True).items():
        if tellings.told:
            yield _claim_row(number, tellings)


def flow_rows(connection: Connection, transfers: Collection[int]) -> list[Row]:
    """A row for each transfer of a current drawing that nobody rejected, with its claim and its corrected ends."""
    newest = select(func.max(drawing.c.seq)).where(drawing.c.document == transfer.c.document).scalar_subquery()
    asked = (
        select(
            *(transfer.c[name] for name in _FLOW_COLUMNS), document.c.published, membership.c.claim.label("of_claim")
        )
        .join(document, document.c.seq == transfer.c.document)
        .outerjoin(
            told_claim, (told_claim.c.drawing == transfer.c.drawing) & (told_claim.c.id == transfer.c.told_claim)
        )
        .outerjoin(membership, membership.c.told_claim == told_claim.c.seq)
        .where(transfer.c.drawing == newest)
    )
    found = [
        row
        for part in parts_of(sorted(set(transfers)))
        for row in connection.execute(asked.where(transfer.c.seq.in_(part)))
    ]
    judged = judged_on(connection, {row.id for row in found})
    return [_flow_row(row, mine) for row in found if not (mine := judged.get(row.id, NOTHING)).is_rejected]


def name_rows(speakers: Iterable[str]) -> list[Row]:
    """Each word of each name."""
    return [{"word": word, "speaker": name} for name in sorted(set(speakers)) for word in name_words(name)]


_FLOW_COLUMNS = ("seq", "id", "supplier", "recipient", "categories", "status", "when_from", "when_to")


def _claim_row(number: int, tellings: Tellings) -> tuple[Row, list[Row]]:
    told = tellings.told
    folded = fold_told(told)
    named = next((each for each in told if each.seq == number), told[0])
    published = sorted(each.document.published for each in told if each.document.published is not None)
    last = _text(published[-1] if published else None)
    row = {
        "claim": number,
        "gist": named.gist,
        "kind": named.kind,
        "status": folded.status,
        "changed": int(any(stand.changed for stand in folded.stands)),
        "documents": len({each.document.id for each in told}),
        "sources": folded.sources,
        "first_on": _text(published[0] if published else None),
        "last_on": last,
    }
    return row, list(_party_rows(number, folded, charged_by(tellings, folded), last))


def charged_by(tellings: Tellings, folded: Folded) -> frozenset[str]:
    """The parties whose doing a claim is about, as long as another one alleges it."""
    alleging = {stand.party for stand in folded.stands if stand.stance in _ALLEGING}
    about = {party for each in tellings.told for party in each.charged}
    for each in tellings.told:
        for stand in each.stands:
            for said in stand.said:
                if said.position in ("accuses", "condemns") and said.addressee:
                    about.add(known_party(said.addressee) or said.addressee)
    return frozenset(party for party in about if alleging - {party})


def _party_rows(number: int, folded: Folded, charged: frozenset[str], last: str) -> Iterator[Row]:
    stands: dict[str, Stand | None] = {stand.party: stand for stand in folded.stands}
    for party in sorted({*stands, *charged}):
        stand = stands.get(party)
        yield {
            "claim": number,
            "party": party,
            "stance": "" if stand is None else stand.stance,
            "changed": int(stand is not None and stand.changed),
            "in_part": int(stand is not None and stand.in_part),
            "charged": int(party in charged),
            "since": "" if stand is None else _text(stand.since),
            "status": folded.status,
            "last_on": last,
        }


def _move_flows(writer: Writer, members: Collection[int]) -> None:
    """Put transfers under the claims to which their told claims belong now; most stand there already."""
    asked = (
        select(transfer.c.seq)
        .join(told_claim, (told_claim.c.drawing == transfer.c.drawing) & (told_claim.c.id == transfer.c.told_claim))
        .join(membership, membership.c.told_claim == told_claim.c.seq)
        .outerjoin(flow, flow.c.transfer == transfer.c.seq)
        .where(flow.c.claim.is_distinct_from(membership.c.claim))
    )
    connection = writer.connection
    moved = [
        row.seq
        for part in parts_of(sorted(members))
        for row in connection.execute(asked.where(told_claim.c.seq.in_(part)))
    ]
    if moved:
        replace_flows(writer, moved)


def replace_flows(writer: Writer, transfers: Collection[int]) -> None:
    """Make the rows of some transfers anew."""
    connection = writer.connection
    for part in parts_of(sorted(transfers)):
        connection.execute(delete(flow).where(flow.c.transfer.in_(part)))
    writer.derive(flow, flow_rows(connection, transfers))


def _flow_row(row: Any, judged: Judged) -> Row:
    published = row.published or ""
    when = judged.value("when", (row.when_from, row.when_to)) or (None, None)
    return {
        "transfer": row.seq,
        "claim": row.of_claim,
        "supplier": judged.value("supplier", row.supplier),
        "recipient": judged.value("recipient", row.recipient),
        "categories": f",{row.categories},",
        "status": judged.value("status", row.status),
        "day_from": when[0] or when[1] or published,
        "day_to": when[1] or max(when[0] or "", published),
        "published": published,
    }


def _text(day: date | None) -> str:
    return "" if day is None else day.isoformat()
