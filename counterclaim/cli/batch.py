"""Many inputs of `counterclaim read`: JSON Lines out, progress and refusals beside it, a count at the end.

In: sources as the user named them. Out: an exit code. The count always adds up: inputs = read + skipped + refused.
Stopped at any moment, a run with --out goes on where it was when it is started again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from counterclaim.cli.messages import show_note, show_refusal
from counterclaim.cli.read import write_text
from counterclaim.core.errors import CounterclaimError, InputError, UsageError
from counterclaim.core.refusal import Refusal
from counterclaim.export.json import to_json_text
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.batch import read_many
from counterclaim.pipeline.rows import RowFile
from counterclaim.render.wording import count_words

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

INTERRUPTED = 130


class Steps(Protocol):
    """Something to tell of each finished input."""

    def __call__(self) -> None:
        """One more input is done."""


class Count:
    """How many inputs were read, skipped and refused."""

    def __init__(self) -> None:
        self.read = self.skipped = 0
        self.refusals: list[Refusal] = []

    def words(self) -> str:
        """The closing line."""
        total = self.read + self.skipped + len(self.refusals)
        return f"{count_words(total, 'input')}: {self.read} read, {self.skipped} skipped, {len(self.refusals)} refused"

    def exit_code(self) -> int:
        """0 if anything was read or had been; else the code of what the first refusal was."""
        if self.read or self.skipped or not self.refusals:
            return 0
        return CounterclaimError.exit_code if self.refusals[0].code == "internal" else InputError.exit_code


def run_batch(sources: tuple[str, ...], published: date | None, out: Path | None, progress: bool) -> int:
    """Read all sources; rows go to standard output, or to `out`, whose rows are not read again."""
    if out is not None:
        _refuse_out_among_inputs(out, sources)
    rows = None if out is None else RowFile.open(out)
    if rows is not None and rows.mended:
        show_note(f"{rows.path}: the last row was cut off and has been taken away; its story is read again")
    count = Count()
    try:
        with _steps(sources, progress) as step:
            for outcome in read_many(sources, published=published, is_done=None if rows is None else rows.has):
                if isinstance(outcome, Account):
                    _keep(outcome, rows)
                    count.read += 1
                elif isinstance(outcome, Refusal):
                    show_refusal(outcome)
                    count.refusals.append(outcome)
                else:
                    count.skipped += 1
                step()
    except KeyboardInterrupt:
        show_note(f"stopped. {count.words()}{'' if rows is None else '; start it again to go on'}")
        return INTERRUPTED
    show_note(count.words())
    return count.exit_code()


def _refuse_out_among_inputs(out: Path, sources: tuple[str, ...]) -> None:
    # Else the next run would take its own rows for stories.
    for source in sources:
        if out.resolve().is_relative_to(Path(source).resolve()):
            told = f"the rows would be written into {source}, which is read"
            raise UsageError("out.among-inputs", told, "Name a file for --out that is not among the inputs.")


def _keep(account: Account, rows: RowFile | None) -> None:
    text = to_json_text(account)
    if rows is None:
        write_text(text)
        return
    if rows.networks and account.stamp.network not in rows.networks:
        show_note(f"{rows.path} also holds rows of another network; name a new --out to read all stories with this one")
        rows.networks.add(account.stamp.network)
    rows.append(text, account.document)


@contextmanager
def _steps(sources: tuple[str, ...], progress: bool) -> Iterator[Steps]:
    if not progress:
        yield lambda: None
        return
    from counterclaim.documents.load import count_inputs

    bar, task = make_bar(count_inputs(list(sources)))
    with bar:
        yield lambda: bar.advance(task)


def make_bar(total: int | None) -> tuple[Progress, TaskID]:
    """A bar on standard error that goes away when it is done."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    return bar, bar.add_task("reading", total=total)
