"""Many documents in the order given. One that cannot be read is a row, never the end of the run.

In: files, folders, URLs, "-". Out: one Account, Refusal or Skipped for each input, as soon as it is there, so that
inputs = read + refused + skipped. A missing or altered network is no fault of a document and ends the run at once.
While one document is drawn, the network already reads the next.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from counterclaim.core.document import Document
from counterclaim.core.errors import AssetError, CounterclaimError
from counterclaim.core.refusal import Refusal
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.single import Begun, begin_document, finish_document

if TYPE_CHECKING:
    from counterclaim.reading.reader import Reader

AHEAD = 2
"""Documents that the network reads while one is drawn: enough to keep every core at work."""
T = TypeVar("T")
IsDone = Callable[[Document], bool]


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
    is_done: IsDone | None = None,
) -> Iterator[Account | Refusal | Skipped]:
    """Read every input; those that `is_done` knows are only counted."""
    from counterclaim.documents.load import iter_documents
    from counterclaim.reading.reader import Reader

    return read_loaded(iter_documents(list(sources), published=published), reader or Reader.open(), is_done)


def read_loaded(
    documents: Iterable[Document | Refusal], reader: Reader, is_done: IsDone | None = None
) -> Iterator[Account | Refusal | Skipped]:
    """The same for documents that are loaded already."""
    ahead: deque[Begun | Refusal | Skipped] = deque()
    for loaded in documents:
        ahead.append(_begin(loaded, reader, is_done))
        if len(ahead) > AHEAD:
            yield _finish(ahead.popleft(), reader, is_done)
    while ahead:
        yield _finish(ahead.popleft(), reader, is_done)


def _begin(loaded: Document | Refusal, reader: Reader, is_done: IsDone | None) -> Begun | Refusal | Skipped:
    if isinstance(loaded, Refusal):
        return loaded
    if is_done is not None and is_done(loaded):
        return Skipped(loaded.name or loaded.id, loaded.id)
    return _or_refusal(loaded, lambda: begin_document(loaded, reader))


def _finish(begun: Begun | Refusal | Skipped, reader: Reader, is_done: IsDone | None) -> Account | Refusal | Skipped:
    if not isinstance(begun, Begun):
        return begun
    document = begun.document
    # The one before it may have been the same document.
    if is_done is not None and is_done(document):
        return Skipped(document.name or document.id, document.id)
    return _or_refusal(document, lambda: finish_document(begun, reader))


def _or_refusal(document: Document, act: Callable[[], T]) -> T | Refusal:
    name = document.name or document.id
    try:
        return act()
    except AssetError:
        raise
    except CounterclaimError as error:
        return Refusal.from_error(name, "reading", error)
    except Exception as error:
        # A fault of ours in one document must not cost the others of a long run; it is counted and shown.
        hint = "Read this input alone with COUNTERCLAIM_TRACEBACK=1 and report what it prints."
        return Refusal(name, "reading", "internal", f"{type(error).__name__}: {error}", hint)
