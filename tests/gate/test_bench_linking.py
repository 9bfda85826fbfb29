"""The benchmark of linking: the same made-up claims each time, a table and a curve."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from benchmarks.linking import Maker, render_svg, render_table, run_benchmark


def test_the_same_seed_makes_the_same_claims() -> None:
    assert Maker(3).document() == Maker(3).document() != Maker(4).document()


def test_a_small_run_gives_a_table_and_a_curve(tmp_path: Path) -> None:
    costs = run_benchmark(tmp_path / "ledger.sqlite", (120, 240), documents=2)
    assert [cost.claims for cost in costs] == [120, 240]
    assert all(cost.claims_a_second > 0 and cost.keys > 1 for cost in costs)
    assert len(render_table(costs).splitlines()) == 3
    assert ElementTree.fromstring(render_svg(costs)).tag.endswith("svg")
