from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counterclaim.core.interval import Interval
from counterclaim.core.transfer import Quantity, Transfer
from gate.gold import GoldStory
from gate.transfers import TransferBoard, score_transfers
from tests.gate.convoy import (
    BREACH,
    GOLD_SALE,
    JORDAN,
    LIBYA,
    MORTARS,
    PEACEFUL,
    PERU,
    PLEA,
    RIFLES,
    SALE,
    SERBIA,
    STORY,
    STRAY,
    account,
    places,
)

BOTH = (SALE, PLEA)
IN_HALVES = (
    "status", "quantity", "date", "date overlap", "concealed", "route", "concealed and route", "stage", "items",
    "rules found",
)  # fmt: skip


def board(*transfers: Transfer, story: GoldStory = STORY) -> TransferBoard:
    return score_transfers([story], lambda _: account(transfers=transfers))


def with_item(transfer: Transfer, **changed: object) -> Transfer:
    return replace(transfer, items=(replace(transfer.items[0], **changed),))  # type: ignore[arg-type]


def test_transfers_that_fit_score_full_marks_and_no_count() -> None:
    figures = board(*BOTH).figures()
    counts = {"rules wrong", "rules wrong on false transfers"}
    assert {name: figure for name, figure in figures.items() if name not in counts} == dict.fromkeys(
        set(figures) - counts, 100.0
    )
    assert [figures[name] for name in sorted(counts)] == [0.0, 0.0]
    assert set(IN_HALVES) <= set(figures)


@pytest.mark.parametrize(
    ("costs", "sale"),
    [
        ({"status"}, replace(SALE, status="confirmed")),
        ({"quantity"}, with_item(SALE, quantity=None)),
        ({"quantity"}, with_item(SALE, quantity=Quantity(places("forty")[0], 40, None))),
        ({"date"}, replace(SALE, when=Interval(date(2018, 3, 2), date(2018, 3, 31)))),
        ({"date", "date overlap"}, replace(SALE, when=None)),
        ({"date", "date overlap"}, replace(SALE, when=Interval(date(2018, 4, 1), date(2018, 4, 30)))),
        ({"concealed", "concealed and route"}, replace(SALE, concealed=False)),
        ({"route", "concealed and route"}, replace(SALE, route=())),
        ({"route", "concealed and route"}, replace(SALE, route=(*SALE.route, *places("Jordan")))),
        ({"stage"}, replace(SALE, stage="agreed")),
        ({"rules found"}, replace(SALE, measures=())),
        ({"rules found"}, replace(SALE, measures=(replace(BREACH, applies="exempt"),))),
    ],
)
def test_one_wrong_value_costs_that_measure_alone(costs: set[str], sale: Transfer) -> None:
    figures = board(sale, PLEA).figures()
    assert {name for name in IN_HALVES if figures[name] != 100.0} == costs
    assert {figures[name] for name in costs} == {50.0}
    assert (figures["recall"], figures["precision"]) == (100.0, 100.0)


def test_where_nothing_is_told_an_invented_value_is_wrong_and_told_values_count_apart() -> None:
    plea = replace(with_item(PLEA, quantity=SALE.items[0].quantity), when=SALE.when)
    figures = board(SALE, plea).figures()
    assert (figures["quantity"], figures["quantity, where told"]) == (50.0, 100.0)
    assert (figures["date"], figures["date, where told"], figures["date overlap"]) == (50.0, 100.0, 50.0)


@pytest.mark.parametrize(
    "sale",
    [
        replace(SALE, supplier=PERU),
        replace(SALE, supplier=None),
        replace(SALE, supplier=LIBYA, recipient=SERBIA),
        replace(SALE, recipient=None),
        with_item(SALE, category="missiles"),
        replace(SALE, items=()),
    ],
)
def test_a_transfer_is_found_only_with_both_parties_and_a_category(sale: Transfer) -> None:
    figures = board(sale, PLEA).figures()
    assert (figures["recall"], figures["precision"]) == (50.0, 50.0)


def test_recall_and_precision_count_what_is_missed_and_what_is_false() -> None:
    assert board(SALE).figures()["recall"] == 50.0
    assert board(SALE, PLEA, STRAY).figures()["precision"] == pytest.approx(100 * 2 / 3)
    assert board().figures()["recall"] == 0.0


