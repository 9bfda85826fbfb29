"""What a database says when it cannot go on -> one of our errors with a next step.

In: an error of the driver. Out: a LedgerError; the driver's own words stand in its message, passwords never do.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.triggers import REFUSED

RETRIED = frozenset({"40001", "40P01"})
"""PostgreSQL: the transaction was undone for no fault of its own and may be tried again."""
_LOCKED = ("database is locked", "database table is locked", "database schema is locked")
_DISK_FULL = frozenset({"53100"})
_LOCK_WAIT = frozenset({"55P03"})
_NO_RIGHT = frozenset({"42501", "25006"})
_UNREACHABLE = ("08", "57P", "28", "3D", "53300")


@contextmanager
def told(name: str) -> Iterator[None]:
    """Tell errors of the database in our own words."""
    try:
        yield
    except DBAPIError as error:
        raise ledger_error(name, error) from error
    except UnicodeDecodeError as error:
        # SQLite quotes the bytes of a damaged schema in its message, and they need not be text.
        raise _damaged(name, "its schema is no text") from error


def sqlstate(error: DBAPIError) -> str:
    """PostgreSQL's five-character code, or nothing."""
    return str(getattr(error.orig, "sqlstate", None) or "")


def ledger_error(name: str, error: DBAPIError) -> LedgerError:
    """The error of ours that says what happened to a ledger."""
    words = " ".join(str(error.orig).split())[:300]
    state = sqlstate(error)
    # SQLite tells by its words alone on older Pythons.
    if any(each in words for each in _LOCKED) or state in _LOCK_WAIT:
        return LedgerError(
            "ledger.locked",
            f"another program kept {name} locked for too long",
            "Wait until it is done, or end it, and start again: what was stored is kept.",
        )
    if "database or disk is full" in words or state in _DISK_FULL:
        return LedgerError(
            "ledger.disk-full",
            f"there is no space left for {name}",
            "Free some space and start again: what was stored is kept.",
        )
    if "readonly database" in words or "unable to open database file" in words or state in _NO_RIGHT:
        return LedgerError(
            "ledger.read-only",
            f"{name} cannot be written: {words}",
            "Name a ledger in a folder that you may write to, or ask for the right to write to this one.",
        )
    if "not a database" in words:
        return LedgerError(
            "ledger.not-a-ledger", f"{name} is not a ledger of Counterclaim", "Name another file, or a new one."
        )
    if "malformed" in words or "corrupt" in words:
        return _damaged(name, words)
    if state.startswith(_UNREACHABLE) or (not state and _is_of_postgres(error)):
        return LedgerError(
            "ledger.unreachable",
            f"PostgreSQL cannot be reached at {name}: {words}",
            "Check that the server runs, and the address, user and password.",
        )
    if isinstance(error, IntegrityError) and REFUSED not in words:
        return LedgerError(
            "ledger.conflict",
            f"a record does not go with what {name} holds: {words}",
            "Add the input alone; where it happens again, report it as a bug.",
        )
    return LedgerError(
        "ledger.failed", f"the database of {name} failed: {words}", "Start again: what was stored before is kept."
    )


def _is_of_postgres(error: DBAPIError) -> bool:
    return isinstance(error, OperationalError | InterfaceError) and type(error.orig).__module__.startswith("psycopg")


def _damaged(name: str, words: str) -> LedgerError:
    return LedgerError(
        "ledger.damaged",
        f"the file of {name} is damaged: {words}",
        "See what still stands with `counterclaim verify`, and go back to a copy.",
    )
