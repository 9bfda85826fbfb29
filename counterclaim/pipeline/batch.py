"""Many documents in the order given. One that cannot be read is a row, never the end of the run.

In: files, folders, URLs, "-". Out: one Account, Refusal or Skipped for each input, as soon as it is there, so that
inputs = read + refused + skipped. A missing or altered network is no fault of a document and ends the run at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.core.document import Document
from counterclaim.core.errors import AssetError, CounterclaimError
from counterclaim.core.refusal import Refusal
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.single import read_document

if TYPE_CHECKING:
    from counterclaim.reading.reader import Reader


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that is already among the rows of an earlier run."""

    name: str
    id: str


def read_many(
    sources: Iterable[str | Path],
    *,
    published: date | None = None,
    reader: Reader | None = None,
    is_done: Callable[[Document], bool] | None = None,
) -> Iterator[Account | Refusal | Skipped]:
    """Read every input; those that `is_done` knows are only counted."""
    from counterclaim.documents.load import iter_documents
    from counterclaim.reading.reader import Reader

    reader = reader or Reader.open()
    for loaded in iter_documents(list(sources), published=published):
        if isinstance(loaded, Refusal):
            yield loaded
        elif is_done is not None and is_done(loaded):
            yield Skipped(loaded.name or loaded.id, loaded.id)
        else:
            yield _read_or_refuse(loaded, reader)


def _read_or_refuse(document: Document, reader: Reader) -> Account | Refusal:
    name = document.name or document.id
    try:
        return read_document(document, reader=reader)
    except AssetError:
        raise
    except CounterclaimError as error:
        return Refusal.from_error(name, "reading", error)
    except Exception as error:
        # A fault of ours in one document must not cost the others of a long run; it is counted and shown.
        hint = "Read this input alone with COUNTERCLAIM_TRACEBACK=1 and report what it prints."
        return Refusal(name, "reading", "internal", f"{type(error).__name__}: {error}", hint)
