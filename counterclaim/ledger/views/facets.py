"""Transfers by what is told of them: counts for every answer, lists in several orders, who is said to supply whom.

In: a connection and what is asked for. Out: counts, pages of transfers, pairs of parties. Always: a count beside a
value is the number of rows that a list has when that value is chosen with all else that was asked; what is counted is
transfers, however many articles tell of each.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date

import numpy as np
from sqlalchemy import Connection

from counterclaim.core.errors import UsageError
from counterclaim.ledger.views.facet_nouns import (
    STANDINGS,
    FacetRow,
    FacetValue,
    FlowFilter,
    FlowPage,
    FlowPair,
    Order,
    Standing,
)
from counterclaim.ledger.views.facts import BETWEEN, Chosen, Facts, Numbers, load_facts
from counterclaim.ledger.views.paging import DEFAULT_LIMIT, check_limit
from counterclaim.ledger.views.parties import party_name
from counterclaim.ledger.views.transfers import load_transfers

NAMED = ("supplier", "recipient", "category", "status", "claim_status", "rule", "month")
SHOWN_TELLINGS = 6
"""Tellings that a row of a list holds; the page of the transfer has them all."""
_PARTY = ("supplier", "recipient")
_BITS = 36
_NEVER = 99_999_999
_CURSOR = re.compile(r"(?s)(.{0,200})\.(\d{1,10})")


def find_flows(
    connection: Connection,
    wanted: FlowFilter,
    *,
    order: Order = "told",
    limit: int = DEFAULT_LIMIT,
    after: str | None = None,
) -> FlowPage:
    """A page of transfers with the counts of what is told of them."""
    check_limit(limit)
    facts = load_facts(connection)
    newest, keys = facts.once((wanted, order), lambda: _listed(facts, wanted, order))
    tellings_in_all, facets = facts.once(wanted, lambda: _counted(facts, wanted))
    begin = 0 if after is None else int(np.searchsorted(keys, _parse(facts, order, after), side="right"))
    shown = newest[begin : begin + limit]
    goes_on = begin + limit < len(newest)
    tellings = [facts.tellings_of(at) for at in shown.tolist()]
    rows = load_transfers(connection, [each[:SHOWN_TELLINGS] for each in tellings])
    return FlowPage(
        tuple(replace(row, told=len(each)) for row, each in zip(rows, tellings, strict=True)),
        _cursor(facts, order, int(shown[-1])) if goes_on else None,
        len(newest),
        tellings_in_all,
        facets,
    )


def _listed(facts: Facts, wanted: FlowFilter, order: Order) -> tuple[Numbers, Numbers]:
    """The telling that stands for each transfer, in order, with the keys of that order."""
    newest = facts.newest_of_each(_all_of(_fits(facts, wanted), facts.size))
    keys = _keys(facts, order)[newest]
    places = np.argsort(keys)
    return newest[places], keys[places]


def _counted(facts: Facts, wanted: FlowFilter) -> tuple[int, tuple[FacetRow, ...]]:
    """How many tellings fit, and the counts for every answer."""
    fits = _fits(facts, wanted)
    return int(_all_of(fits, facts.size).sum()), tuple(_facet(facts, name, fits) for name in NAMED)


def find_pairs(connection: Connection, wanted: FlowFilter) -> tuple[FlowPair, ...]:
    """Who is said to supply whom: a row for each pair and standing, those with the most transfers first."""
    facts = load_facts(connection)
    return facts.once(("pairs", wanted), lambda: _paired(facts, wanted))


def _paired(facts: Facts, wanted: FlowFilter) -> tuple[FlowPair, ...]:
    facet = facts.facets["pair"]
    once = facet.once(_all_of(_fits(facts, wanted), facts.size))
    rows = facet.rows[once]
    keys, places, counts = np.unique(
        facet.codes[once] * len(STANDINGS) + facts.standing[rows], return_inverse=True, return_counts=True
    )
    first, last = np.full(len(keys), _NEVER), np.zeros(len(keys), dtype=np.int64)
    days = facts.first_day[rows]
    np.minimum.at(first, places, np.where(days == 0, _NEVER, days))
    np.maximum.at(last, places, facts.last_day[rows])
    pairs = (
        _pair(facet.values[key // len(STANDINGS)], STANDINGS[key % len(STANDINGS)], *more)
        for key, *more in zip(keys.tolist(), counts.tolist(), first.tolist(), last.tolist(), strict=True)
    )
    return tuple(sorted(pairs, key=_place))


def _pair(ends: str, standing: Standing, count: int, first: int, last: int) -> FlowPair:
    supplier, recipient = (each or None for each in ends.split(BETWEEN))
    return FlowPair(
        supplier, party_name(supplier) if supplier else None, recipient, party_name(recipient) if recipient else None,
        standing, count, _day(first % _NEVER), _day(last),
    )  # fmt: skip


def _place(pair: FlowPair) -> tuple[int, str, str, int]:
    return -pair.transfers, pair.supplier_name or "~", pair.recipient_name or "~", STANDINGS.index(pair.standing)


def _fits(facts: Facts, wanted: FlowFilter) -> Mapping[str, Chosen]:
    """For each question that is asked, the tellings that fit."""
    fits: dict[str, Chosen] = {}
    for each in fields(wanted):
        value = getattr(wanted, each.name)
        if value is None:
            continue
        if each.name == "party":
            fits["party"] = np.logical_or(*(facts.facets[end].fits(value, facts.size) for end in _PARTY))
        elif each.name == "since":
            fits["since"] = facts.last_day >= int(f"{value:%Y%m%d}")
        elif each.name == "until":
            fits["until"] = (facts.first_day <= int(f"{value:%Y%m%d}")) & (facts.first_day > 0)
        else:
            fits[each.name] = facts.facets[each.name].fits(value, facts.size)
    return fits


def _all_of(fits: Mapping[str, Chosen], size: int, *, without: str = "") -> Chosen:
    chosen = np.ones(size, dtype=np.bool_)
    for name, each in fits.items():
        if name != without:
            chosen &= each
    return chosen


def _facet(facts: Facts, name: str, fits: Mapping[str, Chosen]) -> FacetRow:
    counts = facts.facets[name].count(_all_of(fits, facts.size, without=name))
    values = [FacetValue(value, _name(facts, name, value), count) for value, count in counts]
    if name == "month":
        return FacetRow(name, tuple(sorted(values, key=lambda each: each.value, reverse=True)))
    return FacetRow(name, tuple(sorted(values, key=lambda each: (-each.count, each.name))))


def _name(facts: Facts, facet: str, value: str) -> str:
    if facet in _PARTY:
        return party_name(value)
    return facts.citations.get(value, value) if facet == "rule" else value


def _keys(facts: Facts, order: Order) -> Numbers:
    """A number for each telling by which a list in this order rises."""
    return facts.once(order, lambda: _made_keys(facts, order))


def _made_keys(facts: Facts, order: Order) -> Numbers:
    value = _values(facts, order)
    if order == "oldest":
        # What has no day, and whom nobody names, comes last.
        value = np.where(value == 0, _NEVER, value)
    keys: Numbers = (value << _BITS) | facts.number
    return keys if order in ("oldest", *_PARTY) else -keys


def _values(facts: Facts, order: Order) -> Numbers:
    if order in ("told", "oldest"):
        return facts.published
    if order == "when":
        return facts.first_day
    if order == "tellings":
        return np.bincount(facts.group)[facts.group] if facts.size else facts.group
    names = _names(facts, order)
    places = {party: at for at, (_, _, party) in enumerate(names)}
    return np.array([places[each] for each in getattr(facts, order)], dtype=np.int64)


def _names(facts: Facts, order: str) -> list[tuple[bool, str, str]]:
    return sorted(map(_by_name, set(getattr(facts, order))))


def _by_name(party: str) -> tuple[bool, str, str]:
    return not party, party_name(party).casefold(), party


def _cursor(facts: Facts, order: Order, at: int) -> str:
    if order in _PARTY:
        return f"{getattr(facts, order)[at]}.{facts.number[at]}"
    return f"{_values(facts, order)[at]}.{facts.number[at]}"


def _parse(facts: Facts, order: Order, after: str) -> int:
    """The key after which the list goes on; the row itself may be gone by now."""
    match = _CURSOR.fullmatch(after)
    if match is None or (order not in _PARTY and not (match[1].isascii() and match[1].isdigit() and len(match[1]) < 9)):
        raise UsageError(
            "views.bad-cursor", f'"{after}" is not where a list can go on', "Go back to the beginning of the list."
        )
    value = bisect_left(_names(facts, order), _by_name(match[1])) if order in _PARTY else int(match[1])
    if order == "oldest":
        value = value or _NEVER
    return (1 if order in ("oldest", *_PARTY) else -1) * ((value << _BITS) | int(match[2]))


def _day(number: int) -> date | None:
    return date(number // 10_000, number // 100 % 100, number % 100) if number else None
