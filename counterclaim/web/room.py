"""What a reading room is opened with, and what one request asks of it.

In: an open ledger and settings. Out: `Room`, shared by all requests; `Asked`, made for one. Always: all that one page
tells comes from one snapshot of the ledger.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from fastapi import Request

from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.paging import Snapshot
from counterclaim.web.access import READER, TokenBook, Visitor
from counterclaim.web.remembered import Remembered

if TYPE_CHECKING:
    from starlette.datastructures import URL

LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "testserver")


@dataclass(frozen=True, slots=True)
class Room:
    """An open reading room."""

    ledger: Ledger
    title: str = "Reading room"
    may_review: bool = False
    """Whether judgements are taken here at all."""
    tokens: TokenBook | None = None
    """Who may enter; None: everyone may read, and nobody may do more."""
    hosts: tuple[str, ...] = LOOPBACK
    """Names under which the room may be asked for."""
    is_demo: bool = False
    is_closed: bool = False
    """Whether reading, too, needs a token."""
    remembered: Remembered = field(default_factory=Remembered, compare=False)
    """Counts over the whole ledger, so that they are made once for it as it stands."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: who asks, in what form, of which snapshot."""

    request: Request
    room: Room
    snapshot: Snapshot
    visitor: Visitor = READER
    today: date = field(default_factory=date.today)

    @property
    def url(self) -> URL:
        """The address that was asked for."""
        return self.request.url

    def address(self, **changed: object) -> str:
        """This page's address with some parameters changed (None takes one away); a cursor never outlives a change."""
        kept = {name: value for name, value in self.request.query_params.items() if name != "after"}
        kept |= {name: str(value) for name, value in changed.items() if value is not None}
        kept = {
            name: value for name, value in kept.items() if value and not (name in changed and changed[name] is None)
        }
        path = self.page_path
        return f"{path}?{urlencode(kept)}" if kept else path

    def twin(self, form: str) -> str:
        """The address of this view as `json` or `csv`."""
        query = self.request.url.query
        return f"{self.page_path}.{form}" + (f"?{query}" if query else "")

    @property
    def page_path(self) -> str:
        """The path of the page, whichever twin was asked for."""
        path = self.request.url.path
        for form in (".json", ".csv"):
            path = path.removesuffix(form)
        return path
