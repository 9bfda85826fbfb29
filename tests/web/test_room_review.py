from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from fastapi.testclient import TestClient

from counterclaim.core.judgement import Judgement
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.views.claim import get_claim
from counterclaim.ledger.views.judged import all_judged
from counterclaim.ledger.views.queue import list_queue
from counterclaim.ledger.views.queue_nouns import QueueFilter
from tests.builders import make_document
from tests.ledger.affair import accusation, admission, claim_id, decide, keep, vote
from tests.ledger.stories import read_story, story_text
from tests.ledger.test_judge import derived
from tests.web.people import Peopled, peopled

STATEMENTS = {each.id for account in (accusation(), admission(), vote()) for each in account.statements}
DENIAL = accusation().statements[1].id
HX = {"HX-Request": "true"}


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Peopled]:
    with peopled(tmp_path) as people:
        yield people


def in_force(ledger: Ledger) -> list[Judgement]:
    with ledger.reading() as snapshot:
        every = all_judged(snapshot).values()
    return sorted((one for each in every for one in each.in_force), key=lambda one: (one.at, one.id))


def form_of(page: str, button: str) -> tuple[str, dict[str, str]]:
    """Where the form of a key leads, and what it sends: as a browser would, from the page alone."""
    for form in re.findall(r"<form[^>]*method=\"post\".*?</form>", page, re.S):
        pressed = re.search(rf'<button[^>]*data-key="{button}"[^>]*>', form)
        if pressed is None:
            continue
        assert "disabled" not in pressed[0]
        action = unescape(re.search(r'hx-post="([^"]*)"', form)[1])  # type: ignore[index]
        sent = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form))
        named = re.search(r'name="(\w+)" value="([^"]*)"', pressed[0])
        return action, sent | ({} if named is None else {named[1]: unescape(named[2])})
    raise AssertionError(f"no form has the key {button}")


def press(client: TestClient, page: str, key: str) -> str:
    action, sent = form_of(page, key)
    told = client.post(action, data=sent, headers=HX)
    assert told.status_code == 200, told.text
    assert "<html" not in told.text, "htmx gets the work alone"
    return told.text


def subject_of(page: str) -> str:
    found = re.search(r'name="subject" value="([^"]*)"', page)
    return "" if found is None else found[1]


def left(page: str) -> int:
    return int(re.search(r"<strong>([\d,]+)", page)[1].replace(",", ""))  # type: ignore[index]


def test_twenty_things_are_decided_on_by_keys_alone(people: Peopled) -> None:
    keep(people.ledger, *(read_story(make_document(story_text(number), title=f"S{number}")) for number in range(1, 7)))
    client = people.visitor("Ana")
    page = client.get("/review").text
    before, seen = left(page), []
    assert before >= 20
    for number in range(20):
        subject = subject_of(page)
        assert subject not in seen, "each comes once"
        seen.append(subject)
        page = press(client, page, "axs1"[number % 4])
    judged = in_force(people.ledger)
    mine = [each for each in judged if each.author == "Ana" and each.verdict in ("accept", "reject")]
    assert len(mine) == 15 and left(page) == before - 15
    assert {each.subject for each in mine} == {each for number, each in enumerate(seen) if number % 4 != 2}
    assert sum(each.verdict == "accept" for each in mine) == 5
    assert {each.reason for each in mine if each.reason} <= {"wrong speaker", "no transfer"}
    for number in reversed(range(20)):
        page = press(client, page, "u")
        assert subject_of(page) == seen[number], "what was taken back is shown again"
    assert left(page) == before and [each for each in in_force(people.ledger) if each in mine] == []
    assert "disabled" in re.search(r'<button data-key="u"[^>]*>', page)[0]  # type: ignore[index]


def test_the_words_stand_exactly_and_say_what_they_were_taken_for(people: Peopled) -> None:
    told = people.program("Ana").get("/review.json", params={"kind": "statement", "limit": 50}).json()["items"]
    assert {each["id"] for each in told} == STATEMENTS
    texts = {account.document.id: account.document.text for account in (accusation(), admission(), vote())}
    for each in told:
        passage = each["passages"][0]
        whole = "".join(piece["text"] for piece in passage["pieces"])
        assert whole in texts[passage["document"]["id"]]
        marks = [piece["mark"] for piece in passage["pieces"] if piece["mark"]]
        assert marks == ["source", "cue", "content"]
    denial = next(each for each in told if each["id"] == DENIAL)
    assert [piece["text"] for piece in denial["passages"][0]["pieces"] if piece["mark"]] == [
        "Carla Zerafa", "denied", "that Malta had shipped any launchers",
    ]  # fmt: skip
    assert denial["claims"][0]["gist"] == "Malta shipped launchers to Tunisia"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"kind": "statement"}, 6),
        ({"kind": "transfer"}, 2),
        ({"kind": "transfer", "party": "Malta"}, 2),
        ({"kind": "transfer", "party": "Italy"}, 0),
        ({"party": "Malta", "kind": "statement"}, 2),
        ({"party": "Maltese", "position": "denies"}, 1),
        ({"position": "denies"}, 1),
        ({"since": "2019-06-01", "kind": "statement"}, 3),
        ({"since": "2019-06-01", "party": "MLT", "kind": "statement"}, 1),
        ({"since": "2030-01-01"}, 0),
        ({"party": "nobody at all"}, 0),
        ({"again": "true"}, 0),
    ],
)
@pytest.mark.parametrize("order", ["doubt", "impact", "disagreement"])
def test_every_order_tells_the_same_things(people: Peopled, order: str, asked: dict[str, str], expected: int) -> None:
    client = people.program("Ana")
    items = client.get("/review.json", params=asked | {"order": order, "limit": "100"}).json()["items"]
    assert len(items) == expected == len({each["id"] for each in items})
    assert left(client.get("/review", params=asked | {"order": order}).text) == expected
    rows = list(
        csv.DictReader(io.StringIO(client.get("/review.csv", params=asked | {"order": order, "limit": "100"}).text))
    )
    assert [row["id"] for row in rows] == [each["id"] for each in items]


