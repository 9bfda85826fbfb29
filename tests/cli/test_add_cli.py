from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from counterclaim.cli.main import cli
from tests.ledger.stories import write_stories

PROSE = "The harbour master of Valletta said on Tuesday that nothing had been found on the ship, and the owner {}."


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


@pytest.fixture
def stories(tmp_path: Path, hand_read: list[str]) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number, ending in enumerate(("denied it", "was unreadable", "denied that he had denied it")):
        (folder / f"{number}.txt").write_text(PROSE.format(ending), encoding="utf-8")
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def test_add_counts_what_it_did(stories: Path, place: Path) -> None:
    done = _run("add", stories, "--ledger", place)
    assert done.exit_code == 0 and done.stdout == ""
    assert "3 inputs: 2 added, 0 already kept, 1 refused. Kept in" in done.stderr
    assert "refused: " in done.stderr and "input.unreadable" in done.stderr
    again = _run("add", stories, "--ledger", place)
    assert again.exit_code == 0 and "3 inputs: 0 added, 2 already kept, 1 refused" in again.stderr


def test_add_tells_each_input_as_json(stories: Path, place: Path) -> None:
    done = _run("add", stories, "--ledger", place, "--json")
    assert done.exit_code == 0
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["outcome"] for row in rows] == ["added", "refused", "added"]
    assert rows[0]["statements"] == 1 and rows[2]["statements"] == 2 and rows[0]["document"].startswith("sha256:")
    assert rows[1]["code"] == "input.unreadable" and rows[1]["hint"]
    rows = [json.loads(line) for line in _run("add", stories, "--ledger", place, "--json").stdout.splitlines()]
    assert [row["outcome"] for row in rows] == ["known", "refused", "known"]


def test_add_on_trial_keeps_nothing(stories: Path, place: Path, hand_read: list[str]) -> None:
    done = _run("add", stories, "--ledger", place, "--dry-run")
    assert done.exit_code == 0 and not place.exists() and hand_read == []
    assert len(done.stdout.splitlines()) == 3 and "3 to add" in done.stderr
    _run("add", stories, "--ledger", place)
    done = _run("add", stories, "--ledger", place, "--dry-run", "--json")
    assert [json.loads(line)["outcome"] for line in done.stdout.splitlines()] == ["known", "new", "known"]


@pytest.mark.usefixtures("hand_read")
def test_the_checkpoint_of_a_run_is_kept_where_it_is_told_to_be(stories: Path, place: Path, tmp_path: Path) -> None:
    kept, named = tmp_path / "elsewhere.checkpoint", tmp_path / "named.checkpoint"
    assert _run("add", stories / "0.txt", "--ledger", place, "--checkpoint-file", kept).exit_code == 0
    assert not place.with_name(place.name + ".checkpoint").exists()
    assert _run("verify", "--ledger", place, "--checkpoint", kept).exit_code == 0
    first = kept.read_bytes()
    _run("add", stories / "2.txt", "--ledger", place, "--checkpoint-file", kept)
    assert kept.read_bytes() != first and _run("verify", "--ledger", place, "--checkpoint", kept).exit_code == 0
    before = CliRunner(env={"COUNTERCLAIM_CHECKPOINT_FILE": str(named)})
    done = before.invoke(cli, ["add", str(stories), "--ledger", str(place), "--checkpoint-file", str(kept)])
    assert done.exit_code == 0 and not named.exists()
    lost = _run("add", stories, "--ledger", place, "--checkpoint-file", tmp_path / "none" / "x.checkpoint")
    assert lost.exit_code == 2 and "checkpoint.unusable" in lost.stderr


@pytest.mark.parametrize(
    ("arguments", "ending"),
    [
        ((), (2, "usage.nothing-to-add")),
        (("none.txt",), (3, "input.no-such-file")),
        (("--ledger", "none/l.sqlite", "x.txt"), (6, "ledger.no-such-place")),
        (("--ledger", "mysql://host/x", "x.txt"), (6, "ledger.unknown-kind")),
    ],
)
def test_add_fails_with_the_code_of_the_class(
    arguments: tuple[str, ...], ending: tuple[int, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = _run("add", *arguments)
    assert done.exit_code == ending[0] and ending[1] in done.stderr


def test_add_stopped_by_hand_says_how_to_go_on(stories: Path, place: Path) -> None:
    (stories / "1.txt").write_text(PROSE.format("said: stop here"), encoding="utf-8")
    done = _run("add", stories, "--ledger", place)
    assert done.exit_code == 130 and "stopped. 1 input: 1 added" in done.stderr and "start it again" in done.stderr
    (stories / "1.txt").write_text(PROSE.format("denied all"), encoding="utf-8")
    assert "3 inputs: 2 added, 1 already kept" in _run("add", stories, "--ledger", place).stderr


def test_reread_shows_what_changes(tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from counterclaim.core.stamp import Stamp
    from counterclaim.pipeline import batch
    from counterclaim.reading.reader import Reader
    from tests.ledger import stories as told

    for owner, name in ((batch, "begin_document"), (batch, "finish_document"), (Reader, "open")):
        monkeypatch.setattr(owner, name, getattr(owner, name))
    told.stand_in()
    write_stories(tmp_path / "many", range(2))
    assert _run("reread", "--ledger", place).exit_code == 6
    _run("add", tmp_path / "many", "--ledger", place)
    done = _run("reread", "--ledger", place)
    assert done.exit_code == 0 and "everything was read with this network" in done.stderr
    newer = Stamp("newer", told.STAMP.network, told.STAMP.lexicon)
    monkeypatch.setattr(told.StandIn, "stamp", newer)

    def read_otherwise(begun: object, _: object) -> object:
        account = told.read_story(begun.document, newer)  # type: ignore[attr-defined]
        return replace(account, statements=(replace(account.statements[0], position="accuses"),), claims=())

    monkeypatch.setattr(batch, "finish_document", read_otherwise)
    done = _run("reread", "--ledger", place, "--checkpoint-file", tmp_path / "kept.checkpoint")
    assert done.exit_code == 0, done.output
    assert _run("checkpoint", "--ledger", place).stdout == (tmp_path / "kept.checkpoint").read_text("utf-8")
    assert "2 documents: 2 read again, 0 refused; statements: 0 gained, 2 lost, 2 changed" in done.stderr
    assert (
        done.stdout.count("denies: that it had sent any launchers") == 2
        and "position: alleges -> accuses" in done.stdout
    )
    monkeypatch.setattr(told.StandIn, "stamp", replace(newer, version="newest"))
    monkeypatch.setattr(batch, "finish_document", lambda begun, _: told.read_story(begun.document, told.StandIn.stamp))
    rows = [json.loads(line) for line in _run("reread", "--ledger", place, "--json").stdout.splitlines()]
    assert [len(row["gained"]) for row in rows] == [1, 1] and rows[0]["changed"][0]["changes"][0]["field"] == "position"
