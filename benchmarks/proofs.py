"""The proofs themselves, in numbers that a test suite has no time for.

    python -m benchmarks.proofs [trees|attacks|rot|agreement] [--count N] [--seed 1]

In: nothing. Out: how many of how many went as they must. `trees`: random trees against a naive one, each with altered
proofs; `attacks`: all hashes made anew, found against a kept checkpoint and never called ok without one; `rot`: bytes
of the file altered, found or without effect; `agreement`: the second verifier says what the first says.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.machinery
import importlib.util
import io
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.note import Note, note_text
from counterclaim.ledger.open import open_ledger
from counterclaim.ledger.tree import is_consistent, is_included, prove_consistency, prove_inclusion, root_of
from counterclaim.ledger.verify import verify
from tests.ledger.attackers import attack_file, copy_ledger
from tests.ledger.mutations import Mutator
from tests.ledger.proven import fill
from tests.ledger.test_tree_proofs import altered_proofs, naive_root, some_leaves
from tests.ledger.test_verify_attacks import ATTACKS

PAGE = 4096


def main() -> int:
    """Run what is asked; the exit code is 0 where all went as it must."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=RUNS)
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    begun = time.perf_counter()
    tried = good = 0
    with tempfile.TemporaryDirectory() as folder:
        for went_well in RUNS[asked.what](random.Random(asked.seed), asked.count, Path(folder)):
            tried += 1
            good += went_well
    print(f"{asked.what}: {good:,} of {tried:,}, {time.perf_counter() - begun:.0f} s")
    return 0 if good == tried else 1


def trees(chance: random.Random, count: int, _: Path) -> Iterator[bool]:
    """Each tree, its proofs, and each proof altered."""
    for seed in range(count):
        leaves = some_leaves(chance.randrange(2, 60), seed)
        size, root = len(leaves), naive_root(leaves)
        index, earlier = chance.randrange(size), chance.randrange(1, size)
        path, chain = prove_inclusion(leaves, index), prove_consistency(leaves, earlier)
        beginning = naive_root(leaves[:earlier])
        yield root_of(leaves) == root
        yield is_included(leaves[index], index, size, path, root)
        yield is_consistent(earlier, size, beginning, root, chain)
        for altered in altered_proofs(path, chance):
            yield not is_included(leaves[index], index, size, altered, root)
        for altered in altered_proofs(chain, chance):
            yield not is_consistent(earlier, size, beginning, root, altered)


def attacks(chance: random.Random, count: int, folder: Path) -> Iterator[bool]:
    """Attacks in turn, on a ledger of two runs of adding and some judgements."""
    path, note = prepare(folder)
    for number in range(count):
        copy = copy_ledger(path, folder / "copy.sqlite")
        ATTACKS[number % len(ATTACKS)](copy, chance)
        with open_ledger(copy, read_only=True) as ledger:
            yield verify(ledger, [note]).exit_code == 1 and verify(ledger).status == "not-anchored"


def rot(chance: random.Random, count: int, folder: Path) -> Iterator[bool]:
    """Bits flipped, pages zeroed, the file cut short."""
    path, note = prepare(folder)
    whole = path.read_bytes()
    with open_ledger(path, read_only=True) as ledger, ledger.reading() as connection:
        rows = Mutator(connection).rows
    for number in range(count):
        rotten = bytearray(whole)
        at = chance.randrange(len(whole))
        page = at // PAGE * PAGE
        if number % 3 == 0:
            rotten[at] ^= 1 << chance.randrange(8)
        elif number % 3 == 1:
            rotten[page : page + PAGE] = bytes(len(rotten[page : page + PAGE]))
        else:
            del rotten[at:]
        copy = copy_ledger(path, folder / "copy.sqlite")
        copy.write_bytes(rotten)
        try:
            with open_ledger(copy, read_only=True) as ledger:
                if verify(ledger, [note]).exit_code:
                    yield True
                    continue
                with ledger.reading() as connection:
                    yield Mutator(connection).rows == rows
        except LedgerError:
            yield True


def agreement(chance: random.Random, count: int, folder: Path) -> Iterator[bool]:
    """Ledgers with none, one or two changes, with and without a kept checkpoint, before two verifiers."""
    alone = importlib.util.module_from_spec(found := _second_verifier())
    if found.loader is not None:
        found.loader.exec_module(alone)
    path, note = prepare(folder)
    kept = folder / "kept.checkpoint"
    kept.write_text(note_text(note), encoding="utf-8")
    with open_ledger(path, read_only=True) as ledger, ledger.reading() as connection:
        mutator = Mutator(connection, chance.randrange(2**32))
    changes = [each for _ in range(1 + count // 400) for each in (*mutator.of_each_column(), *mutator.of_each_table())]
    for number in range(count):
        copy = copy_ledger(path, folder / "copy.sqlite")
        steps = [step for each in chance.sample(changes, number % 3) for step in each.statements]
        attack_file(copy, steps)
        anchors = chance.choice(([], [note]))
        with open_ledger(copy, read_only=True) as ledger:
            code = verify(ledger, anchors, with_derived=False).exit_code
        with contextlib.redirect_stdout(io.StringIO()):
            yield alone.main([str(copy), *([str(kept)] if anchors else [])]) == code


def prepare(folder: Path) -> tuple[Path, Note]:
    """A small ledger and its last checkpoint."""
    path = folder / "ledger.sqlite"
    with open_ledger(path, create=True) as ledger:
        return path, fill(ledger, 4)


def _second_verifier() -> importlib.machinery.ModuleSpec:
    found = importlib.util.spec_from_file_location("verify_alone", Path(__file__).parents[1] / "tools/verify_alone.py")
    if found is None:
        raise RuntimeError("tools/verify_alone.py is not there")
    return found


RUNS = {"trees": trees, "attacks": attacks, "rot": rot, "agreement": agreement}

if __name__ == "__main__":
    sys.exit(main())
