"""`verify --bundle` on what `export jsonl` wrote: whole or a part, as it was written or not."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from counterclaim.cli.main import cli
from counterclaim.export.job import Job
from counterclaim.export.ledger_jsonl import write_jsonl
from counterclaim.export.verify_jsonl import is_export, verify_jsonl
from counterclaim.ledger.checkpoint import find_newest
from counterclaim.ledger.note import Note, note_text
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.streams.source import Source, Wanted
from tests.ledger.proven import fill


def export(ledger: Ledger, path: Path, wanted: Wanted | None = None) -> Note:
    """Write an export; the checkpoint that somebody would have kept."""
    with ledger.reading() as connection, path.open("wb") as file:
        write_jsonl(Job(Source.of(connection, wanted)), file)
        newest = find_newest(connection)
    assert newest is not None
    return newest.note


PART = Wanted(since=date(2019, 5, 9))


@pytest.fixture
def whole(tmp_path: Path, ledger: Ledger) -> tuple[Path, Note]:
    """All of a ledger, on each backend."""
    fill(ledger, 4)
    return tmp_path / "all.jsonl", export(ledger, tmp_path / "all.jsonl")


@pytest.fixture(params=[None, PART], ids=["whole", "part"])
def either(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Path, Note]:
    """All of a ledger, and a part of it."""
    with open_ledger(tmp_path / "ledger.sqlite", create=True) as made:
        fill(made, 4)
        return tmp_path / "some.jsonl", export(made, tmp_path / "some.jsonl", request.param)


def test_a_whole_export_is_looked_at_like_its_ledger(whole: tuple[Path, Note]) -> None:
    path, note = whole
    verdict = verify_jsonl(path, [note])
    assert (verdict.status, verdict.size, verdict.anchored) == ("anchored", note.size + 1, note.size)
    assert verdict.spans > 0 and not verdict.faults
    assert verify_jsonl(path).status == "not-anchored"


def test_a_part_says_that_it_is_one(tmp_path: Path, ledger: Ledger) -> None:
    fill(ledger, 4)
    path = tmp_path / "part.jsonl"
    note = export(ledger, path, PART)
    verdict = verify_jsonl(path, [note])
    assert (verdict.status, verdict.size, verdict.anchored) == ("anchored", note.size + 1, note.size)
    assert "a part" in verdict.notes[0]
    assert verify_jsonl(path).status == "not-anchored"


def test_an_altered_record_is_named(either: tuple[Path, Note]) -> None:
    path, note = either
    lines = path.read_text("utf-8").splitlines()
    at = next(at for at, line in enumerate(lines) if json.loads(line).get("table") == "statement")
    told = json.loads(lines[at])
    told["record"]["position"] = "denies" if told["record"]["position"] != "denies" else "alleges"
    path.write_text("\n".join([*lines[:at], json.dumps(told), *lines[at + 1 :]]) + "\n", "utf-8")
    verdict = verify_jsonl(path, [note])
    fault = verdict.faults[0]
    assert (verdict.status, fault.record, fault.table) == ("altered", told["seq"], "statement")


def test_another_ledgers_checkpoint_is_not_borne_out(either: tuple[Path, Note], tmp_path: Path) -> None:
    path, _ = either
    with open_ledger(tmp_path / "other.sqlite", create=True) as other:
        note = fill(other, 2, first=10)
    assert verify_jsonl(path, [note]).exit_code == 1


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


def test_the_command_ends_with_the_code_of_its_verdict(whole: tuple[Path, Note], tmp_path: Path) -> None:
    path, note = whole
    kept = tmp_path / "kept.checkpoint"
    kept.write_text(note_text(note), encoding="utf-8")
    assert run("verify", "--bundle", path, "--checkpoint", kept).exit_code == 0
    assert run("verify", "--bundle", path).exit_code == 3
    told = json.loads(run("verify", "--bundle", path, "--checkpoint", kept, "--json").stdout)
    assert (told["verdict"], told["anchored"]) == ("anchored", note.size)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))
    assert run("verify", "--bundle", path, "--checkpoint", kept).exit_code == 1
    path.write_bytes(lines[0].replace(b'"version":1', b'"version":9') + b"".join(lines[1:]))
    assert run("verify", "--bundle", path, "--checkpoint", kept).exit_code == 2


@pytest.mark.parametrize("text", ["", "{}\n", "[]\n", '{"format": "counterclaim-bundle", "version": 1}\n', "\x00"])
def test_what_is_no_export_is_taken_for_none(text: str, tmp_path: Path) -> None:
    path = tmp_path / "other.jsonl"
    path.write_text(text, "utf-8")
    assert not is_export(path) and not is_export(tmp_path / "missing.jsonl")
