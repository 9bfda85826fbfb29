"""Denials that look like none, denials of several things, and what only points back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counterclaim.claims.draw import draw_claims
from counterclaim.core.claim import Claim
from counterclaim.core.party import SpeakerKind
from counterclaim.core.transfer import Category, Item
from tests.builders import find_span
from tests.claims.telling import tell

ACCUSED = "BEL: Peru sank the old ferry"


def claims_of(line: str) -> tuple[Claim, ...]:
    told = tell(line, published=date(2031, 5, 9))
    return draw_claims(told.reading, told.statements, told.events, told.transfers)


def answers_of(line: str, denial: str) -> set[str]:
    return {
        answered
        for claim in claims_of(line)
        for stance in claim.positions
        if denial in stance.statements
        for answered in stance.answers
    }


def stance_of(line: str, statement: str) -> str:
    stances = [each for claim in claims_of(line) for each in claim.positions]
    return next(each.stance for each in stances if statement in each.statements)


@pytest.mark.parametrize(
    ("line", "statement"),
    [
        (f"{ACCUSED} | PER asserts: there was no ferry in the harbour", "s2"),
        (f"{ACCUSED} | PER asserts: Peru has no fleet on the lake", "s2"),
        (f"{ACCUSED} / PER alleges: no old ferry was ever sunk", "s2"),
        ("BEL [t1]: Peru shipped rockets to Chad | PER asserts [t1]: Peru did not ship rockets", "s2"),
        ("PER asserts [t1]: Peru never shipped rockets to Chad", "s1"),
    ],
    ids=["there was none", "has none", "next paragraph", "own transfer", "own transfer, no accuser"],
)
def test_the_accused_who_tells_the_opposite_denies(line: str, statement: str) -> None:
    assert stance_of(line, statement) == "denies"


@pytest.mark.parametrize(
    ("line", "statement"),
    [
        (f"{ACCUSED} | MLT asserts: there was no bread in the harbour", "s2"),
        (f"{ACCUSED} / MLT: goats eat cabbage / NOR: snow fell / PER asserts: the mayor has no time for tales", "s4"),
        (f"{ACCUSED} | PER denies: the charge | PER asserts: Peru has no use for boats", "s3"),
        ("PER asserts: there was no ferry", "s1"),
        (f"{ACCUSED} | PER demands: that no boat leave the harbour", "s2"),
        (f"{ACCUSED} | BEL asserts: no sailor survived", "s2"),
    ],
    ids=["a bystander", "far away", "argues after denying", "no accuser", "a demand", "the accuser"],
)
def test_a_no_that_answers_nobody_is_told_like_anything_else(line: str, statement: str) -> None:
    assert stance_of(line, statement) == "alleges"


@pytest.mark.parametrize(
    ("line", "denial", "answered"),
    [
        ("MLT pledges: the road will be closed & NOR doubts: it", "s2", {"s1"}),
        (f"MLT: goats eat cabbage | {ACCUSED} & PER dismisses: it as a fairy tale", "s3", {"s2"}),
        ("BEL: Peru sank the ferry | BEL: Peru stole the bell | PER denies: the charges", "s3", {"s1", "s2"}),
        ("BEL: Peru sank the ferry | BEL: Peru stole the bell | PER denies: the charge", "s3", {"s2"}),
        ("BEL: Peru sank the ferry / NOR: snow fell / MLT: Peru took bells | PER denies: the charges", "s4", {"s3"}),
        ("PER denies: the charge that Peru sank the old ferry / MLT: Peru burned the mill / " + ACCUSED, "s1", {"s3"}),
        (
            "BEL [t1]: Peru sold rockets to Chad | PER confirms [t1]: Peru sold rockets / TCD dismisses: the report",
            "s3",
            {"s1"},
        ),
        ("BEL: Peru sank the ferry / MLT: goats eat cabbage / NOR: snow fell / PER denies: a storm did", "s4", {"s1"}),
        ("BEL: Peru sank the ferry / MLT: goats eat cabbage / NOR: snow fell / TCD doubts: a storm did", "s4", set()),
    ],
    ids=[
        "it", "it, of two", "several", "one of two", "several, but close by", "says what it denies", "no confession",
        "charged some way back", "doubts without a charge",
    ],
)  # fmt: skip
def test_what_is_answered(line: str, denial: str, answered: set[str]) -> None:
    assert answers_of(line, denial) == answered


@pytest.mark.parametrize(
    ("category", "statuses"), [("rockets", ["contested"]), ("unspecified", ["uncontested", "denied-only"])]
)
def test_what_is_only_denied_joins_the_accusation_that_it_answers(category: Category, statuses: list[str]) -> None:
    told = tell(
        "BEL: customs men found rockets on a barge of Peru / PER denies [t1]: Peru shipped rockets on a barge to Chad"
    )
    item = Item(find_span(told.reading.document, "rockets", nth=1), category, None)
    transfers = tuple(replace(each, items=(item,)) for each in told.transfers)
    claims = draw_claims(told.reading, told.statements, told.events, transfers)
    assert [claim.status for claim in claims] == statuses
    denial = next(each for claim in claims for each in claim.positions if each.stance == "denies")
    assert denial.answers == ("s1",)


def _named(line: str, statement: int, name: str, kind: SpeakerKind) -> tuple[Claim, ...]:
    told = tell(line)
    speaker = replace(told.statements[statement].speaker, name=name, kind=kind)
    statements = [*told.statements]
    statements[statement] = replace(statements[statement], speaker=speaker)
    return draw_claims(told.reading, tuple(statements), told.events, told.transfers)


@pytest.mark.parametrize(
    ("name", "status"), [("Lima Courier", "contested"), ("The Daily Lantern", "contested"), ("Lima Press Office", None)]
)
def test_a_newspaper_is_not_on_the_side_of_the_state_whose_name_it_bears(name: str, status: str | None) -> None:
    claims = _named("PER: Peru sank the old ferry | PER dismisses: the report", 0, name, "named")
    assert ("contested" in [claim.status for claim in claims]) == (status == "contested")


@pytest.mark.parametrize(("name", "answered"), [("a leaked report", "s2"), ("a leaked map", "s1")])
def test_that_report_is_what_a_report_tells(name: str, answered: str) -> None:
    line = "BEL: Peru sank the old ferry | -: nine sailors drowned | NOR: snow fell | PER dismisses: the report"
    told = tell(line)
    paper = replace(told.statements[1].speaker, name=None, role=name, kind="document")
    statements = (told.statements[0], replace(told.statements[1], speaker=paper), *told.statements[2:])
    claims = draw_claims(told.reading, statements, (), ())
    answers = {each for claim in claims for stance in claim.positions for each in stance.answers}
    assert answers == {answered}


@pytest.mark.parametrize(
    ("line", "answered"),
    [
        (
            "AFG: Peru burned the mill | AFG ^: nine men died | PER denies: the claim by Kabul that nine men died",
            {"s2"},
        ),
        (
            "AFG: nine men died in the mill | BEL ^: nine men died | PER denies: the claim that nine men died",
            {"s1", "s2"},
        ),
    ],
    ids=["another charge", "the same elsewhere"],
)
def test_a_denial_that_tells_what_it_denies_answers_that(line: str, answered: set[str]) -> None:
    assert answers_of(line, "s3") == answered


@pytest.mark.parametrize(
    "line",
    [
        "PER asserts =: such charges",
        "PER denies =: the rest of the report",
        "PER declines =: the report",
        "BEL condemns =: the account of it",
    ],
)
def test_what_only_points_back_claims_nothing(line: str) -> None:
    assert claims_of(line) == ()


@pytest.mark.parametrize(
    "line", ["BEL asserts =: the toll at nine", "BEL demands =: the report", "BEL: the report lied"]
)
def test_what_says_something_claims_it(line: str) -> None:
    assert len(claims_of(line)) == 1


@pytest.mark.parametrize(
    "second",
    [
        "NOR demands [t1]: Peru sell no rockets to Chad",
        "NOR warns [t1]: if Peru sold rockets to Chad the port would close",
        "NOR: the sale of rockets violates the embargo",
    ],
    ids=["a demand", "a condition", "a breach"],
)
def test_who_does_not_say_that_it_is_so_makes_a_claim_of_its_own(second: str) -> None:
    first, other = claims_of(f"BEL [t1]: Peru sold rockets to Chad | {second}")
    assert first.statements == {"s1"}
    assert other.statements == {"s2"}


def test_where_nobody_says_that_it_is_so_the_demand_has_the_transfer() -> None:
    (claim,) = claims_of("NOR demands [t1]: Peru sell no rockets to Chad")
    assert claim.transfers == ("t1",)
