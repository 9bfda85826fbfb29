"""The registry is whole, and each rule for homonyms catches its own sentence and leaves the other alone."""

from __future__ import annotations

import time

import pytest

from counterclaim.actors.parties import find_parties
from counterclaim.core.errors import AssetError
from counterclaim.lexicon.parties import Homonym, Naming, _rows, load_parties

REGISTRY = load_parties()
RULES = [(form, rule) for rule in REGISTRY.homonyms for form in sorted(rule.forms) if form in rule.catch + rule.leave]


def ids(text: str, form: str) -> set[str]:
    return {
        mention.party.id
        for mention in find_parties(text)
        if mention.span.within(text).lower().removeprefix("the ") == form.lower().removeprefix("the ")
    }


def test_all_states_of_the_standard_are_there_with_names_of_their_own() -> None:
    states = [party for party in REGISTRY.parties.values() if party.kind == "state"]
    assert len(states) == 250
    assert len({party.name for party in states}) == 250
    assert all(len(party.id) == 3 and party.id.isupper() for party in states)
    assert {"PSE", "TWN", "XKX"} <= {party.id for party in states}


def test_groups_sit_in_states_and_leaders_speak_for_parties() -> None:
    assert set(REGISTRY.bases.values()) <= set(REGISTRY.parties)
    assert set(REGISTRY.leaders.values()) <= set(REGISTRY.parties)
    assert {compass.party for compass in REGISTRY.compass} <= set(REGISTRY.parties)
    assert set(REGISTRY.needs) <= {naming.text for naming in REGISTRY.namings}


@pytest.mark.parametrize(("form", "rule"), RULES, ids=[f"{form}-{rule.rule}" for form, rule in RULES])
def test_a_homonym_rule_catches_and_leaves_alone(form: str, rule: Homonym) -> None:
    own = next(naming.party.id for naming in REGISTRY.namings if naming.text == form and naming.party)
    assert own in ids(rule.leave, form) or rule.party in ids(rule.leave, form)
    caught = ids(rule.catch, form)
    if rule.rule == "instead":
        assert caught == {rule.party}
    else:
        assert own not in caught or rule.catch.count(form) > 1


@pytest.mark.parametrize("compass", REGISTRY.compass, ids=lambda compass: f"{compass.form}-{compass.party}")
def test_north_and_south_mean_a_state_only_in_a_divided_country(compass: object) -> None:
    entry = next(each for each in REGISTRY.compass if each is compass)
    assert entry.party in {mention.party.id for mention in find_parties(entry.catch)}
    assert not find_parties(entry.leave) or entry.party not in {m.party.id for m in find_parties(entry.leave)}


@pytest.mark.parametrize(("form", "words"), list(REGISTRY.needs.items()))
def test_a_short_form_counts_only_in_its_own_surroundings(form: str, words: tuple[str, ...]) -> None:
    assert not ids(f"On Monday {form} met.", form)
    naming = next(naming for naming in REGISTRY.namings if naming.text == form)
    if naming.party is not None and form not in words[0]:
        assert naming.party.id in ids(f"In a paper on {words[0]}, {form} met.", form)


@pytest.mark.parametrize("names", [block[0] for block in REGISTRY.blocks], ids=lambda names: names[0])
def test_longer_names_hide_the_party_inside(names: tuple[str, ...]) -> None:
    for name in names:
        inside = [m for m in find_parties(f"They spoke of {name}.") if m.span.within(f"They spoke of {name}.") in name]
        assert not inside, name


@pytest.mark.parametrize(("names", "catch", "leave"), REGISTRY.blocks, ids=lambda value: None)
def test_block_examples(names: tuple[str, ...], catch: str, leave: str) -> None:
    assert not find_parties(catch)
    assert find_parties(leave)


def _plain(naming: Naming) -> bool:
    ruled = {form for rule in REGISTRY.homonyms for form in rule.forms} | set(REGISTRY.needs)
    return naming.party is not None and naming.form != "block" and naming.text not in ruled


def test_every_plain_form_is_found_as_a_word_and_not_inside_one() -> None:
    for naming in filter(_plain, REGISTRY.namings):
        assert naming.party is not None
        text = f"It was {naming.text} that spoke."
        found = [m for m in find_parties(text) if m.span.within(text) == naming.text]
        assert [m.party.id for m in found] == [naming.party.id], naming
        glued = f"It was x{naming.text}x that spoke."
        assert not any(naming.text in m.span.within(glued) for m in find_parties(glued)), naming


def test_a_bad_row_says_where_and_what_was_expected() -> None:
    with pytest.raises(AssetError) as caught:
        _rows({"groups": "Reds|The Reds\n"}, "groups", 6)
    assert "2 columns, expected 6" in caught.value.message
    assert "groups" in caught.value.message


def test_the_registry_loads_fast() -> None:
    load_parties.cache_clear()
    started = time.process_time()
    load_parties()
    # 9 ms on an idle core; the bound leaves room for a busy one.
    assert time.process_time() - started < 0.06
