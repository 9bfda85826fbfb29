"""Denials of all arms between two parties, what they deny besides, and what a profile takes from a claim."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from counterclaim.claims.draw import draw_claims
from counterclaim.claims.gist import as_denied
from counterclaim.claims.linking.draw import profile_of
from counterclaim.claims.linking.general import answers_in_general, general_keys
from counterclaim.claims.linking.keys import keys_of
from counterclaim.claims.linking.profile import Profile
from counterclaim.core.document import Document
from counterclaim.core.event import Event
from counterclaim.core.interval import Interval
from counterclaim.core.statement import Statement
from counterclaim.core.transfer import Stage, Transfer
from tests.claims.linking.notation import profile
from tests.claims.telling import tell

NEVER = "Peru supplied arms to Chad :: PER>TCD unspecified done; against PER"


@pytest.mark.parametrize(
    ("general", "specific", "answers"),
    [
        (NEVER, "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL", True),
        (NEVER, "Chad sought shells from Peru :: PER>TCD ammunition sought; by BEL", True),
        ("Peru plans to arm Chad :: PER>TCD unspecified planned; against PER",
         "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL", False),
        ("Peru plans to arm Chad :: PER>TCD unspecified planned; against PER",
         "Peru plans to ship shells to Chad :: PER>TCD ammunition planned; by BEL", True),
        (NEVER, "Peru shipped shells to Malta :: PER>MLT ammunition done; by BEL", False),
        (NEVER, "Peru shipped shells :: PER>? ammunition done; by BEL", False),
        (NEVER, "Peru shipped shells to Chad :: PER>TCD ammunition done; against PER", False),
        (NEVER, "Peru supplied weapons to Chad :: PER>TCD unspecified done; by BEL", False),
        (f"{NEVER}; by BEL", "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL", False),
        ("Peru armed somebody :: PER>? unspecified done; against PER",
         "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL", False),
        ("Peru shipped rifles to Chad :: PER>TCD small-arms done; against PER",
         "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL", False),
    ],
)  # fmt: skip
def test_what_a_general_denial_answers(general: str, specific: str, answers: bool) -> None:
    left, right = profile(general), profile(specific)
    assert answers_in_general(left, right) == answers
    if answers:
        assert not set(general_keys(right)).isdisjoint(keys_of(left))
        assert not set(general_keys(left)).isdisjoint(keys_of(right))


def test_no_keys_without_a_transfer() -> None:
    assert general_keys(profile("the mayor mended the road")) == ()


@dataclass(frozen=True)
class Drawn:
    """An account, as far as a profile takes it."""

    document: Document
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]
    transfers: tuple[Transfer, ...]


def drawn(line: str, stage: Stage) -> Profile:
    """The profile of the first claim of a line whose transfers are all at one stage."""
    told = tell(line, published=date(2031, 5, 9))
    transfers = tuple(replace(each, stage=stage) for each in told.transfers)
    claims = draw_claims(told.reading, told.statements, told.events, transfers)
    return profile_of(Drawn(told.reading.document, told.statements, told.events, transfers), claims[0])


@pytest.mark.parametrize(
    ("line", "stage", "told"),
    [
        ("PER denies [t1]: Peru has never sold arms to Chad and does not mean to", "planned", "done"),
        ("PER denies [t1]: Peru will not sell arms to Chad", "planned", "planned"),
        ("BEL [t1]: Peru has never sold arms to Chad but will", "planned", "planned"),
        ("BEL [t1]: Peru shipped arms to Chad", "shipped", "done"),
    ],
)
def test_never_sold_denies_what_was_done(line: str, stage: Stage, told: str) -> None:
    assert [deal.stage for deal in drawn(line, stage).deals] == [told]


@pytest.mark.parametrize(
    ("content", "purpose"),
    [("Peru sold boats to Chad for use in the gulf", True), ("Peru sold boats to Chad", False)],
)
def test_what_arms_were_for(content: str, purpose: bool) -> None:
    told = tell(f"BEL [t1]: {content}", published=date(2031, 5, 9))
    (claim,) = draw_claims(told.reading, told.statements, (), told.transfers)
    worded = replace(claim, gist=content)
    made = profile_of(Drawn(told.reading.document, told.statements, (), told.transfers), worded)
    assert made.purpose == purpose
    assert Profile.from_json(made.to_json()) == made


def test_never_is_a_denial_of_any_time() -> None:
    told = tell("PER denies [t1]: Peru has never sold arms to Chad", published=date(2031, 5, 9))
    dated = replace(told.transfers[0], when=Interval(date(2031, 5, 1), date(2031, 5, 9)))
    assert as_denied(dated, ["Peru has never sold arms to Chad"], alone=True).when is None
    assert as_denied(dated, ["Peru sold Chad no arms in May"], alone=True).when == dated.when


def test_what_was_never_done_and_will_never_be_are_two_claims() -> None:
    told = tell("PER denies [t1]: Peru has never sold arms to Chad and never will", published=date(2031, 5, 9))
    done = told.transfers[0]
    to_come = replace(done, id="t2", stage="planned")
    transfers = (replace(done, stage="delivered"), to_come)
    claims = draw_claims(told.reading, told.statements, (), transfers)
    assert [each.gist for each in claims] == ["Peru supplied arms to Chad", "Peru plans to supply arms to Chad"]
    account = Drawn(told.reading.document, told.statements, (), transfers)
    assert [profile_of(account, each).deals[0].stage for each in claims] == ["done", "planned"]
