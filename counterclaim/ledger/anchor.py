"""The roots that the records give against the checkpoints: those in the ledger, and those that were kept elsewhere.

In: checkpoints of both kinds, and the root over the first so many records for each of their sizes. Out: faults, how
many records are anchored, and remarks. Always: only a checkpoint kept elsewhere, or one signed with a key that is
known, is an anchor; one that the ledger itself holds can be made anew by whoever alters it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counterclaim.ledger.checkpoint import Checkpoint, origin_of
from counterclaim.ledger.note import Note
from counterclaim.ledger.rows import RowReader
from counterclaim.ledger.sign import is_signed
from counterclaim.ledger.verdict import Fault

if TYPE_CHECKING:
    from counterclaim.ledger.sign import PublicKey


@dataclass(slots=True)
class Anchors:
    """What the checkpoints say, and in the end how far the ledger bears it out."""

    inside: Sequence[Checkpoint]
    kept: Sequence[Note]
    key: PublicKey | None = None
    faults: list[Fault] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    anchored: int = 0

    @property
    def sizes(self) -> frozenset[int]:
        """The sizes for which a root is needed."""
        return frozenset([each.size for each in self.inside] + [each.size for each in self.kept])

    def settle(
        self, roots: Mapping[int, bytes], first_leaf: bytes | None, *, start: int, size: int, faulty: Container[int]
    ) -> None:
        """Hold all checkpoints against the roots; `faulty` are numbers of records that are altered themselves."""
        origin = None if first_leaf is None else origin_of(first_leaf)
        self._settle_inside(roots, origin, start, faulty)
        good = 0
        for note in sorted(self.kept, key=lambda each: each.size):
            good = self._settle_kept(note, roots, origin or self._origin, (start, size), good)

    @property
    def _origin(self) -> str | None:
        return self.inside[0].origin if self.inside else None

    def _settle_inside(
        self, roots: Mapping[int, bytes], origin: str | None, start: int, faulty: Container[int]
    ) -> None:
        good = start
        told = False
        for each in self.inside:
            if each.seq < start or each.seq in faulty:
                continue
            if each.size != each.seq:
                detail = f"covers {each.size} records, not the {each.seq} before it"
                self.faults.append(Fault("contradicts", each.seq, "checkpoint", ("size",), detail))
            elif origin is not None and each.origin != origin:
                detail = f"names the ledger {each.origin}; its first record makes it {origin}"
                self.faults.append(Fault("contradicts", each.seq, "checkpoint", ("origin",), detail))
            elif each.size in roots and roots[each.size] != each.root:
                if not told:
                    detail = f"the records before {each.seq} do not give the root of the checkpoint there"
                    self.faults.append(Fault("altered", good, None, (), detail, until=each.size))
                told = True
            elif each.size in roots:
                good = each.size
                if self.key is not None and is_signed(each.note, self.key):
                    self.anchored = max(self.anchored, each.size)

    def _settle_kept(
        self, note: Note, roots: Mapping[int, bytes], origin: str | None, bounds: tuple[int, int], good: int
    ) -> int:
        """Hold one kept checkpoint against the ledger; up to where kept ones have been borne out."""
        start, size = bounds
        what = f"the checkpoint kept of {note.size} records"
        if origin is not None and note.origin != origin:
            detail = f"{what} is of {note.origin}, this is {origin}: another ledger, or its first record was altered"
            self.faults.append(Fault("altered", 0, None, (), detail, until=note.size))
        elif note.size > size:
            detail = f"{what} is of a longer ledger: the last {note.size - size} are gone"
            self.faults.append(Fault("missing", size, None, (), detail, until=note.size))
        elif note.size < start:
            self.remarks.append(f"{what} was not looked at: only records from {start} on were")
        elif note.size not in roots:
            self.remarks.append(f"{what} cannot be compared: the hash of a record before cannot be told")
        elif roots[note.size] != note.root:
            detail = f"the records do not give the root of {what}"
            self.faults.append(Fault("altered", good, None, (), detail, until=note.size))
        elif self.key is not None and not is_signed(note, self.key):
            self.remarks.append(f"{what} agrees, but is not signed with the key that was named: it anchors nothing")
            return note.size
        else:
            self.anchored = max(self.anchored, note.size)
            return note.size
        return good


def read_checkpoints(reader: RowReader) -> tuple[Checkpoint, ...]:
    """The checkpoints in the ledger that are of the right form."""
    rows = reader.ask(f"{reader.shapes['checkpoint'].asked} ORDER BY seq") if _is_whole(reader) else ()
    return tuple(Checkpoint(*row) for row in rows or () if _fits(row))  # type: ignore[arg-type]


def _is_whole(reader: RowReader) -> bool:
    return "checkpoint" not in reader.absent


def _fits(row: Iterable[object]) -> bool:
    kinds: tuple[type | tuple[type, ...], ...] = (int, int, bytes, bytes, str, str, (str, type(None)))
    return all(isinstance(value, kind) for value, kind in zip(row, kinds, strict=True))
