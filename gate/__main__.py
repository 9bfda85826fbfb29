"""`python -m gate [SCORER ...]`: measure, compare with the floors, check or raise them.

In: names of scorers (all by default) and options. Out: a table or JSON, and with --check an exit code: 1 where a
measure dropped, its data changed, or its data is not there. `python -m gate changes` and `calibration` are commands
of their own.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from counterclaim.core.errors import ConfigError, CounterclaimError, UsageError
from gate import calibration, changes
from gate.cases import miss_lines
from gate.floors import FLOORS, Measurement, compare, load_floors, raise_floors, record_floors
from gate.scorers import ROOT, SCORERS, Bench, run_scorer
from gate.table import render_confusion, render_json, render_standings, render_stories

COMMANDS = {"changes": changes.main, "calibration": calibration.main}
SHOWN = ("misses", "stories", "confusion")


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        if arguments and arguments[0] in COMMANDS:
            return COMMANDS[arguments[0]](arguments[1:])
        return run_gate(parse_options(arguments))
    except CounterclaimError as error:
        print(f"error: {error.message} ({error.code})\n  next: {error.hint}", file=sys.stderr)
        return error.exit_code


def parse_options(arguments: list[str]) -> argparse.Namespace:
    """The options of a run; UsageError where they do not go together."""
    parser = argparse.ArgumentParser(prog="python -m gate", description="Measure, and compare with the floors.")
    known = "; ".join(f"{name}: {scorer.what}" for name, scorer in SCORERS.items())
    parser.add_argument("scorer", nargs="*", help=f"all (the default), or some of: {known}")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared", help="folder with cases/ and data/")
    parser.add_argument("--network", type=Path, help="folder of another network than the shipped one")
    parser.add_argument("--floors", type=Path, default=FLOORS, help="file of floors")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--check", action="store_true", help="exit with 1 where a figure dropped or its data changed")
    parser.add_argument("--update", action="store_true", help="raise the floors to what is reached and pin the data")
    parser.add_argument(
        "--lower", action="append", default=[], metavar="NAME", help="with --update: let this floor fall"
    )
    parser.add_argument("--reason", default="", help="why a floor falls; kept in the file")
    parser.add_argument("--show", choices=SHOWN, action="append", default=[], help="details of cases and stories")
    options = parser.parse_args(arguments)
    if (options.lower or options.reason) and not options.update:
        raise UsageError("gate.not-updating", "--lower and --reason only go with --update", "Add --update.")
    if options.update and options.network is not None:
        raise UsageError(
            "gate.other-network", "floors belong to the shipped network, not to --network", "Install it, then --update."
        )
    names = [name for name in options.scorer if name != "all"] or list(SCORERS)
    for name in names:
        if name not in SCORERS:
            raise UsageError("gate.no-such-scorer", f"no scorer {name!r}", f"Choose from {', '.join(SCORERS)}.")
    options.scorer = names
    return options


def run_gate(options: argparse.Namespace) -> int:
    """Measure, print, and check or update."""
    floors = load_floors(options.floors)
    if options.check and not options.update and not floors.floors:
        raise ConfigError(
            "gate.no-floors", f"{options.floors.name} holds no floors", "Make them: python -m gate --update."
        )
    bench = Bench(options.data.resolve(), options.network)
    measurements: list[Measurement] = []
    skipped: dict[str, str] = {}
    seconds: dict[str, float] = {}
    for name in options.scorer:
        measurement, seconds[name] = run_scorer(name, bench)
        if measurement is None:
            skipped[name] = f"its data is not in {options.data}"
        else:
            measurements.append(measurement)
    if options.update:
        floors = raise_floors(measurements, floors, lower=options.lower, reason=options.reason)
        record_floors(floors, options.floors)
    standings = compare(measurements, floors)
    if options.json:
        network = bench.reader.stamp.network if "reader" in bench.__dict__ else None
        print(render_json(standings, skipped, network))
    else:
        print(render_standings(standings, skipped, seconds))
        show_details(bench, options.show)
    return 1 if options.check and (skipped or any(standing.fails for standing in standings)) else 0


def show_details(bench: Bench, wanted: list[str]) -> None:
    """Print what lies behind the figures of the boards that were scored."""
    for name, board in bench.boards.items():
        if "stories" in wanted:
            print(f"\n{name} by story\n{render_stories(board.by_story())}")
        if "confusion" in wanted:
            for aspect in ("position", "channel"):
                print(f"\n{name}: {aspect}\n{render_confusion(board.confusion(aspect))}")
        if "misses" in wanted:
            print(f"\n{name}: missed, spurious, wrong\n" + "\n".join(miss_lines(board)))


if __name__ == "__main__":
    sys.exit(main())
