from __future__ import annotations

from pathlib import Path

import pytest

from gate.timeml import match_times, parse_timeml, plain_value, score_texts, score_times

SHARED = Path(__file__).parents[2] / ".." / "shared" / "data" / "tempeval3"
TEXT = """<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2022-11-08T10:00">Nov. 8</TIMEX3></DCT><TEXT>
Mali &amp; Niger <EVENT eid="e1">met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2022-11-07">Monday</TIMEX3>,
in <TIMEX3 tid="t2" type="DATE" value="2019">2019</TIMEX3> and for <TIMEX3 tid="t3" type="DURATION" value="P2D">two
days</TIMEX3> <TIMEX3 tid="t4" type="DATE" value="PAST_REF">once</TIMEX3>, not last week.</TEXT></TimeML>"""


def test_parse_keeps_offsets_over_markup_and_entities() -> None:
    parsed = parse_timeml("x", TEXT)
    words = [time.span.within(parsed.text) for time in parsed.times]
    assert words == ["Monday", "2019", "two\ndays", "once"]
    assert parsed.created is not None and parsed.created.isoformat() == "2022-11-08"


def test_score_counts_dates_only_and_one_to_one() -> None:
    score = score_texts([parse_timeml("x", TEXT)])
    assert (score.gold, score.found, score.matched, score.value_right) == (3, 3, 2, 2)
    assert score.f1 == pytest.approx(2 / 3)


def test_match_is_one_to_one() -> None:
    parsed = parse_timeml("x", TEXT)
    assert [partner for _, partner in match_times(parsed.times[:1], [])] == [None]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("1998-XX-XX", "1998", True),
        ("199X", "199", True),
        ("2000-W7", "2000-W07", True),
        ("1989-11-06T17", "1989-11-06T17:00", True),
        ("2000-W17", "2000-W1", False),
        ("1998-05", "1998", False),
        ("2000-01-05TNI", "2000-01-05", False),
        ("XXXX-WXX-5", "XXXX", False),
    ],
)
def test_plain_value(left: str, right: str, same: bool) -> None:
    assert (plain_value(left) == plain_value(right)) == same


@pytest.mark.shared
def test_reaches_the_floors_on_both_halves() -> None:
    scores = score_times(SHARED)
    for part in ("development", "held out"):
        assert scores[part].f1 >= 0.90
        assert scores[part].value_accuracy >= 0.85
