"""Parties: counts by stand, filters, pages that pass nobody over; a party or person over time."""

from __future__ import annotations

import csv
import io

import pytest
from fastapi.testclient import TestClient
from lxml import html

from counterclaim.core.errors import UsageError
from counterclaim.ledger.views.party_list import PartyFilter, PartyRow, PartySort, list_parties


def test_the_list_counts_stands_and_charges(room: TestClient) -> None:
    told = {each["party"]: each for each in room.get("/parties.json").json()["parties"]}
    assert set(told) == {"ITA", "MLT", "DZA", "FRA", "HRV", "TUN"}
    malta = told["MLT"]
    assert (malta["name"], malta["claims"], malta["changed"], malta["charged"]) == ("Malta", 1, 1, 1)
    assert malta["stances"] == [{"stance": "acknowledges", "claims": 1}]
    assert told["TUN"]["stances"] == [] and told["TUN"]["charged"] == 1
    assert told["HRV"]["last_on"] == "2019-06-02"


def test_three_forms_tell_the_same_parties(room: TestClient) -> None:
    told = [each["party"] for each in room.get("/parties.json?sort=name").json()["parties"]]
    rows = list(csv.DictReader(io.StringIO(room.get("/parties.csv?sort=name").text)))
    page = html.fromstring(room.get("/parties?sort=name").text)
    assert [row["party"] for row in rows] == told
    assert [each.rpartition("/")[2] for each in page.xpath('.//tr[@data-row]//a[@class="party"]/@href')] == told
    assert told[0] == "DZA"


@pytest.mark.parametrize(
    ("query", "parties"),
    [
        ("stance=denies", set()),
        ("stance=declines", {"DZA"}),
        ("changed=true", {"MLT"}),
        ("charged=true", {"MLT", "TUN"}),
        ("q=mal", {"MLT"}),
        ("q=mlt", {"MLT"}),
        ("kind=armed+group", set()),
        ("kind=state&stance=alleges", {"ITA", "FRA", "HRV"}),
        ("kind=&stance=&q=", {"ITA", "MLT", "DZA", "FRA", "HRV", "TUN"}),
    ],
)
def test_filters(room: TestClient, query: str, parties: set[str]) -> None:
    assert {each["party"] for each in room.get(f"/parties.json?{query}").json()["parties"]} == parties


@pytest.mark.parametrize("sort", ["claims", "name", "changed", "charged", "latest"])
def test_pages_show_everybody_once(room: TestClient, sort: str) -> None:
    whole = [each["party"] for each in room.get(f"/parties.json?sort={sort}").json()["parties"]]
    seen: list[str] = []
    after = ""
    while True:
        told = room.get("/parties.json", params={"sort": sort, "limit": 2, "after": after}).json()
        seen += [each["party"] for each in told["parties"]]
        if told["after"] is None:
            break
        after = told["after"]
    assert seen == whole


def test_a_place_that_is_not_in_the_list_is_refused(room: TestClient) -> None:
    assert room.get("/parties?after=nobody").status_code == 422


def test_words_begin_words_of_the_name_and_orders_are_total() -> None:
    rows = [
        PartyRow("A", "North Star", "other", 3, (("denies", 3),), 0, 0, None),
        PartyRow("B", "northern star", "other", 3, (("alleges", 3),), 0, 0, None),
    ]
    assert [each.party for each in list_parties(rows, PartyFilter("nort st"), limit=5, after=None).items] == ["A", "B"]
    assert not list_parties(rows, PartyFilter("tar"), limit=5, after=None).items
    sorts: tuple[PartySort, ...] = ("claims", "name", "changed", "charged", "latest")
    for sort in sorts:
        assert len(list_parties(rows, PartyFilter(), sort=sort, limit=5, after=None).items) == 2
    with pytest.raises(UsageError):
        list_parties(rows, PartyFilter(), limit=0, after=None)


@pytest.mark.parametrize(
    ("typed", "place"),
    [("Maltese", "/p/MLT"), ("the%20Maltese", "/p/MLT"), ("mlt", "/p/MLT"), ("Zerafa", "/p/Carla%20Zerafa")],
)
def test_a_name_leads_to_whom_it_means(room: TestClient, typed: str, place: str) -> None:
    for ending in ("", ".json", ".csv"):
        answer = room.get(f"/p/{typed}{ending}")
        assert (answer.status_code, answer.headers["location"]) == (308, place + ending)
        assert room.get(place + ending).status_code == 200


def test_nobody_by_that_name_is_not_found(room: TestClient) -> None:
    assert room.get("/p/Nemo").status_code == 404
    assert room.get("/p/a%2Fb").status_code == 404


def test_a_party_is_told_with_where_it_changed_in_which_words(room: TestClient) -> None:
    page = html.fromstring(room.get("/p/MLT").text)
    changes = " ".join(page.xpath('.//section[@aria-labelledby="changes"]')[0].text_content().split())
    assert changes.index("that Malta had shipped any launchers") < changes.index("a limited number of launchers")
    assert "acknowledges in part" in changes
    assert page.xpath('.//section[@aria-labelledby="charged"]//a[starts-with(@href, "/c/")]')
    assert "Carla Zerafa" in page.xpath('string(.//section[@aria-labelledby="people"])')
    for place in page.xpath('.//a[@class="document"]/@href'):
        assert "#s=" in place


def test_a_person_is_told_with_whom_it_speaks_for(room: TestClient) -> None:
    page = html.fromstring(room.get("/p/Carla%20Zerafa").text)
    assert page.xpath('.//p[@class="facts"]//a[@href="/p/MLT"]')
    rows = list(csv.DictReader(io.StringIO(room.get("/p/Carla%20Zerafa.csv").text)))
    assert [(row["heading"], row["stance"], row["changed"]) for row in rows] == [
        ("acknowledges", "acknowledges", "yes")
    ]
