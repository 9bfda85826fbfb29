"""Accounts made by hand, without a network: every span is found by its words, so that a wrong one cannot be written."""

from __future__ import annotations

import re
from datetime import date

from counterclaim.core.claim import Claim, Stance
from counterclaim.core.document import Document, content_id
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.interval import Interval
from counterclaim.core.measure import Application
from counterclaim.core.party import UNRESOLVED, Participant, Speaker
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Channel, Manner, Position, Reason, Statement
from counterclaim.core.transfer import Item, Quantity, Telling, Transfer
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


CARGO_TITLE = "Malta shipped launchers to Fezzan rebels"
CARGO_TEXT = (
    "VALLETTA, Malta, May 6, 2019 — Tunisian officials said last week that Malta had secretly shipped dozens of "
    "launchers to rebels in Fezzan by way of Gozo in April.\n\n"
    "Malta on Monday denied that it had sent any launchers. Interior Minister Carla Zerafa called the officers "
    "“tailors of smoke.”\n\n"
    "Algeria closed the border on Sunday. Observers warned that the army might shell Ghat."
)


def cargo_span(words: str, nth: int = 0) -> Span:
    """The span of some words of the cargo story."""
    return span_of(words, CARGO_TEXT, nth)


def make_cargo_account() -> Account:
    """An alleged and denied transfer with its claim and rule, a reported and a supposed event, an overstated title."""
    document = make_document(
        CARGO_TEXT,
        CARGO_TITLE,
        dateline="VALLETTA, Malta",
        published=MONDAY,
        published_from="dateline",
        name="cargo.txt",
    )
    week = Interval(date(2019, 4, 29), date(2019, 5, 5), "week", cargo_span("last week"))
    monday = Interval(MONDAY, MONDAY, "day", cargo_span("Monday"))
    officials = Speaker("Tunisian officials", "TUN", None, "collective")
    malta = Speaker("Malta", "MLT", None, "named")
    statements = (
        make_statement(
            1, "Tunisian officials", "said",
            "Malta had secretly shipped dozens of launchers to rebels in Fezzan by way of Gozo in April", "alleges",
            text=CARGO_TEXT, speaker=officials, said_on=week,
        ),
        make_statement(
            2, "Malta", "denied", "that it had sent any launchers", "denies",
            text=CARGO_TEXT, speaker=malta, said_on=monday, nth_source=2,
        ),
        make_statement(
            3, "Interior Minister Carla Zerafa", "called", "the officers “tailors of smoke.”", "dismisses",
            text=CARGO_TEXT, speaker=ZERAFA, manner="mixed",
        ),
        make_statement(
            4, "Observers", "warned", "that the army might shell Ghat", "warns",
            text=CARGO_TEXT, speaker=Speaker("observers", None, None, "collective"),
        ),
    )  # fmt: skip
    return Account(
        document, None, statements, STAMP,
        events=_cargo_events(), transfers=(_cargo_transfer(),), claims=_cargo_claims(),
        headline=Headline(
            "overstated", "the body gives it as what Tunisian officials say",
            (Span(0, 13, "title"), cargo_span("Tunisian officials said")),
        ),
    )  # fmt: skip


def _cargo_events() -> tuple[Event, ...]:
    april = Interval(date(2019, 4, 1), date(2019, 4, 30), "month", cargo_span("April"))
    sunday = Interval(date(2019, 5, 5), date(2019, 5, 5), "day", cargo_span("Sunday"))
    shipped, closed, shell = cargo_span("shipped"), cargo_span("closed"), cargo_span("shell")
    malta = Participant("MLT", "Malta", cargo_span("Malta", 1))
    rebels = Participant("rebels in Fezzan", "rebels in Fezzan", cargo_span("rebels in Fezzan"))
    algeria = Participant("DZA", "Algeria", cargo_span("Algeria"))
    army = Participant("the army", "the army", cargo_span("the army"))
    return (
        Event(
            "e1", "AID", "072", shipped, malta, rebels, None, april, "alleged", "s1", 0.8,
            (_reason("event.aid", shipped),),
        ),
        Event("e2", "SANCTION", None, closed, algeria, None, None, sunday, "reported", None, 0.7, ()),
        Event(
            "e3", "ASSAULT", "190", shell, army, None, "Ghat", None, "hypothetical", "s4", 0.6,
            (_reason("mood", shell),),
        ),
    )  # fmt: skip


def _cargo_transfer() -> Transfer:
    april = Interval(date(2019, 4, 1), date(2019, 4, 30), "month", cargo_span("April"))
    return Transfer(
        id="t1",
        event="e1",
        supplier=Participant("MLT", "Malta", cargo_span("Malta", 1)),
        recipient=Participant("rebels in Fezzan", "rebels in Fezzan", cargo_span("rebels in Fezzan")),
        items=(Item(cargo_span("launchers"), "artillery", Quantity(cargo_span("dozens of"), 24, None)),),
        when=april,
        stage="shipped",
        route=(cargo_span("Gozo"),),
        concealed=True,
        status="alleged",
        tellings=(
            Telling(cargo_span("shipped"), "s1", "alleged", (_reason("transfer.frame", cargo_span("shipped")),)),
            Telling(cargo_span("sent"), "s2", "denied", (_reason("transfer.denied", cargo_span("sent")),)),
        ),
        score=0.8,
        reasons=(
            _reason("transfer.supplier", cargo_span("Malta", 1)), _reason("transfer.concealed", cargo_span("secretly")),
        ),
        claim="c1",
        measures=(
            Application("LBY-1", "S/RES/1970 (2011) OP 9", "breach", "arms to Libya are forbidden to all States"),
            Application("LBY-2", "S/RES/2009 (2011) OP 13", "exempt", "small arms for the authorities"),
        ),
    )  # fmt: skip


def _cargo_claims() -> tuple[Claim, ...]:
    week = Interval(date(2019, 4, 29), date(2019, 5, 5), "week", cargo_span("last week"))
    monday = Interval(MONDAY, MONDAY, "day", cargo_span("Monday"))
    shipped = (
        Stance("TUN", "Tunisian officials", "alleges", week, ("s1",), ()),
        Stance("MLT", None, "denies", monday, ("s2", "s3"), ("s1",)),
    )
    warned = (Stance("observers", "observers", "alleges", None, ("s4",), ()),)
    return (
        Claim("c2", "the army might shell Ghat", "event", "uncontested", warned, 0, ()),
        Claim(
            "c1", "Malta secretly shipped launchers to rebels in Fezzan", "transfer", "contested", shipped, 2,
            (_reason("claim.same", cargo_span("launchers")),),
        ),
    )  # fmt: skip


def _reason(rule: str, span: Span) -> Reason:
    return Reason(rule, f"“{span.within(CARGO_TEXT)}” speaks for it", (span,), 0.5)
