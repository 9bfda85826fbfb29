"""Fragments as clauses: charges, demands, promises and denied doings, with what no rule may touch."""

from __future__ import annotations

import pytest

from counterclaim.claims.wording import Told, speak_of, word_doing
from counterclaim.core.statement import Position


def fragment(position: Position, cue: str, clause: str, *, who: str = "Peru") -> str | None:
    return word_doing(Told(clause, who, position, cue, position in ("denies", "dismisses", "doubts")), whole=False)


@pytest.mark.parametrize(
    ("cue", "clause", "told"),
    [
        ("accused", "Chad of hiding the boats", "Chad hid the boats"),
        ("accused", "Chad of having sunk a ferry", "Chad had sunk a ferry"),
        ("charged", "the mayor of lying", "the mayor lied"),
        ("accused", "Chad, along with Malta, of selling boats", "Chad, along with Malta, sold boats"),
        ("suspected", "Chad and Malta of being in league", "Chad and Malta were in league"),
        ("accused", "the government of Chad of running the traffic", "the government of Chad ran the traffic"),
        ("accuses", "its neighbour of supplying the rebels", "its neighbour supplied the rebels"),
        ("blamed", "Chad for the flood", "Chad was to blame for the flood"),
        ("blamed", "Chad for shelling the mill", "Chad shelled the mill"),
        ("blamed", "ferry owners for the crush", "ferry owners were to blame for the crush"),
        ("blamed", "them for the flood", None),
        ("accused", "Chad on Monday of selling boats", "Chad sold boats"),
        ("accused", "Chad of a plot", None),
        ("accused", "Chad of nothing new", None),
        ("praised", "Chad for the bridge", None),
    ],
)
def test_what_somebody_is_charged_with(cue: str, clause: str, told: str | None) -> None:
    assert fragment("accuses", cue, clause) == told


@pytest.mark.parametrize(
    ("cue", "clause", "told"),
    [
        ("urged", "Chad to mend the road", "Chad should mend the road"),
        ("called", "on all states to respect the truce", "all states should respect the truce"),
        ("told", "Chad not to sell boats", "Chad should not sell boats"),
        ("called", "for both sides to meet", "both sides should meet"),
        ("demanded", "the ban be lifted", "the ban should be lifted"),
        ("asked", "the boats not be sold", "the boats should not be sold"),
        ("wants", "the contract made public", "the contract should be made public"),
        ("demanded", "the return of the boats", None),
        ("asked", "it to leave", None),
        ("demanded", "the ban should be lifted", None),
    ],
)
def test_what_somebody_is_asked_to_do(cue: str, clause: str, told: str | None) -> None:
    assert fragment("demands", cue, clause) == told


@pytest.mark.parametrize(
    ("clause", "verb", "told"),
    [
        ("Chad withdraw its boats", "withdraw", "Chad should withdraw its boats"),
        ("Chad not sell its boats", "sell", "Chad should not sell its boats"),
        ("Chad withdraws its boats", "withdraws", None),
        ("Chad sold its boats", "sold", None),
        ("Chad must sell its boats", "sell", None),
        ("Chad withdraw its boats", None, None),
    ],
)
def test_a_wish_by_its_verb(clause: str, verb: str | None, told: str | None) -> None:
    assert word_doing(Told(clause, "Peru", "demands", "demanded", False, verb), whole=True) == told


