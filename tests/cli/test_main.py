from __future__ import annotations

import json

import click
import pytest
from click.testing import CliRunner, Result

import counterclaim
from counterclaim.cli.main import TRACEBACK_SETTING, cli
from counterclaim.core.errors import AssetError, ConfigError, CounterclaimError, InputError, UsageError
from counterclaim.export.schema import account_schema


def run(*arguments: str, **settings: str) -> Result:
    return CliRunner(env=settings).invoke(cli, list(arguments))


def test_version() -> None:
    assert run("--version").stdout == f"counterclaim {counterclaim.__version__}\n"


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_opens_with_what_it_does_and_shows_examples(option: str) -> None:
    told = run(option).stdout
    assert "who says what to whom" in told and "counterclaim read story.txt" in told


def test_schema_is_the_schema() -> None:
    assert json.loads(run("schema").stdout) == account_schema()


@pytest.mark.parametrize(
    ("name", "told"),
    [("raed", 'Did you mean "read"?'), ("docter", 'Did you mean "doctor"?'), ("x.txt", "read x.txt")],
)
def test_an_unknown_command_names_the_nearest(name: str, told: str) -> None:
    result = run(name)
    assert result.exit_code == 2
    assert told in result.stderr


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> list[Exception]:
    """A command that raises what is put into the list."""
    errors: list[Exception] = []

    @click.command()
    def fail() -> None:
        raise errors[0]

    monkeypatch.setitem(cli.commands, "fail", fail)
    return errors


@pytest.mark.parametrize(
    ("kind", "code"), [(CounterclaimError, 1), (UsageError, 2), (InputError, 3), (AssetError, 4), (ConfigError, 5)]
)
def test_an_error_is_one_message_a_next_step_and_the_code_of_its_class(
    kind: type[CounterclaimError], code: int, failing: list[Exception]
) -> None:
    failing.append(kind("some.code", "the thing is\nbroken \x1b[2J", "Mend the thing."))
    result = run("fail")
    assert result.exit_code == code
    assert result.stdout == ""
    assert result.stderr == "error: the thing is broken ␛[2J (some.code)\n  next: Mend the thing.\n"


def test_a_fault_of_ours_is_told_without_a_traceback(failing: list[Exception]) -> None:
    failing.append(ZeroDivisionError("by zero"))
    result = run("fail")
    assert result.exit_code == 1
    assert "ZeroDivisionError: by zero (internal)" in result.stderr and "Traceback" not in result.stderr
    assert TRACEBACK_SETTING in result.stderr


def test_the_traceback_can_be_asked_for(failing: list[Exception]) -> None:
    failing.append(ZeroDivisionError("by zero"))
    assert isinstance(run("fail", **{TRACEBACK_SETTING: "1"}).exception, ZeroDivisionError)
