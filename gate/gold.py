"""Stories with gold statements: the analyst's cases and the invented stories that training never saw.

In: `*.json` in the format of cases/FORMAT.md, or `*.story` files. Out: one `GoldStory` each, whose spans point into the
text of its document as the package loads it. Always: a gold string that is not in the text is an error, not a miss.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from counterclaim.core.document import Document, content_id
from counterclaim.core.errors import InputError
from counterclaim.core.span import Span
from counterclaim.core.statement import Manner, Position
from training.stories import Marked, Story, parse_story

HELD_OUT_EVERY = 5
"""Stories whose number this divides are left out of training; training/corpora.py holds the same rule."""
CHANNEL_NAMES = {"state media": "state-media", "social media": "social-media", "anonymous": None, "none": None}
INSIDE_CONTENT_PENALTY = 30
"""Characters of distance that a cue inside its own content is worth: there it is mostly another statement's."""


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """What an analyst found. `party`, `addressee` and the two ends of `said_on` are None where there is none."""

    id: str
    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    speaker: str | None
    party: str | None
    position: Position
    channel: str | None
    said_on: tuple[date | None, date | None]
    manner: Manner | None = None
    """None in stories, which do not mark it."""
    named: bool | None = None
    kind: str | None = None
    """Cases mark `named`, stories mark `kind`."""
    addressee: str | None = None
    has_addressee: bool = False
    """True where the gold says who is addressed, or that nobody is."""


@dataclass(frozen=True, slots=True)
class GoldStory:
    """A document and the statements that it makes."""

    name: str
    document: Document
    statements: tuple[GoldStatement, ...]


def load_cases(folder: Path) -> list[GoldStory]:
    """The analyst's cases, each loaded as `counterclaim read` would load it."""
    from counterclaim.documents.load import load_document

    stories = []
    for path in sorted(folder.glob("*.json")):
        rows = json.loads(path.read_text(encoding="utf-8"))["statements"]
        document = load_document(path)
        stories.append(GoldStory(path.stem, document, tuple(place_rows(document, rows, path.name))))
    return stories


def place_rows(document: Document, rows: list[dict[str, Any]], name: str) -> Iterator[GoldStatement]:
    """Gold rows with their strings found in the text."""
    for row in rows:
        content = find_content(document.text, row["content"], f"{name}: {row['id']}")
        cue, source = find_cue(document.text, row["cue"], row["speaker_span"], content, f"{name}: {row['id']}")
        channel = row["channel"]
        said = row["said_on"] or {"from": None, "to": None}
        yield GoldStatement(
            row["id"],
            source,
            cue,
            (content,),
            row["speaker"],
            row["speaker_side"],
            row["position"],
            CHANNEL_NAMES.get(channel, channel),
            (_day(said["from"]), _day(said["to"])),
            manner=row["manner"],
            named=row["named"],
            addressee=row["addressee"],
            has_addressee=True,
        )


def find_content(text: str, words: str, where: str) -> Span:
    """The first place of the content: the cases hold no content that stands twice."""
    return find_places(text, words, where)[0]


def find_cue(text: str, cue: str, source: str, content: Span, where: str) -> tuple[Span, Span]:
    """Cue and source nearest to the content and to one another, of all places where their words stand."""

    def distance(cue_place: Span, source_place: Span) -> float:
        inside = INSIDE_CONTENT_PENALTY if content.covers(cue_place) else 0
        return gap(cue_place, content) + gap(cue_place, source_place) / 2 + inside

    pairs = [(c, s) for c in find_places(text, cue, where) for s in find_places(text, source, where)]
    return min(pairs, key=lambda pair: (distance(*pair), pair))


def find_places(text: str, words: str, where: str) -> list[Span]:
    """Every place of these words, as whole words where they stand so anywhere."""
    places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    places = places or [match.span() for match in re.finditer(re.escape(words), text)]
    if not places:
        raise InputError(
            "gate.gold-not-found", f"{where}: {words[:60]!r} is not in the text", "Correct the gold so that it is."
        )
    return [Span(start, end) for start, end in places]


def gap(left: Span, right: Span) -> int:
    """Characters between two spans, 0 where they touch."""
    return max(0, left.start - right.end, right.start - left.end)


def load_held_out(folder: Path) -> list[GoldStory]:
    """The invented stories that training leaves out."""
    return [
        story_gold(parse_story(path.name, path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("*.story"))
        if int(path.name.split("-")[1]) % HELD_OUT_EVERY == 0
    ]


def story_gold(story: Story) -> GoldStory:
    """A marked story as a document with gold statements."""
    header = {key: None if value in ("", "none") else value for key, value in story.header.items()}
    published = _day(header.get("published"))
    document = Document(
        content_id(header.get("title"), story.text),
        story.text,
        title=header.get("title"),
        byline=header.get("byline"),
        agency=header.get("agency"),
        dateline=header.get("dateline"),
        published=published,
        published_from=None if published is None else "story file",
        name=story.name,
    )
    statements = tuple(_marked_gold(number, marked) for number, marked in sorted(story.statements.items()))
    return GoldStory(story.name.removesuffix(".story"), document, statements)


def _marked_gold(number: int, marked: Marked) -> GoldStatement:
    told = marked.attributes
    first, slash, last = told["said"].partition("/")
    return GoldStatement(
        f"s{number}",
        Span(*marked.source[0]) if marked.source else None,
        Span(*marked.cue[0]),
        tuple(Span(*piece) for piece in marked.content),
        None if told["speaker"] == "unresolved" else told["speaker"],
        None if told["party"] == "none" else told["party"],
        told["position"],  # type: ignore[arg-type]  # checked by the parser
        CHANNEL_NAMES.get(told["channel"], told["channel"]),
        (_day(first), _day(last if slash else first)),
        kind=told["kind"],
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written and written != "none" else None
