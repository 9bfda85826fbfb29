"""A transfer boiled down to what a rule asks: who, to whom, what kinds of arms, between which days.

In: a Transfer, or what a user asks for. Out: one `Supply`. Always: days are closed and in order; no day at all means
that none is told. What a rule says of it is left to judge.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from counterclaim.core.interval import Interval
from counterclaim.core.transfer import BASED, Category, Transfer

UNNAMED: tuple[Category, ...] = ("unspecified",)


@dataclass(frozen=True, slots=True)
class Days:
    """A closed run of days."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Supply:
    """Who supplies whom with what and when; a party None is not told, `days` None: no day is told.

    `places` are the states in whose territory the arms are said to arrive or to be used, where the text tells.
    """

    supplier: str | None
    recipient: str | None
    categories: tuple[Category, ...]
    days: Days | None
    places: tuple[str, ...] = ()
    base: str | None = None
    """The state in which a recipient of no registered name sits, where the text tells."""


def to_supply(transfer: Transfer, published: date | None, places: tuple[str, ...] = ()) -> Supply:
    """What a rule asks of a transfer; where the text tells no day, the day of publication stands."""
    return Supply(
        transfer.supplier.party if transfer.supplier is not None else None,
        transfer.recipient.party if transfer.recipient is not None else None,
        tuple(dict.fromkeys(item.category for item in transfer.items)) or UNNAMED,
        told_days(transfer.when, published),
        places,
        next((reason.detail for reason in transfer.reasons if reason.rule == BASED), None),
    )


def told_days(when: Interval | None, published: date | None) -> Days | None:
    """The days that are told: an open beginning is not filled in, an open end reaches to the publication.

    >>> told_days(Interval(None, date(2022, 2, 23)), date(2022, 11, 5)).first
    datetime.date(2022, 2, 23)
    """
    first = when.start if when is not None else None
    last = when.end if when is not None else None
    if first is None and last is None:
        first = last = published
    elif first is None:
        first = last
    elif last is None:
        last = published if published is not None and published > first else first
    if first is None or last is None:
        return None
    return Days(min(first, last), max(first, last))
