"""One document, end to end: load, read, draw.

In: a path, a URL, "-", or a Document made elsewhere. Out: an Account. Nothing is kept and, but for a URL that the
caller names, nothing is fetched. Every failure is a CounterclaimError with a next step.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.core.document import Document
from counterclaim.pipeline.account import Account

if TYPE_CHECKING:
    from counterclaim.reading.reader import Reader


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


def read_document(document: Document, *, reader: Reader | None = None) -> Account:
    """Reading and statements of a loaded document."""
    from counterclaim.reading.reader import Reader
    from counterclaim.statements.draw import draw_statements

    reading = (reader or Reader.open()).read(document)
    return Account(
        document=document,
        reading=reading,
        statements=draw_statements(reading),
        stamp=reading.stamp,
        warnings=document.warnings,
    )
