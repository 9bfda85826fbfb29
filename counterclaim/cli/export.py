"""`counterclaim export FORMAT`: what a ledger holds, in a format that other programs open.

In: a format, filters, a place. Out: the export in a file, a folder or on standard output; progress and counts on
standard error. The ledger is only read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from counterclaim.cli.asking import LEDGER_HELP, asking, check_party
from counterclaim.cli.messages import show_note
from counterclaim.cli.read import Day
from counterclaim.core.claim import ClaimStatus
from counterclaim.core.errors import UsageError

if TYPE_CHECKING:
    from counterclaim.export.formats import Format
    from counterclaim.export.job import Job, OnLine
    from counterclaim.export.tables import Table

EXAMPLES = """\b
Examples:
  counterclaim export jsonl --out ledger.jsonl          everything; `counterclaim restore` brings it back
  counterclaim export csv --out tables/                 one file a table
  counterclaim export csv --table positions --party Iran
  counterclaim export parquet --out tables/ --since 2022-09-01
  counterclaim export ftm --status contested --out affair.ftm.json

\b
Formats:
  jsonl        every record with its hash, claims with their positions; lossless, verifies without the ledger
  csv          tables for spreadsheets, in which nothing can run; an apostrophe stands before what looks like a formula
  parquet      the same tables for data work (pip install "counterclaim[parquet]")
  ftm          FollowTheMoney entities, each marked as alleged (pip install "counterclaim[ftm]")
  plover       PLOVER event records with CAMEO codes and modality, as JSON Lines
  claimreview  schema.org Claim and ClaimReview as JSON-LD, without verdict or rating

\b
Tables: documents statements events transfers items claims positions steps links copies judgements runs refusals
checkpoints
"""


@click.command(epilog=EXAMPLES)
@click.argument("format_name", metavar="FORMAT")
@click.option("--out", type=click.Path(path_type=Path), help="The file or folder to write; by default standard output.")
@click.option("--table", metavar="TABLE", help="Only this table, of csv and parquet.")
@click.option("--party", metavar="PARTY", help="Only what this party says, does, or is charged with.")
@click.option("--since", type=Day(), help="Only what is told of this day or later; where no day is told, published.")
@click.option("--until", type=Day(), help="Only what is told of this day or earlier.")
@click.option("--status", type=click.Choice(get_args(ClaimStatus)), help="Only claims of this status, and their words.")
@click.option("--replace", is_flag=True, help="Write over what is there.")
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
def export(
    format_name: str, *, out: Path | None, table: str | None, where: str | None, replace: bool, **asked: Any
) -> None:
    """Export a ledger: every line with its id, where it stands in which document, its run, and the checkpoint.

    People's judgements are folded in: what was rejected is left out, what was corrected is as corrected, with what was
    drawn beside it; jsonl holds all of it as it came about. An export is the same, byte for byte, as long as the ledger
    is. What it tells stays alleged or reported.
    """
    from counterclaim.export.formats import find_format
    from counterclaim.export.job import Job
    from counterclaim.export.place import check_place
    from counterclaim.export.tables import find_table
    from counterclaim.ledger.streams.source import Source, Wanted

    wanted = find_format(format_name)
    of_table = None if table is None else find_table(table)
    _check(wanted, of_table, out)
    if out is not None:
        check_place(out, replace=replace)
    with asking(where) as (_, connection), _progress(is_shown=out is not None) as on_line:
        party = check_party(connection, asked["party"])
        source = Source.of(connection, Wanted(party, asked["since"], asked["until"], asked["status"]))
        told = _write(Job(source, on_line), wanted, of_table, out, replace=replace)
    if out is not None:
        show_note(f"{told}: {out}")
    if source.newest is None:
        show_note("note: this ledger has no checkpoint yet; nothing vouches for the export")


def _check(wanted: Format, table: Table | None, out: Path | None) -> None:
    if table is not None and wanted.write is not None:
        raise UsageError(
            "export.no-tables", f"{wanted.name} has no tables", "Leave --table away, or export csv or parquet."
        )
    if out is None and wanted.write is None and (table is None or wanted.name == "parquet"):
        raise UsageError(
            "export.no-place",
            f"{wanted.name} makes a file for each table, and no place was named for them",
            "Name a folder with --out; or, of csv, one table with --table.",
        )


def _write(job: Job, wanted: Format, table: Table | None, out: Path | None, *, replace: bool) -> str:
    from counterclaim.export.formats import write_single, write_stream, write_tables

    if out is None:
        stream = sys.stdout.buffer
        count = write_stream(job, wanted, table, stream)
        stream.flush()
    elif wanted.write is None and table is None:
        counts = write_tables(job, wanted, out, replace=replace)
        return f"{sum(counts.values()):,} {wanted.things} in {len(counts)} tables"
    else:
        count = write_single(job, wanted, table, out, replace=replace)
    return f"{count:,} {wanted.things}"


@contextmanager
def _progress(*, is_shown: bool) -> Iterator[OnLine | None]:
    if not (is_shown and sys.stderr.isatty()):
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description} {task.completed:,.0f}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("exporting", total=None)
        yield lambda name, count: bar.update(task, description=f"exporting {name}", completed=count)
