from __future__ import annotations

import itertools
import json
import os
import re
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.routing import BaseRoute, Mount

from counterclaim.core.errors import ConfigError, UsageError
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.status import get_status
from counterclaim.web import tokens as tokens_module
from counterclaim.web.access import Access, safe_path
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from counterclaim.web.throttle import FREE, Throttle
from counterclaim.web.tokens import TokenFile
from tests.ledger.affair import accusation
from tests.web.people import CHEAP, ORIGIN, Peopled, peopled

STATEMENT = accusation().statements[0].id
ENTRANCE = {("GET", "/enter"), ("POST", "/enter"), ("POST", "/leave")}
REVIEWING = {("GET", "/review"), ("GET", "/review/bulk")}
JUDGING = {
    ("POST", "/review/judge"), ("POST", "/review/skip"), ("POST", "/review/undo"), ("POST", "/review/bulk"),
    ("POST", "/api/judgements"), ("DELETE", "/api/judgements/{identifier}"),
}  # fmt: skip
READING = {
    "/", "/a/{typed}", "/about", "/about/data", "/about/method", "/about/rules", "/api", "/api/judgements/{identifier}",
    "/articles", "/c/{typed}", "/c/{typed}/positions", "/claims", "/compare/{a}/{b}", "/copies", "/export",
    "/export/{format_name}", "/front", "/months", "/openapi", "/p/{name:path}", "/parties", "/s/{typed}", "/search",
    "/t/{typed}", "/timeline", "/timeline/picture", "/transfers", "/transfers/flows", "/transfers/map",
}  # fmt: skip
"""Every page that is only read, without the ending of its twins. A new route needs a line here or above."""
SAMPLES = {"identifier": "j0", "typed": STATEMENT, "name": "Malta", "a": "a", "b": "b", "format_name": "jsonl"}
BAD_ORIGINS = (
    "http://evil.example", "https://testserver.evil.example", "http://evil.testserver", "null", "http://testserver:81",
    "http://testserver@evil.example", "http://[", "file://", "",
)  # fmt: skip


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peopled]:
    # Much time passes between any two looks at this clock: here nobody waits for having guessed wrong.
    throttle = Throttle(itertools.count(0, 10_000.0).__next__)
    with peopled(tmp_path_factory.mktemp("access"), throttle=throttle) as people:
        yield people


def judged(ledger: Ledger) -> int:
    return sum(number for _, number in get_status(ledger).judgements)


def routes(app: FastAPI) -> set[tuple[str, str]]:
    """Every method and path; what is not understood here fails."""
    found: set[tuple[str, str]] = set()

    def walk(each: BaseRoute) -> None:
        if isinstance(each, Mount) and each.path == "/static":
            return
        path, methods = getattr(each, "path", None), getattr(each, "methods", None)
        inner = getattr(each, "routes", None) or getattr(getattr(each, "original_router", None), "routes", None)
        if path is not None and methods:
            found.update((method, path) for method in methods)
        elif inner:
            for one in inner:
                walk(one)
        else:
            raise AssertionError(f"a route of an unknown kind: {each!r}")

    for each in app.routes:
        walk(each)
    return found


def bare(path: str) -> str:
    """The page that a twin, a feed or a picture belongs to."""
    return re.sub(r"\.(json|csv|atom|svg)$", "", path)


def sample(path: str) -> str:
    """An address of that form."""
    return re.sub(r"\{(\w+)(:path)?\}", lambda match: SAMPLES[match[1]], path)


def kind_of(method: str, path: str) -> str:
    for kind, known in (("entrance", ENTRANCE), ("review", REVIEWING), ("judge", JUDGING)):
        if (method, path) in known or (method == "GET" and (method, bare(path)) in known):
            return kind
    if method in ("GET", "HEAD") and bare(path) in READING:
        return "read"
    raise AssertionError(f"{method} {path} has no line in this test: who may ask for it?")


def test_every_route_is_known_here(people: Peopled) -> None:
    found = routes(people.app)
    assert {("GET", "/claims"), ("POST", "/review/judge"), ("DELETE", "/api/judgements/{identifier}")} <= found
    for method, path in sorted(found):
        kind_of(method, path)
    assert {each for each in ENTRANCE | REVIEWING | JUDGING if each not in found} == set()


