"""Exports as downloads: the bytes that the command writes, filters, one claim alone, broken off where they fail."""

from __future__ import annotations

import csv
import io
import json
import threading
import time
import zipfile
from collections.abc import Iterator
from typing import IO

import pytest
from fastapi.testclient import TestClient
from lxml import html

from counterclaim.core.errors import UsageError
from counterclaim.export.formats import FORMATS, write_stream
from counterclaim.export.job import Job
from counterclaim.export.tables import TABLES
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.streams.source import Source, Wanted
from counterclaim.web.pages import exports
from counterclaim.web.pouring import PIECE, poured
from counterclaim.web.remembered import MOST, Remembered
from tests.ledger.affair import accusation, admission, claim_id, vote

CLAIM = claim_id(accusation())


@pytest.mark.parametrize("name", ["jsonl", "plover", "claimreview", "ftm"])
@pytest.mark.parametrize(
    ("query", "wanted"),
    [("", Wanted()), ("?party=Malta&status=confirmed", Wanted("MLT", None, None, "confirmed"))],
    ids=["all", "part"],
)
def test_a_download_is_what_the_command_writes(
    room: TestClient, room_ledger: Ledger, name: str, query: str, wanted: Wanted
) -> None:
    answer = room.get(f"/export/{name}{query}")
    assert answer.status_code == 200
    file = io.BytesIO()
    with room_ledger.reading() as snapshot:
        write_stream(Job(Source.of(snapshot, wanted)), FORMATS[name], None, file)
    assert answer.content == file.getvalue()
    ending = FORMATS[name].ending
    told = answer.headers["content-disposition"]
    assert told.startswith("attachment; filename=") and told.endswith(f'{ending}"')
    if name in ("plover", "ftm"):
        assert answer.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("name", ["csv", "parquet"])
def test_tables_come_as_one_archive_that_says_what_it_is(room: TestClient, name: str) -> None:
    answer = room.get(f"/export/{name}")
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        about = json.loads(archive.read("counterclaim/about.json"))
        assert set(about["tables"]) == set(TABLES)
    assert room.get(f"/export/{name}").content == answer.content


def test_one_table(room: TestClient) -> None:
    answer = room.get("/export/csv?table=claims")
    assert answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode())))
    assert {row["id"] for row in rows} == {CLAIM, claim_id(vote())}
    assert room.get("/export/parquet?table=claims").content[:4] == b"PAR1"


def test_one_claim_alone(room: TestClient) -> None:
    steps = list(csv.DictReader(io.StringIO(room.get(f"/export/csv?table=steps&claim={CLAIM}").text)))
    assert len(steps) == 5 and {row["claim"] for row in steps} == {CLAIM}
    statements = list(csv.DictReader(io.StringIO(room.get(f"/export/csv?table=statements&claim={CLAIM}").text)))
    assert len(statements) == 5
    transfers = list(csv.DictReader(io.StringIO(room.get(f"/export/csv?table=transfers&claim={CLAIM}").text)))
    assert len(transfers) == 2
    entities = [json.loads(line) for line in room.get(f"/export/ftm?claim={claim_id(vote())}").text.splitlines()]
    assert {each["schema"] for each in entities if each["schema"] in ("Article", "Event")} == {"Article", "Event"}
    assert sum(each["schema"] == "Article" for each in entities) == 1
    graph = room.get(f"/export/claimreview?claim={claim_id(vote())}").json()["@graph"]
    assert [each["text"] for each in graph if each["@type"] == "Claim"] == ["The vote in Ghat will be late"]
    assert f"claim: {claim_id(vote())}" in graph[0]["keywords"]


@pytest.mark.parametrize("typed", [CLAIM[:9], claim_id(admission())], ids=["opening", "merged"])
def test_one_claim_by_any_of_its_ids(room: TestClient, typed: str) -> None:
    assert room.get(f"/export/csv?table=steps&claim={typed}").content == (
        room.get(f"/export/csv?table=steps&claim={CLAIM}").content
    )


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/export/docx", 422, "no format is called"),
        ("/export/csv?table=nothing", 422, "no table is called"),
        ("/export/plover?table=claims", 422, "has no tables"),
        (f"/export/jsonl?claim={CLAIM}", 422, "one claim alone"),
        ("/export/ftm?claim=zzzz", 404, "no claim"),
        ("/export/ftm?since=x", 422, "since"),
    ],
)
def test_what_cannot_be_had_is_told_before_anything_is_sent(
    room: TestClient, path: str, status: int, says: str
) -> None:
    answer = room.get(path)
    assert answer.status_code == status and says in answer.text


def test_a_missing_extra_is_named(room: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> object:
        raise UsageError("export.extra-missing", f"the format {name} needs a package", "Install it")

    monkeypatch.setattr(exports, "find_format", absent)
    monkeypatch.setattr(exports, "is_installed", lambda each: each.module is None)
    page = html.fromstring(room.get("/export").text)
    assert 'pip install "counterclaim[ftm]"' in page.text_content()
    assert not page.xpath('.//a[starts-with(@href, "/export/ftm")]')
    assert page.xpath('.//a[starts-with(@href, "/export/plover")]')
    assert room.get("/export/ftm").status_code == 422


def test_the_menu_keeps_the_filters(room: TestClient) -> None:
    page = html.fromstring(room.get("/export?party=Malta&status=").text)
    assert page.xpath('.//a[@href="/export/ftm?party=Malta&status="]')
    assert room.get("/export/ftm?party=Malta&status=").status_code == 200
    told = room.get("/export.json").json()
    assert {each["name"] for each in told["formats"]} == set(FORMATS)
    assert (told["articles"], told["claims"]) == (3, 2)


def test_only_some_are_written_at_one_time(room: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "_writing", threading.BoundedSemaphore(1))
    exports._writing.acquire()
    assert room.get("/export/plover").status_code == 503
    exports._writing.release()
    for _ in range(3):
        assert room.get("/export/plover").status_code == 200


def test_pieces_are_the_whole_in_order() -> None:
    def write(file: IO[bytes]) -> None:
        for number in range(30_000):
            file.write(f"{number:09}\n".encode())

    pieces = list(poured(write))
    assert b"".join(pieces) == b"".join(f"{number:09}\n".encode() for number in range(30_000))
    assert len(pieces) >= 300_000 // PIECE


def test_what_fails_breaks_off_with_its_error() -> None:
    def write(file: IO[bytes]) -> None:
        file.write(b"x" * PIECE)
        raise ValueError("the disk is gone")

    taken: Iterator[bytes] = poured(write)
    assert next(taken) == b"x" * PIECE
    with pytest.raises(ValueError, match="the disk is gone"):
        next(taken)


def test_who_goes_away_stops_the_writer() -> None:
    stopped = threading.Event()

    def write(file: IO[bytes]) -> None:
        try:
            while True:
                file.write(b"x" * PIECE)
        finally:
            stopped.set()

    pieces = poured(write)
    next(pieces)
    begun = time.monotonic()
    pieces.close()  # type: ignore[attr-defined]
    assert stopped.is_set() and time.monotonic() - begun < 5


def test_answers_are_remembered_until_the_ledger_grows() -> None:
    kept, made = Remembered(), []

    def make() -> int:
        made.append(1)
        return len(made)

    assert [kept.get(5, "a", make), kept.get(5, "a", make), kept.get(6, "a", make), kept.get(5, "b", make)] == [
        1,
        1,
        2,
        3,
    ]
    for number in range(MOST):
        kept.get(5, number, make)
    before = len(made)
    kept.get(6, "a", make)
    assert len(made) == before + 1, "the one asked for least lately was forgotten"
