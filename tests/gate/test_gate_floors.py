from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.errors import ConfigError, UsageError
from gate.floors import (
    Floors,
    Measurement,
    Pinned,
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


COUNTED = Floors({"own/events.claims as reported": 1.0}, {"own/events": "sha256:one"})


def counted(count: float) -> list[Measurement]:
    return [Measurement("own/events", {"claims as reported": count}, "sha256:one", 1.0)]


@pytest.mark.parametrize(("count", "state", "short"), [(0, "holds", False), (1, "holds", True), (2, "dropped", True)])
def test_of_counts_less_is_better_and_no_noise_excuses_one_more(count: float, state: str, short: bool) -> None:
    (standing,) = compare(counted(count), COUNTED)
    assert (standing.asked, standing.margin, standing.state, standing.short) == (0.0, 0.0, state, short)


def test_a_ceiling_only_comes_down() -> None:
    assert raise_floors(counted(0), COUNTED, today=DAY).floors == {"own/events.claims as reported": 0.0}
    with pytest.raises(UsageError, match=r"is at 2\.0, above its ceiling of 1\.0; nothing was changed"):
        raise_floors(counted(2), COUNTED, today=DAY)
    name = "own/events.claims as reported"
    lifted = raise_floors(counted(2), COUNTED, lower=[name], reason="harder stories", today=DAY)
    assert lifted.floors == {name: 2.0}
    assert (lifted.history[0].before, lifted.history[0].after) == (1.0, 2.0)


def test_of_what_is_lost_less_is_better_within_the_noise() -> None:
    floors = Floors({"int8.most": 0.2}, {"int8": "sha256:one"})

    def state(lost: float) -> tuple[str, bool]:
        (standing,) = compare([Measurement("int8", {"most": lost}, "sha256:one", 0.4)], floors)
        return standing.state, standing.short

    assert (state(0.1), state(0.55), state(0.7)) == (("holds", False), ("holds", True), ("dropped", True))


@pytest.mark.parametrize(
    ("name", "asked"),
    [("own/transfers.recall", 85.0), ("transfers.recall", 85.0), ("own/statements.speaker", 92.0), ("own/x.y", None)],
)
def test_the_same_is_asked_of_every_set_of_stories(name: str, asked: float | None) -> None:
    scorer, _, figure = name.partition(".")
    (standing,) = compare([Measurement(scorer, {figure: 50.0}, "", 1.0)], Floors())
    assert standing.asked == asked


def test_a_measure_that_is_gone_fails_until_that_is_said() -> None:
    floors = Floors({"trees.uas": 90.0, "trees.las": 80.0, "treasure.las": 1.0}, {"trees": "sha256:one"})
    standing = compare(measured(90.0), floors)[-1]
    assert (standing.name, standing.reached, standing.state, standing.fails) == ("trees.las", None, "gone", True)
    with pytest.raises(UsageError, match=r"trees\.las has a floor of 80\.0 and no figure"):
        raise_floors(measured(90.0), floors, today=DAY)
    lowered = raise_floors(measured(90.0), floors, lower=["trees.las"], reason="no relations", today=DAY)
    assert lowered.floors == {"trees.uas": 90.0, "treasure.las": 1.0}
    assert lowered.history[0].after == "gone"


def test_what_was_pinned_is_kept_through_updates_and_the_file(tmp_path: Path) -> None:
    pinned = {"int8": Pinned("2024-01-31", "sha256:exact", {"most": 0.25})}
    floors = raise_floors(measured(91.0), replace(KEPT, pinned=pinned), today=DAY)
    record_floors(floors, tmp_path / "floors.json")
    assert load_floors(tmp_path / "floors.json").pinned == pinned


def test_floors_come_back_from_their_file(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert load_floors(path) == Floors()
    floors = raise_floors(measured(80.0), KEPT, lower=["trees.uas"], reason="smaller network", today=DAY)
    record_floors(floors, path)
    assert load_floors(path) == floors


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"floors": {}, "data": {}, "history": [{"on": "x"}]}',
        '{"floors": {}, "data": {}, "history": [], "pinned": {"int8": 3}}',
    ],
)
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
