from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.dates.period import MONTHS_IN, Period, Unit, day_of, easter, period_of

UNITS: list[Unit] = ["day", "week", "month", "quarter", "season", "half", "year", "decade", "century"]


@given(st.sampled_from(UNITS), st.dates(date(1200, 1, 1), date(2500, 1, 1)), st.integers(-50, 50))
def test_periods_hold_their_day_and_follow_one_another(unit: Unit, day: date, steps: int) -> None:
    period = period_of(unit, day)
    assert period.start <= day <= period.end
    following = period.shift(1)
    assert following is not None and following.start == period.end + timedelta(days=1)
    moved = period.shift(steps)
    if moved is not None:
        assert moved.shift(-steps) == period


@pytest.mark.parametrize(
    ("unit", "day", "value", "end"),
    [
        ("week", date(2021, 1, 3), "2020-W53", date(2021, 1, 3)),
        ("season", date(2023, 1, 5), "2022-WI", date(2023, 2, 28)),
        ("quarter", date(2022, 12, 31), "2022-Q4", date(2022, 12, 31)),
        ("weekend", date(2022, 11, 8), "2022-W45-WE", date(2022, 11, 13)),
        ("century", date(1989, 5, 5), "19XX", date(1999, 12, 31)),
    ],
)
def test_values_and_ends(unit: Unit, day: date, value: str, end: date) -> None:
    period = period_of(unit, day)
    assert (period.value, period.end) == (value, end)


def test_nothing_lies_outside_the_calendar() -> None:
    assert Period("year", date(2900, 1, 1)).shift(200) is None
    assert Period("day", date(2022, 1, 1)).shift(10**9) is None
    assert day_of(0, 1, 1) is None and day_of(2022, 2, 29) is None


@pytest.mark.parametrize(
    ("year", "day"), [(2019, date(2019, 4, 21)), (2024, date(2024, 3, 31)), (2038, date(2038, 4, 25))]
)
def test_easter(year: int, day: date) -> None:
    assert easter(year) == day


def test_every_unit_with_months_has_whole_months() -> None:
    assert all(1200 % months == 0 for months in MONTHS_IN.values())
