"""Every telling of every transfer in a few columns of numbers: what facets are counted on and lists are sorted by.

In: a connection within a snapshot. Out: `Facts`, read from the derived rows of transfers and claims. Always: facts are
those of the snapshot that asks; they are kept between questions and read again only when the ledger has grown. What
rules say of a transfer never changes, so that alone is read once for each.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
import orjson
from numpy.typing import NDArray
from sqlalchemy import Connection, Engine, func, select

from counterclaim.ledger.schema import claim, flow, log, transfer
from counterclaim.ledger.views.facet_nouns import STANDINGS, standing_of

Numbers = NDArray[np.int64]
Chosen = NDArray[np.bool_]
APPLY = ("breach", "possible breach")
BETWEEN = "\x1f"
"""What stands between supplier and recipient in the values of the facet `pair`."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One question with its answers: value `values[codes[n]]` holds of telling `rows[n]`.

    Sorted by transfer, then by value, what was told last first: so what is told of one transfer several times is
    counted once without sorting.
    """

    values: tuple[str, ...]
    rows: Numbers
    codes: Numbers
    first: Numbers
    """The same for all tellings of one value in one transfer, and for no others; never falls."""

    def count(self, chosen: Chosen) -> list[tuple[str, int]]:
        """Transfers for each value, those with any first, counted on the chosen tellings."""
        counts = np.bincount(self.codes[self.once(chosen)], minlength=len(self.values))
        return [(self.values[at], int(counts[at])) for at in np.flatnonzero(counts)]

    def once(self, chosen: Chosen) -> Numbers:
        """Places of the chosen tellings, of those of one value in one transfer only the one told last."""
        kept = np.flatnonzero(chosen[self.rows])
        return kept[np.flatnonzero(np.diff(self.first[kept], prepend=-1))]

    def fits(self, value: str, size: int) -> Chosen:
        """The tellings of which a value holds; "" of which none does."""
        if not value:
            chosen = np.ones(size, dtype=np.bool_)
            chosen[self.rows] = False
            return chosen
        chosen = np.zeros(size, dtype=np.bool_)
        if value in self.values:
            chosen[self.rows[self.codes == self.values.index(value)]] = True
        return chosen


@dataclass(frozen=True, slots=True)
class Facts:
    """Tellings, those told last first. `group` is the same for all tellings of one transfer; days are as 20221108."""

    number: Numbers
    group: Numbers
    supplier: tuple[str, ...]
    recipient: tuple[str, ...]
    standing: Numbers
    """Places in STANDINGS."""
    first_day: Numbers
    last_day: Numbers
    published: Numbers
    facets: dict[str, Facet]
    citations: dict[str, str]
    by_group: Numbers
    """Tellings in the order of their groups, within each those told last first."""
    ordered: Numbers
    """Those groups themselves."""
    made: dict[Any, Any] = field(default_factory=dict)
    """What was made of them before: orders, counts. It goes when they go."""

    @property
    def size(self) -> int:
        """How many tellings there are."""
        return len(self.number)

    def tellings_of(self, at: int) -> list[int]:
        """The numbers of all tellings of one transfer, that at a place first, then those told last."""
        first, end = np.searchsorted(self.ordered, (self.group[at], self.group[at] + 1))
        own = self.by_group[first:end]
        return [int(self.number[at]), *self.number[own[own != at]].tolist()]

    def once(self, key: Any, make: Callable[[], T]) -> T:
        """What is made of these facts under a key, made once; only so much is kept."""
        found: T | None = self.made.get(key)
        if found is None:
            found = make()
            if len(self.made) >= _MOST_KEPT:
                self.made.clear()
            self.made[key] = found
        return found

    def newest_of_each(self, chosen: Chosen) -> Numbers:
        """Of the chosen tellings, the one of each transfer that was told last."""
        kept = self.by_group[chosen[self.by_group]]
        return kept[np.flatnonzero(np.diff(self.group[kept], prepend=-1))] if len(kept) else kept


class _Kept:
    """The facts of one ledger as they were last read."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.records = -1
        self.facts: Facts | None = None
        self.rules: dict[int, tuple[str, ...]] = {}
        self.citations: dict[str, str] = {}
        self.read_to = -1


_MOST_KEPT = 64
T = TypeVar("T")
_NONE = np.empty(0, dtype=np.int64)
_kept: weakref.WeakKeyDictionary[Engine, _Kept] = weakref.WeakKeyDictionary()
_guard = threading.Lock()


def load_facts(connection: Connection) -> Facts:
    """The facts of this snapshot."""
    with _guard:
        kept = _kept.setdefault(connection.engine, _Kept())
    records = int(connection.execute(select(func.max(log.c.seq))).scalar() or 0)
    with kept.lock:
        if kept.facts is not None and kept.records == records:
            return kept.facts
        _read_rules(connection, kept)
        facts = _make(_rows(connection), kept)
        # A snapshot that was opened before another one's answer must not take it back.
        if records >= kept.records:
            kept.records, kept.facts = records, facts
        return facts


