"""Families of copies and two tellings side by side: what is told first, and that no word is lost."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from counterclaim.core.document import Document, content_id
from counterclaim.documents.load import load_document
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.views.families import family_of, list_families
from counterclaim.ledger.views.find import find_document
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.pipeline.account import Account
from counterclaim.samples import DEMO_STORIES
from counterclaim.web.app import create_app
from counterclaim.web.room import Room
from tests.ledger.affair import STAMP, keep

STORIES = {path.stem[11:]: load_document(str(path)) for path in sorted(DEMO_STORIES.glob("*.json"))}
WIRE, TRIMMED, ALTERED = (STORIES[name] for name in ("wire-portugal-drones", "coast-herald", "atlantic-bulletin"))
ALONE = STORIES["slovenia-denies"]


def bare(document: Document) -> str:
    return document.id.removeprefix("sha256:")


def again(number: int) -> tuple[Document, Document]:
    """Another story, of which nothing stands in those that are shipped, and a copy of it with another number."""
    words = [f"w{number}x{place}" for place in range(60)]
    text = " ".join(words).capitalize() + f" and {number + 20} boats left."
    first = Document(content_id("document", text), text, f"Story {number}", outlet=f"Post {number}")
    other = text.replace(f"{number + 20} boats", "7 boats")
    return first, replace(first, id=content_id("document", other), text=other, outlet=f"Gazette {number}")


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with open_ledger(tmp_path_factory.mktemp("copies") / "copies.sqlite", create=True) as ledger:
        pairs = [each for number in range(3) for each in again(number)]
        keep(ledger, *(Account(each, None, (), STAMP) for each in (*pairs, TRIMMED, WIRE, ALONE, ALTERED)))
        yield ledger


@pytest.fixture(scope="module")
def client(copied: Ledger) -> Iterator[TestClient]:
    with TestClient(create_app(Room(copied)), follow_redirects=False) as opened:
        yield opened


def test_a_family_tells_its_original_and_what_each_copy_changed(client: TestClient) -> None:
    family = client.get("/copies.json").json()["families"][0]
    assert family["id"] == WIRE.id
    assert family["is_known"]
    assert family["outlets"] == ["Meridian Wire", "Coast Herald", "Atlantic Bulletin"]
    assert (family["documents"], family["altered"]) == (3, 1)
    changed = {row["document"]["outlet"]: {each["kind"] for each in row["changed"]} for row in family["copies"]}
    assert changed["Coast Herald"] == set()
    assert {"number", "hedge dropped", "headline hardened", "agency credit lost"} <= changed["Atlantic Bulletin"]


def test_a_story_of_its_own_is_in_no_family(copied: Ledger, client: TestClient) -> None:
    assert bare(ALONE) not in client.get("/copies").text
    with copied.reading() as snapshot:
        number = find_document(snapshot, ALONE.id)
        assert number is not None
        assert family_of(snapshot, number) is None


def test_three_forms_tell_the_same_copies(client: TestClient) -> None:
    told = client.get("/copies.json").json()["families"]
    rows = list(csv.DictReader(io.StringIO(client.get("/copies.csv").text)))
    page = client.get("/copies").text
    pairs = [(row["held_against"], row["compared"]) for family in told for row in family["copies"]]
    assert pairs == [(row["held_against"], row["compared"]) for row in rows]
    assert len(pairs) == 5
    for one, other in pairs:
        assert f'href="/compare/{one.removeprefix("sha256:")}/{other.removeprefix("sha256:")}"' in page


def test_pages_of_families_pass_over_none_and_show_none_twice(copied: Ledger) -> None:
    with copied.reading() as snapshot:
        whole = [family.id for family in list_families(snapshot, limit=50).items]
        seen: list[str] = []
        after = None
        for _ in range(10):
            page = list_families(snapshot, limit=1, after=parse_cursor(after))
            seen += [family.id for family in page.items]
            after = page.after
            if after is None:
                break
    assert seen == whole
    assert len(set(whole)) == 4


def test_only_families_in_which_something_matters(client: TestClient) -> None:
    kept = client.get("/copies.json?altered=true").json()["families"]
    assert kept
    assert all(family["altered"] for family in kept)


@pytest.fixture(scope="module")
def compared(client: TestClient) -> str:
    answer = client.get(f"/compare/{bare(WIRE)}/{bare(ALTERED)}")
    assert answer.status_code == 200
    return answer.text


def test_what_matters_stands_before_the_words(compared: str) -> None:
    first = compared.index("What the second says differently: 5 changes")
    assert first < compared.index("Another number.") < compared.index("Word for word") < compared.index("<del")


def test_every_word_of_both_tellings_stands_there(compared: str) -> None:
    plain = re.sub(r'<span class="unseen">[^<]*</span>', "", compared)
    sides = re.findall(r'<div class="telling">(.*?)</div>', plain, re.DOTALL)
    told = [" ".join(unescape(re.sub(r"<[^>]+>", "", each)).split()) for each in sides]
    for document, shown in ((WIRE, told[::2]), (ALTERED, told[1::2])):
        whole = " ".join(each for each in shown if not each.startswith("(not in"))
        assert sorted(whole.split()) == sorted(f"{document.title} {document.text}".split())


def test_words_are_left_out_and_put_in_for_who_does_not_see_them(compared: str) -> None:
    assert re.search(r'<del class="matters"><span class="unseen">\[left out: </span>1,200<span', compared)
    assert re.search(r'<ins class="matters"><span class="unseen">\[put in: </span>12,000<span', compared)


def test_each_called_out_change_leads_to_its_words(compared: str) -> None:
    for number in range(1, 5):
        assert f'href="#w{number}"' in compared
        assert f'id="w{number}"' in compared


def test_a_comparison_in_other_forms(client: TestClient) -> None:
    path = f"/compare/{bare(WIRE)}/{bare(ALTERED)}"
    told = client.get(f"{path}.json").json()
    rows = list(csv.DictReader(io.StringIO(client.get(f"{path}.csv").text)))
    assert [each["kind"] for each in told["changes"]] == [row["kind"] for row in rows]
    assert told["direction"]["original"] == WIRE.id
    assert told["original"]["name"] == "Meridian Wire, 6 Sep 2024"
    drawn = client.get(f"{path}.svg")
    assert drawn.headers["content-type"] == "image/svg+xml"
    assert "<title" in drawn.text
    assert "12,000" in drawn.text


def test_turned_round_it_tells_the_same_direction(client: TestClient) -> None:
    told = client.get(f"/compare/{bare(ALTERED)}/{bare(WIRE)}.json").json()
    assert told["direction"]["original"] == WIRE.id


def test_openings_of_ids_lead_to_the_whole_ones(client: TestClient) -> None:
    answer = client.get(f"/compare/{bare(WIRE)[:12]}/{bare(ALTERED)[:12]}")
    assert (answer.status_code, answer.headers["location"]) == (308, f"/compare/{bare(WIRE)}/{bare(ALTERED)}")


def test_strangers_are_compared_with_a_warning(client: TestClient) -> None:
    page = client.get(f"/compare/{bare(WIRE)}/{bare(ALONE)}").text
    assert "do not look like copies of one story" in page
    assert "do not look like copies" not in client.get(f"/compare/{bare(WIRE)}/{bare(ALTERED)}").text


@pytest.mark.parametrize("form", ["", ".json", ".csv", ".svg"])
def test_what_is_not_there_is_not_found(client: TestClient, form: str) -> None:
    assert client.get(f"/compare/{'0' * 12}/{bare(WIRE)}{form}").status_code == 404


def test_words_of_a_story_stay_words(tmp_path: Path) -> None:
    first, copy = again(6)
    wicked = "<script>alert(1)</script> "
    documents = [
        replace(each, id=f"{each.id}{number}", text=wicked + each.text, title=wicked)
        for number, each in enumerate((first, copy))
    ]
    with open_ledger(tmp_path / "wicked.sqlite", create=True) as ledger:
        keep(ledger, *(Account(each, None, (), STAMP) for each in documents))
        with TestClient(create_app(Room(ledger))) as client:
            path = f"/compare/{bare(documents[0])}/{bare(documents[1])}"
            for page in (client.get("/copies").text, client.get(path).text, client.get(f"{path}.svg").text):
                assert "<script>alert" not in page
                assert "&lt;script&gt;" in page
