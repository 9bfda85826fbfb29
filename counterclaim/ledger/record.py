"""Write what was read: one document with all that was drawn from it, what was refused, and the runs they belong to.

In: a writer and prepared rows. Out: the numbers that the records got. Always: a document is stored once, however often
it comes; everything of one document is in one transaction, its links with what was kept before among it.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from counterclaim.core.refusal import Refusal
from counterclaim.core.stamp import Stamp
from counterclaim.core.told import Told
from counterclaim.ledger import schema
from counterclaim.ledger.body import canonical
from counterclaim.ledger.copies import NOT_LOOKED, Looked, look_around, record_copies
from counterclaim.ledger.prepare import Prepared, prepare
from counterclaim.ledger.write import Writer, ask

if TYPE_CHECKING:
    from counterclaim.claims.linking.profile import Profile
    from counterclaim.ledger.open import Ledger


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one account became; each mapping goes from the id of a thing to the number of its record.

    `is_new_document` is False where the document was kept before; `is_new_drawing` where it was even read by the same
    network and lexicon: then nothing was written and the mappings are empty.
    """

    told: Told
    run: int
    document: int
    drawing: int
    is_new_document: bool
    is_new_drawing: bool
    statements: Mapping[str, int]
    events: Mapping[str, int]
    transfers: Mapping[str, int]
    told_claims: Mapping[str, int]
    stances: tuple[int, ...]
    profiles: tuple[tuple[int, Profile], ...]
    """The profile of each told claim with the number of its record."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run that was begun: the number of its record and its name."""

    seq: int
    id: str


def record_account(writer: Writer, account: Told, run: int) -> Recorded:
    """Keep what an account holds, and link it with what is kept."""
    return record(writer, prepare(account), run)


def record(writer: Writer, prepared: Prepared, run: int, looked: Looked = NOT_LOOKED) -> Recorded:
    """Keep prepared rows; the document's own only where it is new. `looked` is what was near it before."""
    from counterclaim.ledger.link import link_recorded

    document = find_document(writer.connection, prepared.document["id"])
    is_new = document is None
    if document is None:
        # Nobody has seen or read it: nothing needs to be asked.
        document = writer.append(schema.document, {**prepared.document, "run": run})
        _append_sighting(writer, document, clean_name(prepared.told.document.name or ""), run)
    else:
        record_sighting(writer, document, prepared.told.document.name, run)
        drawing = ask(writer.connection, "SELECT seq FROM drawing WHERE id = ?", prepared.drawing["id"])
        if drawing is not None:
            nothing: dict[str, int] = {}
            return Recorded(
                prepared.told, run, document, int(drawing[0]), is_new, False, nothing, nothing, nothing, nothing, (), ()
            )
    recorded = _record_drawing(writer, prepared, run, document, is_new)
    if is_new:
        record_copies(writer, document, prepared.sketched, looked)
    link_recorded(writer, recorded)
    return recorded


def store_account(ledger: Ledger, account: Told, run: int) -> Recorded:
    """Keep what an account holds in a transaction of its own; all that needs no lock is done before it is taken."""
    prepared = prepare(account)
    with ledger.reading() as connection:
        is_new = find_document(connection, prepared.document["id"]) is None
        looked = look_around(connection, prepared.sketched) if is_new else NOT_LOOKED
    return ledger.write(lambda writer: record(writer, prepared, run, looked))


def find_document(connection: Connection, id: str) -> int | None:
    """The number of a document that is kept, by its id."""
    found = ask(connection, "SELECT seq FROM document WHERE id = ?", id)
    return None if found is None else int(found[0])


def record_sighting(writer: Writer, document: int, name: str | None, run: int) -> bool:
    """Keep where a document was seen; the same place again adds nothing. True if it was new."""
    shown = clean_name(name or "")
    if find_sighting(writer.connection, document, shown):
        return False
    _append_sighting(writer, document, shown, run)
    return True


