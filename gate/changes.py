"""Statements gained, lost and altered between two states of the code or of the network.

In: the cases and the held-out stories. Out: with --save a file of all statements drawn, with --against what differs
from such a file. Always: the file holds text of the development data, so it is only written to a place that git
ignores.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from counterclaim.core.document import Document
from counterclaim.core.errors import InputError, UsageError
from counterclaim.core.statement import Statement
from gate.gold import GoldStory, load_cases, load_held_out
from gate.scorers import ROOT, Bench
from gate.verdicts import days_of

FOLDER = ROOT / ".gate"
Row = dict[str, str | None]
VALUES = ("speaker", "party", "kind", "position", "channel", "manner", "addressee", "said_on")


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two runs; an altered statement keeps its cue."""

    gained: tuple[Row, ...]
    lost: tuple[Row, ...]
    altered: tuple[tuple[Row, Row], ...]


def statement_row(story: str, document: Document, statement: Statement) -> Row:
    """One statement as flat text: where it stands, what is there, what was drawn."""
    days = "/".join("" if day is None else day.isoformat() for day in days_of(statement.said_on))
    speaker = statement.speaker
    return {
        "story": story,
        "cue": " ".join(f"{span.start}:{span.end}" for span in statement.cue),
        "content": " ".join(f"{span.start}:{span.end}" for span in statement.content),
        "words": " | ".join(
            " … ".join(" ".join(document.words_of(span).split()) for span in spans)
            for spans in (statement.source, statement.cue, statement.content)
        ),
        "speaker": speaker.name,
        "party": speaker.party,
        "kind": speaker.kind,
        "position": statement.position,
        "channel": statement.channel,
        "manner": statement.manner,
        "addressee": statement.addressee,
        "said_on": days if days != "/" else None,
    }


def draw_rows(bench: Bench) -> Iterator[Row]:
    """Rows of every statement on the cases, where they are, and on the held-out stories."""
    stories: list[GoldStory] = [*load_cases(bench.cases), *load_held_out(bench.stories)]
    for story in stories:
        for statement in bench.draw(story.document):
            yield statement_row(story.name, story.document, statement)


def compare_rows(before: Iterable[Row], after: Iterable[Row]) -> Changes:
    """Equal rows fall away; of the rest, those of one cue and content pair up, then those of one cue."""
    lost, gained = list(before), list(after)
    altered: list[tuple[Row, Row]] = []
    for keys in ((*VALUES, "story", "cue", "content"), ("story", "cue", "content"), ("story", "cue")):
        pairs, lost, gained = _pair_rows(lost, gained, keys)
        altered += [(left, right) for left, right in pairs if left != right]
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
    """Counts, then one line a change."""
    yield f"{len(changes.gained)} gained, {len(changes.lost)} lost, {len(changes.altered)} altered"
    for mark, rows in (("+", changes.gained), ("-", changes.lost)):
        for row in rows:
            yield f"{mark} {row['story']}: {row['position']} by {row['speaker']}: {row['words']}"
    for left, right in changes.altered:
        values = [f"{key}: {left[key]} -> {right[key]}" for key in VALUES if left[key] != right[key]]
        if left["words"] != right["words"]:
            values.append(f"spans: {left['words']} -> {right['words']}")
        yield f"~ {right['story']}: {right['words'] if left['words'] == right['words'] else ''} {'; '.join(values)}"


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
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    except (OSError, ValueError) as error:
        raise InputError(
            "gate.bad-rows",
            f"{path} is not a file of saved statements: {error}",
            "Make one: python -m gate changes --save FILE",
        ) from error


def main(arguments: list[str]) -> int:
    """`python -m gate changes --save FILE | --against FILE`."""
    parser = argparse.ArgumentParser(prog="python -m gate changes", description="Statements gained, lost and altered.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared", help="folder with cases/")
    parser.add_argument("--network", type=Path, help="folder of another network than the shipped one")
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--save", type=Path, metavar="FILE", help="keep every statement drawn now, under .gate/")
    group.add_argument("--against", type=Path, metavar="FILE", help="show what differs from a saved file")
    options = parser.parse_args(arguments)
    rows = draw_rows(Bench(options.data.resolve(), options.network))
    if options.save is not None:
        print(f"saved {save_rows(rows, options.save)} statements to {options.save}")
    else:
        before = load_rows(options.against)
        print("\n".join(render_changes(compare_rows(before, rows))))
    return 0
