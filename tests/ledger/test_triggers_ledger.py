from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from counterclaim.core.errors import LedgerError
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.record import end_run, record_account, start_run
from counterclaim.ledger.schema import RECORDS, log
from tests.accounts import STAMP, make_cargo_account
from tests.ledger.kept import count_rows

TABLES = [table.name for table in (*RECORDS, log)]


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    run = start_run(ledger, "add", STAMP, {})
    with ledger.writing() as writer:
        record_account(writer, make_cargo_account(), run.seq)
    end_run(ledger, run, stored=1, duplicate=0, refused=0)
    return ledger


def test_no_record_is_changed_or_deleted(filled: Ledger) -> None:
    with filled.reading() as connection:
        before = count_rows(connection)
    for table in TABLES:
        column = "table_name" if table == "log" else "seq"
        acts = [f'UPDATE "{table}" SET {column} = {column}', f'DELETE FROM "{table}"']
        if filled.backend == "postgresql":
            acts.append(f'TRUNCATE "{table}" CASCADE')
        elif not before[table]:
            continue  # There a trigger speaks for each row, and there is none.
        for act in acts:
            with pytest.raises(LedgerError, match="records are never changed or deleted"), filled.writing() as writer:
                writer.connection.exec_driver_sql(act)
    with filled.reading() as connection:
        assert count_rows(connection) == before


def test_every_kind_of_record_is_guarded(ledger: Ledger) -> None:
    asked = {
        "sqlite": "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%'",
        "postgresql": "SELECT relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
        "WHERE tgname LIKE '%_no_change' AND relnamespace = current_schema()::regnamespace",
    }
    with ledger.reading() as connection:
        names = set(connection.execute(text(asked[ledger.backend])).scalars())
    assert names == set(TABLES)


def test_no_record_is_replaced(tmp_path: Path) -> None:
    # On PostgreSQL there is no INSERT OR REPLACE, and ON CONFLICT UPDATE is an UPDATE.
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger:
        start_run(ledger, "add", STAMP, {})
        for table in ("run", "log"):
            with pytest.raises(LedgerError, match="records are never changed"), ledger.writing() as writer:
                writer.connection.exec_driver_sql(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
