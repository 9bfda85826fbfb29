"""What accounts tell, by the day on which it is said to be: statements, events and transfers of one or many documents.

In: accounts. Out: entries in order of time, those without a day at the end. A day is known only as finely as it was
told: a month is a month, and "by 8 November" is no day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.span import span_overlap
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Transfer
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.handles import Handles


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing with its time, its handle, and the account it lies in; `codes` are events that are the same act."""

    on: Interval | None
    thing: Statement | Event | Transfer
    handle: str
    account: Account
    codes: tuple[Event, ...] = ()

    @property
    def is_dated(self) -> bool:
        """True if it is known when it began and when it was over at the latest."""
        return self.on is not None and self.on.start is not None and self.on.end is not None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated entries in order of time, and the others in the order of their documents and texts."""

    dated: tuple[Entry, ...]
    undated: tuple[Entry, ...]


def draw_timeline(accounts: Iterable[Account]) -> Timeline:
    """The timeline of some accounts."""
    entries = [entry for account in accounts for entry in _entries(account)]
    dated = sorted((entry for entry in entries if entry.is_dated), key=_order)
    return Timeline(tuple(dated), tuple(entry for entry in entries if not entry.is_dated))


def _order(entry: Entry) -> tuple[date, date]:
    on = entry.on
    if on is None or on.start is None or on.end is None:
        raise ValueError("an entry without a day has no place in time")
    # Of what begins on the same day, the wider comes first: "in September" before "on 1 September".
    return on.start, date.fromordinal(date.max.toordinal() - on.end.toordinal() + 1)


def _entries(account: Account) -> Iterator[Entry]:
    handles = Handles(account)
    same_act = {statement.id: _events_in_cue(statement, account) for statement in account.statements}
    told = {event.id for events in same_act.values() for event in events}
    moved = {transfer.event for transfer in account.transfers}
    for found in handles.all:
        thing = found.thing
        if isinstance(thing, Statement):
            yield Entry(thing.said_on, thing, found.handle, account, same_act[thing.id])
        elif isinstance(thing, Transfer):
            yield Entry(thing.when, thing, found.handle, account)
        elif isinstance(thing, Event) and thing.id not in told and thing.id not in moved:
            yield Entry(thing.on, thing, found.handle, account)


def _events_in_cue(statement: Statement, account: Account) -> tuple[Event, ...]:
    """Events that are the saying itself ("accused" is both a cue and an accusation): told once, with the statement."""
    return tuple(event for event in account.events if span_overlap((event.trigger,), statement.cue) > 0)
