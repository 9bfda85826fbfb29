"""Transfers of a ledger in a terminal: what, how many, from whom to whom, when, on whose word, under which rule.

In: rows and a page. Out: lines of rich Text. Always: the standing comes before the parties; a rule is only ever one
that the transfer "would breach if true".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from counterclaim.ledger.views.nouns import ToldTransfer, TransferRow
from counterclaim.render.ledger_words import (
    SHORT_ID,
    STATUS_WORDS,
    correction_words,
    document_words,
    named,
    number_words,
    quoted,
    short_id,
    stand_lines,
)
from counterclaim.render.page import COLOURS, Page
from counterclaim.render.transfer_words import STATUS_MARKS, measure_words
from counterclaim.render.wording import count_words, interval_words, visible

_GUTTER = " " * (SHORT_ID + 2)
MAX_WORDS = 3
MAX_ITEMS = 4


def transfer_lines(rows: Sequence[TransferRow], page: Page, *, in_claim: bool = False) -> Iterator[Text]:
    """Transfers one after another; inside a claim, the stands are told by the claim."""
    for row in rows:
        yield from _transfer(row, page, in_claim=in_claim)
        yield Text()


def _transfer(row: TransferRow, page: Page, *, in_claim: bool) -> Iterator[Text]:
    mark = STATUS_MARKS[row.status]
    colour = COLOURS[mark]
    head = page.mark(mark).append(row.status, style=f"{colour} bold")
    head.append(f": {_end(row.supplier, row.supplier_name, 'supplier')} {page.glyphs.arrow} ", style="bold")
    head.append(_end(row.recipient, row.recipient_name, "recipient"), style="bold")
    when = "" if row.when is None else interval_words(row.when)
    facts = (", ".join(row.stages) or "stage not told", when or "time not told")
    yield from page.headed(head, facts, short_id(row.id).ljust(len(_GUTTER)), _GUTTER + "  ")
    bar = f"{_GUTTER}{page.glyphs.bar} "
    for item in row.items[:MAX_ITEMS]:
        category = "kind not told" if item.category == "unspecified" else item.category
        yield from page.wrapped(
            Text(f"{category}, {number_words(item)}: {quoted(item.words)}"), bar, bar + "  ", colour
        )
    if len(row.items) > MAX_ITEMS:
        yield from page.wrapped(Text(f"and {len(row.items) - MAX_ITEMS} more tellings of what", style="dim"), bar)
    if row.route:
        yield from page.wrapped(Text(f"by way of {', '.join(map(quoted, row.route[:5]))}"), bar, bar + "  ", colour)
    if row.concealed:
        yield from page.wrapped(Text("said to be concealed"), bar, bar + "  ", colour)
    if not in_claim:
        yield from _claim(row, page, bar)
    yield from _tellings(row.tellings, page, bar, colour)
    for application in row.measures:
        told = Text(measure_words(application), style="dim" if application.applies == "exempt" else "")
        yield from page.wrapped(told, f"{bar}rule: ", bar + "  ", colour)


def _end(party: str | None, name: str | None, part: str) -> str:
    return f"{part} not told" if party is None or name is None else named(party, name)


def _claim(row: TransferRow, page: Page, bar: str) -> Iterator[Text]:
    if row.claim is None or row.claim_status is None:
        yield from page.wrapped(Text("told by the article itself; in no claim", style="dim"), bar)
        return
    head = Text(f"claim {short_id(row.claim)}, {STATUS_WORDS[row.claim_status]}: {visible(row.gist or '')}")
    yield from page.wrapped(head, bar, bar + "  ")
    yield from stand_lines(row.stands, page, bar, bar + "  ")


def _tellings(tellings: Sequence[ToldTransfer], page: Page, bar: str, colour: str) -> Iterator[Text]:
    """The words of a few tellings, one of each standing first, and how many more there are."""
    seen: set[str] = set()
    chosen: list[tuple[ToldTransfer, str]] = []
    for each in (*_firsts(tellings), *tellings):
        for words in each.words:
            if words not in seen and len(chosen) < MAX_WORDS:
                seen.add(words)
                chosen.append((each, words))
    for told, words in chosen:
        yield from page.wrapped(Text(quoted(words, 300)), bar, bar + "  ", colour)
        yield from page.wrapped(Text(f"in {document_words(told.document, 70)}", style="dim"), bar + "  ", bar + "    ")
    for told in tellings:
        for line in correction_words(told.corrections):
            yield from page.wrapped(Text(line, style="magenta"), bar, bar + "  ")
    rest = len(tellings) - len({told.id for told, _ in chosen})
    if rest > 0:
        yield from page.wrapped(Text(f"and {count_words(rest, 'more telling')}", style="dim"), bar)


def _firsts(tellings: Sequence[ToldTransfer]) -> tuple[ToldTransfer, ...]:
    firsts: dict[str, ToldTransfer] = {}
    for each in tellings:
        firsts.setdefault(each.status, each)
    return tuple(firsts.values())
