"""`counterclaim compare A B`: two tellings of one story side by side, with what the copy changed called out in words.

In: two files or URLs, the original first. Out: the view on standard output, or one JSON object; a picture with --svg.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from counterclaim.cli.messages import show_note
from counterclaim.cli.read import make_console, write_text
from counterclaim.core.errors import UsageError

if TYPE_CHECKING:
    from counterclaim.core.copy import Comparison
    from counterclaim.core.document import Document

EXAMPLES = """\b
Examples:
  counterclaim compare wire.txt republished.html
  counterclaim compare wire.txt republished.html --svg changes.svg
  counterclaim compare wire.txt republished.html --json
"""


@click.command(epilog=EXAMPLES)
@click.argument("original", metavar="ORIGINAL")
@click.argument("copy", metavar="COPY")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--all", "everything", is_flag=True, help="Show every passage, not only those that differ.")
@click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable).")
@click.option("--width", type=click.IntRange(60, 240), help="Columns of the view; the terminal's own by default.")
@click.option(
    "--svg",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also draw what was changed into this file.",
)
def compare(
    original: str,
    copy: str,
    *,
    as_json: bool,
    everything: bool,
    no_color: bool,
    width: int | None,
    svg: Path | None,
) -> None:
    """Show what a copy of a story changed: numbers, names, days, negations, hedges, who said it, denials, the headline.

    ORIGINAL and COPY are what you take them to be; what the pages tell of who copied whom is shown. Cuts and other
    wording are told, but only what says something else counts as a change that matters. Neither telling is judged.
    """
    from counterclaim.copies.compare import compare_copies
    from counterclaim.copies.families import sketch_document
    from counterclaim.copies.likeness import match_sketches
    from counterclaim.copies.signs import find_signs
    from counterclaim.documents.load import load_document

    documents = load_document(original), load_document(copy)
    comparison = compare_copies(*documents)
    if match_sketches(*map(sketch_document, documents)) is None:
        show_note("these two do not look like copies of one story; what is shown is what little they share")
    if svg is not None:
        _draw(comparison, *documents, svg)
    signs = find_signs(documents[1])
    if as_json:
        from counterclaim.export.comparison import comparison_json
        from counterclaim.export.json import json_text

        row = comparison_json(comparison, *documents, signs)
        write_text(json_text(row, indent=2 if sys.stdout.isatty() else None))
        return
    from counterclaim.render.comparison import print_comparison

    console = make_console(colour=not no_color, width=width)
    print_comparison(comparison, *documents, console, signs=signs, everything=everything)


def _draw(comparison: Comparison, original: Document, copy: Document, path: Path) -> None:
    from counterclaim.render.comparison_svg import render_comparison_svg

    drawn = render_comparison_svg(comparison, original, copy).encode("utf-8")
    try:
        path.write_bytes(drawn)
    except OSError as error:
        raise UsageError(
            "svg.unusable",
            f"cannot write a picture to {path}: {error.strerror or error}",
            "Name a file in a folder that exists and that you may write to.",
        ) from error
