"""Every page in every form: what is told is the same, nothing runs that is not ours, errors help."""

from __future__ import annotations

import csv
import io

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import Page

from counterclaim.web.guard import HEADERS


@pytest.mark.parametrize("path", ["/", "/claims", "/claims.json", "/claims.csv", "/nowhere", "/claims?since=x"])
def test_every_answer_carries_the_policy(room: TestClient, path: str) -> None:
    answer = room.get(path)
    for name, value in HEADERS.items():
        assert answer.headers[name] == value, f"{path}: {name}"


def test_three_forms_tell_the_same_claims(room: TestClient) -> None:
    told = room.get("/claims.json").json()["claims"]
    rows = list(csv.DictReader(io.StringIO(room.get("/claims.csv").text)))
    page = room.get("/claims").text
    assert [row["id"] for row in rows] == [each["id"] for each in told]
    assert told
    assert all(f'href="/c/{each["id"].removeprefix("sha256:")}"' in page for each in told)


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/nowhere", 404, "no page at /nowhere"),
        ("/claims?since=yesterday", 422, "since"),
        ("/claims?limit=0", 422, "limit"),
        ("/claims?after=x", 422, "where a list can go on"),
    ],
)
def test_errors_name_the_value_and_the_next_step(room: TestClient, path: str, status: int, says: str) -> None:
    answer = room.get(path)
    assert answer.status_code == status
    assert says in answer.text
    told = room.get(path, headers={"accept": "application/json"}).json()["error"]
    assert set(told) == {"code", "message", "hint"}


def test_a_foreign_name_is_not_answered(room: TestClient) -> None:
    assert room.get("/claims", headers={"host": "evil.example"}).status_code == 421


def test_the_front_page_leads_to_a_claim_in_one_click(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("a.gist").first.click()
    assert "/c/" in page.url
