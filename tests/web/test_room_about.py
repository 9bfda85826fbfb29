"""About, method, every field, rules: made from what the program is, and whole."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from typing import get_args

import pytest
from fastapi.testclient import TestClient

from counterclaim.core.claim import ClaimStatus
from counterclaim.core.copy import ChangeKind
from counterclaim.core.statement import Position
from counterclaim.ledger.schema import DERIVED, RECORDS
from counterclaim.lexicon.measures import load_rules
from counterclaim.render.ledger_words import STATUS_WORDS
from counterclaim.render.side_by_side import KIND_WORDS
from counterclaim.web.dictionary import list_parts
from counterclaim.web.pages.about import FIGURES, KEYS, load_figures
from counterclaim.web.templating import STATIC
from counterclaim.web.vendored import LIST, VENDOR, list_vendored
from docs.figures import figures_text

PAGES = ("/about", "/about/method", "/about/data", "/about/rules")


@pytest.mark.parametrize("path", PAGES)
def test_every_page_leads_to_the_others(room: TestClient, path: str) -> None:
    page = room.get(path).text
    assert all(f'<a href="{each}"' in page for each in PAGES)
    assert f'<a href="{path}" aria-current="page">' in page


def test_the_figures_are_those_of_the_gate() -> None:
    assert FIGURES.read_text(encoding="utf-8") == figures_text()


def test_every_figure_is_shown(room: TestClient) -> None:
    page = room.get("/about").text
    assert 'id="errors"' in page
    shown = re.findall(r'<td class="figure">([\d.]+%?)</td>', page)
    told = [
        f"{number:.0f}" if row["is_count"] else f"{number:.1f}%"
        for group in load_figures()["groups"]
        for row in group["rows"]
        for number in row["reached"].values()
    ]
    assert shown == told
    rows = list(csv.DictReader(io.StringIO(room.get("/about.csv").text)))
    assert [float(row["reached"]) for row in rows] == [float(each.rstrip("%")) for each in told]


def test_files_of_others_are_as_they_were_published() -> None:
    listed = {path: digest for each in list_vendored() for path, digest in each.files}
    kept = {
        path.relative_to(VENDOR).as_posix(): path for path in VENDOR.rglob("*") if path.is_file() and path.name != LIST
    }
    assert listed.keys() == kept.keys()
    for name, path in kept.items():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == listed[name], name


def test_each_library_ships_its_licence() -> None:
    for each in list_vendored():
        assert each.licence
        assert any(path.endswith(("LICENSE", "LICENSE.txt", "LICENSE.md")) for path, _ in each.files), each.name


def test_every_field_has_a_meaning() -> None:
    assert [f"{part.name}.{each.name}" for part in list_parts() for each in part.fields if not each.meaning] == []


def test_the_dictionary_holds_every_column() -> None:
    told = {part.name: [each.name for each in part.fields] for part in list_parts() if part.shelf == "ledger"}
    for table in (*RECORDS, *DERIVED):
        assert told[table.name] == [column.name for column in table.columns]


def test_the_dictionary_holds_every_key_of_a_claim(room: TestClient) -> None:
    fields = {part.name: {each.name for each in part.fields} for part in list_parts() if part.shelf == "views"}
    row = room.get("/claims.json").json()["claims"][0]
    assert set(row) == fields["ClaimRow"]
    assert set(row["stands"][0]) == fields["ShortStand"]


def test_fields_are_found_by_a_word(room: TestClient) -> None:
    rows = list(csv.DictReader(io.StringIO(room.get("/about/data.csv?shelf=ledger&word=gap-free").text)))
    assert rows == []
    rows = list(csv.DictReader(io.StringIO(room.get("/about/data.csv?shelf=ledger&word=band").text)))
    assert {row["part"] for row in rows} == {"band_key"}


@pytest.mark.parametrize(
    ("query", "has", "lacks"),
    [
        ("", "UNSCR-418-2", None),
        ("?on=1985-03-01", "UNSCR-418-2", "UNSCR-1970-9"),
        ("?on=2024-03-01", "UNSCR-1970-9", "UNSCR-418-2"),
        ("?word=libya", "UNSCR-1970-9", "UNSCR-2428-4"),
    ],
)
def test_rules_by_day_and_word(room: TestClient, query: str, has: str, lacks: str | None) -> None:
    page = room.get(f"/about/rules{query}").text
    told = {each["id"] for each in room.get(f"/about/rules.json{query}").json()["rules"]}
    assert f'id="{has}"' in page
    assert has in told
    assert lacks is None or lacks not in told


def test_all_rules_are_listed(room: TestClient) -> None:
    told = room.get("/about/rules.json").json()["rules"]
    assert [each["id"] for each in told] == [rule.measure.id for rule in load_rules()]


def test_a_day_that_is_none_is_refused(room: TestClient) -> None:
    assert room.get("/about/rules?on=soon").status_code == 422


def test_method_explains_every_status_and_position(room: TestClient) -> None:
    page = room.get("/about/method").text
    assert all(STATUS_WORDS[status] in page for status in get_args(ClaimStatus))
    assert all(re.search(rf"\b{position}\b", page) for position in get_args(Position))


def test_every_kind_of_change_has_words() -> None:
    assert KIND_WORDS.keys() == set(get_args(ChangeKind))


def test_the_keys_are_those_of_the_page() -> None:
    layout = (STATIC.parent / "templates" / "layout.html").read_text(encoding="utf-8")
    used = set(re.findall(r'data-key="([^"{]+)"', layout)) | set(re.findall(r'\("/\w+", "\w+", "(\w)"\)', layout))
    assert used <= {key for each, _ in KEYS for key in each.split()}
