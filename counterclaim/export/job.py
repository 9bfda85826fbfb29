"""What all formats of an export work from: one snapshot of a ledger, and what is wanted of it.

In: an open connection and a filter. Out: lines, counted as they go by. Always: whatever the format, the same things are
chosen, and under the same checkpoint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import counterclaim
from counterclaim.ledger.note import note_text
from counterclaim.ledger.streams.chosen import choose_documents
from counterclaim.ledger.streams.kept import Chosen
from counterclaim.ledger.streams.source import Source

T = TypeVar("T")
OnLine = Callable[[str, int], None]
"""Told now and then: what is being written, and how many so far."""
_OFTEN = 500


@dataclass
class Job:
    """One export."""

    source: Source
    on_line: OnLine | None = None

    @cached_property
    def chosen(self) -> Chosen:
        """The documents that are needed, None for all."""
        self.tell("choosing documents", 0)
        return choose_documents(self.source)

    def counted(self, name: str, lines: Iterable[T]) -> Iterator[T]:
        """The same lines, told as they go by."""
        count = 0
        for count, line in enumerate(lines, 1):
            yield line
            if count % _OFTEN == 0:
                self.tell(name, count)
        self.tell(name, count)

    def tell(self, name: str, count: int) -> None:
        """Tell how far it is."""
        if self.on_line is not None:
            self.on_line(name, count)

    def about(self, format_name: str) -> dict[str, Any]:
        """What an export says of itself: the ledger, its checkpoint, what was asked for. Nothing of when or where."""
        newest, wanted = self.source.newest, self.source.wanted
        return {
            "format": format_name,
            "counterclaim": counterclaim.__version__,
            "ledger": None if newest is None else newest.origin,
            "checkpoint": None if newest is None else note_text(newest.note),
            "whole": wanted.is_all,
            "wanted": {
                "party": wanted.party,
                "since": None if wanted.since is None else wanted.since.isoformat(),
                "until": None if wanted.until is None else wanted.until.isoformat(),
                "status": wanted.status,
                **({} if wanted.claim is None else {"claim": wanted.claim}),
            },
            "notice": "Every statement stays its speaker's. What is told here is alleged or reported, not established.",
        }
