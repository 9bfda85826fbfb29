from __future__ import annotations

import multiprocessing
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from counterclaim.core.errors import LedgerError
from counterclaim.ledger import engine, schema
from counterclaim.ledger.open import SETTING, Ledger, open_ledger
from counterclaim.ledger.record import start_run
from tests.accounts import STAMP
from tests.ledger.conftest import Clock
from tests.ledger.kept import find_gaps
from tests.ledger.server import Server


def _code(act: Callable[[], object]) -> str:
    with pytest.raises(LedgerError) as caught:
        act()
    error = caught.value
    assert error.exit_code == 6 and error.hint.endswith((".", "counterclaim", '"', "pysqlite3", "date.", "stories/"))
    return error.code


def test_a_ledger_can_be_opened_again(ledger: Ledger, address: str) -> None:
    run = start_run(ledger, "add", STAMP, {})
    with open_ledger(address) as again, again.reading() as connection:
        assert connection.execute(select(schema.run.c.id)).scalars().all() == [run.id]


def test_a_ledger_that_is_not_there_is_not_made_by_reading(address: str) -> None:
    assert _code(lambda: open_ledger(address)) == "ledger.missing"
    assert _code(lambda: open_ledger(address, read_only=True)) == "ledger.missing"
    assert address.startswith("postgresql://") or not Path(address).exists()


def test_the_setting_names_the_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, str(tmp_path / "named.sqlite"))
    with open_ledger(create=True) as ledger:
        assert ledger.name.endswith("named.sqlite")
    monkeypatch.delenv(SETTING)
    monkeypatch.chdir(tmp_path)
    open_ledger(create=True).close()
    assert (tmp_path / "counterclaim.sqlite").exists()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Malta denied it.", "ledger.not-a-ledger"),
        (b"SQLite format 2\x00" * 100, "ledger.not-a-ledger"),
        (b"SQLite format 3\x00" + b"\x07" * 4080, "ledger.not-a-ledger"),
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_another_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes, code: str, create: bool) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_bytes(content)
    assert _code(lambda: open_ledger(path, create=create)) == code
    assert path.read_bytes() == content and [each.name for each in tmp_path.iterdir()] == ["ledger.sqlite"]


def test_a_database_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE boats (name)")
    other.close()
    before = path.read_bytes()
    assert _code(lambda: open_ledger(path, create=True)) == "ledger.not-a-ledger"
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_ledger_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    path.touch()
    assert _code(lambda: open_ledger(path)) == "ledger.missing"
    with open_ledger(path, create=True) as ledger:
        start_run(ledger, "add", STAMP, {})


@pytest.mark.parametrize("place", ["folder", "none/ledger.sqlite"])
def test_a_place_that_can_hold_no_ledger(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    assert _code(lambda: open_ledger(tmp_path / place, create=True)) == "ledger.no-such-place"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("mysql://localhost/claims", "ledger.unknown-kind"),
        ("postgresql://localhost:notaport/claims", "ledger.bad-address"),
        ("postgresql://ledger:secret@127.0.0.1:1/claims", "ledger.unreachable"),
        ("postgresql://ledger:secret@/claims?host=/nonexistent", "ledger.unreachable"),
    ],
)
def test_an_address_that_leads_nowhere(address: str, code: str) -> None:
    with pytest.raises(LedgerError) as caught:
        open_ledger(address, create=True, wait=2)
    assert caught.value.code == code
    assert "secret" not in str(caught.value)


def test_without_the_extra_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(LedgerError, match=r"counterclaim\[postgres\]") as caught:
        open_ledger("postgresql://localhost/claims")
    assert caught.value.code == "ledger.extra-missing"


def test_an_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "LEAST_SQLITE", (99, 0, 0))
    assert _code(lambda: open_ledger(tmp_path / "ledger.sqlite", create=True)) == "ledger.sqlite-too-old"


def test_a_newer_ledger_is_refused(ledger: Ledger, address: str) -> None:
    with ledger.writing() as writer:
        writer.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")
    assert _code(lambda: open_ledger(address)) == "ledger.schema-newer"
    assert _code(lambda: open_ledger(address, create=True)) == "ledger.schema-newer"


def test_a_ledger_without_a_version_is_refused(ledger: Ledger, address: str) -> None:
    with ledger.writing() as writer:
        writer.connection.exec_driver_sql("DELETE FROM alembic_version")
    assert _code(lambda: open_ledger(address, create=True)) == "ledger.no-version"


def test_a_schema_of_somebody_else_is_refused(postgres: Server) -> None:
    import psycopg

    address = postgres.address("harbour")
    with psycopg.connect(address.replace("&schema=harbour", ""), autocommit=True) as connection:
        connection.execute("CREATE SCHEMA harbour")
        connection.execute("CREATE TABLE harbour.log (seq int)")
    assert _code(lambda: open_ledger(address, create=True)) == "ledger.schema-taken"


def test_a_wrong_password_or_database_is_told(postgres: Server) -> None:
    address = postgres.address("x").replace("/postgres?", "/nobodys?")
    assert _code(lambda: open_ledger(address, create=True)) == "ledger.unreachable"


def test_opened_for_reading_nothing_can_be_written(ledger: Ledger, address: str) -> None:
    with open_ledger(address, read_only=True) as reading:
        assert _code(lambda: start_run(reading, "add", STAMP, {})) == "ledger.opened-read-only"
        assert _code(lambda: _insert_by_hand(reading)) in ("ledger.read-only", "ledger.failed")
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM log").scalar() == 0


def _insert_by_hand(ledger: Ledger) -> None:
    with ledger.reading() as connection:
        connection.exec_driver_sql("DELETE FROM match_key")
        connection.exec_driver_sql("UPDATE membership SET claim = 3")


