"""One or more sentences read by the shipped network, and their events as rows that a reporter could write."""

from __future__ import annotations

from datetime import date

from counterclaim.core.event import Event
from counterclaim.events.frames import find_events
from counterclaim.events.ground import Ground, make_ground
from counterclaim.reading.reader import Reader
from counterclaim.statements.draw import draw_statements
from tests.builders import make_document

PUBLISHED = date(2021, 6, 9)
Row = tuple[str, str | None, str | None, str]


def read_ground(text: str) -> Ground:
    """The ground of a text that was published on a Wednesday in June."""
    reading = Reader.open().read(make_document(text, published=PUBLISHED))
    return make_ground(reading, draw_statements(reading))


def read_events(text: str) -> tuple[Event, ...]:
    """The events of a text."""
    return find_events(read_ground(text))


def row_of(event: Event) -> Row:
    """(type, actor, recipient, modality) by the ids of the parties."""
    actor = event.actor.party if event.actor is not None else None
    return event.type, actor, event.recipient.party if event.recipient is not None else None, event.modality
