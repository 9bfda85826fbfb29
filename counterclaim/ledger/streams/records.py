"""All records of a ledger in the order of its log, each with its leaf; of those left out, hashes in their place.

In: a source and the documents that were chosen. Out: records, and gaps. Always: records and gaps together give the root
of every checkpoint (RFC 9162), so that what was taken out of a ledger is verified without it; a gap is a few hashes,
however many records it stands for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.leaf import Value
from counterclaim.ledger.rows import Row, RowReader
from counterclaim.ledger.streams.kept import Chosen
from counterclaim.ledger.streams.source import Source
from counterclaim.ledger.tree import node_hash

_STEP = 2_000
ALWAYS = ("run", "run_end", "refusal", "judgement", "checkpoint")
"""Tables that tell where the rest is from: they are never left out."""
_WITHIN = {"copy": ("document", "other"), "document": ("seq",)}


@dataclass(frozen=True, slots=True)
class Record:
    """A row as it stands in the ledger, with its leaf in the log."""

    seq: int
    table: str
    values: tuple[Value, ...]
    leaf: bytes


@dataclass(frozen=True, slots=True)
class Gap:
    """Records from `start` to before `end` that were left out, as hashes of full subtrees: width and hash of each."""

    start: int
    end: int
    nodes: tuple[tuple[int, bytes], ...]


@dataclass(slots=True)
class Folding:
    """Leaves and full subtrees, put together as far as they make larger full subtrees."""

    blocks: list[tuple[int, int, bytes]] = field(default_factory=list)
    """Where each begins, how many leaves it holds, its hash."""

    def push(self, start: int, width: int, digest: bytes) -> None:
        """Add what stands next."""
        blocks = self.blocks
        while blocks and blocks[-1][1] == width and blocks[-1][0] % (2 * width) == 0:
            start, _, left = blocks.pop()
            digest, width = node_hash(left, digest), width * 2
        blocks.append((start, width, digest))

    @property
    def size(self) -> int:
        """How many leaves it holds, counted from the first of all."""
        return self.blocks[-1][0] + self.blocks[-1][1] if self.blocks else 0

    def root(self) -> bytes | None:
        """The root over all leaves, None where there are none."""
        if not self.blocks:
            return None
        digest = self.blocks[-1][2]
        for _, _, left in reversed(self.blocks[:-1]):
            digest = node_hash(left, digest)
        return digest


def stream_records(source: Source, chosen: Chosen) -> Iterator[Record | Gap]:
    """All records that were chosen, and gaps between them."""
    reader = RowReader(source.connection)
    places = {name: {column: at for at, column in enumerate(shape.columns)} for name, shape in reader.shapes.items()}
    told: set[int] = set()
    gap, start, size = Folding(), 0, 0
    while log := reader.ask(f"{reader.log.asked} WHERE seq >= ? ORDER BY seq LIMIT {_STEP}", size):
        end = int(str(log[-1][0])) + 1
        rows = {name: reader.read(shape, size, end) for name, shape in reader.shapes.items()}
        for seq, table, leaf in ((int(str(each[0])), str(each[1]), _bytes(each[2])) for each in log):
            row = rows.get(table, {}).get(seq)
            if seq != size or not row:
                raise _broken(size if seq != size else seq)
            size += 1
            if chosen is None or _is_chosen(table, row, places[table], chosen, told):
                if gap.blocks:
                    yield _gap(gap, start, seq)
                    gap = Folding()
                start = seq + 1
                yield Record(seq, table, row, leaf)
            else:
                gap.push(seq, 1, leaf)
    if gap.blocks:
        yield _gap(gap, start, size)


def _is_chosen(table: str, row: Row, places: dict[str, int], chosen: object, told: set[int]) -> bool:
    """True if a record hangs on documents that were chosen; `told` holds the tellings that do."""
    if table in ALWAYS:
        return True
    if table in ("stance", "link"):
        names = ("told_claim",) if table == "stance" else ("later", "earlier")
        return all(row[places[name]] in told for name in names)
    within = all(row[places[name]] in chosen for name in _WITHIN.get(table, ("document",)))  # type: ignore[operator]
    if within and table == "told_claim":
        told.add(int(str(row[places["seq"]])))
    return within


def _gap(gap: Folding, start: int, end: int) -> Gap:
    return Gap(start, end, tuple((width, digest) for _, width, digest in gap.blocks))


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""


def _broken(seq: int) -> LedgerError:
    return LedgerError(
        "ledger.altered",
        f"record {seq} is missing or cannot be read, so nothing can be exported that would verify",
        "Run `counterclaim verify` to see what happened.",
    )
