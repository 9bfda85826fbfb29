"""`counterclaim transfers`: the transfers of arms that claims tell of, those told last first.

In: filters. Out: a list for people, JSON or CSV for programs; the way to the next page on standard error.
"""

from __future__ import annotations

from typing import Any, get_args

import click

from counterclaim.cli.asking import Shown, asking, asks_ledger, check_party, pages, show_json, show_lines, show_more
from counterclaim.cli.asking import show_nothing as nothing
from counterclaim.cli.read import Day, write_text
from counterclaim.core.transfer import Category, TransferStatus

EXAMPLES = """\b
Examples:
  counterclaim transfers --supplier "North Korea" --recipient Russia
  counterclaim transfers --recipient Libya --category drones --since 2019-01-01 --until 2020-12-31
  counterclaim transfers --csv
"""


@click.command(epilog=EXAMPLES)
@click.option("--supplier", metavar="PARTY", help="Who is said to supply: a name, an adjective or a code.")
@click.option("--recipient", metavar="PARTY", help="Who is said to receive.")
@click.option("--category", metavar="ITEM", help="What is said to be supplied: ammunition, missiles, drones, ...")
@click.option("--status", type=click.Choice(get_args(TransferStatus)), help="As some article tells it.")
@click.option("--since", type=Day(), help="Said to be on this day or later; where no time is told, published then.")
@click.option("--until", type=Day(), help="Said to be on this day or earlier; where no time is told, published then.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV, one transfer a line.")
@pages
@asks_ledger
def transfers(**asked: Any) -> None:
    """List transfers of arms as they are told: what, how many, when, by which way, on whose word, under which rule.

    The same transfer told by many articles stands once, with its claim. A rule is one that it would breach if true.
    """
    from counterclaim.ledger.views.paging import parse_cursor
    from counterclaim.ledger.views.transfers import TransferFilter, list_transfers

    shown = Shown(asked["as_json"], asked["no_color"], asked["width"])
    category = _category(asked["category"])
    with asking(asked["where"]) as (_, connection):
        supplier, recipient = (check_party(connection, asked[end]) for end in ("supplier", "recipient"))
        wanted = TransferFilter(supplier, recipient, category, asked["status"], asked["since"], asked["until"])
        page = list_transfers(connection, wanted, limit=asked["limit"], after=parse_cursor(asked["after"]))
        if not page.items:
            given = (("supplier", supplier), ("recipient", recipient), ("category", category))
            told = [f"{name} {value}" for name, value in given if value]
            told += [f"{name} {asked[name]}" for name in ("status", "since", "until") if asked[name]]
            nothing(connection, "transfers", told)
    if shown.as_json:
        from counterclaim.export.ledger_json import page_json

        show_json(page_json("transfers", page))
    elif asked["as_csv"]:
        from counterclaim.export.ledger_csv import transfers_csv

        write_text(transfers_csv(page.items).removesuffix("\r\n"))
    else:
        from counterclaim.render.ledger_transfers import transfer_lines

        show_lines(shown, lambda laid: transfer_lines(page.items, laid))
    show_more(page)


def _category(typed: str | None) -> Category | None:
    if typed is None:
        return None
    from counterclaim.measures.find import parse_item

    return parse_item(typed)
