from __future__ import annotations

import time
from datetime import date

import pytest

from counterclaim.core.span import Span
from counterclaim.dates.find import find_times
from counterclaim.dates.said_on import ReportedCue, date_statements

PUMPS = (
    "the ", "two ", "may ", "1998 ", "Nov. ", "a few ", "in the last ", "1,111,", "9", "a.m", "\n ", "’s ", "early ",
    "10:", "January-", "to 2014 ", "one hundred ", "ß", "Sept. 3-5 ", "a day after ", "said on Monday, ",
)  # fmt: skip


def seconds(text: str) -> float:
    start = time.process_time()
    times = find_times(text, published=date(2022, 1, 1))
    cues = [ReportedCue(Span(at, at + 4), (), Span(0, len(text))) for at in range(0, len(text) - 4, len(text) // 20)]
    date_statements(cues, times, text=text, published=date(2022, 1, 1))
    return time.process_time() - start


@pytest.mark.parametrize("pump", PUMPS)
def test_time_grows_with_the_text_and_not_faster(pump: str) -> None:
    """Eight times the text may take at most 24 times the time: a square would take 64 times."""
    short, long = pump * (8_000 // len(pump)), pump * (64_000 // len(pump))
    # The least of some runs: a busy machine only ever adds to a time.
    quickest = min(seconds(short) for _ in range(3))
    assert min(seconds(long) for _ in range(3)) <= max(0.1, 24 * max(quickest, 0.001))