def _append_sighting(writer: Writer, document: int, name: str, run: int) -> None:
    writer.append(schema.sighting, {"document": document, "run": run, "name": name, "seen_at": writer.now()})


def find_sighting(connection: Connection, document: int, name: str) -> bool:
    """True if a document is known to have been seen under this name."""
    known = "SELECT 1 FROM sighting WHERE document = ? AND name = ?"
    return ask(connection, known, document, clean_name(name)) is not None


def record_refusal(writer: Writer, refusal: Refusal, run: int) -> int:
    """Keep that an input was refused, and why."""
    row = {
        "run": run,
        "name": clean_name(refusal.name),
        "stage": refusal.stage,
        "code": refusal.code,
        "detail": clean_name(refusal.detail),
        "hint": clean_name(refusal.hint),
        "refused_at": writer.now(),
    }
    return writer.append(schema.refusal, row)


def start_run(ledger: Ledger, kind: str, stamp: Stamp, options: Mapping[str, object]) -> Run:
    """Keep that a run began, with what and on what."""

    def begin(writer: Writer) -> Run:
        at = writer.now()
        id = f"{at[:19].replace('-', '').replace(':', '')}Z-{secrets.token_hex(4)}"
        row = {
            "id": id,
            "kind": kind,
            "started_at": at,
            "version": stamp.version,
            "network": stamp.network,
            "lexicon": stamp.lexicon,
            "options": canonical({name: options[name] for name in options}),
        }
        return Run(writer.append(schema.run, row), id)

    return ledger.write(begin)


def end_run(
    ledger: Ledger, run: Run, *, stored: int, duplicate: int, refused: int, checkpoint_file: Path | None = None
) -> None:
    """Keep how a run ended, and close it with a checkpoint: in the ledger, and in a file, beside it by default."""
    from counterclaim.ledger.checkpoint import Checkpoint, keep_checkpoint, make_checkpoint

    def end(writer: Writer) -> Checkpoint:
        counts = {"stored": stored, "duplicate": duplicate, "refused": refused}
        writer.append(schema.run_end, {"run": run.seq, "ended_at": writer.now(), **counts})
        return make_checkpoint(writer)

    keep_checkpoint(ledger, ledger.write(end), checkpoint_file)


def clean_name(text: str) -> str:
    """Foreign text that both backends can keep: what they cannot hold stands as its escape.

    >>> clean_name("page\\udcff.html")
    'page\\\\udcff.html'
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")


def _record_drawing(writer: Writer, prepared: Prepared, run: int, document: int, is_new: bool) -> Recorded:
    drawing = writer.append(schema.drawing, {**prepared.drawing, "document": document, "run": run})
    numbers = {}
    for table, rows in (
        (schema.statement, prepared.statements),
        (schema.event, prepared.events),
        (schema.transfer, prepared.transfers),
        (schema.told_claim, prepared.told_claims),
    ):
        placed = [{**row, "drawing": drawing, "document": document} for row in rows]
        numbers[table.name] = writer.append_many(table, placed)
    claims = numbers["told_claim"]
    stances = writer.append_many(schema.stance, [{**row, "told_claim": claims[at]} for at, row in prepared.stances])
    return Recorded(
        told=prepared.told,
        run=run,
        document=document,
        drawing=drawing,
        is_new_document=is_new,
        is_new_drawing=True,
        statements=_by_id(prepared.statements, numbers["statement"]),
        events=_by_id(prepared.events, numbers["event"]),
        transfers=_by_id(prepared.transfers, numbers["transfer"]),
        told_claims=_by_id(prepared.told_claims, claims),
        stances=tuple(stances),
        profiles=tuple(zip(claims, prepared.profiles, strict=True)),
    )


def _by_id(rows: list[dict[str, object]], numbers: list[int]) -> dict[str, int]:
    return {str(row["id"]): number for row, number in zip(rows, numbers, strict=True)}
