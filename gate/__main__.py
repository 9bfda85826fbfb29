"""`python -m gate [SCORER ...]`: measure, compare with the floors, check or raise them.

In: names of scorers (all by default) and options. Out: a table or JSON, and with --check an exit code: 1 where a
measure dropped, its data changed, or its pinned data is not there. `python -m gate changes` and `calibration` are
commands of their own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from counterclaim.core.errors import ConfigError, CounterclaimError, UsageError
from gate import calibration, changes, int8
from gate.bench import CASES, ROOT, Bench, check_given
from gate.floors import FLOORS, Floors, Measurement, compare, load_floors, raise_floors, record_floors
from gate.scorers import SCORERS, Scorer, run_scorer, scorers_of_set
from gate.story_scorers import FAMILIES, scorer_name
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
    parser.add_argument(
        "--stories", type=Path, metavar="FOLDER", help="score these stories alone, in the cases' format"
    )
    parser.add_argument("--network", type=Path, help="folder of another network than the shipped one")
    parser.add_argument("--float", type=Path, metavar="FOLDER", help="for int8: folder of the float32 network")
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
    if options.stories is not None and (options.update or options.check):
        raise UsageError(
            "gate.other-stories",
            "floors belong to the pinned data, not to --stories",
            "Run it without --check, --update.",
        )
    options.scorers = choose_scorers(options.scorer, options.stories)
    return options


def choose_scorers(names: list[str], stories: Path | None) -> dict[str, Scorer]:
    """The scorers asked for by name, all if none is; of a folder of stories, its families."""
    known: Mapping[str, Scorer] = SCORERS
    names = [name for name in names if name != "all"]
    if stories is not None:
        name = check_given(stories).name
        known = scorers_of_set(name)
        names = [scorer_name("statements" if each == CASES else each, name) for each in names]
    for each in names:
        if each not in known:
            choice = ", ".join(FAMILIES if stories is not None else known)
            raise UsageError("gate.no-such-scorer", f"no scorer {each!r}", f"Choose from {choice}.")
    return {name: known[name] for name in names or known}


def run_gate(options: argparse.Namespace) -> int:
    """Measure, print, and check or update."""
    floors = load_floors(options.floors)
    if options.check and not options.update and not floors.floors:
        raise ConfigError(
            "gate.no-floors", f"{options.floors.name} holds no floors", "Make them: python -m gate --update."
        )
    given = None if options.stories is None else check_given(options.stories)
    bench = Bench(
        options.data.resolve(), options.network, given=given, float_network=options.float, pinned=floors.pinned
    )
    measurements: list[Measurement] = []
    skipped: dict[str, str] = {}
    seconds: dict[str, float] = {}
    for name, scorer in options.scorers.items():
        measurement, seconds[name] = run_scorer(name, bench, scorer)
        if measurement is None:
            skipped[name] = f"it takes {scorer.needs}"
        else:
            measurements.append(measurement)
    if options.update:
        floors = raise_floors(measurements, floors, lower=options.lower, reason=options.reason)
        floors = pin_int8(floors, bench)
        record_floors(floors, options.floors)
    standings = compare(measurements, floors)
    if options.json:
        network = bench.reader.stamp.network if "reader" in bench.__dict__ else None
        print(render_json(standings, skipped, network))
    else:
        print(render_standings(standings, skipped, seconds))
        show_details(bench, options.show)
    # Data that was never pinned may be absent: stories of our own that are not written yet, say.
    lacking = [name for name in skipped if name in floors.data]
    return 1 if options.check and (lacking or any(standing.fails for standing in standings)) else 0


def pin_int8(floors: Floors, bench: Bench) -> Floors:
    """Floors that also keep what int8 was measured to lose, if it was measured now."""
    figures = bench.measured.get(int8.NAME)
    pinned = None if figures is None else int8.pin_loss(bench, figures)
    return floors if pinned is None else replace(floors, pinned={**floors.pinned, int8.NAME: pinned})


def show_details(bench: Bench, wanted: list[str]) -> None:
    """Print what lies behind the figures of the boards that were scored."""
    for name, board in bench.boards.items():
        if "stories" in wanted:
            print(f"\n{name} by story\n{render_stories(board.by_story())}")
        if "confusion" in wanted:
            for aspect, counts in board.confusions().items():
                print(f"\n{name}: {aspect}\n{render_confusion(counts)}")
        if "misses" in wanted:
            print(f"\n{name}: missed, false, wrong\n" + "\n".join(board.miss_lines()))


if __name__ == "__main__":
    sys.exit(main())
