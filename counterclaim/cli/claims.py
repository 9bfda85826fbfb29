"""`counterclaim claims`: the claims of a ledger, those told last first.

In: filters. Out: a list for people, JSON or CSV for programs; the way to the next page on standard error.
"""

from __future__ import annotations

from typing import Any

import click

from counterclaim.cli.asking import Shown, asking, asks_ledger, check_party, pages, show_json, show_lines, show_more
from counterclaim.cli.asking import show_nothing as nothing
from counterclaim.cli.messages import show_note
from counterclaim.cli.read import Day, write_text
from counterclaim.core.claim import ClaimStatus
from counterclaim.core.errors import UsageError

EXAMPLES = """\b
Examples:
  counterclaim claims --contested
  counterclaim claims --party Iran --changed
  counterclaim claims --kind transfer --since 2022-09-01 --json
"""
STATUSES = ("contested", "uncontested", "denied-only", "confirmed", "withdrawn")


@click.command(epilog=EXAMPLES)
@click.option("--party", metavar="PARTY", help="Only claims on which this party stands, or that are about its doing.")
@click.option("--status", type=click.Choice(STATUSES), help="Only claims of this status.")
@click.option("--contested", is_flag=True, help="The same as --status contested.")
@click.option("--changed", is_flag=True, help="Only claims on which somebody changed position.")
@click.option("--kind", type=click.Choice(("transfer", "event", "other")), help="Only claims of this kind.")
@click.option("--since", type=Day(), help="Only claims told on this day or later.")
@click.option("--until", type=Day(), help="Only claims told on this day or earlier.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV, one claim a line.")
@pages
@asks_ledger
def claims(**asked: Any) -> None:
    """List the claims of a ledger: what is said, who stands where since when, how many independent sources.

    Each begins with an id for `counterclaim claim ID`. The same claim told by many articles stands once.
    """
    status: ClaimStatus | None = asked["status"]
    if asked["contested"] and status not in (None, "contested"):
        raise UsageError("claims.two-statuses", f"--contested and --status {status} exclude each other", "Give one.")
    from counterclaim.ledger.views.claims import ClaimFilter, list_claims
    from counterclaim.ledger.views.paging import parse_cursor

    shown = Shown(asked["as_json"], asked["no_color"], asked["width"])
    status = "contested" if asked["contested"] else status
    with asking(asked["where"]) as (_, connection):
        party = check_party(connection, asked["party"])
        wanted = ClaimFilter(party, status, asked["kind"], asked["since"], asked["until"], asked["changed"])
        page = list_claims(connection, wanted, limit=asked["limit"], after=parse_cursor(asked["after"]))
        if not page.items:
            told = [f"{name} {asked[name]}" for name in ("party", "kind", "since", "until") if asked[name]]
            told += ([f"status {status}"] if status else []) + (["changed positions"] if asked["changed"] else [])
            nothing(connection, "claims", told)
    if shown.as_json:
        from counterclaim.export.ledger_json import page_json

        show_json(page_json("claims", page))
    elif asked["as_csv"]:
        from counterclaim.export.ledger_csv import claims_csv

        write_text(claims_csv(page.items).removesuffix("\r\n"))
    else:
        from counterclaim.render.ledger_claims import claim_list_lines

        show_lines(shown, lambda page_: claim_list_lines(page.items, page_))
        if page.items:
            show_note(
                f"Everything known of one: counterclaim claim {page.items[0].id[:8]}. Fewer: --contested, --changed"
            )
    show_more(page)
