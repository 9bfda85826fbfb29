"""`counterclaim who NAME`: a party or a person over time: what it said, denied, was accused of, where it changed.

In: a name, an adjective or a code. Out: changed positions, what others say, own stands with words; or JSON.
"""

from __future__ import annotations

import click

from counterclaim.cli.asking import Shown, asking, asks_ledger, show_json, show_lines

EXAMPLES = """\b
Examples:
  counterclaim who Iran
  counterclaim who "John Kirby"
"""


@click.command(epilog=EXAMPLES)
@click.argument("name", nargs=-1, required=True, metavar="NAME")
@asks_ledger
def who(name: tuple[str, ...], *, where: str | None, as_json: bool, no_color: bool, width: int | None) -> None:
    """Show where a party or a person stands on what, since when, and where it changed its position.

    NAME is a state, a body, an armed group or a person; part of a person's name will do.
    """
    from counterclaim.ledger.views.who import get_who

    with asking(where) as (_, connection):
        view = get_who(connection, " ".join(name))
    if as_json:
        from counterclaim.export.ledger_json import view_json

        show_json(view_json(view))
        return
    from counterclaim.render.ledger_who import who_lines

    show_lines(Shown(as_json, no_color, width), lambda page: who_lines(view, page))
