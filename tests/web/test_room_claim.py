"""A claim's page: who stands where, whose words a denial answers, ids that lead to the whole, what can be cited."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import etree, html

from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.views.claim import get_claim
from counterclaim.ledger.views.nouns import GeneralDenial, Step
from counterclaim.web.app import create_app
from counterclaim.web.pages import claim as page_of_claims
from counterclaim.web.room import Room
from tests.ledger.affair import GIST, Line, accusation, admission, claim_id, decide, keep, tell, vote

FIRST, SECOND = claim_id(accusation()), claim_id(admission())


@pytest.fixture(scope="module")
def claim_page(room: TestClient) -> html.HtmlElement:
    return html.fromstring(room.get(f"/c/{FIRST}").text)


def _text(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("ending", ["", ".json", ".csv", ".atom", "/positions.svg"])
@pytest.mark.parametrize("typed", [FIRST[:9], SECOND, SECOND[:9]], ids=["opening", "merged", "opening of merged"])
def test_every_id_of_a_telling_leads_to_the_whole_claim(room: TestClient, typed: str, ending: str) -> None:
    answer = room.get(f"/c/{typed}{ending}")
    assert (answer.status_code, answer.headers["location"]) == (308, f"/c/{FIRST}{ending}")
    assert room.get(f"/c/{FIRST}{ending}").status_code == 200


@pytest.mark.parametrize("ending", ["", ".json", ".csv", ".atom", "/positions.svg"])
def test_an_unknown_id_is_not_found(room: TestClient, ending: str) -> None:
    assert room.get(f"/c/zzzz{ending}").status_code == 404


def test_the_gist_stands_with_its_lead_and_status(claim_page: html.HtmlElement) -> None:
    assert _text(claim_page.find(".//h1")) == f"Claimed: {GIST}"
    assert "confirmed" in _text(claim_page.find(".//article//header"))


def test_steps_tell_what_each_does_in_which_words(claim_page: html.HtmlElement) -> None:
    steps = {row.get("id"): _text(row) for row in claim_page.iterfind(".//tr[@data-row]")}
    told = list(steps.values())
    assert len(told) == 5
    denial = next(each for each in told if "denies it" in each)
    assert "Carla Zerafa denies: that Malta had shipped any launchers" in denial
    assert "Malta had shipped forty launchers to Tunisia" in denial, "a denial stands beside the words that it answers"
    assert any("acknowledges in part" in each and "changes its stand" in each for each in told)
    assert any("declines to say" in each for each in told)


def test_every_word_leads_to_its_place(claim_page: html.HtmlElement, room: TestClient) -> None:
    told = room.get(f"/c/{FIRST}.json").json()
    for stand in told["stands"]:
        for step in stand["steps"]:
            for said in step["said"]:
                here = f"/a/{said['document']['id'].removeprefix('sha256:')}#s={said['id']}"
                assert claim_page.xpath(f'.//table[@class="steps"]//a[@href="{here}"]'), said["words"]


def test_the_three_forms_tell_the_same_steps(claim_page: html.HtmlElement, room: TestClient) -> None:
    told = room.get(f"/c/{FIRST}.json").json()
    rows = list(csv.DictReader(io.StringIO(room.get(f"/c/{FIRST}.csv").text)))
    steps = [(stand["party"], step["stance"]) for stand in told["stands"] for step in stand["steps"]]
    assert [(row["party"], row["stance"]) for row in rows] == steps
    assert len(claim_page.xpath(".//tr[@data-row]")) == len(rows)
    assert {row["claim"] for row in rows} == {FIRST}


def test_the_picture_shows_every_step_of_the_table(room: TestClient) -> None:
    answer = room.get(f"/c/{FIRST}/positions.svg")
    assert answer.headers["content-type"] == "image/svg+xml"
    picture = etree.fromstring(answer.content)
    words = [each.text for each in picture.iterfind(".//{*}g/{*}title")]
    assert len(words) == 5
    assert any("Malta acknowledges in part (changes its stand), 1 Jul 2019" in each for each in words)
    assert "denies → acknowledges in part" in [each.text for each in picture.iterfind(".//{*}text")]
    assert picture.get("role") == "img"


def test_the_citation_holds_link_status_and_checkpoint(claim_page: html.HtmlElement) -> None:
    words = _text(claim_page.get_element_by_id("citation"))
    assert f"“{GIST}” (confirmed; 2 articles" in words
    assert f"/c/{FIRST}" in words
    assert re.search(r"checkpoint \d+:[0-9a-f]{64}", words)
    assert claim_page.xpath(".//button[@data-copies]/@data-copies")[0] == words


def test_sources_transfers_and_exports_are_linked(claim_page: html.HtmlElement) -> None:
    links = claim_page.xpath(".//a/@href")
    assert f"/export/ftm?claim={FIRST}" in links and f"/c/{FIRST}.atom" in links
    assert any(each.startswith("/t/") for each in links)
    assert "Italy" in _text(claim_page.xpath('.//ol[@class="groups"]')[0])
    assert "alleged" in _text(claim_page.xpath('.//article[contains(@class, "moved")]')[0])


def test_copies_are_folded_and_rejections_counted(tmp_path: Path) -> None:
    story = accusation()
    again = tell(
        GIST, _lines(), published=story.document.published, title="Malta denies launchers, again", agency="AFP",
        moved=("MLT", "TUN", "launchers", "artillery"),
    )  # fmt: skip
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        keep(ledger, story, again, vote())
        decide(ledger, claim_id(story), "same", other=claim_id(again))
        decide(
            ledger, claim_id(vote()), "correct", field="gist", value="The vote may be late", reason="it is a warning"
        )
        with TestClient(create_app(Room(ledger)), follow_redirects=True) as client:
            page = html.fromstring(client.get(f"/c/{claim_id(story)}").text)
            assert len(page.xpath('.//details[@class="copies"]')) == 3
            assert "also in 1 copy" in _text(page.xpath('.//details[@class="copies"]')[0])
            judged = html.fromstring(client.get(f"/c/{claim_id(vote())}").text)
            assert "it is a warning" in _text(judged.xpath('.//section[@aria-labelledby="judged"]')[0])


def test_general_denials_stand_beside_what_they_deny(
    room: TestClient, room_ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    with room_ledger.reading() as snapshot:
        malta, vote_view = get_claim(snapshot, FIRST), get_claim(snapshot, claim_id(vote()))
    denying = tuple(
        replace(each, stance="denies", steps=each.steps[:1]) for each in malta.stands if each.party == "MLT"
    )
    shown = replace(vote_view, general=(GeneralDenial(malta.row, denying),), covered=(malta.row,))
    monkeypatch.setattr(page_of_claims, "get_claim", lambda *_: shown)
    page = html.fromstring(room.get(f"/c/{claim_id(vote())}").text)
    general = page.xpath('.//section[@aria-labelledby="general"]')[0]
    assert "that Malta had shipped any launchers" in _text(general)
    assert general.xpath(f'.//a[@href="/c/{FIRST}"]') and general.xpath('.//a[contains(@href, "#s=")]')
    assert page.xpath(f'.//section[@aria-labelledby="covered"]//a[@href="/c/{FIRST}"]')


def test_what_a_story_says_is_never_markup(tmp_path: Path) -> None:
    bad = '<script>window.ran=1</script>" onload="x'
    line = replace(_lines()[0], who=bad, what=bad, party=bad, speaker=bad, addressee=bad)
    story = tell(bad, (line,), published=None, title=bad, outlet=bad, moved=("MLT", bad, bad, "artillery"))
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        keep(ledger, story)
        with TestClient(create_app(Room(ledger))) as client:
            for path in ("", "/positions.svg", ".atom"):
                answer = client.get(f"/c/{claim_id(story)}{path}")
                told = html.fromstring(answer.content) if not path else etree.fromstring(answer.content)
                assert not [each for each in told.iter() if each.get("onload") or _is_own_script(each)]
                assert "window.ran" in unescape(answer.text)


def _is_own_script(element: etree._Element) -> bool:
    return str(element.tag).endswith("script") and not element.get("src")


def _lines() -> tuple[Line, ...]:
    return (
        Line("Italian officials", "said", "Malta had shipped forty launchers to Tunisia", "alleges", "ITA",
             "Italian officials", "collective"),
        Line("Carla Zerafa", "denied", "that Malta had shipped any launchers", "denies", "MLT", "Carla Zerafa",
             answers=0),
        Line("Algeria", "declined", "to speak of launchers", "declines", "DZA", "Algeria"),
    )  # fmt: skip


def test_of_very_many_steps_the_first_and_the_newest_are_shown() -> None:
    steps = tuple(Step(None, "alleges", None, False, (), ()) for _ in range(100))
    shown = page_of_claims.shown_of(steps, whole=False)
    assert [number for number, _ in shown] == [*range(1, 21), *range(81, 101)]
    assert len(page_of_claims.shown_of(steps, whole=True)) == 100
    assert len(page_of_claims.shown_of(steps[:40], whole=False)) == 40
