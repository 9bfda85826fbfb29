"""How far the log goes, what lies outside it, and rows that only stand under another number than their own.

In: a reader of rows. Out: the size of the log, and faults. Always: one row moved far away neither makes the log longer
than it is nor hides what lies between.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from counterclaim.ledger.leaf import Value, leaf_and_marks
from counterclaim.ledger.rows import Row, RowReader
from counterclaim.ledger.verdict import Fault

WIDEST_GAP = 100_000
"""Numbers missing in a row: more than that, and what comes after lies outside the log."""
MOST_MOVES = 50
_MARK = 4


def find_extent(reader: RowReader) -> int:
    """How many numbers the log spans, from 0 on."""
    counted = reader.ask("SELECT count(*), max(seq) FROM log WHERE seq >= 0")
    if not counted:
        tops = [reader.ask(f"SELECT max(seq) FROM {reader.quote(name)}") for name in ("log", *reader.shapes)]
        return max((row[0][0] + 1 for row in tops if row and isinstance(row[0][0], int)), default=0)
    count, top = counted[0]
    if not isinstance(top, int):
        return 0
    return top + 1 if count == top + 1 else _before_wide_gap(reader)


def find_strays(reader: RowReader, size: int) -> Iterable[Fault]:
    """Records and log rows with numbers that the log does not reach."""
    for shape in (*reader.shapes.values(), reader.log):
        for row in reader.read_outside(shape, size):
            told = "the log does not reach this number" if shape is not reader.log else "a log row outside the log"
            yield Fault("added", row[0] if isinstance(row[0], int) else None, shape.name, (), told)


def settle_moves(faults: list[Fault], reader: RowReader) -> list[Fault]:
    """Tell a row that only stands under another number as such, instead of as one missing and one added."""
    gone = [each for each in faults if each.kind == "missing" and each.table in reader.shapes][:MOST_MOVES]
    come = [each for each in faults if each.kind == "added" and each.table in reader.shapes][:MOST_MOVES]
    unlogged = [each for each in faults if each.table == "log" and each.columns == ("seq",)][:MOST_MOVES]
    idle = [each for each in faults if each.kind == "added" and each.table == "log"][:MOST_MOVES] + gone
    moved: dict[Fault, Fault | None] = {}
    for left in gone:
        for right in come:
            if _leaf_at(right.record, reader) == _logged(left.record, "leaf", reader):
                told = f"the log row of record {right.record} stands here"
                moved[left] = replace(left, kind="altered", table="log", columns=("seq",), detail=told)
                break
            if right not in moved and right.table == left.table and _is_same_record(left, right, reader):
                told = f"it stands under the number {right.record}"
                moved[left], moved[right] = replace(left, kind="altered", columns=("seq",), detail=told), None
                break
    for left in unlogged:
        leaf = _leaf_at(left.record, reader)
        for right in idle:
            if leaf is not None and right not in moved and leaf == _logged(right.record, "leaf", reader):
                told = f"its log row stands under the number {right.record}"
                moved[left], moved[right] = replace(left, kind="altered", detail=told), None
                break
    settled = [moved.get(each, each) for each in faults]
    return [each for each in settled if each is not None]


def _before_wide_gap(reader: RowReader) -> int:
    # Each stretch of the log opens with a row that has none before it, and closes with one that has none after it.
    asked = "SELECT seq FROM log WHERE seq >= 0 AND seq {0} 1 NOT IN (SELECT seq FROM log) ORDER BY seq"
    opens, closes = reader.ask(asked.format("-")) or (), reader.ask(asked.format("+")) or ()
    size = 0
    for (first,), (last,) in zip(opens, closes, strict=False):
        if not isinstance(first, int) or not isinstance(last, int) or first - size > WIDEST_GAP:
            break
        size = last + 1
    return size


def _is_same_record(left: Fault, right: Fault, reader: RowReader) -> bool:
    row = _record(right, reader)
    kept = _logged(left.record, "marks", reader)
    if row is None or not isinstance(kept, bytes) or right.table is None:
        return False
    return leaf_and_marks(right.table, row)[1][_MARK:] == kept[_MARK:]


def _record(fault: Fault, reader: RowReader) -> Row | None:
    shape = reader.shapes[fault.table or ""]
    rows = reader.ask(f"{shape.asked} WHERE seq = ?", fault.record)
    return rows[0] if rows else None


def _leaf_at(seq: int | None, reader: RowReader) -> bytes | None:
    for shape in reader.shapes.values():
        rows = reader.ask(f"{shape.asked} WHERE seq = ?", seq)
        if rows:
            return leaf_and_marks(shape.name, rows[0])[0]
    return None


def _logged(seq: int | None, column: str, reader: RowReader) -> Value:
    rows = reader.ask(f"SELECT {column} FROM log WHERE seq = ?", seq)
    return rows[0][0] if rows else None
