from __future__ import annotations

from datetime import date

import pytest

from counterclaim.core.errors import UsageError
from counterclaim.ledger.judge import Decision, record_judgements, undo_of
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.queue import count_done, count_queue, list_queue
from counterclaim.ledger.views.queue_items import get_item, load_items
from counterclaim.ledger.views.queue_nouns import QueueFilter, QueueOrder
from tests.ledger.affair import accusation, admission, claim_id, decide, keep, vote
from tests.ledger.test_judge import derived

ORDERS: tuple[QueueOrder, ...] = ("doubt", "impact", "disagreement")


@pytest.fixture
def affair(ledger: Ledger) -> Ledger:
    keep(ledger, accusation(), admission(), vote())
    return ledger


def test_every_order_and_filter_is_answered_alike_on_both_backends(affair: Ledger) -> None:
    filters = {
        QueueFilter(): 8,
        QueueFilter(kind="statement"): 6,
        QueueFilter(kind="transfer", party="TUN"): 2,
        QueueFilter(party="MLT", position="denies"): 1,
        QueueFilter(since=date(2019, 7, 1)): 3,
        QueueFilter(kind="suggestion", party="MLT"): 0,
        QueueFilter(again=True, reviewer="Ben"): 0,
    }
    with affair.reading() as snapshot:
        for wanted, expected in filters.items():
            assert count_queue(snapshot, wanted).number == expected, wanted
            for order in ORDERS:
                refs = list_queue(snapshot, wanted, order=order, limit=20)
                assert len({each.subject for each in refs}) == len(refs) == expected, (order, wanted)
                assert [each.id for each in load_items(snapshot, refs)] == [each.id for each in refs]


def test_the_least_sure_comes_first_and_what_is_judged_goes(affair: Ledger) -> None:
    with affair.reading() as snapshot:
        refs = list_queue(snapshot, QueueFilter(), limit=20)
        assert [each.score for each in refs] == sorted(each.score for each in refs)
        passed = list_queue(snapshot, QueueFilter(), limit=1, passed_over=[refs[0].subject])
    assert passed[0].subject == refs[1].subject
    decide(affair, refs[0].id, "accept")
    with affair.reading() as snapshot:
        assert list_queue(snapshot, QueueFilter())[0].subject == refs[1].subject
        again = list_queue(snapshot, QueueFilter(again=True, reviewer="Ben"))
        assert [each.subject for each in again] == [refs[0].subject]
        assert not list_queue(snapshot, QueueFilter(again=True, reviewer="Ana"))
        assert [(each.author, each.number) for each in count_done(snapshot, "2000")] == [("Ana", 1)]
    decide(affair, refs[0].id, "undo")
    with affair.reading() as snapshot:
        assert list_queue(snapshot, QueueFilter())[0].subject == refs[0].subject


def test_many_are_judged_in_one_run_and_taken_back_in_one(affair: Ledger) -> None:
    before = derived(affair)
    with affair.reading() as snapshot:
        refs = list_queue(snapshot, QueueFilter(), limit=20)
    pair = Decision(claim_id(accusation()), "same", "Ana", other=claim_id(admission()))
    made = record_judgements(affair, [*(Decision(each.id, "reject", "Ana", "test") for each in refs), pair])
    assert len(made) == 9 and derived(affair) != before
    with affair.reading() as snapshot:
        assert count_queue(snapshot, QueueFilter()).number == 0
    record_judgements(affair, [undo_of(each, "Ben") for each in reversed(made)])
    assert derived(affair) == before


def test_one_that_cannot_be_recorded_stops_them_all(affair: Ledger) -> None:
    before = derived(affair)
    denial = accusation().statements[1].id
    with pytest.raises(UsageError, match="no thing of this ledger"):
        record_judgements(affair, [Decision(denial, "reject", "Ana"), Decision("zzz", "reject", "Ana")])
    assert derived(affair) == before and record_judgements(affair, []) == ()


def test_an_undo_that_names_a_judgement_takes_back_no_other(affair: Ledger) -> None:
    denial = accusation().statements[1].id
    first = record_judgements(affair, [Decision(denial, "reject", "Ana")])[0]
    decide(affair, denial, "accept", author="Ben")
    with pytest.raises(UsageError, match="in force no more"):
        record_judgements(affair, [undo_of(first, "Ana")])


def test_a_pair_is_shown_in_one_order_whichever_way_it_is_asked_for(affair: Ledger) -> None:
    ids = claim_id(accusation()), claim_id(vote())
    with affair.reading() as snapshot:
        one, other = get_item(snapshot, ids[0], ids[1]), get_item(snapshot, ids[1], ids[0])
    assert one == other and len(one.claims) == 2 and one.id < (one.other or "")