def test_a_lock_that_is_held_too_long_is_told(ledger: Ledger, address: str) -> None:
    with ledger.writing(), open_ledger(address, wait=0.2) as other:
        assert _code(lambda: start_run(other, "add", STAMP, {})) == "ledger.locked"
    with open_ledger(address, wait=0.2) as other:
        start_run(other, "add", STAMP, {})


def test_a_writer_waits_for_the_one_before(ledger: Ledger, address: str) -> None:
    begun, done = threading.Event(), threading.Event()

    def write() -> None:
        with open_ledger(address, wait=20) as other:
            begun.set()
            start_run(other, "add", STAMP, {})
        done.set()

    thread = threading.Thread(target=write)
    with ledger.writing() as writer:
        thread.start()
        assert begun.wait(20) and not done.wait(0.3)
        assert writer.size == 0
    thread.join(20)
    assert done.is_set()


def test_reading_sees_one_moment(ledger: Ledger) -> None:
    start_run(ledger, "add", STAMP, {})
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM log").scalar() == 1
        start_run(ledger, "add", STAMP, {})
        assert connection.exec_driver_sql("SELECT count(*) FROM log").scalar() == 1
    with ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM log").scalar() == 2


def test_an_error_within_undoes_everything(ledger: Ledger) -> None:
    with pytest.raises(ZeroDivisionError), ledger.writing() as writer:
        writer.append(schema.run, _run_row())
        raise ZeroDivisionError
    with ledger.writing() as writer:
        assert writer.append(schema.run, _run_row()) == 0
    with ledger.reading() as connection:
        assert find_gaps(connection) == []


def _run_row() -> dict[str, str]:
    return dict.fromkeys(("id", "kind", "started_at", "version", "network", "lexicon", "options"), "x")


def test_order_does_not_hang_on_the_clock(ledger: Ledger, clock: Clock) -> None:
    numbers = []
    for by in (timedelta(days=1), timedelta(days=-2), timedelta(hours=-1), timedelta(seconds=0)):
        clock.step(by)
        numbers.append(start_run(ledger, "add", STAMP, {}).seq)
    assert numbers == [0, 1, 2, 3]
    with ledger.reading() as connection:
        times = connection.execute(select(schema.run.c.started_at).order_by(schema.run.c.seq)).scalars().all()
    assert times != sorted(times) and all(each.endswith("Z") and "T" in each for each in times)


def test_sqlite_keeps_what_it_acknowledges_and_trusts_nothing(tmp_path: Path) -> None:
    wanted = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "recursive_triggers": 1, "mmap_size": 0, "application_id": engine.APPLICATION_ID,
    }  # fmt: skip
    with open_ledger(tmp_path / "l.sqlite", create=True) as ledger, ledger.reading() as connection:
        assert {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted} == wanted


def test_postgres_keeps_what_it_acknowledges(postgres: Server) -> None:
    with open_ledger(postgres.address("kept"), create=True) as ledger, ledger.reading() as connection:
        assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"


def _open(address: str) -> None:
    with open_ledger(address, create=True) as ledger:
        start_run(ledger, "add", STAMP, {})


def test_many_may_make_the_same_ledger_at_once(address: str) -> None:
    context = multiprocessing.get_context("spawn")
    children = [context.Process(target=_open, args=(address,)) for _ in range(4)]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0, 0, 0, 0]
    with open_ledger(address) as ledger, ledger.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM run").scalar() == 4
        assert find_gaps(connection) == []


ORDINARY = (
    "import os, sys\n"
    "from counterclaim.core.errors import LedgerError\n"
    "from counterclaim.core.stamp import Stamp\n"
    "from counterclaim.ledger.open import open_ledger\n"
    "from counterclaim.ledger.record import start_run\n"
    "if os.geteuid() == 0: os.setuid(65534)\n"
    "try:\n"
    "    if sys.argv[2] == 'write':\n"
    "        with open_ledger(sys.argv[1], create=True) as ledger: start_run(ledger, 'add', Stamp('', '', ''), {})\n"
    "    else:\n"
    "        with open_ledger(sys.argv[1], read_only=True) as ledger, ledger.reading() as connection:\n"
    "            print(connection.exec_driver_sql('SELECT count(*) FROM run').scalar())\n"
    "except LedgerError as error: print(error.code)\n"
)


def _as_ordinary_user(path: Path, act: str) -> str:
    """What comes of opening a ledger as somebody who is not root."""
    for folder in path.parents:
        if folder.stat().st_mode & 0o005 != 0o005 and folder.owner() == path.owner():
            folder.chmod(folder.stat().st_mode | 0o055)
    done = subprocess.run([sys.executable, "-c", ORDINARY, str(path), act], capture_output=True, text=True, check=False)
    return done.stdout.strip() or done.stderr


@pytest.fixture
def at_rest(tmp_path: Path) -> Path:
    """A ledger in a file and a folder that may only be read."""
    path = tmp_path / "shelf" / "ledger.sqlite"
    path.parent.mkdir()
    with open_ledger(path, create=True) as ledger:
        start_run(ledger, "add", STAMP, {})
    path.chmod(stat.S_IREAD | stat.S_IRGRP | stat.S_IROTH)
    path.parent.chmod(0o555)
    return path


@pytest.mark.skipif(os.name != "posix", reason="file rights as POSIX has them")
def test_what_may_only_be_read_is_read_and_not_written(at_rest: Path) -> None:
    assert _as_ordinary_user(at_rest, "write") == "ledger.read-only"
    assert _as_ordinary_user(at_rest, "read") == "1"
    assert [each.name for each in at_rest.parent.iterdir()] == ["ledger.sqlite"]
    at_rest.parent.chmod(0o755)
