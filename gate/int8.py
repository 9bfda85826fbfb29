"""What rounding the network to eight-bit whole numbers costs: the float32 network's figures less the shipped one's.

In: a bench with the folder of a float32 network (`--float`), or with what was measured when one was there. Out: percent
lost by measure, never below 0. The float32 network is four times the size of the package and is not shipped, so a
measurement is pinned in floors.json with the digests of both networks: it speaks for those two weights and no others,
and a check with another shipped network fails until it is made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from counterclaim.core.errors import ConfigError
from counterclaim.reading.assets import FOLDER, load_assets
from gate.asked import ASKED
from gate.bench import Bench
from gate.floors import Pinned

NAME = "int8"
Measure = Callable[[Bench], Mapping[str, float]]


def measure_loss(bench: Bench, scorers: Mapping[str, Measure]) -> dict[str, float]:
    """Percent lost by each measure that something is asked of, and the most lost by any; as pinned without --float."""
    if bench.float_network is None:
        return dict(bench.pinned[NAME].figures)
    _check_same_weights(bench.float_network, bench.network or FOLDER)
    rounded = {name: bench.measured.get(name) or measure(bench) for name, measure in scorers.items()}
    exact_bench = Bench(bench.shared, bench.float_network, bench.root)
    try:
        exact = {name: measure(exact_bench) for name, measure in scorers.items()}
    except ValueError as error:
        raise ConfigError(
            "gate.other-graph",
            f"the network in {bench.float_network.name}/ does not run as the shipped one does: {error}",
            "Export it anew with training.export as it is now.",
        ) from error
    return lost_figures(exact, rounded)


def lost_figures(
    exact: Mapping[str, Mapping[str, float]], rounded: Mapping[str, Mapping[str, float]]
) -> dict[str, float]:
    """What each asked figure lost.

    >>> lost_figures({"trees": {"las": 88.0, "uas": 90.0}}, {"trees": {"las": 87.5, "uas": 90.25}})
    {'trees las': 0.5, 'trees uas': 0.0, 'most': 0.5}
    """
    lost = {
        f"{name} {figure}": max(0.0, reached - rounded[name][figure])
        for name, figures in exact.items()
        for figure, reached in figures.items()
        if f"{name}.{figure}" in ASKED
    }
    return lost | {"most": max(lost.values(), default=0.0)}


def pin_loss(bench: Bench, figures: Mapping[str, float], *, today: date | None = None) -> Pinned | None:
    """What to keep of a measurement that was made now; None where it was only repeated from the file."""
    if bench.float_network is None:
        return None
    kept = {name: round(figure, 2) for name, figure in figures.items()}
    return Pinned((today or date.today()).isoformat(), _digest(bench.float_network), kept)


def told_networks(bench: Bench) -> str:
    """The digests of the float32 network and of the one that was rounded from it."""
    exact = bench.pinned[NAME].float_network if bench.float_network is None else _digest(bench.float_network)
    return f"float32 {exact} int8 {_digest(bench.network or FOLDER)}"


def can_measure(bench: Bench) -> bool:
    """True with a float32 network, or with a measurement of one."""
    return bench.float_network is not None or NAME in bench.pinned


def _check_same_weights(exact: Path, rounded: Path) -> None:
    """ConfigError unless the labels, which hold trained weights too, are those of one network."""
    if load_assets(exact).labels != load_assets(rounded).labels:
        raise ConfigError(
            "gate.other-weights",
            f"the labels in {exact.name}/ are not those of the network in {rounded.name}/: they are two networks",
            "Name the folder of the float32 network that the other was rounded from.",
        )


def _digest(folder: Path) -> str:
    return load_assets(folder).digest
