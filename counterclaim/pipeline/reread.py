"""Read what a ledger keeps again, where another network or lexicon read it last; the new stands beside the old.

In: an open ledger. Out: for each such document what the new drawing gained, lost and changed, once it is on disk; or
the reason why it could not be read. Always: nothing that was drawn before is altered; stopped and started again, a
run goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.core.document import Document
from counterclaim.core.refusal import Refusal
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.record import Run, end_run, find_document, start_run
from counterclaim.ledger.reload import document_at
from counterclaim.ledger.reread import Difference, compare_drawings, newest_drawing, stale_documents
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.add import Refused, keep
from counterclaim.pipeline.batch import Skipped, read_loaded

if TYPE_CHECKING:
    from counterclaim.reading.reader import Reader


@dataclass(frozen=True, slots=True)
class Redrawn:
    """A document that was read again, and what that changed."""

    name: str
    id: str
    document: int
    difference: Difference


def count_stale(ledger: Ledger, reader: Reader) -> int:
    """How many documents `reread` would read."""
    with ledger.reading() as connection:
        return len(stale_documents(connection, reader.stamp, limit=1 << 40))


def reread(
    ledger: Ledger, *, reader: Reader | None = None, checkpoint_file: Path | None = None
) -> Iterator[Redrawn | Refused]:
    """Read again what another network or lexicon read last; the run's checkpoint is kept as by `add_many`."""
    from counterclaim.reading.reader import Reader

    reader = reader or Reader.open()
    run = start_run(ledger, "reread", reader.stamp, {})
    stored = refused = 0
    try:
        for read in read_loaded(_stale(ledger, reader), reader):
            outcome = _keep(ledger, read, run)
            stored += isinstance(outcome, Redrawn)
            refused += isinstance(outcome, Refused)
            yield outcome
    except (GeneratorExit, KeyboardInterrupt):
        end_run(ledger, run, stored=stored, duplicate=0, refused=refused, checkpoint_file=checkpoint_file)
        raise
    end_run(ledger, run, stored=stored, duplicate=0, refused=refused, checkpoint_file=checkpoint_file)


def _stale(ledger: Ledger, reader: Reader) -> Iterator[Document]:
    last = -1
    while True:
        with ledger.reading() as connection:
            numbers = stale_documents(connection, reader.stamp, after=last)
            documents = [document_at(connection, number) for number in numbers]
        if not numbers:
            return
        yield from documents
        last = numbers[-1]


def _keep(ledger: Ledger, read: Account | Refusal | Skipped, run: Run) -> Redrawn | Refused:
    before = _newest(ledger, read.document.id) if isinstance(read, Account) else None
    outcome = keep(ledger, read, run)
    if isinstance(outcome, Refused):
        return outcome
    after = _newest(ledger, outcome.id)
    if before is None or after is None:
        raise LookupError(f"document {outcome.document} has no drawing")
    with ledger.reading() as connection:
        return Redrawn(outcome.name, outcome.id, outcome.document, compare_drawings(connection, before, after))


def _newest(ledger: Ledger, id: str) -> int | None:
    with ledger.reading() as connection:
        number = find_document(connection, id)
        return None if number is None else newest_drawing(connection, number)
