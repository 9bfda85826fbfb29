"""What lists are read from: one row for each claim, each party on it, and each transfer, as they stand now.

In: told claims whose claim may have changed: new ones, those of a superseded drawing, judged ones, and those that were
linked or parted. Out: derived rows. Always: the rows are a function of the records and of `membership`, so they can be
made anew; made in the transaction that changed what they rest on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, select

from counterclaim.ledger.among import act_among, ask_among
from counterclaim.ledger.schema import (
    claim,
    claim_party,
    document,
    drawing,
    flow,
    membership,
    name_word,
    told_claim,
    transfer,
)
from counterclaim.ledger.views.claim_row import claim_row
from counterclaim.ledger.views.judged import NOTHING, Judged, judged_on, parts_of
from counterclaim.ledger.views.remembered import Remembered, remembering
from counterclaim.ledger.views.tellings import load_told
from counterclaim.ledger.views.words import name_words
from counterclaim.ledger.write import Writer, ask_all

if TYPE_CHECKING:
    from counterclaim.ledger.record import Recorded

Row = dict[str, Any]


def refresh(writer: Writer, told_claims: Collection[int], new: Collection[int] = ()) -> None:
    """Make the rows anew of every claim to which one of these belongs or belonged; `new` ones have no rows yet."""
    connection = writer.connection
    claims = claims_of(connection, told_claims)
    members = {*told_claims, *members_of(connection, claims)}.difference(new)
    # A claim is named after a member: whatever it was called before, its old row goes.
    act_among(connection, "DELETE FROM claim_party WHERE claim AMONG ?", members)
    gone = act_among(connection, "DELETE FROM claim WHERE claim AMONG ?", members)
    with remembering(writer) as remembered:
        made = list(claim_rows(connection, sorted(claims), remembered))
    writer.tallies.count_rows(claim, len(made) - gone)
    writer.derive(claim, [row for row, _ in made])
    writer.derive(claim_party, [row for _, parties in made for row in parties])
    _move_flows(writer, members)


def refresh_drawing(writer: Writer, recorded: Recorded) -> None:
    """Rows of a new drawing that hang on no claim: its transfers, and the names of its speakers."""
    told = recorded.told
    writer.tallies.count_stamp((told.stamp.version, told.stamp.network, told.stamp.lexicon), 1)
    if not recorded.is_new_document:
        _drop_older(writer, recorded.drawing)
    made = flow_rows(writer.connection, recorded.transfers.values())
    writer.derive(flow, made)
    writer.tallies.count_rows(flow, len(made))
    speakers = (each.speaker.name for each in told.statements)
    writer.derive(name_word, name_rows(name for name in speakers if name is not None))


def _drop_older(writer: Writer, number: int) -> None:
    """What hung on the drawing before: it is no longer the newest of its document."""
    for stamp in ask_all(writer.connection, _BEFORE, number, number):
        writer.tallies.count_stamp(stamp, -1)
    told = "SELECT seq FROM transfer WHERE document = (SELECT document FROM drawing WHERE seq = ?) AND drawing < ?"
    stale = [int(row[0]) for row in ask_all(writer.connection, told, number, number)]
    gone = act_among(writer.connection, "DELETE FROM flow WHERE transfer AMONG ?", stale)
    writer.tallies.count_rows(flow, -gone)


def claims_of(connection: Connection, told_claims: Collection[int]) -> set[int]:
    """The claims to which told claims belong now."""
    asked = "SELECT DISTINCT claim FROM membership WHERE told_claim AMONG ?"
    return {int(row.claim) for row in ask_among(connection, asked, told_claims)}


def members_of(connection: Connection, claims: Collection[int]) -> set[int]:
    """The told claims that belong to claims."""
    asked = "SELECT told_claim FROM membership WHERE claim AMONG ?"
    return {int(row.told_claim) for row in ask_among(connection, asked, claims)}


def claim_rows(
    connection: Connection, claims: Collection[int], remembered: Remembered | None = None
) -> Iterator[tuple[Row, list[Row]]]:
    """A row for each claim and one for each party on it; none for a claim whose every telling was rejected."""
    known = {} if remembered is None else remembered.told
    for number, told in load_told(connection, claims, known).items():
        if told:
            yield claim_row(number, told)


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


_BEFORE = """
SELECT version, network, lexicon FROM drawing WHERE seq < ?
AND document = (SELECT document FROM drawing WHERE seq = ?) ORDER BY seq DESC LIMIT 1
"""
_MOVED = """
SELECT transfer.seq FROM told_claim
JOIN transfer ON transfer.drawing = told_claim.drawing AND transfer.told_claim = told_claim.id
JOIN membership ON membership.told_claim = told_claim.seq
LEFT JOIN flow ON flow.transfer = transfer.seq
WHERE flow.claim IS DISTINCT FROM membership.claim AND told_claim.seq AMONG ?
"""
_FLOW_COLUMNS = ("seq", "id", "supplier", "recipient", "categories", "status", "when_from", "when_to")


def _move_flows(writer: Writer, members: Collection[int]) -> None:
    """Put transfers under the claims to which their told claims belong now; most stand there already."""
    moved = [int(row.seq) for row in ask_among(writer.connection, _MOVED, members)]
    if moved:
        replace_flows(writer, moved)


def replace_flows(writer: Writer, transfers: Collection[int]) -> None:
    """Make the rows of some transfers anew."""
    gone = act_among(writer.connection, "DELETE FROM flow WHERE transfer AMONG ?", transfers)
    rows = flow_rows(writer.connection, transfers)
    writer.derive(flow, rows)
    writer.tallies.count_rows(flow, len(rows) - gone)


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
