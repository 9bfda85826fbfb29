"""A ledger that was exported as JSON Lines, read back and proven from the file alone.

In: the file, and notes of checkpoints that were kept elsewhere. Out: its records; or what it proves. Always: each leaf
is recomputed from the record's columns, the tree from leaves and gaps, and compared with every checkpoint in the file
and every note; a file that was cut short is found out.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from counterclaim.core.errors import InputError
from counterclaim.export.ledger_jsonl import FORMAT, VERSION, is_packed
from counterclaim.ledger.leaf import Value, leaf_hash
from counterclaim.ledger.note import Note
from counterclaim.ledger.streams.records import Folding, Gap, Record


@dataclass(frozen=True, slots=True)
class Proven:
    """What a file proves: how many records it holds, of how many, and which checkpoints they give.

    `anchored` is up to which record a note that was kept elsewhere vouches; 0 where none was given.
    """

    is_whole: bool
    size: int
    records: int
    checkpoints: int
    anchored: int
    loose: int = 0
    """The first number after the last record that says something: checkpoints at the end need no anchor themselves."""


class MisfitError(Exception):
    """What in a file is not what its checkpoints say, and where, as far as that can be told."""

    def __init__(self, told: str, record: int | None = None, table: str | None = None) -> None:
        super().__init__(told)
        self.told, self.record, self.table = told, record, table


@dataclass(slots=True)
class Tally:
    """The tree as far as it was read."""

    folding: Folding = field(default_factory=Folding)
    roots: dict[int, bytes] = field(default_factory=dict)
    """The root at each size at which a checkpoint or a note stands, and at the end."""


def read_jsonl(path: Path) -> Iterator[Record | Gap]:
    """The records and gaps of a file, each leaf checked against its record."""
    with _told(path), path.open("rb") as file:
        opening = orjson.loads(file.readline())
        if opening["format"] != FORMAT or opening["version"] > VERSION:
            raise ValueError(f"a {opening['format']} of version {opening['version']}")
        columns, seen, told = opening["tables"], [0, 0], None
        for line in file:
            each = orjson.loads(line)
            if "record" in each:
                seen[0] += 1
                yield _record(each, columns[each["table"]])
            elif "gap" in each:
                start, end = each["gap"]
                yield Gap(start, end, tuple((width, _unpacked(of)) for width, of in each["nodes"]))
            elif "claim" in each:
                seen[1] += 1
            else:
                told = each["end"]
        if told is None or [told["records"], told["claims"]] != seen:
            raise ValueError(f"it was cut short after {seen[0]} records and {seen[1]} claims")


def read_claims(path: Path) -> Iterator[dict[str, Any]]:
    """The claims of a file with their positions."""
    with _told(path), path.open("rb") as file:
        for line in file:
            each = orjson.loads(line)
            if "claim" in each:
                yield each["claim"]


def prove_jsonl(path: Path, notes: Sequence[Note] = ()) -> Proven:
    """Prove that a file is what its checkpoints, and those that were kept, say; an error names what is not."""
    with _told(path):
        return _prove(path, notes)


def _prove(path: Path, notes: Sequence[Note]) -> Proven:
    sizes = {note.size for note in notes}
    tally, origins, records, checkpoints, loose, is_whole = Tally(), set[str](), 0, 0, 0, True
    for each in read_jsonl(path):
        place = each.start if isinstance(each, Gap) else each.seq
        if place != tally.folding.size:
            told = f"records are missing between {tally.folding.size} and {place}"
            raise MisfitError(told, tally.folding.size)
        root = tally.folding.root()
        if root is not None and place in sizes:
            tally.roots[place] = root
        if isinstance(each, Gap):
            is_whole = False
            _skip(tally.folding, each)
            loose = each.end
            continue
        if each.table == "checkpoint":
            size, kept, origin = _checkpoint(each)
            if size == place and kept != root:
                told = f"the records before {place} do not give the root of the checkpoint there"
                raise MisfitError(told, place, each.table)
            origins.add(origin)
            checkpoints += 1
        else:
            loose = each.seq + 1
        tally.folding.push(each.seq, 1, each.leaf)
        records += 1
    root = tally.folding.root()
    if root is not None:
        tally.roots[tally.folding.size] = root
    for note in notes:
        if note.origin not in origins or tally.roots.get(note.size) != note.root:
            told = f"it does not give the checkpoint of {note.size} records of {note.origin}"
            raise MisfitError(told, 0)
    return Proven(is_whole, tally.folding.size, records, checkpoints, max(sizes, default=0), loose)


def _skip(folding: Folding, gap: Gap) -> None:
    at = gap.start
    for width, digest in gap.nodes:
        if width < 1 or width & (width - 1) or at % width or len(digest) != 32:
            told = f"the hashes for the records left out from {gap.start} on do not fit there"
            raise MisfitError(told, gap.start)
        folding.push(at, width, digest)
        at += width
    if at != gap.end or not gap.nodes:
        told = f"the hashes for the records left out from {gap.start} on do not reach {gap.end}"
        raise MisfitError(told, gap.start)


def _checkpoint(record: Record) -> tuple[int, bytes, str]:
    _, size, root, _, origin, *_ = record.values
    if not (isinstance(size, int) and isinstance(root, bytes) and isinstance(origin, str)):
        raise ValueError(f"record {record.seq} is no checkpoint")
    return size, root, origin


def _record(told: dict[str, Any], columns: Sequence[str]) -> Record:
    values = tuple(_value(told["record"][name]) for name in columns)
    leaf, seq, table = _unpacked(told["leaf"]), told["seq"], told["table"]
    if leaf_hash(table, values) != leaf or values[0] != seq:
        raise MisfitError(f"record {seq} of {table} is not what its leaf says", seq, table)
    return Record(seq, table, values, leaf)


def _value(told: Any) -> Value:
    if is_packed(told):
        return _unpacked(told["base64"])
    if isinstance(told, dict | list):
        return orjson.dumps(told, option=orjson.OPT_SORT_KEYS).decode("utf-8")
    if told is None or isinstance(told, str | float | int):
        return told
    raise TypeError(f"{told!r} is no value of a record")


def _unpacked(told: str) -> bytes:
    return base64.b64decode(told, validate=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except InputError:
        raise
    except MisfitError as error:
        raise InputError(
            "export.altered",
            f"{path} was altered, or its ledger was: {error.told}",
            "Compare it with another copy, or run `counterclaim verify` on the ledger it came from.",
        ) from error
    except (OSError, KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        why = getattr(error, "strerror", None) or " ".join(str(error).split())[:200]
        raise InputError(
            "export.malformed",
            f"{path} cannot be read as an export of a ledger: {why}",
            "Name a file that `counterclaim export jsonl` wrote.",
        ) from error
