"""A stretch of the ledger against its log: is each record what was hashed when it was written, and is it at one with
the records that it points to?

In: a connection and two numbers. Out: the leaves as far as they can be told, and faults with record, table and columns.
Always: each number is looked at, whatever was found before it. Roots and checkpoints are left to verify.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection

from counterclaim.ledger.agree import find_contradictions
from counterclaim.ledger.around import Surroundings
from counterclaim.ledger.leaf import Value, leaf_and_marks
from counterclaim.ledger.rows import UNREADABLE, Row, RowReader, Shape
from counterclaim.ledger.tree import HASH_BYTES
from counterclaim.ledger.verdict import MAX_FAULTS, Fault

NO_LEAF = bytes(HASH_BYTES)
MARK_BYTES = 4
Place = tuple[Shape, Row]


@dataclass(slots=True)
class Findings:
    """What was found from `start` to before `end`."""

    start: int
    end: int
    leaves: list[bytes] = field(default_factory=list)
    unknown_leaves: list[int] = field(default_factory=list)
    """Numbers whose leaf cannot be told: there, and in all roots after, nothing can be compared."""
    faults: list[Fault] = field(default_factory=list)
    fault_count: int = 0
    spans: int = 0

    def add(self, fault: Fault) -> None:
        """One more fault; kept while there is room."""
        self.fault_count += 1
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(fault)


class Auditor:
    """Looks through stretches of one ledger, through one connection."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.reader = RowReader(connection)
        self._around = Surroundings(self.reader)

    def audit_stretch(self, stretch: tuple[int, int]) -> Findings:
        """Look at each number from the first of the two to before the second."""
        start, end = stretch
        found = Findings(start, end)
        logged = self.reader.read(self.reader.log, start, end)
        places, crowded = self._places(start, end)
        keep, agree = found.leaves.append, self._agree
        for seq in range(start, end):
            row = logged.get(seq)
            place = places.get(seq)
            if place is not None and row and seq not in crowded and place[1] is not UNREADABLE:
                shape, values = place
                leaf, marks = leaf_and_marks(shape.name, values)
                if leaf == row[2] and marks == row[3] and row[1] == shape.name:
                    keep(leaf)
                    agree(shape, values, found)
                    continue
            keep(self._explain(seq, row, [] if place is None else [place, *crowded.get(seq, ())], found))
        return found

    def _places(self, start: int, end: int) -> tuple[dict[int, Place], dict[int, list[Place]]]:
        """Which table holds which number; and where several do, the others."""
        places: dict[int, Place] = {}
        crowded: dict[int, list[Place]] = {}
        for shape in self.reader.shapes.values():
            rows = self.reader.read(shape, start, end)
            self._around.learn(shape.name, rows)
            for seq, row in rows.items():
                if seq in places:
                    crowded.setdefault(seq, []).append((shape, row))
                else:
                    places[seq] = (shape, row)
        return places, crowded

    def _agree(self, shape: Shape, row: Row, found: Findings) -> None:
        contradictions, spans = find_contradictions(shape.name, row, self._around)
        found.spans += spans
        for column, detail in contradictions:
            found.add(Fault("contradicts", _number(row[0]), shape.name, (column,), detail))

    def _explain(self, seq: int, logged: Row | None, places: list[Place], found: Findings) -> bytes:
        """Say what is wrong at a number; the leaf that it should have, as far as can be told."""
        faults, leaf = _explained(seq, logged, places, self.reader)
        for fault in faults:
            found.add(fault)
        if leaf is None:
            found.unknown_leaves.append(seq)
        return leaf or NO_LEAF


def _explained(
    seq: int, logged: Row | None, places: list[Place], reader: RowReader
) -> tuple[list[Fault], bytes | None]:
    if not logged:
        return _unlogged(seq, logged, places)
    name, kept_leaf, kept_marks = logged[1:]
    own = next((place for place in places if place[0].name == name), None)
    others = [place for place in places if place is not own]
    leaf = kept_leaf if isinstance(kept_leaf, bytes) and len(kept_leaf) == HASH_BYTES else None
    if own is None:
        renamed = next((shape for shape, row in others if row and leaf_and_marks(shape.name, row)[0] == leaf), None)
        if renamed is not None:
            told = f"the log says that the record lies in {name!r}; it lies in {renamed.name}"
            return [Fault("altered", seq, "log", ("table_name",), told)], leaf
        if name in reader.absent:
            return [], leaf
    faults = [
        Fault("added", seq, shape.name, (), "the log has another record under this number") for shape, _ in others
    ]
    if own is None and name not in reader.shapes:
        told = f"a record of {name!r}, a table that this version does not know"
        faults.append(Fault("unknown", seq, str(name), (), told))
    elif own is None:
        faults.append(Fault("missing", seq, str(name), (), "the log has this record, the table has not"))
    elif own[1] is UNREADABLE:
        faults.append(Fault("altered", seq, own[0].name, (), "the record cannot be read: the file is damaged"))
    else:
        fault, leaf = _compared(seq, own, leaf, kept_marks)
        faults.extend(fault)
    return faults, leaf


def _unlogged(seq: int, logged: Row | None, places: list[Place]) -> tuple[list[Fault], bytes | None]:
    if not places:
        told = "the log has no row for this number, and no table a record"
        return [Fault("missing", seq, None, (), told)], None
    why = "the log has no row for this record" if logged is None else "the row of the log cannot be read"
    kind = [Fault("missing" if logged is None else "altered", seq, "log", ("seq",) if logged is None else (), why)]
    readable = [place for place in places if place[1]]
    if len(places) > 1 or not readable:
        return kind, None
    return kind, leaf_and_marks(readable[0][0].name, readable[0][1])[0]


def _compared(seq: int, own: Place, kept_leaf: bytes | None, kept_marks: Value) -> tuple[list[Fault], bytes | None]:
    """Record and log differ: which of the two, and in which column."""
    shape, row = own
    leaf, marks = leaf_and_marks(shape.name, row)
    whole = isinstance(kept_marks, bytes) and len(kept_marks) == len(marks)
    if leaf == kept_leaf:
        # The row may have been reported already for others beside it; then it is itself as it was.
        return [] if marks == kept_marks else [_of_log(seq, "marks")], leaf
    if not whole:
        return [Fault("altered", seq, shape.name, (), "neither hash nor marks are those of the log")], kept_leaf
    differing = tuple(differing_columns(shape, marks, kept_marks))  # type: ignore[arg-type]
    if not differing:
        return [_of_log(seq, "leaf")], leaf
    if differing[0] == "seq":
        told = "the row of the log belongs to another record"
        return [Fault("altered", seq, "log", ("leaf", "marks"), told)], leaf
    told = f"{', '.join(differing)} {'is' if len(differing) == 1 else 'are'} not what was written"
    return [Fault("altered", seq, shape.name, differing, told)], kept_leaf


def differing_columns(shape: Shape, marks: bytes, kept: bytes) -> Iterator[str]:
    """The columns whose marks are not those that were kept."""
    for place, column in enumerate(shape.columns):
        at = place * MARK_BYTES
        if marks[at : at + MARK_BYTES] != kept[at : at + MARK_BYTES]:
            yield column


def _of_log(seq: int, column: str) -> Fault:
    return Fault(
        "altered", seq, "log", (column,), f"the record is whole; {column} in its row of the log is not its own"
    )


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None
