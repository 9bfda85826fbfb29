"""`counterclaim status`: what a ledger holds, what came in and what was refused, how far it is anchored.

In: a ledger. Out: counts; or JSON.
"""

from __future__ import annotations

import click

from counterclaim.cli.asking import LEDGER_HELP, Shown, show_json, show_lines


@click.command()
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable).")
@click.option("--width", type=click.IntRange(48, 200), help="Columns of the view; the terminal's by default.")
def status(*, where: str | None, as_json: bool, no_color: bool, width: int | None) -> None:
    """Show what a ledger holds: documents, claims, runs, refusals by reason, checkpoints, what drew it.

    Inputs are always stored + duplicate + refused. A ledger of an older Counterclaim is brought up to date.
    """
    from counterclaim.ledger.open import open_ledger
    from counterclaim.ledger.views.status import get_status

    # Not read-only: this is the command that takes an older ledger up to the tables of this version.
    with open_ledger(where) as ledger:
        found = get_status(ledger)
    if as_json:
        from counterclaim.export.ledger_json import view_json

        show_json(view_json(found))
        return
    from counterclaim.render.ledger_status import status_lines

    show_lines(Shown(as_json, no_color, width), lambda page: status_lines(found, page))
