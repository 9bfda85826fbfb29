"""A table of the ledger as CSV that no spreadsheet runs anything from, and from which every text comes back exactly.

In: a job and a table. Out: a header and one line a row, as RFC 4180 has it, in UTF-8; lists are joined by "; ", spans
told as field:start-end. Always: wherever a spreadsheet, or one that takes ; or a line break for the end of a cell,
could see a formula, an apostrophe stands before it; `original` takes exactly those away again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import IO, Any

from counterclaim.core.span import Span
from counterclaim.export.job import Job
from counterclaim.export.tables import Kind, Table

# After OWASP: = + - @ TAB CR, and what a program may fold into them: full-width, small and raised forms, the minus.
_STARTS = r"=+\-@\t\r\n\x0b\x0c＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−"
# Where a cell may begin for a program that splits at ; or TAB, or that forgets about quotation marks.
_ENDS = r"\r\n\x0b\x0c\x85\u2028\u2029,;\t\""
# What a program may strip before it looks.
_BLANKS = r"[ \u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]*"
_PLACE = rf"(?:\A|(?<=[{_ENDS}]))({_BLANKS})"
_START = re.compile(f"[{_STARTS}]")
_UNSAFE = re.compile(rf"{_PLACE}(?='*[{_STARTS}])")
_MADE_SAFE = re.compile(rf"{_PLACE}'(?='*[{_STARTS}])")


def write_csv(job: Job, table: Table, file: IO[bytes]) -> int:
    """Write a table; how many rows."""
    count = 0
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=False)
    try:
        writer = csv.writer(text, lineterminator="\r\n")
        columns = table.columns
        writer.writerow([column.name for column in columns])
        for line in job.counted(table.name, table.stream(job)):
            writer.writerow([cell(column.kind, getattr(line, column.name)) for column in columns])
            count += 1
        text.flush()
    finally:
        text.detach()
    return count


def cell(kind: Kind, value: Any) -> object:
    """A value as it stands in CSV: nothing is an empty cell."""
    if value is None:
        return ""
    match kind:
        case "flag":
            return "true" if value else "false"
        case "day":
            return value.isoformat()
        case "texts":
            return safe("; ".join(value))
        case "spans":
            return "; ".join(map(_span, value))
        case "text":
            return safe(value)
        case _:
            return value


def safe(text: str) -> str:
    """A text in which no program sees a formula.

    >>> safe("=1+1"), safe("denied; @all"), safe("-5 degrees"), safe("shells")
    ("'=1+1", "denied; '@all", "'-5 degrees", 'shells')
    """
    # Most cells are ids and single words, or hold no such character at all.
    if text.isalnum() or _START.search(text) is None:
        return text
    return _made_safe(text) if len(text) < 128 else _UNSAFE.sub(r"\1'", text)


@lru_cache(maxsize=1024)
def _made_safe(text: str) -> str:
    """The same for what stands in many rows: runs, checkpoints, names."""
    return _UNSAFE.sub(r"\1'", text)


def original(text: str) -> str:
    """The text as it was before `safe`.

    >>> original("'=1+1"), original("'tis")
    ('=1+1', "'tis")
    """
    return _MADE_SAFE.sub(r"\1", text)


def read_csv(lines: Iterable[str]) -> list[dict[str, str]]:
    """The rows of a table that was exported, every text as it was."""
    return [{name: original(value) for name, value in row.items()} for row in csv.DictReader(lines)]


def _span(span: Span) -> str:
    return f"{span.field}:{span.start}-{span.end}"
