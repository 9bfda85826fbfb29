"""What goes to standard error: errors, refusals, counts. Data alone goes to standard output.

In: errors and refusals. Out: one or two lines each, with the next step; control characters of foreign text are made
visible, so that one message is one line.
"""

from __future__ import annotations

import click

from counterclaim.core.errors import CounterclaimError
from counterclaim.core.refusal import Refusal


def show_error(error: CounterclaimError) -> None:
    """What went wrong, its code, and what to do next."""
    click.echo(f"error: {_one_line(error.message)} ({error.code})", err=True)
    click.echo(f"  next: {_one_line(error.hint)}", err=True)


def show_refusal(refusal: Refusal) -> None:
    """One input of a batch that could not be read, in one line."""
    told = f"refused: {refusal.name}: {refusal.detail} ({refusal.code}). {refusal.hint}"
    click.echo(_one_line(told), err=True)


def show_note(text: str) -> None:
    """A remark on what is being done."""
    click.echo(_one_line(text), err=True)


def _one_line(text: str) -> str:
    return " ".join(text.translate({code: chr(0x2400 + code) for code in (*range(9), *range(14, 32))}).split())
