"""Statements in one line: "BEL [t1]: Peru shipped rockets | PER denies: the charge".

A line is told as prose: `|` starts a new sentence, `/` a new paragraph, `&` goes on in the same sentence. Before the
colon stand the speaker's party ("-" for none), the position ("alleges" if left out), and marks: `[t1]` tells of a
transfer (t1 by the first party named), `{ASSAULT}` holds such an event, `<` has the content of the statement before,
`^` lies inside the statement after, `=` has no verb. One party is one speaker.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from counterclaim.actors.parties import find_parties
from counterclaim.core.event import Event, EventType
from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant, Speaker
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.core.statement import Position, Statement
from counterclaim.core.transfer import Telling, Transfer
from tests.builders import make_document, make_reading

NO_CUES: Mapping[int, str] = {}
_PARTS = re.compile(r"(?:^|(?P<join> [|/&] ))(?P<head>[^:|/&]+): (?P<content>.*?)(?= [|/&] |$)")
_HEAD = re.compile(
    r"(?P<party>[\w-]+)(?: (?P<position>[a-z]+))?(?: \[(?P<transfer>\w+)\])?(?: \{(?P<event>\w+)\})?"
    r"(?: (?P<mark>[<^=]))?(?: (?P<on>\d{4}-\d\d-\d\d))?$"
)


@dataclass(frozen=True)
class Told:
    """A reading with its statements, events and transfers, all made by hand."""

    reading: Reading
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]
    transfers: tuple[Transfer, ...]


def tell(line: str, *, published: date | None = None, cues: Mapping[int, str] = NO_CUES) -> Told:
    """The values that a line stands for; statements are s1, s2 ... in order, with the cue "spoke" but for `cues`."""
    text = ""
    placed: list[tuple[re.Match[str], Span, Span]] = []
    for number, part in enumerate(_PARTS.finditer(line), 1):
        join = (part["join"] or "").strip()
        text += {"": "", "|": ". ", "/": ".\n\n", "&": " and "}[join]
        spoke = cues.get(number, "spoke")
        text += f"Speaker{number} "
        cue = Span(len(text), len(text) + len(spoke))
        text += f"{spoke} "
        content = Span(len(text), len(text) + len(part["content"]))
        text += part["content"]
        head = _HEAD.match(part["head"])
        assert head is not None, part["head"]
        placed.append((head, cue, content))
    reading = make_reading(make_document(text + ".", published=published))
    verbless = [content for head, _, content in placed if head["mark"] == "="]
    words = tuple(
        replace(word, upos="NOUN", relation="obj")
        if any(span.start <= word.start < span.end for span in verbless)
        else word
        for word in reading.words
    )
    reading = replace(reading, words=words)
    statements: list[Statement] = []
    for number, (head, cue, content) in enumerate(placed, 1):
        spans = statements[-1].content if head["mark"] == "<" else (content,)
        statements.append(_statement(number, head, cue, spans))
        if number > 1 and placed[number - 2][0]["mark"] == "^":
            statements[-2] = replace(statements[-2], parent=f"s{number}")
    return Told(reading, tuple(statements), _events(placed), _transfers(placed, reading))


def _statement(number: int, head: re.Match[str], cue: Span, content: tuple[Span, ...]) -> Statement:
    party = None if head["party"] == "-" else head["party"]
    on = date.fromisoformat(head["on"]) if head["on"] else None
    return Statement(
        f"s{number}", (cue,), (cue,), content, Speaker(f"Envoy{party or number}", party, None, "named"), None,
        "indirect", cast("Position", head["position"] or "alleges"), None, Interval(on, on) if on else None, None,
        0.9, (),
    )  # fmt: skip


def _events(placed: list[tuple[re.Match[str], Span, Span]]) -> tuple[Event, ...]:
    return tuple(
        Event(
            f"e{n}",
            cast("EventType", head["event"]),
            None,
            content,
            None,
            None,
            None,
            None,
            "alleged",
            f"s{n}",
            0.9,
            (),
        )
        for n, (head, _, content) in enumerate(placed, 1)
        if head["event"]
    )


def _transfers(placed: list[tuple[re.Match[str], Span, Span]], reading: Reading) -> tuple[Transfer, ...]:
    tellings: dict[str, list[tuple[str, Span]]] = {}
    for number, (head, _, content) in enumerate(placed, 1):
        if head["transfer"]:
            tellings.setdefault(head["transfer"], []).append((f"s{number}", content))
    return tuple(_transfer(identifier, told, reading) for identifier, told in tellings.items())


def _transfer(identifier: str, told: list[tuple[str, Span]], reading: Reading) -> Transfer:
    first = told[0][1]
    named = [mention for mention in find_parties(reading.document.text) if first.covers(mention.span)]
    parties = [Participant(mention.party.id, mention.party.name, mention.span) for mention in named]
    return Transfer(
        identifier, "e", parties[0] if parties else None, parties[1] if len(parties) > 1 else None, (), None, "shipped",
        (), False, "alleged", tuple(Telling(span, statement, "alleged", ()) for statement, span in told), 0.9, (),
    )  # fmt: skip
