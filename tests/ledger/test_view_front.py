"""The front page, the counts beside filters and the list of parties, the same on both backends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.claim_counts import count_claims, count_records, rank_claims
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.feeds import claims_added, documents_added, last_run
from counterclaim.ledger.views.front import get_front
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.ledger.views.party_list import all_parties
from tests.ledger.affair import GIST, accusation, admission, claim_id, kept_affair, vote


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def affair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with kept_affair(request, Path(tmp_path_factory.mktemp("front"))) as ledger:
        yield ledger


def test_the_front_page(affair: Ledger) -> None:
    with affair.reading() as connection:
        front = get_front(connection)
    assert (front.articles, front.first_on, front.last_on) == (3, date(2019, 5, 8), date(2019, 7, 3))
    assert [(each.month, each.articles) for each in front.months] == [(date(2019, month, 1), 1) for month in (5, 6, 7)]
    assert [(each.party, [step.stance for step in each.turns]) for each in front.changed] == [
        ("MLT", ["denies", "acknowledges"])
    ]
    assert front.changed_since == date(2019, 6, 27)
    assert [(each.document.title, each.statements, each.claims) for each in front.added] == [
        ("Vote late", 1, 1), ("Malta concedes launchers", 2, 1), ("Malta denies launchers", 3, 1),
    ]  # fmt: skip
    assert [each.gist for each in front.transfers.rows] == [GIST]
    assert front.transfers.since == date(2019, 6, 4)
    assert sum(number for _, number in front.transfers.statuses) == 1, "that of May was told earlier"
    assert not front.contested and not front.withdrawn


def test_counts_and_order_by_sources(affair: Ledger) -> None:
    with affair.reading() as connection:
        everything = ClaimFilter()
        counts = count_claims(connection, everything)
        assert counts.statuses(everything) == {"confirmed": 1, "uncontested": 1}
        assert counts.kinds(ClaimFilter(status="confirmed")) == {"transfer": 1}
        assert (counts.changed(everything), counts.all(everything), counts.is_cut) == (1, 2, False)
        malta = count_claims(connection, ClaimFilter("MLT"))
        assert malta.statuses(everything) == {"confirmed": 1}
        ranked, is_cut = rank_claims(connection, everything, limit=5)
        assert [each.id for each in ranked.items] == [claim_id(accusation()), claim_id(vote())] and not is_cut
        assert count_records(connection) > 20


def test_a_stand_and_the_order_from_the_oldest(affair: Ledger) -> None:
    with affair.reading() as connection:
        first = list_claims(connection, ClaimFilter(), limit=1, oldest_first=True)
        rest = list_claims(connection, ClaimFilter(), limit=1, oldest_first=True, after=parse_cursor(first.after))
        assert [each.id for each in (*first.items, *rest.items)] == [claim_id(vote()), claim_id(accusation())]
        assert rest.after is None
        assert len(list_claims(connection, ClaimFilter("MLT", stance="acknowledges")).items) == 1
        assert not list_claims(connection, ClaimFilter("MLT", stance="denies")).items


def test_parties_with_their_counts(affair: Ledger) -> None:
    with affair.reading() as connection:
        rows = {each.party: each for each in all_parties(connection)}
    assert set(rows) == {"ITA", "MLT", "DZA", "FRA", "HRV", "TUN"}
    assert (rows["MLT"].stances, rows["MLT"].charged, rows["MLT"].changed) == ((("acknowledges", 1),), 1, 1)
    assert (rows["TUN"].stances, rows["TUN"].claims) == ((), 1)
    assert rows["DZA"].of("declines") == 1 and rows["DZA"].of("denies") == 0


def test_when_things_were_added(affair: Ledger) -> None:
    ids = [accusation().document.id, admission().document.id]
    with affair.reading() as connection:
        documents = documents_added(connection, ids)
        claims = claims_added(connection, [claim_id(accusation())])
        assert claims[claim_id(accusation())] == (min(documents.values()), max(documents.values()))
        assert (last_run(connection) or "") >= max(documents.values())
        assert documents_added(connection, ["sha256:none"]) == {}
