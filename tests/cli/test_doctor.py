from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from counterclaim.cli.main import cli
from counterclaim.core.errors import AssetError


def test_a_missing_network_fails_its_checks_with_a_next_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*args: object, **settings: object) -> None:
        raise AssetError("network.missing", "the network file network.onnx is not in assets/", "Install it again.")

    monkeypatch.setattr("counterclaim.reading.reader.Reader.open", missing)
    result = CliRunner().invoke(cli, ["doctor"])
    assert result.exit_code == AssetError.exit_code
    assert "failed  network    the network file network.onnx is not in assets/ (network.missing)" in result.stdout
    assert "next:      Install it again." in result.stdout
    assert "ok      python" in result.stdout


@pytest.mark.usefixtures("hand_read")
def test_a_reading_that_finds_too_little_fails_the_self_test() -> None:
    result = CliRunner().invoke(cli, ["doctor", "--json"])
    told = json.loads(result.stdout)
    checks = {each["check"]: each for each in told["checks"]}
    assert told["ok"] is False and result.exit_code == AssetError.exit_code
    assert checks["network"]["ok"] and not checks["self-test"]["ok"]
    assert checks["self-test"]["next"].startswith("Install again")


@pytest.mark.network
def test_all_is_well_in_a_whole_installation() -> None:
    result = CliRunner().invoke(cli, ["doctor", "--json"])
    assert json.loads(result.stdout)["ok"] is True, result.stdout
    assert result.exit_code == 0
