"""Open a ledger: a SQLite file, or a schema on a PostgreSQL server.

In: a path, an address, or nothing (then COUNTERCLAIM_LEDGER, else ./counterclaim.sqlite). Out: a Ledger whose tables
are those of this version. Always: a database of another program and a ledger of a newer Counterclaim are refused
before anything is read or written.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.engine import WRITES, make_postgres_engine, make_sqlite_engine, parse_address, schema_of
from counterclaim.ledger.faults import RETRIED, sqlstate, told
from counterclaim.ledger.write import Writer

SETTING = "COUNTERCLAIM_LEDGER"
DEFAULT_FILE = "counterclaim.sqlite"
WAIT_SECONDS = 60.0
TRIES = 5
T = TypeVar("T")
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time of the machine."""
    return datetime.now(UTC)


class Ledger:
    """An open ledger; close it, or use it in a `with` statement."""

    def __init__(self, engine: Engine, name: str, schema: str, *, clock: Clock, read_only: bool) -> None:
        self.engine = engine
        self.name = name
        self.schema = schema
        """The schema in which it lies, on PostgreSQL."""
        self.clock = clock
        self.read_only = read_only
        self._memory: dict[str, object] = {}

    @property
    def backend(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.engine.dialect.name

    @property
    def lock(self) -> str:
        """What the advisory lock of its one writer is called, on PostgreSQL."""
        return f"counterclaim ledger {self.schema}"

    def now(self) -> str:
        """The time by this ledger's clock, as it stands in rows: `2026-03-01T09:30:00.000000Z`."""
        return self.clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the ledger as it stands at its first question, whatever is added meanwhile."""
        with told(self.name), self.engine.connect() as connection:
            if self.backend == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """The one writer at this moment: all that it appends is there at the end, or nothing is."""
        with told(self.name), self._begun() as writer:
            yield writer

    def write(self, act: Callable[[Writer], T]) -> T:
        """Do something as the one writer; tried again where PostgreSQL undid it for no fault of its own."""
        with told(self.name):
            for _ in range(TRIES - 1):
                try:
                    with self._begun() as writer:
                        return act(writer)
                except DBAPIError as error:
                    if sqlstate(error) not in RETRIED:
                        raise
            with self._begun() as writer:
                return act(writer)

    @contextmanager
    def _begun(self) -> Iterator[Writer]:
        if self.read_only:
            raise LedgerError(
                "ledger.opened-read-only",
                f"{self.name} was opened for reading only",
                "Open it without read_only to add to it.",
            )
        with self.engine.connect() as plain:
            connection = plain.execution_options(**{WRITES: True})
            with connection.begin():
                if self.backend == "postgresql":
                    # The next statement sees what the holder of the lock before this one has committed.
                    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (self.lock,))
                writer = Writer(connection, self.now, self._memory)
                yield writer
                writer.flush()


def open_ledger(
    where: str | Path | None = None,
    *,
    create: bool = False,
    read_only: bool = False,
    clock: Clock = utc_now,
    wait: float = WAIT_SECONDS,
) -> Ledger:
    """The ledger at a path or address; `create` makes a new one where there is none."""
    from counterclaim.ledger.migrate import bring_up_to_date, find_version

    where = str(where or os.environ.get(SETTING) or DEFAULT_FILE)
    url = parse_address(where)
    if url is None:
        path = Path(where)
        _check_file(path, create=create)
        engine = make_sqlite_engine(path, wait=wait, read_only=read_only)
        ledger = Ledger(engine, where, "main", clock=clock, read_only=read_only)
    else:
        engine = make_postgres_engine(url, wait=wait)
        shown = url.set(drivername="postgresql").render_as_string(hide_password=True)
        ledger = Ledger(engine, shown, schema_of(url), clock=clock, read_only=read_only)
    try:
        with told(ledger.name):
            found = find_version(ledger)
            if found is None and not create:
                raise missing(ledger.name)
            bring_up_to_date(ledger, found)
    except BaseException:
        ledger.close()
        raise
    return ledger


def missing(name: str) -> LedgerError:
    """The error where there is no ledger."""
    return LedgerError(
        "ledger.missing",
        f"there is no ledger at {name}",
        f"Make one by adding stories: counterclaim add stories/ --ledger {name}; or name another with --ledger "
        f"or {SETTING}.",
    )


def _check_file(path: Path, *, create: bool) -> None:
    """Refuse what cannot be a ledger before SQLite is let near it."""
    try:
        if path.is_dir() or not (path.exists() or path.parent.is_dir()):
            raise LedgerError(
                "ledger.no-such-place",
                f"{path} is a folder, or lies in one that does not exist",
                "Name a file in a folder that exists.",
            )
        if not path.exists() or path.stat().st_size == 0:
            # An empty file may be one whose first transaction is still in its journal: SQLite itself will tell.
            if not create and not path.exists():
                raise missing(str(path))
            return
        with path.open("rb") as file:
            opening = file.read(16)
    except (OSError, ValueError) as error:
        raise LedgerError(
            "ledger.unreadable",
            f"{path} cannot be opened: {getattr(error, 'strerror', None) or error}",
            "Check the name and your rights to read and write it.",
        ) from error
    if opening != b"SQLite format 3\x00" and not path.with_name(path.name + "-journal").exists():
        raise LedgerError(
            "ledger.not-a-ledger", f"{path} is not a ledger of Counterclaim", "Name another file, or a new one."
        )
