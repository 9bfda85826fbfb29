from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len

from counterclaim.cli.main import cli
from counterclaim.ledger.open import open_ledger
from tests.ledger.affair import GIST, Line, accusation, admission, claim_id, decide, keep, tell, vote

HOSTILE = "=cmd|' /C calc'!A0\x1b[31m\n\u202e[bold]"
COMMANDS = ("claims", "claim", "transfers", "timeline", "who", "search", "status", "judge")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A ledger with the affair, a vote, and a story of hostile words; only read."""
    path = str(tmp_path_factory.mktemp("ledger") / "kept.sqlite")
    with open_ledger(path, create=True) as ledger:
        line = Line("Ana", "said", f"the {HOSTILE} sank", "alleges", None, HOSTILE, on=date(2019, 8, 1))
        keep(ledger, accusation(), admission(), vote())
        keep(ledger, tell(HOSTILE, (line,), published=date(2019, 8, 1), title=HOSTILE, outlet=HOSTILE))
        decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[str]:
    """A ledger without anything."""
    path = str(tmp_path / "empty.sqlite")
    open_ledger(path, create=True).close()
    yield path


def run(*arguments: str, **settings: str) -> Result:
    return CliRunner(env=settings).invoke(cli, list(arguments))


def asked(kept: str) -> dict[str, tuple[str, ...]]:
    return {
        "claims": ("claims",),
        "claim": ("claim", claim_id(accusation())[:10]),
        "transfers": ("transfers",),
        "timeline": ("timeline",),
        "who": ("who", "Malta"),
        "search": ("search", "launchers"),
        "status": ("status",),
    }


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("command", [each for each in COMMANDS if each != "judge"])
def test_every_view_keeps_to_the_width_and_shows_nothing_raw(kept: str, command: str, width: int) -> None:
    result = run(*asked(kept)[command], "--ledger", kept, "--width", str(width))
    assert result.exit_code == 0 and result.stdout
    assert max(map(cell_len, result.stdout.splitlines())) <= width
    assert "\x1b" not in result.stdout and "\u202e" not in result.stdout


@pytest.mark.parametrize("command", [each for each in COMMANDS if each != "judge"])
def test_every_view_is_told_to_programs(kept: str, command: str) -> None:
    told = json.loads(run(*asked(kept)[command], "--ledger", kept, "--json").stdout)
    assert isinstance(told, dict) and told


def test_the_list_of_claims_for_programs(kept: str) -> None:
    told = json.loads(run("claims", "--ledger", kept, "--json", "--limit", "2").stdout)
    assert list(told) == ["claims", "after"] and told["after"]
    assert list(told["claims"][1]) == [
        "id", "gist", "kind", "status", "changed", "documents", "sources", "first_on", "last_on", "stands",
    ]  # fmt: skip
    stand = told["claims"][1]["stands"][0]
    assert list(stand) == ["party", "name", "stance", "since", "changed", "in_part", "charged"]
    rest = json.loads(run("claims", "--ledger", kept, "--json", "--after", told["after"]).stdout)
    assert rest["after"] is None and len(rest["claims"]) == 1


def test_the_claim_for_programs_holds_spans_and_answers(kept: str) -> None:
    told = json.loads(run("claim", claim_id(accusation()), "--ledger", kept, "--json").stdout)
    assert told["gist"] == GIST and told["status"] == "confirmed"
    malta = next(each for each in told["stands"] if each["party"] == "MLT")
    denial = malta["steps"][0]
    assert denial["relation"] == "denies" and denial["answers"][0]["party"] == "ITA"
    assert denial["on"] == {"from": "2019-05-07", "to": "2019-05-07", "granularity": "day"}
    said = denial["said"][0]
    assert said["spans"][0]["end"] - said["spans"][0]["start"] == len(said["words"])
    assert told["transfers"][0]["measures"][0]["applies"] == "breach"


@pytest.mark.parametrize("command", ["claims", "transfers"])
def test_csv_is_safe_and_whole(kept: str, command: str) -> None:
    result = run(command, "--ledger", kept, "--csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert len(rows) == (3 if command == "claims" else 1)
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row.values())
    if command == "claims":
        assert f"'{HOSTILE}" in {row["gist"] for row in rows}
        assert any("MLT acknowledges since 2019-07-01 (changed)" in row["stands"] for row in rows)
    else:
        assert rows[0]["would_breach_if_true"] == "Rule 1 OP 9 (breach)" and rows[0]["quantities"].count("40..40") == 1


def test_a_list_says_how_it_goes_on_and_what_can_be_asked(kept: str) -> None:
    result = run("claims", "--ledger", kept, "--limit", "1")
    assert "more: add --after 2019-08-01." in result.stderr and "counterclaim claim " in result.stderr
    assert "more:" not in run("claims", "--ledger", kept).stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("claims", "--party", "Iran"), "No claims with party Iran"),
        (("claims", "--changed", "--status", "withdrawn"), "status withdrawn, changed positions"),
        (("transfers", "--category", "drone"), "category drones"),
        (("timeline", "--since", "2030-01-01"), "since 2030-01-01"),
        (("search", "zebra"), "with “zebra”"),
    ],
)
def test_what_is_not_there_is_told_with_a_next_step(kept: str, words: tuple[str, ...], told: str) -> None:
    result = run(*words, "--ledger", kept)
    assert result.exit_code == 0 and result.stdout == "" and told in result.stderr and "counterclaim " in result.stderr


@pytest.mark.parametrize("words", [("claims",), ("transfers",), ("timeline",), ("search", "x")])
def test_an_empty_ledger_says_how_to_fill_it(empty: str, words: tuple[str, ...]) -> None:
    result = run(*words, "--ledger", empty)
    assert result.exit_code == 0 and "counterclaim add FOLDER" in result.stderr


@pytest.mark.parametrize(
    "words", [("claims",), ("claim", "x"), ("transfers",), ("who", "x"), ("search", "x"), ("status",)]
)
def test_where_there_is_no_ledger_the_way_to_one_is_told(tmp_path: Path, words: tuple[str, ...]) -> None:
    result = run(*words, "--ledger", str(tmp_path / "none.sqlite"))
    assert result.exit_code == 6 and result.stdout == ""
    assert "(ledger.missing)" in result.stderr and "counterclaim add" in result.stderr
    assert not (tmp_path / "none.sqlite").exists()


def test_the_setting_names_the_ledger_for_the_timeline_too(kept: str) -> None:
    result = run("timeline", COUNTERCLAIM_LEDGER=kept)
    assert result.exit_code == 0 and "in April 2019" in result.stdout


def test_stories_and_a_ledger_are_not_asked_at_once(kept: str) -> None:
    result = run("timeline", "story.txt", "--ledger", kept)
    assert result.exit_code == 2 and "(timeline.two-sources)" in result.stderr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("claims", "--party", "Atlantis"), "ledger.unknown-party"),
        (("claims", "--after", "page 2"), "views.bad-cursor"),
        (("claims", "--contested", "--status", "confirmed"), "claims.two-statuses"),
        (("transfers", "--category", "bicycles"), "measures.unknown-item"),
        (("claim", "zz"), "views.unknown-id"),
        (("who", "Atlantis"), "who.unknown"),
        (("search", "..."), "search.no-words"),
        (("judge", "zz", "accept"), "views.unknown-id"),
        (("judge", "zz", "correct", "position"), "judge.wrong-words"),
        (("judge", "zz", "accept", "now"), "judge.wrong-words"),
    ],
)
def test_what_cannot_be_asked_is_a_clear_error(kept: str, words: tuple[str, ...], code: str) -> None:
    result = run(*words, "--ledger", kept)
    assert result.exit_code == 2 and result.stdout == "" and f"({code})" in result.stderr and "next:" in result.stderr


def test_a_claim_reads_as_one_would_tell_it(kept: str) -> None:
    told = run("claim", claim_id(accusation()), "--ledger", kept, "--width", "100").stdout
    assert told.startswith(f"confirmed: {GIST}")
    assert "changed its stand: denies (7 May 2019), then acknowledges in part (1 Jul 2019)" in told
    assert "Carla Zerafa denies (denies it): “that Malta had shipped any launchers”" in told
    assert "answers Italian officials “Malta had shipped forty launchers to Tunisia”" in told
    assert "rule: would breach Rule 1 OP 9 if true" in told and "said to be concealed" in told
    assert "nothing here says who is right" in told
    assert told.index("WHO STANDS WHERE") < told.index("SOURCES") < told.index("TRANSFERS") < told.index("JUDGEMENTS")


def test_a_judgement_is_recorded_and_shown(tmp_path: Path) -> None:
    path = str(tmp_path / "judged.sqlite")
    with open_ledger(path, create=True) as ledger:
        keep(ledger, accusation())
    denial = accusation().statements[1].id
    result = run("judge", denial[:10], "correct", "position", "doubts", "--reason", "weaker", "--ledger", path,
                 COUNTERCLAIM_AUTHOR="Ana Borg")  # fmt: skip
    assert result.exit_code == 0 and "Recorded:" in result.stdout and "Ana Borg: correct statement" in result.stdout
    shown = run("claim", claim_id(accusation()), "--ledger", path, "--width", "110").stdout
    assert "position corrected by Ana Borg, drawn was denies: weaker" in shown and "Malta (MLT) doubts" in shown
    assert "JUDGEMENTS" in shown and "position = " in shown
    told = json.loads(run("judge", denial, "undo", "--author", "Bo", "--ledger", path, "--json").stdout)
    assert (told["verdict"], told["author"]) == ("undo", "Bo") and told["undoes"].startswith("j")
    again = run("claim", claim_id(accusation()), "--ledger", path).stdout
    assert "Malta (MLT) denies" in again and "[undone]" in again


def test_no_colour_is_needed_to_tell_stands_apart(kept: str) -> None:
    plain = CliRunner(env={"PYTHONIOENCODING": "ascii"}).invoke(cli, ["claims", "--ledger", kept, "--no-color"])
    assert plain.exit_code == 0
    for words in ("alleges", "acknowledges", "declines", "not contested", "confirmed"):
        assert words in run("claims", "--ledger", kept).stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_quick_and_opens_no_database(command: str) -> None:
    code = (
        "import sys; from click.testing import CliRunner; from counterclaim.cli.main import cli; "
        f"result = CliRunner().invoke(cli, ['{command}', '--help']); "
        "assert result.exit_code == 0 and 'ledger' in result.output; "
        "sys.exit(any(name in sys.modules for name in ('sqlalchemy', 'onnxruntime', 'rich', 'alembic')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_reread_document_keeps_its_claims_id(tmp_path: Path) -> None:
    path = str(tmp_path / "reread.sqlite")
    newer = replace(accusation(), stamp=replace(accusation().stamp, network="sha256:" + "ef" * 32))
    other = replace(newer.claims[0], id="f" * 16)
    moved = tuple(replace(each, claim="f" * 16) for each in newer.transfers)
    with open_ledger(path, create=True) as ledger:
        keep(ledger, accusation(), replace(newer, claims=(other,), transfers=moved))
    told = json.loads(run("claim", claim_id(accusation()), "--ledger", path, "--json").stdout)
    assert told["id"] == "f" * 16 and told["documents"] == 1
