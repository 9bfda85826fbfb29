from __future__ import annotations

import importlib.util
import io
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pysqlite3.dbapi2 as sqlite
import pytest
from click.testing import CliRunner, Result

from counterclaim.cli.main import cli
from counterclaim.core.errors import InputError
from counterclaim.ledger.bundle import opened_bundle, write_bundle
from counterclaim.ledger.note import Note, note_text
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.rebuild import rebuild
from counterclaim.ledger.verify import verify
from tests.ledger.attackers import attack_file, copy_ledger, restamp
from tests.ledger.mutations import Mutator
from tests.ledger.proven import fill

ALONE = Path(__file__).parents[2] / "tools" / "verify_alone.py"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Note]:
    """A ledger that nobody touched, and its checkpoint."""
    path = tmp_path_factory.mktemp("whole") / "ledger.sqlite"
    with open_ledger(path, create=True) as ledger:
        note = fill(ledger, 4)
    return path, note


@pytest.fixture(scope="module")
def alone() -> ModuleType:
    """The second verifier, loaded as the file that it is."""
    found = importlib.util.spec_from_file_location("verify_alone", ALONE)
    assert found is not None and found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_a_ledger_that_nobody_touched_is_ok_on_both_backends(ledger: Ledger) -> None:
    note = fill(ledger, 4)
    verdict = verify(ledger, [note])
    assert (verdict.status, verdict.exit_code, verdict.faults) == ("anchored", 0, ())
    assert verdict.size == note.size + 1 and verdict.spans > 50
    assert verify(ledger).sentence == "ok, not anchored since record 0"


def test_an_empty_ledger_is_anchored_to_nothing(ledger: Ledger) -> None:
    assert (verify(ledger).status, verify(ledger).size) == ("not-anchored", 0)


def test_two_processes_say_what_one_says(ledger: Ledger) -> None:
    note = fill(ledger, 2)
    assert verify(ledger, [note], processes=2) == verify(ledger, [note])


def test_it_goes_on_from_a_checkpoint(ledger: Ledger) -> None:
    first = fill(ledger, 2)
    second = fill(ledger, 2, first=10)
    verdict = verify(ledger, [first, second], since=first.size + 5)
    assert verdict.status == "anchored" and verdict.checked_from == first.size
    assert "was not looked at" not in " ".join(verdict.notes)
    assert "was not looked at" in verify(ledger, [first], since=second.size).notes[0]


def test_progress_is_told_to_its_end(whole: tuple[Path, Note]) -> None:
    told: list[tuple[int, int]] = []
    with open_ledger(whole[0], read_only=True) as ledger:
        size = verify(ledger, on_progress=lambda done, total: told.append((done, total))).size
    assert told == [(size, size)]


# One change each in a ledger whose hashes are all made anew afterwards: what the record says no longer holds together.
CONTRADICTIONS = {
    "a shifted span": ("UPDATE statement SET body = replace(body, '\"start\":', '\"start\":1')", "statement", "body"),
    "a word in a quote": (
        "UPDATE statement SET body = replace(body, 'sold launchers', 'sold biscuits') WHERE id = 's1'",
        "statement", "body",
    ),
    "a word in the text": (
        "UPDATE document SET text = replace(text, 'launchers', 'biscuits!')", "document", "id",
    ),
    "another position": ("UPDATE statement SET position = 'demands'", "statement", "position"),
    "another speaker": ("UPDATE statement SET speaker = 'A. Nobody'", "statement", "speaker"),
    "a score": ("UPDATE event SET score = 0.11", "event", "score"),
    "a party": ("UPDATE transfer SET supplier = 'FRA'", "transfer", "supplier"),
    "a claim that is not there": (
        "UPDATE transfer SET told_claim = 'c9', body = replace(body, '\"claim\":\"c1\"', '\"claim\":\"c9\"')",
        "transfer", "told_claim",
    ),
    "a statement that is not there": ("UPDATE stance SET statements = '[\"s99\"]'", "stance", "statements"),
    "an answer to nothing": ("UPDATE stance SET answers = '[\"s99\"]'", "stance", "answers"),
    "no JSON": ("UPDATE event SET body = '{'", "event", "body"),
    "JSON of another form": ("UPDATE told_claim SET body = '[]'", "told_claim", "body"),
    "a run that is not there": ("UPDATE sighting SET run = 9999", "sighting", "run"),
    "a document that is not there": ("UPDATE drawing SET document = 9999", "drawing", "document"),
    "a span outside the text": (
        "UPDATE document SET boilerplate = '[{\"end\":99999,\"field\":\"text\",\"start\":1}]'",
        "document", "boilerplate",
    ),
    "a checkpoint of fewer": (
        "UPDATE checkpoint SET size = size - 1 WHERE seq = (SELECT max(seq) FROM checkpoint)", "checkpoint", "size",
    ),
}  # fmt: skip


