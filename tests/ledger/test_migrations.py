from __future__ import annotations

import ast
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine

from counterclaim.ledger.engine import sqlite_module
from counterclaim.ledger.migrate import NEWEST
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.schema import RECORDS, log, metadata

VERSIONS = Path(__file__).parents[2] / "counterclaim" / "ledger" / "migrations" / "versions"
OF_SQLITE = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type IN ('table', 'index')"
OF_POSTGRES = """
SELECT 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' '
    || coalesce(col_description(c.oid, a.attnum), '') || ' ' || a.attnum
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
UNION ALL SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
UNION ALL SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
"""


def _ours(thing: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    """What the migrations make beside the tables of schema.py: the full-text indexes and Alembic's own table."""
    return not (kind == "table" and reflected and other is None and name is not None and "_words" in name)


def test_migrations_make_the_tables_of_the_schema(ledger: Ledger) -> None:
    with ledger.reading() as connection:
        options = {"include_object": _ours, "compare_type": ledger.backend == "postgresql"}
        found = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    assert found == []


def test_what_migrations_make_is_told_in_the_very_words_of_the_schema(ledger: Ledger) -> None:
    """Keys, tables without a rowid, the order of columns: what Alembic's own comparison does not look at."""
    with ledger.reading() as connection:
        made = _catalogue(connection)
    assert made == _catalogue_of_schema(ledger)


def _catalogue(connection: Connection) -> set[tuple[str, ...]]:
    rows = connection.exec_driver_sql(OF_SQLITE if connection.dialect.name == "sqlite" else OF_POSTGRES).all()
    names = {tuple(" ".join(str(part).split()) for part in row) for row in rows}
    return {row for row in names if not any("_words" in part or "alembic" in part for part in row[1:3])}


def _catalogue_of_schema(ledger: Ledger) -> set[tuple[str, ...]]:
    """What `create_all` makes in a place of its own on the same backend."""
    if ledger.backend == "sqlite":
        engine = create_engine("sqlite://", module=sqlite_module())
        with engine.begin() as connection:
            metadata.create_all(connection)
            return _catalogue(connection)
    with ledger.engine.connect() as connection, connection.begin() as transaction:
        connection.exec_driver_sql('CREATE SCHEMA "other_place"')
        connection.exec_driver_sql('SET LOCAL search_path TO "other_place"')
        metadata.create_all(connection)
        found = _catalogue(connection)
        transaction.rollback()
    return {tuple(part.replace("other_place", ledger.schema) for part in row) for row in found}


@pytest.mark.parametrize("path", sorted(VERSIONS.glob("v*.py")), ids=lambda path: path.stem)
def test_a_step_stands_on_its_own(path: Path) -> None:
    """It makes what it made when it was released, whatever schema.py says by then."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert "counterclaim.ledger.schema" not in imported and "counterclaim.ledger" not in imported


def test_every_record_table_is_guarded(ledger: Ledger) -> None:
    asked = "SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_no\\_%' ESCAPE '\\'"
    if ledger.backend == "postgresql":
        asked = (
            "SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE '%%\\_no\\_change' "
            "AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)"
        )
    with ledger.reading() as connection:
        guarded = {str(row[0]).strip('"') for row in connection.exec_driver_sql(asked)}
    assert guarded == {table.name for table in (*RECORDS, log)}


def test_steps_are_numbered_without_a_gap() -> None:
    config = Config()
    config.set_main_option("script_location", "counterclaim:ledger/migrations")
    steps = sorted(step.revision for step in ScriptDirectory.from_config(config).walk_revisions())
    assert steps == [f"{number:04}" for number in range(1, NEWEST + 1)]


def test_every_column_says_what_it_holds() -> None:
    for table in metadata.tables.values():
        for column in table.columns:
            assert column.comment, f"{table.name}.{column.name}"
