"""Atom feeds by the letter of RFC 4287: what must be there is there, ids stay, words stay text."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import etree

from counterclaim.ledger.open import open_ledger
from counterclaim.web.app import create_app
from counterclaim.web.atom import Entry, Feed, feed_xml, tag_of
from counterclaim.web.room import Room
from tests.ledger.affair import Line, accusation, admission, claim_id, decide, keep, tell, vote

ATOM, XHTML = "{http://www.w3.org/2005/Atom}", "{http://www.w3.org/1999/xhtml}"
ALLOWED_ONCE = {f"{ATOM}{name}" for name in ("id", "title", "updated", "published", "content", "summary", "rights")}
FEED_ONCE = {f"{ATOM}{name}" for name in ("id", "title", "updated", "subtitle", "rights", "generator", "icon", "logo")}
_URI = re.compile(r"[a-z][a-z0-9+.-]*:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_TAG = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d){0,2}:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+")
FEEDS = ("/claims.atom", "/claims.atom?party=MLT", "/claims.atom?status=withdrawn", "/search.atom?q=launchers",
         "/search.atom?q=nothinglikethis", f"/c/{claim_id(accusation())}.atom")  # fmt: skip


def check_feed(text: bytes) -> etree._Element:
    """The feed, if RFC 4287 lets it be one (sections 3.1 to 4.2)."""
    feed = etree.fromstring(text)
    assert feed.tag == f"{ATOM}feed"
    _check_parts(feed, FEED_ONCE)
    assert sum(each.get("rel") == "self" for each in feed.iterfind(f"{ATOM}link")) == 1
    ids = [each.findtext(f"{ATOM}id") for each in feed.iterfind(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids), "two entries of a feed have one id"
    for entry in feed.iterfind(f"{ATOM}entry"):
        _check_parts(entry, ALLOWED_ONCE)
        alternates = [each for each in entry.iterfind(f"{ATOM}link") if each.get("rel") == "alternate"]
        assert len(alternates) == 1
        content = entry.find(f"{ATOM}content")
        assert content is not None and content.get("type") == "xhtml"
        assert [each.tag for each in content] == [f"{XHTML}div"], "xhtml content is one div"
        assert {each.tag for each in content.iter()} <= {f"{ATOM}content", f"{XHTML}div", f"{XHTML}p"}
    updated = [each.findtext(f"{ATOM}updated") or "" for each in feed.iterfind(f"{ATOM}entry")]
    assert updated == sorted(updated, reverse=True), "newest first"
    return feed


def _check_parts(element: etree._Element, once: set[str]) -> None:
    for name in ("id", "title", "updated"):
        assert len(element.findall(f"{ATOM}{name}")) == 1, f"{element.tag} has not one {name}"
    for child in element:
        assert child.tag not in once or len(element.findall(child.tag)) == 1, child.tag
    assert _TAG.fullmatch(element.findtext(f"{ATOM}id") or "")
    assert element.findtext(f"{ATOM}title")
    for name in ("updated", "published"):
        for each in element.iterfind(f"{ATOM}{name}"):
            assert each.text is not None and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", each.text)
            datetime.fromisoformat(each.text)
    authors = element.findall(f"{ATOM}author")
    assert authors and all(each.findtext(f"{ATOM}name") for each in authors)
    for link in element.iterfind(f"{ATOM}link"):
        assert _URI.fullmatch(link.get("href", "")), link.get("href")


@pytest.mark.parametrize("path", FEEDS)
def test_feeds_hold_what_the_rfc_demands(room: TestClient, path: str) -> None:
    answer = room.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/atom+xml")
    check_feed(answer.content)
    assert room.get(path).content == answer.content, "nothing changed, so nothing changes"


def test_a_claims_feed_has_an_entry_for_each_step(room: TestClient) -> None:
    feed = check_feed(room.get(f"/c/{claim_id(accusation())}.atom").content)
    titles = {entry.findtext(f"{ATOM}title") for entry in feed.iterfind(f"{ATOM}entry")}
    assert titles == {
        "Italy alleges (tells it first)", "Malta denies (denies it)", "Algeria declines (declines to say)",
        "Malta acknowledges in part (changes its stand)", "France alleges (joins in)",
    }  # fmt: skip
    denial = next(each for each in feed.iterfind(f"{ATOM}entry") if "denies" in (each.findtext(f"{ATOM}title") or ""))
    words = "".join(denial.itertext())
    assert "“that Malta had shipped any launchers”" in words and "Answering Italian officials" in words
    link = next(each.get("href") for each in denial.iterfind(f"{ATOM}link"))
    assert "/a/" in link and "#s=" in link


def test_a_feed_of_claims_keeps_to_its_filters(room: TestClient) -> None:
    feed = check_feed(room.get("/claims.atom?party=Croatia").content)
    assert [each.findtext(f"{ATOM}title") for each in feed.iterfind(f"{ATOM}entry")] == [
        "Claimed: The vote in Ghat will be late (not contested)"
    ]
    page = room.get("/claims?party=Croatia&sort=oldest").text
    assert 'type="application/atom+xml" href="/claims.atom?party=Croatia"' in page


def test_an_entry_keeps_its_id_when_more_is_told(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        keep(ledger, accusation())
        with TestClient(create_app(Room(ledger))) as client:
            path = f"/c/{claim_id(accusation())}.atom"
            before = check_feed(client.get(path).content)
            keep(ledger, admission(), vote())
            decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
            after = check_feed(client.get(path).content)
            ids = [{each.text for each in feed.iterfind(f"{ATOM}entry/{ATOM}id")} for feed in (before, after)]
            assert ids[0] < ids[1]
            assert (before.findtext(f"{ATOM}updated") or "") < (after.findtext(f"{ATOM}updated") or "")


def test_who_has_the_newest_is_told_so(room: TestClient) -> None:
    first = room.get("/claims.atom")
    again = room.get("/claims.atom", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert room.get("/claims.atom", headers={"if-none-match": '"other"'}).status_code == 200


def test_an_empty_ledger_has_feeds(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger, TestClient(create_app(Room(ledger))) as client:
        assert check_feed(client.get("/claims.atom").content).find(f"{ATOM}entry") is None


@pytest.mark.parametrize("word", ["<b>&amp;\"'", "\x08\ud800\ufffe", "]]>", "\u202e", "a\nb"])
def test_words_of_stories_stay_words(word: str) -> None:
    entry = Entry(tag_of(None, word), word, "2020-01-01T00:00:00Z", "http://h/a", word, (word,), category=word)
    feed = Feed(tag_of(None), word, word, "2020-01-01T00:00:00Z", "http://h/f", "http://h/", (entry,))
    check_feed(feed_xml(feed).encode())


def test_a_day_that_is_not_told_is_no_hindrance(tmp_path: Path) -> None:
    story = tell("Oman said so", accusation_lines(), published=None)
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        keep(ledger, story)
        with TestClient(create_app(Room(ledger))) as client:
            assert len(check_feed(client.get(f"/c/{claim_id(story)}.atom").content).findall(f"{ATOM}entry")) == 1


def accusation_lines() -> tuple[Line, ...]:
    return (Line("Oman", "said", "it had seen nothing", "alleges", "OMN", "Oman", on=date(2020, 1, 1)),)