def test_by_impact_what_would_breach_a_rule_comes_first_and_says_so(people: Peopled) -> None:
    items = people.program("Ana").get("/review.json", params={"order": "impact", "limit": "100"}).json()["items"]
    assert items[0]["kind"] == "transfer" and "would breach 1 rule if true" in items[0]["why"]
    assert [bool(each["why"]) for each in items] == [True] * 7 + [False], "the vote, of one source, comes last"


def test_by_disagreement_what_people_differ_on_comes_first_until_it_is_settled(people: Peopled) -> None:
    decide(people.ledger, DENIAL, "accept", author="Ana")
    decide(people.ledger, DENIAL, "reject", author="Ben")

    def first() -> Any:
        with people.ledger.reading() as snapshot:
            return list_queue(snapshot, QueueFilter(), order="disagreement")[0]

    assert first().id == DENIAL and first().why == ("Ana found it right, Ben wrong",)
    decide(people.ledger, DENIAL, "accept", author="Ada")
    assert first().id != DENIAL


def test_what_others_checked_can_be_looked_at_again(people: Peopled) -> None:
    decide(people.ledger, DENIAL, "accept", author="Ben", reason="read it twice")
    client = people.visitor("Ana")
    page = client.get("/review?again=true").text
    assert (
        subject_of(page) == DENIAL and "Already checked by Ben" in page and "read it twice" in page and left(page) == 1
    )
    page = press(client, page, "a")
    assert left(page) == 0 and "Nothing is left here" in page
    assert left(people.visitor("Ben").get("/review?again=true").text) == 0, "Ben has checked it himself"
    assert left(people.visitor("Ada").get("/review?again=true").text) == 1


def test_pairs_become_one_claim_or_stay_two(people: Peopled) -> None:
    keep(people.ledger, *(read_story(make_document(story_text(4), title=title)) for title in ("One", "Other")))
    client = people.visitor("Ana")
    before = derived(people.ledger)
    told = client.get("/review.json?kind=suggestion").json()["items"]
    for each in told:
        assert each["kind"] == "suggestion" and len(each["claims"]) == 2 and each["findings"]
    pair = {"subject": claim_id(vote()), "other": claim_id(admission())}
    page = client.post("/review/judge", data=pair | {"verdict": "same"}, headers=HX).text
    with people.ledger.reading() as snapshot:
        assert get_claim(snapshot, pair["subject"]).row.id == get_claim(snapshot, pair["other"]).row.id
    page = press(client, page, "u")
    assert derived(people.ledger) == before
    wrong = client.post("/review/judge", data=pair | {"verdict": "accept"}, headers=HX)
    assert wrong.status_code == 422 and "cannot be decided on by" in wrong.text


def test_a_correction_is_kept_for_each_field_that_was_changed(people: Peopled) -> None:
    client = people.visitor("Ana")
    fields = {"speaker": "Carla Zerafa", "party": "ITA", "role": "", "position": "doubts", "said_on": "2019-05-07"}
    sent = {
        "subject": DENIAL,
        "verdict": "correct",
        "field": list(fields),
        "value": list(fields.values()),
        "reason": "heard",
    }
    assert client.post("/review/judge", data=sent, headers=HX).status_code == 200
    kept = {each.field: (each.value, each.reason) for each in in_force(people.ledger) if each.subject == DENIAL}
    assert kept == {"party": ('"ITA"', "heard"), "position": ('"doubts"', "heard")}
    page = client.get("/review", params={"item": DENIAL}).text
    assert "set by Ana; drawn: denies" in page and "<option selected>doubts</option>" in page
    assert press(client, page, "u") and not [each for each in in_force(people.ledger) if each.subject == DENIAL]


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("said_on", "soon", "is no day"), ("party", "", "empty|nobody"), ("speaker", "Carla Zerafa", "no field was"),
        ("stance", "denies", "has no field"), ("position", "shouts", "is no value"),
    ],
)  # fmt: skip
def test_a_wrong_correction_says_so_and_changes_nothing(people: Peopled, field: str, value: str, told: str) -> None:
    client = people.visitor("Ana")
    before = in_force(people.ledger)
    sent = {"subject": DENIAL, "verdict": "correct", "field": field, "value": value}
    answer = client.post("/review/judge", data=sent, headers=HX)
    if field == "party":
        assert answer.status_code == 200, "a party may be told to be none"
        return
    assert answer.status_code == 422 and re.search(told, unescape(answer.text)) and subject_of(answer.text) == DENIAL
    assert in_force(people.ledger) == before


