"""Pages of long lists: where one ends, the next begins, whatever was added in between.

In: rows in the order of a day and a number, newest first. Out: pages with a cursor. Always: a cursor names the last
row that was shown, never a count of rows, so that nothing is shown twice or passed over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import Connection

from counterclaim.core.errors import UsageError

Snapshot = Connection
"""What a view asks: a ledger as it stood at the first question."""
T = TypeVar("T")
DEFAULT_LIMIT, MAX_LIMIT = 20, 1000
_CURSOR = re.compile(r"(\d{4}-\d{2}-\d{2}|none)\.(\d{1,18})")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some rows of a list, and the cursor after which it goes on; None at the end."""

    items: tuple[T, ...]
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row that was shown: its day as it stands in the ledger ("" for none) and its number."""

    day: str
    number: int

    def __str__(self) -> str:
        return f"{self.day or 'none'}.{self.number}"


def parse_cursor(text: str | None) -> Cursor | None:
    """The cursor behind its text.

    >>> parse_cursor("2022-11-08.17")
    Cursor(day='2022-11-08', number=17)
    """
    if text is None:
        return None
    match = _CURSOR.fullmatch(text.strip())
    if match is None:
        raise UsageError(
            "views.bad-cursor",
            f'"{text}" is not where a list can go on',
            "Give --after what stood at the end of the list before, such as 2022-11-08.17.",
        )
    return Cursor("" if match[1] == "none" else match[1], int(match[2]))


def check_limit(limit: int) -> int:
    """A limit that one answer can hold."""
    if 1 <= limit <= MAX_LIMIT:
        return limit
    raise UsageError(
        "views.bad-limit", f"a list of {limit} rows cannot be shown", f"Ask for 1 to {MAX_LIMIT} rows at a time."
    )
