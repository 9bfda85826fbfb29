"""`counterclaim measures`: the binding rules on arms, or what each would say of a transfer.

In: a day, a supplier, a recipient, a kind of arms, each optional. Out: a table or one JSON object. Always: where a
party is named, every line is conditional: it tells what a rule would say if such a transfer took place.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from counterclaim.cli.read import Day, write_text
from counterclaim.core.measure import Application, Applies, Measure

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

EXAMPLES = """\b
Examples:
  counterclaim measures                                        all rules, those that ended too
  counterclaim measures --on 2015-06-01                        the rules in force on a day
  counterclaim measures --on 2022-11-08 --supplier "North Korea" --recipient Russia --item ammunition
"""
STYLES: dict[Applies, str] = {"breach": "bold red", "possible breach": "yellow", "exempt": "green"}


@click.command(epilog=EXAMPLES)
@click.option("--on", type=Day(), help="The day to ask about; with a party and no day, today.")
@click.option("--supplier", metavar="PARTY", help="Who supplies: a name, an adjective or a code (Iran, Iranian, IRN).")
@click.option("--recipient", metavar="PARTY", help="Who receives: a state or an armed group (Houthis).")
@click.option("--item", metavar="CATEGORY", help="What is supplied: ammunition, missiles, drones, small arms, ...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable).")
@click.option("--width", type=click.IntRange(60, 200), help="Columns of the table; the terminal's own by default.")
def measures(
    *,
    on: date | None,
    supplier: str | None,
    recipient: str | None,
    item: str | None,
    as_json: bool,
    no_color: bool,
    width: int | None,
) -> None:
    """Show the binding rules on arms: all, those of a day, or what each would say of a transfer.

    With a supplier or a recipient every rule that speaks of such a transfer says what it would be if it took place: a
    breach, a possible breach, or exempt. Rules that bind only some are told with the condition that the other side is
    bound. Nothing here says that anybody has breached anything.
    """
    from counterclaim.measures.find import find_measures

    if on is None and (supplier is not None or recipient is not None):
        on = date.today()
    found = find_measures(on, supplier, recipient, item)
    if as_json:
        asked = {"on": _iso(on), "supplier": supplier, "recipient": recipient, "item": item}
        write_text(json.dumps({**asked, "measures": [to_json(each) for each in found]}, indent=2, ensure_ascii=False))
        return
    from rich.console import Console

    colour = not (no_color or os.environ.get("NO_COLOR"))
    console = (
        Console(width=width, highlight=False) if colour else Console(width=width, highlight=False, color_system=None)
    )
    _print(found, console, _title(on, supplier, recipient, item))


def to_json(found: Measure | Application) -> dict[str, Any]:
    """A rule, or what it would say, with the keys of the interface."""
    if isinstance(found, Application):
        return {"id": found.measure, "citation": found.citation, "applies": found.applies, "why": found.why}
    return {
        "id": found.id,
        "issuer": found.issuer,
        "citation": found.citation,
        "nature": found.nature,
        "direction": found.direction,
        "target": found.target,
        "binds": list(found.binds),
        "items": list(found.items),
        "exceptions": list(found.exceptions),
        "from": _iso(found.from_day),
        "until": _iso(found.until),
        "source": found.source,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _title(on: date | None, supplier: str | None, recipient: str | None, item: str | None) -> str:
    """What was asked, in words: "If North Korea supplied ammunition to Russia on 2022-11-08"."""
    if supplier is None and recipient is None:
        of = f" that cover {item}" if item else ""
        return f"Rules on arms{of}{f' in force on {on}' if on else ''}"
    given = f" {_name(supplier)}" if supplier else " anyone"
    to = f" to {_name(recipient)}" if recipient else ""
    return f"If{given} supplied {item or 'arms'}{to} on {on}"


def _name(party: str | None) -> str:
    from counterclaim.measures.find import parse_party

    return "" if party is None else parse_party(party).name


def _print(found: Sequence[Measure | Application], console: Console, title: str) -> None:
    from rich.text import Text

    console.print(Text(title, style="bold"))
    applications = [each for each in found if isinstance(each, Application)]
    rules = [each for each in found if isinstance(each, Measure)]
    if not found:
        console.print("No rule known here speaks of it.")
        return
    console.print(_application_table(applications) if applications else _rule_table(rules))
    console.print(Text(f"{len(found)} rule{'s' if len(found) != 1 else ''}. --json gives all that is known of each."))


def _application_table(applications: Sequence[Application]) -> Table:
    from rich.text import Text

    table = _table("it would be", "rule", "why")
    for each in sorted(applications, key=lambda one: list(STYLES).index(one.applies)):
        table.add_row(Text(each.applies, style=STYLES[each.applies]), Text(each.citation), Text(each.why))
    return table


def _rule_table(rules: Sequence[Measure]) -> Table:
    from rich.text import Text

    from counterclaim.lexicon.measures import load_rules

    known = {rule.measure.id: rule for rule in load_rules()}
    table = _table("rule", "forbids", "from", "until")
    issuer = ""
    for each in rules:
        if each.issuer != issuer:
            issuer = each.issuer
            table.add_section()
            table.add_row(Text(issuer, style="bold"))
        nature = "" if each.nature == "binding" else f" ({each.nature})"
        table.add_row(
            Text(each.citation + nature),
            Text(known[each.id].does),
            Text(each.from_day.isoformat()),
            _end(each, known[each.id].renewed),
        )
    return table


def _end(measure: Measure, renewed: date | None) -> Text:
    from rich.text import Text

    if measure.until is not None:
        return Text(measure.until.isoformat())
    return Text("in force" if renewed is None else f"at least {renewed}", style="green")


def _table(*columns: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, no_wrap=column in ("from", "until", "it would be"), overflow="fold")
    return table
