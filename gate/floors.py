"""Floors: the figure that each measure has reached, and a digest of the data that it was measured on.

Of counts and losses, where less is better, the floor is a ceiling and all that follows is turned round.

In: floors.json and fresh figures. Out: one `Standing` a measure, or new floors. Always: a floor rises by
`raise_floors` alone, falls only by name and with a reason that the file keeps, and changed data is seen before its
figures are trusted.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

from counterclaim.core.errors import ConfigError, UsageError
from gate.asked import asked_of, is_count, less_is_better

FLOORS = Path(__file__).parent / "floors.json"
State = Literal["holds", "dropped", "data changed", "no floor", "gone"]
_HINT = "Restore gate/floors.json from version control."


@dataclass(frozen=True, slots=True)
class Measurement:
    """Figures of one scorer in percent, the digest of its data, and how far a figure may move without a cause."""

    scorer: str
    figures: Mapping[str, float]
    data: str
    margin: float


@dataclass(frozen=True, slots=True)
class Standing:
    """One measure against its floor and against what is asked."""

    name: str
    reached: float | None
    floor: float | None
    margin: float
    asked: float | None
    state: State

    @property
    def short(self) -> bool:
        """True if less is reached than is asked (of counts and losses, more)."""
        if self.asked is None or self.reached is None:
            return self.asked is not None
        return self.reached > self.asked if less_is_better(self.name) else self.reached < self.asked

    @property
    def fails(self) -> bool:
        """True if a check must stop here."""
        return self.state in ("dropped", "data changed", "gone")


@dataclass(frozen=True, slots=True)
class Change:
    """One change of floors.json that needs its reason kept."""

    on: str
    name: str
    before: float | str
    after: float | str
    reason: str


@dataclass(frozen=True, slots=True)
class Pinned:
    """Figures that were measured once with a network that is not shipped, and its digest."""

    on: str
    float_network: str
    figures: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Floors:
    """The content of floors.json."""

    floors: Mapping[str, float] = field(default_factory=dict)
    data: Mapping[str, str] = field(default_factory=dict)
    history: tuple[Change, ...] = ()
    pinned: Mapping[str, Pinned] = field(default_factory=dict)


def load_floors(path: Path = FLOORS) -> Floors:
    """The floors kept in a file; none where there is no file yet."""
    if not path.exists():
        return Floors()
    try:
        kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        history = tuple(Change(**change) for change in kept["history"])
        pinned = {name: Pinned(**values) for name, values in kept.get("pinned", {}).items()}
        return Floors(kept["floors"], kept["data"], history, pinned)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigError("gate.bad-floors", f"{path.name} is not a file of floors: {error}", _HINT) from error


def record_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write the file, in an order that keeps differences small."""
    kept = {
        "floors": dict(sorted(floors.floors.items())),
        "data": dict(sorted(floors.data.items())),
        "history": [asdict(change) for change in floors.history],
        "pinned": {name: asdict(pinned) for name, pinned in sorted(floors.pinned.items())},
    }
    path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def compare(measurements: Iterable[Measurement], floors: Floors) -> list[Standing]:
    """Where every measure stands."""
    standings = []
    for measurement in measurements:
        pinned = floors.data.get(measurement.scorer)
        for figure, reached in measurement.figures.items():
            name = f"{measurement.scorer}.{figure}"
            floor = floors.floors.get(name)
            margin = 0.0 if is_count(name) else measurement.margin
            state: State = "holds"
            if pinned is not None and pinned != measurement.data:
                state = "data changed"
            elif floor is None:
                state = "no floor"
            elif _worse_by(name, reached, floor) > margin:
                state = "dropped"
            standings.append(Standing(name, reached, floor, margin, asked_of(name), state))
        standings += _gone(measurement, floors)
    return standings


