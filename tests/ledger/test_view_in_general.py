"""Beside an accusation, who denies any arms between the two parties; beside such a denial, what it denies."""

from __future__ import annotations

from datetime import date

import pytest
from rich.text import Text

from counterclaim.export.ledger_json import view_json
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.claim import get_claim
from counterclaim.ledger.views.nouns import ClaimView
from counterclaim.pipeline.account import Account
from counterclaim.render.ledger_claims import claim_view_lines
from counterclaim.render.page import Page
from tests.ledger.affair import Line, accusation, claim_id, decide, keep, tell, vote


def never(*, recipient: str = "TUN", speaker: str = "Carla Zerafa") -> Account:
    """March: Malta denies that it ever armed somebody."""
    line = Line(speaker, "denied", "that Malta had ever sold weapons", "denies", "MLT", speaker, on=date(2019, 3, 1))
    moved = ("MLT", recipient, "weapons", "unspecified")
    return tell("Malta supplied weapons", (line,), published=date(2019, 3, 2), title="Never", moved=moved)  # type: ignore[arg-type]


def shown(ledger: Ledger, account: Account) -> ClaimView:
    with ledger.reading() as connection:
        return get_claim(connection, claim_id(account))


def page_of(view: ClaimView) -> str:
    return "\n".join(
        line.plain if isinstance(line, Text) else str(line) for line in claim_view_lines(view, Page(width=100))
    )


@pytest.mark.parametrize("first", [0, 1])
def test_a_general_denial_stands_beside_the_accusation_whichever_came_first(ledger: Ledger, first: int) -> None:
    accounts = [accusation(), never()]
    keep(ledger, accounts[first], accounts[1 - first], vote())
    view = shown(ledger, accusation())
    (denial,) = view.general
    assert (denial.claim.id, denial.claim.documents) == (claim_id(never()), 1)
    assert [(each.party, each.stance, each.since) for each in denial.stands] == [("MLT", "denies", date(2019, 3, 1))]
    assert denial.stands[0].steps[0].said[0].words == "that Malta had ever sold weapons"
    assert "DENIED IN GENERAL" in page_of(view) and "ever sold weapons" in page_of(view)
    other = shown(ledger, never())
    assert [each.id for each in other.covered] == [claim_id(accusation())]
    assert other.general == () and "SO IS DENIED" in page_of(other)


def test_it_is_told_as_json(ledger: Ledger) -> None:
    keep(ledger, accusation(), never())
    told = view_json(shown(ledger, accusation()))
    assert told["general"][0]["claim"]["id"] == claim_id(never())
    assert told["covered"] == []


@pytest.mark.parametrize("other", [never(recipient="LBY"), vote()], ids=["another party", "no arms"])
def test_what_is_of_others_is_not_shown(ledger: Ledger, other: Account) -> None:
    keep(ledger, accusation(), other)
    assert shown(ledger, accusation()).general == ()
    assert shown(ledger, other).covered == ()


def test_a_rejected_denial_is_not_shown(ledger: Ledger) -> None:
    keep(ledger, accusation(), never())
    decide(ledger, claim_id(never()), "reject")
    assert shown(ledger, accusation()).general == ()
