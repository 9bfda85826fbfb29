"""Statements, transfers, events and claims gained, lost and altered between two states of the code or of the network.

In: the cases, the held-out stories and our own. Out: with --save a file of all that was drawn, with --against what
differs from such a file. Always: the file holds text of the development data, so it is only written to a place that git
ignores.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from counterclaim.core.errors import InputError, UsageError
from gate.bench import CASES, HELD_OUT, OWN, ROOT, Bench
from gate.drawn_rows import PLACES, STATEMENT, VALUES, Row, account_rows, brief

FOLDER = ROOT / ".gate"


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two runs; an altered thing keeps its place."""

    gained: tuple[Row, ...]
    lost: tuple[Row, ...]
    altered: tuple[tuple[Row, Row], ...]


def draw_rows(bench: Bench) -> Iterator[Row]:
    """Rows of everything drawn from the cases, the held-out stories and our own, as far as they are here."""
    for stories in (CASES, HELD_OUT, OWN):
        for story in bench.gold(stories):
            yield from account_rows(story.name, bench.account(story.document))


def compare_rows(before: Iterable[Row], after: Iterable[Row]) -> Changes:
    """Equal rows fall away; of the rest, those of one place pair up, by the surest keys first."""
    sides = list(before), list(after)
    gained: list[Row] = []
    lost: list[Row] = []
    altered: list[tuple[Row, Row]] = []
    for what, values in VALUES.items():
        left, right = ([row for row in rows if row["what"] == what] for rows in sides)
        for keys in ((*values, *PLACES[what][0]), *PLACES[what]):
            pairs, left, right = _pair_rows(left, right, ("story", *keys))
            altered += [(earlier, later) for earlier, later in pairs if earlier != later]
        lost += left
        gained += right
    return Changes(tuple(gained), tuple(lost), tuple(altered))


def _pair_rows(
    lost: list[Row], gained: list[Row], keys: tuple[str, ...]
) -> tuple[list[tuple[Row, Row]], list[Row], list[Row]]:
    waiting: dict[tuple[str | None, ...], list[Row]] = {}
    for row in gained:
        waiting.setdefault(tuple(row[key] for key in keys), []).append(row)
    pairs, alone = [], []
    for row in lost:
        partners = waiting.get(tuple(row[key] for key in keys))
        if partners:
            pairs.append((row, partners.pop(0)))
        else:
            alone.append(row)
    taken = {id(right) for _, right in pairs}
    return pairs, alone, [row for row in gained if id(row) not in taken]


def render_changes(changes: Changes) -> Iterator[str]:
    """Counts, in all and by what changed, then one line a change."""
    yield _counts("all", changes)
    for what in VALUES:
        of_it = Changes(
            tuple(row for row in changes.gained if row["what"] == what),
            tuple(row for row in changes.lost if row["what"] == what),
            tuple(pair for pair in changes.altered if pair[0]["what"] == what),
        )
        if of_it != Changes((), (), ()):
            yield _counts(f"{what}s", of_it)
    for mark, rows in (("+", changes.gained), ("-", changes.lost)):
        for row in rows:
            yield f"{mark} {row['story']}: {brief(row)}: {row['words']}"
    for left, right in changes.altered:
        keys = VALUES[left["what"] or ""]
        values = [f"{key}: {left[key]} -> {right[key]}" for key in keys if left[key] != right[key]]
        if left["words"] != right["words"]:
            values.append(f"words: {left['words']} -> {right['words']}")
        shown = f"{right['words']} " if left["words"] == right["words"] else ""
        yield f"~ {right['story']}: {shown}{'; '.join(values) or 'its place'}"


def _counts(name: str, changes: Changes) -> str:
    return f"{name}: {len(changes.gained)} gained, {len(changes.lost)} lost, {len(changes.altered)} altered"


def save_rows(rows: Iterable[Row], path: Path) -> int:
    """Write rows as JSON Lines; only under .gate/ or outside the checkout, where git sees nothing."""
    place = path.resolve()
    if place.is_relative_to(ROOT) and not place.is_relative_to(FOLDER):
        raise UsageError(
            "gate.text-in-repository",
            f"{path} lies in the repository, and the rows hold text of the development data",
            f"Save under {FOLDER.name}/, which git ignores.",
        )
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_relative_to(FOLDER):
        (FOLDER / ".gitignore").write_text("*\n", encoding="utf-8")
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    place.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def load_rows(path: Path) -> list[Row]:
    """Rows of an earlier run."""
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
        return [{"what": STATEMENT, **row} for row in rows]
    except (OSError, ValueError, TypeError) as error:
        raise InputError(
            "gate.bad-rows",
            f"{path} is not a file of saved rows: {error}",
            "Make one: python -m gate changes --save FILE",
        ) from error


def main(arguments: list[str]) -> int:
    """`python -m gate changes --save FILE | --against FILE`."""
    parser = argparse.ArgumentParser(prog="python -m gate changes", description="What was gained, lost and altered.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared", help="folder with cases/")
    parser.add_argument("--network", type=Path, help="folder of another network than the shipped one")
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--save", type=Path, metavar="FILE", help="keep all that is drawn now, under .gate/")
    group.add_argument("--against", type=Path, metavar="FILE", help="show what differs from a saved file")
    options = parser.parse_args(arguments)
    rows = draw_rows(Bench(options.data.resolve(), options.network))
    if options.save is not None:
        print(f"saved {save_rows(rows, options.save)} rows to {options.save}")
    else:
        before = load_rows(options.against)
        print("\n".join(render_changes(compare_rows(before, rows))))
    return 0
