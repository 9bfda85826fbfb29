"""`counterclaim add`: keep what stories say in a ledger, and link it with what is kept there.

In: files, folders, URLs, "-". Out: a progress bar, refusals and counts on standard error; with --json one line for
each input on standard output. The counts always add up: inputs = added + already kept + refused.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.cli.messages import show_note, show_refusal
from counterclaim.cli.read import Day, write_text
from counterclaim.core.errors import CounterclaimError, InputError, LedgerError, UsageError

if TYPE_CHECKING:
    from counterclaim.cli.batch import Steps
    from counterclaim.core.document import Document
    from counterclaim.pipeline.add import Counts, Outcome, Refused

INTERRUPTED = 130
EXAMPLES = """\b
Examples:
  counterclaim add stories/
  counterclaim add stories/ --dry-run                  what would be read
  counterclaim add page.html --ledger team.sqlite
  counterclaim add stories/ --ledger postgresql://ledger@db.example.org/claims

Stop it at any moment and start it again: what is kept is not read twice.
"""
LEDGER_HELP = (
    "The ledger: a SQLite file, or postgresql://user@host/database. "
    "By default what COUNTERCLAIM_LEDGER names, else counterclaim.sqlite here."
)
CHECKPOINT_HELP = (
    "Keep the run's checkpoint in this file, best where nobody who writes the ledger can write. "
    "By default what COUNTERCLAIM_CHECKPOINT_FILE names, else beside a SQLite file."
)


@click.command(epilog=EXAMPLES)
@click.argument("sources", nargs=-1, metavar="FILE|FOLDER|URL|-...")
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--checkpoint-file", type=click.Path(dir_okay=False, path_type=Path), help=CHECKPOINT_HELP)
@click.option("--published", type=Day(), help="Day of publication, for stories that do not tell their own.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line for each input.")
@click.option("--dry-run", is_flag=True, help="Only say what would be read; nothing is read or kept.")
def add(
    sources: tuple[str, ...],
    *,
    where: str | None,
    checkpoint_file: Path | None,
    published: date | None,
    as_json: bool,
    dry_run: bool,
) -> None:
    """Keep stories in a ledger, with all that is drawn from them, and link their claims with those already there.

    A story that is kept already is not read again; one that cannot be read is kept as a refusal, with the reason. A
    ledger that is not there yet is made.
    """
    if not sources:
        hint = "Name a file, a folder, a URL, or - for standard input."
        raise UsageError("usage.nothing-to-add", "nothing to add was named", hint)
    if dry_run:
        sys.exit(_preview(sources, where, published, as_json))
    sys.exit(_add(sources, where, published, as_json, checkpoint_file))


def _add(
    sources: tuple[str, ...], where: str | None, published: date | None, as_json: bool, checkpoint_file: Path | None
) -> int:
    from counterclaim.ledger.open import open_ledger
    from counterclaim.pipeline.add import Counts, add_many

    counts = Counts()
    last: Refused | None = None
    with open_ledger(where, create=True) as ledger:
        try:
            with progress(sources) as step:
                for outcome in add_many(sources, ledger, published=published, checkpoint_file=checkpoint_file):
                    counts.count(outcome)
                    last = _tell(outcome, as_json) or last
                    step()
        except KeyboardInterrupt:
            show_note(f"stopped. {_words(counts)}; start it again to go on")
            return INTERRUPTED
        except LedgerError:
            show_note(f"stopped. {_words(counts)}; what was added is kept")
            raise
        show_note(f"{_words(counts)}. Kept in {ledger.name}")
    return _exit_code(counts, last)


def _preview(sources: tuple[str, ...], where: str | None, published: date | None, as_json: bool) -> int:
    from counterclaim.core.document import Document
    from counterclaim.ledger.open import open_ledger
    from counterclaim.pipeline.add import Counts, Known, Refused, preview_many

    try:
        ledger = open_ledger(where, read_only=True)
    except LedgerError as error:
        if error.code != "ledger.missing":
            raise
        ledger = None
    counts = Counts()
    last: Refused | None = None
    try:
        for outcome in preview_many(sources, ledger, published=published):
            if isinstance(outcome, Document):
                counts.added += 1
                _tell_new(outcome, as_json)
            elif isinstance(outcome, Known | Refused):
                counts.count(outcome)
                last = _tell(outcome, as_json) or last
    finally:
        if ledger is not None:
            ledger.close()
    show_note(f"{_words(counts, 'to add')}. Nothing was read or kept")
    return _exit_code(counts, last)


def _tell(outcome: Outcome, as_json: bool) -> Refused | None:
    """Print what became of one input; the outcome itself where it was refused."""
    from counterclaim.export.json import json_text
    from counterclaim.pipeline.add import Added, Refused

    if isinstance(outcome, Refused):
        show_refusal(outcome.refusal)
    if as_json:
        if isinstance(outcome, Refused):
            told = outcome.refusal
            row = {"outcome": "refused", "name": told.name, "stage": told.stage, "code": told.code}
            row |= {"detail": told.detail, "hint": told.hint}
        elif isinstance(outcome, Added):
            row = {"outcome": "added", "name": outcome.name, "document": outcome.id}
            counted = ("statements", "events", "transfers", "claims")
            row |= {name: getattr(outcome, name) for name in counted}
        else:
            row = {"outcome": "known", "name": outcome.name, "document": outcome.id}
        write_text(json_text(row))
    return outcome if isinstance(outcome, Refused) else None


def _tell_new(document: Document, as_json: bool) -> None:
    from counterclaim.export.json import json_text

    name = document.name or document.id
    write_text(json_text({"outcome": "new", "name": name, "document": document.id}) if as_json else name)


def _words(counts: Counts, added: str = "added") -> str:
    from counterclaim.render.wording import count_words

    total = counts.added + counts.known + counts.refused
    return (
        f"{count_words(total, 'input')}: {counts.added} {added}, {counts.known} already kept, {counts.refused} refused"
    )


def _exit_code(counts: Counts, last: Refused | None) -> int:
    """0 if anything was added or had been; else the code of what the last refusal was."""
    if counts.added or counts.known or last is None:
        return 0
    return CounterclaimError.exit_code if last.refusal.code == "internal" else InputError.exit_code


@contextmanager
def progress(sources: tuple[str, ...], total: int | None = None) -> Iterator[Steps]:
    """Something to call after each input: it moves a bar where somebody looks at a terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from counterclaim.cli.batch import make_bar
    from counterclaim.documents.load import count_inputs

    bar, task = make_bar(count_inputs(list(sources)) if total is None else total)
    with bar:
        yield lambda: bar.advance(task)
