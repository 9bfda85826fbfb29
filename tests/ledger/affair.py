"""An invented affair over months, told by hand: accounts whose every span, claim and transfer is known.

In: lines of a story (who, how, what). Out: accounts as a reader would draw them. The launchers that Malta is said to
have shipped to Tunisia: alleged, denied, acknowledged in part; a copy; another affair beside it.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.claim import Claim, ClaimKind, Stance, StanceKind
from counterclaim.core.document import Document, content_id
from counterclaim.core.interval import Interval
from counterclaim.core.judgement import JudgementVerdict
from counterclaim.core.measure import Application
from counterclaim.core.party import Participant, Speaker, SpeakerKind
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.core.statement import Position, Reason, Statement
from counterclaim.core.transfer import Category, Item, Quantity, Telling, Transfer
from counterclaim.ledger.judge import Decision, record_judgement
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.record import Recorded, end_run, record_account, start_run
from counterclaim.pipeline.account import Account

_numbers = itertools.count()
STAMP = Stamp("1.0", "sha256:" + "ab" * 32, "sha256:" + "cd" * 32)
_STANCES: dict[Position, StanceKind] = {
    "accuses": "alleges", "alleges": "alleges", "denies": "denies", "doubts": "doubts", "declines": "declines",
    "acknowledges": "acknowledges", "confirms": "confirms", "dismisses": "denies", "asserts": "alleges",
}  # fmt: skip
Moved = tuple[str, str, str, Category]
"""Supplier, recipient, the words for the item, its category."""


@dataclass(frozen=True, slots=True)
class Line:
    """One statement: "{who} {cue} {what}."; `answers` is the number of the line that it answers."""

    who: str
    cue: str
    what: str
    position: Position
    party: str | None = None
    speaker: str | None = None
    kind: SpeakerKind = "named"
    on: date | None = None
    answers: int | None = None
    addressee: str | None = None


def tell(
    gist: str,
    lines: tuple[Line, ...],
    *,
    published: date | None,
    title: str = "A story",
    agency: str | None = None,
    outlet: str | None = None,
    kind: ClaimKind = "other",
    moved: Moved | None = None,
    stamp: Stamp = STAMP,
) -> Account:
    """One document that tells one claim; `moved` is supplier, recipient, the words for the item, its category."""
    text = "\n\n".join(f"{line.who} {line.cue} {line.what}." for line in lines)
    document = Document(
        content_id("document", text, title, str(published), outlet, agency), text, title,
        published=published, agency=agency, outlet=outlet, name=f"{title}.txt",
    )  # fmt: skip
    statements: list[Statement] = []
    at = 0
    for number, line in enumerate(lines):
        statements.append(_statement(document, number, line, at))
        at += len(f"{line.who} {line.cue} {line.what}.") + 2
    transfers = () if moved is None else (_transfer(document, statements, moved),)
    return Account(
        document, None, tuple(statements), stamp,
        transfers=transfers,
        claims=(_claim(document, gist, kind if moved is None else "transfer", lines, statements, transfers=transfers),),
    )  # fmt: skip


def keep(ledger: Ledger, *accounts: Account) -> list[Recorded]:
    """Record accounts in one run."""
    run = start_run(ledger, "add", STAMP, {})
    recorded = []
    for account in accounts:
        with ledger.writing() as writer:
            recorded.append(record_account(writer, account, run.seq))
    end_run(ledger, run, stored=len(accounts), duplicate=0, refused=0)
    return recorded


@contextmanager
def kept_affair(request: pytest.FixtureRequest, folder: Path) -> Iterator[Ledger]:
    """A ledger of the backend that the fixture asks for: May and July as one claim, and a vote beside it; only read."""
    address = str(folder / "affair.sqlite")
    if request.param == "postgresql":
        address = request.getfixturevalue("postgres").address(f"affair_{os.getpid()}_{next(_numbers)}")
    with open_ledger(address, create=True) as ledger:
        keep(ledger, accusation(), admission(), vote())
        decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
        yield ledger


def decide(ledger: Ledger, typed: str, verdict: JudgementVerdict, **more: str) -> str:
    """Record a judgement; its id."""
    return record_judgement(ledger, Decision(typed, verdict, more.pop("author", "Ana"), **more)).id


def claim_id(account: Account) -> str:
    """The id of an account's claim."""
    return account.claims[0].id


