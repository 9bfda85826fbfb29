"""Invented stories in numbers, and a stand-in for the network that reads them in no time.

In: a number. Out: a story's text; and from a text the account that a reader would draw: who says what, the transfer
that is told, who denies it. Names of places are made of syllables, so that no two stories tell the same, but for every
tenth, which is a copy of an earlier one with another last line.
"""

from __future__ import annotations

import random
import re
from collections import deque
from datetime import date
from pathlib import Path

from counterclaim.core.claim import Claim, Stance
from counterclaim.core.document import Document, content_id
from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant, Speaker
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Position, Reason, Statement
from counterclaim.core.transfer import Item, Telling, Transfer
from counterclaim.pipeline import batch
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.single import Begun
from counterclaim.reading.reader import Reader, Started
from counterclaim.reading.sentences import Layout

STAMP = Stamp("stand-in", "sha256:" + "12" * 32, "sha256:" + "34" * 32)
_SYLLABLES = (
    "ba be bo da de do fa fo ga go ka ke ko la le lo ma me mo na ne no pa po ra re ro sa se so ta te to va vo".split()
)
_DOINGS = (
    "closed the road to {a} after a flood", "opened a market in {a}", "sent a doctor to {a}", "paid the miners of {a}",
    "mended the bridge at {a}", "counted the fishing boats of {a}", "held a vote in {a}", "planted olives near {a}",
)  # fmt: skip
_TOLD = re.compile(
    r"(?P<source>Officials of (?P<teller>\w+)) (?P<cue>said) on Monday (?P<content>that (?P<supplier>\w+) had "
    r"(?P<deed>shipped) (?P<item>\d+ launchers) to (?P<recipient>\w+) in April)"
)
_DENIED = re.compile(r"The government of (?P<source>\w+) (?P<cue>denied) (?P<content>that it had sent any launchers)")
APRIL = (date(2024, 4, 1), date(2024, 4, 30))


def story_text(number: int) -> str:
    """The story with this number."""
    if number % 10 == 9:
        return story_text(number - 4) + f"\nThe paper had the story from a reader in {_place(random.Random(number))}.\n"
    choice = random.Random(number)
    teller, supplier, recipient = (_place(choice) for _ in range(3))
    around = [
        f"The council of {_place(choice)} {choice.choice(_DOINGS).format(a=_place(choice))}, "
        f"and {_place(choice)} asked {_place(choice)} for {choice.randrange(2, 900)} sacks of rice."
        for _ in range(6)
    ]
    return (
        f"{_place(choice).upper()}, May 6, 2024 — Officials of {teller} said on Monday that {supplier} had shipped "
        f"{choice.randrange(2, 900)} launchers to {recipient} in April.\n\n"
        f"The government of {supplier} denied that it had sent any launchers.\n\n{' '.join(around)}\n"
    )


def write_stories(folder: Path, numbers: range) -> list[Path]:
    """Files of stories, in the order of their names."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number:06}.txt" for number in numbers]
    for path, number in zip(paths, numbers, strict=True):
        path.write_text(story_text(number), encoding="utf-8")
    return paths


def read_story(document: Document, stamp: Stamp = STAMP) -> Account:
    """What a reader would draw from such a story."""
    told, denied = _TOLD.search(document.text), _DENIED.search(document.text)
    if told is None or denied is None:
        return Account(document, None, (), stamp, document.warnings)
    first = _statement(document, told, Speaker(told["source"], told["teller"], None, "collective"), "alleges")
    second = _statement(document, denied, Speaker(denied["source"], denied["source"], None, "named"), "denies")
    april = Interval(*APRIL, "month", None)
    supplier, recipient = (
        Participant(told[part], told[part], Span(*told.span(part))) for part in ("supplier", "recipient")
    )
    deed, item = Span(*told.span("deed")), Span(*told.span("item"))
    event = Event(
        _id(document, "e"), "AID", "072", deed, supplier, recipient, None, april, "alleged", first.id, 0.8, ()
    )
    claim = Claim(
        _id(document, "c"), f"{told['supplier']} shipped launchers to {told['recipient']}", "transfer", "contested",
        (
            Stance(told["teller"], told["source"], "alleges", None, (first.id,), ()),
            Stance(denied["source"], None, "denies", None, (second.id,), (first.id,)),
        ),
        1, (), (_id(document, "t"),),
    )  # fmt: skip
    transfer = Transfer(
        _id(document, "t"), event.id, supplier, recipient, (Item(item, "rockets", None),), april, "shipped", (), False,
        "alleged", (Telling(deed, first.id, "alleged", ()),), 0.8, (), claim.id,
    )  # fmt: skip
    return Account(document, None, (first, second), stamp, document.warnings, (event,), (transfer,), (claim,))


class StandIn:
    """Stands where the network's reader would."""

    stamp = STAMP


def stand_in() -> None:
    """From now on, in this process, stories are read without the network."""
    nothing = Started(Document("none", ""), Layout((), (), (), ()), deque())
    batch.begin_document = lambda each, _: Begun(each, nothing, None)  # type: ignore[assignment]
    batch.finish_document = lambda begun, _: read_story(begun.document)  # type: ignore[assignment]
    Reader.open = classmethod(lambda cls: StandIn())  # type: ignore[assignment, method-assign]


def _statement(document: Document, told: re.Match[str], speaker: Speaker, position: Position) -> Statement:
    source, cue, content = (Span(*told.span(part)) for part in ("source", "cue", "content"))
    return Statement(
        _id(document, position), (source,), (cue,), (content,), speaker, None, "indirect", position, None, None, None,
        0.9, (Reason("position.cue", f"“{told['cue']}” tells the position", (cue,), 1.0),),
    )  # fmt: skip


def _id(document: Document, kind: str) -> str:
    return content_id(document.id, kind)[7:23]


def _place(choice: random.Random) -> str:
    return "".join(choice.choice(_SYLLABLES) for _ in range(4)).capitalize()