ALLOWED = {
    "entrance": {"nobody", "Rana", "Ana", "Ada"},
    "read": {"Rana", "Ana", "Ada"},
    "review": {"Ana", "Ada"},
    "judge": {"Ana", "Ada"},
}


@pytest.mark.parametrize("who", ["nobody", "Rana", "Ana", "Ada"])
def test_each_role_comes_as_far_as_it_may_on_every_route(people: Peopled, who: str) -> None:
    for method, path in sorted(routes(people.app)):
        # Each time anew: one of the routes ends the session.
        client = people.visitor() if who == "nobody" else people.program(who)
        told = client.request(method, sample(path), headers=ORIGIN)
        is_sent_away = told.status_code in (401, 403) or told.headers.get("location", "").startswith("/enter?next=")
        if (method, path) == ("POST", "/enter"):
            assert told.status_code == 401, "no token came with the form"
            continue
        assert is_sent_away is (who not in ALLOWED[kind_of(method, path)]), (method, path, told.status_code)
        assert told.status_code < 500, (method, path)


def test_an_open_room_is_read_by_all_and_judged_by_nobody(room_ledger: Ledger) -> None:
    app = create_app(Room(room_ledger))
    client = TestClient(app, follow_redirects=False, headers=ORIGIN)
    for method, path in sorted(routes(app)):
        told = client.request(method, sample(path))
        kind = kind_of(method, path)
        if kind == "read":
            assert told.status_code not in (401, 403), (method, path)
        elif kind != "entrance":
            assert told.status_code in (401, 403), (method, path)


def test_without_review_no_role_judges(tmp_path: Path) -> None:
    with peopled(tmp_path, may_review=False) as people:
        for name in ("Ana", "Ada"):
            client = people.program(name)
            told = client.post("/api/judgements", json={"subject": STATEMENT, "verdict": "reject"})
            assert told.status_code == 403 and told.json()["error"]["code"] == "access.no-review"
            assert client.get("/review").status_code == 403
        assert judged(people.ledger) == 1, "only the judgement that made the ledger"


FORGED: list[dict[str, str]] = [
    *({"Origin": origin} for origin in BAD_ORIGINS),
    {},
    {"Origin": "http://testserver", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "http://testserver", "Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Origin": "http://testserver", "Host": "evil.example"},
    {"Origin": "http://evil.example", "Host": "evil.example"},
    {"Origin": "http://testserver", "Host": ""},
    {"Authorization": "Bearer nothing"},
    {"Authorization": "Basic YTpi"},
]


@pytest.mark.parametrize("headers", FORGED, ids=str)
@pytest.mark.parametrize(("method", "path"), sorted(JUDGING | {("POST", "/leave")}), ids=str)
def test_a_forged_request_changes_nothing(people: Peopled, method: str, path: str, headers: dict[str, str]) -> None:
    client = people.visitor("Ana")
    before = judged(people.ledger)
    client.headers.pop("origin", None)
    form = {"subject": STATEMENT, "verdict": "reject", "number": "1"}
    target = sample(path)
    if path.startswith("/api/"):
        told = client.request(method, target, json={"subject": STATEMENT, "verdict": "reject"}, headers=headers)
    else:
        told = client.request(method, target, data=form, headers=headers)
    # A header with a token is no forgery for leaving: it leaves a session that is not there.
    assert told.status_code in (401, 403, 421) or (path == "/leave" and "Authorization" in headers), told.status_code
    assert judged(people.ledger) == before
    if path != "/leave" or "Authorization" not in headers:
        assert client.get("/review", headers=ORIGIN).status_code == 200, "the session still stands"


def test_there_are_at_least_sixty_forgeries() -> None:
    assert len(FORGED) * (len(JUDGING) + 1) >= 60


@pytest.mark.parametrize(
    "onward",
    [
        "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "http:evil.example",
        "///evil.example", "/\t/evil.example", "/\n/evil.example", "javascript:alert(1)", "evil.example", "",
        " //evil.example", "/\x00/evil",
        "/%09\\evil", "//evil.example/%2f..", "/enter?token=x", "@evil.example", "/\u2044evil", "data:text/html,x",
    ],
)  # fmt: skip
def test_nobody_is_sent_elsewhere(people: Peopled, onward: str) -> None:
    assert safe_path(onward) == "/"
    client = people.visitor()
    told = client.post("/enter", data={"token": people.tokens["Rana"], "next": onward})
    assert told.status_code == 303 and told.headers["location"] == "/"
    assert f'name="next" value="{onward}"' not in client.get("/enter", params={"next": onward}).text or not onward