@pytest.mark.parametrize("told", CONTRADICTIONS)
def test_what_contradicts_itself_is_found_though_all_hashes_are_right(
    told: str, whole: tuple[Path, Note], tmp_path: Path
) -> None:
    sql, table, column = CONTRADICTIONS[told]
    path = copy_ledger(whole[0], tmp_path / "copy.sqlite")
    assert attack_file(path, [(sql, ())])
    if table == "checkpoint":
        relog(path)
    else:
        restamp(path, derived=False)
    with open_ledger(path, read_only=True) as ledger:
        verdict = verify(ledger, with_derived=False)
    assert verdict.exit_code == 1
    assert {each.kind for each in verdict.faults if each.until is None} == {"contradicts"}
    assert (table, (column,)) in {(each.table, each.columns) for each in verdict.faults}


def relog(path: Path) -> None:
    """Give the last checkpoint the leaf that it has now."""
    from counterclaim.ledger.leaf import leaf_and_marks

    connection = sqlite.connect(str(path))
    row = connection.execute("SELECT * FROM checkpoint ORDER BY seq DESC LIMIT 1").fetchone()
    connection.close()
    steps = [("UPDATE log SET leaf = ?, marks = ? WHERE seq = ?", (*leaf_and_marks("checkpoint", row), row[0]))]
    attack_file(path, steps)


def test_a_record_of_an_unknown_table_hides_no_bad_one_after_it(whole: tuple[Path, Note], tmp_path: Path) -> None:
    path = copy_ledger(whole[0], tmp_path / "copy.sqlite")
    newer = ("UPDATE log SET table_name = 'dream', leaf = zeroblob(32) WHERE seq = 5", ())
    gone = ("DELETE FROM document WHERE seq = 1", ())
    with sqlite.connect(str(path)) as connection:
        (table,) = connection.execute("SELECT table_name FROM log WHERE seq = 5").fetchone()
    attack_file(path, [newer, (f'DELETE FROM "{table}" WHERE seq = 5', ())])
    with open_ledger(path, read_only=True) as ledger:
        verdict = verify(ledger, with_derived=False)
        assert "unknown" in {each.kind for each in verdict.faults if each.record == 5}
    attack_file(path, [gone, ("UPDATE refusal SET detail = 'x'", ())])
    with open_ledger(path, read_only=True) as ledger:
        verdict = verify(ledger, [whole[1]], with_derived=False)
    found = {(each.kind, each.table) for each in verdict.faults}
    assert verdict.exit_code == 1 and {("unknown", "dream"), ("missing", "document"), ("altered", "refusal")} <= found


@pytest.mark.parametrize("sql", ["DROP TABLE stance", "ALTER TABLE stance RENAME COLUMN answers TO replies"])
def test_a_table_or_column_that_is_gone_is_told(sql: str, whole: tuple[Path, Note], tmp_path: Path) -> None:
    path = copy_ledger(whole[0], tmp_path / "copy.sqlite")
    attack_file(path, [(sql, ())])
    with open_ledger(path, read_only=True) as ledger:
        fault = verify(ledger, [whole[1]]).faults[0]
    assert (fault.kind, fault.table, fault.columns) == (
        "missing", "stance", () if "DROP" in sql else ("answers",),
    )  # fmt: skip


