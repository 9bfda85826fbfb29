from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from counterclaim.ledger.views.status import get_status
from counterclaim.web.openapi import ERRORS, TOLD
from tests.ledger.affair import accusation, claim_id
from tests.web.people import ORIGIN, Peopled, peopled

CASES = 1000
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
DENIAL = accusation().statements[1].id


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peopled]:
    with peopled(tmp_path_factory.mktemp("api")) as people:
        yield people


def test_a_thousand_made_up_questions_get_answers_that_conform(people: Peopled) -> None:
    described = schemathesis.openapi.from_asgi(
        "/openapi.json", people.app, headers={"Authorization": f"Bearer {people.tokens['Ana']}", "Host": "testserver"}
    )
    operations = [each.ok() for each in described.get_all_operations()]
    each = math.ceil(CASES / len(operations))
    asked = 0
    for operation in operations:

        @given(case=operation.as_strategy())
        @settings(
            max_examples=each, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        def ask(case: Any) -> None:
            nonlocal asked
            asked += 1
            headers = {"Authorization": f"Bearer {people.tokens['Ana']}", "Host": "testserver"}
            answer = case.call(headers=headers)
            case.validate_response(answer, checks=CHECKS, headers=headers)

        ask()
    assert asked >= CASES * 0.8, "some operations have fewer forms than that"


def test_the_document_is_whole(people: Peopled) -> None:
    document = people.program("Rana").get("/openapi.json").json()
    jsonschema.Draft202012Validator.check_schema({"$defs": document["components"]["schemas"]})
    paths = document["paths"]
    assert set(TOLD) <= set(paths), "an answer is described whose route is gone"
    references = set(re.findall(r"#/components/schemas/(\w+)", str(document)))
    assert references == {each for each in references if each in document["components"]["schemas"]}
    for path, methods in paths.items():
        assert not path.endswith(".csv")
        for operation in methods.values():
            assert {str(each) for each in ERRORS} <= set(operation["responses"]) and operation["summary"], path
            assert operation["responses"]["422"]["content"]["application/json"]["schema"]["$ref"].endswith("/Error")


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/c/{typed}.json", f"/c/{claim_id(accusation())}.json"),
        ("/t/{typed}.json", f"/t/{accusation().transfers[0].id}.json"),
        ("/p/{name}.json", "/p/MLT.json"),
        ("/claims.json", "/claims.json"),
        ("/transfers.json", "/transfers.json"),
        ("/parties.json", "/parties.json"),
        ("/articles.json", "/articles.json"),
        ("/timeline.json", "/timeline.json"),
        ("/review.json", "/review.json?order=impact"),
        ("/review/bulk.json", "/review/bulk.json?kind=statement"),
    ],
)
def test_answers_that_hold_much_fit_what_is_declared(people: Peopled, path: str, asked: str) -> None:
    document = people.app.openapi()
    told = people.program("Ana").get(asked)
    assert told.status_code == 200 and any(told.json().values())
    schema = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema != {"type": "object"}
    jsonschema.validate(told.json(), {**schema, "components": document["components"]})


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/c/zzzz.json", 404, "views.unknown-id"),
        ("/api/judgements/j0", 404, "views.unknown-id"),
        ("/nothing/here.json", 404, "web.no-such-page"),
        ("/claims.json?limit=0", 422, "web.bad-parameter"),
        ("/claims.json?status=wild", 422, "web.bad-parameter"),
        ("/claims.json?after=x", 422, "views.bad-cursor"),
        ("/review.json?kind=x", 422, "web.bad-parameter"),
    ],
)
def test_every_error_has_one_shape(people: Peopled, path: str, status: int, code: str) -> None:
    told = people.program("Ana").get(path)
    assert told.status_code == status and told.headers["content-type"] == "application/json"
    assert set(told.json()) == {"error"} and set(told.json()["error"]) == {"code", "message", "hint"}
    assert told.json()["error"]["code"] == code and told.json()["error"]["hint"]


