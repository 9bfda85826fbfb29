"""What `verify` finds: faults, each with its record, table and columns, and the verdict over all of them.

In: nothing; these are values. Always: `ok` alone is never said: an unharmed ledger is anchored to a checkpoint that was
kept elsewhere, or it is said from which record on it is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

FaultKind = Literal["altered", "missing", "added", "unknown", "contradicts", "derived"]
"""`unknown`: written by a newer version; `contradicts`: well hashed, but at odds with the record it points to."""
Status = Literal["anchored", "not-anchored", "altered", "missing", "cannot-check"]
EXIT_CODES: dict[Status, int] = {"anchored": 0, "not-anchored": 3, "altered": 1, "missing": 1, "cannot-check": 2}
MAX_FAULTS = 1_000
"""More are counted, not kept: a file in ruins is told in its first thousand."""


@dataclass(frozen=True, slots=True)
class Rests:
    """The statements and claims that rest on a record, by id; of many the first few, and how many there are."""

    statements: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    statement_count: int = 0
    claim_count: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: at which record, in which table and columns, as far as that can be told."""

    kind: FaultKind
    record: int | None
    table: str | None
    columns: tuple[str, ...]
    detail: str
    until: int | None = None
    """Where only a stretch can be told: the record after its last."""
    rests: Rests = Rests()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a ledger is as it was written."""

    status: Status
    record: int | None
    """The first record that is not well; where all are, the first that no kept checkpoint covers."""
    size: int
    checked_from: int
    anchored: int
    """So many records, from the first on, are covered by a checkpoint kept elsewhere."""
    spans: int
    """So many spans were compared with their text."""
    faults: tuple[Fault, ...]
    fault_count: int
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """What the command ends with."""
        return EXIT_CODES[self.status]

    @property
    def sentence(self) -> str:
        """The verdict in one line."""
        if self.status == "anchored":
            return f"ok, anchored to record {self.anchored - 1}"
        if self.status == "not-anchored":
            return f"ok, not anchored since record {self.record}"
        at = "" if self.record is None else f" record {self.record}"
        if self.faults and all(each.kind == "derived" for each in self.faults):
            return f"altered in what is derived{at and ' from'}{at}; the records are whole, and `rebuild` mends it"
        if self.status == "altered":
            return f"altered at{at}" if at else "altered"
        if self.status == "missing":
            return f"missing from{at}" if at else "records are missing"
        return f"cannot check{at}" if at else "cannot check"

    def to_json(self) -> dict[str, Any]:
        """The verdict for programs."""
        return {
            "verdict": self.status,
            "sentence": self.sentence,
            "record": self.record,
            "size": self.size,
            "checked_from": self.checked_from,
            "anchored": self.anchored,
            "spans_checked": self.spans,
            "fault_count": self.fault_count,
            "faults": [_fault_json(each) for each in self.faults],
            "notes": list(self.notes),
        }


def make_verdict(
    faults: Iterable[Fault],
    *,
    size: int,
    anchored: int,
    loose: int,
    checked_from: int = 0,
    spans: int = 0,
    notes: Iterable[str] = (),
    more: int = 0,
) -> Verdict:
    """The verdict over all faults; `loose` is the first record that would need a newer checkpoint.

    `more` are faults that were counted and not kept.
    """
    found = sorted(dict.fromkeys(faults), key=_order)
    bad = [each for each in found if each.kind != "unknown"]
    status: Status
    if bad:
        first = bad[0]
        status, record = ("missing" if first.kind == "missing" else "altered"), first.record
    elif found:
        status, record = "cannot-check", found[0].record
    elif anchored and anchored >= loose:
        status, record = "anchored", None
    else:
        status, record = "not-anchored", anchored
    return Verdict(
        status, record, size, checked_from, anchored, spans, tuple(found[:MAX_FAULTS]), len(found) + more, tuple(notes)
    )


def with_rests(fault: Fault, rests: Rests) -> Fault:
    """The same fault with what rests on it."""
    return replace(fault, rests=rests)


_RANK: dict[FaultKind, int] = {"altered": 0, "missing": 0, "added": 0, "contradicts": 1, "derived": 2, "unknown": 3}


def _order(fault: Fault) -> tuple[int, int, int, str]:
    # What was altered comes before what only follows from it; a stretch comes after a place that can be told.
    far = fault.record if fault.record is not None else 2**62
    return (_RANK[fault.kind], fault.until is not None, far, fault.table or "")


def _fault_json(fault: Fault) -> dict[str, Any]:
    return {
        "kind": fault.kind,
        "record": fault.record,
        "until": fault.until,
        "table": fault.table,
        "columns": list(fault.columns),
        "detail": fault.detail,
        "rests_on_it": {
            "statements": list(fault.rests.statements),
            "statement_count": fault.rests.statement_count,
            "claims": list(fault.rests.claims),
            "claim_count": fault.rests.claim_count,
        },
    }
