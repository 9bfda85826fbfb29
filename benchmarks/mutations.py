"""How many single changes to a ledger by raw SQL does `verify` find, and tell record and column of?

    python -m benchmarks.mutations [--count 2000] [--postgres] [--seed 1]

In: a small ledger, made anew, with its last checkpoint kept. Out: one line for each change that was not found, then
how many were. Triggers and foreign keys are out of the way, as for somebody who has the file or the superuser's rights.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from counterclaim.ledger.note import Note
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.verdict import Verdict
from counterclaim.ledger.verify import verify
from tests.ledger.attackers import attack_file, attacked_server, copy_ledger
from tests.ledger.mutations import Mutation, Mutator
from tests.ledger.proven import fill

STORIES = 6


def main() -> int:
    """Run it; the exit code is 0 where all were found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--postgres", action="store_true")
    asked = parser.parse_args()
    begun = time.perf_counter()
    run = on_server if asked.postgres else on_files
    found, tried, kinds = 0, 0, Counter[str]()
    for mutation, verdict in itertools.islice(run(asked.seed), asked.count):
        tried += 1
        kinds[mutation.table] += 1
        if mutation.is_found(verdict):
            found += 1
        else:
            print(f"not found: {mutation.told}: {verdict.sentence} {[str(each)[:200] for each in verdict.faults[:3]]}")
    print(f"{found} of {tried} found and located, {time.perf_counter() - begun:.0f} s")
    print(", ".join(f"{table} {count}" for table, count in sorted(kinds.items())))
    return 0 if found == tried else 1


def on_files(seed: int) -> Iterator[tuple[Mutation, Verdict]]:
    """Each change on a fresh copy of a SQLite ledger."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.sqlite"
        with open_ledger(path, create=True) as ledger:
            note, mutations = prepare(ledger, seed)
        for mutation in mutations:
            copy = copy_ledger(path, Path(folder) / "copy.sqlite")
            if not attack_file(copy, mutation.statements):
                continue
            with open_ledger(copy, read_only=True) as ledger:
                yield mutation, verify(ledger, [note])


def on_server(seed: int) -> Iterator[tuple[Mutation, Verdict]]:
    """Each change on one PostgreSQL ledger, taken back afterwards."""
    from tests.ledger.server import Server

    server = Server()
    try:
        with open_ledger(server.address("mutations"), create=True) as ledger:
            note, mutations = prepare(ledger, seed)
            for mutation in mutations:
                with attacked_server(ledger, mutation.statements) as is_done:
                    if is_done:
                        yield mutation, verify(ledger, [note])
    finally:
        server.close()


def prepare(ledger: Ledger, seed: int) -> tuple[Note, Iterator[Mutation]]:
    """The ledger filled, its checkpoint, and changes without end: each column and each table in turn."""
    note = fill(ledger, STORIES)
    if verify(ledger, [note]).exit_code != 0:
        raise RuntimeError("the ledger is not whole to begin with")
    with ledger.reading() as connection:
        mutator = Mutator(connection, seed)
    rounds = (itertools.chain(mutator.of_each_column(), mutator.of_each_table()) for _ in itertools.count())
    return note, itertools.chain.from_iterable(rounds)


if __name__ == "__main__":
    sys.exit(main())
