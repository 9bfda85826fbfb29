"""`counterclaim judge ID VERDICT`: a person's decision on something that was drawn.

In: an id or its opening, a verdict, what belongs to it. Out: one line on what was recorded; or JSON. Nothing is ever
erased: a later judgement stands in the place of an earlier one, and `undo` takes the last one back.
"""

from __future__ import annotations

import click

from counterclaim.cli.asking import LEDGER_HELP, show_json
from counterclaim.core.errors import UsageError

EXAMPLES = """\b
Examples:
  counterclaim judge 3f9a reject --reason "the network took a caption for a quote"
  counterclaim judge 3f9a correct position denies
  counterclaim judge 3f9a correct said_on 2022-11-01..2022-11-07
  counterclaim judge 3f9a same 77b0            two claims are one
  counterclaim judge 3f9a undo
"""
VERDICTS = ("accept", "reject", "correct", "same", "different", "undo")
_NEEDED = {"accept": 0, "reject": 0, "correct": 2, "same": 1, "different": 1}
_SHAPES = {"correct": "ID correct FIELD VALUE", "same": "ID same OTHER", "different": "ID different OTHER"}


@click.command(epilog=EXAMPLES)
@click.argument("identifier", metavar="ID")
@click.argument("verdict", type=click.Choice(VERDICTS))
@click.argument("values", nargs=-1, metavar="[FIELD VALUE | OTHER]")
@click.option("--author", metavar="NAME", help="Who judges; by default COUNTERCLAIM_AUTHOR, else your login name.")
@click.option("--reason", metavar="TEXT", default="", help="Why, for those who come after.")
@click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print the judgement as one JSON object.")
def judge(
    identifier: str,
    verdict: str,
    values: tuple[str, ...],
    *,
    author: str | None,
    reason: str,
    where: str | None,
    as_json: bool,
) -> None:
    """Accept, reject or correct what was drawn, or say that two claims are the same or different.

    ID is the id of a statement, claim, transfer or event, or its opening. A rejected statement vanishes from its
    claims and is counted as rejected; a corrected field shows your value and your name; same and different stand above
    what Counterclaim found. Every judgement is kept with its author, time and reason; `undo` takes back the last one
    that is in force.
    """
    from counterclaim.ledger.judge import Decision, default_author, record_judgement
    from counterclaim.ledger.open import open_ledger

    _check_values(verdict, values)
    is_pair = verdict in ("same", "different", "undo")
    decision = Decision(
        identifier,
        verdict,  # type: ignore[arg-type]  # click has checked it
        author or default_author(),
        reason,
        field=values[0] if verdict == "correct" else None,
        value=values[1] if verdict == "correct" else None,
        other=values[0] if is_pair and values else None,
    )
    with open_ledger(where) as ledger:
        recorded = record_judgement(ledger, decision)
    if as_json:
        from counterclaim.export.ledger_json import view_json

        show_json(view_json(recorded))
        return
    from counterclaim.render.ledger_claims import judgement_text

    click.echo(f"Recorded: {judgement_text(recorded).plain}")


def _check_values(verdict: str, values: tuple[str, ...]) -> None:
    needed = _NEEDED.get(verdict)
    if (needed is None and len(values) <= 1) or len(values) == needed:
        return
    shape = _SHAPES.get(verdict, f"ID {verdict}")
    raise UsageError(
        "judge.wrong-words",
        f'"{verdict}" was given {len(values)} more words than its ID',
        f"Write: counterclaim judge {shape}; words with spaces in quotation marks.",
    )
