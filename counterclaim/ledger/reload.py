"""Kept rows -> the core values that they were made of.

In: a connection and the number of a record. Out: a Document as it was when it was read. Always: what was kept comes
back as it was; a number that no record has is an error.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import orjson
from sqlalchemy import Connection, select

from counterclaim.core.document import Alteration, Document
from counterclaim.core.errors import LedgerError
from counterclaim.core.span import Span
from counterclaim.ledger import schema


def document_at(connection: Connection, number: int) -> Document:
    """The document with this number, with the name under which it was seen first."""
    row = connection.execute(select(schema.document).where(schema.document.c.seq == number)).mappings().first()
    if row is None:
        raise LedgerError(
            "ledger.no-such-record",
            f"there is no document with the number {number}",
            "See what is kept with `counterclaim status`.",
        )
    first = select(schema.sighting.c.name).where(schema.sighting.c.document == number).order_by(schema.sighting.c.seq)
    return document_from(dict(row), connection.execute(first.limit(1)).scalar())


def document_from(row: dict[str, Any], name: str | None) -> Document:
    """The document behind its row."""
    return Document(
        id=row["id"],
        text=row["text"],
        title=row["title"],
        byline=row["byline"],
        agency=row["agency"],
        dateline=row["dateline"],
        published=None if row["published"] is None else date.fromisoformat(row["published"]),
        published_from=row["published_from"],
        outlet=row["outlet"],
        url=row["url"],
        language=row["language"],
        boilerplate=tuple(Span(each["start"], each["end"], each["field"]) for each in orjson.loads(row["boilerplate"])),
        alterations=tuple(
            Alteration(each["kind"], each["detail"], None if each["span"] is None else Span(*each["span"]))
            for each in orjson.loads(row["alterations"])
        ),
        warnings=tuple(orjson.loads(row["warnings"])),
        name=name or None,
    )
