"""`counterclaim timeline FILE...`: what stories tell, in order of the days on which it is said to be.

In: files, folders, URLs, "-". Out: times in the grain in which they were told, undated things at the end; refusals
and a count on standard error.
"""

from __future__ import annotations

import sys
from datetime import date

import click

from counterclaim.cli.messages import show_note, show_refusal
from counterclaim.cli.read import Day, make_console, write_text
from counterclaim.core.errors import InputError, UsageError

EXAMPLES = """\b
Examples:
  counterclaim timeline story.txt
  counterclaim timeline stories/ --json
"""


@click.command(epilog=EXAMPLES)
@click.argument("sources", nargs=-1, metavar="FILE|FOLDER|URL|-...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--published", type=Day(), help="Day of publication, for stories that do not tell their own.")
@click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable).")
@click.option("--width", type=click.IntRange(48, 200), help="Columns of the view; the terminal's own by default.")
def timeline(
    sources: tuple[str, ...], *, as_json: bool, published: date | None, no_color: bool, width: int | None
) -> None:
    """Put what stories tell in order of time: statements, transfers and events.

    Each time is told as finely as the story tells it ("in September 2022"); what has no day stands at the end. An entry
    opens with its standing: what is alleged or denied is never told as fact.
    """
    if not sources:
        hint = "Name files, a folder, a URL, or - for standard input."
        raise UsageError("usage.nothing-to-read", "nothing to read was named", hint)
    from counterclaim.core.refusal import Refusal
    from counterclaim.pipeline.account import Account
    from counterclaim.pipeline.batch import read_many
    from counterclaim.pipeline.timeline import draw_timeline

    accounts: list[Account] = []
    refused = 0
    for outcome in read_many(sources, published=published):
        if isinstance(outcome, Refusal):
            show_refusal(outcome)
            refused += 1
        elif isinstance(outcome, Account):
            accounts.append(outcome)
    if refused:
        show_note(f"{len(accounts) + refused} inputs: {len(accounts)} read, {refused} refused")
    drawn = draw_timeline(accounts)
    if as_json:
        from counterclaim.export.explanation import timeline_json
        from counterclaim.export.json import json_text

        write_text(json_text(timeline_json(drawn), indent=2))
    elif accounts:
        from counterclaim.render.page import Page, glyphs_for
        from counterclaim.render.terminal_timeline import timeline_lines

        console = make_console(colour=not no_color, width=width)
        for line in timeline_lines(drawn, Page(console.width, glyphs_for(console.encoding))):
            console.print(line, soft_wrap=True, highlight=False)
    sys.exit(0 if accounts or not refused else InputError.exit_code)
