"""What an analyst found, in the package's own nouns: so that a step is measured with all before it right.

In: gold statements and transfers. Out: statements, transfers, and an account of them. Always: what the gold does not
mark is left open; words point where the gold's words stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from counterclaim.core.document import Document, content_id
from counterclaim.core.interval import Interval
from counterclaim.core.party import Participant, Speaker
from counterclaim.core.span import Span
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Category, Item, Quantity, Stage, Transfer, TransferStatus
from gate.gold import GoldStatement, GoldStory
from gate.gold_content import GoldItem, GoldTransfer
from gate.rows import OPEN, Days

NOWHERE = Span(0, 1)


@dataclass(frozen=True, slots=True)
class GoldAccount:
    """What an analyst found in one document."""

    document: Document
    statements: tuple[Statement, ...]
    events: tuple[()]
    transfers: tuple[Transfer, ...]


def to_statement(gold: GoldStatement) -> Statement:
    """A gold statement as one that was drawn."""
    speaker = Speaker(gold.speaker, gold.party, None, "named" if gold.named else "anonymous")
    source = () if gold.source is None else (gold.source,)
    return Statement(
        gold.id, source, (gold.cue,), gold.content, speaker, None, gold.manner or "indirect", gold.position,
        gold.addressee, _interval(gold.said_on), None, 1.0, (),
    )  # fmt: skip


def to_transfer(story: GoldStory, number: int, gold: GoldTransfer) -> Transfer:
    """The gold transfer of this number as one that was drawn."""
    return Transfer(
        content_id(story.name, str(number))[7:23], "", _end(gold.supplier), _end(gold.recipient),
        tuple(_item(each) for each in gold.items if each.places), _interval(gold.when), cast("Stage", gold.stage), (),
        gold.concealed, cast("TransferStatus", gold.status), (), 1.0, (),
    )  # fmt: skip


def _item(gold: GoldItem) -> Item:
    place = gold.places[0]
    quantity = None if gold.quantity == (None, None) else Quantity(place, *gold.quantity)
    return Item(place, cast("Category", gold.category), quantity)


def _end(party: str | None) -> Participant | None:
    return None if party is None else Participant(party, party, NOWHERE)


def _interval(days: Days) -> Interval | None:
    return None if days == OPEN else Interval(*days)
