"""Timeline and search: order, days, kinds, months; words that are found, marked and explained."""

from __future__ import annotations

import csv
import io
from datetime import date
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from counterclaim.ledger.open import Ledger
from counterclaim.ledger.search import is_in_many, search
from counterclaim.ledger.views import search as search_view
from counterclaim.ledger.views.months import MonthRow, count_months, fill_months
from counterclaim.web.pictures.month_bars import bars_of, draw_months


def _entries(room: TestClient, query: str = "") -> list[dict[str, object]]:
    answer = room.get(f"/timeline.json{query}")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, object]] = answer.json()["entries"]
    return found


def test_three_forms_tell_the_same_days(room: TestClient) -> None:
    told = _entries(room)
    rows = list(csv.DictReader(io.StringIO(room.get("/timeline.csv").text)))
    page = room.get("/timeline").text
    assert told and [row["id"] for row in rows] == [each["id"] for each in told]
    assert all(f"#s={each['id']}" in page for each in told if each["kind"] == "statement")


@pytest.mark.parametrize("order", ["oldest", "newest"])
def test_pages_go_through_time_without_a_gap(room: TestClient, order: str) -> None:
    whole = _entries(room, f"?order={order}")
    days = [each["on"]["from"] for each in whole]  # type: ignore[index]
    assert days == sorted(days, reverse=order == "newest")
    seen: list[str] = []
    after = ""
    while True:
        page = room.get(f"/timeline.json?order={order}&limit=2&after={after}").json()
        seen += [each["id"] for each in page["entries"]]
        if page["after"] is None:
            break
        after = page["after"]
    assert seen == [each["id"] for each in whole]


def test_kinds_days_and_parties_narrow_it(room: TestClient) -> None:
    assert {each["kind"] for each in _entries(room, "?kind=transfer")} == {"transfer"}
    assert {each["kind"] for each in _entries(room, "?kind=statement")} == {"statement"}
    assert {each["party"] for each in _entries(room, "?party=Malta&kind=statement")} == {"MLT"}
    assert _entries(room, "?since=2019-07-01&until=2019-07-01")
    assert not _entries(room, "?since=2030-01-01")
    assert "No dated words here" in room.get("/timeline?since=2030-01-01").text


def test_months_count_what_stands_in_them_and_lead_there(room: TestClient, room_ledger: Ledger) -> None:
    with room_ledger.reading() as connection:
        months = count_months(connection)
        said = count_months(connection, party="MLT", kind="statement")
    assert {each.month: each.count for each in months} == {"2019-04": 2, "2019-05": 3, "2019-06": 1, "2019-07": 2}
    assert [(each.month, each.count) for each in said] == [("2019-05", 1), ("2019-07", 1)]
    page = room.get("/timeline?order=oldest&party=Malta").text
    assert 'href="/timeline?order=oldest&amp;party=Malta&amp;since=2019-07-01"' in page
    assert "until=2019-07-31" in room.get("/timeline").text


def test_a_long_stretch_is_told_by_years() -> None:
    months = (MonthRow("1950-03", 2), MonthRow("2020-02", 4))
    assert len(tuple(fill_months(months))) == 840
    bars = bars_of(months)
    assert (len(bars), bars[0].name, bars[-1].count) == (71, "1950", 4)
    assert bars_of(()) == ()
    drawn = draw_months(bars_of((MonthRow("2020-02", 1),)), (date(2020, 2, 1), None), lambda bar: f"/x?{bar.last}&y")
    assert 'href="/x?2020-02-29&amp;y"' in drawn and "month on" in drawn


def _hits(room: TestClient, query: str) -> dict[str, object]:
    found: dict[str, object] = room.get(f"/search.json?{query}").json()
    return found


def test_words_are_found_marked_and_explained(room: TestClient) -> None:
    found = _hits(room, "q=launchers+deny*")
    page = room.get("/search?q=launchers+deny*").text
    assert found["looked_for"] == "“launchers” and words that begin with “deny”"
    assert found["looked_for"] in page
    launchers = room.get("/search?q=launchers").text
    assert "<mark>launchers</mark>" in launchers
    rows = list(csv.DictReader(io.StringIO(room.get("/search.csv?q=launchers").text)))
    assert [row["id"] for row in rows] == [each["id"] for each in _hits(room, "q=launchers")["hits"]]  # type: ignore[index]
    kinds = {row["kind"] for row in rows}
    assert kinds == {"claim", "statement", "document"}


def test_one_kind_alone(room: TestClient) -> None:
    for kind in ("claim", "statement", "document"):
        assert {each["kind"] for each in _hits(room, f"q=launchers&kind={kind}")["hits"]} == {kind}  # type: ignore[index]


def test_more_is_told_and_asked_for(room: TestClient) -> None:
    few = _hits(room, "q=launchers&kind=statement&limit=2")
    assert (len(few["hits"]), few["more"]) == (2, ["statement"])  # type: ignore[arg-type]
    assert "limit=4" in room.get("/search?q=launchers&kind=statement&limit=2").text
    assert _hits(room, "q=launchers&kind=statement&limit=50")["more"] == []


def test_what_nobody_says_leads_to_what_to_try(room: TestClient) -> None:
    page = room.get("/search?q=launchers+submarines").text
    assert "Nothing holds all of this" in page
    assert 'href="/search?q=launchers"' in page and f'href="/search?q={quote("laun*", safe="")}' not in page
    assert f"q={quote('launch*', safe='')}" in page or "launch%2A" in page
    assert "Malta" in room.get("/search?q=Maltaa").text


@pytest.mark.parametrize("query", ["", "q=", "q=%22", "q=%3F%21"])
def test_no_words_is_no_error(room: TestClient, query: str) -> None:
    answer = room.get(f"/search?{query}")
    assert answer.status_code == 200
    assert "Type one or more words" in answer.text
    assert _hits(room, query)["hits"] == []


def test_hostile_words_are_text(room: TestClient) -> None:
    page = room.get("/search", params={"q": "<script>alert(1)</script>"}).text
    assert "<script>alert" not in page and "&lt;script&gt;" in page


def test_a_party_by_name_leads_to_its_page(room: TestClient) -> None:
    assert 'href="/p/MLT"' in room.get("/search?q=Malta").text


def test_words_that_are_everywhere_are_not_ranked(room_ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    with room_ledger.reading() as connection:
        assert is_in_many(connection, "launchers", 1, kind="statement")
        assert not is_in_many(connection, "launchers", 100, kind="statement")
        newest = search(connection, "launchers", kind="statement", newest=True)
        best = search(connection, "launchers", kind="statement")
        assert [each.seq for each in newest] == sorted((each.seq for each in best), reverse=True)
        assert search_view.search_kinds(connection, "launchers").unranked == ()
        monkeypatch.setattr(search_view, "RANKED", 1)
        assert set(search_view.search_kinds(connection, "launchers").unranked) == {"claim", "statement", "document"}
