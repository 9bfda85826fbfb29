from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from counterclaim.cli.main import cli
from docs.build import DOCS, PAGES, cli_page, errors_page, main

ROOT = DOCS.parent
PAGES_BY_HAND = sorted({*ROOT.glob("*.md"), *DOCS.glob("*.md"), *(ROOT / "decisions").glob("*.md")})


@pytest.mark.parametrize("name", PAGES)
def test_a_made_page_is_what_the_code_says(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name]().rstrip() + "\n"


def test_check_names_a_stale_page_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("docs.build.DOCS", tmp_path)
    monkeypatch.setattr("docs.build.README", tmp_path / "README.md")
    (tmp_path / "README.md").write_text("no sample here", encoding="utf-8")
    (tmp_path / "cli.md").write_text("old", encoding="utf-8")
    assert main(["--check"]) == 1
    assert "docs/cli.md is not what the code says" in capsys.readouterr().out
    assert (tmp_path / "cli.md").read_text(encoding="utf-8") == "old"
    assert main([]) == 0
    assert main(["--check"]) == 0


def test_every_command_and_option_is_documented() -> None:
    page = cli_page()
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None and f"`counterclaim {name}" in page
        for option in (option for each in command.params if isinstance(each, click.Option) for option in each.opts):
            assert option in page


def test_error_pages_tell_code_message_and_next_step() -> None:
    page = errors_page()
    assert re.search(r"\| `usage\.nothing-to-read` \| nothing to read was named \| Name a file, .* \|", page)
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert len(rows) > 10
    assert all(cell.strip() for row in rows for cell in row.strip("|").split(" | "))


@pytest.mark.parametrize("page", PAGES_BY_HAND, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link
