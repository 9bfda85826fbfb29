"""Many inputs into a ledger: each is stored, was kept already, or is refused with a reason; nothing is lost on the way.

In: files, folders, URLs, "-", and an open ledger. Out: one Added, Known or Refused for each input, given only once it
is on disk, so that inputs = added + known + refused. Stopped at any moment and started again, a run goes on where it
was. Reading needs no lock; only storing and linking do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.core.document import Document
from counterclaim.core.errors import CounterclaimError, LedgerError
from counterclaim.core.refusal import Refusal
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.record import (
    Recorded,
    Run,
    clean_name,
    end_run,
    find_document,
    find_sighting,
    record_refusal,
    record_sighting,
    start_run,
    store_account,
)
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.batch import Skipped, read_loaded

if TYPE_CHECKING:
    from counterclaim.reading.reader import Reader

OF_DOCUMENT = frozenset({"ledger.unfit-value", "ledger.unfit-text", "ledger.span-outside", "ledger.conflict"})
"""Errors of the ledger that are a fault of one document; any other ends the run."""


@dataclass(frozen=True, slots=True)
class Added:
    """A document that was stored, with the number of its record and how much was drawn from it."""

    name: str
    id: str
    document: int
    statements: int
    events: int
    transfers: int
    claims: int


@dataclass(frozen=True, slots=True)
class Known:
    """An input that was kept already."""

    name: str
    id: str
    document: int


@dataclass(frozen=True, slots=True)
class Refused:
    """An input that could not be read or kept; the reason is kept."""

    refusal: Refusal


Outcome = Added | Known | Refused


@dataclass(slots=True)
class Counts:
    """How many inputs went which way."""

    added: int = 0
    known: int = 0
    refused: int = 0

    def count(self, outcome: Outcome) -> None:
        """One more."""
        if isinstance(outcome, Added):
            self.added += 1
        elif isinstance(outcome, Known):
            self.known += 1
        else:
            self.refused += 1


def add_many(
    sources: Iterable[str | Path],
    ledger: Ledger,
    *,
    published: date | None = None,
    reader: Reader | None = None,
    on_progress: Callable[[Counts], None] | None = None,
    checkpoint_file: Path | None = None,
) -> Iterator[Outcome]:
    """Add every input; `on_progress` is called after each with the counts so far.

    The run ends with a checkpoint, kept in `checkpoint_file`: where COUNTERCLAIM_CHECKPOINT_FILE says by default.
    """
    from counterclaim.documents.load import iter_documents
    from counterclaim.reading.reader import Reader

    reader = reader or Reader.open()
    named = [str(source) for source in sources]
    options = {"sources": [clean_name(each) for each in named], "published": published and published.isoformat()}
    run = start_run(ledger, "add", reader.stamp, options)
    counts = Counts()
    try:
        for read in read_loaded(iter_documents(named, published=published), reader, lambda each: is_kept(ledger, each)):
            outcome = keep(ledger, read, run)
            counts.count(outcome)
            if on_progress is not None:
                on_progress(counts)
            yield outcome
    except (GeneratorExit, KeyboardInterrupt):
        _close(ledger, run, counts, checkpoint_file)
        raise
    _close(ledger, run, counts, checkpoint_file)


def preview_many(
    sources: Iterable[str | Path], ledger: Ledger | None, *, published: date | None = None
) -> Iterator[Document | Known | Refused]:
    """What `add_many` would do: a Document is one that it would read and store. Nothing is read or written."""
    from counterclaim.documents.load import iter_documents

    seen: set[str] = set()
    for loaded in iter_documents(list(sources), published=published):
        if isinstance(loaded, Refusal):
            yield Refused(loaded)
            continue
        number = -1 if loaded.id in seen else _number(ledger, loaded.id)
        seen.add(loaded.id)
        yield loaded if number is None else Known(loaded.name or loaded.id, loaded.id, number)


def is_kept(ledger: Ledger, document: Document) -> bool:
    """True if the ledger has this document."""
    return _number(ledger, document.id) is not None


def keep(ledger: Ledger, read: Account | Refusal | Skipped, run: Run) -> Outcome:
    """Store what became of one input; it is on disk when this returns."""
    if isinstance(read, Skipped):
        return _keep_sighting(ledger, read, run)
    if isinstance(read, Refusal):
        return _keep_refusal(ledger, read, run)
    name = read.document.name or read.document.id
    try:
        recorded = store_account(ledger, read, run.seq)
    except LedgerError as error:
        if error.code not in OF_DOCUMENT:
            raise
        return _keep_refusal(ledger, Refusal.from_error(name, "statements", error), run)
    except CounterclaimError:
        raise
    except Exception as error:
        # A fault of ours in one document must not cost the others of a long run; it is counted and shown.
        hint = "Add this input alone with COUNTERCLAIM_TRACEBACK=1 and report what it prints."
        detail = f"{type(error).__name__}: {error}"
        return _keep_refusal(ledger, Refusal(name, "statements", "internal", detail, hint), run)
    return _told(name, recorded)


def _told(name: str, recorded: Recorded) -> Outcome:
    if not recorded.is_new_document:
        # Another run stored it while this one read it.
        return Known(name, recorded.told.document.id, recorded.document)
    told = recorded.told
    return Added(
        name,
        told.document.id,
        recorded.document,
        len(told.statements),
        len(told.events),
        len(told.transfers),
        len(told.claims),
    )


def _keep_sighting(ledger: Ledger, skipped: Skipped, run: Run) -> Known:
    with ledger.reading() as connection:
        number = find_document(connection, skipped.id)
        known = number is not None and find_sighting(connection, number, skipped.name)
    if number is None:
        raise LedgerError(
            "ledger.record-gone",
            f"document {skipped.id} was kept and is gone",
            "Check the ledger with `counterclaim verify`.",
        )
    if not known:
        ledger.write(lambda writer: record_sighting(writer, number, skipped.name, run.seq))
    return Known(skipped.name, skipped.id, number)


def _keep_refusal(ledger: Ledger, refusal: Refusal, run: Run) -> Refused:
    ledger.write(lambda writer: record_refusal(writer, refusal, run.seq))
    return Refused(refusal)


def _number(ledger: Ledger | None, id: str) -> int | None:
    if ledger is None:
        return None
    with ledger.reading() as connection:
        return find_document(connection, id)


def _close(ledger: Ledger, run: Run, counts: Counts, checkpoint_file: Path | None) -> None:
    end_run(
        ledger, run, stored=counts.added, duplicate=counts.known, refused=counts.refused,
        checkpoint_file=checkpoint_file,
    )  # fmt: skip
