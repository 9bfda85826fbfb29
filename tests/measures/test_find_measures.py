"""Questions about rules: by day, by item, by party as a user writes them."""

from __future__ import annotations

from datetime import date

import pytest

from counterclaim.core.errors import UsageError
from counterclaim.core.measure import Application, Measure
from counterclaim.lexicon.measures import load_rules
from counterclaim.measures.find import find_measures, parse_item, parse_party


def _ids(found: tuple[Measure | Application, ...]) -> set[str]:
    return {each.id if isinstance(each, Measure) else each.measure for each in found}


def test_without_a_question_all_rules_are_told() -> None:
    assert len(find_measures()) == len(load_rules())


def test_a_day_leaves_what_is_in_force() -> None:
    found = _ids(find_measures(on=date(1995, 1, 1)))
    assert {"UNSCR-713-6", "UNSCR-864-19", "UNSCR-687-24", "UNSCR-918-13"} <= found
    assert not {"UNSCR-1718-8b", "UNSCR-418-2", "EU-RUS-supply"} & found


def test_an_item_leaves_what_covers_it() -> None:
    small, heavy = (_ids(find_measures(on=date(2017, 1, 1), item=item)) for item in ("small arms", "missile"))
    assert "UNSCR-2270-6" in small - heavy and "UNSCR-2231-B4-from" in heavy - small


def test_parties_make_every_rule_say_what_it_would() -> None:
    told = find_measures(date(2019, 5, 1), "Iranian", "Hezbollah", "missiles")
    assert all(isinstance(each, Application) for each in told)
    assert _ids(told) == {"UNSCR-1701-15a", "UNSCR-2231-B4-from", "UNSCR-2231-B6b"}


def test_one_side_alone_is_asked_under_the_condition_that_the_other_is_bound() -> None:
    found = find_measures(date(2019, 5, 1), recipient="Russia")
    told = {each.measure: each for each in found if isinstance(each, Application)}
    assert told["EU-RUS-supply"].applies == "possible breach"
    assert "if the supplier was a member of the European Union" in told["EU-RUS-supply"].why


def test_political_commitments_are_told_as_such() -> None:
    (told,) = find_measures(date(2019, 5, 1), "Germany", "China")
    assert isinstance(told, Application)
    assert told.applies == "possible breach" and told.why.startswith("Would go against Madrid")
    assert "(no binding law)" in told.why


def test_without_a_day_every_rule_names_its_own_time() -> None:
    told = find_measures(supplier="North Korea", recipient="Syria", item="missiles")
    assert {each.applies for each in told if isinstance(each, Application)} == {"possible breach"}
    assert any("between 14 October 2006 and 11 June 2009" in each.why for each in told if isinstance(each, Application))


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("North Korea", "PRK"),
        ("north korean", "PRK"),
        ("Pyongyang", "PRK"),
        ("prk", "PRK"),
        ("the Houthis", "Houthis"),
        ("  Russia ", "RUS"),
        ("Libyan National Army", "LNA"),
        ("Guinea-Bissau", "GNB"),
    ],
)
def test_a_party_is_known_by_all_its_names(name: str, party: str) -> None:
    assert parse_party(name).id == party


def test_an_unknown_party_or_item_is_an_error_with_a_way_on() -> None:
    with pytest.raises(UsageError, match=r'no state, body or armed group is known as "Irann"') as caught:
        find_measures(supplier="Irann")
    assert caught.value.hint.startswith('Did you mean "Iran"?')
    with pytest.raises(UsageError, match="no category of arms") as caught:
        parse_item("cutlasses")
    assert "armoured vehicles" in caught.value.hint
    assert parse_item("Drone") == "drones"
