from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.errors import ConfigError, UsageError
from gate.floors import (
    Floors,
    Measurement,
    compare,
    digest_files,
    load_floors,
    raise_floors,
    record_floors,
)

DAY = date(2024, 2, 1)
KEPT = Floors({"trees.uas": 90.0}, {"trees": "sha256:one"})


def measured(uas: float, data: str = "sha256:one", margin: float = 0.5) -> list[Measurement]:
    return [Measurement("trees", {"uas": uas}, data, margin)]


@pytest.mark.parametrize(
    ("reached", "data", "state", "fails"),
    [
        (91.0, "sha256:one", "holds", False),
        (89.6, "sha256:one", "holds", False),
        (89.4, "sha256:one", "dropped", True),
        (99.0, "sha256:two", "data changed", True),
    ],
)
def test_a_figure_stands_against_its_floor(reached: float, data: str, state: str, fails: bool) -> None:
    (standing,) = compare(measured(reached, data), KEPT)
    assert (standing.state, standing.fails, standing.asked) == (state, fails, 91.0)


def test_a_measure_without_a_floor_does_not_fail() -> None:
    (standing,) = compare(measured(12.0), Floors())
    assert (standing.state, standing.fails) == ("no floor", False)


def test_update_raises_and_pins() -> None:
    raised = raise_floors(measured(91.26), KEPT, today=DAY)
    assert (raised.floors, raised.history) == ({"trees.uas": 91.2}, ())
    assert raise_floors(measured(91.26), Floors(), today=DAY).data == {"trees": "sha256:one"}


def test_update_leaves_a_floor_that_is_missed_by_noise() -> None:
    assert raise_floors(measured(89.7), KEPT, today=DAY) == KEPT


def test_update_refuses_to_lower() -> None:
    with pytest.raises(UsageError, match=r"below its floor of 90\.0; nothing was changed") as raised:
        raise_floors(measured(80.0), KEPT, today=DAY)
    assert "--lower trees.uas" in raised.value.hint


def test_changed_data_does_not_let_a_floor_fall() -> None:
    with pytest.raises(UsageError, match="below its floor"):
        raise_floors(measured(80.0, "sha256:two"), KEPT, today=DAY)


def test_changed_data_is_pinned_and_written_down() -> None:
    raised = raise_floors(measured(90.0, "sha256:two"), KEPT, today=DAY)
    assert raised.data == {"trees": "sha256:two"}
    (change,) = raised.history
    assert (change.on, change.name, change.before, change.after) == (
        "2024-02-01",
        "trees data",
        "sha256:one",
        "sha256:two",
    )


def test_a_floor_falls_by_name_with_a_reason_that_is_kept() -> None:
    lowered = raise_floors(measured(80.04), KEPT, lower=["trees.uas"], reason="smaller network", today=DAY)
    assert lowered.floors == {"trees.uas": 80.0}
    (change,) = lowered.history
    assert (change.before, change.after, change.reason) == (90.0, 80.0, "smaller network")


@pytest.mark.parametrize(("names", "reason"), [(["trees.uas"], ""), (["trees.uas"], "  "), (["trees.las"], "typo")])
def test_lowering_needs_a_reason_and_a_measure(names: list[str], reason: str) -> None:
    with pytest.raises(UsageError):
        raise_floors(measured(80.0), KEPT, lower=names, reason=reason, today=DAY)


def test_floors_come_back_from_their_file(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert load_floors(path) == Floors()
    floors = raise_floors(measured(80.0), KEPT, lower=["trees.uas"], reason="smaller network", today=DAY)
    record_floors(floors, path)
    assert load_floors(path) == floors


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"floors": {}, "data": {}, "history": [{"on": "x"}]}'])
def test_a_broken_file_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "floors.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"floors\.json is not a file of floors"):
        load_floors(path)


def test_the_digest_sees_names_and_bytes_but_not_the_order_or_the_place(tmp_path: Path) -> None:
    for place in ("here", "there"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "a.txt").write_bytes(b"one")
        (tmp_path / place / "b.txt").write_bytes(b"two")
    here = [tmp_path / "here" / "a.txt", tmp_path / "here" / "b.txt"]
    there = [tmp_path / "there" / "b.txt", tmp_path / "there" / "a.txt"]
    digest = digest_files(here, tmp_path / "here")
    assert digest_files(there, tmp_path / "there") == digest
    there[0].write_bytes(b"three")
    assert digest_files(there, tmp_path / "there") != digest
    here[0].rename(tmp_path / "here" / "c.txt")
    assert digest_files([tmp_path / "here" / "c.txt", here[1]], tmp_path / "here") != digest
