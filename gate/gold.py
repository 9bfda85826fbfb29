"""Stories with gold: the analyst's cases, further stories in their format, and the invented ones kept from training.

In: `*.json` in the format of the cases (docs/gate.md), or `*.story` files. Out: one `GoldStory` each, whose spans point
into the text of its document as the package loads it. Always: gold that is badly formed, or whose words are not in the
text, is an error that names file, key and value, not a miss.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast, get_args

from counterclaim.core.document import Document, content_id
from counterclaim.core.span import Span
from counterclaim.core.statement import Channel, Manner, Position
from gate.gold_content import (
    GoldClaim,
    GoldEvent,
    GoldHeadline,
    GoldTransfer,
    check_references,
    parse_claim,
    parse_event,
    parse_headline,
    parse_transfer,
)
from gate.places import find_content, find_cue
from gate.rows import Days, Row, load_fields
from training.stories import Marked, Story, parse_story

HELD_OUT_EVERY = 5
"""Stories whose number this divides are left out of training; training/corpora.py holds the same rule."""
CHANNEL_NAMES = {"state media": "state-media", "social media": "social-media", "anonymous": None, "none": None}


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
    said_on: Days
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
    """A document, the statements in it, and what they are about; a section that nobody marked is None."""

    name: str
    document: Document
    statements: tuple[GoldStatement, ...]
    transfers: tuple[GoldTransfer, ...] | None = None
    events: tuple[GoldEvent, ...] | None = None
    claims: tuple[GoldClaim, ...] | None = None
    headline: GoldHeadline | None = None


def load_cases(folder: Path) -> list[GoldStory]:
    """The stories of a folder in the format of the cases, each loaded as `counterclaim read` would load it."""
    return [load_case(path) for path in sorted(folder.glob("*.json"))]


def load_case(path: Path) -> GoldStory:
    """One story file with all that its gold marks."""
    from counterclaim.documents.load import load_document

    fields = load_fields(path)
    document = load_document(path)
    row = Row(fields, path.name, document.text)
    statements = tuple(map(parse_statement, row.rows("statements")))
    transfers, claims = row.section("transfers", parse_transfer), row.section("claims", parse_claim)
    check_references(path.name, {statement.id for statement in statements}, claims, transfers)
    return GoldStory(
        path.stem, document, statements, transfers, row.section("events", parse_event), claims,
        parse_headline(row.maybe_row("headline")) if "headline" in fields else None,
    )  # fmt: skip


def parse_statement(row: Row) -> GoldStatement:
    """One gold statement with its words found in the text."""
    content = find_content(row.text, row.words("content"), f'{row.where}: "content"')
    cue, source = find_cue(list(row.places("cue")), list(row.places("speaker_span")), content)
    channels = (*get_args(Channel), *CHANNEL_NAMES)
    channel = None if row.maybe_words("channel") is None else row.choice("channel", channels)
    return GoldStatement(
        row.words("id"), source, cue, (content,), row.maybe_words("speaker"), row.maybe_words("speaker_side"),
        cast("Position", row.choice("position", get_args(Position))),
        None if channel is None else CHANNEL_NAMES.get(channel, channel),
        row.days("said_on"),
        manner=cast("Manner", row.choice("manner", get_args(Manner))),
        named=row.flag("named"),
        addressee=row.maybe_words("addressee"),
        has_addressee=True,
    )  # fmt: skip


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
