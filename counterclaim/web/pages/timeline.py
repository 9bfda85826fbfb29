"""The timeline: statements, transfers and events by the day on which they are said to be."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query

from counterclaim.export.ledger_json import page_json
from counterclaim.export.lists_csv import entries_csv
from counterclaim.ledger.views.claim_counts import count_records
from counterclaim.ledger.views.months import count_months, find_superseded
from counterclaim.ledger.views.nouns import EntryKind, EntryRow
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.ledger.views.parties import party_id
from counterclaim.ledger.views.timeline import TimeFilter, list_entries
from counterclaim.render.event_words import EVENT_NOUNS, MODALITY_MARKS
from counterclaim.render.number import is_plural
from counterclaim.render.terminal_timeline import time_words
from counterclaim.render.transfer_words import STATUS_MARKS
from counterclaim.render.wording import FAMILIES, Mark
from counterclaim.web.filters import Limit, blank
from counterclaim.web.pictures.month_bars import Bar, bars_of, draw_months
from counterclaim.web.room import Asked
from counterclaim.web.shown import Shown, add_page

router = APIRouter()
KINDS: dict[EntryKind, str] = {"statement": "statements", "transfer": "transfers", "event": "events"}
Order = Literal["oldest", "newest"]


def timeline(
    asked: Asked,
    *,
    party: Annotated[str, Query(max_length=200)] = "",
    kind: Annotated[EntryKind | None, blank] = None,
    since: Annotated[date | None, blank] = None,
    until: Annotated[date | None, blank] = None,
    order: Annotated[Order, Query()] = "newest",
    limit: Limit = 50,
    after: str | None = None,
) -> Shown:
    """Statements, transfers and events in the order of the days on which they are said to be."""
    wanted = TimeFilter(party_id(party) if party.strip() else None, since, until, kind, order == "newest")
    page = list_entries(asked.snapshot, wanted, limit=limit, after=parse_cursor(after or None))
    records, remembered = count_records(asked.snapshot), asked.room.remembered
    superseded = remembered.get(records, "superseded", lambda: find_superseded(asked.snapshot))
    months = remembered.get(
        records, ("months", wanted.party, kind),
        lambda: count_months(asked.snapshot, party=wanted.party, kind=kind, superseded=superseded),
    )  # fmt: skip
    bars = bars_of(months)

    def leads(bar: Bar) -> str:
        """To the month itself; the list then goes on from there."""
        if wanted.newest_first:
            return asked.address(until=bar.last.isoformat(), since=None)
        return asked.address(since=bar.first.isoformat(), until=None)

    context: dict[str, Any] = {
        "page": page, "wanted": wanted, "party": party, "kinds": KINDS, "order": order, "bars": bars, "leads": leads,
        "picture": draw_months(bars, (since, until), leads) if bars else "", "days": _days(page.items),
        "entry_mark": entry_mark, "is_plural": is_plural,
        "nouns": {str(name): noun for name, noun in EVENT_NOUNS.items()},
    }  # fmt: skip
    return Shown(
        "timeline.html", "Timeline", context, lambda: page_json("entries", page), lambda: entries_csv(page.items),
        part="timeline_rows.html", rows=len(page.items),
    )  # fmt: skip


def entry_mark(entry: EntryRow) -> Mark:
    """The mark of an entry's standing."""
    marks: dict[EntryKind, dict[str, Mark]] = {
        "statement": {str(name): mark for name, mark in FAMILIES.items()},
        "transfer": {str(name): mark for name, mark in STATUS_MARKS.items()},
        "event": {str(name): mark for name, mark in MODALITY_MARKS.items()},
    }
    return marks[entry.kind].get(entry.standing, "says")


def _days(entries: tuple[EntryRow, ...]) -> list[tuple[str, list[EntryRow]]]:
    """Entries under the time in the grain in which it was told."""
    told = groupby(entries, key=lambda entry: time_words(entry.on))
    return [(when[:1].upper() + when[1:], list(own)) for when, own in told]


add_page(router, "/timeline", timeline, name="timeline")