@pytest.mark.parametrize(
    "headers",
    [{"Host": "evil.example"}, {"Content-Length": "x"}, {"Content-Length": "-5"}, {"Content-Length": "9999999"}],
)
def test_what_the_guard_refuses_has_that_shape_too(people: Peopled, headers: dict[str, str]) -> None:
    told = people.program("Ana").get("/claims.json", headers=headers)
    assert told.status_code in (413, 421) and told.json()["error"]["code"] == "web.refused"


def test_a_judgement_is_made_looked_at_and_taken_back(tmp_path: Path) -> None:
    with peopled(tmp_path) as people:
        client = people.program("Ana")
        made = client.post("/api/judgements", json={"subject": DENIAL[:10], "verdict": "reject", "reason": "a caption"})
        assert made.status_code == 201
        told = made.json()
        assert (told["subject"], told["verdict"], told["author"], told["reason"]) == (
            DENIAL,
            "reject",
            "Ana",
            "a caption",
        )
        assert made.headers["location"] == f"/api/judgements/{told['id']}"
        assert people.program("Rana").get(made.headers["location"]).json() == told
        assert client.get(f"/c/{claim_id(accusation())}.json").json()["rejected"] == 1
        undone = client.delete(made.headers["location"])
        assert undone.status_code == 200 and undone.json()["undoes"] == told["id"]
        assert client.get(f"/c/{claim_id(accusation())}.json").json()["rejected"] == 0
        again = client.delete(made.headers["location"])
        assert again.status_code == 409 and again.json()["error"]["code"] == "judge.not-in-force"


def test_only_an_admin_takes_back_what_another_judged(tmp_path: Path) -> None:
    with peopled(tmp_path) as people:
        made = people.program("Ben").post("/api/judgements", json={"subject": DENIAL, "verdict": "accept"}).json()
        where = f"/api/judgements/{made['id']}"
        refused = people.program("Ana").delete(where)
        assert refused.status_code == 403 and refused.json()["error"]["code"] == "access.not-allowed"
        assert people.program("Ada").delete(where).json()["author"] == "Ada"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "web.bad-parameter"),
        ({"subject": DENIAL, "verdict": "bless"}, "web.bad-parameter"),
        ({"subject": DENIAL, "verdict": "undo"}, "web.bad-parameter"),
        ({"subject": DENIAL, "verdict": "accept", "author": "Ada"}, "web.bad-parameter"),
        ({"subject": DENIAL, "verdict": "correct"}, "judge.no-value"),
        ({"subject": DENIAL, "verdict": "correct", "field": "words", "value": "x"}, "judge.unknown-field"),
        ({"subject": DENIAL, "verdict": "correct", "field": "position", "value": "shouts"}, "judge.unknown-value"),
        ({"subject": claim_id(accusation()), "verdict": "same"}, "judge.no-other"),
        ({"subject": "zzzz", "verdict": "accept"}, "views.unknown-id"),
    ],
)
def test_a_wrong_judgement_is_refused_with_the_reason(people: Peopled, body: dict[str, str], code: str) -> None:
    before = sum(number for _, number in get_status(people.ledger).judgements)
    told = people.program("Ada").post("/api/judgements", json=body)
    assert told.status_code == (404 if code.startswith("views") else 422) and told.json()["error"]["code"] == code
    assert sum(number for _, number in get_status(people.ledger).judgements) == before


def test_the_page_tells_the_document(people: Peopled) -> None:
    client = people.program("Rana")
    page, document = client.get("/api"), client.get("/openapi.json").json()
    assert client.get("/api.json").json() == document
    for path, methods in document["paths"].items():
        for method in methods:
            assert re.search(rf"{method.upper()}</span> <code>{re.escape(path)}</code>", page.text), (method, path)
    for name, schema in document["components"]["schemas"].items():
        if schema.get("type") == "object":
            assert f'id="noun-{name}"' in page.text
    assert not re.findall(r"\sstyle=|<style|<script(?! src=\"/static/)", page.text), "the policy would stop it"
    links = re.findall(r'href="#([^"]+)"', page.text)
    assert all(f'id="{each}"' in page.text for each in links)


def test_the_page_is_made_quickly(people: Peopled) -> None:
    client = people.visitor("Rana")
    client.get("/api")
    began = time.perf_counter()
    assert client.get("/api", headers=ORIGIN).status_code == 200
    assert time.perf_counter() - began < 1.0
