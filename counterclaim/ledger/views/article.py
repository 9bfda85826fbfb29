"""One document as an investigator reads it: its text, all that a reading drew from it, judgements, copies, the anchor.

In: a connection and the id of a document, or its opening. Out: an ArticleView. Always: of several readings the newest,
unless another is asked for; what was drawn comes back whole, and what a person put right stands beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import orjson
from sqlalchemy import Connection, select

from counterclaim.core.errors import UsageError
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Statement
from counterclaim.ledger.checkpoint import find_newest
from counterclaim.ledger.reload import document_at
from counterclaim.ledger.reload_drawn import claim_from, event_from, headline_from, statement_from, transfer_from
from counterclaim.ledger.schema import claim, copy, document, drawing, event, membership, run, statement, told_claim
from counterclaim.ledger.schema import transfer as transfer_table
from counterclaim.ledger.views.article_nouns import (
    AnchoredAt,
    ArticleView,
    CarriedBy,
    ClaimTold,
    Direction,
    DrawnBy,
    JudgedStatement,
)
from counterclaim.ledger.views.find import find_subject
from counterclaim.ledger.views.judged import NOTHING, Judged, judged_on, parts_of
from counterclaim.ledger.views.rows import interval_of, load_documents

MAX_FAMILY = 60
"""Documents of one family that are named beside an article; a story that hundreds carry has a page of its own."""
_AFTER_ALL = "zzzz"
_DIRECTIONS: dict[tuple[str, bool], Direction] = {
    ("from-other", True): "original", ("from-other", False): "copy",
    ("to-other", True): "copy", ("to-other", False): "original",
}  # fmt: skip


def get_article(connection: Connection, typed: str, reading: str | None = None) -> ArticleView:
    """The document whose id this is, or begins so; `reading` names one of its drawings by the opening of its id."""
    number = find_article(connection, typed)[0]
    readings = _readings(connection, number)
    own, by = _chosen(readings, reading)
    others = tuple(each for _, each in readings if each is not by)
    row = connection.execute(select(drawing).where(drawing.c.seq == own)).one()
    return ArticleView(
        document=document_at(connection, number),
        statements=_statements(connection, own),
        events=tuple(event_from(orjson.loads(each.body), each.score) for each in _rows(connection, event, own)),
        transfers=tuple(
            transfer_from(orjson.loads(each.body), each.score) for each in _rows(connection, transfer_table, own)
        ),
        claims=_claims(connection, own),
        headline=headline_from(orjson.loads(row.headline)),
        warnings=tuple(orjson.loads(row.warnings)),
        copies=_copies(connection, number),
        drawing=by,
        others=others,
        checkpoint=_checkpoint(connection, own),
    )


def find_article(connection: Connection, typed: str) -> tuple[int, str]:
    """The number and the whole id of the one document whose id is what was typed, or begins so."""
    opening = "sha256:" + typed.strip().removeprefix("sha256:")
    asked = select(document.c.seq, document.c.id).where(document.c.id >= opening, document.c.id < opening + _AFTER_ALL)
    rows = connection.execute(asked.order_by(document.c.id).limit(2)).all()
    rows = [row for row in rows if row.id == opening] or [row for row in rows if row.id.startswith(opening)]
    if len(rows) == 1 and opening != "sha256:":
        return int(rows[0].seq), str(rows[0].id)
    if rows:
        raise UsageError("views.several", f'"{typed}" fits several articles', "Give more of the id.")
    raise UsageError(
        "views.unknown-id",
        f'no article of this ledger has an id that begins with "{typed}"',
        "See what there is: the list of articles, or a search for words of it.",
    )


def find_statement(connection: Connection, typed: str) -> tuple[str, str, str | None]:
    """Of a statement by its id or the opening: the id of its article, its own whole id, and which reading has it.

    The reading is None where the newest has it: then the article's own page shows it.
    """
    found = find_subject(connection, typed, ("statement",))
    row = connection.execute(
        select(statement.c.document, statement.c.drawing, document.c.id)
        .join(document, document.c.seq == statement.c.document)
        .where(statement.c.seq == found.seq)
    ).one()
    newest, _ = _chosen(readings := _readings(connection, row.document), None)
    reading = None if newest == row.drawing else next(by.id for seq, by in readings if seq == row.drawing)
    return str(row.id), found.id, reading


def _readings(connection: Connection, number: int) -> list[tuple[int, DrawnBy]]:
    """All readings of a document with their numbers, the newest first."""
    asked = (
        select(drawing.c.seq, drawing.c.id, drawing.c.version, drawing.c.network, drawing.c.lexicon, run.c.started_at)
        .add_columns(run.c.id.label("run"))
        .join(run, run.c.seq == drawing.c.run)
        .where(drawing.c.document == number)
        .order_by(drawing.c.seq.desc())
    )
    return [
        (
            int(row.seq),
            DrawnBy(row.id, Stamp(row.version, row.network, row.lexicon), row.run, row.started_at, place == 0),
        )
        for place, row in enumerate(connection.execute(asked))
    ]


def _chosen(readings: Sequence[tuple[int, DrawnBy]], wanted: str | None) -> tuple[int, DrawnBy]:
    opening = "sha256:" + (wanted or "").strip().removeprefix("sha256:")
    fitting = [each for each in readings if each[1].id.startswith(opening)]
    if fitting:
        return fitting[0]
    raise UsageError(
        "views.unknown-id",
        f'no reading of this article has an id that begins with "{wanted}"',
        "Leave the reading out to see the newest.",
    )


def _rows(connection: Connection, table: Any, own: int) -> Sequence[Any]:
    asked = select(table.c.id, table.c.score, table.c.body).where(table.c.drawing == own).order_by(table.c.seq)
    return connection.execute(asked).all()


def _statements(connection: Connection, own: int) -> tuple[JudgedStatement, ...]:
    drawn = [statement_from(orjson.loads(row.body), row.score) for row in _rows(connection, statement, own)]
    judged = judged_on(connection, {each.id for each in drawn})
    return tuple(_as_judged(each, judged.get(each.id, NOTHING)) for each in drawn)


def _as_judged(drawn: Statement, judged: Judged) -> JudgedStatement:
    if judged is NOTHING:
        return JudgedStatement(drawn, drawn)
    told = {
        "speaker": drawn.speaker.name, "party": drawn.speaker.party, "role": drawn.speaker.role,
        "position": drawn.position, "channel": drawn.channel, "addressee": drawn.addressee,
    }  # fmt: skip
    values = {name: judged.value(name, value) for name, value in told.items()}
    said_on = drawn.said_on
    if judged.corrected("said_on") is not None:
        days = judged.value("said_on", None)
        said_on = None if days is None else interval_of(*days)
    speaker = replace(
        drawn.speaker, name=values["speaker"], party=values["party"], role=values["role"],
        kind=drawn.speaker.kind if values["speaker"] == drawn.speaker.name else "named",
    )  # fmt: skip
    now = replace(
        drawn, speaker=speaker, position=values["position"], channel=values["channel"], addressee=values["addressee"],
        said_on=said_on,
    )  # fmt: skip
    days_drawn = None if drawn.said_on is None else f"{drawn.said_on.start or ''}..{drawn.said_on.end or ''}"
    rejected = next((each.author for each in judged.in_force if each.verdict == "reject"), None)
    return JudgedStatement(
        drawn, now, judged.corrections({**told, "said_on": days_drawn}), judged.accepted_by, rejected
    )  # fmt: skip


def _claims(connection: Connection, own: int) -> tuple[ClaimTold, ...]:
    """The claims of a reading, each with the one of the ledger in which it stands; without stands: those are /c/'s."""
    named = told_claim.alias("named")
    asked = (
        select(told_claim.c.body, named.c.id, claim.c.gist, claim.c.status)
        .outerjoin(membership, membership.c.told_claim == told_claim.c.seq)
        .outerjoin(claim, claim.c.claim == membership.c.claim)
        .outerjoin(named, named.c.seq == claim.c.claim)
        .where(told_claim.c.drawing == own)
        .order_by(told_claim.c.seq)
    )
    found = []
    for row in connection.execute(asked):
        told = claim_from(orjson.loads(row.body))
        found.append(ClaimTold(told, row.id, row.gist or told.gist, row.status or told.status))
    return tuple(found)


