from __future__ import annotations

import hashlib
import random

import pytest

from counterclaim.ledger.tree import (
    EMPTY_ROOT,
    Frontier,
    is_consistent,
    is_included,
    prove_consistency,
    prove_inclusion,
    root_of,
)

# The inputs and hashes with which implementations of RFC 6962 and its successor RFC 9162 are tested.
INPUTS = ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
SECOND, THIRD_FOURTH = (
    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    ("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"),
)
FIFTH_TO_EIGHTH = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
FIFTH = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
SEVENTH_EIGHTH = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
FIFTH_SIXTH = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
INCLUSION = {
    (0, 8): (SECOND, THIRD_FOURTH, FIFTH_TO_EIGHTH),
    (5, 8): (FIFTH, SEVENTH_EIGHTH, ROOTS[3]),
    (2, 3): (ROOTS[1],),
    (1, 5): (ROOTS[0], THIRD_FOURTH, FIFTH),
}
CONSISTENCY = {
    (1, 1): (),
    (1, 8): (SECOND, THIRD_FOURTH, FIFTH_TO_EIGHTH),
    (6, 8): (FIFTH_SIXTH, SEVENTH_EIGHTH, ROOTS[3]),
    (2, 5): (THIRD_FOURTH, FIFTH),
}
LEAVES = [hashlib.sha256(b"\0" + bytes.fromhex(each)).digest() for each in INPUTS]


