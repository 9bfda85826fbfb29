"""A ledger of the shipped stories, made on the spot, so that the room can be tried before anything is added.

In: nothing. Out: an open ledger in a folder of its own, which is gone when the program ends. Always: all that it holds
was read by this version from invented stories; no person and no event in them is real.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from counterclaim.core.document import Document
from counterclaim.core.refusal import Refusal
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.samples import DEMO_STORIES


def open_demo(on_progress: Callable[[str], None] | None = None, *, writable: bool = False) -> Ledger:
    """The ledger of the shipped stories; `on_progress` is told in words what is done meanwhile.

    A `writable` one takes judgements; they go with it.
    """
    if on_progress is not None:
        on_progress(f"reading {len(list_stories())} sample stories")
    folder = TemporaryDirectory(prefix="counterclaim-demo-", ignore_cleanup_errors=True)
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "demo.sqlite"
    with open_ledger(path, create=True) as ledger:
        fill_demo(ledger)
    return open_ledger(path, read_only=not writable)


def list_stories() -> list[Path]:
    """The shipped stories."""
    return sorted(DEMO_STORIES.glob("*.json"))


def fill_demo(ledger: Ledger) -> None:
    """Read the shipped stories into a ledger, in the order in which they were published."""
    from counterclaim.ledger.record import end_run, start_run
    from counterclaim.pipeline.add import Counts, is_kept, keep
    from counterclaim.pipeline.batch import read_loaded
    from counterclaim.reading.reader import Reader

    reader, counts = Reader.open(), Counts()
    run = start_run(ledger, "add", reader.stamp, {"sources": ["the shipped stories"], "published": None})
    for read in read_loaded(_stories(), reader, lambda each: is_kept(ledger, each)):
        counts.count(keep(ledger, read, run))
    end_run(ledger, run, stored=counts.added, duplicate=counts.known, refused=counts.refused)


def _stories() -> Iterator[Document | Refusal]:
    """Each story under its file's name: where this package lies is nobody's business."""
    from counterclaim.documents.load import iter_documents

    for loaded in iter_documents([str(path) for path in list_stories()]):
        yield replace(loaded, name=Path(loaded.name or "").name)
