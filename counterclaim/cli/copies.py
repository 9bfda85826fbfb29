"""`counterclaim copies FOLDER`: families of copies among many stories, with what each copy changed.

In: files, folders, URLs, "-". Out: families on standard output, as text or as one JSON object; progress, refusals and a
count on standard error. The count adds up: inputs = read + refused.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import click

from counterclaim.cli.batch import Steps
from counterclaim.cli.messages import show_note, show_refusal
from counterclaim.cli.read import make_console, write_text
from counterclaim.core.document import Document
from counterclaim.core.errors import InputError, UsageError
from counterclaim.core.refusal import Refusal

EXAMPLES = """\b
Examples:
  counterclaim copies stories/
  counterclaim copies stories/ more-stories.jsonl --json
"""


@click.command(epilog=EXAMPLES)
@click.argument("sources", nargs=-1, metavar="FOLDER|FILE|URL|-...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable).")
@click.option("--width", type=click.IntRange(48, 240), help="Columns of the view; the terminal's own by default.")
def copies(sources: tuple[str, ...], *, as_json: bool, no_color: bool, width: int | None) -> None:
    """Find stories that are copies of one another, and say what each copy changed that matters.

    Of each family one document is taken as the original (by agency credit, day, completeness) and the others are held
    against it. `counterclaim compare` shows any two of them side by side.
    """
    if not sources:
        raise UsageError(
            "usage.nothing-to-read",
            "nothing to read was named",
            "Name files, a folder, a URL, or - for standard input.",
        )
    from counterclaim.copies.survey import survey_copies

    documents: list[Document] = []
    refusals: list[Refusal] = []
    for loaded in _loaded(sources):
        if isinstance(loaded, Refusal):
            show_refusal(loaded)
            refusals.append(loaded)
        else:
            documents.append(loaded)
    reports = list(survey_copies(documents))
    if as_json:
        from counterclaim.export.comparison import families_json
        from counterclaim.export.json import json_text

        write_text(
            json_text(families_json(reports, len(documents), refusals), indent=2 if sys.stdout.isatty() else None)
        )
    else:
        from counterclaim.render.comparison import print_families

        print_families(reports, make_console(colour=not no_color, width=width))
    from counterclaim.render.wording import count_words

    again = len(documents) - len({document.id for document in documents})
    total = count_words(len(documents) + len(refusals), "input")
    same = f", {again} of them the same document again" if again else ""
    families = f"{len(reports)} famil{'y' if len(reports) == 1 else 'ies'}"
    show_note(f"{total}: {len(documents)} read{same}, {len(refusals)} refused; {families}")
    sys.exit(0 if documents or not refusals else InputError.exit_code)


def _loaded(sources: tuple[str, ...]) -> Iterable[Document | Refusal]:
    from counterclaim.documents.load import iter_documents

    with _progress(sources) as step:
        for loaded in iter_documents(list(sources)):
            yield loaded
            step()


@contextmanager
def _progress(sources: tuple[str, ...]) -> Iterator[Steps]:
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from counterclaim.documents.load import count_inputs

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=count_inputs(list(sources)))
        yield lambda: bar.advance(task)
