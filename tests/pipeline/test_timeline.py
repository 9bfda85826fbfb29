from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterclaim.core.interval import Interval
from counterclaim.pipeline.timeline import draw_timeline
from tests.accounts import make_account, make_cargo_account


def test_of_two_times_that_begin_together_the_wider_comes_first() -> None:
    account = make_cargo_account()
    day = Interval(date(2019, 4, 1), date(2019, 4, 1))
    dated = replace(account, statements=(replace(account.statements[1], said_on=day),))
    assert [entry.handle for entry in draw_timeline([dated]).dated][:2] == ["T1", "S1"]


def test_an_event_that_a_transfer_tells_is_told_once() -> None:
    timeline = draw_timeline([make_cargo_account()])
    assert [entry.handle for entry in (*timeline.dated, *timeline.undated)] == [
        "T1",
        "S1",
        "E2",
        "S2",
        "S3",
        "S4",
        "E3",
    ]


MOMENTS = st.dates(date(2000, 1, 1), date(2030, 1, 1))


@given(st.lists(st.none() | st.tuples(MOMENTS, st.integers(0, 400)), min_size=7, max_size=7))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_nothing_is_lost_and_times_never_run_backwards(days: list[tuple[date, int] | None]) -> None:
    account = make_account()
    told = [None if day is None else Interval(day[0], day[0] + timedelta(day[1])) for day in days]
    statements = tuple(replace(each, said_on=on) for each, on in zip(account.statements, told, strict=True))
    timeline = draw_timeline([replace(account, statements=statements)])
    starts = [entry.on.start for entry in timeline.dated if entry.on is not None and entry.on.start is not None]
    assert starts == sorted(starts) and len(timeline.dated) == sum(day is not None for day in days)
    assert len(timeline.dated) + len(timeline.undated) == 7