def test_a_second_drawing_of_one_transfer_is_false() -> None:
    figures = board(SALE, PLEA, replace(SALE, id="t9")).figures()
    assert figures["recall"] == 100.0
    assert figures["precision"] == pytest.approx(100 * 2 / 3)


def test_one_drawn_transfer_finds_one_of_two_that_it_fits() -> None:
    twice = replace(STORY, transfers=(GOLD_SALE, replace(GOLD_SALE, claim="c9", status="denied")))
    figures = board(SALE, story=twice).figures()
    assert (figures["recall"], figures["recall, many to one"]) == (50.0, 100.0)


def test_of_several_that_fit_the_same_days_decide_and_never_the_status() -> None:
    later = replace(GOLD_SALE, claim="c9", status="denied", when=(date(2018, 5, 1), date(2018, 5, 31)))
    story = replace(STORY, transfers=(later, GOLD_SALE))
    swapped = (replace(SALE, status="denied"), replace(SALE, id="t9", when=Interval(*later.when, "month")))
    figures = board(*swapped, story=story).figures()
    assert (figures["date"], figures["status"]) == (100.0, 0.0)


def test_an_item_of_a_known_transfer_that_is_not_drawn_has_a_wrong_number() -> None:
    two = replace(STORY, transfers=(replace(GOLD_SALE, items=(RIFLES, MORTARS)),))
    figures = board(with_item(SALE, category="small arms"), story=two).figures()
    assert (figures["items"], figures["quantity"], figures["quantity, where told"]) == (50.0, 0.0, 0.0)


def test_transfers_without_items_are_arms_of_no_told_category() -> None:
    story = replace(STORY, transfers=(replace(GOLD_SALE, items=()),))
    assert board(replace(SALE, items=()), story=story).figures()["recall"] == 100.0
    assert board(with_item(SALE, category="unspecified"), story=story).figures()["recall"] == 100.0
    assert board(SALE, story=story).figures()["recall"] == 0.0


def test_transfers_of_stories_that_have_none_are_counted() -> None:
    assert "false where there are none" not in board(*BOTH).figures()
    assert board(story=PEACEFUL).figures() == {"false where there are none": 0.0}
    assert board(*BOTH, story=PEACEFUL).figures() == {"false where there are none": 2.0, "precision": 0.0}


def test_a_story_whose_transfers_nobody_marked_counts_nowhere() -> None:
    assert board(*BOTH, story=replace(STORY, transfers=None)).matchings == ()


def test_rules_that_the_gold_does_not_have_are_counted() -> None:
    other = replace(BREACH, citation="S/RES/1718 (2006) OP 8(a)", applies="possible breach")
    figures = board(replace(SALE, measures=(BREACH, other, replace(other, applies="exempt"))), PLEA).figures()
    assert (figures["rules found"], figures["rules wrong"]) == (100.0, 1.0)


def test_rules_on_false_transfers_are_right_only_between_parties_that_have_them() -> None:
    twin, stranger = replace(SALE, id="t8"), replace(SALE, id="t9", supplier=JORDAN, recipient=PERU)
    figures = board(SALE, PLEA, twin, stranger).figures()
    assert (figures["rules wrong"], figures["rules wrong on false transfers"]) == (0.0, 1.0)


def test_lines_name_what_is_missed_false_and_wrong_with_its_words() -> None:
    lines = list(board(replace(SALE, status="denied", measures=()), STRAY).miss_lines())
    assert lines[0] == "## convoy"
    assert lines[1].startswith("missed c2: denied JOR -> LBY: small arms [rifles] | Libya denied that it had asked")
    assert lines[2].startswith(
        "false: denied JOR -> SRB: small arms [rifles] | alleged: Libya denied that it had <asked>"
    )
    assert lines[3].startswith("wrong c1: status: denied for alleged; rules found: none for UNSCR 1970 para 9 | ")
    assert "<bought> forty mortars" in lines[3]
    assert len(lines) == 4


def test_what_is_wrong_is_told_by_story_and_in_tables() -> None:
    found = board(replace(SALE, status="denied"), PLEA)
    assert found.by_story()["convoy"]["status"] == 50.0
    assert found.confusions()["status"]["alleged", "denied"] == 1
    assert found.confusions()["stage"]["sought", "sought"] == 1
