"""What each derived table should hold, told by the functions of those who fill it.

In: a connection within a snapshot. Out: rows, a batch of records at a time. Always: nothing here knows how a row is
derived, only whom to ask; so that `verify`, `rebuild` and `add` can never differ on what is right.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, select, text

from counterclaim.ledger import schema

Row = dict[str, Any]
AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Batch:
    """The rows that some records give: `owners` is None where the rows belong to no record."""

    owners: tuple[int, ...] | None
    rows: list[Row]


OWNERS: dict[str, str] = {
    "match_key": "told_claim",
    "band_key": "document",
    "membership": "told_claim",
    "claim": "claim",
    "claim_party": "claim",
    "flow": "transfer",
    "name_word": "speaker",
    "tally": "name",
}
"""Which column of a derived table names what its row is derived from."""


GROUPS: tuple[tuple[str, ...], ...] = (
    ("claim", "claim_party"), ("match_key",), ("band_key",), ("membership",), ("flow",), ("name_word",), ("tally",),
)  # fmt: skip
"""Derived tables by what is derived at one go, the longest work first."""


def derive_rows(connection: Connection, group: tuple[str, ...]) -> Iterator[tuple[Batch, ...]]:
    """All rows that the tables of a group should hold: a batch for each, in their order."""
    derive = _DERIVERS[group[0]]
    return derive(connection)


def _match_keys(connection: Connection) -> Iterator[tuple[Batch, ...]]:
    from counterclaim.claims.linking.keys import keys_of, place_of
    from counterclaim.claims.linking.profile import Profile

    for rows in _in_parts(connection, "SELECT seq, id, profile FROM told_claim"):
        made = []
        for row in rows:
            profile = Profile.from_json(row.profile)
            place = place_of(profile, row.id)
            made += [{"key": key, "place": place, "told_claim": row.seq} for key in keys_of(profile)]
        yield (Batch(tuple(int(row.seq) for row in rows), made),)


def _band_keys(connection: Connection) -> Iterator[tuple[Batch, ...]]:
    from counterclaim.copies.sketch import Sketch
    from counterclaim.ledger.copies import signed

    for rows in _in_parts(connection, "SELECT seq, document, body FROM sketch"):
        told = [(int(row.document), Sketch.from_bytes(bytes(row.body))) for row in rows]
        keys = [{"key": signed(key), "document": document} for document, sketch in told for key in sketch.bands]
        yield (Batch(tuple(document for document, _ in told), keys),)


def _memberships(connection: Connection) -> Iterator[tuple[Batch, ...]]:
    from counterclaim.ledger.link import derive_membership

    named = derive_membership(connection)
    for part in _parts(sorted(named)):
        yield (Batch(part, [{"told_claim": each, "claim": named[each]} for each in part]),)


def _claims(connection: Connection) -> Iterator[tuple[Batch, ...]]:
    from counterclaim.ledger.views.refresh import claim_rows

    claims = select(schema.membership.c.claim).distinct().order_by("claim")
    for part in _parts([row.claim for row in connection.execute(claims)]):
        made = list(claim_rows(connection, part))
        yield Batch(part, [row for row, _ in made]), Batch(part, [row for _, rows in made for row in rows])


def _flows(connection: Connection) -> Iterator[tuple[Batch, ...]]:
    from counterclaim.ledger.views.refresh import flow_rows

    current = "SELECT seq FROM transfer WHERE drawing IN (SELECT max(seq) FROM drawing GROUP BY document) ORDER BY seq"
    for part in _parts(int(row.seq) for row in connection.execute(text(current))):
        yield (Batch(part, flow_rows(connection, part)),)


def _name_words(connection: Connection) -> Iterator[tuple[Batch, ...]]:
    from counterclaim.ledger.views.refresh import name_rows

    speaker = schema.statement.c.speaker
    speakers = (row.speaker for row in connection.execute(select(speaker).where(speaker.is_not(None)).distinct()))
    yield (Batch(None, name_rows(speakers)),)


def _tallies(connection: Connection) -> Iterator[tuple[Batch, ...]]:
    from counterclaim.ledger.tally import tally_rows

    yield (Batch(None, tally_rows(connection)),)


_DERIVERS: dict[str, Callable[[Connection], Iterator[tuple[Batch, ...]]]] = {
    "claim": _claims,
    "match_key": _match_keys,
    "band_key": _band_keys,
    "membership": _memberships,
    "flow": _flows,
    "name_word": _name_words,
    "tally": _tallies,
}


def _in_parts(connection: Connection, asked: str) -> Iterator[Collection[Any]]:
    after = -1
    while True:
        rows = connection.execute(text(f"{asked} WHERE seq > {after} ORDER BY seq LIMIT {AT_ONCE}")).all()
        if rows:
            yield rows
        if len(rows) < AT_ONCE:
            return
        after = int(rows[-1].seq)


def _parts(numbers: Iterable[int]) -> Iterator[tuple[int, ...]]:
    waiting = iter(numbers)
    while part := tuple(islice(waiting, AT_ONCE)):
        yield part
