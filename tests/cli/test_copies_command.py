"""`counterclaim copies` and `counterclaim compare`: what is printed where, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from counterclaim.cli.main import cli
from tests.copies.told_copies import STORY, TITLE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    stories = {
        "wire": STORY,
        "copy": STORY.replace("14 patrol boats", "40 patrol boats").replace("The alleged shipment", "The shipment"),
        "other": "The council of Lima opened a school on Friday. Its roof is green, and the mayor gave a speech.",
    }
    for name, text in stories.items():
        story = {"title": TITLE if name != "other" else None, "published": "2031-11-04", "text": text}
        (tmp_path / f"{name}.json").write_text(json.dumps(story), encoding="utf-8")
    return tmp_path


def test_copies_shows_families_and_counts_on_standard_error(folder: Path) -> None:
    (folder / "empty.txt").write_text("", encoding="utf-8")
    done = CliRunner().invoke(cli, ["copies", str(folder), "--width", "120"])
    assert done.exit_code == 0
    assert "Family 1, 2 documents" in done.stdout and "number, hedge dropped" in done.stdout
    assert "other.json" not in done.stdout
    assert "4 inputs: 3 read, 1 refused; 1 family" in done.stderr and "refused:" in done.stderr


def test_copies_as_json(folder: Path) -> None:
    done = CliRunner().invoke(cli, ["copies", str(folder), "--json"])
    (family,) = json.loads(done.stdout)["families"]
    assert {Path(each["name"]).stem for each in family["documents"]} == {"wire", "copy"}


def test_the_same_document_twice_is_said(folder: Path) -> None:
    (folder / "again.json").write_bytes((folder / "wire.json").read_bytes())
    assert "1 of them the same document again" in CliRunner().invoke(cli, ["copies", str(folder)]).stderr


def test_copies_of_nothing(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["copies"])
    assert done.exit_code == 2 and "usage.nothing-to-read" in done.stderr
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    assert CliRunner().invoke(cli, ["copies", str(tmp_path)]).exit_code == 3


def test_compare_shows_both_sides(folder: Path, tmp_path: Path) -> None:
    picture = tmp_path / "changes.svg"
    names = [str(folder / "wire.json"), str(folder / "copy.json")]
    done = CliRunner().invoke(cli, ["compare", *names, "--width", "100", "--svg", str(picture)])
    assert done.exit_code == 0 and "[14]" in done.stdout and "[40]" in done.stdout
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    row = json.loads(CliRunner().invoke(cli, ["compare", *names, "--json"]).stdout)
    assert [change["kind"] for change in row["changes"] if change["matters"]] == ["number", "hedge dropped"]


def test_compare_says_when_two_are_no_copies(folder: Path) -> None:
    done = CliRunner().invoke(cli, ["compare", str(folder / "wire.json"), str(folder / "other.json")])
    assert done.exit_code == 0 and "do not look like copies" in done.stderr


def test_compare_refuses_what_it_cannot_read_or_write(folder: Path) -> None:
    wire = str(folder / "wire.json")
    assert CliRunner().invoke(cli, ["compare", wire, str(folder / "missing.txt")]).exit_code == 3
    done = CliRunner().invoke(cli, ["compare", wire, wire, "--svg", str(folder / "no" / "x.svg")])
    assert done.exit_code == 2 and "svg.unusable" in done.stderr