def test_what_rests_on_a_record_is_named(whole: tuple[Path, Note], tmp_path: Path) -> None:
    path = copy_ledger(whole[0], tmp_path / "copy.sqlite")
    attack_file(path, [("UPDATE statement SET words = 'nothing' WHERE id = 's2' AND seq > 20", ())])
    with open_ledger(path, read_only=True) as ledger:
        rests = [each.rests for each in verify(ledger, [whole[1]]).faults if each.table == "statement"]
    assert rests and all(each.statements == ("s2",) for each in rests)
    assert any(each.claims for each in rests)


def test_rebuild_mends_what_is_derived(ledger: Ledger) -> None:
    note = fill(ledger, 2)
    before = rebuild(ledger)
    with ledger.engine.connect() as connection:
        for name in ("membership", "match_key", "claim", "name_word"):
            connection.exec_driver_sql(f"DELETE FROM {name}")
        connection.exec_driver_sql("DELETE FROM document_words" if ledger.backend == "postgresql" else "SELECT 1")
        connection.commit()
    verdict = verify(ledger, [note])
    assert {each.kind for each in verdict.faults} == {"derived"} and "the records are whole" in verdict.sentence
    assert rebuild(ledger) == before
    assert verify(ledger, [note]).exit_code == 0


def test_a_bundle_proves_itself_without_the_database(ledger: Ledger, tmp_path: Path) -> None:
    note = fill(ledger, 2)
    path = tmp_path / "bundle.jsonl"
    written = io.StringIO()
    assert write_bundle(ledger, written) == note.size + 1
    path.write_text(written.getvalue(), encoding="utf-8")
    with opened_bundle(path) as opened:
        assert verify(opened, [note], with_derived=False).sentence == f"ok, anchored to record {note.size - 1}"
    path.write_text(written.getvalue().replace("launchers", "biscuits"), encoding="utf-8")
    with opened_bundle(path) as opened:
        verdict = verify(opened, [note], with_derived=False)
    assert verdict.exit_code == 1 and "document" in {each.table for each in verdict.faults if "text" in each.columns}


@pytest.mark.parametrize("text", ["", "{}", "[1]\n", '{"format": "counterclaim-bundle", "version": 9}\n', "\0"])
def test_what_is_no_bundle_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "bundle.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="cannot be read as a bundle"), opened_bundle(path):
        pass


