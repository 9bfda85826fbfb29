"""Questions about many things at once, and rows put in many at once: what goes in comes out, on both backends."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import BigInteger, Column, Float, MetaData, Table, select

from counterclaim.ledger import schema
from counterclaim.ledger.among import act_among, ask_among
from counterclaim.ledger.insert import insert_into
from counterclaim.ledger.open import Ledger

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
NUMBERS = st.integers(-(2**63), 2**63 - 1)
ODD = ["", "'", '"', "\\", "\\x41", "%s", "?", " AMONG ?", "{", "[1]", "null", "é\u2028\n\t", "😀", "a" * 70_000]


def test_those_that_are_there_are_found_however_many_are_asked_for(ledger: Ledger) -> None:
    with ledger.writing() as writer:
        writer.derive(schema.membership, [{"told_claim": each, "claim": each % 7} for each in range(0, 20_000, 2)])
    asked = "SELECT told_claim, claim FROM membership WHERE told_claim AMONG ?"
    with ledger.reading() as connection:
        assert len(ask_among(connection, asked, range(20_000))) == 10_000
        rows = ask_among(connection, f"{asked} AND claim = ?", {2, 3, 4, 18}, 4)
        assert sorted((row.told_claim, row.claim) for row in rows) == [(4, 4), (18, 4)]
        assert ask_among(connection, asked, ()) == () and ask_among(connection, asked, {1, 2**63 - 1, -(2**63)}) == []


def test_what_is_done_to_many_is_counted(ledger: Ledger) -> None:
    with ledger.writing() as writer:
        writer.derive(schema.membership, [{"told_claim": each, "claim": 1} for each in range(10)])
        gone = "DELETE FROM membership WHERE told_claim AMONG ?"
        assert act_among(writer.connection, gone, [8, 9, 10, 11]) == 2
        assert act_among(writer.connection, gone, []) == 0
        assert len(writer.connection.execute(select(schema.membership)).all()) == 8


def test_texts_of_any_kind_are_found(ledger: Ledger) -> None:
    rows = [{"word": text, "speaker": str(number)} for number, text in enumerate(ODD)]
    with ledger.writing() as writer:
        writer.derive(schema.name_word, rows)
    with ledger.reading() as connection:
        found = ask_among(connection, "SELECT word, speaker FROM name_word WHERE word AMONG ?", ODD)
    assert {(row.word, row.speaker) for row in found} == {(row["word"], row["speaker"]) for row in rows}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=20), st.lists(st.tuples(TEXTS, TEXTS), max_size=20))
def test_derived_rows_come_back_as_they_went_in(
    ledger: Ledger, numbers: list[tuple[int, int]], texts: list[tuple[str, str]]
) -> None:
    with ledger.writing() as writer:
        writer.connection.exec_driver_sql("DELETE FROM membership")
        writer.connection.exec_driver_sql("DELETE FROM name_word")
        writer.derive(schema.membership, [{"told_claim": one, "claim": other} for one, other in numbers])
        writer.derive(schema.name_word, [{"word": one, "speaker": other} for one, other in texts])
        # Of two rows with one key, the last stands.
        assert set(map(tuple, writer.connection.execute(select(schema.membership)))) == set(dict(numbers).items())
        assert set(map(tuple, writer.connection.execute(select(schema.name_word)))) == set(texts)


@pytest.mark.parametrize("score", [0.1, 1 / 3, 5e-324, 1.7976931348623157e308, -0.0, 0.0, 1e16, 123456789.123456789])
@pytest.mark.parametrize("raw", [b"", b"\0", b"\\x41", bytes(range(256)), b"'\""])
def test_numbers_and_bytes_come_back_exactly(ledger: Ledger, score: float, raw: bytes) -> None:
    row: dict[str, Any] = {
        "seq": 7, "size": 2**62, "root": raw, "frontier": raw, "origin": "o", "made_at": "m", "signature": None
    }  # fmt: skip
    table = schema.checkpoint
    with ledger.writing() as writer:
        connection = writer.connection
        insert_into(table, connection.dialect).run(connection, [tuple(row.values())])
        assert connection.execute(select(table)).one()._asdict() == row
        assert connection.exec_driver_sql("SELECT octet_length(root) FROM checkpoint").scalar() == len(raw)
        kept = (8, score)
        connection.exec_driver_sql("CREATE TEMPORARY TABLE share (seq integer, score double precision)")
        insert_into(_share(), connection.dialect).run(connection, [kept])
        found = connection.exec_driver_sql("SELECT seq, score FROM share").one()
        assert tuple(found) == kept
        connection.exec_driver_sql("DROP TABLE share")


def _share() -> Table:
    return Table("share", MetaData(), Column("seq", BigInteger), Column("score", Float))