def _gone(measurement: Measurement, floors: Floors) -> list[Standing]:
    """Measures with a floor that have no figure any more, as where nothing is found on which a value could be right."""
    kept = (name for name in floors.floors if name.partition(".")[0] == measurement.scorer)
    names = (name for name in kept if name.partition(".")[2] not in measurement.figures)
    return [Standing(name, None, floors.floors[name], measurement.margin, asked_of(name), "gone") for name in names]


def _worse_by(name: str, reached: float, floor: float) -> float:
    return reached - floor if less_is_better(name) else floor - reached


def raise_floors(
    measurements: Iterable[Measurement],
    floors: Floors,
    *,
    lower: Iterable[str] = (),
    reason: str = "",
    today: date | None = None,
) -> Floors:
    """Floors lifted to what is reached; a fall must be named in `lower` with a reason, or nothing is changed.

    Figures within the margin below their floor leave it where it is. Changed data is pinned anew, and that is kept.
    """
    lowered = frozenset(lower)
    measurements = list(measurements)
    if lowered and not reason.strip():
        raise UsageError("gate.no-reason", "--lower needs a reason", 'Say why: --lower NAME --reason "...".')
    _check_names(lowered, measurements, floors)
    on = (today or date.today()).isoformat()
    values, data, history = dict(floors.floors), dict(floors.data), list(floors.history)
    for standing in compare(measurements, replace(floors, data={})):
        if standing.reached is None:
            if standing.name not in lowered:
                raise UsageError(
                    "gate.floor-would-go",
                    f"{standing.name} has a floor of {standing.floor} and no figure; nothing was changed",
                    f'Find out why it went, or say so: --lower {standing.name} --reason "...".',
                )
            history.append(Change(on, standing.name, values.pop(standing.name), "gone", reason))
            continue
        to_tenth = math.ceil if less_is_better(standing.name) else math.floor
        reached = to_tenth(standing.reached * 10) / 10
        floor = values.get(standing.name)
        if floor is None or _worse_by(standing.name, reached, floor) < 0:
            values[standing.name] = reached
        elif standing.name in lowered and _worse_by(standing.name, reached, floor) > 0:
            history.append(Change(on, standing.name, floor, reached, reason))
            values[standing.name] = reached
        elif standing.state == "dropped":
            where = "above its ceiling" if less_is_better(standing.name) else "below its floor"
            raise UsageError(
                "gate.floor-would-fall",
                f"{standing.name} is at {standing.reached:.1f}, {where} of {floor:.1f}; nothing was changed",
                f'Find out why it fell, or say so: --lower {standing.name} --reason "...".',
            )
    for measurement in measurements:
        before = data.get(measurement.scorer)
        if before is not None and before != measurement.data:
            why = reason or "pinned anew by --update; no floor fell"
            history.append(Change(on, f"{measurement.scorer} data", before, measurement.data, why))
        data[measurement.scorer] = measurement.data
    return Floors(values, data, tuple(history), floors.pinned)


def _check_names(lowered: Iterable[str], measurements: Iterable[Measurement], floors: Floors) -> None:
    known = {f"{measurement.scorer}.{figure}" for measurement in measurements for figure in measurement.figures}
    known |= {standing.name for measurement in measurements for standing in _gone(measurement, floors)}
    for name in lowered:
        if name not in known:
            raise UsageError(
                "gate.no-such-measure", f"--lower {name}: this run measured no such thing", "Names stand in the table."
            )


def digest_files(paths: Iterable[Path], *roots: Path) -> str:
    """`sha256:` digest of the names (below the root that holds them) and bytes of files, in name order."""
    named = {}
    for path in paths:
        root = next(root for root in roots if path.is_relative_to(root))
        named[path.relative_to(root).as_posix()] = path
    digest = hashlib.sha256()
    for name, path in sorted(named.items()):
        content = path.read_bytes()
        digest.update(f"{name}:{len(content)}:".encode())
        digest.update(content)
    return "sha256:" + digest.hexdigest()
