"""What a person means by an id or its opening: a claim, statement, event or transfer of the ledger, or a judgement.

In: a connection and what was typed. Out: the one thing that fits. Always: what fits none or several is an error that
says what there is; ids of superseded drawings are found too, since a judgement may rest on them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from counterclaim.core.errors import UsageError
from counterclaim.core.judgement import SubjectKind
from counterclaim.ledger.schema import document, event, judgement, statement, told_claim, transfer

KINDS: tuple[tuple[SubjectKind, Table], ...] = (
    ("claim", told_claim), ("statement", statement), ("transfer", transfer), ("event", event),
)  # fmt: skip
_MAX_SHOWN = 5
_AFTER_ALL = "zzzz"


@dataclass(frozen=True, slots=True)
class Subject:
    """A drawn thing: its kind, its id, and the number of its newest row."""

    kind: SubjectKind
    id: str
    seq: int


def find_subject(connection: Connection, typed: str, kinds: tuple[SubjectKind, ...] = ()) -> Subject:
    """The one thing whose id is what was typed, or begins so."""
    wanted = typed.strip()
    found = [
        subject
        for kind, table in KINDS
        if not kinds or kind in kinds
        for subject in _fitting(connection, kind, table, wanted)
    ]
    exact = [each for each in found if each.id == wanted]
    if len(exact) == 1:
        return exact[0]
    if len(found) == 1:
        return found[0]
    what = " or ".join(kinds) if kinds else "thing"
    if found:
        shown = ", ".join(f"{each.kind} {each.id}" for each in found[:_MAX_SHOWN])
        more = " and more" if len(found) > _MAX_SHOWN else ""
        raise UsageError("views.several", f'"{typed}" fits several: {shown}{more}', "Give more of the id.")
    raise UsageError(
        "views.unknown-id",
        f'no {what} of this ledger has an id that begins with "{typed}"',
        "See what there is: counterclaim claims, counterclaim transfers, or counterclaim search WORDS.",
    )


def find_judgement(connection: Connection, typed: str) -> str | None:
    """The subject of the judgement with this id, if there is one."""
    asked = select(judgement.c.subject).where(judgement.c.id == typed.strip())
    found = connection.execute(asked).scalar()
    return None if found is None else str(found)


def find_document(connection: Connection, typed: str) -> int | None:
    """The number of the document whose id begins so."""
    wanted = typed.strip().removeprefix("sha256:")
    opening = f"sha256:{wanted}"
    asked = select(document.c.seq).where(document.c.id >= opening, document.c.id < opening + _AFTER_ALL).limit(2)
    rows = connection.execute(asked).all()
    return int(rows[0].seq) if wanted and len(rows) == 1 else None


def _fitting(connection: Connection, kind: SubjectKind, table: Table, wanted: str) -> Iterator[Subject]:
    if not wanted:
        return
    asked = (
        select(table.c.id, func.max(table.c.seq))
        # A range instead of LIKE: the index serves it on both backends.
        .where(table.c.id >= wanted, table.c.id < wanted + _AFTER_ALL)
        .group_by(table.c.id)
        .order_by(table.c.id)
        .limit(_MAX_SHOWN + 1)
    )
    for identifier, seq in connection.execute(asked):
        if identifier.startswith(wanted):
            yield Subject(kind, identifier, seq)
