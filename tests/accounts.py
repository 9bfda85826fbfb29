"""Accounts made by hand, without a network: every span is found by its words, so that a wrong one cannot be written."""

from __future__ import annotations

import re
from datetime import date

from counterclaim.core.document import Document, content_id
from counterclaim.core.interval import Interval
from counterclaim.core.party import UNRESOLVED, Speaker
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Channel, Manner, Position, Reason, Statement
from counterclaim.pipeline.account import Account

STAMP = Stamp("0.1.0", "sha256:" + "ab" * 32, "sha256:" + "cd" * 32)

TITLE = "Malta rejects charge over missing launchers"
TEXT = (
    "VALLETTA, Malta, May 6, 2019 — Malta on Monday denied that it had sold launchers to rebels, saying the charge was "
    "“a tale for sailors.”\n\n"
    "Interior Minister Carla Zerafa accused Tunisia of inventing the sale. “They have never shown us one paper,” she "
    "said in an interview.\n\n"
    "Two Tunisian officers said Malta had confirmed the sale last week. The minister would not discuss it."
)
ZERAFA = Speaker("Carla Zerafa", "MLT", "Interior Minister", "named")
MONDAY = date(2019, 5, 6)


def span_of(words: str, text: str = TEXT, nth: int = 0) -> Span:
    """The span of the nth place where the words stand as whole words."""
    places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    return Span(*places[nth])


def make_document(text: str = TEXT, title: str | None = TITLE, **known: object) -> Document:
    """A document with the id of its text."""
    return Document(id=content_id(title, text), text=text, title=title, **known)  # type: ignore[arg-type]


def make_statement(
    number: int,
    source: str | None,
    cue: str,
    content: str | tuple[str, ...],
    position: Position,
    *,
    text: str = TEXT,
    speaker: Speaker = UNRESOLVED,
    channel: Channel | None = None,
    manner: Manner = "indirect",
    addressee: str | None = None,
    said_on: Interval | None = None,
    parent: str | None = None,
    nth_source: int = 0,
    nth_cue: int = 0,
    nth_content: int = 0,
) -> Statement:
    """A statement whose spans are looked up by their words."""
    pieces = (content,) if isinstance(content, str) else content
    cue_span = span_of(cue, text, nth_cue)
    return Statement(
        id=f"s{number}",
        source=() if source is None else (span_of(source, text, nth_source),),
        cue=(cue_span,),
        content=tuple(span_of(piece, text, nth_content) for piece in pieces),
        speaker=speaker,
        channel=channel,
        manner=manner,
        position=position,
        addressee=addressee,
        said_on=said_on,
        parent=parent,
        score=0.9,
        reasons=(Reason("position.cue", f"“{cue}” tells the position", (cue_span,), 1.0),),
    )


def make_account() -> Account:
    """Two denials, an accusation, a quote, an allegation with a statement inside, and one without its speaker."""
    document = make_document(
        dateline="VALLETTA, Malta", published=MONDAY, published_from="dateline", outlet="Harbour Post", name="story.txt"
    )
    malta = Speaker("Malta", "MLT", None, "named")
    monday = Interval(MONDAY, MONDAY, "day", span_of("Monday"))
    last_week = Interval(date(2019, 4, 29), date(2019, 5, 5), "week", span_of("last week"))
    statements = (
        make_statement(
            1, "Malta", "denied", "that it had sold launchers to rebels", "denies",
            speaker=malta, said_on=monday, nth_source=1,
        ),
        make_statement(
            2, "Malta", "saying", "the charge was “a tale for sailors.”", "dismisses",
            speaker=malta, manner="mixed", nth_source=1,
        ),
        make_statement(
            3, "Interior Minister Carla Zerafa", "accused", "Tunisia of inventing the sale", "accuses",
            speaker=ZERAFA, addressee="Tunisia",
        ),
        make_statement(
            4, "she", "said in an interview", "They have never shown us one paper,", "denies",
            speaker=ZERAFA, channel="interview", manner="direct",
        ),
        make_statement(
            5, "Two Tunisian officers", "said", "Malta had confirmed the sale last week", "alleges",
            speaker=Speaker("Two Tunisian officers", "TUN", None, "anonymous"), nth_cue=1,
        ),
        make_statement(
            6, "Malta", "had confirmed", "the sale last week", "confirms",
            speaker=malta, said_on=last_week, parent="s5", nth_source=2,
        ),
        make_statement(7, "The minister", "would not discuss", "it", "declines", nth_content=1),
    )  # fmt: skip
    return Account(document, None, statements, STAMP, warnings=("2 lines of advertising were left out",))
