"""What is told of arms and is not one claim with it: dealings in general, parts of a charge, purposes, rights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from counterclaim.claims.draw import draw_claims
from counterclaim.core.claim import Claim
from counterclaim.core.party import NOBODY, Speaker
from counterclaim.core.transfer import Category, Item, Transfer
from tests.builders import find_span
from tests.claims.telling import Told, tell

NO_CUES: Mapping[int, str] = {}


def claims_of(line: str, **goods: Category) -> list[Claim]:
    """The claims of a line; `t1=` gives the goods of a transfer by their category, worded as the category is."""
    told = tell(line, published=date(2031, 5, 9))
    transfers = tuple(_loaded(told, each, goods.get(each.id)) for each in told.transfers)
    return list(draw_claims(told.reading, told.statements, told.events, transfers))


def _loaded(told: Told, transfer: Transfer, category: Category | None) -> Transfer:
    if category is None:
        return transfer
    return replace(transfer, items=(Item(find_span(told.reading.document, category), category, None),))


def members(line: str, **goods: Category) -> list[set[str]]:
    return [set(each.statements) for each in claims_of(line, **goods)]


GENERAL = "PER denies: trading arms with Malta"


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        (f"BEL [t1]: Peru shipped rockets to Chad / {GENERAL}", [{"s1"}, {"s2"}]),
        ("BEL [t1]: Peru shipped rockets to Chad / PER denies: trading arms with Chad", [{"s1", "s2"}]),
        (f"BEL [t1]: Peru shipped rockets to Chad / {GENERAL} / PER denies: it ever sold any weapons to Malta",
         [{"s1"}, {"s2", "s3"}]),
        (f"BEL [t1]: Peru shipped rockets to Chad / {GENERAL} | PER denies: no such talks were held",
         [{"s1"}, {"s2", "s3"}]),
    ],
    ids=["another partner", "the same partner", "denied twice", "gone on with"],
)  # fmt: skip
def test_a_denial_of_all_dealings_with_another_party(line: str, groups: list[set[str]]) -> None:
    assert members(line) == groups


@pytest.mark.parametrize(
    ("part", "joins"),
    [
        ("PER confirms: the rockets part was true", "t1"),
        ("PER denies: The drones half of it was wrong", "t2"),
        ("PER denies: the boats part was wrong", None),
    ],
)
def test_a_part_of_a_charge_is_about_its_goods_alone(part: str, joins: str | None) -> None:
    line = f"BEL [t1]: Peru shipped rockets to Chad / MLT [t2]: Peru shipped drones to Chad / {part}"
    found = [claim.transfers for claim in claims_of(line, t1="rockets", t2="drones") if "s3" in claim.statements]
    if joins is None:
        assert all(len(each) < 2 for each in found)
    else:
        assert found == [(joins,)]


def test_who_owns_up_to_a_sale_and_denies_what_it_was_for_makes_two_claims() -> None:
    told = claims_of(
        "BEL [t1]: Peru sold boats to Chad for use in the gulf / PER denies [t1]: boats were sold for use there / "
        "PER acknowledges [t1]: it sold boats to Chad"
    )
    assert [set(each.statements) for each in told] == [{"s1", "s2"}, {"s3"}]
    assert told[0].gist == "Peru sold boats to Chad for use in the gulf"
    assert [each.status for each in told] == ["contested", "confirmed"]


@pytest.mark.parametrize("what", ["selling arms is the lawful right of any state", "Peru is a likely source of arms"])
def test_a_right_or_an_option_is_no_transfer(what: str) -> None:
    told = claims_of(f"PER denies [t1]: Peru never sold arms to Chad / PER asserts [t1]: {what}")
    assert told[0].status == "denied-only"
    assert "s2" not in told[0].statements


def test_what_is_condemned_is_a_deal_that_somebody_tells_of() -> None:
    told = claims_of(
        "BEL [t1]: Peru shipped rockets to Chad / PER denies [t2]: Peru never armed Malta / NOR condemns [t2]: the deal"
    )
    assert [set(each.statements) for each in told] == [{"s1", "s3"}, {"s2"}]


@pytest.mark.parametrize(
    ("second", "count"),
    [
        ("BEL: on Monday alone there were nine", 1),
        ("BEL: there were nine", 1),
        ("BEL: there were nine goats in the market hall", 2),
        ("MLT: on Monday alone there were nine", 2),
    ],
)
def test_a_mere_number_goes_on_with_what_was_counted(second: str, count: int) -> None:
    assert len(members(f"BEL: ten old ferries sink every week off Malta | {second}")) == count


def test_more_than_a_few_is_no_denial() -> None:
    told = claims_of("PER alleges: a few boats sailed before the storm | BEL alleges: not merely a few boats sailed")
    assert {stance.stance for claim in told for stance in claim.positions} == {"alleges"}


def test_what_one_is_told_to_have_promised_is_its_doing_and_not_its_stand() -> None:
    told = tell("PER pledges [t1] ^: Peru would ship rockets to Chad & BEL [t1]: Peru would ship rockets to Chad")
    (claim,) = draw_claims(told.reading, told.statements, (), told.transfers)
    assert [each.party for each in claim.positions] == ["BEL"]


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Everyone", NOBODY),
        ("remarks", NOBODY),
        ("he in a letter to the board", NOBODY),
        ("Lee Harbour", "Lee Harbour"),
    ],
)
def test_who_can_be_a_party(name: str, party: str) -> None:
    told = tell("-: the old ferry sank at noon")
    statements = tuple(replace(each, speaker=Speaker(name, None, None, "named")) for each in told.statements)
    (claim,) = draw_claims(told.reading, statements, (), ())
    assert [each.party for each in claim.positions] == [party]


def test_everyone_knows_is_the_word_of_who_says_so() -> None:
    told = tell(
        "- [t1] ^: Peru never sold boats to Chad & BEL denies: everyone knows that Peru never sold boats to Chad"
    )
    inner, outer = told.statements
    statements = (replace(inner, speaker=Speaker("Everyone", None, None, "named")), outer)
    (claim,) = draw_claims(told.reading, statements, (), told.transfers)
    assert set(claim.statements) == {"s2"} and claim.transfers == ("t1",)


def test_a_position_on_a_thing_says_nothing_of_it() -> None:
    told = tell("PER: on boats for Chad | BEL: the old ferry sank", cues={1: "position"})
    assert [set(each.statements) for each in draw_claims(told.reading, told.statements, (), ())] == [{"s2"}]


@pytest.mark.parametrize("what", ["Envoy Lee shared", "Why"])
def test_whose_words_they_are_is_no_claim(what: str) -> None:
    assert members(f"BEL: {what} | MLT: the old ferry sank at noon") == [{"s2"}]


def test_a_breach_is_told_apart_from_the_sale_and_once() -> None:
    line = "BEL [t1]: Peru sold boats to Chad / NOR [t1]: the sale breaches it / MLT: such supply violates the ban"
    assert members(line) == [{"s1"}, {"s2", "s3"}]
