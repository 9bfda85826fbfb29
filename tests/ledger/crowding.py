"""Many writers at once: nothing is lost, doubled or refused, and the numbers of the records have no gap.

In: a backend, how many writers, how many documents each. Out: a report. Half of each writer's stories are its own,
half are the same for all. A reader looks on: what it counts never goes down. Run it:
`python -m tests.ledger.crowding sqlite --writers 8 --documents 500 --rounds 5`.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import func, select

from counterclaim.core.errors import LedgerError
from counterclaim.ledger import schema
from counterclaim.ledger.open import open_ledger
from counterclaim.pipeline.add import Counts, add_many
from tests.ledger.kept import find_faults, find_gaps
from tests.ledger.server import Server
from tests.ledger.stories import stand_in, write_stories


@dataclass(slots=True)
class Crowding:
    """What came of some rounds."""

    backend: str
    writers: int
    rounds: int = 0
    documents: int = 0
    lost: int = 0
    doubled: int = 0
    failed: int = 0
    """Writers that ended with an error, inputs that were refused, counts that do not add up."""
    amiss: int = 0
    """Gaps in the numbers, and counts that a reader saw go down."""
    seconds: float = 0.0


def crowd(backend: str, where: str, stories: Sequence[Sequence[Path]], report: Crowding) -> None:
    """One round: a writer for each list of stories, all on a ledger that is not there yet."""
    begun = time.perf_counter()
    children = [_fork(lambda paths=paths: _write(where, paths)) for paths in stories]  # type: ignore[misc]
    looking = _fork(lambda: _look_on(where))
    report.failed += sum(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0 for child in children)
    report.seconds += time.perf_counter() - begun
    os.kill(looking, signal.SIGTERM)
    report.amiss += os.waitstatus_to_exitcode(os.waitpid(looking, 0)[1]) == 3
    wanted = {path.name for paths in stories for path in paths}
    with open_ledger(where) as ledger, ledger.reading() as connection:
        names = connection.execute(select(schema.sighting.c.name)).scalars()
        there = Counter(Path(name).name for name in names)
        documents = Counter(connection.execute(select(schema.document.c.id)).scalars())
        drawn = Counter(connection.execute(select(schema.drawing.c.document)).scalars())
        ends = connection.execute(select(schema.run_end)).all()
        refusals = connection.execute(select(schema.refusal)).all()
        report.amiss += len(find_gaps(connection)) + len(find_faults(ledger))
    report.lost += len(wanted - set(there)) + max(0, len(wanted) - len(documents))
    report.doubled += sum(number - 1 for number in (*documents.values(), *drawn.values()))
    report.doubled += max(0, len(documents) - len(wanted))
    report.failed += len(refusals)
    for refusal in refusals:
        sys.stderr.write(f"{refusal.name}: {refusal.code}: {refusal.detail[:600]}\n")
    report.failed += sum(end.stored for end in ends) != len(wanted)
    report.failed += sum(end.stored + end.duplicate + end.refused for end in ends) != sum(map(len, stories))
    report.rounds += 1
    report.documents += sum(map(len, stories))


def _write(where: str, paths: Sequence[Path]) -> int:
    counts = Counts()
    with open_ledger(where, create=True) as ledger:
        for outcome in add_many(paths, ledger):
            counts.count(outcome)
    return 0 if not counts.refused and counts.added + counts.known == len(paths) else 2


def _look_on(where: str) -> int:
    seen = 0
    while True:
        try:
            with open_ledger(where, read_only=True) as ledger:
                while True:
                    with ledger.reading() as connection:
                        size = connection.execute(select(func.count()).select_from(schema.log)).scalar_one()
                        last = connection.execute(select(func.max(schema.log.c.seq))).scalar_one()
                    if size < seen or size != (last if last is not None else -1) + 1:
                        return 3
                    seen = size
                    time.sleep(0.05)
        except LedgerError as error:
            if error.code not in ("ledger.missing", "ledger.schema-older"):
                raise
            time.sleep(0.05)


def _fork(act: Callable[[], int]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        os._exit(act())
    except BaseException:
        import traceback

        traceback.print_exc()
        os._exit(1)


def run(backend: str, writers: int, documents: int, rounds: int) -> Crowding:
    """Some rounds on one backend, in a folder or on a server of their own."""
    stand_in()
    report = Crowding(backend, writers)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        half = documents // 2
        shared = write_stories(folder / "shared", range(half))
        own = [
            write_stories(folder / str(writer), range(half + writer * half, half + (writer + 1) * half))
            for writer in range(writers)
        ]
        # Each begins at another place of what they share, so that they meet everywhere.
        stories = [
            [*mine, *shared[at * half // writers :], *shared[: at * half // writers]] for at, mine in enumerate(own)
        ]
        if backend == "sqlite":
            for number in range(rounds):
                crowd(backend, str(folder / f"{number}.sqlite"), stories, report)
            return report
        server = Server(fsync=True)
        stack.callback(server.close)
        for number in range(rounds):
            crowd(backend, server.address(f"crowd_{number}"), stories, report)
    return report


def run_apart(backend: str, writers: int, documents: int, rounds: int) -> Crowding:
    """The same in a process of its own, without threads to fork from."""
    numbers = ["--writers", str(writers), "--documents", str(documents), "--rounds", str(rounds)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.ledger.crowding", backend, *numbers, "--json"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode not in (0, 1) or not done.stdout:
        raise RuntimeError(done.stderr)
    return Crowding(**json.loads(done.stdout))


def main() -> int:
    """Write; 0 if nothing was lost, doubled, failed or amiss."""
    parser = argparse.ArgumentParser(description="Many writers at once.")
    parser.add_argument("backend", choices=("sqlite", "postgresql"))
    parser.add_argument("--writers", type=int, default=8)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    report = run(options.backend, options.writers, options.documents, options.rounds)
    sys.stdout.write(f"{json.dumps(asdict(report)) if options.json else report}\n")
    return 1 if report.lost or report.doubled or report.failed or report.amiss else 0


if __name__ == "__main__":
    sys.exit(main())
