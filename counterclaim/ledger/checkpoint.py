"""Checkpoints: the size and root of the log at a moment, kept in the ledger and as a note elsewhere.

In: a writer at the end of a run, or an open ledger. Out: a `Checkpoint`, its note, proofs between two of them. Always:
a new checkpoint goes on from the newest one in the ledger, and a note that does not belong to the ledger is never
written over. Whether the records are what the log says is left to verify.py.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from counterclaim.core.errors import LedgerError, UsageError
from counterclaim.ledger import schema
from counterclaim.ledger.note import Note, note_text, read_note
from counterclaim.ledger.sign import SigningKey, sign_note, signing_key
from counterclaim.ledger.tree import Frontier, prove_consistency

if TYPE_CHECKING:
    from counterclaim.ledger.open import Ledger
    from counterclaim.ledger.write import Writer

SETTING = "COUNTERCLAIM_CHECKPOINT_FILE"
SUFFIX = ".checkpoint"
_ORIGIN = "counterclaim.ledger/"
_STEP = 20_000


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The first `size` records have this root; `seq` is the number of the record that says so."""

    seq: int
    size: int
    root: bytes
    frontier: bytes
    origin: str
    made_at: str
    signature: str | None

    @property
    def note(self) -> Note:
        """As it is kept elsewhere."""
        signatures = () if self.signature is None else (self.signature,)
        return Note(self.origin, self.size, self.root, self.made_at, signatures)


@dataclass(frozen=True, slots=True)
class Proof:
    """That the ledger at `earlier` is a beginning of the ledger at `later`: RFC 9162 consistency proof."""

    earlier: Note
    later: Note
    hashes: tuple[bytes, ...]


def make_checkpoint(writer: Writer, *, key: SigningKey | None = None) -> Checkpoint:
    """Append a checkpoint over all records so far, signed if a key is given or COUNTERCLAIM_SIGNING_KEY names one."""
    writer.flush()
    connection = writer.connection
    newest = find_newest(connection)
    frontier = Frontier() if newest is None else _frontier_of(newest)
    for leaf in _leaves(connection, frontier.size):
        frontier.append(leaf)
    if not frontier.size:
        hint = "Add stories first: counterclaim add stories/"
        raise LedgerError("ledger.empty", "there is nothing yet that a checkpoint could cover", hint)
    if frontier.size != writer.size:
        raise _altered(f"the log breaks off at record {frontier.size} of {writer.size}")
    origin = newest.origin if newest is not None else origin_of(next(_leaves(connection, 0)))
    note = Note(origin, frontier.size, frontier.root(), writer.now())
    key = key or signing_key()
    row = {
        "size": note.size,
        "root": note.root,
        "frontier": frontier.to_bytes(),
        "origin": origin,
        "made_at": note.made_at,
        "signature": None if key is None else sign_note(note, key),
    }
    seq = writer.append(schema.checkpoint, row)
    return Checkpoint(seq=seq, **row)  # type: ignore[arg-type]


def find_newest(connection: Connection, *, at_most: int | None = None) -> Checkpoint | None:
    """The newest checkpoint in the ledger; with `at_most` the newest of no more records than that."""
    table = schema.checkpoint
    asked = select(table).order_by(table.c.seq.desc()).limit(1)
    row = connection.execute(asked if at_most is None else asked.where(table.c.size <= at_most)).first()
    return None if row is None else Checkpoint(*row)


def origin_of(first_leaf: bytes) -> str:
    """The name of a ledger: made from its first record, so that no two have the same."""
    return f"{_ORIGIN}{first_leaf.hex()[:24]}"


def checkpoint_file(ledger: Ledger) -> Path | None:
    """Where the newest checkpoint is kept: as COUNTERCLAIM_CHECKPOINT_FILE says, else beside a SQLite file."""
    named = os.environ.get(SETTING)
    if named:
        return Path(named)
    return Path(ledger.name + SUFFIX) if ledger.backend == "sqlite" else None


