"""`counterclaim restore FILE`: what `export jsonl` wrote, proven, and put back into a ledger of its own.

In: the file, and checkpoints that were kept elsewhere. Out: a new ledger, or with --check only what the file proves.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.cli.asking import LEDGER_HELP
from counterclaim.cli.messages import show_note
from counterclaim.core.errors import UsageError

if TYPE_CHECKING:
    from counterclaim.export.read_jsonl import Proven

EXAMPLES = """\b
Examples:
  counterclaim restore ledger.jsonl --check --checkpoint /media/stick/ledger.checkpoint
  counterclaim restore ledger.jsonl --ledger copy.sqlite
"""
_File = click.Path(dir_okay=False, path_type=Path)


@click.command(epilog=EXAMPLES)
@click.argument("file", type=_File)
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--check", is_flag=True, help="Only prove the file; nothing is written.")
@click.option("--checkpoint", "kept", type=_File, multiple=True, help="A checkpoint that was kept elsewhere.")
def restore(file: Path, *, where: str | None, check: bool, kept: tuple[Path, ...]) -> None:
    """Prove an export of a ledger from the file alone, and put it back into a new ledger, record for record.

    Every record is hashed anew and the tree held against every checkpoint in the file, and against those that you kept.
    A part of a ledger (made with --party and the like) is proven too, but cannot be put back.
    """
    from counterclaim.export.read_jsonl import prove_jsonl, read_jsonl
    from counterclaim.ledger.note import read_note

    proven = prove_jsonl(file, [read_note(path) for path in kept])
    if check:
        click.echo(_sentence(proven))
        return
    if not proven.is_whole:
        raise UsageError(
            "restore.part",
            f"{file} holds {proven.records:,} of {proven.size:,} records, so no ledger can be made of it",
            "Export all of it: without --party, --since, --until and --status. --check proves a part.",
        )
    from counterclaim.ledger.open import open_ledger
    from counterclaim.ledger.streams.records import Record
    from counterclaim.ledger.streams.restore import restore as restore_ledger

    with open_ledger(where, create=True) as ledger:
        count = restore_ledger(ledger, (each for each in read_jsonl(file) if isinstance(each, Record)))
        show_note(f"{_sentence(proven)}; {count:,} records put back: {ledger.name}")


def _sentence(proven: Proven) -> str:
    held = f"{proven.records:,} records" if proven.is_whole else f"{proven.records:,} of {proven.size:,} records"
    given = f"{proven.checkpoints} checkpoint{'s' if proven.checkpoints != 1 else ''} in it"
    anchor = f"anchored to {proven.anchored:,} records" if proven.anchored else "not anchored: name a kept --checkpoint"
    return f"ok: {held} give the {given}; {anchor}"
