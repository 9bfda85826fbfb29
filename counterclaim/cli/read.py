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
from typing import TYPE_CHECKING

import click

from counterclaim.core.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from counterclaim.pipeline.account import Account

EXAMPLES = """\b
Examples:
  counterclaim read story.txt
  counterclaim read story.txt --only transfers --svg positions.svg
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
@click.option(
    "--only",
    type=click.Choice(("headline", "claims", "transfers", "events", "statements")),
    multiple=True,
    help="Show only this section of the view; may be given several times.",
)
@click.option(
    "--svg",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also draw who stands where on which claim into this file.",
)
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
    only: tuple[str, ...],
    svg: Path | None,
    sample: bool,
) -> None:
    """Read stories: who claims what, who denies it, which arms are said to have moved, and in whose words.

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
        if svg is not None:
            told = "a picture shows one story, and several were named"
            raise UsageError("svg.one-story", told, "Name one story with --svg; draw others one by one.")
        from counterclaim.cli.batch import run_batch

        sys.exit(run_batch(sources, published, out, _stderr_is_terminal()))
    from counterclaim.pipeline.single import read as read_source

    account = read_source(sources[0], published=published)
    if svg is not None:
        _draw(account, svg)
    if as_json:
        from counterclaim.export.json import to_json_text

        write_text(to_json_text(account, indent=2 if sys.stdout.isatty() else None))
        return
    from counterclaim.render.terminal import SECTIONS, print_account

    print_account(account, make_console(colour=not no_color, width=width), explain=explain, only=only or SECTIONS)


def _draw(account: Account, path: Path) -> None:
    from counterclaim.render.svg import render_svg

    drawn = render_svg(account).encode("utf-8")
    try:
        path.write_bytes(drawn)
    except OSError as error:
        raise UsageError(
            "svg.unusable",
            f"cannot write a picture to {path}: {error.strerror or error}",
            "Name a file in a folder that exists and that you may write to.",
        ) from error


def make_console(*, colour: bool, width: int | None) -> Console:
    """A console on standard output, in colour where it is wanted and a terminal shows it."""
    from rich.console import Console

    _survive_narrow_encodings()
    if not colour or os.environ.get("NO_COLOR"):
        return Console(width=width, color_system=None, highlight=False)
    return Console(width=width, highlight=False)


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
