"""A ledger as one file of JSON Lines that is verified without the database, and by anybody's own program.

In: an open ledger and a file to write, or such a file. Out: lines, or a ledger among temporary files that holds them.
Always: every column of every record stands there with its leaf and marks, so that what was altered on the way is found
and named as in the ledger itself.
"""

from __future__ import annotations

import base64
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from sqlalchemy.exc import DBAPIError

from counterclaim.core.errors import InputError
from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.rows import Row, RowReader, Shape

FORMAT = "counterclaim-bundle"
VERSION = 1
_STEP = 2_000
_TABLES = {table.name: table for table in schema.RECORDS}


def write_bundle(ledger: Ledger, file: IO[str]) -> int:
    """Write all records in their order; how many."""
    with ledger.reading() as connection:
        reader = RowReader(connection)
        tables = {name: shape.columns for name, shape in reader.shapes.items()}
        file.write(json.dumps({"format": FORMAT, "version": VERSION, "tables": tables}) + "\n")
        size = 0
        while rows := reader.ask(f"{reader.log.asked} WHERE seq >= ? ORDER BY seq LIMIT {_STEP}", size):
            records: dict[tuple[Any, str], Row] = dict(_records(reader, size, int(str(rows[-1][0])) + 1))
            for seq, table, leaf, marks in rows:
                line = {"seq": seq, "table": table, "leaf": _packed(leaf), "marks": _packed(marks)}
                values = [_packed(value) for value in records.get((seq, str(table)), ())]
                file.write(json.dumps({**line, "values": values}, ensure_ascii=False, allow_nan=False) + "\n")
            size = int(str(rows[-1][0])) + 1
        return size


@contextmanager
def opened_bundle(path: Path) -> Iterator[Ledger]:
    """A ledger that holds what a bundle holds, for as long as it is looked at."""
    with tempfile.TemporaryDirectory(prefix="counterclaim-") as folder:
        place = Path(folder) / "bundle.sqlite"
        with open_ledger(place, create=True) as ledger:
            try:
                with path.open(encoding="utf-8") as file:
                    _load(ledger, file)
            except (OSError, UnicodeDecodeError, KeyError, TypeError, ValueError, DBAPIError) as error:
                raise _no_bundle(path, error) from error
        with open_ledger(place, read_only=True) as ledger:
            yield ledger


def _load(ledger: Ledger, file: IO[str]) -> None:
    opening = json.loads(file.readline())
    if opening["format"] != FORMAT or opening["version"] > VERSION:
        raise ValueError(f"a {opening['format']} of version {opening['version']}")
    with ledger.writing() as writer:
        insert = writer.connection.exec_driver_sql
        writer.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        log = f"INSERT INTO log VALUES ({', '.join('?' * len(schema.log.columns))})"
        for line in file:
            told = json.loads(line)
            insert(log, (told["seq"], told["table"], _unpacked(told["leaf"]), _unpacked(told["marks"])))
            table = _TABLES.get(told["table"])
            if table is not None and told["values"]:
                quoted = writer.connection.dialect.identifier_preparer.quote(table.name)
                marks = ", ".join("?" * len(table.columns))
                insert(f"INSERT INTO {quoted} VALUES ({marks})", tuple(map(_unpacked, told["values"])))


def _records(reader: RowReader, start: int, end: int) -> Iterator[tuple[tuple[Any, str], Row]]:
    shapes: list[Shape] = list(reader.shapes.values())
    for shape in shapes:
        for seq, row in reader.read(shape, start, end).items():
            yield (seq, shape.name), row


def _packed(value: object) -> object:
    return {"base64": base64.b64encode(value).decode("ascii")} if isinstance(value, bytes) else value


def _unpacked(value: Any) -> Any:
    return base64.b64decode(value["base64"], validate=True) if isinstance(value, dict) else value


def _no_bundle(path: Path, error: Exception) -> InputError:
    told = f"{path} cannot be read as a bundle of a ledger: {' '.join(str(error).split())[:200]}"
    return InputError("bundle.malformed", told, "Name a file that `counterclaim checkpoint --bundle` wrote.")
