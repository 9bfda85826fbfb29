"""Is a ledger as it was written? Every record against the log, the log against checkpoints, and what is derived anew.

In: an open ledger and the checkpoints that were kept of it. Out: a Verdict. Always: nothing is written; hashes are made
from the records themselves and never taken on trust; what was found early hides nothing that comes later; without a
checkpoint that somebody kept elsewhere the verdict says so.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.anchor import Anchors, read_checkpoints
from counterclaim.ledger.audit import Auditor, Findings
from counterclaim.ledger.extent import find_extent, find_strays, settle_moves
from counterclaim.ledger.note import Note
from counterclaim.ledger.rebuild import derived_names, find_underived
from counterclaim.ledger.rests import find_rests
from counterclaim.ledger.rows import RowReader
from counterclaim.ledger.tree import Frontier
from counterclaim.ledger.verdict import MAX_FAULTS, Fault, FaultKind, Verdict, make_verdict, with_rests

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from counterclaim.ledger.open import Ledger
    from counterclaim.ledger.sign import PublicKey

STRETCH = 4_096
"""Records looked at at once: a few megabytes."""
LEAST_FOR_TWO = 60_000
"""Fewer records are looked at sooner than a second process has begun."""
MOST_WITH_RESTS = 100
Progress = Callable[[int, int], None]
Found = tuple[list[Findings], list[Fault]]


def verify(
    ledger: Ledger,
    checkpoints: Sequence[Note] = (),
    since: int = 0,
    *,
    key: PublicKey | None = None,
    on_progress: Progress | None = None,
    processes: int | None = 1,
    with_derived: bool = True,
) -> Verdict:
    """The verdict on a ledger; `since` looks only at records after the newest checkpoint of so many, not at indexes.

    With `key`, what it signed is an anchor too, and a kept checkpoint that it did not sign is none. `processes` None
    takes two for a large ledger: then the program must be one that can be imported again, as the command line is.
    """
    with ledger.reading() as connection:
        auditor = Auditor(connection)
        reader = auditor.reader
        size = find_extent(reader)
        anchors = Anchors(read_checkpoints(reader), tuple(each for each in checkpoints if each.size), key)
        frontier = _frontier_before(anchors, since)
        start = frontier.size
        tally = Tally(frontier, anchors.sizes)
        names = derived_names(reader) if with_derived and not start else ()
        with _workers(ledger, size - start, processes) as pool:
            derived = [pool.submit(_derive_there, name) for name in names] if pool else []
            stretches = [(at, min(at + STRETCH, size)) for at in range(start, size, STRETCH)]
            for found in pool.map(_audit_there, stretches) if pool else map(auditor.audit_stretch, stretches):
                tally.add(found)
                if on_progress is not None:
                    on_progress(found.end - start, size - start)
            underived = [each.result() for each in derived]
        if pool is None:
            underived = [find_underived(connection, reader, name) for name in names]
        faults = [*_absent(reader), *settle_moves([*tally.faults, *find_strays(reader, size)], reader)]
        faulty = frozenset(each.record for each in faults if each.table == "checkpoint" and each.record is not None)
        anchors.settle(tally.roots, tally.first_leaf, start=start, size=size, faulty=faulty)
        faults += [*anchors.faults, *(fault for found in underived for fault in found)]
        verdict = make_verdict(
            faults, size=size, anchored=anchors.anchored, loose=_first_loose(reader, size), checked_from=start,
            spans=tally.spans, notes=anchors.remarks, more=tally.fault_count - len(tally.faults),
        )  # fmt: skip
        return _with_rests(verdict, reader)


class Tally:
    """Puts stretches together: the tree goes on over them, roots are taken where a checkpoint needs one."""

    def __init__(self, frontier: Frontier, sizes: frozenset[int]) -> None:
        self.roots: dict[int, bytes] = {frontier.size: frontier.root()} if frontier.size else {}
        self.first_leaf: bytes | None = None
        self.faults: list[Fault] = []
        self.fault_count = self.spans = 0
        self._frontier = frontier
        self._sizes = sizes
        self._is_told = True

    def add(self, found: Findings) -> None:
        """The next stretch."""
        unknown = frozenset(found.unknown_leaves)
        if found.start == 0 and found.leaves and 0 not in unknown:
            self.first_leaf = found.leaves[0]
        for seq, leaf in enumerate(found.leaves, found.start):
            self._is_told = self._is_told and seq not in unknown
            self._frontier.append(leaf)
            if self._is_told and seq + 1 in self._sizes:
                self.roots[seq + 1] = self._frontier.root()
        self.faults += found.faults[: max(0, MAX_FAULTS - len(self.faults))]
        self.fault_count += found.fault_count
        self.spans += found.spans


def _frontier_before(anchors: Anchors, since: int) -> Frontier:
    """The tree up to the newest checkpoint of no more than `since` records that is true to itself."""
    for each in sorted(anchors.inside, key=lambda each: -each.size):
        if 0 < each.size <= since and each.size == each.seq:
            try:
                frontier = Frontier.from_bytes(each.size, each.frontier)
            except ValueError:
                continue
            if frontier.root() == each.root:
                return frontier
    return Frontier()


def _first_loose(reader: RowReader, size: int) -> int:
    """The first number after the last record that says something: checkpoints at the end need no anchor themselves."""
    asked = "SELECT seq FROM log WHERE seq < ? AND table_name <> 'checkpoint' ORDER BY seq DESC LIMIT 1"
    rows = reader.ask(asked, size)
    return rows[0][0] + 1 if rows and isinstance(rows[0][0], int) else size


def _absent(reader: RowReader) -> Iterator[Fault]:
    """Tables and columns that are not there at all, each at the first record that it takes with it."""
    for name, columns in reader.absent.items():
        rows = reader.ask("SELECT min(seq) FROM log WHERE table_name = ?", name)
        first = rows[0][0] if rows and isinstance(rows[0][0], int) else None
        whole = columns == (reader.log if name == "log" else reader.shapes[name]).columns
        told = "the table is gone" if whole else f"the table has no longer {', '.join(columns)}"
        yield Fault("missing", first, name, () if whole else columns, told)


def verdict_of(error: LedgerError) -> Verdict | None:
    """The verdict on a ledger that cannot even be opened; None where the error says nothing of its state."""
    kinds: dict[str, FaultKind] = {
        "ledger.schema-newer": "unknown", "ledger.schema-older": "unknown", "ledger.no-version": "unknown",
        "ledger.damaged": "altered",
    }  # fmt: skip
    kind = kinds.get(error.code)
    if kind is None:
        return None
    return make_verdict([Fault(kind, None, None, (), f"{error.message}. {error.hint}")], size=0, anchored=0, loose=0)


def _with_rests(verdict: Verdict, reader: RowReader) -> Verdict:
    from dataclasses import replace

    told = [with_rests(each, find_rests(each, reader)) for each in verdict.faults[:MOST_WITH_RESTS]]
    return replace(verdict, faults=(*told, *verdict.faults[MOST_WITH_RESTS:]))


@contextmanager
def _workers(ledger: Ledger, records: int, processes: int | None) -> Iterator[Executor | None]:
    if processes is None:
        processes = min(2, os.cpu_count() or 1) if records >= LEAST_FOR_TWO else 1
    if processes < 2:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(processes, get_context("spawn"), _begin_there, (_address(ledger),)) as pool:
        yield pool


def _address(ledger: Ledger) -> str:
    if ledger.backend == "sqlite":
        return ledger.name
    return ledger.engine.url.update_query_dict({"schema": ledger.schema}).render_as_string(hide_password=False)


_there: list[Auditor] = []
"""In another process: its own auditor, over one snapshot for as long as the process lives."""
_held: list[AbstractContextManager[Connection]] = []


def _begin_there(address: str) -> None:
    from counterclaim.ledger.open import open_ledger

    # Bodies are trees that end with their record: looking for rings among them costs a tenth of the time.
    gc.set_threshold(200_000, 20, 20)
    reading = open_ledger(address, read_only=True).reading()
    _held.append(reading)
    _there.append(Auditor(reading.__enter__()))


def _audit_there(stretch: tuple[int, int]) -> Findings:
    return _there[0].audit_stretch(stretch)


def _derive_there(name: str) -> list[Fault]:
    return find_underived(_there[0].connection, _there[0].reader, name)
