from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from rich.cells import cell_len
from rich.console import Console

from counterclaim.core.interval import Granularity, Interval
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.timeline import draw_timeline
from counterclaim.render.page import Page
from counterclaim.render.terminal_timeline import time_words, timeline_lines
from tests.accounts import STAMP, make_account, make_cargo_account, make_document
from tests.render.test_terminal_sections import hostile_account


def told_of(*accounts: Account, width: int = 96) -> str:
    out = io.StringIO()
    console = Console(file=out, width=width, color_system=None)
    for line in timeline_lines(draw_timeline(accounts), Page(width)):
        console.print(line, soft_wrap=True, highlight=False)
    return out.getvalue()


def test_times_stand_in_order_and_the_undated_at_the_end() -> None:
    told = told_of(make_cargo_account())
    times = ("in April 2019", "in the week of 29 Apr – 5 May 2019", "on 5 May 2019", "on 6 May 2019", "WITHOUT A DAY")
    places = [told.index(each) for each in times]
    assert places == sorted(places)
    assert told.index("hypothetical assault") > told.index("WITHOUT A DAY")


def test_each_entry_opens_with_its_standing() -> None:
    told = told_of(make_cargo_account())
    assert "T1   ▲ alleged transfer: Malta (MLT) → rebels in Fezzan" in told
    assert "E2   ● reported sanction: Algeria (DZA); told by the article itself" in told
    assert "S2   ✕ Malta (MLT) denies" in told
    assert "E1" not in told, "its transfer tells it"


def test_an_act_of_saying_is_told_once_with_its_code() -> None:
    account = make_cargo_account()
    saying = replace(account.events[1], id="e9", type="REJECT", cameo="12", trigger=account.statements[1].cue[0])
    told = told_of(replace(account, events=(*account.events, saying)))
    assert "S2   ✕ Malta (MLT) denies (REJECT 12)" in told
    assert "E4" not in told


def test_documents_are_named_where_there_are_several() -> None:
    told = told_of(make_cargo_account(), make_account())
    assert "[1] Malta shipped launchers to Fezzan rebels" in told and "[2] Malta rejects charge" in told
    assert "  [2] S1" in told and "[1]" not in told_of(make_cargo_account())


def test_an_open_time_is_no_day() -> None:
    account = make_cargo_account()
    event = replace(account.events[1], on=Interval(None, date(2019, 5, 6)))
    told = told_of(replace(account, events=(event,), transfers=(), statements=()))
    assert told.index("WITHOUT A DAY") < told.index("reported sanction") < told.index("by 6 May 2019")


@pytest.mark.parametrize(
    ("start", "end", "granularity", "expected"),
    [
        ("2022-09-01", "2022-09-30", "month", "in September 2022"),
        ("2022-11-02", "2022-11-02", "day", "on 2 Nov 2022"),
        ("2022-10-31", "2022-11-06", "week", "in the week of 31 Oct – 6 Nov 2022"),
        ("2021-01-01", "2021-12-31", "year", "in 2021"),
        ("2019-01-01", "2021-12-31", "year", "within 1 Jan 2019 – 31 Dec 2021"),
        ("2021-06-01", "2021-08-31", "season", "within 1 Jun – 31 Aug 2021"),
        (None, "2021-03-05", "day", "by 5 Mar 2021"),
    ],
)
def test_a_time_is_told_as_finely_as_it_is_known(
    start: str | None, end: str | None, granularity: Granularity, expected: str
) -> None:
    first, last = (None if day is None else date.fromisoformat(day) for day in (start, end))
    assert time_words(Interval(first, last, granularity)) == expected


def test_nothing_with_a_time_says_so() -> None:
    assert "Nothing was found" in told_of(Account(make_document("Rain fell."), None, (), STAMP))


@pytest.mark.parametrize("width", [48, 110])
def test_lines_keep_the_width_and_nothing_hostile_passes(width: int) -> None:
    told = told_of(hostile_account(), make_account(), width=width)
    assert max(cell_len(line) for line in told.splitlines()) <= width
    assert not {"\x1b", "\u202e", "\x07"} & set(told)
