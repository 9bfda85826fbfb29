"""Spans over a text -> segments that never nest and never cross, in paragraphs, so that overlapping marks stay legible.

In: a text and marks on it. Out: paragraphs of segments; each code point lies in exactly one segment, which names all
that lies over it. Always: the segments' words joined are the text, to the last line break and control character; a
statement keeps one lane in all its places. What a segment looks like is left to the template and the style sheet.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from counterclaim.core.span import Field, Span

Layer = Literal["statement", "event", "transfer", "headline", "boilerplate"]
Kind = Literal["words", "gap", "unseen"]
ROLES = ("source", "cue", "when", "content")
"""The parts that words play in a statement; of two at one place, the earlier here is shown."""
MAX_LANES = 8
"""Lines under a text beyond which further statements share the last."""
_LONGEST_HULL = 600
_LONGEST_LINE = 100
# Control characters and direction marks: alone in a segment, so that they can be shown and cannot turn words round.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n[ \t\r\n]*")
_LINE_END = re.compile(r"\n[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that belong to something, in a part that they play there."""

    layer: Layer
    owner: str
    role: str
    span: Span


@dataclass(frozen=True, slots=True)
class Over:
    """A statement over a segment, the parts that the words play in it, and the lane of its line."""

    owner: str
    roles: tuple[str, ...]
    lane: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text with the same marks over all of it; statements are named the innermost first."""

    start: int
    end: int
    text: str
    kind: Kind
    statements: tuple[Over, ...] = ()
    events: tuple[str, ...] = ()
    transfers: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    """Statements whose first words these are."""
    is_headline: bool = False
    is_boilerplate: bool = False

    @property
    def is_marked(self) -> bool:
        """True if anything lies over it."""
        return bool(self.statements or self.events or self.transfers or self.is_headline or self.is_boilerplate)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Segments up to and with the line break; `depth` is how many lanes its lines take."""

    segments: tuple[Segment, ...]
    depth: int


@dataclass(frozen=True, slots=True)
class _Shape:
    """What all segments of a text share: the lane and size of each statement, and which begin where."""

    text: str
    lanes: Mapping[str, int]
    sizes: Mapping[str, int]
    opens: Mapping[int, Sequence[str]]


def lanes_of(marks: Iterable[Mark]) -> dict[str, int]:
    """A lane for each statement, such that no two in one lane touch: those that begin first nearest to the text."""
    places: dict[str, dict[Field, list[Span]]] = {}
    for mark in marks:
        if mark.layer == "statement":
            places.setdefault(mark.owner, {}).setdefault(mark.span.field, []).append(mark.span)
    wanted = {owner: tuple(_stretches(fields)) for owner, fields in places.items()}
    lanes: list[list[tuple[Field, int, int]]] = []
    found: dict[str, int] = {}
    for owner in sorted(wanted, key=lambda each: (wanted[each][0], each)):
        own = wanted[owner]
        lane = next((n for n, taken in enumerate(lanes) if not any(_touches(taken, each) for each in own)), len(lanes))
        if lane == len(lanes):
            lanes.append([])
        for each in own:
            insort(lanes[lane], each)
        found[owner] = min(lane, MAX_LANES - 1)
    return found


def cut(text: str, marks: Sequence[Mark], lanes: Mapping[str, int], field: Field = "text") -> tuple[Paragraph, ...]:
    """A text in paragraphs of segments."""
    own = [mark for mark in marks if mark.span.field == field and mark.span.end <= len(text)]
    sizes: dict[str, int] = {}
    first: dict[str, int] = {}
    for mark in marks:
        if mark.layer == "statement":
            sizes[mark.owner] = sizes.get(mark.owner, 0) + len(mark.span)
    for mark in own:
        if mark.layer == "statement":
            first[mark.owner] = min(first.get(mark.owner, mark.span.start), mark.span.start)
    opens: dict[int, list[str]] = {}
    for owner, start in first.items():
        opens.setdefault(start, []).append(owner)
    found: list[Paragraph] = []
    gathered: list[Segment] = []
    shape = _Shape(text, lanes, sizes, opens)
    for start, end, kind, over in _stretches_of(text, own):
        segment = _segment(shape, (start, end, kind), over)
        gathered.append(segment)
        if kind == "gap":
            found.append(_paragraph(gathered))
            gathered = []
    if gathered:
        found.append(_paragraph(gathered))
    return tuple(found)


