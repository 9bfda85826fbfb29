from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.errors import AssetError, ConfigError
from gate import int8, scorers
from gate.__main__ import main
from gate.bench import Bench
from gate.floors import Pinned, load_floors
from gate.scorers import Scorer


def make_network(folder: Path, content: str, labels: str = "{}") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    files = {"network.onnx": content, "tokenizer.json": "{}", "labels.json": labels}
    for name, written in files.items():
        (folder / name).write_text(written, encoding="utf-8")
    digests = {name: hashlib.sha256(written.encode()).hexdigest() for name, written in files.items()}
    (folder / "digests.json").write_text(json.dumps(digests), encoding="utf-8")
    return folder


def trees(bench: Bench) -> Mapping[str, float]:
    return (
        {"las": 88.0, "upos": 96.0, "gum las": 70.0} if bench.network else {"las": 87.6, "upos": 96.25, "gum las": 1.0}
    )


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_network(tmp_path / "shipped", "rounded")
    monkeypatch.setattr(int8, "FOLDER", folder)
    return folder


def test_only_what_something_is_asked_of_is_told_and_gains_hide_no_loss(tmp_path: Path, shipped: Path) -> None:
    bench = Bench(tmp_path, float_network=make_network(tmp_path / "exact", "exact"))
    lost = int8.measure_loss(bench, {"trees": trees})
    assert lost == pytest.approx({"trees las": 0.4, "trees upos": 0.0, "most": 0.4})


def test_figures_of_the_shipped_network_are_not_measured_twice(tmp_path: Path, shipped: Path) -> None:
    exact = make_network(tmp_path / "exact", "exact")
    bench = Bench(tmp_path, float_network=exact, measured={"trees": {"las": 86.0, "upos": 96.0}})
    assert int8.measure_loss(bench, {"trees": trees})["most"] == 2.0


def test_without_the_float_network_the_pinned_figures_stand(tmp_path: Path, shipped: Path) -> None:
    pinned = {"int8": Pinned("2024-01-31", "sha256:exact", {"most": 0.25})}
    bench = Bench(tmp_path, pinned=pinned)
    assert int8.can_measure(bench)
    assert not int8.can_measure(Bench(tmp_path))
    assert int8.measure_loss(bench, {}) == {"most": 0.25}
    assert int8.pin_loss(bench, {"most": 0.25}) is None
    assert int8.told_networks(bench).startswith("float32 sha256:exact int8 sha256:")


def test_a_measurement_is_pinned_with_the_digest_of_the_float_network(tmp_path: Path) -> None:
    exact = make_network(tmp_path / "exact", "exact")
    pinned = int8.pin_loss(Bench(tmp_path, float_network=exact), {"most": 0.3333}, today=date(2024, 1, 31))
    digest = "sha256:" + hashlib.sha256(b"exact").hexdigest()
    assert pinned == Pinned("2024-01-31", digest, {"most": 0.33})


def test_two_networks_of_different_training_are_not_compared(tmp_path: Path, shipped: Path) -> None:
    exact = make_network(tmp_path / "exact", "exact", '{"transitions": [[0.5]]}')
    with pytest.raises(ConfigError, match="they are two networks"):
        int8.measure_loss(Bench(tmp_path, float_network=exact), {"trees": trees})


def test_a_float_network_of_an_older_graph_is_named(tmp_path: Path, shipped: Path) -> None:
    def needs_another_input(bench: Bench) -> Mapping[str, float]:
        if bench.network is not None:
            raise ValueError("Required inputs (['mask']) are missing")
        return {"las": 87.0}

    bench = Bench(tmp_path, float_network=make_network(tmp_path / "exact", "exact"))
    with pytest.raises(ConfigError, match=r"exact/ does not run as the shipped one does: .*mask"):
        int8.measure_loss(bench, {"trees": needs_another_input})


def test_an_altered_float_network_is_refused(tmp_path: Path) -> None:
    exact = make_network(tmp_path / "exact", "exact")
    (exact / "network.onnx").write_text("other", encoding="utf-8")
    with pytest.raises(AssetError):
        int8.pin_loss(Bench(tmp_path, float_network=exact), {"most": 0.3})


def test_a_pinned_loss_holds_for_its_network_and_no_other(
    tmp_path: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "dev.conllu").write_text("words", encoding="utf-8")
    scorer = Scorer(
        lambda bench: int8.measure_loss(bench, {"trees": trees}),
        lambda bench: [bench.shared / "dev.conllu"] if int8.can_measure(bench) else [],
        0.4, "what is lost", also=int8.told_networks, needs="the float network",
    )  # fmt: skip
    monkeypatch.setattr(scorers, "SCORERS", {"int8": scorer})
    monkeypatch.setattr("gate.__main__.SCORERS", scorers.SCORERS)
    common = ["--data", str(tmp_path), "--floors", str(tmp_path / "floors.json")]
    exact = str(make_network(tmp_path / "exact", "exact"))

    assert main(common) == 0
    assert "not measured: int8: it takes the float network" in capsys.readouterr().out
    assert main([*common, "--float", exact, "--update"]) == 0
    assert load_floors(tmp_path / "floors.json").pinned["int8"].figures == {
        "trees las": 0.4,
        "trees upos": 0,
        "most": 0.4,
    }
    assert main([*common, "--check"]) == 0
    make_network(shipped, "rounded otherwise")
    capsys.readouterr()
    assert main([*common, "--check"]) == 1
    assert "DATA CHANGED" in capsys.readouterr().out
    assert main([*common, "--float", exact, "--update"]) == 0
    assert main([*common, "--check"]) == 0