@pytest.mark.parametrize(
    ("who", "clause", "told"),
    [
        ("Peru", "to mend the road", "Peru will mend the road"),
        ("Peru", "not to sell boats", "Peru will not sell boats"),
        ("Peru", "never to sell boats", "Peru will not sell boats"),
        ("someone", "to mend the road", None),
        ("Peru", "a new road", None),
        ("Peru", "to Chad a new road", None),
    ],
)
def test_what_somebody_promises(who: str, clause: str, told: str | None) -> None:
    assert fragment("pledges", "promised", clause, who=who) == told


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("having sunk a ferry", "Peru had sunk a ferry"),
        ("ever having sunk a ferry", "Peru had sunk a ferry"),
        ("sinking a ferry", "Peru sank a ferry"),
        ("receiving boats from Chad", "Peru received boats from Chad"),
        ("being at war", "Peru was at war"),
        ("any involvement in the raid", "Peru was involved in the raid"),
        ("any part in the raid", "Peru had a part in the raid"),
        ("all responsibility for the flood", "Peru was responsible for the flood"),
        ("any links to the rebels", "Peru had links to the rebels"),
        ("any knowledge of the deal", "Peru knew of the deal"),
        ("no evidence of smuggling", "there was smuggling"),
        ("no sign of rockets on the barge", "there were rockets on the barge"),
        ("no evidence of it", None),
        ("no evidence of the deal", None),
        ("shelling of the town", None),
        ("any involvement", None),
        ("nothing new", None),
        ("the ferry", None),
    ],
)
def test_what_somebody_denies_doing(clause: str, told: str | None) -> None:
    assert fragment("denies", "denied", clause) == told


@pytest.mark.parametrize(
    ("position", "clause", "told"),
    [
        ("asserts", "would mend the road", "Peru would mend the road"),
        ("acknowledges", "had sold boats", "Peru had sold boats"),
        ("accuses", "would mend the road", None),
        ("asserts", "mended roads", None),
    ],
)
def test_a_clause_without_its_subject_is_the_speakers(position: Position, clause: str, told: str | None) -> None:
    assert fragment(position, "said", clause) == told


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("it is Malta that sinks boats", "Malta sinks boats"),
        ("it was Malta and not Chad that kept sinking boats", "Malta and not Chad kept sinking boats"),
        ("it is not Malta that sinks boats", None),
        ("it is clear to all that boats sink", None),
        ("it is a pity", None),
    ],
)
def test_it_is_they_who_do_it(clause: str, told: str | None) -> None:
    assert word_doing(Told(clause, "Peru", "accuses", "said", False), whole=True) == told


@pytest.mark.parametrize(
    "clause", ["the habit of smuggling boats goes on", "Chad asked the town to mend the road", "would boats be sold"]
)
def test_a_whole_clause_is_left_as_it_is(clause: str) -> None:
    positions: tuple[Position, ...] = ("accuses", "pledges", "asserts")
    for position in positions:
        assert word_doing(Told(clause, "Peru", position, "said", False), whole=True) is None


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("Chad to have sunk the ferry", "Chad had sunk the ferry"),
        ("both camps to have broken the truce", "both camps had broken the truce"),
        ("them to have sunk the ferry", None),
        ("Chad to sink the ferry", None),
    ],
)
def test_what_somebody_is_found_to_have_done(clause: str, told: str | None) -> None:
    assert fragment("alleges", "found", clause) == told


@pytest.mark.parametrize(
    ("clause", "verb", "to_whom", "told"),
    [
        ("keep out of the bay", "keep", "Peru", "Peru should keep out of the bay"),
        ("keep out of the bay", "keep", None, None),
        ("boats out of the bay", None, "Peru", None),
        ("leaving the bay", "leaving", "Peru", None),
    ],
)
def test_what_somebody_is_told_to_do(clause: str, verb: str | None, to_whom: str | None, told: str | None) -> None:
    assert word_doing(Told(clause, "Chad", "demands", "told", False, verb, to_whom), whole=False) == told


@pytest.mark.parametrize(
    ("clause", "verb", "told"),
    [
        ("shelters half of the goats", "shelters", "Peru shelters half of the goats"),
        ("shot at dawn", "shot", None),  # by whom, nobody can tell
        ("boats", "boats", None),
    ],
)
def test_what_goes_on_without_its_subject(clause: str, verb: str, told: str | None) -> None:
    assert word_doing(Told(clause, "Peru", "asserts", "said", False, verb), whole=False) == told


def test_a_party_that_says_we_is_it_from_then_on() -> None:
    assert speak_of("Peru buys what we need for our boats", "Peru") == "Peru buys what it needs for its boats"
    assert speak_of("Peru sells what they need", "Peru") == "Peru sells what they need"
