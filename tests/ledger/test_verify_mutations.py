from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterclaim.ledger.note import Note
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.schema import DERIVED, RECORDS, log
from counterclaim.ledger.verdict import Verdict
from counterclaim.ledger.verify import verify
from tests.ledger.attackers import attack_file, attacked_server, copy_ledger
from tests.ledger.mutations import Mutation, Mutator
from tests.ledger.proven import fill
from tests.ledger.server import Server

TABLES = [table.name for table in (*RECORDS, log, *DERIVED)]
SEED = 20


class Proven:
    """A ledger on a file with its last checkpoint; each attack is done to a copy."""

    def __init__(self, folder: Path) -> None:
        self.path, self._copy = folder / "ledger.sqlite", folder / "copy.sqlite"
        with open_ledger(self.path, create=True) as ledger:
            self.note: Note = fill(ledger, 6)
            with ledger.reading() as connection:
                self.mutator = Mutator(connection, SEED)

    def attacked(self, *steps: tuple[str, tuple[object, ...]]) -> Path:
        """A copy to which this was done."""
        assert attack_file(copy_ledger(self.path, self._copy), steps)
        return self._copy

    def verdict_on(self, *steps: tuple[str, tuple[object, ...]]) -> Verdict:
        """What `verify` says of such a copy."""
        with open_ledger(self.attacked(*steps), read_only=True) as ledger:
            return verify(ledger, [self.note])


@pytest.fixture(scope="module")
def proven(tmp_path_factory: pytest.TempPathFactory) -> Proven:
    return Proven(tmp_path_factory.mktemp("proven"))


def mutations(mutator: Mutator, names: set[str]) -> Iterator[Mutation]:
    """Some changes of each of these tables: two columns drawn at random, one row gone, one more, two swapped."""
    chance = random.Random(SEED)
    for table in (*RECORDS, log, *DERIVED):
        if table.name in names and mutator.rows[table.name]:
            for column in chance.sample([column.name for column in table.columns], 2):
                yield mutator.change(table, column)
            yield mutator.delete(table)
            yield mutator.insert(table)
            if table not in DERIVED:
                yield mutator.swap(table)


def test_every_table_has_rows_that_can_be_altered(proven: Proven) -> None:
    assert [name for name in TABLES if not proven.mutator.rows[name]] == []


@pytest.mark.parametrize("table", TABLES)
def test_each_change_is_found_and_located(proven: Proven, table: str) -> None:
    for mutation in mutations(proven.mutator, {table}):
        verdict = proven.verdict_on(*mutation.statements)
        assert mutation.is_found(verdict), f"{mutation.told}: {verdict.sentence} {verdict.faults[:3]}"


def test_each_change_of_a_statement_names_the_column(proven: Proven) -> None:
    (table,) = (each for each in RECORDS if each.name == "statement")
    for column in table.columns:
        mutation = proven.mutator.change(table, column.name)
        verdict = proven.verdict_on(*mutation.statements)
        assert mutation.is_found(verdict), mutation.told
        if column.name != "seq":
            (record,) = mutation.records
            first = verdict.faults[0]
            assert (first.kind, first.record, first.table, first.columns) == (
                "altered", record, "statement", (column.name,),
            )  # fmt: skip


def test_changes_on_a_server_are_found_too(postgres: Server) -> None:
    with open_ledger(postgres.address("mutations"), create=True) as ledger:
        note = fill(ledger, 4)
        with ledger.reading() as connection:
            mutator = Mutator(connection, SEED)
        chosen = [table.name for table in (*RECORDS, log, *DERIVED)]
        for mutation in list(mutations(mutator, set(chosen)))[::6]:
            with attacked_server(ledger, mutation.statements) as is_done:
                assert not is_done or mutation.is_found(verify(ledger, [note])), mutation.told
        assert verify(ledger, [note]).exit_code == 0


def test_the_full_text_index_is_held_against_its_records(ledger: Ledger) -> None:
    note = fill(ledger, 2)
    steps = {
        "sqlite": (
            "INSERT INTO document_words(rowid, title, text) SELECT seq, 'barges', 'barges' FROM document LIMIT 1",
        ),
        "postgresql": ("UPDATE document_words SET words = to_tsvector('pg_catalog.english', 'barges')",),
    }
    with ledger.engine.connect() as connection:
        (document,) = connection.exec_driver_sql("SELECT min(seq) FROM document").one()
        for step in steps[ledger.backend]:
            connection.exec_driver_sql(step)
        connection.commit()
    verdict = verify(ledger, [note])
    assert verdict.exit_code == 1
    fault = verdict.faults[0]
    assert (fault.kind, fault.record, fault.table) == ("derived", document, "document_words")
    assert len(fault.rests.statements) > 1


@pytest.mark.skipif(sys.byteorder != "little", reason="the bytes of the file are chosen for this order")
def test_bytes_that_rot_in_the_file_are_found_or_touch_nothing(proven: Proven, tmp_path: Path) -> None:
    chance = random.Random(7)
    whole = proven.path.read_bytes()
    found = 0
    for _ in range(30):
        rotten = bytearray(whole)
        at = chance.randrange(100, len(whole))
        way = chance.randrange(3)
        if way == 0:
            rotten[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            page = at // 4096 * 4096 or 4096
            rotten[page : page + 4096] = bytes(4096)
        else:
            del rotten[at // 4096 * 4096 or 4096 :]
        path = tmp_path / "rotten.sqlite"
        path.write_bytes(rotten)
        found += rot_is_found(path, proven)
        path.unlink()
    assert found > 12


def rot_is_found(path: Path, proven: Proven) -> bool:
    """True if the rot was told; False where all records and all that is derived are still what they were."""
    from counterclaim.core.errors import LedgerError

    try:
        with open_ledger(path, read_only=True) as ledger:
            verdict = verify(ledger, [proven.note])
            if verdict.exit_code == 0:
                with ledger.reading() as connection:
                    assert Mutator(connection).rows == proven.mutator.rows
    except LedgerError as error:
        assert error.code in {"ledger.damaged", "ledger.not-a-ledger", "ledger.no-version", "ledger.schema-newer"}
        return True
    return verdict.exit_code != 0
