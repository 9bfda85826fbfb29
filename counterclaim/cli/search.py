"""`counterclaim search WORDS`: statements, documents and claims that hold some words.

In: words; a phrase in quotation marks; an opening with *. Out: hits with the words around, best first; or JSON.
"""

from __future__ import annotations

import click

from counterclaim.cli.asking import Shown, asking, asks_ledger, show_json, show_lines, show_nothing
from counterclaim.cli.messages import show_note

EXAMPLES = """\b
Examples:
  counterclaim search shells Mozambique          both words, in any form
  counterclaim search '"limited number"'         the phrase
  counterclaim search 'den*' drones              denied, denies, denial, ...
"""


@click.command(epilog=EXAMPLES)
@click.argument("words", nargs=-1, required=True, metavar="WORDS")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="Hits of each kind.")
@asks_ledger
def search(
    words: tuple[str, ...], *, limit: int, where: str | None, as_json: bool, no_color: bool, width: int | None
) -> None:
    """Find statements, documents and claims by their words.

    All words have to be there, in any form of the word: "ship" finds shipped and shipping. Words in quotation marks
    stand side by side; a word that ends in * stands for its beginning. Nothing else has a meaning of its own.
    """
    from counterclaim.ledger.views.search import explain_words, search_ledger

    # A shell takes the marks off "two words": given as one argument they are still a phrase.
    typed = " ".join(f'"{each}"' if " " in each and '"' not in each else each for each in words)
    with asking(where) as (_, connection):
        hits = search_ledger(connection, typed, limit=limit)
        if not hits:
            show_nothing(connection, "statements or documents", (explain_words(typed),))
    if as_json:
        from counterclaim.export.ledger_json import view_json

        show_json({"words": typed, "looked_for": explain_words(typed), "hits": [view_json(each) for each in hits]})
        return
    from counterclaim.render.ledger_search import OPERATORS, hit_lines

    show_lines(Shown(as_json, no_color, width), lambda page: hit_lines(hits, page))
    show_note(f"Looked for {explain_words(typed)}. {OPERATORS}")