def test_the_two_verifiers_agree_on_random_histories(
    whole: tuple[Path, Note], alone: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, note = whole
    kept = tmp_path / "kept.checkpoint"
    kept.write_text(note_text(note), encoding="utf-8")
    with open_ledger(path, read_only=True) as ledger, ledger.reading() as connection:
        mutator = Mutator(connection, 6)
    chance = random.Random(6)
    changes = list(mutator.of_each_column())
    for number in range(40):
        copy = copy_ledger(path, tmp_path / "copy.sqlite")
        steps = [step for each in chance.sample(changes, number % 3) for step in each.statements]
        if not attack_file(copy, steps):
            continue
        anchors = chance.choice(([], [note]))
        with open_ledger(copy, read_only=True) as ledger:
            verdict = verify(ledger, anchors, with_derived=False)
        code = alone.main([str(copy), *([str(kept)] if anchors else [])])
        assert code == verdict.exit_code, f"{steps}: {verdict.sentence}, but {capsys.readouterr().out}"


def test_the_second_verifier_shares_nothing_with_the_first() -> None:
    told = ALONE.read_text(encoding="utf-8")
    assert "import counterclaim" not in told and "from counterclaim" not in told
    imported = {line.split()[1] for line in told.splitlines() if line.startswith(("import ", "from "))}
    assert imported == {"base64", "hashlib", "json", "sqlite3", "struct", "sys", "zlib", "pathlib"}


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


@pytest.fixture
def kept(whole: tuple[Path, Note], tmp_path: Path) -> tuple[Path, Path]:
    """A ledger of one's own with its checkpoint in a file."""
    path = tmp_path / "ledger.sqlite"
    shutil.copyfile(whole[0], path)
    note = tmp_path / "kept.checkpoint"
    note.write_text(note_text(whole[1]), encoding="utf-8")
    return path, note


def test_the_command_ends_with_the_code_of_its_verdict(kept: tuple[Path, Path]) -> None:
    path, note = kept
    assert run("verify", "--ledger", path).exit_code == 3
    anchored = run("verify", "--ledger", path, "--checkpoint", note)
    assert anchored.exit_code == 0 and anchored.stdout.startswith("ok, anchored to record ")
    attack_file(path, [("UPDATE statement SET position = 'confirms' WHERE seq = (SELECT max(seq) FROM statement)", ())])
    altered = run("verify", "--ledger", path, "--checkpoint", note)
    assert altered.exit_code == 1 and "statement.position" in altered.stdout and "statement on it: s" in altered.stdout
    attack_file(path, [("UPDATE alembic_version SET version_num = '9000'", ())])
    newer = run("verify", "--ledger", path)
    assert newer.exit_code == 2 and newer.stdout.startswith("cannot check")


def test_the_verdict_as_json(kept: tuple[Path, Path]) -> None:
    path, note = kept
    attack_file(path, [("DELETE FROM event WHERE seq = (SELECT min(seq) FROM event)", ())])
    told = json.loads(run("verify", "--ledger", path, "--json", note).stdout)
    assert told["verdict"] == "missing" and told["sentence"] == f"missing from record {told['record']}"
    assert told["faults"][0]["table"] == "event" and told["faults"][0]["record"] == told["record"]


def test_verifying_writes_nothing(kept: tuple[Path, Path]) -> None:
    path, note = kept
    before = path.read_bytes(), sorted(each.name for each in path.parent.iterdir())
    run("verify", "--ledger", path, "--checkpoint", note)
    after = (
        path.read_bytes(),
        sorted(each.name for each in path.parent.iterdir() if each.suffix[-3:] not in ("wal", "shm")),
    )
    assert before == after


def test_the_checkpoint_command_prints_keeps_and_proves(kept: tuple[Path, Path], tmp_path: Path) -> None:
    path, note = kept
    assert run("checkpoint", "--ledger", path).stdout == note.read_text(encoding="utf-8")
    out = tmp_path / "out.checkpoint"
    assert run("checkpoint", "--ledger", path, "--out", out).exit_code == 0 and out.read_bytes() == note.read_bytes()
    with open_ledger(path) as ledger:
        fill(ledger, 2, first=10)
    proved = run("checkpoint", "--ledger", path, "--prove", note, "--json")
    told = json.loads(proved.stdout)
    assert told["proof"]["from"] < told["size"] and told["proof"]["hashes"]
    out.write_text(note.read_text(encoding="utf-8").replace("ledger/", "ledger/0", 1), encoding="utf-8")
    assert run("checkpoint", "--ledger", path, "--prove", out).exit_code == 6


def test_a_bundle_goes_through_the_commands(kept: tuple[Path, Path], tmp_path: Path) -> None:
    path, note = kept
    bundle = tmp_path / "bundle.jsonl"
    assert run("checkpoint", "--ledger", path, "--bundle", bundle).exit_code == 0
    assert run("verify", "--bundle", bundle, "--checkpoint", note).exit_code == 0
    assert run("verify", "--bundle", bundle, "--ledger", path).exit_code == 2


def test_rebuild_tells_its_counts(kept: tuple[Path, Path]) -> None:
    told: dict[str, Any] = json.loads(run("rebuild", "--ledger", kept[0], "--json").stdout)
    assert told["membership"] > 0 and "match_key" in run("rebuild", "--ledger", kept[0]).stdout


def test_errors_that_say_nothing_of_the_ledger_stay_errors(tmp_path: Path) -> None:
    missing: Callable[[], Result] = lambda: run("verify", "--ledger", tmp_path / "nothing.sqlite")  # noqa: E731
    assert missing().exit_code == 6
    (tmp_path / "odd").write_text("odd")
    assert run("verify", "--ledger", tmp_path / "nothing.sqlite", "--checkpoint", tmp_path / "odd").exit_code == 3
