"""How many independent sources affirm a claim, and why."""

from __future__ import annotations

import pytest

from counterclaim.claims.over_time.sources import count_sources, medium_of
from counterclaim.claims.over_time.telling import Telling
from counterclaim.core.claim import StanceKind
from counterclaim.core.party import SpeakerKind


def told(
    party: str,
    document: str,
    *,
    stance: StanceKind = "alleges",
    kind: SpeakerKind = "named",
    speaker: str | None = None,
    family: str | None = None,
    outlet: str | None = None,
    adopts: bool = False,
) -> Telling:
    """One telling."""
    return Telling(
        "c", "Peru sold boats", document, party, speaker, stance, kind=kind, family=family, outlet=outlet, adopts=adopts
    )


CASES: list[tuple[str, list[Telling], int]] = [
    ("nobody", [], 0),
    ("only a denial", [told("PER", "a", stance="denies")], 0),
    ("two states", [told("BEL", "a"), told("MLT", "b")], 2),
    ("one state in two stories", [told("BEL", "a"), told("BEL", "b")], 1),
    ("two officials of one state", [told("BEL", "a", speaker="Ann"), told("BEL", "a", speaker="Bob", kind="role")], 1),
    ("its unnamed officials too", [told("BEL", "a"), told("BEL", "a", kind="anonymous")], 1),
    ("who owns up to it", [told("BEL", "a"), told("PER", "a", stance="acknowledges")], 2),
    ("an outlet that quotes another", [told("The Guardian", "a"), told("The Guardian", "b", outlet="BBC News")], 1),
    ("one agency by two names", [told("Associated Press", "a"), told("AP", "b")], 1),
    ("two outlets on their own", [told("The Guardian", "a"), told("BBC News", "b")], 2),
    ("an unnamed diplomat in a story and its copy",
     [told("a diplomat", "a", kind="anonymous", family="f"), told("a diplomat", "b", kind="anonymous", family="f")], 1),
    ("unnamed people in two stories",
     [told("a diplomat", "a", kind="anonymous"), told("a diplomat", "b", kind="anonymous")], 2),
    ("who only shares a view", [told("BEL", "a"), told("MLT", "a", adopts=True)], 1),
    ("a person of no party", [told("Ada Quist", "a"), told("Ada Quist", "b"), told("Bo Lind", "b")], 2),
]  # fmt: skip


@pytest.mark.parametrize(("what", "tellings", "count"), CASES, ids=[case[0] for case in CASES])
def test_count(what: str, tellings: list[Telling], count: int) -> None:
    found = count_sources(tellings)
    assert found.count == len(found.groups) == count
    assert count_sources(reversed(tellings)).count == count
    assert all(group.why and group.name for group in found.groups)


def test_every_affirming_telling_is_accounted_for() -> None:
    for _, tellings, _ in CASES:
        found = count_sources(tellings)
        shown = [each for group in (*found.groups, *found.passed_over) for each in group.tellings]
        assert sorted(map(repr, shown)) == sorted(repr(each) for each in tellings if each.stance != "denies")


def test_reasons_in_plain_words() -> None:
    (group,) = count_sources([told("BEL", "a", family="f"), told("BEL", "b", family="f")]).groups
    assert (group.name, group.documents) == ("Belgium", ("a", "b"))
    assert "2 documents are 1 story and copies" in group.why
    (quoted,) = count_sources([told("The Guardian", "a", outlet="BBC News")]).groups
    assert "whoever quotes it counts for it" in quoted.why


@pytest.mark.parametrize(
    ("name", "medium"),
    [
        ("the Associated Press", "AP"),
        ("BBC", "BBC News"),
        ("guardian", "The Guardian"),
        ("the guardian of the quay", None),
        (None, None),
    ],
)
def test_media_by_any_of_their_names(name: str | None, medium: str | None) -> None:
    assert medium_of(name) == medium
