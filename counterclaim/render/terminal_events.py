"""The events in a terminal, one a line and its words under it; its standing is the first word of each.

In: an account, a page, its handles. Out: lines of rich Text. Nothing alleged, denied or planned reads as fact.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from counterclaim.core.event import Event
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles
from counterclaim.render.event_words import (
    MODALITY_MARKS,
    act_words,
    event_support,
    events_beside_transfers,
    parties_words,
    standing_words,
)
from counterclaim.render.page import COLOURS, GUTTER, Page
from counterclaim.render.wording import count_words, interval_words, visible

_INSET = " " * GUTTER


def event_lines(account: Account, page: Page, handles: Handles) -> Iterator[Text]:
    """The section of events, in text order, but for those that are told as transfers; nothing where there are none."""
    events = events_beside_transfers(account)
    if not events:
        return
    yield page.rule("EVENTS", count_words(len(events), "event"))
    for event in events:
        yield from _event(event, account, page, handles)
    yield Text()


def _event(event: Event, account: Account, page: Page, handles: Handles) -> Iterator[Text]:
    mark = MODALITY_MARKS[event.modality]
    head = page.mark(mark).append(act_words(event), style=f"{COLOURS[mark]} bold")
    head.append(f": {parties_words(event, page.glyphs.arrow)}", style="bold")
    facts = [visible(event.place)] if event.place else []
    when = "" if event.on is None else interval_words(event.on)
    facts.append(when or "day not told")
    yield from page.headed(head, facts, handles.of(event.id).ljust(GUTTER), _INSET + "  ")
    standing = standing_words(event.modality, handles.statement(event.statement), account)
    if event.statement is not None:
        standing += f" {handles.of(event.statement)}"
    code = event.type if event.cameo is None else f"{event.type} {event.cameo}"
    yield from page.packed((standing, code, *event_support(event, account)), _INSET + "  ", _INSET + "  ")
