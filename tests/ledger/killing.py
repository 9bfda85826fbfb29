"""Kill -9 at random moments of adding: what was acknowledged is there once, and in the end all is as if undisturbed.

In: a backend and how many kills. Out: how many documents were acknowledged, lost, doubled, and whether the ledgers
that went through it hold the same as one that did not. Each kill hits a real process, wherever it just is: making the
ledger, reading, storing, closing. Run it: `python -m tests.ledger.killing sqlite --points 200`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
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

import sqlalchemy

from counterclaim.core.errors import LedgerError
from counterclaim.ledger import schema
from counterclaim.ledger.open import open_ledger
from counterclaim.pipeline.add import Added, add_many
from tests.ledger.kept import Kept, differences, find_faults, find_gaps, kept
from tests.ledger.server import Server
from tests.ledger.stories import stand_in, write_stories


@dataclass(slots=True)
class Report:
    """What came of some kills."""

    backend: str
    kills: int = 0
    ledgers: int = 0
    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    amiss: int = 0
    """Gaps in the numbers, and ledgers that do not hold what an undisturbed one holds."""
    seconds: float = 0.0


Start = Callable[[str, Sequence[Path], int], int]
"""Begin to add in a process of its own, which tells what is stored by a pipe; its id."""


def kill_many(
    backend: str, address: Callable[[int], str], paths: Sequence[Path], *, points: int, seed: int, start: Start
) -> Report:
    """Kill until there were so many kills; each ledger is gone on with until it is whole, then another is begun."""
    choice = random.Random(seed)
    begun = time.perf_counter()
    report = Report(backend)
    whole, seconds = _undisturbed(address(0), paths, start)
    while report.kills < points:
        report.ledgers += 1
        where = address(report.ledgers)
        acknowledged: Counter[str] = Counter()
        while True:
            # Some kills hit the very beginning, where the ledger is made.
            after = choice.random() * (0.7 * seconds if choice.random() < 0.8 else 0.05)
            finished = _add_and_kill(where, paths, after if report.kills < points else None, acknowledged, start)
            report.kills += finished is None
            check(where, acknowledged, report)
            if finished is not None:
                # How long a run takes hangs on what else the machine does just now.
                seconds = (seconds + finished) / 2
                break
        report.acknowledged += sum(acknowledged.values())
        with open_ledger(where) as ledger:
            differing = differences(whole, kept(ledger)) + find_faults(ledger)
        report.amiss += bool(differing)
        for line in differing:
            sys.stderr.write(f"{where}: {line[:400]}\n")
    report.seconds = time.perf_counter() - begun
    return report


def add_all(where: str, paths: Sequence[Path], acknowledge: Callable[[str], None]) -> None:
    """Add all stories; each is acknowledged once it is said to be stored."""
    with open_ledger(where, create=True) as ledger:
        for outcome in add_many(paths, ledger):
            if isinstance(outcome, Added):
                acknowledge(outcome.id)


def _undisturbed(where: str, paths: Sequence[Path], start: Start) -> tuple[Kept, float]:
    spent = _add_and_kill(where, paths, None, Counter(), start)
    if spent is None:
        raise RuntimeError("adding was ended by somebody else")
    with open_ledger(where) as ledger:
        return kept(ledger), spent


def _add_and_kill(
    where: str, paths: Sequence[Path], after: float | None, acknowledged: Counter[str], start: Start
) -> float | None:
    """Add in a process of its own and kill it after some seconds; the seconds it took if it was done before."""
    reading, writing = os.pipe()
    begun = time.perf_counter()
    child = start(where, paths, writing)
    os.close(writing)
    ended = os.pidfd_open(child)
    select.select([ended], [], [], after)
    spent = time.perf_counter() - begun
    os.close(ended)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as told:
        lines = told.read().split(b"\n")
    # What stands after the last line end was cut off by the kill: nobody was told.
    acknowledged.update(line.decode() for line in lines[:-1])
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
        raise RuntimeError("adding failed, see above")
    return spent if os.WIFEXITED(status) else None


def _fork(where: str, paths: Sequence[Path], writing: int) -> int:
    child = os.fork()
    if child:
        return child
    try:
        add_all(where, paths, lambda id: os.write(writing, id.encode() + b"\n") and None)
    except BaseException:
        import traceback

        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _spawn(where: str, paths: Sequence[Path], writing: int) -> int:
    code = (
        "import os, sys\nfrom tests.ledger.killing import add_all\n"
        "add_all(sys.argv[1], sys.argv[3:], lambda id: os.write(int(sys.argv[2]), id.encode() + b'\\n'))"
    )
    os.set_inheritable(writing, True)
    command = [sys.executable, "-c", code, where, str(writing), *map(str, paths)]
    return subprocess.Popen(command, cwd=Path(__file__).parents[2], pass_fds=(writing,)).pid


def check(where: str, acknowledged: Counter[str], report: Report) -> None:
    """Everything acknowledged is there, and nothing is there twice."""
    try:
        ledger = open_ledger(where)
    except LedgerError as error:
        if error.code != "ledger.missing" or acknowledged:
            raise
        return
    with ledger, ledger.reading() as connection:
        there = Counter(connection.execute(sqlalchemy.select(schema.document.c.id)).scalars())
        drawn = Counter(connection.execute(sqlalchemy.select(schema.drawing.c.document)).scalars())
        gaps = find_gaps(connection)
    report.lost += len(acknowledged - there)
    report.doubled += sum(number - 1 for number in there.values()) + sum(number - 1 for number in drawn.values())
    report.doubled += sum(number - 1 for number in acknowledged.values())
    report.lost += len(there) - len(drawn)
    report.amiss += len(gaps)


def run(backend: str, points: int, documents: int, seed: int) -> Report:
    """Kills on one backend, in a folder or on a server of their own."""
    stand_in()
    return _run(backend, points, documents, seed, _fork)


def run_with_network(backend: str, points: int, documents: int, seed: int) -> Report:
    """The same with the real network; each process opens it anew."""
    return _run(backend, points, documents, seed, _spawn)


def _run(backend: str, points: int, documents: int, seed: int, start: Start) -> Report:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        paths = write_stories(folder / "stories", range(documents))
        if backend == "sqlite":
            return kill_many(
                backend, lambda number: str(folder / f"{number}.sqlite"), paths, points=points, seed=seed, start=start
            )
        server = Server(fsync=True)
        stack.callback(server.close)
        return kill_many(
            backend, lambda number: server.address(f"kill_{number}"), paths, points=points, seed=seed, start=start
        )


def run_apart(backend: str, points: int, documents: int, seed: int) -> Report:
    """The same in a process of its own, as kills need one without threads to fork from."""
    arguments = [backend, "--points", str(points), "--documents", str(documents), "--seed", str(seed), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.ledger.killing", *arguments],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode not in (0, 1) or not done.stdout:
        raise RuntimeError(done.stderr)
    return Report(**json.loads(done.stdout))


def main() -> int:
    """Kill; 0 if nothing was lost, doubled or amiss."""
    parser = argparse.ArgumentParser(description="Kill -9 at random moments of adding.")
    parser.add_argument("backend", choices=("sqlite", "postgresql"))
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--documents", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    report = run(options.backend, options.points, options.documents, options.seed)
    sys.stdout.write(f"{json.dumps(asdict(report)) if options.json else report}\n")
    return 1 if report.lost or report.doubled or report.amiss else 0


if __name__ == "__main__":
    sys.exit(main())