def _rows(connection: Connection) -> Sequence[Any]:
    names = ("transfer", "claim", "supplier", "recipient", "categories", "status", "day_from", "day_to", "published")
    asked = (
        select(*(flow.c[name] for name in names), claim.c.status.label("claim_status"))
        .outerjoin(claim, claim.c.claim == flow.c.claim)
        .order_by(flow.c.published.desc(), flow.c.transfer.desc())
    )
    return connection.execute(asked).all()


def _read_rules(connection: Connection, kept: _Kept) -> None:
    """The rules that new transfers would breach if true."""
    asked = select(transfer.c.seq, transfer.c.body).where(
        transfer.c.seq > kept.read_to, transfer.c.body.contains('"measures":[{', autoescape=True)
    )
    last = connection.execute(select(func.max(transfer.c.seq))).scalar()
    for row in connection.execute(asked):
        told = [each for each in orjson.loads(row.body)["measures"] if each["applies"] in APPLY]
        kept.rules[row.seq] = tuple(each["id"] for each in told)
        kept.citations.update((each["id"], each["citation"]) for each in told)
    kept.read_to = max(kept.read_to, int(last or 0))


def _make(rows: Sequence[Any], kept: _Kept) -> Facts:
    columns: list[Sequence[Any]] = list(zip(*rows, strict=True)) if rows else [()] * 10
    numbers, claims, suppliers, recipients, categories, statuses, first, last, published, claim_statuses = columns
    groups = _groups(numbers, claims)
    pairs = [f"{left or ''}{BETWEEN}{right or ''}" for left, right in zip(suppliers, recipients, strict=True)]
    rules = [kept.rules.get(each, ()) for each in numbers]
    facets = {
        "supplier": _facet(suppliers, groups, _itself),
        "recipient": _facet(recipients, groups, _itself),
        "status": _facet(statuses, groups, _itself),
        "claim_status": _facet(claim_statuses, groups, _itself),
        "month": _facet(first, groups, lambda day: (day[:7],)),
        "category": _facet(categories, groups, lambda told: tuple(told.split(","))),
        "rule": _facet(rules, groups, lambda told: told),
        "pair": _facet(pairs, groups, lambda pair: (pair,)),
    }
    by_group = np.argsort(groups, kind="stable")
    return Facts(
        np.array(numbers, dtype=np.int64),
        groups,
        tuple(each or "" for each in suppliers),
        tuple(each or "" for each in recipients),
        _standings(statuses, claim_statuses),
        _days(first),
        _days(last),
        _days(published),
        facets,
        dict(kept.citations),
        by_group,
        groups[by_group],
    )


def _groups(numbers: Sequence[int], claims: Sequence[int | None]) -> Numbers:
    """A number for each claim, and one for each transfer that stands in none."""
    made = [-number - 1 if claim is None else claim for number, claim in zip(numbers, claims, strict=True)]
    return _coded(made)[1]


def _facet(told: Sequence[Any], groups: Numbers, values_of: Callable[[Any], tuple[str, ...]]) -> Facet:
    """Few different things are told of many transfers: each is taken apart once."""
    different, places = _coded(told)
    values = [tuple(filter(None, values_of(each))) for each in different]
    known = tuple(dict.fromkeys(value for each in values for value in each))
    codes = {value: at for at, value in enumerate(known)}
    rows: list[Numbers] = []
    coded: list[Numbers] = []
    for nth in range(max(map(len, values), default=0)):
        table = np.array([codes[each[nth]] if nth < len(each) else -1 for each in values], dtype=np.int64)
        own = table[places]
        rows.append(np.flatnonzero(own >= 0))
        coded.append(own[own >= 0])
    placed, numbered = (np.concatenate([_NONE, *each]) for each in (rows, coded))
    keys = groups[placed] * max(1, len(known)) + numbered
    order = np.lexsort((placed, keys))
    return Facet(known, placed[order], numbered[order], keys[order])


def _itself(value: str | None) -> tuple[str, ...]:
    return (value or "",)


def _coded(column: Sequence[Any]) -> tuple[list[Any], Numbers]:
    """The different values of a column, and for each row which of them it has."""
    different = list(dict.fromkeys(column))
    known = {value: at for at, value in enumerate(different)}
    return different, np.fromiter(map(known.__getitem__, column), dtype=np.int64, count=len(column))


def _standings(statuses: Sequence[str], claim_statuses: Sequence[str | None]) -> Numbers:
    different, places = _coded(list(zip(statuses, claim_statuses, strict=True)))
    return np.array([STANDINGS.index(standing_of(*each)) for each in different], dtype=np.int64)[places]


def _days(days: Sequence[str]) -> Numbers:
    different, places = _coded(days)
    return np.array([int(day.replace("-", "") or 0) for day in different], dtype=np.int64)[places]
