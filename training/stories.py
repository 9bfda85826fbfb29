"""Invented, marked-up stories (training/stories/*.story) to plain text with statement spans.

In: one `.story` file. Out: a `Story` whose spans are half-open code-point offsets into its text. Always: every mark is
closed, every numbered statement has one cue and one attribute line. The markup is described in stories/FORMAT.md.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROLES = {"s": "source", "q": "cue", "c": "content"}
POSITIONS = (
    "accuses alleges asserts confirms acknowledges denies dismisses doubts declines demands warns pledges condemns"
).split()
CHANNELS = "statement briefing interview state-media social-media report letter speech leak none".split()
KINDS = "named role collective anonymous document unresolved".split()
_OPEN = re.compile(r"\{([\d,]+)([sqc])\|")
_ATTRIBUTES = ("position", "speaker", "party", "kind", "channel", "said", "level")


@dataclass(slots=True)
class Marked:
    """One marked statement: spans by role and its attribute line."""

    source: list[tuple[int, int]] = field(default_factory=list)
    cue: list[tuple[int, int]] = field(default_factory=list)
    content: list[tuple[int, int]] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Story:
    """A marked story: its header, clean text and statements by number."""

    name: str
    header: dict[str, str]
    text: str
    statements: dict[int, Marked]


def parse_story(name: str, raw: str) -> Story:
    """Read one story; ValueError names the file and the fault."""
    head, _, rest = raw.replace("\r\n", "\n").partition("\n\n")
    header = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in head.splitlines())}
    body, rule, tail = rest.partition("\n---\n")
    if rule == "":
        raise ValueError(f"{name}: no line '---' between story and statement lines")
    statements: dict[int, Marked] = {}
    text: list[str] = []
    length = 0
    stack: list[tuple[list[int], str, int]] = []
    position = 0
    body = body.strip("\n")
    while position < len(body):
        mark = _OPEN.match(body, position)
        if mark:
            stack.append(([int(n) for n in mark[1].split(",")], mark[2], length))
            position = mark.end()
        elif body[position] == "}":
            if not stack:
                raise ValueError(f"{name}: '}}' without a mark after {''.join(text)[-40:]!r}")
            numbers, role, start = stack.pop()
            for number in numbers:
                getattr(statements.setdefault(number, Marked()), ROLES[role]).append((start, length))
            position += 1
        elif body[position] == "{":
            raise ValueError(f"{name}: '{{' that opens no mark: {body[position : position + 30]!r}")
        else:
            text.append(body[position])
            length += 1
            position += 1
    if stack:
        raise ValueError(f"{name}: mark {stack[-1][:2]} is not closed")
    for line in filter(None, map(str.strip, tail.splitlines())):
        number, _, pairs = line.partition(":")
        if not number.isdigit() or int(number) not in statements:
            raise ValueError(f"{name}: attribute line for a statement that is not marked: {line!r}")
        statements[int(number)].attributes = {
            key.strip(): value.strip() for key, _, value in (pair.partition("=") for pair in pairs.split(";"))
        }
    for number, marked in statements.items():
        _check_statement(f"{name}: statement {number}", marked)
    return Story(name, header, "".join(text), statements)


def _check_statement(where: str, marked: Marked) -> None:
    if len(marked.cue) != 1:
        raise ValueError(f"{where}: {len(marked.cue)} cues, expected 1")
    if not marked.content:
        raise ValueError(f"{where}: no content")
    missing = [key for key in _ATTRIBUTES if key not in marked.attributes]
    if missing:
        raise ValueError(f"{where}: missing {', '.join(missing)}")
    for key, allowed in (("position", POSITIONS), ("channel", CHANNELS), ("kind", KINDS)):
        if marked.attributes[key] not in allowed:
            raise ValueError(f"{where}: {key}={marked.attributes[key]!r}, expected one of {', '.join(allowed)}")


def load_stories(folder: Path) -> list[Story]:
    """All stories of a folder, by file name."""
    return [parse_story(path.name, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.story"))]


def main() -> int:
    """Check every file of a folder; one line a fault."""
    faults = 0
    stories = 0
    statements = 0
    for path in sorted(Path(sys.argv[1]).glob("*.story")):
        try:
            story = parse_story(path.name, path.read_text(encoding="utf-8"))
        except ValueError as fault:
            faults += 1
            print(fault)
        else:
            stories += 1
            statements += len(story.statements)
    print(f"{stories} stories, {statements} statements, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
