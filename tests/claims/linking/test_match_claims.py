"""Which claims of two documents are one: tables of pairs, and what holds for all pairs."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.claims.linking.match import match
from counterclaim.claims.linking.profile import Profile
from tests.claims.linking.notation import pair, profile

SAME = [
    # One delivery, in other words, told in one month and the next.
    "Peru shipped 40 rockets to Chad :: PER>TCD rockets done; by BEL; in PER>TCD; on 2019-05-01 | "
    "Chad received rockets from Peru :: PER>TCD rockets done; by BEL; in PER>TCD; on 2019-06-01",
    # A general denial, repeated a year later.
    "Peru supplied arms to Chad :: PER>TCD unspecified done; against PER; in PER>TCD; on 2019-05-01 | "
    "Peru supplied weapons to Chad :: PER>TCD unspecified done; against PER; in PER>TCD; on 2020-07-01",
    # A rule that is said to be broken, in stories on one flow of arms.
    "the sale breaches the pact of 2015 :: by BEL; in PER>TCD; on 2019-05-01 | "
    "such supply violates the pact :: by BEL; in PER>TCD; on 2019-06-01",
    # One dated delivery, told again long after.
    "Peru shipped rifles to Chad in May :: PER>TCD small-arms done 2019-05-01..2019-05-31; in PER>TCD; on 2019-06-01 | "
    "Peru sold rifles to Chad :: PER>TCD small-arms done 2019-05-10..2019-05-12; in PER>TCD; on 2021-01-01",
    # No transfer: nearly the same words.
    "the mayor ordered the bridge closed | the mayor had ordered the bridge to be closed",
    "a storm destroyed the harbour of Malta; by MLT".replace("; by", " :: by")
    + " | the harbour of Malta was destroyed by a storm :: by MLT",
]
APART = [
    # What the arms were for is another claim than that they went: who owns up to the one denies the other.
    "Peru supplied drones to Chad for use in the gulf :: PER>TCD drones done; by BEL; against PER; in PER>TCD | "
    "Peru supplied drones to Chad :: PER>TCD drones done; by BEL; against PER; in PER>TCD",
    # Shells of one year, and of the next.
    "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL; in PER>TCD; on 2019-05-01 | "
    "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL; in PER>TCD; on 2020-07-01",
    # The same, of which one has no day of publication.
    "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL; in PER>TCD; on 2019-05-01 | "
    "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL; in PER>TCD",
    # A copy that was altered.
    "a storm killed 31 goats in Malta :: by MLT; story mill dyke weir; on 2019-05-01 | "
    "a storm killed 47 goats in Malta :: by MLT; story mill dyke weir; on 2019-05-01",
    # In September, and again in December.
    "Peru shipped rifles to Chad in September :: PER>TCD small-arms done 2019-09-01..2019-09-30; by BEL; in PER>TCD | "
    "Peru shipped rifles to Chad in December :: PER>TCD small-arms done 2019-12-01..2019-12-31; by BEL; in PER>TCD",
    # Sought, planned, delivered.
    "Chad sought rifles from Peru :: PER>TCD small-arms sought; by BEL; in PER>TCD | "
    "Peru supplied rifles to Chad :: PER>TCD small-arms done; by BEL; in PER>TCD",
    "Peru plans to supply rifles to Chad :: PER>TCD small-arms planned; by BEL; in PER>TCD | "
    "Peru supplied rifles to Chad :: PER>TCD small-arms done; by BEL; in PER>TCD",
    # A state, and an armed group in it.
    "Peru supplied rifles to Chad :: PER>TCD small-arms done; by BEL | "
    "Peru supplied rifles to the rebels in Chad :: PER>FACT small-arms done; by BEL",
    # Drones, and missiles.
    "Peru supplied drones to Chad :: PER>TCD drones done; by BEL; in PER>TCD | "
    "Peru supplied missiles to Chad :: PER>TCD missiles done; by BEL; in PER>TCD",
    # Any arms, and which.
    "Peru supplied arms to Chad :: PER>TCD unspecified done; by BEL; against PER; in PER>TCD | "
    "Peru supplied drones to Chad :: PER>TCD drones done; by BEL; against PER; in PER>TCD",
    # An occasion, and any time.
    "Peru supplied drones to Chad :: PER>TCD drones done; by BEL; in PER>TCD | "
    "Peru supplied drones to Chad in May :: PER>TCD drones done 2019-05-01..2019-05-31; by BEL; in PER>TCD",
    # The other way round.
    "Peru supplied drones to Chad :: PER>TCD drones done; by BEL | "
    "Chad supplied drones to Peru :: TCD>PER drones done; by BEL",
    # That it went, and that it arrived in somebody's hands; that it matters.
    "Peru shipped rifles to Chad :: PER>TCD small-arms done; by BEL; in PER>TCD | "
    "the rifles would change the course of the war :: by BEL; in PER>TCD",
    "a storm killed 31 goats in Malta | a storm killed 470 goats in Malta",
    "the mayor opened the bridge | the goats ate the cabbage",
]


@pytest.mark.parametrize("line", SAME)
def test_one_claim(line: str) -> None:
    left, right = pair(line)
    assert match(left, right).verdict == "same"


@pytest.mark.parametrize("line", APART)
def test_two_claims(line: str) -> None:
    left, right = pair(line)
    assert match(left, right).verdict != "same"


def test_what_is_only_likely_is_a_suggestion() -> None:
    left, right = pair(
        "Peru supplied drones to Chad :: PER>TCD drones done; by BEL; in PER>TCD | "
        "Peru supplied drones to Chad :: PER>TCD drones done 2019-05-01..2019-05-31; by BEL; in PER>TCD"
    )
    assert match(left, right).verdict == "suggested"


def test_a_general_denial_glues_nothing_together() -> None:
    general, drones, missiles = (
        profile(f"Peru supplied {goods} to Chad :: PER>TCD {goods} done; against PER; in PER>TCD; on 2019-05-01")
        for goods in ("unspecified", "drones", "missiles")
    )
    assert all(match(*each).verdict != "same" for each in ((general, drones), (general, missiles), (drones, missiles)))


def test_the_score_replays_from_its_findings() -> None:
    for line in (*SAME, *APART):
        found = match(*pair(line))
        assert found.score == pytest.approx(1 / (1 + math.exp(-sum(each.weight for each in found.findings))), abs=1e-4)
        assert found.findings[0].name == "before any finding"


PARTIES = st.sampled_from(["PER", "TCD", "MLT", "?"])
GIST_WORDS = st.lists(
    st.sampled_from("rockets goats harbour mayor bridge 40 not will Malta Santa Rosa".split()), max_size=6
)


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    known = [f"by {draw(PARTIES)}", f"on 20{draw(st.integers(10, 24))}-05-01"]
    if draw(st.booleans()):
        goods = draw(st.sampled_from(["drones", "ships", "unspecified", "ships,drones"]))
        stage = draw(st.sampled_from(["done", "planned", "sought"]))
        when = draw(st.sampled_from(["", " 2019-05-01..2019-05-31", " ..2019-02-01", " 2019-09-01.."]))
        known.append(f"{draw(PARTIES)}>{draw(PARTIES)} {goods} {stage}{when}")
    return profile(f"{' '.join(draw(GIST_WORDS))} :: {'; '.join(known)}")


@settings(max_examples=150, deadline=None)
@given(profiles(), profiles())
def test_matching_is_symmetric_and_survives_the_ledger(left: Profile, right: Profile) -> None:
    assert match(left, right) == match(right, left)
    assert Profile.from_json(left.to_json()) == left
    assert match(Profile.from_json(left.to_json()), right) == match(left, right)


@settings(max_examples=100, deadline=None)
@given(profiles())
def test_the_same_profile_gives_the_same_text(one: Profile) -> None:
    assert Profile.from_json(one.to_json()).to_json() == one.to_json()
