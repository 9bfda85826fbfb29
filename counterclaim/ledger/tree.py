"""The Merkle tree over the log (RFC 9162, section 2.1): roots, and proofs that need only a few hashes.

In: leaf hashes in their order. Out: the root, inclusion and consistency proofs, and whether a proof holds. Always: a
`Frontier` gives the same root as the whole tree while it keeps no more than one hash a level. Reads no database.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from counterclaim.ledger.leaf import NODE_PREFIX

HASH_BYTES = 32
EMPTY_ROOT = hashlib.sha256(b"").digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node."""
    return hashlib.sha256(NODE_PREFIX + left + right).digest()


@dataclass(slots=True)
class Frontier:
    """The full subtrees of the first `size` leaves, largest first: one for each bit that is set in `size`."""

    size: int = 0
    hashes: list[bytes] = field(default_factory=list)

    def append(self, leaf: bytes) -> None:
        """One more leaf."""
        hashes, size = self.hashes, self.size
        while size & 1:
            leaf = hashlib.sha256(NODE_PREFIX + hashes.pop() + leaf).digest()
            size >>= 1
        hashes.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        """The root hash over all leaves so far."""
        if not self.hashes:
            return EMPTY_ROOT
        *rest, root = self.hashes
        for subtree in reversed(rest):
            root = node_hash(subtree, root)
        return root

    def copy(self) -> Frontier:
        """A frontier that goes on by itself."""
        return Frontier(self.size, list(self.hashes))

    def to_bytes(self) -> bytes:
        """The hashes one after another; the size is kept beside them."""
        return b"".join(self.hashes)

    @classmethod
    def from_bytes(cls, size: int, kept: bytes) -> Frontier:
        """The frontier behind its bytes."""
        if size < 0 or len(kept) != HASH_BYTES * size.bit_count():
            raise ValueError(f"{len(kept)} bytes are no frontier of {size} leaves")
        return cls(size, [kept[at : at + HASH_BYTES] for at in range(0, len(kept), HASH_BYTES)])


def root_of(leaves: Sequence[bytes]) -> bytes:
    """The root over all leaves.

    >>> root_of([]).hex()[:8]
    'e3b0c442'
    """
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf)
    return frontier.root()


def prove_inclusion(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """The hashes that lead from leaf `index` up to the root over all `leaves`, nearest first (PATH of the RFC)."""
    if not 0 <= index < len(leaves):
        raise ValueError(f"there is no leaf {index} among {len(leaves)}")
    path: list[bytes] = []
    start, end = 0, len(leaves)
    while end - start > 1:
        middle = start + _left_size(end - start)
        if index < middle:
            path.append(root_of(leaves[middle:end]))
            end = middle
        else:
            path.append(root_of(leaves[start:middle]))
            start = middle
    return tuple(reversed(path))


def is_included(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """True if the proof shows `leaf` at `index` under the root of `size` leaves (RFC 9162, section 2.1.3.2)."""
    if not 0 <= index < size or not _are_hashes((leaf, root, *proof)):
        return False
    first, last, result = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if first & 1 or first == last:
            result = node_hash(sibling, result)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            result = node_hash(result, sibling)
        first, last = first >> 1, last >> 1
    return last == 0 and result == root


def prove_consistency(leaves: Sequence[bytes], earlier: int) -> tuple[bytes, ...]:
    """The hashes which show that the tree of the first `earlier` leaves is a beginning of the whole (PROOF)."""
    if not 0 < earlier <= len(leaves):
        raise ValueError(f"a tree of {earlier} leaves is no beginning of one of {len(leaves)}")
    path: list[bytes] = []
    start, end, whole = 0, len(leaves), True
    while start + (wanted := earlier - start) != end:
        middle = start + _left_size(end - start)
        if start + wanted <= middle:
            path.append(root_of(leaves[middle:end]))
            end = middle
        else:
            path.append(root_of(leaves[start:middle]))
            start, whole = middle, False
    if not whole:
        path.append(root_of(leaves[start:end]))
    return tuple(reversed(path))


def is_consistent(earlier: int, later: int, earlier_root: bytes, later_root: bytes, proof: Sequence[bytes]) -> bool:
    """True if the proof shows the earlier tree to be a beginning of the later (RFC 9162, section 2.1.4.2)."""
    if not 0 < earlier <= later or not _are_hashes((earlier_root, later_root, *proof)):
        return False
    if earlier == later:
        return not proof and earlier_root == later_root
    path = [earlier_root, *proof] if earlier & (earlier - 1) == 0 else list(proof)
    if not path:
        return False
    first, last = earlier - 1, later - 1
    while first & 1:
        first, last = first >> 1, last >> 1
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if first & 1 or first == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            new = node_hash(new, sibling)
        first, last = first >> 1, last >> 1
    return last == 0 and old == earlier_root and new == later_root


def _left_size(size: int) -> int:
    # The largest power of two that is smaller than the size.
    return 1 << (size - 1).bit_length() - 1


def _are_hashes(values: Sequence[bytes]) -> bool:
    return all(isinstance(value, bytes) and len(value) == HASH_BYTES for value in values)