GIST = "Malta shipped launchers to Tunisia"
MOVED: Moved = ("MLT", "TUN", "launchers", "artillery")


def accusation() -> Account:
    """May: Italy alleges, Malta denies, Algeria declines."""
    lines = (
        Line("Italian officials", "said", "Malta had shipped forty launchers to Tunisia", "alleges", "ITA",
             "Italian officials", "collective", date(2019, 5, 6)),
        Line("Carla Zerafa", "denied", "that Malta had shipped any launchers", "denies", "MLT", "Carla Zerafa",
             on=date(2019, 5, 7), answers=0),
        Line("Algeria", "declined", "to speak of launchers", "declines", "DZA", "Algeria", on=date(2019, 5, 7)),
    )  # fmt: skip
    return tell(GIST, lines, published=date(2019, 5, 8), title="Malta denies launchers", agency="AP", moved=MOVED)


def admission() -> Account:
    """July: Malta acknowledges a few."""
    lines = (
        Line("Carla Zerafa", "conceded", "that Malta had shipped a limited number of launchers", "acknowledges", "MLT",
             "Carla Zerafa", on=date(2019, 7, 1)),
        Line("France", "said", "the launchers were shipped at night", "alleges", "FRA", "France", on=date(2019, 7, 2)),
    )  # fmt: skip
    return tell(
        GIST, lines, published=date(2019, 7, 3), title="Malta concedes launchers", outlet="Gozo Post", moved=MOVED
    )


def vote() -> Account:
    """Another affair, told by one and answered by nobody."""
    lines = (
        Line("Ivo Marin", "warned", "that the vote in Ghat would be late", "alleges", "HRV", "Ivo Marin",
             on=date(2019, 6, 2)),
    )  # fmt: skip
    return tell("The vote in Ghat will be late", lines, published=date(2019, 6, 2), title="Vote late", kind="event")


def _statement(document: Document, number: int, line: Line, at: int) -> Statement:
    source = Span(at, at + len(line.who))
    cue = Span(source.end + 1, source.end + 1 + len(line.cue))
    content = Span(cue.end + 1, cue.end + 1 + len(line.what))
    return Statement(
        _id(document, "statement", number), (source,), (cue,), (content,),
        Speaker(line.speaker, line.party, None, line.kind), None, "indirect", line.position, line.addressee,
        None if line.on is None else Interval(line.on, line.on), None, 0.9,
        (Reason("position.cue", f"“{line.cue}” tells the position", (cue,), 1.0),),
    )  # fmt: skip


def _claim(
    document: Document,
    gist: str,
    kind: ClaimKind,
    lines: tuple[Line, ...],
    statements: list[Statement],
    *,
    transfers: tuple[Transfer, ...],
) -> Claim:
    positions = tuple(
        Stance(
            line.party or line.speaker or line.who, line.speaker, _STANCES[line.position], statement.said_on,
            (statement.id,), () if line.answers is None else (statements[line.answers].id,),
        )
        for line, statement in zip(lines, statements, strict=True)
    )  # fmt: skip
    return Claim(
        _id(document, "claim", 0), gist, kind, "contested", positions, 1, (), tuple(each.id for each in transfers)
    )


def _transfer(document: Document, statements: list[Statement], moved: Moved) -> Transfer:
    supplier, recipient, item, category = moved
    first = document.text.index(item)
    words = Span(first, first + len(item))
    number = document.text.find("forty")
    quantity = None if number < 0 else Quantity(Span(number, number + 5), 40, 40)
    return Transfer(
        _id(document, "transfer", 0), _id(document, "event", 0), Participant(supplier, supplier, words),
        Participant(recipient, recipient, words), (Item(words, category, quantity),),
        Interval(date(2019, 4, 1), date(2019, 4, 30), "month"), "shipped", (), True, "alleged",
        (Telling(words, statements[0].id, "alleged", ()),), 0.8, (), _id(document, "claim", 0),
        (Application("X-1", "Rule 1 OP 9", "breach", "arms to Tunisia are forbidden"),),
    )  # fmt: skip


def _id(document: Document, kind: str, number: int) -> str:
    return content_id(document.id, kind, str(number))[7:23]