def _stretches(fields: Mapping[Field, Sequence[Span]]) -> Iterator[tuple[Field, int, int]]:
    """What a statement takes of its lane: one stretch from its first word to its last, if that is not far."""
    for field in sorted(fields, reverse=True):
        spans = sorted(fields[field])
        start, end = spans[0].start, max(each.end for each in spans)
        if end - start <= _LONGEST_HULL:
            yield field, start, end
        else:
            yield from ((field, each.start, each.end) for each in spans)


def _touches(taken: Sequence[tuple[Field, int, int]], wanted: tuple[Field, int, int]) -> bool:
    field, start, end = wanted
    at = bisect_left(taken, wanted)
    after = at < len(taken) and taken[at][0] == field and taken[at][1] < end
    return after or (at > 0 and taken[at - 1][0] == field and taken[at - 1][2] > start)


def _stretches_of(text: str, marks: Sequence[Mark]) -> Iterator[tuple[int, int, Kind, tuple[Mark, ...]]]:
    """The text from bound to bound: where a mark begins or ends, a paragraph does, or something unseen stands."""
    kinds: dict[int, Kind] = {0: "words"}
    for match in _UNSEEN.finditer(text):
        kinds[match.start()] = "unseen"
        kinds.setdefault(match.end(), "words")
    for match in _ends(text).finditer(text):
        kinds[match.start() - text.endswith("\r", 0, match.start())] = "gap"
        kinds.setdefault(match.end(), "words")
    begins: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for number, mark in enumerate(marks):
        begins.setdefault(mark.span.start, []).append(number)
        ends.setdefault(mark.span.end, []).append(number)
    bounds = sorted({0, len(text), *kinds, *begins, *ends})
    active: dict[int, Mark] = {}
    kind: Kind = "words"
    for start, end in itertools.pairwise(bounds):
        for number in ends.get(start, ()):
            active.pop(number, None)
        for number in begins.get(start, ()):
            active[number] = marks[number]
        kind = kinds.get(start, kind)
        yield start, end, kind, tuple(active.values())


def _ends(text: str) -> re.Pattern[str]:
    """Where paragraphs end: at every line break, or at blank lines alone where the lines were cut to a width."""
    is_cut_to_width = "\n\n" in text and all(len(line) <= _LONGEST_LINE for line in text.split("\n"))
    return _BLANK_LINE if is_cut_to_width else _LINE_END


def _segment(shape: _Shape, place: tuple[int, int, Kind], over: Sequence[Mark]) -> Segment:
    start, end, kind = place
    words = shape.text[start:end]
    if not over:
        return Segment(start, end, words, kind)
    roles: dict[str, list[str]] = {}
    events: dict[str, None] = {}
    transfers: dict[str, None] = {}
    layers = set()
    for mark in over:
        layers.add(mark.layer)
        if mark.layer == "statement":
            roles.setdefault(mark.owner, []).append(mark.role)
        elif mark.layer == "event":
            events[mark.owner] = None
        elif mark.layer == "transfer":
            transfers[mark.owner] = None
    owners = sorted(roles, key=lambda each: (shape.sizes[each], each)) if len(roles) > 1 else roles
    statements = tuple(Over(owner, _ordered(roles[owner]), shape.lanes[owner]) for owner in owners)
    return Segment(
        start, end, words, kind, statements, tuple(events), tuple(transfers), tuple(shape.opens.get(start, ())),
        "headline" in layers, "boilerplate" in layers,
    )  # fmt: skip


def _ordered(roles: Sequence[str]) -> tuple[str, ...]:
    return (roles[0],) if len(roles) == 1 else tuple(sorted(set(roles), key=ROLES.index))


def _paragraph(segments: Iterable[Segment]) -> Paragraph:
    told = tuple(segments)
    return Paragraph(told, max((over.lane + 1 for each in told for over in each.statements), default=0))