def _copies(connection: Connection, number: int) -> tuple[CarriedBy, ...]:
    """The family: those that were found to share its story first, then those that share it through them."""
    direct = {
        (row.other if row.document == number else row.document): row for row in _pairs(connection, (number,))
    }  # fmt: skip
    family, edge = {number, *direct}, sorted(direct)
    while edge and len(family) < MAX_FAMILY:
        near = {each for row in _pairs(connection, edge) for each in (row.document, row.other)}
        edge = sorted(near - family)[: MAX_FAMILY - len(family)]
        family.update(edge)
    documents = load_documents(connection, family - {number})
    found = [
        CarriedBy(row, "through-others", None)
        if seq not in direct
        else CarriedBy(
            row,
            _DIRECTIONS.get((direct[seq].direction, direct[seq].document == number), "unknown"),
            float(direct[seq].score),
        )
        for seq, row in documents.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.score is None, -(each.score or 0), each.document.id)))


def _pairs(connection: Connection, numbers: Sequence[int]) -> list[Any]:
    asked = select(copy.c.document, copy.c.other, copy.c.direction, copy.c.score)
    return [
        row
        for part in parts_of(numbers)
        for side in (copy.c.document, copy.c.other)
        for row in connection.execute(asked.where(side.in_(part)))
    ]


def _checkpoint(connection: Connection, own: int) -> AnchoredAt | None:
    found = find_newest(connection)
    if found is None:
        return None
    return AnchoredAt(found.origin, found.size, found.root.hex(), found.made_at, covers=own < found.size)
