"""`counterclaim rebuild`: everything in a ledger that is derived from its records, made anew.

In: a ledger. Out: how many rows each derived table holds then. Records and log are not touched.
"""

from __future__ import annotations

import json

import click

from counterclaim.cli.asking import LEDGER_HELP


@click.command()
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print the counts as one JSON object.")
def rebuild(*, where: str | None, as_json: bool) -> None:
    """Make match keys, memberships, lists and the full-text index anew from the records.

    What `counterclaim verify` calls "derived" is mended by it; what it calls altered or missing is not.
    """
    from counterclaim.ledger.open import open_ledger
    from counterclaim.ledger.rebuild import rebuild as rebuild_ledger

    with open_ledger(where) as ledger:
        counts = rebuild_ledger(ledger)
    if as_json:
        click.echo(json.dumps(counts))
        return
    for name, count in counts.items():
        click.echo(f"{name:<12} {count:>12,}")
