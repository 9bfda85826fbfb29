"""Transfers of arms and what is said to have moved, as flat lines in the order of their records.

In: a source. Out: lines, each with the number of its document. Always: a transfer stands once for each document that
tells it; which tellings are one affair, its claim says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from counterclaim.ledger import schema
from counterclaim.ledger.streams.beside import (
    Beside,
    corrected_days,
    ends,
    grain,
    load_beside,
    name_in_part,
    span_of,
    stamped,
)
from counterclaim.ledger.streams.lines import ItemLine, TransferLine
from counterclaim.ledger.streams.source import Source, current, pages
from counterclaim.ledger.views.judged import NOTHING, Judged


def stream_transfers(source: Source) -> Iterator[tuple[int, TransferLine]]:
    """All transfers that are wanted, as each document tells them."""
    for row, line, _ in _transfers(source):
        yield row.document, line


def stream_items(source: Source) -> Iterator[tuple[int, ItemLine]]:
    """The items of all transfers that are wanted."""
    for row, line, body in _transfers(source):
        for number, item in enumerate(body["items"], 1):
            told = item["quantity"]
            yield (
                row.document,
                ItemLine(
                    transfer=line.id,
                    number=number,
                    document=line.document,
                    category=item["category"],
                    words=item["span"]["text"],
                    place=(span_of(item["span"]),),
                    low=None if told is None else told["low"],
                    high=None if told is None else told["high"],
                    quantity_words=None if told is None else told["span"]["text"],
                    quantity=() if told is None else (span_of(told["span"]),),
                    record=line.record,
                    run=line.run,
                    checkpoint=line.checkpoint,
                ),
            )


def _transfers(source: Source) -> Iterator[tuple[Any, TransferLine, Any]]:
    wanted = source.wanted
    for rows in pages(source, current(source, schema.transfer), schema.transfer.c.seq):
        beside = load_beside(source, rows)
        for row in rows:
            judged = beside.judged.get(row.id, NOTHING)
            if judged.is_rejected:
                continue
            body = orjson.loads(row.body)
            claim = None if row.told_claim is None else beside.claims.get((row.drawing, row.told_claim))
            line = _transfer(source, row, body, judged, beside)
            if (
                wanted.has_party(line.supplier, line.recipient)
                and wanted.has_days(line.when_from or line.published, line.when_to or line.published)
                and wanted.has_status(() if claim is None else (claim.status,))
                and wanted.has_claim(() if claim is None else (claim.id,))
            ):
                yield row, line, body


def _transfer(source: Source, row: Any, body: Any, judged: Judged, beside: Beside) -> TransferLine:
    document = beside.documents[row.document]
    claim = None if row.told_claim is None else beside.claims.get((row.drawing, row.told_claim))
    when = corrected_days(judged, "when", body["when"])
    first, last = ends(when)
    supplier, recipient = judged.value("supplier", row.supplier), judged.value("recipient", row.recipient)
    return TransferLine(
        id=row.id,
        document=document.id,
        published=document.published,
        url=document.url,
        supplier=supplier,
        supplier_name=name_in_part(supplier, body["supplier"]),
        recipient=recipient,
        recipient_name=name_in_part(recipient, body["recipient"]),
        status=judged.value("status", row.status),
        stage=judged.value("stage", row.stage),
        when_from=first,
        when_to=last,
        granularity=grain(when),
        categories=tuple(each for each in row.categories.split(",") if each),
        items=tuple(each["span"]["text"] for each in body["items"]),
        route=tuple(each["text"] for each in body["route"]),
        concealed=bool(judged.value("concealed", bool(row.concealed))),
        would_breach_if_true=tuple(
            f"{each['citation']} ({each['applies']})" for each in body["measures"] if each["applies"] != "exempt"
        ),
        event=body.get("event"),
        claim=None if claim is None else claim.id,
        statements=tuple(each["statement"] for each in body["tellings"] if each["statement"] is not None),
        trigger_words=tuple(each["trigger"]["text"] for each in body["tellings"]),
        trigger=tuple(span_of(each["trigger"]) for each in body["tellings"]),
        **stamped(source, row, body, judged, beside),
    )
