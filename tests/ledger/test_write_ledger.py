from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from counterclaim.core.errors import LedgerError
from counterclaim.ledger import schema
from counterclaim.ledger.leaf import column_marks, leaf_hash
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.record import start_run
from tests.accounts import STAMP
from tests.ledger.kept import find_gaps
from tests.ledger.server import Server


def _document(run: int, /, **changes: Any) -> dict[str, Any]:
    texts = dict.fromkeys(("id", "language", "text", "boilerplate", "alterations", "warnings"), "x")
    return {**texts, "run": run} | changes


def _statement(**changes: Any) -> dict[str, Any]:
    texts = dict.fromkeys(("id", "speaker_kind", "manner", "position", "words", "body"), "x")
    return {**texts, "score": 0.5, **changes}


def _drawing(document: int, run: int) -> dict[str, Any]:
    texts = dict.fromkeys(("id", "version", "network", "lexicon", "headline", "warnings"), "x")
    return {**texts, "document": document, "run": run}


@pytest.fixture
def run(ledger: Ledger) -> int:
    return start_run(ledger, "add", STAMP, {}).seq


HARD_TEXTS = [
    "", "Ñandú “quoted” — \u202ereversed", "e\u0301 is not é", "𐌰 beyond the BMP 🚢", "line\r\nline\tтаб",
    "%s ? :name %%", "\\x00",
]  # fmt: skip


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_what_is_read_back_is_what_was_hashed(ledger: Ledger, run: int, text: str) -> None:
    with ledger.writing() as writer:
        number = writer.append(schema.document, _document(run, text=text, title=text, byline=None))
    with ledger.reading() as connection:
        row = tuple(connection.execute(select(schema.document).where(schema.document.c.seq == number)).one())
        leaf = connection.execute(select(schema.log).where(schema.log.c.seq == number)).one()
    assert row[schema.document.c.keys().index("text")] == text
    assert leaf.table_name == "document" and bytes(leaf.leaf) == leaf_hash("document", row)
    assert bytes(leaf.marks) == column_marks(row)


@pytest.mark.parametrize("score", [1, True, 0.1 + 0.2, -0.0, 1e-300, 1e300, 5e-324])
def test_numbers_come_back_as_they_were_hashed(ledger: Ledger, run: int, score: float) -> None:
    with ledger.writing() as writer:
        document = writer.append(schema.document, _document(run))
        drawing = writer.append(schema.drawing, _drawing(document, run))
        number = writer.append(schema.statement, _statement(document=document, drawing=drawing, score=score))
    with ledger.reading() as connection:
        row = tuple(connection.execute(select(schema.statement).where(schema.statement.c.seq == number)).one())
        leaf = connection.execute(select(schema.log.c.leaf).where(schema.log.c.seq == number)).scalar_one()
    assert bytes(leaf) == leaf_hash("statement", row)


@pytest.mark.parametrize(
    "changes",
    [
        {"text": "nul \0 here"}, {"text": "half \ud800 a pair"}, {"text": None}, {"text": 7}, {"run": "one"},
        {"run": 1.5}, {"title": b"bytes"},
    ],
)  # fmt: skip
def test_what_a_column_cannot_hold_is_refused(ledger: Ledger, run: int, changes: dict[str, Any]) -> None:
    with pytest.raises(LedgerError) as caught, ledger.writing() as writer:
        writer.append(schema.document, _document(run, **changes))
    assert caught.value.code == "ledger.unfit-value" and f"document.{next(iter(changes))}" in caught.value.message


@pytest.mark.parametrize("score", [float("nan"), float("inf"), "much", None])
def test_a_score_is_a_finite_number(ledger: Ledger, score: Any) -> None:
    with pytest.raises(LedgerError, match=r"statement\.score"), ledger.writing() as writer:
        writer.append(schema.statement, _statement(document=0, drawing=0, score=score))


def test_a_column_that_is_not_there_is_named(ledger: Ledger, run: int) -> None:
    with pytest.raises(LedgerError, match="document has no column harbour"), ledger.writing() as writer:
        writer.append(schema.document, _document(run, harbour="Valletta"))


def test_a_record_that_names_none_is_refused(ledger: Ledger) -> None:
    with pytest.raises(LedgerError) as caught, ledger.writing() as writer:
        writer.append(schema.document, _document(99))
    assert caught.value.code == "ledger.conflict"
    with ledger.reading() as connection:
        assert connection.execute(select(schema.log)).all() == []


def test_numbers_go_on_over_all_tables(ledger: Ledger, run: int) -> None:
    with ledger.writing() as writer:
        assert writer.size == 1
        first = writer.append_many(schema.document, [_document(run, id=name) for name in "abc"])
        assert writer.append_many(schema.document, []) == []
        second = writer.append(schema.sighting, {"document": first[1], "run": run, "name": "n", "seen_at": "now"})
        writer.flush()
        assert writer.connection.execute(select(schema.log.c.seq)).scalars().all() == [0, 1, 2, 3, 4]
    assert (first, second) == ([1, 2, 3], 4)
    with ledger.reading() as connection:
        assert find_gaps(connection) == []


def test_a_derived_row_is_replaced_by_one_with_the_same_key(ledger: Ledger) -> None:
    with ledger.writing() as writer:
        writer.derive(schema.membership, [{"told_claim": 1, "claim": 1}, {"told_claim": 2, "claim": 2}])
        writer.derive(schema.membership, [{"told_claim": 2, "claim": 1}])
        writer.derive(schema.band_key, [{"key": -(2**63), "document": 1}] * 2)
        rows = writer.connection.execute(select(schema.membership).order_by("told_claim")).all()
        assert [tuple(row) for row in rows] == [(1, 1), (2, 1)]
        assert len(writer.connection.execute(select(schema.band_key)).all()) == 1
        assert writer.size == 0


def test_a_transaction_that_postgres_undid_is_tried_again(postgres: Server) -> None:
    # SQLite never undoes a transaction that it let begin.
    ledger = open_ledger(postgres.address("tried"), create=True)
    tries: list[int] = []

    def act(writer: Any) -> int:
        tries.append(writer.size)
        if len(tries) < 3:
            # What another session's conflict would raise, raised by the server itself.
            writer.connection.exec_driver_sql("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$")
        return int(writer.append(schema.run, dict.fromkeys(schema.run.c.keys()[1:], "x")))

    assert ledger.write(act) == 0 and len(tries) == 3
    tries.clear()

    def never(writer: Any) -> None:
        tries.append(1)
        writer.connection.exec_driver_sql("DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$")

    with pytest.raises(LedgerError):
        ledger.write(never)
    assert len(tries) == 5
    ledger.close()


def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        run = start_run(ledger, "add", STAMP, {}).seq
        with ledger.reading() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with open_ledger(tmp_path / "l.sqlite") as ledger:

        def limit(connection: Any, _: object) -> None:
            connection.execute(f"PRAGMA max_page_count={pages + 20}")

        ledger.engine.dispose()
        event.listen(ledger.engine, "connect", limit)
        stored = 0
        with pytest.raises(LedgerError) as caught:
            for number in range(100):
                with ledger.writing() as writer:
                    writer.append(schema.document, _document(run, id=str(number), text="A ship lay in the bay. " * 900))
                stored += 1
        assert caught.value.code == "ledger.disk-full" and stored > 0
    with open_ledger(tmp_path / "l.sqlite") as ledger:
        with ledger.reading() as connection:
            assert len(connection.execute(select(schema.document)).all()) == stored
            assert find_gaps(connection) == []
        start_run(ledger, "add", STAMP, {})
