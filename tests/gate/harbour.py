"""One small gold story for the gate's tests, and drawn statements that fit it, each easily bent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from counterclaim.core.interval import Interval
from counterclaim.core.party import UNRESOLVED, Speaker
from counterclaim.core.statement import Statement
from gate.gold import GoldStatement, GoldStory
from tests.accounts import make_document, make_statement, span_of

TEXT = (
    "Norway and Iceland pledged to search every trawler. Foreign Minister Åse Brekke said on Monday that no rifles had "
    "left Bergen and that the port was closed.\n\n"
    "“The photograph is old,” she told reporters. An Icelandic diplomat said Norway had denied "
    "the same charge in March."
)
MONDAY = date(2021, 5, 3)
MARCH = (date(2021, 3, 1), date(2021, 3, 31))
DOCUMENT = make_document(TEXT, None, published=MONDAY)
TODAY = Interval(MONDAY, MONDAY)
BREKKE = Speaker("Åse Brekke", "NOR", "Foreign Minister", "named")
NORWAY = Speaker("Norway", "NOR", None, "named")
ICELAND = Speaker("Iceland", "ISL", None, "named")


def gold(
    identifier: str, cue: str, content: str, position: str, *, speaker: Speaker, source: str, **known: object
) -> GoldStatement:
    """A gold statement found by its words; manner, channel and days may be given."""
    told: dict[str, object] = {"channel": None, "said_on": (MONDAY, MONDAY), "manner": "indirect", "named": True}
    return GoldStatement(
        identifier, span_of(source, TEXT), span_of(cue, TEXT), (span_of(content, TEXT),), speaker.name, speaker.party,
        position, has_addressee=True, **(told | known),  # type: ignore[arg-type]
    )  # fmt: skip


STORY = GoldStory(
    "harbour",
    DOCUMENT,
    (
        gold("s1", "pledged", "to search every trawler", "pledges", speaker=NORWAY, source="Norway"),
        gold("s2", "pledged", "to search every trawler", "pledges", speaker=ICELAND, source="Iceland"),
        gold("s3", "said", "no rifles had left Bergen", "denies", speaker=BREKKE, source="Foreign Minister Åse Brekke"),
        gold(
            "s4", "told", "The photograph is old,", "dismisses", speaker=BREKKE, source="she",
            channel="briefing", manner="direct", addressee="reporters",
        ),
        gold("s5", "had denied", "the same charge", "denies", speaker=NORWAY, source="Norway", said_on=MARCH),
    ),
)  # fmt: skip


def draw(source: str, cue: str, content: str, position: str, *, speaker: Speaker, **known: object) -> Statement:
    """A drawn statement, said on the day of publication if nothing else is given."""
    told = {"said_on": TODAY, "speaker": speaker, "text": TEXT}
    return make_statement(1, source, cue, content, position, **(told | known))  # type: ignore[arg-type]


DRAWN = (
    draw("Norway", "pledged", "to search every trawler", "pledges", speaker=NORWAY),
    draw("Iceland", "pledged", "to search every trawler", "pledges", speaker=ICELAND),
    draw("Foreign Minister Åse Brekke", "said", "that no rifles had left Bergen", "denies", speaker=BREKKE),
    draw(
        "she", "told reporters", "“The photograph is old,”", "dismisses", speaker=BREKKE,
        channel="briefing", manner="direct", addressee="reporters",
    ),
    draw(
        "Norway", "had denied", "the same charge in March", "denies", speaker=NORWAY,
        nth_source=1, said_on=Interval(*MARCH, "month"),
    ),
)  # fmt: skip
OUTER = draw(
    "An Icelandic diplomat", "said", "Norway had denied the same charge in March", "alleges",
    speaker=UNRESOLVED, nth_cue=1,
)  # fmt: skip
"""The statement that holds the last one of DRAWN; the gold leaves it out."""


def bend(index: int, **changed: object) -> tuple[Statement, ...]:
    """All drawn statements, one of them with other values."""
    return (*DRAWN[:index], replace(DRAWN[index], **changed), *DRAWN[index + 1 :])  # type: ignore[arg-type]
