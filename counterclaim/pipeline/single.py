"""One document, end to end: load, read, draw; every floor below is joined here and nowhere else.

In: a path, a URL, "-", or a Document made elsewhere. Out: an Account. Nothing is kept and, but for a URL that the
caller names, nothing is fetched. Every failure is a CounterclaimError with a next step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.core.document import Document, content_id
from counterclaim.pipeline.account import Account

if TYPE_CHECKING:
    from counterclaim.core.copy import Sign
    from counterclaim.reading.reader import Reader, Started


def read(source: str | Path | Document, *, published: date | None = None, reader: Reader | None = None) -> Account:
    """The account of one document; `published` helps only where the document itself does not tell its day."""
    return read_document(open_document(source, published), reader=reader)


def open_document(source: str | Path | Document, published: date | None) -> Document:
    """The document behind a source."""
    if not isinstance(source, Document):
        from counterclaim.documents.load import load_document

        return load_document(source, published=published)
    if published is not None and source.published is None:
        return replace(source, published=published, published_from="option")
    return source


@dataclass(frozen=True, slots=True)
class Begun:
    """A document whose text and title the network is reading."""

    document: Document
    text: Started
    title: Started | None


def read_document(document: Document, *, reader: Reader | None = None) -> Account:
    """All that is drawn from a loaded document: statements, what they are about, and who stands where."""
    from counterclaim.reading.reader import Reader

    reader = reader or Reader.open()
    return finish_document(begin_document(document, reader), reader)


def begin_document(document: Document, reader: Reader) -> Begun:
    """Set the network to work on a document; the caller may finish another one meanwhile."""
    title = document.title
    if title is None or not title.strip():
        return Begun(document, reader.start(document), None)
    alone = Document(content_id(title), title, published=document.published)
    return Begun(document, reader.start(document), reader.start(alone))


def finish_document(begun: Begun, reader: Reader) -> Account:
    """Wait for the network, then draw."""
    from counterclaim.claims.draw import draw_claims, link_transfers
    from counterclaim.copies.headline import judge_headline
    from counterclaim.copies.signs import find_signs
    from counterclaim.events.draw import draw_events
    from counterclaim.events.ground import make_ground
    from counterclaim.measures.apply import apply_measures
    from counterclaim.statements.draw import draw_statements

    document = begun.document
    reading = reader.finish(begun.text)
    statements = draw_statements(reading)
    ground = make_ground(reading, statements)
    events, moved = draw_events(ground)
    transfers = tuple(replace(each, measures=apply_measures(each, document.published)) for each in moved)
    claims = draw_claims(reading, statements, events, transfers)
    title = None if begun.title is None else reader.finish(begun.title)
    return Account(
        document=document,
        reading=reading,
        statements=statements,
        stamp=reading.stamp,
        warnings=(*document.warnings, *map(_sign_warning, find_signs(document))),
        events=events,
        transfers=link_transfers(claims, transfers),
        claims=claims,
        headline=judge_headline(reading, title, statements, events, transfers, ground=ground),
    )


def _sign_warning(sign: Sign) -> str:
    """One line on a sign that the page was reworded, translated or badly taken over, with its place and score."""
    where = "title" if sign.span.field == "title" else "text"
    place = f"{where} {sign.span.start}–{sign.span.end}"
    return f"this may be an altered copy, {sign.kind} ({sign.score:.2f}): {sign.detail} ({place})"
