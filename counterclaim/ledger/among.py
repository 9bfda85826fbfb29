"""Questions about many things at once: the rows that belong to some of them, however many they are.

In: a connection, a question with `AMONG ?` in it, and numbers or ids. Out: rows. Always: all of them go as one value,
so that a question has one text and is planned once on both backends, and no number of them is too many.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import Connection, CursorResult

from counterclaim.ledger.insert import placed
from counterclaim.ledger.write import Asked

Things = Collection[int] | Collection[str]
_AMONG = " AMONG ?"


def ask_among(connection: Connection, statement: str, among: Things, *more: Asked) -> Sequence[Any]:
    """All rows of an answer; in `WHERE claim AMONG ?` the mark stands for all of some values, others come after."""
    return _run(connection, statement, among, *more).all() if among else ()


def act_among(connection: Connection, statement: str, among: Things) -> int:
    """The same for a statement that changes rows: how many."""
    return int(_run(connection, statement, among).rowcount) if among else 0


def _run(connection: Connection, statement: str, among: Things, *more: Asked) -> CursorResult[Any]:
    values: list[Any] = sorted(set(among))
    is_sqlite = connection.dialect.name == "sqlite"
    given = orjson.dumps(values).decode() if is_sqlite else values
    return connection.exec_driver_sql(_text(statement, isinstance(values[0], str), is_sqlite), (given, *more))


@lru_cache(maxsize=256)
def _text(statement: str, of_texts: bool, is_sqlite: bool) -> str:
    if is_sqlite:
        return statement.replace(_AMONG, " IN (SELECT value FROM json_each(?))")
    return placed(statement.replace(_AMONG, f" = ANY(?::{'text' if of_texts else 'bigint'}[])"), "postgresql")
