from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from gate import scorers
from gate.__main__ import main
from gate.scorers import Scorer

Run = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    (tmp_path / "tides.txt").write_text("high and low", encoding="utf-8")

    def run_with(reached: float, *arguments: str, file: str = "tides.txt") -> int:
        scorer = Scorer(lambda _: {"height": reached}, lambda bench: [bench.shared / file], 0.5, "height of the tide")
        monkeypatch.setattr(scorers, "SCORERS", {"tides": scorer})
        monkeypatch.setattr("gate.__main__.SCORERS", scorers.SCORERS)
        return main([*arguments, "--data", str(tmp_path), "--floors", str(tmp_path / "floors.json")])

    return run_with


def test_check_passes_at_the_floor_and_fails_below_it(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(70.0, "--update") == 0
    assert run(69.6, "--check") == 0
    assert run(69.4, "--check") == 1
    assert "DROPPED" in capsys.readouterr().out
    assert run(69.4) == 0


def test_check_fails_when_the_data_changed_until_it_is_pinned(run: Run, tmp_path: Path) -> None:
    run(70.0, "--update")
    (tmp_path / "tides.txt").write_text("low and high", encoding="utf-8")
    assert run(75.0, "--check") == 1
    assert run(75.0, "--update") == 0
    assert run(75.0, "--check") == 0


def test_check_fails_where_there_is_nothing_to_check(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(70.0, "--check") == 5
    assert "holds no floors" in capsys.readouterr().err
    run(70.0, "--update")
    assert run(70.0, "--check", file="absent.txt") == 1
    assert "not measured: tides" in capsys.readouterr().out


def test_update_does_not_lower_without_name_and_reason(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(70.0, "--update")
    before = (tmp_path / "floors.json").read_text(encoding="utf-8")
    assert run(60.0, "--update") == 2
    assert run(60.0, "--update", "--lower", "tides.height") == 2
    assert (tmp_path / "floors.json").read_text(encoding="utf-8") == before
    assert "gate.floor-would-fall" in capsys.readouterr().err
    assert run(60.0, "--update", "--lower", "tides.height", "--reason", "the bay silted up") == 0
    kept = json.loads((tmp_path / "floors.json").read_text(encoding="utf-8"))
    assert kept["floors"] == {"tides.height": 60.0}
    assert kept["history"][0]["reason"] == "the bay silted up"


@pytest.mark.parametrize(
    "arguments",
    [["winds"], ["--lower", "tides.height"], ["--reason", "no"], ["--update", "--network", "elsewhere"]],
)
def test_options_that_do_not_go_together_are_refused(run: Run, arguments: list[str]) -> None:
    assert run(70.0, *arguments) == 2


def test_json_holds_every_measure(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    run(70.0, "--json")
    told = json.loads(capsys.readouterr().out)
    assert told["network"] is None
    assert told["measures"][0] | {"asked": None} == {
        "name": "tides.height", "reached": 70.0, "floor": None, "margin": 0.5, "asked": None, "state": "no floor"
    }  # fmt: skip
