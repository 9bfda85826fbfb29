"""The transfers in a terminal: from whom to whom, what, how many, when, by which way, on whose word, under which rule.

In: an account, a page, its handles. Out: lines of rich Text. A transfer's standing comes before its parties, and a
rule is only one that it "would breach if true".
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from counterclaim.core.transfer import Transfer
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles
from counterclaim.render.page import COLOURS, GUTTER, Page
from counterclaim.render.transfer_words import (
    STAGES,
    STATUS_MARKS,
    Source,
    circumstance_words,
    item_words,
    measure_words,
    sources_of,
    way_words,
)
from counterclaim.render.wording import count_words, interval_words

_INSET = " " * GUTTER


def transfer_lines(account: Account, page: Page, handles: Handles) -> Iterator[Text]:
    """The section of transfers; nothing where there are none."""
    if not account.transfers:
        return
    yield page.rule("TRANSFERS OF ARMS", count_words(len(account.transfers), "transfer"))
    for transfer in account.transfers:
        yield from _transfer(transfer, account, page, handles)
    yield Text()


def _transfer(transfer: Transfer, account: Account, page: Page, handles: Handles) -> Iterator[Text]:
    mark = STATUS_MARKS[transfer.status]
    colour = COLOURS[mark]
    head = page.mark(mark).append(transfer.status, style=f"{colour} bold")
    head.append(f": {way_words(transfer, page.glyphs.arrow)}", style="bold")
    facts = [STAGES[transfer.stage]]
    when = "" if transfer.when is None else interval_words(transfer.when)
    facts.append(when or "day not told")
    if transfer.claim is not None:
        facts.append(f"claim {handles.of(transfer.claim)}")
    yield from page.headed(head, facts, handles.of(transfer.id).ljust(GUTTER), _INSET + "  ")
    bar = f"{_INSET}{page.glyphs.bar} "
    for item in transfer.items:
        yield from page.wrapped(Text(item_words(item, account)), bar, bar + "  ", colour)
    for circumstance in circumstance_words(transfer, account):
        yield from page.wrapped(Text(circumstance), bar, bar + "  ", colour)
    for source in sources_of(transfer, account, handles):
        yield from page.wrapped(_source(source, page), bar, bar + "    ", colour)
    for application in transfer.measures:
        told = Text(measure_words(application), style="dim" if application.applies == "exempt" else "")
        yield from page.wrapped(told, f"{bar}rule: ", bar + "  ", colour)


def _source(source: Source, page: Page) -> Text:
    line = page.mark(source.mark).append(source.standing)
    if source.handles:
        line.append(f" {', '.join(source.handles)}", style="bold")
    return line.append(f" [{', '.join(source.words)}]", style="dim") if source.words else line
