"""Floors: the figure that each measure has reached, and a digest of the data that it was measured on.

In: floors.json and fresh figures. Out: one `Standing` a measure, or new floors. Always: a floor rises by
`raise_floors` alone, falls only by name and with a reason that the file keeps, and changed data is seen before its
figures are trusted.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

from counterclaim.core.errors import ConfigError, UsageError
from gate.asked import ASKED

FLOORS = Path(__file__).parent / "floors.json"
State = Literal["holds", "dropped", "data changed", "no floor"]
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
    reached: float
    floor: float | None
    margin: float
    asked: float | None
    state: State

    @property
    def fails(self) -> bool:
        """True if a check must stop here."""
        return self.state in ("dropped", "data changed")


@dataclass(frozen=True, slots=True)
class Change:
    """One change of floors.json that needs its reason kept."""

    on: str
    name: str
    before: float | str
    after: float | str
    reason: str


@dataclass(frozen=True, slots=True)
class Floors:
    """The content of floors.json."""

    floors: Mapping[str, float] = field(default_factory=dict)
    data: Mapping[str, str] = field(default_factory=dict)
    history: tuple[Change, ...] = ()


def load_floors(path: Path = FLOORS) -> Floors:
    """The floors kept in a file; none where there is no file yet."""
    if not path.exists():
        return Floors()
    try:
        kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return Floors(kept["floors"], kept["data"], tuple(Change(**change) for change in kept["history"]))
    except (ValueError, KeyError, TypeError) as error:
        raise ConfigError("gate.bad-floors", f"{path.name} is not a file of floors: {error}", _HINT) from error


def record_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write the file, in an order that keeps differences small."""
    kept = {
        "floors": dict(sorted(floors.floors.items())),
        "data": dict(sorted(floors.data.items())),
        "history": [{slot: getattr(change, slot) for slot in Change.__slots__} for change in floors.history],
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
            state: State = "holds"
            if pinned is not None and pinned != measurement.data:
                state = "data changed"
            elif floor is None:
                state = "no floor"
            elif reached < floor - measurement.margin:
                state = "dropped"
            standings.append(Standing(name, reached, floor, measurement.margin, ASKED.get(name), state))
    return standings


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
    _check_names(lowered, measurements)
    on = (today or date.today()).isoformat()
    values, data, history = dict(floors.floors), dict(floors.data), list(floors.history)
    for standing in compare(measurements, replace(floors, data={})):
        reached = math.floor(standing.reached * 10) / 10
        floor = values.get(standing.name)
        if floor is None or reached > floor:
            values[standing.name] = reached
        elif standing.name in lowered and reached < floor:
            history.append(Change(on, standing.name, floor, reached, reason))
            values[standing.name] = reached
        elif standing.state == "dropped":
            raise UsageError(
                "gate.floor-would-fall",
                f"{standing.name} is at {standing.reached:.1f}, below its floor of {floor:.1f}; nothing was changed",
                f'Find out why it fell, or say so: --lower {standing.name} --reason "...".',
            )
    for measurement in measurements:
        before = data.get(measurement.scorer)
        if before is not None and before != measurement.data:
            why = reason or "pinned anew by --update; no floor fell"
            history.append(Change(on, f"{measurement.scorer} data", before, measurement.data, why))
        data[measurement.scorer] = measurement.data
    return Floors(values, data, tuple(history))


def _check_names(lowered: Iterable[str], measurements: Iterable[Measurement]) -> None:
    known = {f"{measurement.scorer}.{figure}" for measurement in measurements for figure in measurement.figures}
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
