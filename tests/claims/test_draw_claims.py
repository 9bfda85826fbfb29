"""Claims of one document: who stands where, what is denied, what a denial answers, what stays open."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.claims.draw import draw_claims, link_transfers
from counterclaim.core.claim import Claim
from tests.claims.telling import tell

ACCUSED = "BEL: Peru sank the old ferry"


def claims_of(line: str) -> tuple[Claim, ...]:
    told = tell(line, published=date(2031, 5, 9))
    return draw_claims(told.reading, told.statements, told.events, told.transfers)


def members(claims: tuple[Claim, ...]) -> list[set[str]]:
    return [set(claim.statements) for claim in claims]


def answers_of(line: str, denial: str) -> set[str]:
    return {
        answered
        for claim in claims_of(line)
        for stance in claim.positions
        if denial in stance.statements
        for answered in stance.answers
    }


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (ACCUSED, "uncontested"),
        (f"{ACCUSED} | MLT: the old ferry was sunk by Peru", "uncontested"),
        (f"{ACCUSED} | PER denies: the charge", "contested"),
        (f"{ACCUSED} | PER doubts: Peru sank the old ferry", "contested"),
        (f"{ACCUSED} | PER declines: the charge", "uncontested"),
        ("PER denies: Peru ever sank a ferry", "denied-only"),
        ("PER doubts: Peru ever sank a ferry", "denied-only"),
        ("PER declines: the charge", "uncontested"),
        (f"{ACCUSED} | PER acknowledges: Peru sank the old ferry", "confirmed"),
        (f"{ACCUSED} | PER denies 2031-05-01: the charge | PER acknowledges: Peru sank the old ferry", "confirmed"),
        (f"{ACCUSED} | MLT confirms: Belgium is right that Peru sank the old ferry", "uncontested"),
        ("BEL [t1]: Peru sold rockets to Chad | PER confirms [t1]: Peru sold rockets", "confirmed"),
        (
            "BEL [t1]: Peru sold rockets to Chad | MLT confirms [t1]: a Maltese study shows that it sold them",
            "uncontested",
        ),
        ("PER pledges: we will mend the ferry", "uncontested"),
        ("MLT asserts: the ferry would not change the winter", "denied-only"),
        ("PER acknowledges: it was not yet clear whether the ferry sank", "denied-only"),
    ],
)
def test_status(line: str, status: str) -> None:
    assert claims_of(line)[0].status == status


@pytest.mark.parametrize(
    ("line", "grouped"),
    [
        ("BEL: Peru sank the old ferry | MLT: goats eat cabbage", [{"s1"}, {"s2"}]),
        ("BEL: Peru sank the old ferry | MLT: the old ferry was sunk by Peru", [{"s1", "s2"}]),
        ("BEL [t1]: Peru shipped rockets to Chad | MLT [t1]: rockets reached Chad", [{"s1", "s2"}]),
        ("BEL [t1]: Peru shipped rockets to Chad | MLT [t2]: Norway shipped rockets to Chad", [{"s1"}, {"s2"}]),
        ("BEL [t1]: Peru sold rockets | MLT: the sale of rockets violates the embargo", [{"s1"}, {"s2"}]),
        ("BEL ^: Peru sank the ferry | PER denies: the charge that Peru sank the ferry", [{"s1", "s2"}]),
    ],
    ids=["apart", "same words", "same transfer", "two transfers", "the breach apart", "inside the denial"],
)
def test_grouping(line: str, grouped: list[set[str]]) -> None:
    assert members(claims_of(line)) == grouped


@pytest.mark.parametrize(
    ("line", "denial", "answered"),
    [
        (f"{ACCUSED} | PER denies: the charge", "s2", {"s1"}),
        (f"{ACCUSED} / MLT: goats eat cabbage / NOR: it rained / PER denies: Peru ever sank a ferry", "s4", {"s1"}),
        ("PER denies: Peru ever sank a ferry / MLT: goats eat cabbage / BEL: Peru sank the old ferry", "s1", {"s3"}),
        ("PER denies: the accusations / MLT: goats eat cabbage / BEL: Peru sank the old ferry", "s1", {"s3"}),
        ("BEL [t1]: Peru shipped rockets to Chad | PER denies [t2]: Peru never had dealings in arms", "s2", {"s1"}),
        ("BEL ^: Peru sank the ferry | PER denies: the charge that Peru sank the ferry", "s2", {"s1"}),
        ("PER: the mayor lies | PER denies: the charge", "s2", set()),
        ("PER denies: Peru ever sank a ferry", "s1", set()),
    ],
    ids=["next to it", "paragraphs earlier", "later", "bare and later", "general", "only inside", "own side", "alone"],
)
def test_what_a_denial_answers(line: str, denial: str, answered: set[str]) -> None:
    assert answers_of(line, denial) == answered


def test_a_denial_that_fits_two_allegations_equally_answers_neither() -> None:
    line = "PER denies: the charge / BEL: Peru sank the ferry / NOR: Peru stole the bell"
    assert answers_of(line, "s1") == set()


def test_the_accused_answers_and_not_the_bystander() -> None:
    line = "BEL: Peru sank the ferry | NOR: Malta stole the bell | PER denies: the charge"
    assert answers_of(line, "s3") == {"s1"}


def test_a_general_denial_is_a_claim_of_its_own() -> None:
    specific, general = claims_of("BEL [t1]: Peru shipped rockets to Chad | PER denies [t2]: Peru ever traded in arms")
    assert (specific.status, general.status) == ("uncontested", "denied-only")
    assert general.positions[0].answers == ("s1",)


def test_a_partial_denial_splits() -> None:
    line = (
        "BEL [t1]: Peru sold rockets to Chad | BEL [t2]: Peru sold rifles to Chad"
        " | PER acknowledges [t2]: Peru sold rifles | PER denies [t1]: Peru sold rockets"
    )
    assert [claim.status for claim in claims_of(line)] == ["contested", "confirmed"]


def test_the_accused_who_cite_the_charge_do_not_allege_it() -> None:
    line = (
        "BEL [t1]: Peru shipped rockets to Chad"
        " / PER accuses [t1]: Belgium of a tale over Peru’s alleged shipment to Chad"
    )
    assert [claim.transfers for claim in claims_of(line)] == [("t1",), ()]
    standing = "BEL [t1]: Peru shipped rockets to Chad / PER asserts [t1]: Peru shipped rockets to Chad in May"
    assert [claim.transfers for claim in claims_of(standing)] == [("t1",)]


def test_a_party_that_tells_of_its_own_transfer_confirms_it() -> None:
    (own,) = claims_of("PER asserts [t1]: Peru shipped rockets to Chad")
    (others,) = claims_of("BEL asserts [t1]: Peru shipped rockets to Chad")
    assert (own.status, own.positions[0].stance) == ("confirmed", "confirms")
    assert (others.status, others.positions[0].stance) == ("uncontested", "alleges")


def test_another_version_told_in_return_denies() -> None:
    told = tell(f"{ACCUSED} | PER asserts: Peru towed the old ferry", cues={2: "countered"})
    assert [claim.status for claim in draw_claims(told.reading, told.statements, (), ())] == ["contested"]
    told = tell(f"{ACCUSED} | PER asserts: Peru towed the old ferry", cues={2: "added"})
    assert "contested" not in [claim.status for claim in draw_claims(told.reading, told.statements, (), ())]
    told = tell("MLT: goats eat cabbage / PER asserts: rain fell on the coast", cues={2: "countered"})
    assert [claim.status for claim in draw_claims(told.reading, told.statements, (), ())] == ["uncontested"] * 2


def test_who_shares_a_view_joins_those_whose_view_it_is() -> None:
    line = (
        "BEL [t1]: Peru shipped rockets to Chad | NOR [t2]: Cuba sold rifles to Fiji"
        " / MLT confirms: Malta shared the Belgian view"
    )
    assert members(claims_of(line)) == [{"s1", "s3"}, {"s2"}]


@pytest.mark.parametrize(
    ("bought_on", "grouped"),
    [("2031-03-02", [{"s1"}, {"s2", "s3"}]), ("2031-05-03", [{"s1", "s2", "s3"}])],
    ids=["months before", "days before"],
)
def test_a_purchase_told_long_before_a_delivery_is_denied_for_itself(bought_on: str, grouped: list[set[str]]) -> None:
    line = (
        f"BEL [t1] 2031-05-06: Peru shipped rockets to Chad / BEL [t1] {bought_on}: Peru had Chad buying rockets"
        " | PER dismisses: the report"
    )
    assert members(claims_of(line)) == grouped


def test_a_general_denial_answers_accusations_of_trade_between_the_same_two_only() -> None:
    line = (
        "BEL [t1]: Peru shipped rockets to Fiji / BEL [t3]: Peru shipped shells to Chad / MLT: goats eat cabbage"
        " / PER denies [t2]: Peru ever traded with Chad"
    )
    assert answers_of(line, "s4") == {"s2"}


def test_a_mere_topic_claims_nothing() -> None:
    told = tell(f"{ACCUSED} | BEL asserts =: Malta", cues={2: "discussed"})
    assert members(draw_claims(told.reading, told.statements, (), ())) == [{"s1"}]
    told = tell(f"{ACCUSED} | BEL demands =: Malta", cues={2: "wanted"})
    assert members(draw_claims(told.reading, told.statements, (), ())) == [{"s1"}, {"s2"}]


def test_a_changed_position_shows_as_two_stances_in_time_order() -> None:
    line = f"PER acknowledges 2031-05-08: Peru sank the old ferry | {ACCUSED} | PER denies 2031-05-02: the accusation"
    (claim,) = claims_of(line)
    stances = [(stance.party, stance.stance) for stance in claim.positions]
    assert stances.index(("PER", "denies")) < stances.index(("PER", "acknowledges"))


def test_an_allegation_taken_back_by_its_only_source_is_withdrawn() -> None:
    withdrawn = tell(f"{ACCUSED} | BEL asserts: the claim that Peru sank the old ferry", cues={2: "retracted"})
    assert draw_claims(withdrawn.reading, withdrawn.statements, (), ())[0].status == "withdrawn"
    standing = tell(f"{ACCUSED} | MLT asserts: the claim that Peru sank the old ferry", cues={2: "retracted"})
    assert draw_claims(standing.reading, standing.statements, (), ())[0].status == "uncontested"


@pytest.mark.parametrize(
    ("line", "cues", "sources"),
    [
        (f"{ACCUSED} | MLT: the old ferry was sunk by Peru", {}, 2),
        (f"{ACCUSED} | BEL: the old ferry was sunk by Peru", {}, 1),
        (f"{ACCUSED} | PER denies: the charge", {}, 1),
        ("BEL: Peru sank the old ferry | MLT <: the same", {2: "cited"}, 1),
        (f"{ACCUSED} | MLT: Belgium is right that Peru sank the old ferry", {2: "agreed"}, 1),
        ("PER denies: Peru ever sank a ferry", {}, 0),
    ],
    ids=["two states", "two officials of one", "the denier", "quoted", "shares the view", "nobody"],
)
def test_independent_sources(line: str, cues: dict[int, str], sources: int) -> None:
    told = tell(line, cues=cues)
    assert draw_claims(told.reading, told.statements, told.events, told.transfers)[0].independent_sources == sources


def test_kind() -> None:
    kinds = [
        claim.kind for claim in claims_of("BEL [t1]: Peru sold rockets | NOR {ASSAULT}: a fort burned | MLT: it rains")
    ]
    assert kinds == ["transfer", "event", "other"]


def test_transfers_get_the_claim_that_they_stand_in() -> None:
    told = tell("BEL [t1]: Peru shipped rockets to Chad | MLT: goats eat cabbage")
    claims = draw_claims(told.reading, told.statements, told.events, told.transfers)
    linked = link_transfers(claims, told.transfers)
    assert [transfer.claim for transfer in linked] == [claims[0].id]
    assert link_transfers((), told.transfers)[0].claim is None


def test_ids_are_the_same_again_and_reasons_show_why() -> None:
    line = f"{ACCUSED} | PER denies: the charge | NOR: it rained on the island"
    once, again = claims_of(line), claims_of(line)
    assert once == again
    assert len({claim.id for claim in once}) == len(once)
    assert any(reason.rule == "denial: accuses who denies" and reason.weight > 0 for reason in once[0].reasons)


def test_no_statements_no_claims() -> None:
    told = tell(ACCUSED)
    assert draw_claims(told.reading, (), (), ()) == ()


def test_every_statement_stands_in_a_claim() -> None:
    line = (
        "NOR asserts ^: Malta said that Peru called it false | MLT asserts ^: that Peru called it false"
        f" | PER dismisses: it as false / {ACCUSED} | BEL declines: which ferry that was | NOR demands: a new ferry"
    )
    assert set().union(*members(claims_of(line))) == {"s1", "s2", "s3", "s4", "s5", "s6"}


def test_naming_a_source_is_no_claim() -> None:
    told = tell(f"{ACCUSED} | BEL asserts =: three photographs", cues={2: "cited"})
    assert members(draw_claims(told.reading, told.statements, (), ())) == [{"s1"}]
    told = tell(f"{ACCUSED} | BEL asserts =: three photographs", cues={2: "reported"})
    assert members(draw_claims(told.reading, told.statements, (), ())) == [{"s1"}, {"s2"}]
