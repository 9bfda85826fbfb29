"""Invented articles that are hard to mark: overlaps five deep, a title with marks, boilerplate, markup, odd characters.

In: nothing. Out: accounts whose spans are found by their words; one of many statements for measuring.
"""

from __future__ import annotations

from datetime import date

from counterclaim.core.document import Document, content_id
from counterclaim.core.event import Event
from counterclaim.core.headline import Headline
from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant, Speaker
from counterclaim.core.span import Span
from counterclaim.core.statement import Position, Reason, Statement
from counterclaim.pipeline.account import Account
from tests.ledger.affair import STAMP

TITLE = "Gozo port <b>closed</b>, Rossi says"
TEXT = (
    "Valletta wire service\r\n\r\n"
    "Mayor Rossi said that Dr Vella had claimed that the harbour master believed that pilots feared that the crane "
    "was unsafe & <script>alert(1)</script> old.\n\n"
    "The \u202eport\u202c office  denied it\ton Monday:\n“No crane is unsafe. None\x07 ever was,” it said\r.\n\n"
    "\U0001f6a2 Vella declined to answer.\n\n"
    "Follow us for more.\n"
)
DAY = date(2024, 5, 6)


def place(words: str, text: str = TEXT, nth: int = 0) -> Span:
    """Where words stand."""
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def knotted() -> Account:
    """Five statements over the same words, one inside the other, a denial across a paragraph's end, and one that
    declines; a headline with two passages, boilerplate before and after."""
    document = Document(
        content_id("knotted", TEXT),
        TEXT,
        TITLE,
        byline="Ana Borg",
        agency="AP",
        dateline="VALLETTA",
        published=DAY,
        published_from="dateline",
        outlet="Gozo Post",
        url="https://example.org/gozo?a=1&b=2",
        boilerplate=(place("Valletta wire service"), place("Follow us for more.")),
    )
    end = place(" old.").start
    nested: list[tuple[str, str, str, Position, str, str | None]] = [
        ("k1", "Mayor Rossi", "said", "asserts", "Paolo Rossi", "MLT"),
        ("k2", "Dr Vella", "had claimed", "alleges", "Dr Vella", None),
        ("k3", "the harbour master", "believed", "doubts", "harbour master", "MLT"),
        ("k4", "pilots", "feared", "warns", "pilots", None),
    ]
    statements = [
        _statement(
            id, place(who), place(cue), (Span(place(cue).end + 1, end),), position, Speaker(name, party, None, "named"),
            parent=nested[at - 1][0] if at else None,
        )
        for at, (id, who, cue, position, name, party) in enumerate(nested)
    ]  # fmt: skip
    crane = Span(place("the crane").start, end)
    statements.append(
        _statement("k5", place("pilots"), place("feared that"), (crane,), "accuses", Speaker(None, None, None, "role"))
    )
    quoted = Span(place("“No crane").start, place("ever was,”").end)
    port = Speaker("port office", "MLT", None, "role")
    statements.append(
        _statement(
            "k6",
            place("it said\r", nth=0),
            place("denied it\ton Monday:\n"),
            (quoted,),
            "denies",
            port,
            said_on=Interval(DAY, DAY, "day", place("Monday")),
        )
    )
    vella = Speaker("Dr Vella", None, None, "named")
    statements.append(
        _statement("k7", place("\U0001f6a2 Vella"), place("declined"), (place("to answer"),), "declines", vella)
    )
    title = _statement(
        "k8",
        place("Rossi", TITLE, 0),
        place("says", TITLE),
        (Span(0, TITLE.index(",")),),
        "asserts",
        Speaker("Paolo Rossi", "MLT", "mayor", "named"),
        field="title",
    )
    statements.append(title)
    event = Event(
        "e1",
        "ASSAULT",
        "190",
        place("feared"),
        Participant("MLT", "Malta", place("port")),
        None,
        None,
        None,
        "alleged",
        "k4",
        0.7,
        (),
    )
    headline = Headline("overstated", "Only said.", (Span(0, 4, "title"), place("harbour master believed")))
    return Account(document, None, tuple(statements), STAMP, ("a warning",), (event,), headline=headline)


def long_account(number: int = 200, characters: int = 100_000) -> Account:
    """One article with many statements, each with eight reasons."""
    filler = "The convoy left the depot by the border road and the crew counted every barrel. "
    text, statements = "", []
    for at in range(number):
        start = len(text)
        who, cue = f"Officer {chr(65 + at % 26)}{at}", "said on Monday"
        what = "that " + "the harbour inspectors had found rail cargo in the crates of the ship " * 2 + f"at pier {at}"
        text += f"{who} {cue} {what}. "
        source = Span(start, start + len(who))
        told = Span(source.end + 1, source.end + 1 + len(cue))
        content = Span(told.end + 1, told.end + 1 + len(what))
        reasons = tuple(
            Reason(
                f"rule {n} of these",
                "“said” speaks for it as the words “at pier” do",
                (told, content)[: 1 + n % 2],
                0.5,
            )
            for n in range(8)
        )
        text += filler * ((characters // number * (at + 1) - len(text) - 2) // len(filler)) + "\n\n"
        positions: tuple[Position, ...] = ("denies", "alleges", "declines", "asserts")
        statements.append(
            Statement(
                f"{at:016x}",
                (source,),
                (told,),
                (content,),
                Speaker(who, "MLT", "officer", "named"),
                "briefing",
                "indirect",
                positions[at % 4],
                "reporters",
                None,
                None,
                0.7,
                reasons,
            )
        )
    document = Document(content_id(text), text, "A long article", published=DAY, url="https://example.org/long")
    return Account(document, None, tuple(statements), STAMP)


def _statement(  # noqa: PLR0917
    id: str,
    source: Span,
    cue: Span,
    content: tuple[Span, ...],
    position: Position,
    speaker: Speaker,
    *,
    parent: str | None = None,
    said_on: Interval | None = None,
    field: str = "text",
) -> Statement:
    source, cue, *pieces = (Span(each.start, each.end, field) for each in (source, cue, *content))  # type: ignore[arg-type]
    return Statement(
        id,
        (source,),
        (cue,),
        tuple(pieces),
        speaker,
        None,
        "indirect",
        position,
        None,
        said_on,
        parent,
        0.9,
        (Reason("position.cue", "<i>the cue</i> tells it", (cue,), 1.0),),
    )
