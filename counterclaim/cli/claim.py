"""`counterclaim claim ID`: one claim with everything that is known of it.

In: an id of the claim as any article tells it, or its opening. Out: who stands where since when in which words,
sources, copies, transfers, what may be the same, judgements; with --json the same for programs.
"""

from __future__ import annotations

import click

from counterclaim.cli.asking import Shown, asking, asks_ledger, show_json, show_lines

EXAMPLES = """\b
Examples:
  counterclaim claim 3f9a                    the claim whose id begins so
  counterclaim claim 3f9a --json
"""


@click.command(epilog=EXAMPLES)
@click.argument("identifier", metavar="ID")
@asks_ledger
def claim(identifier: str, *, where: str | None, as_json: bool, no_color: bool, width: int | None) -> None:
    """Show one claim: who stands where since when, in whose words, who answers whom, and on how many sources.

    ID is the id of the claim as any article tells it, or the opening of one. Claims that were found to be one later on
    keep all their ids.
    """
    from counterclaim.ledger.views.claim import get_claim

    with asking(where) as (_, connection):
        view = get_claim(connection, identifier)
    if as_json:
        from counterclaim.export.ledger_json import view_json

        show_json(view_json(view))
        return
    from counterclaim.render.ledger_claims import claim_view_lines

    show_lines(Shown(as_json, no_color, width), lambda page: claim_view_lines(view, page))
