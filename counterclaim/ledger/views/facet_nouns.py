"""What is asked of transfers and what their counts, lists and pictures are made of: plain frozen rows.

In: nothing; made by facets.py. Always: what is counted is transfers, however many articles tell of each.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from counterclaim.core.claim import ClaimStatus
from counterclaim.core.transfer import Category, TransferStatus
from counterclaim.ledger.views.nouns import TransferRow

Order = Literal["told", "oldest", "when", "tellings", "supplier", "recipient"]
Standing = Literal["alleged", "denied", "confirmed", "planned"]
STANDINGS: tuple[Standing, ...] = ("alleged", "denied", "confirmed", "planned")


@dataclass(frozen=True, slots=True)
class FlowFilter:
    """What transfers are asked for; `party` stands at either end, `month` ("2022-11") is that of the first day.

    A supplier or recipient "" asks for transfers of which nobody tells that end. `since` and `until` mean the time of
    the transfer as told, else the day of publication.
    """

    supplier: str | None = None
    recipient: str | None = None
    category: Category | None = None
    status: TransferStatus | None = None
    claim_status: ClaimStatus | None = None
    rule: str | None = None
    month: str | None = None
    party: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class FacetValue:
    """An answer, the words for it, and how many transfers fit it."""

    value: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One question with its answers, those with the most transfers first; of months, the latest first."""

    name: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class FlowPage:
    """A page of transfers, how many fit in all, and the counts for every answer."""

    items: tuple[TransferRow, ...]
    after: str | None
    total: int
    tellings: int
    facets: tuple[FacetRow, ...]


@dataclass(frozen=True, slots=True)
class FlowPair:
    """Who is said to supply whom, with what standing, in how many transfers; None: the end is not told."""

    supplier: str | None
    supplier_name: str | None
    recipient: str | None
    recipient_name: str | None
    standing: Standing
    transfers: int
    first_day: date | None
    last_day: date | None


def standing_of(status: str, claim_status: str | None) -> Standing:
    """How a transfer is drawn: what somebody denies is so drawn, whoever else alleges or confirms it.

    >>> standing_of("alleged", "contested"), standing_of("reported", "uncontested"), standing_of("planned", None)
    ('denied', 'alleged', 'planned')
    """
    if status == "denied" or claim_status in ("contested", "denied-only", "withdrawn"):
        return "denied"
    if status == "confirmed" or claim_status == "confirmed":
        return "confirmed"
    return "planned" if status in ("planned", "hypothetical") else "alleged"