def test_a_visitor_goes_on_to_where_the_way_was_barred(people: Peopled) -> None:
    client = people.visitor()
    barred = client.get("/claims?status=contested")
    assert barred.status_code == 303 and barred.headers["location"] == "/enter?next=%2Fclaims%3Fstatus%3Dcontested"
    form = client.get(barred.headers["location"])
    assert 'value="/claims?status=contested"' in form.text
    told = client.post("/enter", data={"token": people.tokens["Rana"], "next": "/claims?status=contested"})
    assert told.headers["location"] == "/claims?status=contested"
    assert client.get(told.headers["location"]).status_code == 200


@pytest.mark.parametrize(("scheme", "is_secure"), [("http", False), ("https", True)])
def test_the_cookie_is_kept_from_scripts_and_other_sites(people: Peopled, scheme: str, is_secure: bool) -> None:
    base = f"{scheme}://testserver"
    client = TestClient(people.app, base, follow_redirects=False, headers={"Origin": base})
    told = client.post("/enter", data={"token": people.tokens["Ana"]})
    cookie = told.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and "path=/" in cookie and "max-age=43200" in cookie
    assert ("secure" in cookie) is is_secure and cookie.startswith("__host-") is is_secure and "domain" not in cookie
    assert people.tokens["Ana"] not in told.headers["set-cookie"] and told.headers["cache-control"] == "no-store"
    assert client.get("/review").status_code == 200
    left = client.post("/leave")
    assert left.status_code == 303 and "max-age=0" in left.headers["set-cookie"].lower()


def test_a_session_that_was_left_is_over_whoever_copied_its_cookie(people: Peopled) -> None:
    client, thief = people.visitor("Ana"), people.visitor()
    thief.cookies.update(client.cookies)
    assert thief.get("/review").status_code == 200
    client.post("/leave")
    assert thief.get("/review").status_code == 303


def test_altered_cookies_and_those_of_another_room_open_nothing(people: Peopled, tmp_path: Path) -> None:
    client = people.visitor("Ada")
    name, value = next(iter(client.cookies.items()))
    with peopled(tmp_path) as other:
        elsewhere = other.visitor()
        elsewhere.cookies.set(name, value)
        assert elsewhere.get("/claims").status_code == 303
    head, _, signature = value.rpartition(".")
    forged = f"{head}.{'B' if signature[0] == 'A' else 'A'}{signature[1:]}"
    for altered in (forged, value.swapcase(), "", "x.y.z", value + "x"):
        stranger = people.visitor()
        stranger.cookies.set(name, altered)
        assert stranger.get("/claims").status_code == 303, altered


def test_a_token_is_checked_by_its_hash_once_and_revoked_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with peopled(tmp_path) as people:
        checks: list[str] = []
        verify = type(CHEAP).verify
        monkeypatch.setattr(
            type(CHEAP), "verify", lambda self, hashed, token: checks.append(hashed) or verify(self, hashed, token)
        )
        client, session = people.program("Ana"), people.visitor("Ana")
        for _ in range(5):
            assert client.get("/claims.json").status_code == 200 == session.get("/review").status_code
        assert len(checks) == 1, "one hash of one token, however many there are"
        people.file.revoke("Ana")
        assert client.get("/claims.json").status_code == 401 and session.get("/review").status_code == 303
        assert people.program("Ben").get("/claims.json").status_code == 200


def test_a_token_ends_on_its_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = TokenFile(tmp_path / "tokens.json", hasher=CHEAP)
    token = file.add("Ana", "reviewer", days=3)
    assert file.check(token, "here")[1].role == "reviewer"
    monkeypatch.setattr(tokens_module, "_now", lambda: datetime.now(UTC) + timedelta(days=3, minutes=1))
    with pytest.raises(UsageError, match="opens nothing"):
        file.check(token, "here")


