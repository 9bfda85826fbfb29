"""What all commands that ask a ledger share: their options, opening the ledger, printing lines or data.

In: options as typed. Out: filters for views; text on standard output. Always: a list that is not at its end says how
to go on, one that is empty says what to do next, both on standard error, so that data stays data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from counterclaim.cli.messages import show_note
from counterclaim.cli.read import make_console, write_text

if TYPE_CHECKING:
    from rich.text import Text

    from counterclaim.ledger.open import Ledger
    from counterclaim.ledger.views.paging import Page as Rows
    from counterclaim.ledger.views.paging import Snapshot
    from counterclaim.render.page import Page

F = TypeVar("F", bound=Callable[..., Any])
LEDGER_HELP = (
    "The ledger: a SQLite file, or postgresql://user@host/database. "
    "By default what COUNTERCLAIM_LEDGER names, else counterclaim.sqlite here."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """How an answer is shown."""

    as_json: bool
    no_color: bool
    width: int | None


def asks_ledger(command: F) -> F:
    """The options of every command that asks a ledger."""
    for option in (
        click.option("--width", type=click.IntRange(48, 200), help="Columns of the view; the terminal's by default."),
        click.option("--no-color", is_flag=True, help="No colour (so does the NO_COLOR environment variable)."),
        click.option("--json", "as_json", is_flag=True, help="Print one JSON object."),
        click.option("--ledger", "where", metavar="FILE|ADDRESS", help=LEDGER_HELP),
    ):
        command = option(command)
    return command


def pages(command: F) -> F:
    """The options of every list."""
    for option in (
        click.option("--after", metavar="CURSOR", help="Go on where the list before ended."),
        click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="Rows to show."),
    ):
        command = option(command)
    return command


@contextmanager
def asking(where: str | None) -> Iterator[tuple[Ledger, Snapshot]]:
    """An open ledger that is only read, and one snapshot of it."""
    from counterclaim.ledger.open import open_ledger

    with open_ledger(where, read_only=True) as ledger, ledger.reading() as connection:
        yield ledger, connection


def show_lines(shown: Shown, lines: Callable[[Page], Iterable[Text]]) -> None:
    """Print lines laid out for the terminal."""
    from counterclaim.render.page import Page, glyphs_for

    console = make_console(colour=not shown.no_color, width=shown.width)
    for line in lines(Page(console.width, glyphs_for(console.encoding))):
        console.print(line, soft_wrap=True, highlight=False)


def show_json(told: dict[str, Any]) -> None:
    """Print one JSON object."""
    from counterclaim.export.json import json_text

    write_text(json_text(told, indent=2))


def show_more(page: Rows[Any]) -> None:
    """Say how the list goes on."""
    if page.after is not None:
        show_note(f"more: add --after {page.after}")


def show_nothing(connection: Snapshot, what: str, asked: Iterable[str]) -> None:
    """Say that nothing fits, and what to do next: other filters, or stories to begin with."""
    from counterclaim.ledger.views.status import holds_documents

    filters = [each for each in asked if each]
    if not holds_documents(connection):
        show_note("This ledger is empty. Fill it: counterclaim add FOLDER")
    elif filters:
        show_note(f"No {what} with {', '.join(filters)}. Ask for less, or see what there is: counterclaim status")
    else:
        show_note(f"No {what} in this ledger yet. See what it holds: counterclaim status")


def check_party(connection: Snapshot, typed: str | None) -> str | None:
    """The code of a party as typed; one that nobody here knows is told, with names that look like it."""
    from counterclaim.core.errors import UsageError
    from counterclaim.ledger.views.parties import known_party, near_parties, party_id
    from counterclaim.ledger.views.status import knows_party

    if typed is None:
        return None
    party = party_id(typed)
    if known_party(typed) is None and not knows_party(connection, party):
        near = near_parties(typed)
        meant = f"Did you mean {' or '.join(near)}? " if near else ""
        raise UsageError(
            "ledger.unknown-party",
            f'no party called "{typed}" stands in this ledger',
            f"{meant}Write a name such as Iran, an adjective such as Iranian, or a code such as IRN.",
        )
    return party
