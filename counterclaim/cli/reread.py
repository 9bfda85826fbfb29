"""`counterclaim reread`: read what a ledger keeps again with this network and lexicon; show what that changes.

In: a ledger. Out: for each document what was gained, lost and changed; counts on standard error. What was drawn
before stays in the ledger beside the new.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.cli.add import CHECKPOINT_HELP, INTERRUPTED, LEDGER_HELP, progress
from counterclaim.cli.messages import show_note, show_refusal
from counterclaim.cli.read import write_text

if TYPE_CHECKING:
    from counterclaim.ledger.reread import Line
    from counterclaim.pipeline.reread import Redrawn

EXAMPLES = """\b
Examples:
  counterclaim reread
  counterclaim reread --ledger team.sqlite --json
"""
MAX_WORDS = 100


@click.command(epilog=EXAMPLES)
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--checkpoint-file", type=click.Path(dir_okay=False, path_type=Path), help=CHECKPOINT_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line for each document.")
def reread(*, where: str | None, checkpoint_file: Path | None, as_json: bool) -> None:
    """Read again what another network or lexicon read last, and show what that changes.

    The new stands beside the old; views show the new. Stop it at any moment and start it again: it goes on where it
    was.
    """
    sys.exit(_reread(where, as_json, checkpoint_file))


def _reread(where: str | None, as_json: bool, checkpoint_file: Path | None) -> int:
    from counterclaim.ledger.open import open_ledger
    from counterclaim.pipeline.add import Refused
    from counterclaim.pipeline.reread import count_stale
    from counterclaim.pipeline.reread import reread as read_again
    from counterclaim.reading.reader import Reader
    from counterclaim.render.wording import count_words

    reader = Reader.open()
    read = refused = gained = lost = changed = 0
    with open_ledger(where) as ledger:
        total = count_stale(ledger, reader)
        if not total:
            show_note("everything was read with this network and lexicon")
            return 0
        try:
            with progress((), total) as step:
                for outcome in read_again(ledger, reader=reader, checkpoint_file=checkpoint_file):
                    if isinstance(outcome, Refused):
                        show_refusal(outcome.refusal)
                        refused += 1
                    else:
                        read += 1
                        gained += len(outcome.difference.gained)
                        lost += len(outcome.difference.lost)
                        changed += len(outcome.difference.changed)
                        _tell(outcome, as_json)
                    step()
        except KeyboardInterrupt:
            show_note("stopped; start it again to go on")
            return INTERRUPTED
    show_note(
        f"{count_words(total, 'document')}: {read} read again, {refused} refused; "
        f"statements: {gained} gained, {lost} lost, {changed} changed"
    )
    return 0


def _tell(redrawn: Redrawn, as_json: bool) -> None:
    difference = redrawn.difference
    parts = {"gained": difference.gained, "lost": difference.lost, "changed": difference.changed}
    if as_json:
        from counterclaim.export.json import json_text

        row = {"name": redrawn.name, "document": redrawn.id, "kept": difference.kept}
        write_text(json_text(row | {part: [_line_json(line) for line in lines] for part, lines in parts.items()}))
        return
    if not any(parts.values()):
        return
    write_text(redrawn.name)
    for sign, lines in zip("+-~", parts.values(), strict=True):
        for line in lines:
            write_text(f"  {sign} {_line_words(line)}")


def _line_words(line: Line) -> str:
    words = line.words if len(line.words) <= MAX_WORDS else line.words[: MAX_WORDS - 1].rstrip() + "…"
    changes = "; ".join(f"{name}: {was or 'none'} -> {now or 'none'}" for name, was, now in line.changes)
    return f"{line.party or 'unattributed'} {line.position}: {words}{f' ({changes})' if changes else ''}"


def _line_json(line: Line) -> dict[str, object]:
    row: dict[str, object] = {"id": line.id, "party": line.party, "position": line.position, "words": line.words}
    if line.changes:
        row["changes"] = [{"field": name, "was": was, "now": now} for name, was, now in line.changes]
    return row
