from __future__ import annotations

import io
import json
from typing import Any

import pytest
from followthemoney import model

from counterclaim.export.ftm import write_ftm
from counterclaim.export.job import Job


@pytest.fixture
def entities(job: Job) -> dict[str, Any]:
    """The entities as FollowTheMoney itself reads them."""
    file = io.BytesIO()
    count = write_ftm(job, file)
    told = [json.loads(line) for line in file.getvalue().splitlines()]
    found = {each["id"]: model.get_proxy(each, cleaned=False) for each in told}
    assert len(found) == len(told) == count
    for each in told:
        # Nothing was lost when the model cleaned it.
        assert found[each["id"]].to_dict()["properties"] == each["properties"]
    return found


def test_the_model_finds_every_entity_valid(entities: dict[str, Any]) -> None:
    for each in entities.values():
        assert each.schema.validate(each.to_dict()) is None
    assert {each.schema.name for each in entities.values()} == {
        "Article", "PublicBody", "LegalEntity", "Event", "UnknownLink", "Person", "Representation",
    }  # fmt: skip


def test_every_entity_that_is_named_is_there_and_fits(entities: dict[str, Any]) -> None:
    for each in entities.values():
        for prop, value in each.itervalues():
            if prop.type.name == "entity":
                assert entities[value].schema.is_a(prop.range), (each.schema.name, prop.name)


def test_events_and_positions_say_that_they_are_alleged(entities: dict[str, Any]) -> None:
    for each in entities.values():
        if each.schema.name == "Event":
            assert each.caption.startswith("Alleged") and "alleged" in each.get("keywords")
            assert "not established" in each.first("summary") and each.get("proof")
        if each.schema.name == "UnknownLink":
            assert each.get("status") == ["alleged"] and "not established" in each.first("description")


def test_a_position_has_role_day_words_and_where_they_stand(entities: dict[str, Any]) -> None:
    links = [each for each in entities.values() if each.schema.name == "UnknownLink"]
    roles = {(entities[each.first("subject")].caption, each.first("role"), each.first("date")) for each in links}
    assert {
        ("Italy", "alleges it", "2019-05-06"),
        ("Malta", "denies what is alleged", "2019-05-07"),
        ("Malta", "acknowledges what is alleged, in part", "2019-07-01"),
    } <= roles
    denial = next(
        each for each in links if each.first("role") == "denies what is alleged" and each.first("date") == "2019-05-07"
    )
    assert denial.first("summary") == "Carla B. Zerafa denies: that Malta had shipped any launchers"
    assert denial.get("recordId") and "sha256:" in denial.first("description")
    assert entities[denial.first("object")].caption == "Alleged: Malta shipped launchers to Tunisia"


def test_a_transfer_is_an_event_that_involves_both_ends(entities: dict[str, Any]) -> None:
    cargo = entities["counterclaim-transfer-t1"]
    assert cargo.caption == "Alleged transfer: launchers, Malta to rebels in Fezzan"
    assert [entities[each].schema.name for each in cargo.get("involved")] == ["PublicBody", "LegalEntity"]
    assert "Would breach, if true: S/RES/1970 (2011) OP 9 (breach)." in cargo.first("summary")
    assert (cargo.first("startDate"), cargo.first("endDate")) == ("2019-04-01", "2019-04-30")
