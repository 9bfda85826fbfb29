from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from counterclaim.cli.main import cli
from counterclaim.core.errors import UsageError

ASKED = ["--on", "2022-11-08", "--supplier", "North Korea", "--recipient", "Russian", "--item", "ammunition"]


def _show(*arguments: str) -> str:
    result = CliRunner().invoke(cli, ["measures", "--no-color", "--width", "120", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_transfer_gets_its_rules_in_conditional_words() -> None:
    shown = _show(*ASKED)
    assert shown.startswith("If North Korea supplied ammunition to Russia on 2022-11-08")
    assert "S/RES/1718 (2006) OP 8(b)" in shown and "S/RES/1874 (2009) OP 9" in shown
    assert "Would breach" in shown and "breached" not in shown


def test_json_has_the_keys_of_the_interface() -> None:
    told = json.loads(_show(*ASKED, "--json"))
    assert told["on"] == "2022-11-08" and told["supplier"] == "North Korea"
    assert [set(each) for each in told["measures"]] == [{"id", "citation", "applies", "why"}] * 2
    assert {each["applies"] for each in told["measures"]} == {"breach"}


def test_a_day_lists_the_rules_in_force_by_issuer() -> None:
    shown = _show("--on", "1999-06-01")
    lines = [line.strip() for line in shown.splitlines()]
    assert "UN Security Council" in lines and "European Union" in lines
    assert any("S/RES/1160 (1998) OP 8" in line and "1998-03-31" in line and "2001-09-09" in line for line in lines)
    assert "S/RES/1718" not in shown


def test_json_of_rules_tells_all_that_is_known() -> None:
    told = json.loads(_show("--on", "2017-01-01", "--item", "small arms", "--json"))["measures"]
    rule = next(each for each in told if each["id"] == "UNSCR-2428-4" or each["id"] == "UNSCR-2270-6")
    assert rule["source"].startswith("S/RES/2270 (2016)") and rule["from"] == "2016-03-02" and rule["until"] is None
    assert rule["binds"] == ["all"] and rule["direction"] == "supply to" and rule["nature"] == "binding"


def test_no_rule_is_an_answer() -> None:
    assert "No rule known here speaks of it." in _show(
        "--on", "2022-11-08", "--supplier", "Norway", "--recipient", "Chile"
    )


def test_a_party_without_a_day_is_asked_of_today() -> None:
    assert (
        _show("--recipient", "North Korea").splitlines()[0].startswith("If anyone supplied arms to North Korea on 20")
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--supplier", "Irann"], 'no state, body or armed group is known as "Irann" (measures.unknown-party)'),
        (["--item", "cutlass"], '"cutlass" is no category of arms (measures.unknown-item)'),
    ],
)
def test_an_unknown_word_is_a_usage_error_with_a_next_step(arguments: list[str], told: str) -> None:
    result = CliRunner().invoke(cli, ["measures", *arguments])
    assert result.exit_code == UsageError.exit_code
    assert told in result.stderr and "next:" in result.stderr


def test_a_bad_day_is_explained() -> None:
    result = CliRunner().invoke(cli, ["measures", "--on", "last week"])
    assert result.exit_code == UsageError.exit_code and "Write it as 2024-03-14" in result.stderr
