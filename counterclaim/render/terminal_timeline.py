"""A timeline in a terminal: one time after another, each in the grain in which it was told, the undated at the end.

In: a timeline and a page. Out: lines of rich Text. Each entry opens with its standing; nothing alleged reads as fact.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles
from counterclaim.pipeline.timeline import Entry, Timeline
from counterclaim.render.event_words import MODALITY_MARKS, event_support
from counterclaim.render.naming import said_words
from counterclaim.render.page import Page
from counterclaim.render.terminal_explain import thing_words
from counterclaim.render.transfer_words import STATUS_MARKS, item_words
from counterclaim.render.wording import FAMILIES, Mark, cited_words, count_words, interval_words, visible

_INSET = "  "
_HANDLE_WIDTH = 5


def timeline_lines(timeline: Timeline, page: Page) -> Iterator[Text]:
    """Every time with what is said to be of it; documents are named where there are several."""
    everything = (*timeline.dated, *timeline.undated)
    numbers = {entry.account.document.id: 0 for entry in everything}
    numbers = {identifier: number for number, identifier in enumerate(numbers, start=1)}
    if len(numbers) > 1:
        yield from _documents(everything, numbers, page)
    handles = {entry.account.document.id: Handles(entry.account) for entry in everything}
    heading = None
    for entry in timeline.dated:
        when = "" if entry.on is None else time_words(entry.on)
        if when != heading:
            heading = when
            yield Text(when, style="bold")
        yield from _entry(entry, handles[entry.account.document.id], numbers, page)
    if timeline.undated:
        yield page.rule("WITHOUT A DAY", count_words(len(timeline.undated), "entry"))
        for entry in timeline.undated:
            yield from _entry(entry, handles[entry.account.document.id], numbers, page)
    if not everything:
        yield Text("Nothing was found that has a time.")


def time_words(interval: Interval) -> str:
    """When, as one says it: "on 8 Nov 2022", "in September 2022", "in the week of 31 Oct – 6 Nov 2022".

    >>> from datetime import date
    >>> time_words(Interval(date(2022, 9, 1), date(2022, 9, 30), "month"))
    'in September 2022'
    """
    start, end = interval.start, interval.end
    told = interval_words(interval)
    if start is None or end is None:
        return told
    if interval.granularity == "month" and (start.year, start.month) == (end.year, end.month):
        return f"in {start:%B %Y}"
    if interval.granularity == "year" and start.year == end.year:
        return f"in {start.year}"
    if interval.granularity == "week":
        return f"in the {told}"
    if start == end:
        return f"on {told}"
    return f"within {told}"


def _documents(entries: tuple[Entry, ...], numbers: dict[str, int], page: Page) -> Iterator[Text]:
    accounts: dict[str, Account] = {entry.account.document.id: entry.account for entry in entries}
    for identifier, account in accounts.items():
        title = account.document.title or account.document.name or "untitled"
        yield from page.wrapped(Text(visible(title)), f"[{numbers[identifier]}] ", "    ", "bold")
    yield page.rule()


def _entry(entry: Entry, handles: Handles, numbers: dict[str, int], page: Page) -> Iterator[Text]:
    several = f"[{numbers[entry.account.document.id]}] " if len(numbers) > 1 else ""
    first = f"{_INSET}{several}{entry.handle.ljust(_HANDLE_WIDTH)}"
    rest = " " * len(first)
    head = page.mark(_mark(entry)).append(thing_words(entry.thing, entry.account, handles))
    for event in entry.codes:
        head.append(f" ({event.type}{'' if event.cameo is None else f' {event.cameo}'})", style="dim")
    yield from page.wrapped(head, first, rest + "  ")
    if not entry.is_dated and entry.on is not None:
        yield from page.wrapped(Text(interval_words(entry.on), style="dim"), rest + "  ")
    yield from page.packed(_support(entry), rest + "  ", rest + "  ")


def _mark(entry: Entry) -> Mark:
    thing = entry.thing
    if isinstance(thing, Statement):
        return FAMILIES[thing.position]
    return STATUS_MARKS[thing.status] if isinstance(thing, Transfer) else MODALITY_MARKS[thing.modality]


def _support(entry: Entry) -> tuple[str, ...]:
    thing, account = entry.thing, entry.account
    when = entry.on.span if entry.on is not None else None
    cited = () if when is None else (f"when {cited_words(account.document, when)}",)
    if isinstance(thing, Statement):
        words = said_words(thing, account.document)
        return (*((words,) if words else ()), *cited)
    if isinstance(thing, Event):
        return event_support(thing, account)
    return (*(item_words(item, account) for item in thing.items), *cited)
