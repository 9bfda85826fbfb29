from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from counterclaim.cli.main import cli
from counterclaim.export.formats import FORMATS
from counterclaim.export.tables import TABLES
from counterclaim.ledger.open import open_ledger


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


@pytest.mark.parametrize("name", ["jsonl", "ftm", "plover", "claimreview"])
def test_a_file_is_what_standard_output_shows(kept: Path, tmp_path: Path, name: str) -> None:
    shown = run("export", name, "--ledger", kept)
    path = tmp_path / f"out{FORMATS[name].ending}"
    written = run("export", name, "--ledger", kept, "--out", path)
    assert (shown.exit_code, written.exit_code, written.stdout) == (0, 0, "")
    assert path.read_bytes() == shown.stdout_bytes
    assert f"{FORMATS[name].things}: {path}" in written.stderr
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("name", ["csv", "parquet"])
def test_tables_go_into_a_folder_or_one_by_one(kept: Path, tmp_path: Path, name: str) -> None:
    folder, single = tmp_path / "all", tmp_path / f"claims.{name}"
    assert run("export", name, "--ledger", kept, "--out", folder).exit_code == 0
    assert run("export", name, "--ledger", kept, "--out", single, "--table", "claims").exit_code == 0
    assert single.read_bytes() == (folder / single.name).read_bytes()
    assert len(list(folder.iterdir())) == len(TABLES) + 1
    shown = run("export", name, "--ledger", kept, "--table", "claims")
    if name == "csv":
        assert shown.stdout_bytes == single.read_bytes()
    else:
        assert shown.exit_code == 2 and "export.no-place" in shown.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("cvs",), "export.unknown-format", 'Did you mean "csv"?'),
        (("xlsx",), "export.unknown-format", "There are: jsonl, csv"),
        (("csv",), "export.no-place", "Name a folder with --out"),
        (("csv", "--table", "claim"), "export.unknown-table", 'Did you mean "claims"?'),
        (("jsonl", "--table", "claims"), "export.no-tables", "Leave --table away"),
        (("jsonl", "--party", "Malto"), "ledger.unknown-party", "Did you mean Malta"),
        (("jsonl", "--out", "{tmp}/no/such/file.jsonl"), "export.unusable", "folder that exists"),
    ],
)
def test_errors_say_what_to_do_next(
    kept: Path, tmp_path: Path, arguments: tuple[str, ...], code: str, told: str
) -> None:
    result = run("export", *(each.replace("{tmp}", str(tmp_path)) for each in arguments), "--ledger", kept)
    assert result.exit_code == 2 and f"({code})" in result.stderr and told in result.stderr
    assert result.stdout == ""


def test_without_a_ledger_nothing_is_written(tmp_path: Path) -> None:
    result = run("export", "jsonl", "--ledger", tmp_path / "none.sqlite", "--out", tmp_path / "out.jsonl")
    assert result.exit_code == 6 and "(ledger.missing)" in result.stderr and not list(tmp_path.iterdir())


def test_what_is_there_is_only_replaced_when_asked(kept: Path, tmp_path: Path) -> None:
    path, folder = tmp_path / "out.jsonl", tmp_path / "tables"
    path.write_text("mine", "utf-8")
    folder.mkdir()
    (folder / "mine.txt").write_text("mine", "utf-8")
    for out, name in ((path, "jsonl"), (folder, "csv")):
        refused = run("export", name, "--ledger", kept, "--out", out)
        assert refused.exit_code == 2 and "(export.out-exists)" in refused.stderr and "--replace" in refused.stderr
    assert path.read_text("utf-8") == (folder / "mine.txt").read_text("utf-8") == "mine"
    for out, name in ((path, "jsonl"), (folder, "csv")):
        assert run("export", name, "--ledger", kept, "--out", out, "--replace").exit_code == 0
    assert path.read_text("utf-8").startswith('{"format"') and (folder / "mine.txt").exists()


@pytest.mark.parametrize(("name", "module"), [("parquet", "pyarrow"), ("ftm", "followthemoney")])
def test_a_missing_extra_is_named_with_its_pip_line(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    result = run("export", name, "--ledger", kept, "--out", tmp_path / "out")
    assert result.exit_code == 2 and "(export.extra-missing)" in result.stderr
    assert f'pip install "counterclaim[{name}]"' in result.stderr and not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("asked", "claims", "statements"),
    [
        ((), 4, 9),
        (("--party", "Croatia"), 1, 1),
        (("--party", "Maltese"), 2, 4),
        (("--since", "2019-07-01"), 1, 2),
        (("--until", "2019-05-06"), 2, 5),
        (("--since", "2019-06-01", "--until", "2019-06-30"), 2, 1),
        (("--status", "uncontested"), 2, 2),
        (("--status", "withdrawn"), 0, 0),
    ],
)
def test_filters_choose_lines(kept: Path, asked: tuple[str, ...], claims: int, statements: int) -> None:
    counts = [
        len(run("export", "csv", "--ledger", kept, "--table", table, *asked).stdout.splitlines()) - 1
        for table in ("claims", "statements")
    ]
    assert counts == [claims, statements]


def test_an_export_is_restored_and_checked_by_command(kept: Path, tmp_path: Path) -> None:
    path, again = tmp_path / "all.jsonl", tmp_path / "again.sqlite"
    note = Path(f"{kept}.checkpoint")
    run("checkpoint", "--ledger", kept, "--out", tmp_path / "kept.checkpoint")
    assert note.exists() and run("export", "jsonl", "--ledger", kept, "--out", path).exit_code == 0
    checked = run("restore", path, "--check", "--checkpoint", tmp_path / "kept.checkpoint")
    assert checked.exit_code == 0 and checked.stdout.startswith("ok: ") and "anchored to" in checked.stdout
    assert run("restore", path, "--ledger", again).exit_code == 0
    assert run("export", "jsonl", "--ledger", again).stdout_bytes == path.read_bytes()
    assert "(ledger.not-empty)" in run("restore", path, "--ledger", again).stderr
    shown = [
        json.loads(run(*each, "--json", "--ledger", place).stdout) for place in (kept, again) for each in (("claims",),)
    ]
    assert shown[0] == shown[1]
    part = tmp_path / "part.jsonl"
    run("export", "jsonl", "--ledger", kept, "--party", "Croatia", "--out", part)
    assert run("restore", part, "--check").exit_code == 0
    assert "(restore.part)" in run("restore", part, "--ledger", tmp_path / "part.sqlite").stderr
    assert not (tmp_path / "part.sqlite").exists()


def test_an_empty_ledger_makes_empty_exports(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    open_ledger(path, create=True).close()
    for name in FORMATS:
        result = run("export", name, "--ledger", path, "--out", tmp_path / name)
        assert result.exit_code == 0 and "no checkpoint yet" in result.stderr, result.stderr
    assert len((tmp_path / "csv" / "claims.csv").read_text("utf-8").splitlines()) == 1
