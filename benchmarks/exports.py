"""How fast exports stream, and in how much memory: `python -m benchmarks.exports --ledger FILE [--only NAME ...]`.

In: a large ledger, such as `benchmarks.views` makes. Out: of each format, or table of csv and parquet, the rows, rows a
second, seconds that this process worked, megabytes written, and the most memory that its process held, each in a
process of its own.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from counterclaim.export.formats import find_format, write_single
from counterclaim.export.job import Job
from counterclaim.export.tables import find_table
from counterclaim.ledger.open import open_ledger
from counterclaim.ledger.streams.source import Source

MEASURED = ("csv:statements", "parquet:statements", "csv:steps", "jsonl", "plover", "claimreview", "ftm")


def main() -> None:
    """Measure each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ledger", required=True)
    parser.add_argument("--only", nargs="*", default=MEASURED)
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.measure:
        print(measure(asked.ledger, asked.measure), flush=True)
        return
    for name in asked.only:
        subprocess.run(
            [sys.executable, "-m", "benchmarks.exports", "--ledger", asked.ledger, "--measure", name], check=True
        )


def measure(where: str, name: str) -> str:
    """One export into a file that is thrown away."""
    format_name, _, table_name = name.partition(":")
    wanted, table = find_format(format_name), find_table(table_name) if table_name else None
    with tempfile.TemporaryDirectory() as folder, open_ledger(where, read_only=True) as ledger:
        path = Path(folder) / "out"
        begun, worked = time.perf_counter(), time.process_time()
        with ledger.reading() as connection:
            rows = write_single(Job(Source.of(connection)), wanted, table, path)
        took, worked = time.perf_counter() - begun, time.process_time() - worked
        size = path.stat().st_size
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"{name:<20} {rows:>10,} {wanted.things:<9} {took:7.1f} s ({worked:.1f} worked) {rows / took:>9,.0f}/s "
        f"{size / 1e6:>8,.0f} MB, at most {most:,.0f} MB of memory"
    )


if __name__ == "__main__":
    main()
