"""The rules on the development cases with gold spans: floors that a change must not fall below."""

from __future__ import annotations

import pytest

from gate.gold import load_cases
from gate.positions import CASES, score, share_right

FLOORS = {"position": 86.0, "channel": 86.5, "manner": 97.0, "addressee": 83.0}


@pytest.mark.shared
def test_cases_stay_above_their_floors() -> None:
    rows = score(load_cases(CASES))
    reached = {aspect: round(share_right(judged), 1) for aspect, judged in rows.items()}
    assert {aspect: reached[aspect] for aspect, floor in FLOORS.items() if reached[aspect] < floor} == {}