def keep_checkpoint(ledger: Ledger, checkpoint: Checkpoint, path: Path | None = None) -> Path | None:
    """Write a checkpoint's note to a file (beside the ledger by default), so that it is there whole or not at all.

    A file that holds a checkpoint which this ledger did not make is left as it is: it may be the proof of a fraud.
    """
    path = path or checkpoint_file(ledger)
    if path is None:
        return None
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        if path.exists() and path.stat().st_size:
            kept = read_note(path)
            with ledger.reading() as connection:
                if not is_made_here(connection, kept):
                    raise _conflict(path, kept)
            if kept.size >= checkpoint.size:
                # Another run ended in the meantime.
                return path
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.write(note_text(checkpoint.note))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        told = f"cannot write the checkpoint to {path}: {error.strerror or error}"
        raise UsageError("checkpoint.unusable", told, "Name a file in a folder that you may write to.") from error
    return path


def keep_newest(ledger: Ledger, path: Path | None = None) -> Path | None:
    """The same with the newest checkpoint in the ledger, if there is one."""
    with ledger.reading() as connection:
        newest = find_newest(connection)
    return None if newest is None else keep_checkpoint(ledger, newest, path)


def is_made_here(connection: Connection, note: Note) -> bool:
    """True if the ledger holds the checkpoint of a note."""
    table = schema.checkpoint
    asked = select(table.c.origin, table.c.root).where(table.c.size == note.size)
    return any((origin, root) == (note.origin, note.root) for origin, root in connection.execute(asked))


def prove(connection: Connection, earlier: Note) -> Proof:
    """The proof that the newest checkpoint goes on from a note that was kept."""
    newest = find_newest(connection)
    if newest is None:
        raise LedgerError("ledger.no-checkpoint", "the ledger has no checkpoint", "Run `counterclaim add` first.")
    if earlier.origin != newest.origin or not 0 < earlier.size <= newest.size:
        told = f"the checkpoint of {earlier.size} records of {earlier.origin} is no beginning of {newest.origin}"
        raise LedgerError("checkpoint.no-beginning", told, "Run `counterclaim verify --checkpoint FILE` to see why.")
    leaves = [leaf for _, leaf in zip(range(newest.size), _leaves(connection, 0), strict=False)]
    if len(leaves) < newest.size:
        raise _altered(f"the log breaks off at record {len(leaves)} of {newest.size}")
    return Proof(earlier, newest.note, prove_consistency(leaves, earlier.size))


def _frontier_of(checkpoint: Checkpoint) -> Frontier:
    try:
        frontier = Frontier.from_bytes(checkpoint.size, checkpoint.frontier)
    except ValueError as error:
        raise _altered(f"the checkpoint at record {checkpoint.seq} is not whole") from error
    if frontier.root() != checkpoint.root:
        raise _altered(f"the checkpoint at record {checkpoint.seq} contradicts itself")
    return frontier


def _leaves(connection: Connection, start: int) -> Iterator[bytes]:
    """The leaves from a record on, up to the first gap."""
    table = schema.log
    wanted = start
    while True:
        asked = select(table.c.seq, table.c.leaf).where(table.c.seq >= wanted).order_by(table.c.seq).limit(_STEP)
        rows = connection.execute(asked).all()
        for seq, leaf in rows:
            if seq != wanted:
                return
            yield leaf
            wanted += 1
        if len(rows) < _STEP:
            return


def _altered(told: str) -> LedgerError:
    return LedgerError("ledger.altered", told, "Run `counterclaim verify` to see what happened; add nothing before.")


def _conflict(path: Path, kept: Note) -> LedgerError:
    told = f"{path} keeps a checkpoint of {kept.size} records that this ledger never made"
    hint = f"Run `counterclaim verify --checkpoint {path}`; move the file away if it belongs to another ledger."
    return LedgerError("checkpoint.conflict", told, hint)
