"""Many writers at once on both backends: nothing lost, doubled or failed, and how fast it goes.

In: how many writers, documents, rounds. Out: a line for each backend; 1 where anything was amiss.
"""

from __future__ import annotations

import argparse
import sys

from tests.ledger.crowding import run


def main() -> int:
    """`python -m benchmarks.writers [--writers 8] [--documents 500] [--rounds 5] [--backend sqlite|postgresql]`."""
    parser = argparse.ArgumentParser(description="Many writers at once.")
    parser.add_argument("--writers", type=int, default=8)
    parser.add_argument("--documents", type=int, default=500, help="for each writer; half of them the same for all")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--backend", choices=("sqlite", "postgresql"), action="append", help="only this one")
    options = parser.parse_args()
    amiss = 0
    for backend in options.backend or ("sqlite", "postgresql"):
        report = run(backend, options.writers, options.documents, options.rounds)
        amiss += report.lost + report.doubled + report.failed + report.amiss
        print(
            f"{backend}: {report.writers} writers, {report.documents} documents in {report.rounds} rounds, "
            f"{report.lost} lost, {report.doubled} doubled, {report.failed} failed, {report.amiss} amiss, "
            f"{report.documents / report.seconds:.0f} documents a second",
            flush=True,
        )
    return 1 if amiss else 0


if __name__ == "__main__":
    sys.exit(main())
