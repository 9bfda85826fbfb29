"""Transfers, their map and flows: what is told, counted, drawn and linked; each form tells the same."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from lxml import etree

from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from tests.ledger.affair import Line, Moved, accusation, admission, claim_id, decide, keep, tell

EVIL = '<script>alert(1)</script>"onload="x'
SVG = "{http://www.w3.org/2000/svg}"


def _told(number: int, moved: Moved, *, denied: bool = False) -> object:
    """A story of its own: somebody alleges a transfer; another may deny it."""
    day = date(2020, number, 3)
    item = moved[2]
    lines = [
        Line(
            f"Envoy {number}",
            "said",
            f"the {item} had left harbour {number}",
            "alleges",
            "CHE",
            f"Envoy {number}",
            on=day,
        )
    ]
    if denied:
        lines.append(
            Line(
                "A minister",
                "denied",
                f"any {item} had left harbour {number}",
                "denies",
                moved[0],
                "A minister",
                on=day,
                answers=0,
            )
        )
    return tell(f"{item} left harbour {number}", tuple(lines), published=day, title=f"Harbour {number}", moved=moved)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """One affair in two tellings, and five more: two of one pair, one of a group, one whose names are hostile."""
    with open_ledger(tmp_path_factory.mktemp("moved") / "l.sqlite", create=True) as ledger:
        keep(ledger, accusation(), admission())
        decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
        keep(
            ledger,
            _told(1, ("FRA", "NGA", "drones", "drones")),
            _told(2, ("FRA", "NGA", "rifles", "small arms"), denied=True),
            _told(3, ("TUR", "NGA", "barges", "ships")),
            _told(4, ("BRA", "River Front", "mortars", "artillery")),
            _told(5, (EVIL, "NGA", "flares", "other")),
        )
        yield ledger


@pytest.fixture(scope="module")
def room(ledger: Ledger) -> Iterator[TestClient]:
    """A client of its room."""
    with TestClient(create_app(Room(ledger)), follow_redirects=False) as client:
        yield client


def _told_by(room: TestClient, query: str = "") -> dict[str, object]:
    answer = room.get(f"/transfers.json{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_tellings_of_one_claim_are_one_row(room: TestClient) -> None:
    told = _told_by(room)
    assert (told["total"], told["tellings"]) == (6, 7)
    [affair] = [each for each in told["transfers"] if each["supplier"] == "MLT"]
    assert (affair["told"], len(affair["tellings"])) == (2, 2)


def test_three_forms_tell_the_same_transfers(room: TestClient) -> None:
    told = _told_by(room)["transfers"]
    rows = list(csv.DictReader(io.StringIO(room.get("/transfers.csv").text)))
    page = room.get("/transfers").text
    assert [row["id"] for row in rows] == [each["id"] for each in told]
    assert all(f'href="/t/{each["id"]}"' in page for each in told)
    assert "would breach" in page and "Rule 1 OP 9" in page


def test_each_count_is_the_number_of_rows_behind_it(room: TestClient) -> None:
    facets = _told_by(room)["facets"]
    assert {name for name, values in facets.items() if values} == {
        "supplier", "recipient", "category", "status", "claim_status", "rule", "month",
    }  # fmt: skip
    for name, values in facets.items():
        for each in values:
            found = _told_by(room, f"?{name}={quote(each['value'])}")
            assert found["total"] == each["count"] == len(found["transfers"]), (name, each)
            # What is chosen narrows the other questions, and keeps the other answers of its own.
            assert found["facets"][name] == values, name


def test_counts_stand_under_all_else_that_is_asked(room: TestClient) -> None:
    facets = _told_by(room, "?recipient=Nigeria&supplier=France")["facets"]
    assert {each["value"]: each["count"] for each in facets["category"]} == {"drones": 1, "small arms": 1}
    assert {each["value"] for each in facets["supplier"]} == {"FRA", "TUR", EVIL}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?supplier=France", 2), ("?supplier=french", 2), ("?party=Nigeria", 4), ("?party=MLT", 1),
        ("?category=drones", 1), ("?claim_status=contested", 1), ("?rule=X-1", 6), ("?rule=X-2", 0),
        ("?month=2019-04", 6), ("?month=2019-05", 0), ("?since=2019-04-30", 6), ("?since=2019-05-01", 0),
        ("?until=2019-03-31", 0), ("?supplier=&since=&category=", 6), ("?supplier=TUR&category=drones", 0),
    ],
)  # fmt: skip
def test_transfers_are_found_by_what_is_told_of_them(room: TestClient, query: str, found: int) -> None:
    assert _told_by(room, query)["total"] == found


@pytest.mark.parametrize("order", ["told", "oldest", "when", "tellings", "supplier", "recipient"])
def test_pages_show_every_row_once_in_every_order(room: TestClient, order: str) -> None:
    whole = [each["id"] for each in _told_by(room, f"?order={order}")["transfers"]]
    seen: list[str] = []
    after = ""
    while True:
        page = _told_by(room, f"?order={order}&limit=1&after={quote(after)}")
        seen += [each["id"] for each in page["transfers"]]
        if page["after"] is None:
            break
        after = page["after"]
    assert seen == whole and len(set(seen)) == 6


def test_orders_are_what_they_say(room: TestClient) -> None:
    told = {
        order: _told_by(room, f"?order={order}")["transfers"] for order in ("told", "oldest", "tellings", "supplier")
    }
    assert told["told"][0]["recipient"] == "NGA" and told["oldest"][0]["supplier"] == "MLT"
    assert told["tellings"][0]["supplier"] == "MLT"
    names = [each["supplier_name"].casefold() for each in told["supplier"]]
    assert names == sorted(names)


def test_facts_follow_the_ledger_as_it_grows(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger, TestClient(create_app(Room(ledger))) as room:
        assert _told_by(room)["total"] == 0
        assert "No transfers here" in room.get("/transfers").text
        assert room.get("/transfers/map").status_code == room.get("/transfers/flows.svg").status_code == 200
        keep(ledger, accusation())
        found = _told_by(room)
        assert found["total"] == 1
        decide(ledger, found["transfers"][0]["id"], "correct", field="supplier", value="Italy")
        assert [each["value"] for each in _told_by(room)["facets"]["supplier"]] == ["ITA"]
        decide(ledger, found["transfers"][0]["id"], "correct", field="supplier", value="none")
        [pair] = room.get("/transfers/flows.json").json()["pairs"]
        assert (pair["supplier"], pair["recipient"]) == (None, "TUN")
        assert 'href="/transfers?supplier=none&amp;recipient=TUN"' in room.get("/transfers/flows").text
        assert _told_by(room, "?supplier=none&recipient=TUN")["total"] == 1
        assert _told_by(room, "?recipient=none")["total"] == 0
        assert "not told" in room.get("/transfers?supplier=none").text
        decide(ledger, found["transfers"][0]["id"], "reject")
        assert _told_by(room)["total"] == 0
        assert room.get(f"/t/{found['transfers'][0]['id']}").status_code == 404


def test_a_transfer_is_told_with_every_telling_and_its_words(room: TestClient) -> None:
    [row] = _told_by(room, "?supplier=MLT")["transfers"]
    page = room.get(f"/t/{row['id']}").text
    for telling in row["tellings"]:
        document = telling["document"]["id"].removeprefix("sha256:")
        assert f"/a/{document}#s={telling['statements'][0]}" in page
        # Each telling has an address of its own that leads to the whole.
        assert room.get(f"/t/{telling['id']}").status_code == 200
    assert "would breach Rule 1 OP 9 if true" in page
    assert "Carla Zerafa" in page or "Malta" in page
    rows = list(csv.DictReader(io.StringIO(room.get(f"/t/{row['id']}.csv").text)))
    assert [each["transfer"] for each in rows] == [each["id"] for each in row["tellings"]]


def test_an_opening_of_an_id_leads_to_the_whole(room: TestClient) -> None:
    identifier = _told_by(room)["transfers"][0]["id"]
    for form in ("", ".json", ".csv"):
        answer = room.get(f"/t/{identifier[:9]}{form}")
        assert answer.status_code == 308
        assert answer.headers["location"] == f"/t/{identifier}{form}"
    assert room.get("/t/none-of-these").status_code == 404


def test_pairs_are_the_same_on_map_flows_and_table(room: TestClient) -> None:
    pairs = room.get("/transfers/map.json").json()["pairs"]
    assert pairs == room.get("/transfers/flows.json").json()["pairs"]
    rows = list(csv.DictReader(io.StringIO(room.get("/transfers/map.csv").text)))
    assert [row["supplier"].removeprefix("'") for row in rows] == [each["supplier"] for each in pairs]
    french = {each["standing"]: each["transfers"] for each in pairs if each["supplier"] == "FRA"}
    assert french == {"alleged": 1, "denied": 1}
    for each in pairs:
        query = f"?supplier={quote(each['supplier'])}&recipient={quote(each['recipient'])}"
        assert _told_by(room, query)["total"] == sum(
            other["transfers"]
            for other in pairs
            if (other["supplier"], other["recipient"]) == (each["supplier"], each["recipient"])
        )


def test_what_has_no_place_stands_beside_the_map(room: TestClient) -> None:
    page = room.get("/transfers/map").text
    beside = page[page.index('id="off"') : page.index('id="table"')]
    assert "River Front" in beside and "France" not in beside
    assert "no opinion on any" in page


@pytest.mark.parametrize("name", ["map", "flows"])
def test_pictures_are_files_that_stand_alone(room: TestClient, name: str) -> None:
    answer = room.get(f"/transfers/{name}.svg?supplier=FRA")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    picture = etree.fromstring(answer.content)
    links = {each.get("href") for each in picture.iter(f"{SVG}a")}
    assert links == {"http://testserver/transfers?supplier=FRA&recipient=NGA"}
    titles = [each.findtext(f"{SVG}title") for each in picture.iter(f"{SVG}a")]
    assert sorted(titles) == [
        "France → Nigeria: alleged, 1 transfer, 1 Apr 2019 to 30 Apr 2019",
        "France → Nigeria: contested or denied, 1 transfer, 1 Apr 2019 to 30 Apr 2019",
    ]
    # In grey, too: the one is dashed, the other is not.
    dashed = [
        each
        for each in picture.iter(f"{SVG}path")
        if each.get("stroke-dasharray") and each.getparent().tag == f"{SVG}a"
    ]
    assert [each.getparent().findtext(f"{SVG}title") for each in dashed] == [
        each for each in titles if "denied" in each
    ]
    assert not re.search(r"\s(style|on\w+)=", answer.text)


@pytest.mark.parametrize("path", ["/transfers", "/transfers/map", "/transfers/flows", "/transfers/flows.svg"])
def test_names_are_text_and_nothing_else(room: TestClient, path: str) -> None:
    page = room.get(path).text
    assert EVIL not in page and "<script>alert" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    "path",
    [
        "/transfers?status=maybe", "/transfers?month=2019", "/transfers?order=x", "/transfers?after=x",
        "/transfers?order=supplier&after=x", "/transfers?limit=0", "/transfers/map?since=soon",
        "/transfers/map.svg?until=x",
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_told(room: TestClient, path: str) -> None:
    assert room.get(path).status_code == 422
