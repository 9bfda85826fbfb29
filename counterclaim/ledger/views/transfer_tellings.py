"""Each transfer as its document tells it: the items, the way, the statements or the sentence that tell it.

In: numbers of transfers. Out: tellings after judgements, with the rules each would breach if true. Always: words stand
with the statement that they are; a rejected statement tells nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, select

from counterclaim.core.measure import Application
from counterclaim.ledger.schema import transfer
from counterclaim.ledger.views.judged import NOTHING, Judged, judged_on, parts_of
from counterclaim.ledger.views.nouns import DocumentRow, ItemRow, SaidRow, ToldTransfer
from counterclaim.ledger.views.passage import Place, load_passages
from counterclaim.ledger.views.rows import interval_from, interval_of, load_documents, load_statements


@dataclass(frozen=True, slots=True)
class DrawnTelling:
    """One telling, and what is folded from all."""

    told: ToldTransfer
    measures: tuple[Application, ...]


def load_drawn(connection: Connection, numbers: Collection[int]) -> dict[int, DrawnTelling]:
    """Tellings by the numbers of their transfers, as they stand after judgements."""
    rows = [
        row
        for part in parts_of(sorted(set(numbers)))
        for row in connection.execute(select(transfer).where(transfer.c.seq.in_(part)))
    ]
    bodies = {row.seq: orjson.loads(row.body) for row in rows}
    documents = load_documents(connection, {row.document for row in rows})
    through = {each["statement"] for body in bodies.values() for each in body["tellings"] if each["statement"]}
    judged = judged_on(connection, {*through, *(row.id for row in rows)})
    kept = {each for each in through if not judged.get(each, NOTHING).is_rejected}
    said = load_statements(connection, kept, documents, judged, {row.drawing for row in rows}, spans=False)
    passages = _passages(connection, rows, bodies)
    return {
        row.seq: _drawn(
            row,
            bodies[row.seq],
            documents[row.document],
            judged.get(row.id, NOTHING),
            _words(bodies[row.seq], said, passages.get(row.seq)),
        )
        for row in rows
    }


def _passages(connection: Connection, rows: Iterable[Any], bodies: dict[int, Any]) -> dict[int, str]:
    """The sentence in which the reporter tells a transfer that nobody else tells in that document."""
    places = {
        row.seq: Place(row.document, each["trigger"]["start"], each["trigger"]["end"])
        for row in rows
        for each in bodies[row.seq]["tellings"][:1]
        if each["statement"] is None and each["trigger"]["field"] == "text"
    }
    return dict(zip(places, load_passages(connection, tuple(places.values())), strict=True))


def _drawn(row: Any, body: Any, told_in: DocumentRow, judged: Judged, words: dict[str, str | None]) -> DrawnTelling:
    days = judged.corrected("when")
    when = interval_from(body["when"]) if days is None else interval_of(*(judged.value("when", None) or (None, None)))
    drawn = {name: getattr(row, name) for name in ("supplier", "recipient", "status", "stage", "concealed")}
    told = ToldTransfer(
        id=row.id,
        document=told_in,
        status=judged.value("status", row.status),
        stage=judged.value("stage", row.stage),
        items=tuple(_item(each) for each in body["items"]),
        when=when,
        route=tuple(each["text"] for each in body["route"]),
        concealed=bool(judged.value("concealed", bool(row.concealed))),
        words=tuple(words),
        score=row.score,
        corrections=judged.corrections(drawn),
        statements=tuple(words.values()),
    )
    rules = (Application(each["id"], each["citation"], each["applies"], each["why"]) for each in body["measures"])
    return DrawnTelling(told, tuple(rules))


def _words(body: Any, said: dict[str, SaidRow], passage: str | None) -> dict[str, str | None]:
    """What tells it: statements led by who makes them, with their ids, or the reporter's own sentence."""
    through = [said[each["statement"]] for each in body["tellings"] if each["statement"] in said]
    words: dict[str, str | None] = {}
    for each in through:
        words.setdefault(_led(each), each.id)
    if passage:
        words.setdefault(passage, None)
    return words


def _led(said: SaidRow) -> str:
    """Who says it and the words."""
    return f"{said.speaker or said.party or 'somebody not named'} {said.position}: {said.words}"


def _item(told: Any) -> ItemRow:
    quantity = told["quantity"]
    return ItemRow(
        told["category"],
        told["span"]["text"],
        None if quantity is None else quantity["low"],
        None if quantity is None else quantity["high"],
        None if quantity is None else quantity["span"]["text"],
    )
