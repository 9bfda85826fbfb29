"""The full-text index against the records that it was made of, on both backends.

In: a reader of rows. Out: a fault for each record that is not indexed as it stands. Always: the ledger itself is not
written to; on SQLite the index as it lies there is looked at by SQLite's own check, on a copy among temporary tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterclaim.ledger.rows import Row, RowReader
from counterclaim.ledger.verdict import Fault

INDEXED: dict[str, tuple[str, ...]] = {"document": ("title", "text"), "statement": ("speaker", "words")}
_SHADOWS = ("data", "idx", "docsize", "config")
_LONGEST = 250_000
SHOWN = 100


def find_wrong_words(reader: RowReader, table: str) -> list[Fault]:
    """The faults of the full-text index over a table."""
    if table in reader.absent:
        return []
    return _find_sqlite(reader, table) if reader.is_sqlite else _find_postgres(reader, table)


def _find_sqlite(reader: RowReader, table: str) -> list[Fault]:
    columns = ", ".join(INDEXED[table])
    copied = f"checked_{table}_words"
    made = (
        f"CREATE TEMP VIEW checked_{table} AS SELECT seq, {columns} FROM main.{table}",
        _temporary(copied, columns, f"content='checked_{table}', content_rowid='seq',"),
        *(f"DELETE FROM temp.{copied}_{part}" for part in _SHADOWS),
        *(f"INSERT INTO temp.{copied}_{part} SELECT * FROM main.{table}_words_{part}" for part in _SHADOWS),
    )
    check = f"INSERT INTO temp.{copied}({copied}, rank) VALUES ('integrity-check', 1)"
    try:
        if all(reader.ask(each) is not None for each in (*made, check)):
            return []
        found = _compare_sqlite(reader, table, columns)
        told = "the full-text index is not what the record gives"
        return [_fault(table, seq, told) for seq in found] or [_fault(table, None, "the full-text index is damaged")]
    finally:
        for part in ("terms", "words"):
            for made_as in ("checked", "fresh"):
                reader.ask(f"DROP TABLE IF EXISTS temp.{made_as}_{table}_{part}")
        reader.ask(f"DROP VIEW IF EXISTS temp.checked_{table}")


def _compare_sqlite(reader: RowReader, table: str, columns: str) -> list[int]:
    """The records for which the index holds other words than a fresh one would."""
    for asked in (
        _temporary(f"fresh_{table}_words", columns, f"content='checked_{table}', content_rowid='seq',"),
        f"INSERT INTO temp.fresh_{table}_words(fresh_{table}_words) VALUES ('rebuild')",
        f"CREATE VIRTUAL TABLE temp.checked_{table}_terms USING fts5vocab(checked_{table}_words, instance)",
        f"CREATE VIRTUAL TABLE temp.fresh_{table}_terms USING fts5vocab(fresh_{table}_words, instance)",
    ):
        reader.ask(asked)
    terms = [f"SELECT term, doc, col, offset FROM temp.{each}_{table}_terms" for each in ("checked", "fresh")]
    sizes = [f"SELECT id, sz FROM temp.{each}_{table}_words_docsize" for each in ("checked", "fresh")]
    found: set[int] = set()
    for left, right, at in ((*terms, "doc"), (*terms[::-1], "doc"), (*sizes, "id"), (*sizes[::-1], "id")):
        rows = reader.ask(f"SELECT DISTINCT {at} FROM ({left} EXCEPT {right}) LIMIT {SHOWN}")
        found.update(_numbers(rows or ()))
    return sorted(found)[:SHOWN]


def _temporary(name: str, columns: str, options: str) -> str:
    return f"CREATE VIRTUAL TABLE temp.{name} USING fts5({columns}, {options} tokenize='porter unicode61')"


def _find_postgres(reader: RowReader, table: str) -> list[Fault]:
    told = " || E'\\n' || ".join(f"coalesce(kept.{name}, '')" for name in INDEXED[table])
    # What is too long for one entry was indexed by its beginning.
    for text in (told, f"left({told}, {_LONGEST})"):
        rows = reader.ask(
            f"SELECT seq FROM {table} AS kept FULL JOIN {table}_words AS made USING (seq) WHERE kept.seq IS NULL OR "
            f"made.words IS DISTINCT FROM to_tsvector('pg_catalog.english', {text}) ORDER BY seq LIMIT {SHOWN}"
        )
        if rows is not None:
            why = "the full-text index is not what the record gives"
            return [_fault(table, seq, why) for seq in _numbers(rows)]
    return [_fault(table, None, "the full-text index cannot be read")]


def _fault(table: str, seq: int | None, told: str) -> Fault:
    return Fault("derived", seq, f"{table}_words", (), told)


def _numbers(rows: Iterable[Row] | Sequence[Row]) -> list[int]:
    return [row[0] for row in rows if isinstance(row[0], int)]
