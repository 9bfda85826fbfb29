"""Counts, orders, pairs and months of a ledger on both backends, with a rejected and a superseded telling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from counterclaim.core.errors import UsageError
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.facet_nouns import FlowFilter, FlowPair, Order
from counterclaim.ledger.views.facets import find_flows, find_pairs
from counterclaim.ledger.views.facts import load_facts
from counterclaim.ledger.views.months import MonthRow, count_months
from counterclaim.ledger.views.transfers import get_transfer
from tests.ledger.affair import STAMP, accusation, claim_id, decide, keep, kept_affair, vote


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def affair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """May's accusation and July's admission as one claim, and a vote beside it; only read."""
    with kept_affair(request, tmp_path_factory.mktemp("facets")) as ledger:
        yield ledger


def test_two_tellings_count_once(affair: Ledger) -> None:
    with affair.reading() as connection:
        page = find_flows(connection, FlowFilter())
        pairs = find_pairs(connection, FlowFilter())
    assert (page.total, page.tellings, len(page.items), page.items[0].told) == (1, 2, 1, 2)
    counts = {facet.name: [(each.value, each.count) for each in facet.values] for facet in page.facets}
    assert counts == {
        "supplier": [("MLT", 1)], "recipient": [("TUN", 1)], "category": [("artillery", 1)],
        "status": [("alleged", 1)], "claim_status": [("confirmed", 1)], "rule": [("X-1", 1)],
        "month": [("2019-04", 1)],
    }  # fmt: skip
    april = (date(2019, 4, 1), date(2019, 4, 30))
    assert pairs == (FlowPair("MLT", "Malta", "TUN", "Tunisia", "confirmed", 1, *april),)


@pytest.mark.parametrize("order", get_args(Order))
def test_each_order_has_its_cursor(affair: Ledger, order: Order) -> None:
    with affair.reading() as connection:
        assert len(find_flows(connection, FlowFilter(), order=order).items) == 1
        with pytest.raises(UsageError):
            find_flows(connection, FlowFilter(), order=order, after="nowhere")


def test_facts_are_read_again_only_when_the_ledger_has_grown(ledger: Ledger) -> None:
    keep(ledger, accusation())
    with ledger.reading() as old:
        before = load_facts(old)
        assert load_facts(old) is before
    keep(ledger, vote())
    with ledger.reading() as connection:
        assert load_facts(connection) is not before


def test_what_was_rejected_or_drawn_anew_is_not_counted_twice(ledger: Ledger) -> None:
    again = replace(accusation(), stamp=replace(STAMP, version="1.1"))
    keep(ledger, accusation(), again)
    with ledger.reading() as connection:
        assert find_flows(connection, FlowFilter()).tellings == 1
        assert count_months(connection) == (MonthRow("2019-04", 1), MonthRow("2019-05", 3))
        found = get_transfer(connection, accusation().transfers[0].id)
    assert found.tellings[0].statements == (accusation().statements[0].id,)
    assert claim_id(accusation()) == found.claim
    decide(ledger, found.id, "reject")
    with ledger.reading() as connection:
        assert find_flows(connection, FlowFilter()).total == 0
        with pytest.raises(UsageError, match="stands no more"):
            get_transfer(connection, found.id)
