"""What a reviewer has on the desk: what was skipped, and what was done, so that it can be taken back.

In: visitors. Out: a Desk for each session. Always: it lives in this process alone and is bounded; what was judged is in
the ledger, whatever becomes of the desk.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from counterclaim.core.judgement import Judgement
from counterclaim.web.access import Visitor

MAX_SKIPPED, MAX_DONE, MAX_DESKS = 1000, 200, 200


@dataclass(frozen=True, slots=True)
class Done:
    """One act: judgements made together, or the subject that was skipped."""

    judgements: tuple[Judgement, ...] = ()
    skipped: str | None = None


@dataclass(slots=True)
class Desk:
    """One session's."""

    skipped: OrderedDict[str, None] = field(default_factory=OrderedDict)
    done: list[Done] = field(default_factory=list)
    told: str = ""
    """What the next page says about the last act."""

    def skip(self, subject: str) -> None:
        """Pass something over until the session ends; of very many the oldest come again."""
        self.skipped[subject] = None
        while len(self.skipped) > MAX_SKIPPED:
            self.skipped.popitem(last=False)
        self.keep(Done(skipped=subject))

    def keep(self, done: Done) -> None:
        """Remember an act."""
        self.done.append(done)
        del self.done[:-MAX_DONE]

    def take_last(self) -> Done | None:
        """The last act, which is about to be taken back."""
        if not self.done:
            return None
        last = self.done.pop()
        if last.skipped is not None:
            self.skipped.pop(last.skipped, None)
        return last


class Desks:
    """The desks of all sessions."""

    def __init__(self) -> None:
        self._desks: OrderedDict[str, Desk] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, visitor: Visitor) -> Desk:
        """The visitor's own; a program without a session has one for its name."""
        key = f"session {visitor.session}" if visitor.session else f"name {visitor.name}"
        with self._lock:
            desk = self._desks.pop(key, None) or Desk()
            self._desks[key] = desk
            while len(self._desks) > MAX_DESKS:
                self._desks.popitem(last=False)
            return desk
