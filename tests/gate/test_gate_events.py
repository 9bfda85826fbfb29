from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.transfer import Transfer
from gate.events import EventBoard, score_events
from gate.gold import GoldStory
from tests.gate.convoy import (
    BREAK,
    EVENTS,
    FINE,
    JORDAN,
    LIBYA,
    PERU,
    SALE,
    SERBIA,
    STORY,
    TUESDAY,
    URGING,
    account,
    event,
)

JUDGED = ("type", "actor", "recipient", "both parties", "modality", "date", "date overlap")


def board(*events: Event, transfers: tuple[Transfer, ...] = (), story: GoldStory = STORY) -> EventBoard:
    return score_events([story], lambda _: account(events=events, transfers=transfers))


def test_events_that_fit_score_full_marks_and_no_count() -> None:
    figures = board(*EVENTS).figures()
    assert figures.pop("claims as reported") == 0.0
    assert figures == dict.fromkeys(("recall", "precision", "recall, many to one", *JUDGED), 100.0)


@pytest.mark.parametrize(
    ("costs", "fine"),
    [
        ({"type"}, replace(FINE, type="SANCTION")),
        ({"actor", "both parties"}, replace(FINE, actor=JORDAN)),
        ({"actor", "both parties"}, replace(FINE, actor=None)),
        ({"recipient", "both parties"}, replace(FINE, recipient=None)),
        ({"modality"}, replace(FINE, modality="planned")),
        ({"date", "date overlap"}, replace(FINE, on=Interval(TUESDAY, TUESDAY))),
    ],
)
def test_one_wrong_value_costs_that_measure_alone(costs: set[str], fine: Event) -> None:
    figures = board(fine, URGING, BREAK).figures()
    assert {name for name in JUDGED if figures[name] != 100.0} == costs
    assert {round(figures[name]) for name in costs} == {67}
    assert (figures["recall"], figures["claims as reported"]) == (100.0, 0.0)


def test_an_actor_where_the_gold_has_none_is_wrong() -> None:
    assert board(FINE, replace(URGING, recipient=PERU), BREAK).figures()["recipient"] == pytest.approx(100 * 2 / 3)


@pytest.mark.parametrize(
    ("modality", "count"), [("reported", 1.0), ("denied", 0.0), ("planned", 0.0), ("hypothetical", 0.0)]
)
def test_claims_drawn_as_reported_are_counted(modality: str, count: float) -> None:
    figures = board(FINE, replace(URGING, modality=modality), BREAK).figures()  # type: ignore[arg-type]
    assert figures["claims as reported"] == count
    assert figures["modality"] == pytest.approx(100 * 2 / 3)


def test_both_alleged_and_denied_events_count_and_reported_ones_do_not() -> None:
    bold = [replace(each, modality="reported") for each in EVENTS]
    assert board(*bold).figures()["claims as reported"] == 2.0


def test_an_event_is_found_by_its_trigger_whatever_its_type() -> None:
    figures = board(replace(BREAK, type="AGREE", actor=PERU, recipient=None)).figures()
    assert figures["recall"] == pytest.approx(100 / 3)
    assert (figures["type"], figures["both parties"]) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("drawn", "found"),
    [
        (event(9, "RETREAT", SERBIA, PERU, "talks"), True),
        (event(9, "RETREAT", SERBIA, PERU, "evening"), True),
        (event(9, "RETREAT", PERU, SERBIA, "evening"), False),
        (event(9, "REJECT", SERBIA, PERU, "evening"), False),
        (event(9, "RETREAT", SERBIA, PERU, "denied"), False),
    ],
)
def test_beside_its_trigger_an_event_is_found_by_type_and_actor_in_its_sentence(drawn: Event, found: bool) -> None:
    assert board(drawn).figures()["recall"] == (pytest.approx(100 / 3) if found else 0.0)


def test_one_event_finds_one_and_a_second_for_the_same_is_false() -> None:
    figures = board(*EVENTS, replace(FINE, id="v9", type="SANCTION")).figures()
    assert (figures["precision"], figures["type"]) == (75.0, 100.0)


def test_the_event_of_a_transfer_is_not_false() -> None:
    sale = event(9, "AID", SERBIA, LIBYA, "bought")
    assert board(*EVENTS, sale).figures()["precision"] == 75.0
    assert board(*EVENTS, sale, transfers=(replace(SALE, event="v9"),)).figures()["precision"] == 100.0


def test_the_event_of_a_transfer_finds_only_its_own_type() -> None:
    meeting = event(9, "AID", PERU, LIBYA, "fined")
    (as_act,) = board(meeting).matchings
    (as_transfer,) = board(meeting, transfers=(replace(SALE, event="v9"),)).matchings
    assert (len(as_act.pairs), len(as_transfer.pairs)) == (1, 0)


def test_lines_name_what_is_missed_false_and_wrong_with_its_words() -> None:
    lines = list(board(replace(URGING, modality="reported"), event(9, "AID", SERBIA, LIBYA, "bought")).miss_lines())
    assert lines == [
        "## convoy",
        "missed reported COERCE PER -> LBY | Peru has <fined> two Libyan brokers, and Jordan urged both camps to meet.",
        "missed denied RETREAT SRB -> PER | Serbia <called off its talks> with Peru the same evening.",
        "false reported AID SRB -> LBY | Peru said on Tuesday that Libya had <bought> forty mortars from Serbia in "
        "March and hid them in crates by way of Tobruk.",
        "WRONG modality: reported for alleged | reported REQUEST JOR -> None | Peru has fined two Libyan brokers, and "
        "Jordan <urged> both camps to meet. | gold: urged both camps",
    ]


def test_a_story_whose_events_nobody_marked_counts_nowhere() -> None:
    assert board(*EVENTS, story=replace(STORY, events=None)).matchings == ()
