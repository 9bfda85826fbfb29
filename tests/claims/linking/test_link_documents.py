"""Claims across documents: the order in which documents come plays no part, and people have the last word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterclaim.claims.linking.components import Member, components
from counterclaim.claims.linking.index import MemoryIndex
from counterclaim.claims.linking.link import SECOND_BEST, link_claim, link_document
from counterclaim.claims.linking.profile import Profile
from tests.claims.linking.notation import profile

SHELLS = "Peru shipped shells to Chad :: PER>TCD ammunition done; by BEL; in PER>TCD; on {day}; document {name}"
NEVER = "Peru supplied arms to Chad :: PER>TCD unspecified done; against PER; in PER>TCD; on {day}; document {name}"
PLANS = "Peru plans to supply arms to Chad :: PER>TCD unspecified planned; against PER; on {day}; document {name}"
CRABS = "crabs overran the harbour of Malta :: by MLT; on {day}; document {name}"
DRONES = "Peru supplied drones to Chad :: PER>TCD drones done; by BEL; in PER>TCD; on {day}; document {name}"
KINDS = {"shells": SHELLS, "more shells": SHELLS, "never": NEVER, "plans": PLANS, "crabs": CRABS, "drones": DRONES}
Story = tuple[str, tuple[str, ...], str]
STORIES: tuple[Story, ...] = (
    ("a", ("shells", "never", "plans"), "2019-05-01"),
    ("b", ("shells", "never", "crabs"), "2019-05-06"),
    ("c", ("never", "plans", "drones"), "2019-08-11"),
    ("d", ("drones", "crabs"), "2019-08-12"),
)


def claims_of(story: Story) -> dict[str, Profile]:
    """The claims of one document by id."""
    name, kinds, day = story
    return {f"{name} {kind}": profile(f"{KINDS[kind].format(day=day, name=name)}; id {name} {kind}") for kind in kinds}


def linked(stories: Sequence[Story]) -> dict[str, str]:
    """Each claim with the one after which it is named, after adding documents in this order."""
    index = MemoryIndex()
    ids: list[str] = []
    members: dict[str, Member] = {}
    links: list[tuple[str, str, float]] = []
    for story in stories:
        claims = claims_of(story)
        for name, found in link_document(claims, index).items():
            links.extend((name, ids[other], match.score) for other, match in found if match.verdict == "same")
        for name, each in claims.items():
            index.add(len(ids), each, name)
            ids.append(name)
            members[name] = Member(name, each.published)
    return components(members, links)


def test_one_claim_across_documents() -> None:
    names = linked(STORIES)
    assert names["b shells"] == "a shells"
    assert {names[each] for each in ("a never", "b never", "c never")} == {"a never"}
    assert names["c plans"] == "a plans"
    assert names["d drones"] == "c drones"
    assert names["d crabs"] == "b crabs"
    assert len(set(names.values())) == 5


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_documents_in_any_order(order: tuple[int, ...]) -> None:
    assert linked([STORIES[at] for at in order]) == linked(STORIES)


@st.composite
def stories(draw: st.DrawFn) -> list[Story]:
    return [
        (
            chr(ord("a") + number),
            tuple(sorted(draw(st.sets(st.sampled_from(sorted(KINDS)), min_size=1)))),
            f"20{draw(st.integers(18, 21))}-{draw(st.integers(1, 12)):02}-11",
        )
        for number in range(draw(st.integers(2, 6)))
    ]


@settings(max_examples=60, deadline=None)
@given(stories(), st.randoms(use_true_random=False))
def test_any_documents_in_any_order(told: list[Story], random: object) -> None:
    shuffled = list(told)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert linked(shuffled) == linked(told)


def test_a_crowd_in_any_order() -> None:
    crowd: list[Story] = [
        (f"n{number:03}", ("shells",), f"20{10 + number // 12}-{number % 12 + 1:02}-11") for number in range(90)
    ]
    forwards = linked(crowd)
    assert linked(crowd[::-1]) == forwards
    assert linked(crowd[::2] + crowd[1::2]) == forwards


def test_a_document_tells_a_claim_of_another_once() -> None:
    index = MemoryIndex()
    index.add(0, profile(SHELLS.format(day="2019-05-01", name="a")), "a")
    twice = {
        "near": profile(SHELLS.format(day="2019-05-01", name="b")),
        "nearer": profile(SHELLS.format(day="2019-05-01", name="b").replace("by BEL", "by BEL; against PER")),
    }
    found = link_document(twice, index)
    verdicts = sorted(match.verdict or "" for each in found.values() for _, match in each)
    assert verdicts == ["same", "suggested"]
    second = next(match for each in found.values() for _, match in each if match.verdict == "suggested")
    assert second.findings[-1].name == SECOND_BEST


def test_claims_of_one_document_are_never_linked() -> None:
    index = MemoryIndex()
    one = profile(SHELLS.format(day="2019-05-01", name="a"))
    index.add(0, one, "a")
    assert link_claim(one, "again", index) == ()


MEMBERS = {name: Member(name, date(2020, 1, day)) for name, day in (("p", 3), ("q", 1), ("r", 2), ("s", 9))}


def test_a_claim_is_named_after_who_was_published_first() -> None:
    assert components(MEMBERS, [("p", "q", 0.9), ("q", "r", 0.6)]) == {"p": "q", "q": "q", "r": "q", "s": "s"}


def test_what_has_no_day_comes_last_and_ids_settle_the_rest() -> None:
    members = {"b": Member("b"), "a": Member("a"), "z": Member("z", date(2020, 1, 1))}
    assert set(components(members, [("b", "a", 0.9)]).values()) == {"a", "z"}
    assert set(components(members, [("b", "a", 0.9), ("a", "z", 0.9)]).values()) == {"z"}


def test_people_join_what_nothing_links() -> None:
    assert components(MEMBERS, [], [("p", "s", "same")])["s"] == "p"


def test_people_part_what_is_linked_by_way_of_others() -> None:
    links = [("p", "q", 0.9), ("q", "r", 0.6), ("r", "s", 0.8)]
    names = components(MEMBERS, links, [("p", "s", "different")])
    assert names["p"] == names["q"] == "q"
    assert names["r"] == names["s"] == "r"


@pytest.mark.parametrize("links", list(permutations([("p", "q", 0.9), ("q", "r", 0.6), ("r", "s", 0.6)])))
def test_parting_does_not_depend_on_the_order_of_links(links: tuple[tuple[str, str, float], ...]) -> None:
    assert components(MEMBERS, links, [("p", "s", "different")]) == {"p": "q", "q": "q", "r": "q", "s": "s"}


def test_links_to_what_is_no_member_count_for_nothing() -> None:
    assert components(MEMBERS, [("p", "gone", 0.9)], [("gone", "q", "different")])["p"] == "p"
