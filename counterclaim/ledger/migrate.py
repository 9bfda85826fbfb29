"""Which version of the tables a ledger has, and the way up to this one's.

In: an open engine. Out: nothing; afterwards the tables are those of schema.py. Always: a database without our mark is
never touched, a newer ledger is refused, and all steps up happen in one transaction or not at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.engine import APPLICATION_ID

if TYPE_CHECKING:
    from counterclaim.ledger.open import Ledger

NEWEST = 1
"""The version of schema.py: the number of the newest step in migrations/versions."""
MARK = "Counterclaim ledger"
"""Comment on the schema of a ledger on PostgreSQL."""
_WAL_TRIES = 50


def find_version(ledger: Ledger) -> int | None:
    """The version of a ledger's tables, or None where there is nothing yet; somebody else's database is refused."""
    with ledger.engine.connect() as connection:
        if ledger.backend == "sqlite":
            return _find_sqlite(connection, ledger.name)
        return _find_postgres(connection, ledger.name)


def bring_up_to_date(ledger: Ledger, found: int | None) -> None:
    """Make the tables, or take an older ledger up to this version; refuses a newer one."""
    if found is not None and found > NEWEST:
        raise LedgerError(
            "ledger.schema-newer",
            f"{ledger.name} comes from a newer Counterclaim: its tables have version {found}, this one knows {NEWEST}",
            "Bring Counterclaim up to date: pip install --upgrade counterclaim",
        )
    if found == NEWEST:
        return
    if ledger.read_only:
        raise LedgerError(
            "ledger.schema-older",
            f"{ledger.name} was written by an older Counterclaim and was opened for reading only",
            "Open it once for writing: adding a story to it brings it up to date.",
        )
    if ledger.backend == "sqlite":
        _prepare_sqlite(ledger)
    else:
        _prepare_postgres(ledger)
    with ledger.engine.connect() as plain:
        connection = plain.execution_options(counterclaim_writes=True)
        with connection.begin():
            if ledger.backend == "postgresql":
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (ledger.lock,))
            _upgrade(connection)


def _find_sqlite(connection: Connection, name: str) -> int | None:
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar()
    if mark != APPLICATION_ID and (mark or tables):
        raise LedgerError(
            "ledger.not-a-ledger",
            f"{name} is a database of another program, not a ledger of Counterclaim",
            "Name another file, or a new one.",
        )
    if not tables:
        return None
    return _read_version(connection, name)


def _find_postgres(connection: Connection, name: str) -> int | None:
    asked = (
        "SELECT obj_description(oid, 'pg_namespace'), "
        "(SELECT count(*) FROM pg_class WHERE relnamespace = pg_namespace.oid AND relkind = 'r') "
        "FROM pg_namespace WHERE nspname = current_setting('search_path')::name OR "
        "quote_ident(nspname) = current_setting('search_path')"
    )
    row = connection.exec_driver_sql(asked).first()
    if row is None or (row[0] == MARK and not row[1]):
        return None
    if row[0] != MARK:
        raise LedgerError(
            "ledger.schema-taken",
            f"{name} holds a schema of that name which is not a ledger of Counterclaim",
            "Name another schema in the address: ?schema=claims, or another database.",
        )
    return _read_version(connection, name)


def _read_version(connection: Connection, name: str) -> int:
    try:
        told = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return int(str(told))
    except (DBAPIError, ValueError) as error:
        raise LedgerError(
            "ledger.no-version",
            f"{name} does not tell which version of the tables it has",
            "Go back to a copy of it, or name a new ledger.",
        ) from error


def _prepare_sqlite(ledger: Ledger) -> None:
    # The mark goes first, into the file itself and not its journal: from then on nobody takes it for a stranger's.
    connection = ledger.engine.raw_connection()
    try:
        for number in range(_WAL_TRIES):
            try:
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
            except ledger.engine.dialect.loaded_dbapi.OperationalError:
                # Another one is just making the same ledger, and SQLite does not wait for this lock.
                if number == _WAL_TRIES - 1:
                    raise
            else:
                break
        if mode != "wal":
            raise LedgerError(
                "ledger.no-wal",
                f"{ledger.name} lies where SQLite cannot keep its journal beside it",
                "Name a ledger on a disk of this machine; for a team, use one on PostgreSQL.",
            )
    finally:
        connection.close()


def _prepare_postgres(ledger: Ledger) -> None:
    schema = ledger.schema.replace('"', '""')
    with ledger.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (ledger.lock,))
        connection.exec_driver_sql(f'CREATE SCHEMA IF NOT EXISTS "{schema}"')
        connection.exec_driver_sql(f"COMMENT ON SCHEMA \"{schema}\" IS '{MARK}'")


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "counterclaim:ledger/migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
