"""What an analyst found a story to claim: transfers, events, claims, and the verdict on its headline.

In: checked rows of a story file. Out: frozen values whose words are spans of the text. Always: event types and
modalities are those of the package; older names of types are read as what took their place (PLOVER, September 2021).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import get_args

from counterclaim.core.claim import ClaimKind, ClaimStatus, StanceKind
from counterclaim.core.errors import InputError
from counterclaim.core.event import EventType, Modality
from counterclaim.core.headline import Verdict
from counterclaim.core.span import Span
from counterclaim.core.transfer import Category, Stage, TransferStatus
from gate.rows import OPEN, Days, Row

OLDER_TYPES = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
Bounds = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class GoldItem:
    """What is transferred: every place of its words, and how many, open at both ends where no number is told."""

    as_said: str
    places: tuple[Span, ...]
    category: str
    quantity: Bounds
    quantity_as_said: str | None


@dataclass(frozen=True, slots=True)
class GoldTransfer:
    """One transfer; `claim` is the id of the claim that it stands in, `measures` are citations as the analyst wrote."""

    claim: str | None
    supplier: str | None
    recipient: str | None
    items: tuple[GoldItem, ...]
    when: Days
    stage: str
    route: tuple[str, ...]
    concealed: bool
    status: str
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One coded event; `places` are all places where the words of its trigger stand."""

    type: str
    actor: str | None
    recipient: str | None
    trigger: str
    places: tuple[Span, ...]
    on: Days
    modality: str


@dataclass(frozen=True, slots=True)
class GoldStance:
    """A party's stand on a claim and the ids of the gold statements that take it."""

    party: str
    stance: str
    via: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """One proposition, however often it is told."""

    id: str
    gist: str
    kind: str
    status: str
    positions: tuple[GoldStance, ...]


@dataclass(frozen=True, slots=True)
class GoldHeadline:
    """The analyst's verdict on the headline."""

    verdict: str
    why: str | None


def parse_transfer(row: Row) -> GoldTransfer:
    """One gold transfer; its route must stand in the text."""
    route = row.list_of_words("route")
    for place in route:
        Row({"route": place}, row.where, row.text).places("route")
    return GoldTransfer(
        row.maybe_words("claim"),
        row.maybe_words("supplier"),
        row.maybe_words("recipient"),
        tuple(_parse_item(item) for item in row.rows("items")),
        _days_as_said(row, "when"),
        row.choice("stage", get_args(Stage)),
        route,
        row.flag("concealed"),
        row.choice("status", get_args(TransferStatus)),
        row.list_of_words("measures"),
    )


def _parse_item(row: Row) -> GoldItem:
    quantity = row.maybe_row("quantity")
    bounds = (None, None) if quantity is None else (quantity.maybe_count("low"), quantity.maybe_count("high"))
    said = None if quantity is None or not quantity.maybe_places("as_said") else quantity.words("as_said")
    return GoldItem(
        row.words("as_said"), row.places("as_said"), row.choice("category", get_args(Category)), bounds, said
    )


def _days_as_said(row: Row, key: str) -> Days:
    inner = row.maybe_row(key)
    if inner is None:
        return OPEN
    if "as_said" in inner.fields:
        inner.maybe_places("as_said")
    return row.days(key)


def parse_event(row: Row) -> GoldEvent:
    """One gold event."""
    return GoldEvent(
        row.choice("type", get_args(EventType), read_as=OLDER_TYPES),
        row.maybe_words("actor"),
        row.maybe_words("recipient"),
        row.words("trigger"),
        row.places("trigger"),
        row.days("on"),
        row.choice("status", get_args(Modality)),
    )


def parse_claim(row: Row) -> GoldClaim:
    """One gold claim with its parties' stands."""
    positions = tuple(
        GoldStance(each.words("party"), each.choice("stance", get_args(StanceKind)), each.list_of_words("via"))
        for each in row.rows("positions")
    )
    return GoldClaim(
        row.words("id"), row.words("gist"), row.choice("kind", get_args(ClaimKind)),
        row.choice("status", get_args(ClaimStatus)), positions,
    )  # fmt: skip


def parse_headline(row: Row | None) -> GoldHeadline | None:
    """The verdict on the headline; None where the file gives none."""
    return None if row is None else GoldHeadline(row.choice("verdict", get_args(Verdict)), row.maybe_words("why"))


def check_references(
    name: str,
    statements: Collection[str],
    claims: tuple[GoldClaim, ...] | None,
    transfers: tuple[GoldTransfer, ...] | None,
) -> None:
    """InputError where a stand names no statement of the file or a transfer no claim of it."""
    for claim in claims or ():
        for via in (via for stance in claim.positions for via in stance.via):
            if via not in statements:
                raise _dangling(f"{name}: claims ({claim.id})", "via", via, "statement")
    known = {claim.id for claim in claims or ()}
    for number, transfer in enumerate(transfers or ()):
        if claims is not None and transfer.claim is not None and transfer.claim not in known:
            raise _dangling(f"{name}: transfers[{number}]", "claim", transfer.claim, "claim")


def _dangling(where: str, key: str, value: str, noun: str) -> InputError:
    return InputError(
        "gate.gold-reference", f'{where}: "{key}" names {value!r}, and the file has no such {noun}', "Correct the id."
    )
