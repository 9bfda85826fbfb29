from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from counterclaim.ledger.migrate import NEWEST
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.schema import metadata


def _ours(thing: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    """What the migrations make beside the tables of schema.py: the full-text indexes and Alembic's own table."""
    return not (kind == "table" and reflected and other is None and name is not None and "_words" in name)


def test_migrations_make_the_tables_of_the_schema(ledger: Ledger) -> None:
    with ledger.reading() as connection:
        options = {"include_object": _ours, "compare_type": ledger.backend == "postgresql"}
        found = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    assert found == []


def test_steps_are_numbered_without_a_gap() -> None:
    config = Config()
    config.set_main_option("script_location", "counterclaim:ledger/migrations")
    steps = sorted(step.revision for step in ScriptDirectory.from_config(config).walk_revisions())
    assert steps == [f"{number:04}" for number in range(1, NEWEST + 1)]


def test_every_column_says_what_it_holds() -> None:
    for table in metadata.tables.values():
        for column in table.columns:
            assert column.comment, f"{table.name}.{column.name}"
