"""Counts over a whole ledger, made before anybody asks: on a large one the first page would wait seconds for them.

In: an open room. Out: nothing; what is remembered is there. Always: it runs beside the room, and a fault in it is left
to the page that meets it again, which can say so.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from fastapi import Request

from counterclaim.core.errors import CounterclaimError
from counterclaim.ledger.views.facet_nouns import FlowFilter
from counterclaim.web.pages import articles, claims, front, parties, timeline, transfers
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Shown

LISTS: dict[str, Callable[[Asked], Shown]] = {
    "/": front.front,
    "/claims": claims.claims,
    "/transfers": partial(transfers.transfers, wanted=FlowFilter()),
    "/parties": parties.parties,
    "/timeline": timeline.timeline,
    "/articles": articles.articles,
}


def start_warming(room: Room) -> threading.Thread:
    """Make them in a thread of their own."""
    thread = threading.Thread(target=warm, args=(room,), name="warming", daemon=True)
    thread.start()
    return thread


def warm(room: Room) -> None:
    """Ask every list once, as somebody would who opens it."""
    for path, handler in LISTS.items():
        scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": []}
        with suppress(CounterclaimError), room.ledger.reading() as snapshot:
            handler(Asked(Request(scope), room, snapshot))
