"""How fast `add` is, end to end, against reading alone: the same articles in the same run, in turns, on both backends.

In: PolNeAR's development articles where they are beside the checkout, else the story shipped with the package, made
different each time. Out: a table or JSON: seconds, the ratio of the two, documents a second that are only stored and
linked. Nothing is asserted: a figure that depends on the machine is no test.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.read import ARTICLES, ROOT, SAMPLE, timed
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.prepare import Prepared, prepare
from counterclaim.ledger.record import record, start_run
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.add import Added, add_many
from counterclaim.pipeline.batch import read_many
from counterclaim.reading.reader import Reader

BLOCK = 12


@dataclass(frozen=True, slots=True)
class AddSpeed:
    """The figures of one backend."""

    backend: str
    articles: int
    read_seconds: float
    add_seconds: float
    ratio: float
    prepare_ms: float
    """Milliseconds a document outside the lock, median."""
    record_ms: float
    """Milliseconds a document inside the lock, its commit included, median."""


def find_articles(shared: Path, folder: Path) -> list[Path]:
    """The articles to add: the corpus, or the sample with another last line each time."""
    found = sorted((shared / "data" / "polnear" / "dev" / "text").glob("*.txt"))
    if found:
        return found
    for number in range(ARTICLES):
        path = folder / f"{number:03}.txt"
        path.write_text(f"{SAMPLE.read_text(encoding='utf-8')}\nThis is the copy with the number {number}.\n", "utf-8")
        found.append(path)
    return found


@contextmanager
def addresses(folder: Path, backends: Sequence[str]) -> Iterator[dict[str, str]]:
    """Where ledgers may lie on each backend; PostgreSQL is started for it, and flushes to disk as in earnest."""
    found = {"sqlite": str(folder / "ledger.sqlite")} if "sqlite" in backends else {}
    if "postgresql" not in backends:
        yield found
        return
    from tests.ledger.server import Server

    server = Server(fsync=True)
    try:
        yield {**found, "postgresql": server.address("benchmark")}
    finally:
        server.close()


def measure(backend: str, ledger: Ledger, articles: Sequence[Path], reader: Reader) -> AddSpeed:
    """Read and add each block of articles, one after the other."""
    list(read_many(articles[:2], reader=reader))
    reading = adding = 0.0
    accounts: list[Account] = []
    for first in range(0, len(articles), BLOCK):
        block = articles[first : first + BLOCK]
        read: list[object] = []
        # Whichever goes first finds cold caches: they take turns.
        acts = [
            lambda block=block, read=read: read.extend(read_many(block, reader=reader)),  # type: ignore[misc]
            lambda block=block: _add(block, ledger, reader),
        ]
        in_turn = (0, 1) if first % (2 * BLOCK) == 0 else (1, 0)
        spent = {number: timed(acts[number]) for number in in_turn}
        reading += spent[0]
        adding += spent[1]
        accounts.extend(each for each in read if isinstance(each, Account))
    return AddSpeed(backend, len(articles), reading, adding, adding / reading, *_store_alone(ledger, accounts))


def _add(block: Sequence[Path], ledger: Ledger, reader: Reader) -> None:
    outcomes = list(add_many(block, ledger, reader=reader))
    if not all(isinstance(each, Added) for each in outcomes):
        raise RuntimeError(f"not all were added: {outcomes}")


def _store_alone(ledger: Ledger, accounts: Sequence[Account]) -> tuple[float, float]:
    """Milliseconds of both halves of storing; the accounts get another stamp, so that each is a new drawing."""
    from dataclasses import replace

    run = start_run(ledger, "reread", accounts[0].stamp, {})
    outside, inside = [], []
    for account in accounts:
        again = replace(account, stamp=replace(account.stamp, version="again"))
        made: list[Prepared] = []
        outside.append(timed(lambda again=again, made=made: made.append(prepare(again))))  # type: ignore[misc]
        inside.append(timed(lambda made=made: ledger.write(lambda writer: record(writer, made[0], run.seq))))  # type: ignore[misc]
    return 1000 * statistics.median(outside), 1000 * statistics.median(inside)


def main() -> int:
    """`python -m benchmarks.add [--shared FOLDER] [--backend sqlite|postgresql] [--articles N] [--json]`."""
    parser = argparse.ArgumentParser(description="How fast counterclaim adds, against reading alone.")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="folder with data/polnear/dev")
    parser.add_argument("--backend", choices=("sqlite", "postgresql"), action="append", help="only this one")
    parser.add_argument("--articles", type=int, help="only so many")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    reader = Reader.open()
    speeds = []
    with (
        tempfile.TemporaryDirectory() as name,
        addresses(Path(name), options.backend or ("sqlite", "postgresql")) as where,
    ):
        articles = find_articles(options.shared, Path(name))[: options.articles]
        for backend, address in where.items():
            with open_ledger(address, create=True) as ledger:
                speeds.append(measure(backend, ledger, articles, reader))
    if options.json:
        print(json.dumps([asdict(speed) for speed in speeds], indent=1))
        return 0
    for speed in speeds:
        print(f"{speed.backend}: {speed.articles} articles")
        print(f"  read alone {speed.read_seconds:8.2f} s")
        print(f"  add        {speed.add_seconds:8.2f} s   {speed.ratio:.2f} times, asked: at most 1.3")
        print(f"  of a document: {speed.prepare_ms:.1f} ms before the lock, {speed.record_ms:.1f} ms inside it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
