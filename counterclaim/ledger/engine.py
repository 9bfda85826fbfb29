"""Engines of the two backends, set up so that what is acknowledged stays and what is stored is not trusted blindly.

In: a path or an address. Out: a SQLAlchemy engine. Always: every commit is on disk before it is told (synchronous
FULL, synchronous_commit on); a writing transaction takes its one lock at the start; a database of somebody else is
never written. What is inside the database is left to open.py.
"""

from __future__ import annotations

import os
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from counterclaim.core.errors import LedgerError

APPLICATION_ID = 0x43634C67
"""Stands in the header of a ledger's file ("CcLg"), so that no other program's database is taken for one."""
LEAST_SQLITE = (3, 51, 3)
"""Older ones can corrupt a database in WAL mode that two connections write at once."""
WRITES = "counterclaim_writes"
"""Execution option of a connection whose next transaction writes."""
DEFAULT_SCHEMA = "counterclaim"


def sqlite_module() -> ModuleType:
    """The SQLite that came with the package, else the system's where that is new enough."""
    try:
        import pysqlite3.dbapi2 as module
    except ImportError:
        import sqlite3 as module
    if tuple(module.sqlite_version_info) < LEAST_SQLITE:
        raise LedgerError(
            "ledger.sqlite-too-old",
            f"this SQLite is {module.sqlite_version}; several writers could corrupt a ledger before 3.51.3",
            "Install the newer SQLite that comes with Counterclaim: pip install --upgrade pysqlite3",
        )
    return cast("ModuleType", module)


def make_sqlite_engine(path: Path, *, wait: float, read_only: bool) -> Engine:
    """An engine on a file; with `read_only` the file is opened so that SQLite itself refuses to write."""
    module = sqlite_module()
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    if read_only and _is_at_rest(path):
        address += "&immutable=1"

    def connect() -> Any:
        return module.connect(address, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", module=module, creator=connect, poolclass=QueuePool, pool_size=4)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _is_at_rest(path: Path) -> bool:
    """True where nobody can write beside the file and no journal waits: a ledger on a medium that is only read."""
    return not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists()


def make_postgres_engine(url: URL, *, wait: float) -> Engine:
    """An engine on a server; the tables lie in a schema of their own: `?schema=`, else `counterclaim`."""
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        raise LedgerError(
            "ledger.extra-missing",
            "a ledger on PostgreSQL needs the psycopg package, which is not installed",
            'Install it: pip install "counterclaim[postgres]"',
        ) from error
    schema = schema_of(url)
    plain = url.set(drivername="postgresql+psycopg").difference_update_query(["schema"])
    arguments = {} if "connect_timeout" in url.query else {"connect_timeout": max(2, min(int(wait), 10))}
    engine = create_engine(plain, connect_args=arguments, pool_size=4, pool_pre_ping=True)

    def set_up(connection: Any, _: object) -> None:
        before, connection.autocommit = connection.autocommit, True
        quoted = schema.replace('"', '""')
        connection.execute(f'SET search_path TO "{quoted}"')
        connection.execute("SET synchronous_commit TO on")
        connection.execute(f"SET lock_timeout TO {int(wait * 1000)}")
        connection.execute("SET client_min_messages TO warning")
        connection.autocommit = before

    event.listen(engine, "connect", set_up)
    return engine


def schema_of(url: URL) -> str:
    """The schema in which a ledger on PostgreSQL lies."""
    named = url.query.get("schema", DEFAULT_SCHEMA)
    return named if isinstance(named, str) else named[-1]


def parse_address(where: str) -> URL | None:
    """The address of a server, or None for what names a file; anything else with a scheme is refused."""
    scheme, separator, _ = where.partition("://")
    if not separator:
        return None
    if scheme not in ("postgresql", "postgres", "postgresql+psycopg"):
        raise LedgerError(
            "ledger.unknown-kind",
            f'a ledger is a file or an address that begins with postgresql://, not "{scheme}://"',
            "Name a file, or an address such as postgresql://user@host/database.",
        )
    try:
        return make_url(where).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise LedgerError(
            "ledger.bad-address",
            "the address of the ledger cannot be understood",
            "Write it as postgresql://user:password@host:5432/database.",
        ) from error


def _set_up_sqlite(connection: Any, _: object) -> None:
    # Nothing here reads the schema: an altered one must not keep `verify` from opening the file.
    for setting in (
        "foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "synchronous=FULL", "recursive_triggers=ON",
        "mmap_size=0", "cache_size=-32000",
    ):  # fmt: skip
        connection.execute(f"PRAGMA {setting}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
