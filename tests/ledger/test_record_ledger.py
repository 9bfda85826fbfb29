from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from counterclaim.core.document import Alteration
from counterclaim.core.errors import LedgerError
from counterclaim.core.refusal import Refusal
from counterclaim.core.span import Span
from counterclaim.core.stamp import Stamp
from counterclaim.export.json import from_json, to_json
from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.record import (
    Recorded,
    end_run,
    record_account,
    record_refusal,
    record_sighting,
    start_run,
    store_account,
)  # fmt: skip
from counterclaim.ledger.reload import document_at
from counterclaim.ledger.reread import compare_drawings, newest_drawing, stale_documents
from counterclaim.pipeline.account import Account
from tests.accounts import CARGO_TEXT, STAMP, make_account, make_cargo_account, make_document
from tests.ledger.kept import count_rows, find_gaps, kept
from tests.ledger.server import Server
from tests.ledger.stories import read_story, story_text

OTHER = Stamp("0.2.0", "sha256:" + "ef" * 32, STAMP.lexicon)


@pytest.fixture
def run(ledger: Ledger) -> int:
    return start_run(ledger, "add", STAMP, {"sources": ["cargo.txt"]}).seq


def _record(ledger: Ledger, account: Account, run: int) -> Recorded:
    with ledger.writing() as writer:
        return record_account(writer, account, run)


def test_an_account_is_kept_with_all_that_was_drawn(ledger: Ledger, run: int) -> None:
    recorded = _record(ledger, make_cargo_account(), run)
    with ledger.reading() as connection:
        counts = count_rows(connection)
        assert find_gaps(connection) == []
        document = connection.execute(select(schema.document)).one()
    assert document.seq == recorded.document and document.text == CARGO_TEXT and document.published == "2019-05-06"
    drawn = {"document": 1, "sighting": 1, "drawing": 1, "statement": 4, "event": 3, "transfer": 1, "told_claim": 2}
    assert {name: counts[name] for name in drawn} == drawn and counts["stance"] == 3 and counts["sketch"] == 1
    assert set(recorded.statements) == {"s1", "s2", "s3", "s4"} and set(recorded.told_claims) == {"c1", "c2"}
    assert [number for number, _ in recorded.profiles] == list(recorded.told_claims.values())


def test_bodies_hold_what_the_interface_gives_and_what_it_leaves_out(ledger: Ledger, run: int) -> None:
    account = make_cargo_account()
    _record(ledger, account, run)
    told = to_json(account)
    with ledger.reading() as connection:
        for name, table in (("statements", schema.statement), ("events", schema.event), ("claims", schema.told_claim)):
            bodies = [
                json.loads(body) for body in connection.execute(select(table.c.body).order_by(table.c.seq)).scalars()
            ]
            assert [{key: body[key] for key in row} for body, row in zip(bodies, told[name], strict=True)] == told[name]
        transfer = json.loads(connection.execute(select(schema.transfer.c.body)).scalar_one())
        statement = json.loads(connection.execute(select(schema.statement.c.body).limit(1)).scalar_one())
    assert {key: transfer[key] for key in told["transfers"][0]} == told["transfers"][0]
    assert [each["trigger"]["text"] for each in transfer["tellings"]] == ["shipped", "sent"]
    cue = account.statements[0].cue[0]
    assert statement["rests"] == [[1.0, [[cue.start, cue.end, "text"]]]]


def test_a_document_comes_back_as_it_was(ledger: Ledger, run: int) -> None:
    document = replace(
        make_cargo_account().document,
        boilerplate=(Span(0, 30), Span(0, 5, "title")),
        alterations=(Alteration("decoded", "as windows-1252", Span(3, 9)), Alteration("depth", "cut")),
        warnings=("a day was guessed",), byline="Ann Vella", agency="Harbour Wire", outlet="Post", url="https://x.example",
    )  # fmt: skip
    recorded = _record(ledger, replace(make_cargo_account(), document=document), run)
    with ledger.reading() as connection:
        assert document_at(connection, recorded.document) == document
        with pytest.raises(LedgerError, match="no document with the number 9999"):
            document_at(connection, 9999)


def test_the_same_document_is_kept_once(ledger: Ledger, run: int) -> None:
    account = make_cargo_account()
    first = _record(ledger, account, run)
    with ledger.reading() as connection:
        before = count_rows(connection)
    again = _record(ledger, account, run)
    assert (again.document, again.drawing) == (first.document, first.drawing)
    assert not again.is_new_document and not again.is_new_drawing and not again.statements
    with ledger.reading() as connection:
        assert count_rows(connection) == before
    elsewhere = replace(account, document=replace(account.document, name="mirror/cargo.txt"))
    _record(ledger, elsewhere, run)
    with ledger.reading() as connection:
        names = connection.execute(select(schema.sighting.c.name).order_by("seq")).scalars().all()
        assert names == ["cargo.txt", "mirror/cargo.txt"]
        assert count_rows(connection) == before | {"sighting": 2, "log": before["log"] + 1}


def test_a_name_that_is_no_unicode_is_kept_as_its_escape(ledger: Ledger, run: int) -> None:
    recorded = _record(ledger, make_cargo_account(), run)
    with ledger.writing() as writer:
        assert record_sighting(writer, recorded.document, "page\udcff\0.html", run)
        assert not record_sighting(writer, recorded.document, "page\udcff\0.html", run)
        record_refusal(writer, Refusal("\udcff", "documents", "input.binary", "holds \0", "Give text."), run)
    with ledger.reading() as connection:
        assert "page\\udcff\\x00.html" in connection.execute(select(schema.sighting.c.name)).scalars().all()
        assert connection.execute(select(schema.refusal.c.name)).scalar_one() == "\\udcff"


