from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date

import pytest
from fastapi.testclient import TestClient

from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.pipeline.account import Account
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from tests.ledger.affair import Line, decide, keep, tell

LINES = (
    Line("Italy", "said", "a boat had left the harbour with forty crates of oranges for the market in Bari", "alleges",
         "ITA", "Italy"),
    Line("Malta", "denied", "that any boat had left the harbour that morning or on the day before it", "denies", "MLT",
         "Malta"),
)  # fmt: skip


def story(title: str, published: date | None, outlet: str | None, agency: str | None, words: str = "") -> Account:
    lines = LINES if not words else (*LINES, Line("Tunisia", "said", words, "asserts", "TUN", "Tunisia"))
    return tell("A boat left", lines, published=published, title=title, outlet=outlet, agency=agency)


STORIES = (
    story("Boat leaves with oranges", date(2024, 3, 1), "Gozo Post", "AP"),
    story("Oranges again", date(2024, 3, 5), "Gozo Post", None, "the lighthouse was dark"),
    story(
        "Malta denies <boats> & boating", date(2024, 3, 5), "Bari Bugle", "AP", "fog kept every ferry in port all week"
    ),
    story("A day nobody knows", None, "Bari Bugle", None, "nothing at all"),
    story("Another day nobody knows", None, None, "AFP", "rain"),
)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """Five stories, two of them without a day."""
    with open_ledger(tmp_path_factory.mktemp("articles") / "l.sqlite", create=True) as ledger:
        keep(ledger, *STORIES)
        decide(ledger, STORIES[0].statements[0].id, "reject")
        yield ledger


@pytest.fixture(scope="module")
def client(ledger: Ledger) -> Iterator[TestClient]:
    with TestClient(create_app(Room(ledger)), follow_redirects=False) as client:
        yield client


def titles(client: TestClient, query: str) -> list[str]:
    return [each["document"]["title"] for each in client.get(f"/articles.json{query}").json()["articles"]]


ALL = [
    "Malta denies <boats> & boating", "Oranges again", "Boat leaves with oranges", "Another day nobody knows",
    "A day nobody knows",
]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ALL),
        ("?outlet=Gozo+Post", ["Oranges again", "Boat leaves with oranges"]),
        ("?agency=AP", ["Malta denies <boats> & boating", "Boat leaves with oranges"]),
        ("?agency=AP&outlet=Bari+Bugle", ["Malta denies <boats> & boating"]),
        ("?since=2024-03-02", ["Malta denies <boats> & boating", "Oranges again"]),
        ("?until=2024-03-01", ["Boat leaves with oranges"]),
        ("?words=oranges", ["Oranges again", "Boat leaves with oranges"]),
        ("?words=boat*", ["Malta denies <boats> & boating", "Boat leaves with oranges"]),
        ("?words=%22nobody+knows%22&outlet=Bari+Bugle", ["A day nobody knows"]),
        ("?words=lighthouse", []),
        ("?words=title+OR+oranges", []),
        ("?outlet=&since=&words=", ALL),
    ],
)
def test_filters_choose_articles(client: TestClient, query: str, found: list[str]) -> None:
    assert titles(client, query) == found


def test_pages_go_on_across_days_and_into_those_without_one(client: TestClient) -> None:
    for limit in (1, 2, 3, 4):
        told: list[str] = []
        after = ""
        while True:
            answer = client.get(f"/articles.json?limit={limit}{after}").json()
            told.extend(each["document"]["title"] for each in answer["articles"])
            if answer["after"] is None:
                break
            after = f"&after={answer['after']}"
        assert told == ALL


def test_counts_leave_out_what_was_rejected(client: TestClient) -> None:
    row = client.get("/articles.json?words=leaves").json()["articles"][0]
    assert row["statements"] == 1
    assert row["positions"] == [{"position": "denies", "number": 1}]


def test_facets_count_what_the_other_filters_leave(client: TestClient) -> None:
    facets = client.get("/articles.json?outlet=Bari+Bugle").json()["facets"]
    assert {each["value"]: each["number"] for each in facets["outlets"]} == {"Bari Bugle": 2, "Gozo Post": 2}
    assert {each["value"]: each["number"] for each in facets["agencies"]} == {"AP": 1}


def test_three_forms_tell_the_same(client: TestClient) -> None:
    told = client.get("/articles.json").json()["articles"]
    rows = list(csv.DictReader(io.StringIO(client.get("/articles.csv").text)))
    html = client.get("/articles").text
    assert [row["id"] for row in rows] == [each["document"]["id"] for each in told]
    places = [html.index(f'href="/a/{each["document"]["id"][7:]}"') for each in told]
    assert places == sorted(places)
    assert "Malta denies &lt;boats&gt; &amp; boating" in html


def test_copies_are_marked_and_lead_to_the_comparison(client: TestClient) -> None:
    told = client.get("/articles.json").json()["articles"]
    copied = [each for each in told if each["copies"]]
    assert copied, "the stories share their lines"
    html = client.get("/articles").text
    for each in copied:
        if each["document"]["copy_of"]:
            assert f"/compare/{each['document']['copy_of'][7:]}/{each['document']['id'][7:]}" in html


def test_a_part_alone_is_sent_to_htmx(client: TestClient) -> None:
    part = client.get("/articles?words=oranges", headers={"hx-request": "true"}).text
    assert "<html" not in part and part.count("data-row") == 2


@pytest.mark.parametrize(
    ("query", "says"),
    [("?words=%3F%21", "no word to look for"), ("?since=x", "since"), ("?after=x", "where a list can go on")],
)
def test_what_cannot_be_asked_is_told(client: TestClient, query: str, says: str) -> None:
    answer = client.get(f"/articles{query}")
    assert answer.status_code == 422 and says in answer.text
