"""The verdict of `verify` on a ledger that was exported as JSON Lines, from the file alone.

In: the file, and notes of checkpoints that were kept elsewhere. Out: a Verdict. Always: a file with all records is put
into a ledger among temporary files and looked at like any other; of a part, what it holds is proven, and said to be a
part.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from counterclaim.core.errors import InputError
from counterclaim.export.ledger_jsonl import FORMAT, VERSION
from counterclaim.export.read_jsonl import MisfitError, Proven, prove_jsonl, read_jsonl
from counterclaim.ledger.note import Note
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.sign import is_signed
from counterclaim.ledger.streams.records import Record
from counterclaim.ledger.streams.restore import put_back
from counterclaim.ledger.verdict import Fault, Verdict, make_verdict
from counterclaim.ledger.verify import verify

if TYPE_CHECKING:
    from counterclaim.ledger.sign import PublicKey

Progress = Callable[[int, int], None]


def is_export(path: Path) -> bool:
    """True for a file that `counterclaim export jsonl` wrote; what cannot be read is none."""
    return _version(path) is not None


def _version(path: Path) -> int | None:
    try:
        with path.open("rb") as file:
            opening = orjson.loads(file.readline())
        return int(opening["version"]) if opening["format"] == FORMAT else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def verify_jsonl(
    path: Path, notes: Sequence[Note] = (), *, key: PublicKey | None = None, on_progress: Progress | None = None
) -> Verdict:
    """Whether an export is as its ledger was written."""
    version = _version(path) or 0
    if version > VERSION:
        fault = Fault(
            "unknown", None, None, (), f"a newer Counterclaim wrote it: version {version}, expected {VERSION}"
        )
        return make_verdict([fault], size=0, anchored=0, loose=0)
    try:
        proven = prove_jsonl(path)
    except InputError as error:
        return make_verdict([_fault(error)], size=0, anchored=0, loose=0)
    if not proven.is_whole:
        return _verdict_on_part(path, proven, notes, key)
    with _opened(path) as ledger:
        return verify(ledger, notes, key=key, on_progress=on_progress, processes=None, with_derived=False)


def _verdict_on_part(path: Path, proven: Proven, notes: Sequence[Note], key: PublicKey | None) -> Verdict:
    faults: list[Fault] = []
    remarks = [f"a part: {proven.records:,} of {proven.size:,} records; for the others stand the hashes over them"]
    anchored = 0
    for note in notes:
        try:
            prove_jsonl(path, [note])
        except InputError as error:
            faults.append(replace(_fault(error), until=note.size))
            continue
        if key is None or is_signed(note, key):
            anchored = max(anchored, note.size)
        else:
            remarks.append(
                f"the checkpoint kept of {note.size} records agrees, but is not signed with the key that was named: "
                "it anchors nothing"
            )
    return make_verdict(faults, size=proven.size, anchored=anchored, loose=proven.loose, notes=remarks)


def _fault(error: InputError) -> Fault:
    """The fault behind an error: an export that cannot be read to its end is not as it was written either."""
    misfit = error.__cause__
    if isinstance(misfit, MisfitError):
        return Fault("altered", misfit.record, misfit.table, (), misfit.told)
    return Fault("altered", None, None, (), error.message)


@contextmanager
def _opened(path: Path) -> Iterator[Ledger]:
    with tempfile.TemporaryDirectory(prefix="counterclaim-") as folder:
        place = Path(folder) / "export.sqlite"
        with open_ledger(place, create=True) as ledger:
            put_back(ledger, (each for each in read_jsonl(path) if isinstance(each, Record)))
        with open_ledger(place, read_only=True) as ledger:
            yield ledger