def test_another_reader_draws_beside_the_first(ledger: Ledger, run: int) -> None:
    account = make_account()
    first = _record(ledger, account, run)
    with ledger.reading() as connection:
        assert stale_documents(connection, STAMP) == []
        assert stale_documents(connection, OTHER) == [first.document]
    kept_statements = account.statements[1:]
    changed = replace(kept_statements[0], position="denies", content=kept_statements[0].content)
    redrawn = replace(account, statements=(changed, *kept_statements[1:]), stamp=OTHER)
    second = _record(ledger, redrawn, run)
    assert second.document == first.document and not second.is_new_document and second.is_new_drawing
    with ledger.reading() as connection:
        assert newest_drawing(connection, first.document) == second.drawing
        assert stale_documents(connection, OTHER) == [] and stale_documents(connection, STAMP) == [first.document]
        difference = compare_drawings(connection, first.drawing, second.drawing)
        assert count_rows(connection)["statement"] == 13
    assert [line.id for line in difference.lost] == ["s1"] and difference.gained == ()
    assert [(line.id, line.changes) for line in difference.changed] == [("s2", (("position", "dismisses", "denies"),))]
    assert difference.kept == 5
    back = ledger.reading()
    with back as connection:
        assert [line.id for line in compare_drawings(connection, second.drawing, first.drawing).gained] == ["s1"]


def test_two_things_with_one_id_are_both_kept(ledger: Ledger, run: int) -> None:
    account = make_cargo_account()
    twin = replace(account.events[0], place="Gozo")
    recorded = _record(ledger, replace(account, events=(*account.events, twin)), run)
    assert list(recorded.events) == ["e1", "e2", "e3", "e1-2"]


def test_a_span_outside_its_text_is_never_stored(ledger: Ledger, run: int) -> None:
    account = make_cargo_account()
    outside = replace(account.statements[0], cue=(Span(len(CARGO_TEXT) - 2, len(CARGO_TEXT) + 2),))
    with pytest.raises(LedgerError) as caught:
        store_account(ledger, replace(account, statements=(outside, *account.statements[1:])), run)
    assert caught.value.code == "ledger.span-outside"
    with ledger.reading() as connection:
        assert count_rows(connection)["document"] == 0 and find_gaps(connection) == []


def test_runs_tell_when_they_began_and_how_they_ended(ledger: Ledger) -> None:
    run = start_run(ledger, "add", STAMP, {"published": None, "sources": ["b", "a"]})
    end_run(ledger, run, stored=3, duplicate=2, refused=1)
    with ledger.reading() as connection:
        begun, end = connection.execute(select(schema.run)).one(), connection.execute(select(schema.run_end)).one()
        checkpoint = connection.execute(select(schema.checkpoint)).one()
    assert begun.id == run.id and begun.network == STAMP.network
    assert begun.options == '{"published":null,"sources":["b","a"]}'
    assert (end.run, end.stored, end.duplicate, end.refused) == (run.seq, 3, 2, 1)
    assert datetime.fromisoformat(begun.started_at).tzinfo == UTC and begun.started_at < end.ended_at
    assert checkpoint.size == checkpoint.seq == 2


def test_a_copy_is_kept_beside_its_original(ledger: Ledger, run: int) -> None:
    texts = [story_text(5), story_text(9), story_text(6)]
    accounts = [read_story(make_document(text, None)) for text in texts]
    numbers = [store_account(ledger, account, run).document for account in accounts]
    with ledger.reading() as connection:
        copies = connection.execute(select(schema.copy)).all()
        statements = connection.execute(select(schema.statement.c.document)).scalars().all()
    assert [(copy.document, copy.other) for copy in copies] == [(numbers[1], numbers[0])]
    assert {number: statements.count(number) for number in numbers} == dict.fromkeys(numbers, 2)
    body = json.loads(copies[0].body)
    assert {body["original"], body["copy"]} == {accounts[0].document.id, accounts[1].document.id}
    assert 0.5 < copies[0].score <= 1.0 and body["kept"] > 0.9


def test_a_copy_is_found_whichever_comes_first(ledger: Ledger, run: int) -> None:
    later, first = (read_story(make_document(story_text(number), None)) for number in (9, 5))
    store_account(ledger, later, run)
    number = store_account(ledger, first, run).document
    with ledger.reading() as connection:
        assert connection.execute(select(schema.copy.c.document)).scalars().all() == [number]


def test_both_backends_hold_the_same_bytes(postgres: Server, tmp_path: object) -> None:
    held = []
    for address in (f"{tmp_path}/l.sqlite", postgres.address("same")):
        with open_ledger(address, create=True) as ledger:
            run = start_run(ledger, "add", STAMP, {})
            for account in (make_cargo_account(), make_account(), *(map(_story, range(12)))):
                store_account(ledger, account, run.seq)
            held.append(kept(ledger))
    assert held[0] == held[1]


def _story(number: int) -> Account:
    return read_story(make_document(story_text(number), None))


def test_what_json_carries_can_be_kept(ledger: Ledger, run: int) -> None:
    account = from_json(to_json(make_cargo_account()))
    assert _record(ledger, account, run).is_new_document
