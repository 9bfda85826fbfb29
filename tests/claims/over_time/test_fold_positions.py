"""Where parties stand over time: steps, their relation to the claim as it stood, and the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.claims.over_time.positions import PartyPosition, fold_positions, status_at_end
from counterclaim.claims.over_time.telling import Telling
from counterclaim.core.claim import ClaimStatus, StanceKind
from counterclaim.core.interval import Interval
from counterclaim.core.link import Relation
from counterclaim.core.party import NOBODY

STANCES: tuple[StanceKind, ...] = ("alleges", "confirms", "acknowledges", "denies", "doubts", "declines")


def tell(line: str, at: int = 0) -> Telling:
    """`PER denies 2019-05-01 = words`; marks: `?` unnamed, `~family`, `-` taken back, `..2019-05-01` an open past.

    `?` in the place of the day: nobody knows when, nor when the document was published.
    """
    known, _, words = line.partition(" = ")
    party, stance, day, *marks = known.split()
    start, last = (None, day[2:]) if day.startswith("..") else (day, day)
    family = next((mark[1:] for mark in marks if mark.startswith("~")), None)
    on = None if last == "?" else Interval(date.fromisoformat(start) if start else None, date.fromisoformat(last))
    return Telling(
        "c", "Peru sold boats to Chad", f"{last} {family or party}", party, None, stance,  # type: ignore[arg-type]
        kind="anonymous" if "?" in marks else "named",
        on=on,
        published=None if on is None else on.end,
        statements=(f"{party} {stance} {day}",),
        words=words,
        family=family,
        takes_back="-" in marks,
        at=at,
    )  # fmt: skip


def fold(*lines: str) -> dict[str, PartyPosition]:
    """The positions by party."""
    return {each.party: each for each in fold_positions(tell(line, at) for at, line in enumerate(lines))}


RELATIONS: list[tuple[Sequence[str], str, list[Relation | None]]] = [
    (["BEL alleges 2019-05-01"], "BEL", [None]),
    (["BEL alleges 2019-05-01", "MLT alleges 2019-05-02"], "MLT", ["supports"]),
    (["BEL alleges 2019-05-01", "BEL alleges 2019-05-09"], "BEL", [None, "repeats"]),
    (["BEL alleges 2019-05-01", "PER denies 2019-05-02"], "PER", ["denies"]),
    (["BEL alleges 2019-05-01", "PER declines 2019-05-02", "PER denies 2019-05-03"], "PER", ["declines", "denies"]),
    (["PER denies 2019-05-01", "PER denies 2019-06-01"], "PER", ["denies", "repeats"]),
    (["PER denies 2019-05-01", "PER acknowledges 2019-06-01"], "PER", ["denies", "revises"]),
    (["PER denies 2019-05-01", "PER declines 2019-05-09", "PER denies 2019-06-01"], "PER",
     ["denies", "declines", "repeats"]),
    (["BEL alleges 2019-05-01", "BEL denies 2019-06-01"], "BEL", [None, "retracts"]),
    (["BEL alleges 2019-05-01", "BEL acknowledges 2019-06-01 -"], "BEL", [None, "retracts"]),
    (["BEL alleges 2019-05-01", "MLT doubts 2019-06-01"], "MLT", ["doubts"]),
    (["PER denies 2019-05-01", "PER alleges 2019-06-01", "PER acknowledges 2019-06-01"], "PER",
     ["denies", "revises", "revises"]),
    (["PER alleges 2019-06-01", "PER confirms 2019-06-02"], "PER", [None, "repeats"]),
    (["MLT doubts 2019-05-01", "MLT denies 2019-06-01"], "MLT", ["doubts", "revises"]),
    # "Many were sent, it is not clear whether any arrived", in one breath, is no turn; an admission beside a denial is.
    (["MLT alleges 2019-05-01", "MLT doubts 2019-05-01"], "MLT", ["doubts", None]),
    (["MLT doubts 2019-05-01", "MLT alleges 2019-05-02"], "MLT", ["doubts", "revises"]),
    (["PER denies 2019-05-01", "PER confirms 2019-05-01"], "PER", ["denies", "revises"]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "party", "relations"), RELATIONS)
def test_relation_of_each_step(lines: Sequence[str], party: str, relations: list[Relation | None]) -> None:
    assert [step.relation for step in fold(*lines)[party].steps] == relations


ENDS: list[tuple[Sequence[str], StanceKind, str, bool]] = [
    (["PER denies 2019-05-01"], "denies", "2019-05-01", False),
    # Declining moves nobody.
    (["PER denies 2019-05-01", "PER declines 2019-06-01"], "denies", "2019-05-01", False),
    (["PER declines 2019-06-01"], "declines", "2019-06-01", False),
    # Since when: the first of the last unbroken run.
    (["PER denies 2019-05-01", "PER denies 2019-06-01"], "denies", "2019-05-01", False),
    (["PER denies 2019-05-01", "PER confirms 2019-06-01", "PER confirms 2019-07-01"], "confirms", "2019-06-01", True),
    (["PER confirms 2019-05-01", "PER denies 2019-06-01"], "denies", "2019-06-01", True),
    (
        ["PER denies 2019-05-01", "PER acknowledges 2019-06-01", "PER confirms 2019-07-01"],
        "confirms",
        "2019-06-01",
        True,
    ),
    # "Had denied" and "admitted" on one day: the admission is the news.
    (["PER confirms 2019-05-01", "PER denies 2019-05-01"], "confirms", "2019-05-01", True),
    (["PER denies 2019-05-01", "PER confirms ..2019-05-01"], "denies", "2019-05-01", True),
    # Unnamed officials do not speak for a state that speaks for itself.
    (["PER denies 2019-05-01", "PER confirms 2019-05-02 ?"], "denies", "2019-05-01", False),
    (["PER confirms 2019-05-02 ?"], "confirms", "2019-05-02", False),
    # What has no day tells no turn and not the end, unless nothing has one.
    (["PER denies 2019-05-01", "PER alleges ?"], "denies", "2019-05-01", False),
    (["PER alleges ?"], "alleges", "None", False),
]


@pytest.mark.parametrize(("lines", "stance", "since", "changed"), ENDS)
def test_the_end(lines: Sequence[str], stance: StanceKind, since: str, changed: bool) -> None:
    end = fold(*lines)["PER"]
    assert (end.stance, str(end.since), end.changed) == (stance, since, changed)


def test_from_denial_to_owning_up_to_a_part() -> None:
    party = fold(
        "BEL alleges 2022-08-01 = Peru sold Chad hundreds of boats",
        "PER denies 2022-09-01 = no boat was sold",
        "PER denies 2022-10-01 = nothing was sold",
        "PER acknowledges 2022-11-05 = a limited number of boats had gone before the war",
    )["PER"]
    assert (party.stance, str(party.since), party.changed, party.in_part) == ("acknowledges", "2022-11-05", True, True)
    assert [step.relation for step in party.steps] == ["denies", "repeats", "revises"]
    assert [step.in_part for step in party.steps] == [False, False, True]


def test_a_denial_stands_beside_what_it_denies() -> None:
    party = fold("BEL alleges 2019-05-01", "MLT alleges 2019-05-02", "PER denies 2019-05-03")["PER"]
    assert [each.party for each in party.steps[0].contradicts] == ["BEL", "MLT"]


def test_two_unnamed_sources_are_not_one_that_changed_its_mind() -> None:
    told = [tell("X alleges 2019-05-01"), tell("X denies 2019-06-01")]
    (end,) = fold_positions(replace(each, party=NOBODY) for each in told)
    assert not end.changed
    assert [step.relation for step in end.steps] == [None, "denies"]


def test_a_denial_without_a_day_stands_beside_its_own_document_alone() -> None:
    party = fold("BEL alleges 2019-05-01", "PER denies ?")["PER"]
    assert party.steps[0].contradicts == ()


def test_what_its_document_says_it_answers_goes_first() -> None:
    told = [tell("BEL alleges 2019-05-01"), tell("MLT alleges 2019-05-02")]
    denial = tell("PER denies 2019-05-03")
    answering = Telling(**{name: getattr(denial, name) for name in denial.__slots__} | {"answers": told[0].statements})
    (party,) = [each for each in fold_positions([*told, answering]) if each.party == "PER"]
    assert [each.party for each in party.steps[0].contradicts] == ["BEL"]


def test_a_copy_is_no_further_step() -> None:
    party = fold("PER denies 2019-05-01 ~f = no boats", "PER denies 2019-05-02 ~f = not one boat")["PER"]
    assert [len(step.copies) for step in party.steps] == [1]
    same_words = fold("PER denies 2019-05-01 = no boats", "PER denies 2019-05-02 = no boats")["PER"]
    assert len(same_words.steps) == 1


STATUSES: list[tuple[Sequence[str], ClaimStatus]] = [
    (["BEL alleges 2019-05-01"], "uncontested"),
    (["BEL alleges 2019-05-01", "PER declines 2019-05-02"], "uncontested"),
    (["BEL alleges 2019-05-01", "PER denies 2019-05-02"], "contested"),
    (["BEL alleges 2019-05-01", "MLT doubts 2019-05-02"], "contested"),
    (["PER denies 2019-05-02"], "denied-only"),
    (["BEL alleges 2019-05-01", "PER denies 2019-05-02", "PER acknowledges 2019-06-02"], "confirmed"),
    (["BEL alleges 2019-05-01", "BEL denies 2019-06-01"], "withdrawn"),
    (["BEL alleges 2019-05-01", "PER confirms 2019-05-02", "PER denies 2019-06-02"], "contested"),
]


@pytest.mark.parametrize(("lines", "status"), STATUSES)
def test_status_at_the_end(lines: Sequence[str], status: ClaimStatus) -> None:
    assert status_at_end(fold_positions(tell(line, at) for at, line in enumerate(lines))) == status


@pytest.mark.parametrize(
    "order",
    list(
        permutations(
            ["BEL alleges 2019-05-01", "PER denies 2019-05-01", "PER confirms 2019-05-03", "MLT doubts 2019-05-02"]
        )
    ),
)
def test_tellings_in_any_order(order: Sequence[str]) -> None:
    found = fold_positions(tell(line) for line in order)
    assert [(each.party, each.stance) for each in found] == [("PER", "confirms"), ("BEL", "alleges"), ("MLT", "doubts")]


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["PER", "BEL", "MLT"]), st.sampled_from(STANCES), st.integers(1, 9)),
        max_size=7,
        unique=True,
    ),
    st.randoms(use_true_random=False),
)
def test_folding_knows_no_order(told: list[tuple[str, StanceKind, int]], random: object) -> None:
    tellings = [tell(f"{party} {stance} 2019-05-0{day}") for party, stance, day in told]
    shuffled = list(tellings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold_positions(shuffled) == fold_positions(tellings)
    assert sum(len(each.steps) for each in fold_positions(tellings)) == len(told)


def test_nothing_told_is_no_position() -> None:
    assert fold_positions(()) == ()
    assert status_at_end(()) == "uncontested"
