"""Somebody with the file or the superuser's rights: takes away triggers and keys, then changes what he likes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pysqlite3.dbapi2 as sqlite

from counterclaim.ledger.checkpoint import origin_of
from counterclaim.ledger.leaf import leaf_and_marks
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.rebuild import rebuild
from counterclaim.ledger.schema import RECORDS
from counterclaim.ledger.tree import Frontier

Step = tuple[str, Sequence[Any]]


def copy_ledger(path: Path, to: Path) -> Path:
    """A copy of a closed SQLite ledger."""
    for each in (to, *(to.with_name(to.name + suffix) for suffix in ("-wal", "-shm", ".checkpoint"))):
        each.unlink(missing_ok=True)
    shutil.copyfile(path, to)
    return to


def attack_file(path: Path, steps: Sequence[Step]) -> bool:
    """Do it to a SQLite file, without triggers or foreign keys; False where a constraint of the file forbids it."""
    connection = sqlite.connect(str(path), isolation_level=None)
    try:
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            if "RAISE" in sql:
                connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        for sql, values in steps:
            connection.execute(sql, tuple(values))
        connection.execute("COMMIT")
    except sqlite.IntegrityError:
        return False
    else:
        return True
    finally:
        connection.close()


def restamp(path: Path, *, derived: bool = True) -> None:
    """Make every leaf, every mark and every checkpoint anew, and what is derived."""
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("BEGIN")
    rows = {}
    for table in RECORDS:
        for row in connection.execute(f'SELECT * FROM "{table.name}"'):
            rows[row[0]] = (table.name, row)
    connection.execute("DELETE FROM log")
    frontier, origin = Frontier(), ""
    for seq in sorted(rows):
        name, row = rows[seq]
        if name == "checkpoint":
            row = (seq, seq, frontier.root(), frontier.to_bytes(), origin, *row[5:])
            connection.execute(
                "UPDATE checkpoint SET size = ?, root = ?, frontier = ?, origin = ? WHERE seq = ?", (*row[1:5], seq)
            )
        leaf, marks = leaf_and_marks(name, row)
        origin = origin or origin_of(leaf)
        connection.execute("INSERT INTO log VALUES (?, ?, ?, ?)", (seq, name, leaf, marks))
        frontier.append(leaf)
    connection.execute("COMMIT")
    connection.close()
    if derived:
        with open_ledger(path) as ledger:
            rebuild(ledger)


@contextmanager
def attacked_server(ledger: Ledger, steps: Sequence[Step]) -> Iterator[bool]:
    """Do it to a ledger on PostgreSQL as the superuser, with triggers asleep; afterwards all is as it was before."""
    names = sorted({_table_of(sql) for sql, _ in steps})
    with ledger.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("SET session_replication_role = replica")
        for name in names:
            driver.execute(f'CREATE TEMP TABLE "kept_{name}" AS TABLE "{name}"')
        driver.commit()
        try:
            is_done = _do(driver, steps)
            yield is_done
        finally:
            driver.rollback()
            for name in names:
                driver.execute(f'DELETE FROM "{name}"')
                driver.execute(f'INSERT INTO "{name}" SELECT * FROM "kept_{name}"')
                driver.execute(f'DROP TABLE "kept_{name}"')
            driver.execute("SET session_replication_role = origin")
            driver.commit()


def _do(driver: Any, steps: Sequence[Step]) -> bool:
    try:
        for sql, values in steps:
            driver.execute(sql.replace("?", "%s"), tuple(values))
        driver.commit()
    except psycopg.errors.IntegrityError:
        driver.rollback()
        return False
    return True


def _table_of(sql: str) -> str:
    words = sql.split()
    return words[1 if words[0] == "UPDATE" else 2].strip('"')
