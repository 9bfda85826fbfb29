"""`counterclaim verify`: is the ledger as it was written?

In: a ledger or a bundle, and the checkpoints that were kept of it. Out: the verdict, and for each fault its record,
table, columns, and what rests on it; progress on standard error. The exit code is the verdict's, for scripts.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.cli.asking import LEDGER_HELP
from counterclaim.cli.messages import show_note
from counterclaim.core.errors import LedgerError, UsageError

if TYPE_CHECKING:
    from counterclaim.ledger.open import Ledger
    from counterclaim.ledger.verdict import Fault, Verdict

EXAMPLES = """\b
Examples:
  counterclaim verify --checkpoint /media/stick/ledger.checkpoint
  counterclaim verify --checkpoint kept/*.checkpoint --json
  counterclaim verify --bundle ledger.jsonl --checkpoint ledger.checkpoint     no database is needed

\b
Exit codes: 0 ok, anchored to a kept checkpoint; 3 ok, but not anchored since a record; 1 altered or missing;
2 cannot check, since a newer version wrote it.
"""
SHOWN = 20
_File = click.Path(dir_okay=False, path_type=Path)


@click.command(epilog=EXAMPLES)
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option(
    "--checkpoint", "kept", type=_File, multiple=True, help="A checkpoint that was kept elsewhere; may be given often."
)
@click.option("--bundle", type=_File, help="Look at a file that `checkpoint --bundle` or `export jsonl` wrote.")
@click.option(
    "--since",
    type=click.IntRange(0),
    default=0,
    metavar="N",
    help="Look only at records after the last checkpoint before N.",
)
@click.option("--public-key", type=_File, help="Whose signature anchors a checkpoint: PEM or name+hash+base64.")
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as one JSON object.")
@click.argument("more", nargs=-1, metavar="[CHECKPOINT...]", type=_File)
def verify(
    *,
    where: str | None,
    kept: tuple[Path, ...],
    bundle: Path | None,
    since: int,
    public_key: Path | None,
    as_json: bool,
    more: tuple[Path, ...],
) -> None:
    """Prove that nothing in a ledger was altered, or name the record, table and column where it was.

    Every record is hashed anew and held against the log, the log against the checkpoints in it and those that you kept,
    every span against its text, and every index against what it is made of. Nothing is written.
    """
    from counterclaim.export.verify_jsonl import is_export, verify_jsonl
    from counterclaim.ledger.note import read_note
    from counterclaim.ledger.sign import load_public_key
    from counterclaim.ledger.verify import verdict_of
    from counterclaim.ledger.verify import verify as verify_ledger

    if bundle is not None and where is not None:
        raise UsageError("usage.one-of", "a ledger and a bundle were named", "Name --ledger or --bundle, not both.")
    notes = [read_note(path) for path in (*kept, *more)]
    key = None if public_key is None else load_public_key(public_key)
    beside = None
    try:
        if bundle is not None and is_export(bundle):
            with _progress() as on_progress:
                verdict = verify_jsonl(bundle, notes, key=key, on_progress=on_progress)
        else:
            with _opened(where, bundle) as ledger, _progress() as on_progress:
                verdict = verify_ledger(
                    ledger, notes, since, key=key, on_progress=on_progress, processes=None, with_derived=bundle is None
                )
                beside = None if bundle is not None or notes else _beside(ledger)
    except LedgerError as error:
        told = verdict_of(error)
        if told is None:
            raise
        verdict = told
    if as_json:
        click.echo(json.dumps(verdict.to_json(), indent=2, ensure_ascii=False).encode("utf-8"))
    else:
        _show(verdict, beside)
    sys.exit(verdict.exit_code)


@contextmanager
def _opened(where: str | None, bundle: Path | None) -> Iterator[Ledger]:
    from counterclaim.ledger.bundle import opened_bundle
    from counterclaim.ledger.open import open_ledger

    if bundle is not None:
        with opened_bundle(bundle) as ledger:
            yield ledger
    else:
        with open_ledger(where, read_only=True) as ledger:
            yield ledger


def _beside(ledger: Ledger) -> Path | None:
    from counterclaim.ledger.checkpoint import checkpoint_file

    path = checkpoint_file(ledger)
    return path if path is not None and path.exists() else None


def _show(verdict: Verdict, beside: Path | None) -> None:
    click.echo(f"{verdict.sentence}.")
    for fault in verdict.faults[:SHOWN]:
        for line in fault_lines(fault):
            click.echo(line)
    if verdict.fault_count > SHOWN:
        click.echo(f"  and {verdict.fault_count - SHOWN} more; --json tells the first thousand")
    covered = (
        f"{verdict.size - verdict.checked_from:,} of {verdict.size:,}" if verdict.checked_from else f"{verdict.size:,}"
    )
    show_note(f"{covered} records and {verdict.spans:,} spans were looked at")
    for note in verdict.notes:
        show_note(f"note: {note}")
    if verdict.status == "not-anchored":
        show_note("next: keep a checkpoint where nobody who can write the ledger can, and name it: --checkpoint FILE")
        if beside is not None:
            show_note(f"note: {beside} lies beside the ledger; it proves little unless it is kept elsewhere too")


def fault_lines(fault: Fault) -> Iterator[str]:
    """A fault in the words of the terminal, and beneath it what rests on it."""
    place = "" if fault.record is None else f"record {fault.record}"
    if fault.until is not None:
        place = f"records {fault.record} to {fault.until - 1}"
    table = "" if fault.table is None else f"{fault.table}{''.join(f'.{each}' for each in fault.columns[:1])}"
    if len(fault.columns) > 1:
        table = f"{fault.table} ({', '.join(fault.columns)})"
    yield f"  {fault.kind}: {', '.join(each for each in (place, table) if each) or 'the ledger'}: {fault.detail}"
    rests = fault.rests
    for name, shown, count in (
        ("statement", rests.statements, rests.statement_count),
        ("claim", rests.claims, rests.claim_count),
    ):
        if shown:
            more = f" and {count - len(shown)} more" if count > len(shown) else ""
            yield f"    {name}{'s' if count > 1 else ''} on it: {', '.join(shown)}{more}"


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None] | None]:
    if not sys.stderr.isatty():
        with nullcontext():
            yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("verifying"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("verifying", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
