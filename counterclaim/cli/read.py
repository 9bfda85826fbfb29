"""`counterclaim read`: one story to the terminal or as one JSON object, many as JSON Lines.

In: files, folders, URLs, "-". Out: data on standard output or in --out; progress, refusals and counts on standard
error. The exit code is that of the error's class; a batch in which anything was read exits 0.
"""

from __future__ import annotations

import io
import os
import sys
from datetime import date
from pathlib import Path

import click

from counterclaim.core.errors import UsageError

EXAMPLES = """\b
Examples:
  counterclaim read story.txt
  curl -s https://example.org/story.html | counterclaim read - --json
  counterclaim read stories/ --out statements.jsonl    stop and start it again: what is in the file is skipped
"""


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error that shows how days are written."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f'"{value}" is no day. Write it as 2024-03-14.', param, ctx)


@click.command(epilog=EXAMPLES)
@click.argument("sources", nargs=-1, metavar="FILE|FOLDER|URL|-...")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: one object for one story, JSON Lines for many.")
@click.option("--published", type=Day(), help="Day of publication, for stories that do not tell their own.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Append JSON Lines to this file; what is already in it is skipped.",
)
@click.option("--explain", is_flag=True, help="Show the score and the reasons of every statement.")
@click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable).")
@click.option("--width", type=click.IntRange(48, 200), help="Columns of the view; the terminal's own by default.")
@click.option("--sample", is_flag=True, help="Read the invented story shipped with Counterclaim.")
def read(
    sources: tuple[str, ...],
    *,
    as_json: bool,
    published: date | None,
    out: Path | None,
    explain: bool,
    no_color: bool,
    width: int | None,
    sample: bool,
) -> None:
    """Read stories: who says what to whom, in whose words, with what position.

    One story is shown in colour, or printed as one JSON object with --json. Several, or a folder, are printed as JSON
    Lines in the order given. A story is plain text, HTML, or a JSON story file; "-" is standard input.
    """
    if sample:
        from counterclaim.samples import SAMPLE_STORY

        sources = (*sources, str(SAMPLE_STORY))
    if not sources:
        hint = (
            "Name a file, a folder, a URL, or - for standard input; --sample reads a story shipped with Counterclaim."
        )
        raise UsageError("usage.nothing-to-read", "nothing to read was named", hint)
    if out is not None or len(sources) > 1 or _holds_many(sources[0]):
        from counterclaim.cli.batch import run_batch

        sys.exit(run_batch(sources, published, out, _stderr_is_terminal()))
    _read_one(sources[0], published, as_json=as_json, explain=explain, colour=not no_color, width=width)


def _read_one(
    source: str, published: date | None, *, as_json: bool, explain: bool, colour: bool, width: int | None
) -> None:
    from counterclaim.pipeline.single import read as read_source

    account = read_source(source, published=published)
    if as_json:
        from counterclaim.export.json import to_json_text

        write_text(to_json_text(account, indent=2 if sys.stdout.isatty() else None))
        return
    from rich.console import Console

    from counterclaim.render.terminal import print_account

    _survive_narrow_encodings()
    if not colour or os.environ.get("NO_COLOR"):
        console = Console(width=width, color_system=None, highlight=False)
    else:
        console = Console(width=width, highlight=False)
    print_account(account, console, explain=explain)


def write_text(text: str) -> None:
    """One line or object to standard output, as UTF-8 whatever the terminal's own encoding: JSON is UTF-8."""
    click.echo(text.encode("utf-8"))


def _survive_narrow_encodings() -> None:
    # A quotation mark that a Latin-1 terminal lacks becomes "?" there, instead of ending the view with an error.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _holds_many(source: str) -> bool:
    from counterclaim.documents.sources import is_lines_file

    try:
        return is_lines_file(source) or Path(source).is_dir()
    except (OSError, ValueError):
        return False


def _stderr_is_terminal() -> bool:
    return sys.stderr.isatty()
