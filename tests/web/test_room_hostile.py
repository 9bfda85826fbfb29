"""Hostile stories, names and addresses in a real browser: nothing runs, nothing is asked of others, CSP on and off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, Page
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from counterclaim.ledger.judge import Decision, record_judgement
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from tests.ledger.affair import keep
from tests.web.conftest import serving
from tests.web.hostile import SLOTS, hostile_account
from tests.web.payloads import PAYLOADS

LISTS = ("/", "/claims", "/transfers", "/timeline", "/parties", "/articles", "/copies", "/search?q=launchers", "/about")
ASKED = (
    "/search?q={0}", "/claims?party={0}", "/transfers?supplier={0}", "/timeline?party={0}", "/articles?words={0}",
    "/c/{0}", "/p/{0}", "/a/{0}", "/{0}",
)  # fmt: skip
FOUND = """() => ({
  ran: window.ran === 1,
  handlers: [...document.querySelectorAll("*")].filter(e => [...e.attributes].some(a => /^on/i.test(a.name))).length,
  scripts: [...document.scripts].filter(s => !new URL(s.src, location).pathname.startsWith("/static/")).length,
  links: [...document.querySelectorAll("[href], [src], [action], [hx-get]")].filter(e =>
    ["href", "src", "action", "hx-get"].some(name => e.hasAttribute(name) &&
      !["http:", "https:"].includes(new URL(e.getAttribute(name), location).protocol))).length,
  foreign: [...document.querySelectorAll("iframe, object, embed, base, meta[http-equiv]")].length,
  worked: document.body.innerText.includes("1337"),
})"""
NOTHING = {"ran": False, "handlers": 0, "scripts": 0, "links": 0, "foreign": 0, "worked": False}


class WithoutPolicy:
    """The room as a browser without CSP would see it: what is escaped must hold by itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def bare(message: Message) -> None:
            if message["type"] == "http.response.start":
                del MutableHeaders(scope=message)["content-security-policy"]
            await send(message)

        await self._app(scope, receive, bare)


@pytest.fixture(scope="module")
def hostile_ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    accounts = [hostile_account(number, payload) for number, payload in enumerate(PAYLOADS)]
    with open_ledger(tmp_path_factory.mktemp("hostile") / "hostile.sqlite", create=True) as ledger:
        keep(ledger, *accounts)
        for account, payload in zip(accounts, PAYLOADS, strict=True):
            words = payload.replace("\x00", "\ufffd")
            record_judgement(ledger, Decision(account.statements[0].id, "accept", author="Ana", reason=words))
        yield ledger


@pytest.fixture(scope="module", params=["with CSP", "without CSP"])
def hostile_address(request: pytest.FixtureRequest, hostile_ledger: Ledger) -> Iterator[str]:
    app: Any = create_app(Room(hostile_ledger, "<b>Hostile</b>"))
    with serving(app if request.param == "with CSP" else WithoutPolicy(app)) as where:
        yield where


@contextmanager
def watched(browser: Browser, address: str) -> Iterator[tuple[Page, list[str]]]:
    """A tab, and what went wrong in it: dialogs, requests to others, breaches of the policy."""
    wrong: list[str] = []
    context = browser.new_context()
    page = context.new_page()
    page.on("dialog", lambda dialog: (wrong.append(f"dialog {dialog.message}"), dialog.dismiss()))
    page.on("request", lambda asked: None if asked.url.startswith(address) else wrong.append(f"asked {asked.url}"))
    page.on("console", lambda said: wrong.append(said.text) if "Content Security" in said.text else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page, wrong
    context.close()


def test_there_are_enough_payloads_and_slots() -> None:
    assert len(PAYLOADS) >= 200
    assert len(set(PAYLOADS)) == len(PAYLOADS)
    assert len(SLOTS) + len(ASKED) >= 12


def test_lists_of_hostile_stories_run_nothing(browser: Browser, hostile_address: str) -> None:
    with watched(browser, hostile_address) as (page, wrong):
        for path in LISTS:
            more = "&" if "?" in path else "?"
            page.goto(f"{hostile_address}{path}{more if path not in ('/', '/about') else '?'}limit=1000")
            assert (path, page.evaluate(FOUND)) == (path, NOTHING)
        assert wrong == []


def test_pages_of_hostile_stories_run_nothing(browser: Browser, hostile_address: str) -> None:
    with watched(browser, hostile_address) as (page, wrong):
        for number, payload in enumerate(PAYLOADS):
            account = hostile_account(number, payload)
            for path in (f"/a/{account.document.id.removeprefix('sha256:')}", f"/c/{account.claims[0].id}"):
                answer = page.goto(f"{hostile_address}{path}", wait_until="domcontentloaded")
                assert answer is not None
                assert answer.status == 200, payload
                assert (payload, page.evaluate(FOUND)) == (payload, NOTHING)
        assert wrong == []


def test_hostile_addresses_run_nothing(browser: Browser, hostile_address: str) -> None:
    with watched(browser, hostile_address) as (page, wrong):
        for number, payload in enumerate(PAYLOADS):
            path = ASKED[number % len(ASKED)].format(quote(payload, safe=""))
            page.goto(f"{hostile_address}{path}", wait_until="domcontentloaded")
            assert (path, page.evaluate(FOUND)) == (path, NOTHING)
        assert wrong == []


def test_every_address_in_every_slot_answers_and_escapes(hostile_ledger: Ledger) -> None:
    with TestClient(create_app(Room(hostile_ledger)), follow_redirects=False) as room:
        for payload in PAYLOADS:
            for slot in ASKED:
                path = slot.format(quote(payload, safe=""))
                answer = room.get(path)
                assert answer.status_code < 500, path
                if "text/html" in answer.headers.get("content-type", "") and "<" in payload:
                    assert payload not in answer.text, path


def test_twins_of_hostile_stories_are_no_pages(hostile_ledger: Ledger) -> None:
    with TestClient(create_app(Room(hostile_ledger))) as room:
        for path, kind in (("/claims.json", "application/json"), ("/claims.csv", "text/csv")):
            answer = room.get(path, params={"limit": 1000})
            assert answer.headers["content-type"].startswith(kind)
            assert answer.headers["x-content-type-options"] == "nosniff"