def test_whoever_guesses_is_slowed_down_and_nobody_else(tmp_path: Path) -> None:
    clock = [1000.0]
    with peopled(tmp_path, throttle=Throttle(lambda: clock[0])) as people:
        known = people.program("Ben")
        assert known.get("/claims.json").status_code == 200
        guesser = people.visitor()
        wrong = f"cc_00000000_{'x' * 43}"
        for _ in range(FREE):
            assert guesser.post("/enter", data={"token": wrong}).status_code == 401
        told = guesser.post("/enter", data={"token": people.tokens["Ana"]})
        assert told.status_code == 429 and "Wait" in told.text, "a right guess is not told apart either"
        bearer = guesser.get("/claims.json", headers={"Authorization": f"Bearer {wrong}"})
        assert bearer.status_code == 429 and bearer.json()["error"]["code"] == "access.too-many-tries"
        assert known.get("/claims.json").status_code == 200, "whoever was known stays in"
        clock[0] += 3
        assert guesser.post("/enter", data={"token": people.tokens["Ana"]}).status_code == 303


def test_waits_grow_and_are_forgotten() -> None:
    clock = [0.0]
    throttle = Throttle(lambda: clock[0])
    waits = []
    for _ in range(FREE + 12):
        throttle.fail("x")
        waits.append(throttle.wait("x"))
    assert waits[: FREE - 1] == [0.0] * (FREE - 1) and waits[FREE - 1 : FREE + 2] == [2.0, 4.0, 8.0]
    assert max(waits) == 300.0 and throttle.wait("y") == 0.0
    clock[0] += 1000
    throttle.fail("x")
    assert throttle.wait("x") == 0.0


def test_the_file_holds_no_token_and_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    file = TokenFile(path, hasher=CHEAP)
    tokens = [file.add("Ana", "reviewer"), file.add("Ben", "reader", days=5)]
    kept = path.read_text("utf-8")
    assert all(token not in kept and token.rpartition("_")[2] not in kept for token in tokens)
    assert all(each["hash"].startswith("$argon2id$") for each in json.loads(kept)["tokens"])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and [each.name for each in path.parent.iterdir()] == [path.name]
    with pytest.raises(UsageError, match="has a token already"):
        file.add("Ana", "admin")
    path.chmod(0o644)
    os.utime(path, (1, 1))
    with pytest.raises(ConfigError, match="can be read by others"):
        file.entries()


@pytest.mark.parametrize("kept", ["", "[]", "{}", '{"tokens": [{"id": 1}]}', '{"tokens": "x"}', "\x00\xff"])
def test_a_broken_file_opens_nothing_and_says_so(tmp_path: Path, kept: str) -> None:
    path = tmp_path / "tokens.json"
    path.write_text(kept, "utf-8")
    path.chmod(0o600)
    with pytest.raises(ConfigError, match="broken one"):
        TokenFile(path).check(f"cc_00000000_{'x' * 43}", "here")


def test_the_link_works_once_and_leaves_no_token_in_the_address(room_ledger: Ledger) -> None:
    access = Access(link_name="Nora")
    link = access.link_token
    app = create_app(Room(room_ledger, may_review=True, tokens=access))
    client, second = (TestClient(app, follow_redirects=False) for _ in range(2))
    for guess in ("x", link[:-1], link + "x", "ünïcode"):
        assert client.get("/enter", params={"token": guess}).headers["location"] == "/enter?used=1"
    told = client.get("/enter", params={"token": link, "next": "//evil.example"})
    assert told.status_code == 303 and told.headers["location"] == "/review" and link not in told.headers["location"]
    assert told.headers["referrer-policy"] == "no-referrer" and told.headers["cache-control"] == "no-store"
    assert "You are Nora" in client.get("/review").text
    assert second.get("/enter", params={"token": link}).headers["location"] == "/enter?used=1"
    assert "used already" in second.get("/enter?used=1").text and second.get("/review").status_code == 303
    assert second.get("/claims").status_code == 200, "reading needs nothing here"


def test_a_header_is_never_helped_by_a_cookie(people: Peopled) -> None:
    client = people.visitor("Ada")
    assert client.get("/claims.json", headers={"Authorization": "Bearer x"}).status_code == 401
    refused = client.get("/claims.json", headers={"Authorization": "Bearer x"})
    assert refused.headers["www-authenticate"] == "Bearer"