def naive_root(leaves: list[bytes]) -> bytes:
    """As the RFC writes it down: split at the largest power of two that is smaller."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return hashlib.sha256(b"\1" + naive_root(leaves[:half]) + naive_root(leaves[half:])).digest()


def some_leaves(count: int, seed: int = 0) -> list[bytes]:
    return [hashlib.sha256(f"{seed}:{number}".encode()).digest() for number in range(count)]


@pytest.mark.parametrize("size", range(1, 9))
def test_the_roots_are_those_of_the_vectors(size: int) -> None:
    assert root_of(LEAVES[:size]).hex() == ROOTS[size - 1]


def test_the_empty_tree_has_the_hash_of_nothing() -> None:
    assert root_of([]) == EMPTY_ROOT == Frontier().root() == hashlib.sha256(b"").digest()


@pytest.mark.parametrize(("index", "size"), INCLUSION)
def test_inclusion_proofs_are_those_of_the_vectors(index: int, size: int) -> None:
    proof = prove_inclusion(LEAVES[:size], index)
    assert tuple(each.hex() for each in proof) == INCLUSION[index, size]
    assert is_included(LEAVES[index], index, size, proof, bytes.fromhex(ROOTS[size - 1]))


@pytest.mark.parametrize(("earlier", "later"), CONSISTENCY)
def test_consistency_proofs_are_those_of_the_vectors(earlier: int, later: int) -> None:
    proof = prove_consistency(LEAVES[:later], earlier)
    assert tuple(each.hex() for each in proof) == CONSISTENCY[earlier, later]
    roots = [bytes.fromhex(ROOTS[size - 1]) for size in (earlier, later)]
    assert is_consistent(earlier, later, roots[0], roots[1], proof)


def test_a_thousand_random_trees_agree_with_the_naive_one() -> None:
    chance = random.Random(9162)
    for seed in range(1_000):
        leaves = some_leaves(chance.randrange(1, 70), seed)
        size, root = len(leaves), naive_root(leaves)
        assert root_of(leaves) == root
        index, earlier = chance.randrange(size), chance.randrange(1, size + 1)
        assert is_included(leaves[index], index, size, prove_inclusion(leaves, index), root)
        proof = prove_consistency(leaves, earlier)
        assert is_consistent(earlier, size, naive_root(leaves[:earlier]), root, proof)


def test_a_frontier_goes_on_from_its_bytes_and_is_small() -> None:
    leaves = some_leaves(77)
    frontier = Frontier()
    for size, leaf in enumerate(leaves, 1):
        frontier = Frontier.from_bytes(frontier.size, frontier.to_bytes())
        frontier.append(leaf)
        assert frontier.root() == naive_root(leaves[:size])
        assert len(frontier.hashes) == size.bit_count()


@pytest.mark.parametrize(("size", "kept"), [(3, 32), (4, 64), (-1, 0), (0, 32), (2, 31)])
def test_bytes_that_are_no_frontier_are_refused(size: int, kept: int) -> None:
    with pytest.raises(ValueError, match="no frontier"):
        Frontier.from_bytes(size, bytes(kept))


def altered_proofs(proof: tuple[bytes, ...], chance: random.Random) -> list[tuple[bytes, ...]]:
    """One hash altered, left out, added, doubled, cut short; two swapped."""
    ways = [(*proof, chance.randbytes(32)), (chance.randbytes(32), *proof)]
    if proof:
        at = chance.randrange(len(proof))
        each = proof[at]
        flipped = bytes([each[0] ^ 1 << chance.randrange(8)]) + each[1:]
        ways += [
            (*proof[:at], flipped, *proof[at + 1 :]),
            (*proof[:at], *proof[at + 1 :]),
            (*proof[: at + 1], *proof[at:]),
            (*proof[:at], each[:31], *proof[at + 1 :]),
        ]
    if len(proof) > 1:
        ways.append((proof[1], proof[0], *proof[2:]))
    return ways


def test_altered_inclusion_proofs_are_refused() -> None:
    chance, tried = random.Random(1), 0
    for seed in range(120):
        leaves = some_leaves(chance.randrange(1, 40), seed)
        size, root, index = len(leaves), root_of(leaves), chance.randrange(len(leaves))
        proof = prove_inclusion(leaves, index)
        assert is_included(leaves[index], index, size, proof, root)
        for altered in altered_proofs(proof, chance):
            assert not is_included(leaves[index], index, size, altered, root)
            tried += 1
        for wrong_index in {index - 1, index + 1, size, -1}:
            assert not is_included(leaves[index], wrong_index, size, proof, root)
        assert not is_included(chance.randbytes(32), index, size, proof, root)
        assert not is_included(leaves[index], index, size, proof, chance.randbytes(32))
        assert not is_included(leaves[index], index, 2 * size + 1, proof, root)
    assert tried > 600


def test_altered_consistency_proofs_are_refused() -> None:
    chance, tried = random.Random(2), 0
    for seed in range(120):
        leaves = some_leaves(chance.randrange(2, 40), seed)
        later = len(leaves)
        earlier = chance.randrange(1, later)
        roots = root_of(leaves[:earlier]), root_of(leaves)
        proof = prove_consistency(leaves, earlier)
        assert is_consistent(earlier, later, *roots, proof)
        for altered in altered_proofs(proof, chance):
            assert not is_consistent(earlier, later, *roots, altered)
            tried += 1
        for sizes in ((earlier + 1, later), (earlier - 1, later), (later, earlier), (earlier, earlier), (0, later)):
            assert not is_consistent(*sizes, *roots, proof)
        assert not is_consistent(earlier, later, roots[1], roots[0], proof)
        assert not is_consistent(earlier, later, chance.randbytes(32), roots[1], proof)
        assert not is_consistent(earlier, later, roots[0], chance.randbytes(32), proof)
    assert tried > 600


def test_the_same_size_is_consistent_only_with_the_same_root() -> None:
    root = root_of(LEAVES)
    assert is_consistent(8, 8, root, root, ())
    assert not is_consistent(8, 8, root, root_of(LEAVES[:7]), ())
    assert not is_consistent(8, 8, root, root, (root,))


@pytest.mark.parametrize("index", [-1, 8])
def test_a_leaf_that_is_not_there_has_no_proof(index: int) -> None:
    with pytest.raises(ValueError, match="no leaf"):
        prove_inclusion(LEAVES, index)


@pytest.mark.parametrize("earlier", [0, 9])
def test_a_tree_that_is_no_beginning_has_no_proof(earlier: int) -> None:
    with pytest.raises(ValueError, match="no beginning"):
        prove_consistency(LEAVES, earlier)
