"""`counterclaim explain FILE ID`: why one thing of a story was drawn, from its words to the rules.

In: a story and a handle ("S7", as `read` shows it), an id, or the opening of one. Out: the sentences with the words
marked, and each step; with --json the same for programs.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from counterclaim.cli.read import Day, make_console, write_text
from counterclaim.core.errors import UsageError

if TYPE_CHECKING:
    from counterclaim.pipeline.handles import Found, Handles

EXAMPLES = """\b
Examples:
  counterclaim explain story.txt T1          the first transfer that `read` shows
  counterclaim explain story.txt 3f9a        the thing whose id begins so
  counterclaim explain story.txt H           the headline's verdict
"""


@click.command(epilog=EXAMPLES)
@click.argument("source", metavar="FILE|URL|-")
@click.argument("thing", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--published", type=Day(), help="Day of publication, for a story that does not tell its own.")
@click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable).")
@click.option("--width", type=click.IntRange(48, 200), help="Columns of the view; the terminal's own by default.")
def explain(
    source: str, thing: str, *, as_json: bool, published: date | None, no_color: bool, width: int | None
) -> None:
    """Show why a statement, event, transfer or claim was drawn, step by step.

    ID is what stands in the margin of `read` (S7, E2, T1, C3; H for the headline), an id of its JSON, or the opening of
    an id that fits only one.
    """
    from counterclaim.pipeline.explain import explain as explain_found
    from counterclaim.pipeline.handles import Handles
    from counterclaim.pipeline.single import read

    account = read(source, published=published)
    handles = Handles(account)
    explanation = explain_found(_the_one(thing, handles), account, handles)
    if as_json:
        from counterclaim.export.explanation import explanation_json
        from counterclaim.export.json import json_text

        write_text(json_text(explanation_json(explanation, account), indent=2))
        return
    from counterclaim.render.page import Page, glyphs_for
    from counterclaim.render.terminal_explain import explanation_lines

    console = make_console(colour=not no_color, width=width)
    for line in explanation_lines(explanation, account, handles, Page(console.width, glyphs_for(console.encoding))):
        console.print(line, soft_wrap=True, highlight=False)


def _the_one(typed: str, handles: Handles) -> Found:
    from counterclaim.render.terminal_explain import near_words

    found = handles.find(typed)
    if len(found) == 1:
        return found[0]
    if found:
        told = f'"{typed}" fits {near_words(found)}'
        raise UsageError("explain.several", told, "Give more of the id, or one of the handles.")
    if not handles.all:
        raise UsageError(
            "explain.nothing-drawn",
            "nothing was drawn from this story",
            "There is nothing to explain; see what was read: counterclaim read FILE",
        )
    raise UsageError(
        "explain.unknown",
        f'nothing in this story has the id "{typed}"',
        f"There are, among others: {near_words(handles.near(typed))}. All are shown by: counterclaim read FILE",
    )
