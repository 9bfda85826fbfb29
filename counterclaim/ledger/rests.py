"""What rests on a record: the statements and claims that a reader would have to doubt with it.

In: a fault and a reader of rows. Out: ids of statements and told claims, the first few and how many. Always: asks only
by number or by an index, so that a fault in a large ledger is told as quickly as in a small one.
"""

from __future__ import annotations

from counterclaim.ledger.leaf import Value
from counterclaim.ledger.rows import RowReader
from counterclaim.ledger.verdict import Fault, Rests

SHOWN = 20
_COUNTED = 10_000
_BY_DOCUMENT = frozenset({"document", "sketch", "copy", "sighting", "band_key", "document_words"})
_OF_DRAWING = frozenset({"statement", "event", "transfer", "told_claim"})


def find_rests(fault: Fault, reader: RowReader) -> Rests:
    """The statements and claims that rest on the record of a fault."""
    if fault.record is None or fault.table is None or fault.until is not None:
        return Rests()
    table, seq = fault.table, fault.record
    if table == "log":
        rows = reader.ask("SELECT table_name FROM log WHERE seq = ?", seq)
        table = str(rows[0][0]) if rows else next((name for name in reader.shapes if _has(reader, name, seq)), "")
    find = _FINDERS.get(table)
    return Rests() if find is None else find(table, seq, reader)


def _of_document(table: str, seq: int, reader: RowReader) -> Rests:
    document: Value = seq
    if table in ("sketch", "copy", "sighting"):
        document = _value(reader, table, "document", seq)
    return _listed(reader, "statement WHERE document = ?", "told_claim WHERE document = ?", document)


def _of_drawing(_: str, seq: int, reader: RowReader) -> Rests:
    return _listed(reader, "statement WHERE drawing = ?", "told_claim WHERE drawing = ?", seq)


def _of_run(_: str, seq: int, reader: RowReader) -> Rests:
    inside = "drawing IN (SELECT seq FROM drawing WHERE run = ?)"
    return _listed(reader, f"statement WHERE {inside}", f"told_claim WHERE {inside}", seq)


def _of_statement(_: str, seq: int, reader: RowReader) -> Rests:
    rows = reader.ask("SELECT id, drawing FROM statement WHERE seq = ?", seq)
    if not rows:
        return Rests()
    claims = _claims_on(reader, rows[0][1], str(rows[0][0]))
    return Rests((str(rows[0][0]),), claims[:SHOWN], 1, len(claims))


def _of_event(_: str, seq: int, reader: RowReader) -> Rests:
    rows = reader.ask("SELECT statement, drawing FROM event WHERE seq = ?", seq)
    if not rows or rows[0][0] is None:
        return Rests()
    claims = _claims_on(reader, rows[0][1], str(rows[0][0]))
    return Rests((str(rows[0][0]),), claims[:SHOWN], 1, len(claims))


def _of_transfer(_: str, seq: int, reader: RowReader) -> Rests:
    claim = _value(reader, "transfer", "told_claim", seq)
    return Rests() if claim is None else Rests((), (str(claim),), 0, 1)


def _of_told_claim(_: str, seq: int, reader: RowReader) -> Rests:
    claim = _value(reader, "told_claim", "id", seq)
    return Rests() if claim is None else Rests((), (str(claim),), 0, 1)


def _of_stance(_: str, seq: int, reader: RowReader) -> Rests:
    claim = _value(reader, "stance", "told_claim", seq)
    return _of_told_claim("", claim, reader) if isinstance(claim, int) else Rests()


def _of_link(_: str, seq: int, reader: RowReader) -> Rests:
    rows = reader.ask("SELECT later, earlier FROM link WHERE seq = ?", seq)
    claims = [_value(reader, "told_claim", "id", each) for each in (rows[0] if rows else ()) if isinstance(each, int)]
    named = tuple(str(claim) for claim in claims if claim is not None)
    return Rests((), named, 0, len(named))


def _of_judgement(_: str, seq: int, reader: RowReader) -> Rests:
    rows = reader.ask("SELECT subject_kind, subject FROM judgement WHERE seq = ?", seq)
    kind, subject = rows[0] if rows else ("", "")
    if kind == "statement":
        return Rests((str(subject),), (), 1, 0)
    named = tuple(str(subject).split()) if kind in ("claim", "link") else ()
    return Rests((), named, 0, len(named))


_FINDERS = {
    **dict.fromkeys(_BY_DOCUMENT, _of_document),
    "run": _of_run,
    "drawing": _of_drawing,
    "statement": _of_statement,
    "statement_words": _of_statement,
    "event": _of_event,
    "transfer": _of_transfer,
    "told_claim": _of_told_claim,
    "match_key": _of_told_claim,
    "membership": _of_told_claim,
    "claim": _of_told_claim,
    "claim_party": _of_told_claim,
    "flow": _of_transfer,
    "stance": _of_stance,
    "link": _of_link,
    "judgement": _of_judgement,
}


def _listed(reader: RowReader, statements: str, claims: str, value: Value) -> Rests:
    told = _ids(reader, statements, value), _ids(reader, claims, value)
    return Rests(told[0][:SHOWN], told[1][:SHOWN], len(told[0]), len(told[1]))


def _ids(reader: RowReader, of: str, value: Value) -> tuple[str, ...]:
    rows = reader.ask(f"SELECT id FROM {of} ORDER BY seq LIMIT {_COUNTED}", value)
    return tuple(str(row[0]) for row in rows or ())


def _claims_on(reader: RowReader, drawing: Value, statement: str) -> tuple[str, ...]:
    """The told claims of a drawing that rest on a statement."""
    asked = (
        "SELECT DISTINCT told_claim.id FROM told_claim JOIN stance ON stance.told_claim = told_claim.seq "
        "WHERE told_claim.drawing = ? AND (stance.statements LIKE ? OR stance.answers LIKE ?) ORDER BY told_claim.id"
    )
    named = f'%"{statement}"%'
    return tuple(str(row[0]) for row in reader.ask(asked, drawing, named, named) or ())


def _value(reader: RowReader, table: str, column: str, seq: int) -> Value:
    rows = reader.ask(f"SELECT {reader.quote(column)} FROM {reader.quote(table)} WHERE seq = ?", seq)
    return rows[0][0] if rows else None


def _has(reader: RowReader, table: str, seq: int) -> bool:
    return bool(reader.ask(f"SELECT 1 FROM {reader.quote(table)} WHERE seq = ?", seq))
