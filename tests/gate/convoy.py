"""One small story with gold transfers and events for the gate's tests, and drawn ones that fit, each easily bent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.measure import Application
from counterclaim.core.party import Participant
from counterclaim.core.span import Span
from counterclaim.core.transfer import Item, Quantity, Telling, Transfer
from counterclaim.pipeline.account import Account
from gate.gold import GoldStory
from gate.gold_content import GoldEvent, GoldItem, GoldTransfer
from tests.accounts import STAMP, make_document, span_of

TEXT = (
    "Peru said on Tuesday that Libya had bought forty mortars from Serbia in March and hid them in crates by way of "
    "Tobruk. Serbia called off its talks with Peru the same evening.\n\n"
    "Libya denied that it had asked Jordan for rifles. Peru has fined two Libyan brokers, and Jordan urged both camps "
    "to meet."
)
TUESDAY = date(2018, 6, 5)
MARCH = (date(2018, 3, 1), date(2018, 3, 31))
DOCUMENT = make_document(TEXT, None, published=TUESDAY)
RULE = "UNSCR 1970 para 9"


def places(words: str, nth: int = 0) -> tuple[Span, ...]:
    return (span_of(words, TEXT, nth),)


def party(code: str, name: str) -> Participant:
    return Participant(code, name, span_of(name, TEXT))


LIBYA, SERBIA, JORDAN, PERU = (
    party("LBY", "Libya"),
    party("SRB", "Serbia"),
    party("JOR", "Jordan"),
    party("PER", "Peru"),
)
MORTARS = GoldItem("mortars", places("mortars"), "artillery", (40, 40), "forty")
RIFLES = GoldItem("rifles", places("rifles"), "small arms", (None, None), None)
GOLD_SALE = GoldTransfer("c1", "SRB", "LBY", (MORTARS,), MARCH, "delivered", ("Tobruk",), True, "alleged", (RULE,))
GOLD_PLEA = GoldTransfer("c2", "JOR", "LBY", (RIFLES,), (None, None), "sought", (), False, "denied", (RULE,))
GOLD_EVENTS = (
    GoldEvent("COERCE", "PER", "LBY", "fined two Libyan brokers", places("fined"), (None, None), "reported"),
    GoldEvent("REQUEST", "JOR", None, "urged both camps", places("urged both camps"), (TUESDAY, TUESDAY), "alleged"),
    GoldEvent("RETREAT", "SRB", "PER", "called off its talks", places("called off its talks"), (None, None), "denied"),
)
STORY = GoldStory("convoy", DOCUMENT, (), (GOLD_SALE, GOLD_PLEA), GOLD_EVENTS, ())
PEACEFUL = replace(STORY, name="calm", transfers=(), events=())

BREACH = Application("un-1970-9", "S/RES/1970 (2011) OP 9", "breach", "Libya was to get no arms")
FORTY = Quantity(span_of("forty", TEXT), 40, 40)


def telling(words: str, nth: int = 0) -> Telling:
    return Telling(span_of(words, TEXT, nth), None, "alleged", ())


SALE = Transfer(
    "t1", "e1", SERBIA, LIBYA, (Item(span_of("mortars", TEXT), "artillery", FORTY),), Interval(*MARCH, "month"),
    "delivered", places("Tobruk"), True, "alleged", (telling("bought"),), 0.9, (), "c1", (BREACH,),
)  # fmt: skip
PLEA = Transfer(
    "t2", "e2", JORDAN, LIBYA, (Item(span_of("rifles", TEXT), "small arms", None),), None,
    "sought", (), False, "denied", (telling("asked"),), 0.8, (), "c2", (BREACH,),
)  # fmt: skip
STRAY = replace(PLEA, id="t3", event="e3", recipient=SERBIA, measures=())


def event(number: int, kind: str, actor: Participant | None, recipient: Participant | None, words: str) -> Event:
    trigger = span_of(words, TEXT)
    return Event(f"v{number}", kind, None, trigger, actor, recipient, None, None, "reported", None, 0.7, ())  # type: ignore[arg-type]


FINE = event(1, "COERCE", PERU, LIBYA, "fined")
URGING = replace(event(2, "REQUEST", JORDAN, None, "urged"), modality="alleged", on=Interval(TUESDAY, TUESDAY))
BREAK = replace(event(3, "RETREAT", SERBIA, PERU, "called off"), modality="denied")
EVENTS = (FINE, URGING, BREAK)


def account(*, transfers: tuple[Transfer, ...] = (), events: tuple[Event, ...] = ()) -> Account:
    """What was drawn from the story."""
    return Account(DOCUMENT, None, (), STAMP, events=events, transfers=transfers)
