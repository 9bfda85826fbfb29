"""The formats of an export: what each is for, what it needs, and how it is written to its place.

In: the name of a format, a job, and a place. Out: files, and how much each holds. Always: a file is there whole or not
at all, and a folder of tables says in about.json what they are, what their columns mean, and under which checkpoint.
"""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import orjson

from counterclaim.core.errors import UsageError
from counterclaim.export.claimreview import write_claimreview
from counterclaim.export.csv_table import write_csv
from counterclaim.export.extra import load_extra
from counterclaim.export.ftm import write_ftm
from counterclaim.export.job import Job
from counterclaim.export.ledger_jsonl import write_jsonl
from counterclaim.export.parquet import write_parquet
from counterclaim.export.place import opened, writing_file, writing_folder
from counterclaim.export.plover import write_plover
from counterclaim.export.tables import TABLES, Table

Write = Callable[[Job, IO[bytes]], int]


@dataclass(frozen=True, slots=True)
class Format:
    """A format; one with `write` None is written a table at a time. `things` names what is counted."""

    name: str
    ending: str
    meaning: str
    things: str
    write: Write | None = None
    module: str | None = None
    """What has to be installed for it, by the extra of the same name."""


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("jsonl", ".jsonl", "everything, to be kept, verified and restored", "records", write_jsonl),
        Format("csv", ".csv", "tables for spreadsheets, safe to open", "rows"),
        Format("parquet", ".parquet", "tables for data work", "rows", module="pyarrow"),
        Format("ftm", ".ftm.json", "FollowTheMoney entities for Aleph", "entities", write_ftm, "followthemoney"),
        Format("plover", ".plover.jsonl", "PLOVER event records", "events", write_plover),
        Format("claimreview", ".jsonld", "schema.org Claim and ClaimReview, no verdict", "claims", write_claimreview),
    )
}


def find_format(typed: str) -> Format:
    """The format of a name; one that needs what is not installed is an error at once."""
    found = FORMATS.get(typed.casefold())
    if found is None:
        near = difflib.get_close_matches(typed.casefold(), FORMATS, n=1, cutoff=0.5)
        meant = f'Did you mean "{near[0]}"? ' if near else ""
        raise UsageError(
            "export.unknown-format", f'no format is called "{typed}"', f"{meant}There are: {', '.join(FORMATS)}."
        )
    if found.module is not None:
        load_extra(found.module, found.name)
    return found


def write_stream(job: Job, wanted: Format, table: Table | None, file: IO[bytes]) -> int:
    """Write to an open file what one file can hold."""
    if wanted.write is not None:
        return wanted.write(job, file)
    if table is None or wanted.name != "csv":
        raise UsageError(
            "export.no-place",
            f"{wanted.name} makes a file for each table",
            "Name a folder with --out; or, of csv, one table with --table.",
        )
    return write_csv(job, table, file)


def write_single(job: Job, wanted: Format, table: Table | None, path: Path, *, replace: bool = False) -> int:
    """Write one file."""
    with writing_file(path, replace=replace) as draft:
        if wanted.name == "parquet" and table is not None:
            return write_parquet(job, table, draft)
        with opened(draft) as file:
            return write_stream(job, wanted, table, file)


def write_tables(job: Job, wanted: Format, path: Path, *, replace: bool = False) -> dict[str, int]:
    """Write all tables into a folder, and what they are; how many rows each has."""
    counts: dict[str, int] = {}
    with writing_folder(path, replace=replace) as draft:
        for table in TABLES.values():
            place = draft / f"{table.name}{wanted.ending}"
            if wanted.name == "parquet":
                counts[table.name] = write_parquet(job, table, place)
            else:
                with opened(place) as file:
                    counts[table.name] = write_csv(job, table, file)
        with opened(draft / "about.json") as file:
            file.write(orjson.dumps(_about(job, wanted, draft, counts), option=orjson.OPT_INDENT_2) + b"\n")
    return counts


def _about(job: Job, wanted: Format, folder: Path, counts: dict[str, int]) -> dict[str, Any]:
    return {
        **job.about(wanted.name),
        "tables": {
            table.name: {
                "file": f"{table.name}{wanted.ending}",
                "rows": counts[table.name],
                "sha256": _digest(folder / f"{table.name}{wanted.ending}"),
                "meaning": table.meaning,
                "columns": {column.name: column.meaning for column in table.columns},
            }
            for table in _tables(counts)
        },
    }


def _tables(names: Iterable[str]) -> Iterable[Table]:
    return (TABLES[name] for name in names)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
