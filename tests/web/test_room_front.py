"""The front page and the list of claims: what stands there, how the counts fit, what an empty ledger says."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import etree, html

from counterclaim.ledger.open import open_ledger
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from tests.ledger.affair import Line, accusation, admission, claim_id, decide, keep, tell, vote


def _denied(number: int, day: date, *, outlets: int) -> tuple[str, list]:  # type: ignore[type-arg]
    gist = f"Peru moved cargo {number}"
    accounts = []
    for outlet in range(outlets):
        lines = (
            Line(f"Witness {number}{outlet}", "said", f"cargo {number} had left by way {outlet}", "alleges",
                 speaker=f"Witness {number}{outlet}", on=day),
            Line("Peru", "denied", f"that cargo {number} had left {outlet}", "denies", "PER", "Peru", on=day,
                 answers=0),
        )  # fmt: skip
        accounts.append(tell(gist, lines, published=day, title=f"Cargo {number} {outlet}", kind="event"))
    return gist, accounts


def test_contested_claims_come_by_day_and_of_a_day_by_sources(tmp_path: Path) -> None:
    stories = [_denied(1, date(2020, 3, 1), outlets=3), _denied(2, date(2020, 3, 9), outlets=1),
               _denied(3, date(2020, 3, 9), outlets=2)]  # fmt: skip
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        for _, accounts in stories:
            keep(ledger, *accounts)
            for other in accounts[1:]:
                decide(ledger, claim_id(accounts[0]), "same", other=claim_id(other))
        with TestClient(create_app(Room(ledger))) as client:
            told = client.get("/front.json").json()
            assert [each["gist"] for each in told["contested"]] == [stories[at][0] for at in (2, 1, 0)]
            found = client.get("/claims.json?sort=sources").json()["claims"]
            assert [each["gist"] for each in found] == [stories[at][0] for at in (0, 2, 1)]
            oldest = client.get("/claims.json?sort=oldest").json()["claims"]
            assert oldest[0]["gist"] == stories[0][0]


def test_the_front_page_tells_changes_relative_to_the_last_day_of_the_ledger(room: TestClient) -> None:
    told = room.get("/front.json").json()
    assert told["last_on"] == "2019-07-03"
    assert told["changed_since"] == "2019-06-27"
    assert [(each["party"], [step["stance"] for step in each["turns"]]) for each in told["changed"]] == [
        ("MLT", ["denies", "acknowledges"])
    ]
    page = " ".join(html.fromstring(room.get("/").text).text_content().split())
    assert "In the latest week of this ledger, 27 Jun 2019 to 3 Jul 2019" in page
    assert told["added"][0]["document"]["title"] == "Vote late"
    assert [(each["month"], each["articles"]) for each in told["months"]] == [
        ("2019-05-01", 1), ("2019-06-01", 1), ("2019-07-01", 1),
    ]  # fmt: skip


def test_an_old_change_is_told_as_old(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        keep(ledger, accusation(), admission(), *_denied(1, date(2021, 1, 1), outlets=1)[1])
        decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
        with TestClient(create_app(Room(ledger))) as client:
            told = client.get("/front.json").json()
            assert told["changed_since"] is None
            assert [each["party"] for each in told["changed"]] == ["MLT"]
            assert "Nobody in the latest week" in client.get("/").text


def test_the_page_follows_the_ledger(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger, TestClient(create_app(Room(ledger))) as client:
        empty = client.get("/")
        assert empty.status_code == 200 and "counterclaim add" in empty.text
        assert client.get("/parties.json").json()["parties"] == []
        keep(ledger, vote())
        assert client.get("/front.json").json()["articles"] == 1
        assert [each["party"] for each in client.get("/parties.json").json()["parties"]] == ["HRV"]
        decide(ledger, claim_id(vote()), "reject", reason="not in the text")
        assert client.get("/parties.json").json()["parties"] == []


def test_the_front_page_is_light(room: TestClient) -> None:
    assert len(gzip.compress(room.get("/").content)) < 100_000


def test_the_picture_of_months_is_a_file(room: TestClient) -> None:
    assert etree.fromstring(room.get("/months.svg").content).tag.endswith("svg")


@pytest.mark.parametrize(
    "query", ["", "status=confirmed", "kind=transfer", "party=MLT", "party=MLT&stance=acknowledges", "changed=true",
              "since=2019-07-01", "until=2019-05-31", "party=FRA&status=contested"],
)  # fmt: skip
def test_counts_beside_filters_are_those_of_the_lists_behind_them(room: TestClient, query: str) -> None:
    page = html.fromstring(room.get(f"/claims?{query}").text)
    facets = page.xpath('.//details[@class="facets"]//nav//a')
    assert facets
    for each in facets:
        number = int(each.xpath('string(.//span[@class="number"])'))
        if each.get("aria-current") is None:
            where = each.get("href").replace("/claims", "/claims.json", 1)
            assert len(room.get(where).json()["claims"]) == number, each.get("href")
    told = len(room.get(f"/claims.json?{query}").json()["claims"])
    assert page.xpath('string(.//section[@class="found"]//p)').startswith(f"{told} claim")


def test_a_chosen_facet_is_taken_away_again(room: TestClient) -> None:
    page = html.fromstring(room.get("/claims?status=confirmed&party=MLT").text)
    chosen = page.xpath('.//nav//a[@aria-current="true"]')
    assert [each.get("href") for each in chosen] == ["/claims?party=MLT"]


def test_htmx_gets_the_rows_alone(room: TestClient) -> None:
    answer = room.get("/claims", headers={"hx-request": "true"})
    assert "<html" not in answer.text and "data-row" in answer.text


def test_a_stand_without_a_party_asks_for_nothing(room: TestClient) -> None:
    assert room.get("/claims.json?stance=denies").json() == room.get("/claims.json").json()
    assert [each["status"] for each in room.get("/claims.json?party=MLT&stance=denies").json()["claims"]] == []
