from __future__ import annotations

from pathlib import Path

import pytest

from counterclaim.reading.assets import FOLDER, NETWORK
from gate.__main__ import main
from gate.asked import ASKED
from gate.floors import load_floors
from gate.scorers import SCORERS

SHARED = Path(__file__).parents[3] / "shared"


@pytest.mark.shared
@pytest.mark.network
@pytest.mark.slow
@pytest.mark.skipif(not (SHARED / "cases").is_dir(), reason="the development data is not beside the checkout")
@pytest.mark.skipif(not (FOLDER / NETWORK).exists(), reason="the network file is not in the package")
def test_no_figure_has_dropped_below_its_floor(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--check", "--data", str(SHARED)])
    assert code == 0, capsys.readouterr().out


def test_floors_and_what_is_asked_name_measures_of_scorers() -> None:
    for name in (*ASKED, *load_floors().floors):
        assert name.partition(".")[0] in SCORERS
