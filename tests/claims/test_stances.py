"""Who owns up, who only says so, and what a claim comes to when a party says one thing and then another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from counterclaim.claims.draw import draw_claims
from counterclaim.core.party import Speaker
from tests.claims.telling import Told, tell

ACCUSED = "BEL: Peru sank the old ferry"


def _status(told: Told) -> str:
    return draw_claims(told.reading, told.statements, told.events, told.transfers)[0].status


def status_of(line: str) -> str:
    return _status(tell(line, published=date(2031, 5, 9)))


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("PER acknowledges: the ferry had been sunk", "confirmed"),
        ("PER acknowledges: Peru sank the ferry", "confirmed"),
        ("PER acknowledges: lorries had crossed the lake", "confirmed"),
        ("PER acknowledges: Malta had sunk the ferry", "uncontested"),
        ("MLT confirms: Peru sank the ferry", "uncontested"),
        ("MLT acknowledges [t1]: Peru shipped rockets to Chad", "uncontested"),
        ("PER asserts [t1]: Peru shipped rockets to Chad", "confirmed"),
        ("PER asserts: Peru painted its harbour", "uncontested"),
        ("PER pledges: the ferry will be mended", "uncontested"),
        ("PER acknowledges: it was unclear whether the ferry sank", "denied-only"),
        ("PER acknowledges: no ferry was known to have sunk", "denied-only"),
        ("PER acknowledges: no sailors had yet been seen", "confirmed"),
    ],
)
def test_only_the_party_concerned_owns_up(line: str, status: str) -> None:
    assert status_of(line) == status


OWNED = "PER acknowledges{owned}: Peru sank the old ferry | PER denies{denied}: Peru sank the old ferry"


@pytest.mark.parametrize(
    ("owned", "denied", "status"),
    [
        ("", "", "confirmed"),
        (" 2031-05-08", "", "confirmed"),
        ("", " 2031-05-08", "confirmed"),
        (" 2031-05-08", " 2031-05-02", "confirmed"),
        (" 2031-05-08", " 2031-05-08", "confirmed"),
        (" 2031-05-02", " 2031-05-08", "contested"),
    ],
)
def test_owning_up_stands_unless_it_is_denied_on_a_later_day(owned: str, denied: str, status: str) -> None:
    assert status_of(f"{ACCUSED} | {OWNED.format(owned=owned, denied=denied)}") == status


def test_another_partys_denial_does_not_undo_it() -> None:
    line = (
        "BEL [t1]: Peru sold rockets to Chad | PER confirms [t1]: Peru sold rockets | TCD denies [t1]: Chad bought any"
    )
    assert status_of(line) == "confirmed"


def test_a_promise_that_is_doubted_is_contested() -> None:
    assert status_of("PER pledges: the road will be closed & NOR doubts: the road will be closed") == "contested"


@pytest.mark.parametrize("position", ["confirms", "acknowledges", "pledges"])
@pytest.mark.parametrize("teller", ["Belgium", "a medium", "a document", "nobody"])
def test_what_another_party_says_that_a_party_owned_up_to_is_hearsay(position: str, teller: str) -> None:
    """ "Oslo said that Peru had confirmed it" is Oslo's word; a medium of no party only carries Peru's."""
    told = tell(f"PER {position} ^: Peru sank the old ferry | BEL: snow fell on the lake")
    inner, outer = told.statements
    speaker = {
        "Belgium": outer.speaker,
        "a medium": Speaker("The Lantern", None, None, "named"),
        "a document": Speaker("a leaked paper", None, None, "document"),
        "nobody": outer.speaker,
    }[teller]
    inner = replace(inner, parent=None if teller == "nobody" else inner.parent)
    claims = draw_claims(told.reading, (inner, replace(outer, speaker=speaker)), (), ())
    (stance,) = (each.stance for claim in claims for each in claim.positions if each.party == "PER")
    assert (stance == "alleges") == (teller in ("Belgium", "a document"))


@pytest.mark.parametrize(
    ("kind", "position", "status"),
    [
        ("collective", "confirms", "confirmed"),
        ("anonymous", "acknowledges", "confirmed"),
        ("anonymous", "asserts", "uncontested"),
        ("named", "asserts", "confirmed"),
    ],
)
def test_unnamed_people_own_up_for_their_side_only_in_so_many_words(kind: str, position: str, status: str) -> None:
    told = tell(f"PER {position} [t1]: Peru shipped rockets to Chad")
    speaker = replace(told.statements[0].speaker, kind=kind)  # type: ignore[arg-type]
    assert _status(replace(told, statements=(replace(told.statements[0], speaker=speaker),))) == status
