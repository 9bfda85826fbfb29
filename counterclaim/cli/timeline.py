"""`counterclaim timeline [FILE...]`: what stories or a ledger tell, in order of the days on which it is said to be.

In: files, folders, URLs, "-"; without any, a ledger. Out: times in the grain in which they were told; of stories, the
undated at the end. Refusals, counts and the way to the next page go to standard error.
"""

from __future__ import annotations

import sys
from datetime import date

import click

from counterclaim.cli.asking import (
    LEDGER_HELP,
    Shown,
    asking,
    check_party,
    show_json,
    show_lines,
    show_more,
    show_nothing,
)
from counterclaim.cli.messages import show_note, show_refusal
from counterclaim.cli.read import Day, make_console, write_text
from counterclaim.core.errors import InputError, LedgerError, UsageError

EXAMPLES = """\b
Examples:
  counterclaim timeline story.txt
  counterclaim timeline stories/ --json
  counterclaim timeline --party Iran --since 2022-09-01          of the ledger
"""


@click.command(epilog=EXAMPLES)
@click.argument("sources", nargs=-1, metavar="FILE|FOLDER|URL|-...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--published", type=Day(), help="Day of publication, for stories that do not tell their own.")
@click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable).")
@click.option("--width", type=click.IntRange(48, 200), help="Columns of the view; the terminal's own by default.")
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--party", metavar="PARTY", help="Of a ledger: only what this party says, does, gives or gets.")
@click.option("--since", type=Day(), help="Of a ledger: only what is said to be on this day or later.")
@click.option("--until", type=Day(), help="Of a ledger: only what is said to be on this day or earlier.")
@click.option("--limit", type=click.IntRange(1, 1000), default=50, show_default=True, help="Of a ledger: rows to show.")
@click.option("--after", metavar="CURSOR", help="Of a ledger: go on where the list before ended.")
def timeline(
    sources: tuple[str, ...],
    *,
    as_json: bool,
    published: date | None,
    no_color: bool,
    width: int | None,
    where: str | None,
    party: str | None,
    since: date | None,
    until: date | None,
    limit: int,
    after: str | None,
) -> None:
    """Put what stories tell, or without any what a ledger tells, in order of time: statements, transfers, events.

    Each time is told as finely as the story tells it ("in September 2022"); of stories, what has no day stands at the
    end, of a ledger it is left out. An entry opens with its standing: what is alleged or denied is never told as fact.
    """
    if sources:
        if where or party or since or until or after:
            told = "stories and a ledger cannot be asked at once"
            raise UsageError("timeline.two-sources", told, "Name stories, or --ledger with its filters.")
        _of_stories(sources, as_json=as_json, published=published, no_color=no_color, width=width)
        return
    shown = Shown(as_json, no_color, width)
    try:
        _of_ledger(where, shown, party=party, since=since, until=until, limit=limit, after=after)
    except LedgerError as error:
        if where is not None or error.code != "ledger.missing":
            raise
        hint = "Name files, a folder, a URL, or -; or make a ledger to ask: counterclaim add FOLDER"
        raise UsageError(
            "usage.nothing-to-read", "nothing to read was named, and there is no ledger here", hint
        ) from error


def _of_ledger(
    where: str | None,
    shown: Shown,
    *,
    party: str | None,
    since: date | None,
    until: date | None,
    limit: int,
    after: str | None,
) -> None:
    from counterclaim.ledger.views.paging import parse_cursor
    from counterclaim.ledger.views.timeline import TimeFilter, list_entries

    with asking(where) as (_, connection):
        wanted = TimeFilter(check_party(connection, party), since, until)
        page = list_entries(connection, wanted, limit=limit, after=parse_cursor(after))
        if not page.items:
            given = (("party", wanted.party), ("since", since), ("until", until))
            show_nothing(connection, "dated entries", [f"{name} {value}" for name, value in given if value])
    if shown.as_json:
        from counterclaim.export.ledger_json import page_json

        show_json(page_json("entries", page))
    else:
        from counterclaim.render.ledger_timeline import entry_lines

        show_lines(shown, lambda laid: entry_lines(page.items, laid))
    show_more(page)


def _of_stories(
    sources: tuple[str, ...], *, as_json: bool, published: date | None, no_color: bool, width: int | None
) -> None:
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
