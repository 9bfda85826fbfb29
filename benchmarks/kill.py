"""Kill -9 at random moments of adding, on both backends, with a stand-in for the network and with the real one.

In: how many kills. Out: how many documents were acknowledged, lost, doubled; 1 where anything was.
"""

from __future__ import annotations

import argparse
import sys

from tests.ledger.killing import run, run_with_network


def main() -> int:
    """`python -m benchmarks.kill [--points 200] [--network 5] [--backend sqlite|postgresql]`."""
    parser = argparse.ArgumentParser(description="Kill -9 at random moments of adding.")
    parser.add_argument("--points", type=int, default=200, help="kills with a stand-in for the network")
    parser.add_argument("--network", type=int, default=5, help="kills with the real network")
    parser.add_argument("--documents", type=int, default=40, help="stories in each ledger")
    parser.add_argument("--backend", choices=("sqlite", "postgresql"), action="append", help="only this one")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    amiss = 0
    for backend in options.backend or ("sqlite", "postgresql"):
        for act, points in ((run_with_network, options.network), (run, options.points)):
            if not points:
                continue
            report = act(backend, points, options.documents if act is run else 8, options.seed)
            amiss += report.lost + report.doubled + report.amiss
            how = "stand-in" if act is run else "network"
            print(
                f"{backend}, {how}: {report.kills} kills over {report.ledgers} ledgers, "
                f"{report.acknowledged} acknowledged, {report.lost} lost, {report.doubled} doubled, "
                f"{report.amiss} amiss, {report.seconds:.0f} s",
                flush=True,
            )
    return 1 if amiss else 0


if __name__ == "__main__":
    sys.exit(main())