def test_all_that_match_are_decided_on_at_once_and_taken_back_at_once(people: Peopled) -> None:
    client = people.visitor("Ana")
    before, rows = in_force(people.ledger), derived(people.ledger)
    asked = client.get("/review/bulk", params={"kind": "statement", "party": "MLT", "verdict": "reject"})
    assert "Reject 2 at once?" in asked.text and asked.text.count('class="card item"') == 2
    where = "/review/bulk?kind=statement&party=MLT"
    done = client.post(where, data={"verdict": "reject", "number": "2", "reason": "all captions"})
    assert done.status_code == 303 and done.headers["location"] == "/review?kind=statement&party=MLT"
    judged = [each for each in in_force(people.ledger) if each not in before]
    assert [(each.verdict, each.author, each.reason) for each in judged] == [("reject", "Ana", "all captions")] * 2
    page = client.get("/review").text
    assert "Rejected: 2 at once" in page and derived(people.ledger) != rows
    page = press(client, page, "u")
    assert in_force(people.ledger) == before and derived(people.ledger) == rows


@pytest.mark.parametrize("number", ["1", "3", "0", "500"])
def test_a_bulk_that_is_not_what_was_confirmed_is_not_done(people: Peopled, number: str) -> None:
    client = people.visitor("Ana")
    before = in_force(people.ledger)
    told = client.post("/review/bulk?party=MLT&kind=statement", data={"verdict": "reject", "number": number})
    assert told.status_code == 303 and urlsplit(told.headers["location"]).path == "/review/bulk"
    assert dict(parse_qsl(urlsplit(told.headers["location"]).query)) == {
        "kind": "statement", "party": "MLT", "verdict": "reject"
    }  # fmt: skip
    assert in_force(people.ledger) == before


def test_skips_are_the_sessions_own_and_not_in_the_ledger(people: Peopled) -> None:
    ana, other = people.visitor("Ana"), people.visitor("Ana")
    first = ana.get("/review").text
    second = press(ana, first, "s")
    assert subject_of(second) != subject_of(first) and "1 skipped" in second and left(second) == left(first)
    assert subject_of(other.get("/review").text) == subject_of(first)
    assert subject_of(press(ana, second, "u")) == subject_of(first)


def test_an_undo_never_takes_back_what_another_judged_since(people: Peopled) -> None:
    ana, ben = people.visitor("Ana"), people.visitor("Ben")
    ana.post("/review/judge", data={"subject": DENIAL, "verdict": "reject"}, headers=HX)
    ben.post("/review/judge", data={"subject": DENIAL, "verdict": "accept"}, headers=HX)
    told = ana.post("/review/undo", headers=HX)
    assert "in force no more" in told.text
    assert [each.author for each in in_force(people.ledger) if each.subject == DENIAL] == ["Ben"]


def test_without_script_each_form_leads_back_to_the_page(people: Peopled) -> None:
    client = people.visitor("Ana")
    told = client.post("/review/judge?kind=statement", data={"subject": DENIAL, "verdict": "accept"})
    assert told.status_code == 303 and told.headers["location"] == "/review?kind=statement"
    page = client.get(told.headers["location"]).text
    assert "Accepted: Carla Zerafa denies." in page and "today: Ana 2" in page, (
        "this, and the pair that made the ledger"
    )
    assert "Accepted: Carla Zerafa" not in client.get("/review").text, "it is said once"
    undone = client.post("/review/undo?kind=statement")
    assert undone.headers["location"] == f"/review?kind=statement&item={DENIAL}"


def test_words_of_a_story_are_text_and_nothing_else(people: Peopled) -> None:
    hostile = "</mark><script>alert(1)</script>"
    client = people.visitor("Ana")
    sent = {"subject": DENIAL, "verdict": "correct", "field": "speaker", "value": hostile, "reason": hostile}
    client.post("/review/judge", data=sent, headers=HX)
    page = client.get("/review", params={"item": DENIAL, "party": hostile}).text
    assert "<script>alert" not in page and page.count("&lt;script&gt;alert(1)") >= 3


def test_what_is_unknown_is_not_found(people: Peopled) -> None:
    client = people.visitor("Ana")
    assert client.get("/review?item=zzz").status_code == 404
    assert client.post("/review/skip", data={"subject": "zzz"}, headers=HX).status_code == 404
    assert client.get("/review?order=fame").status_code == 422
