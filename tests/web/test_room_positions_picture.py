"""The picture of positions over time: places true to scale, days that are not told set apart, nothing lost."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from lxml import etree

from counterclaim.core.claim import StanceKind
from counterclaim.core.interval import Interval
from counterclaim.ledger.views.front import PublishedMonth
from counterclaim.ledger.views.nouns import ClaimRow, ClaimView, Stand, Step
from counterclaim.web.pictures.article_months import MOST, article_months_svg, shown_months
from counterclaim.web.pictures.axis import Axis
from counterclaim.web.pictures.positions import positions_svg

SVG = "{http://www.w3.org/2000/svg}"


def _day(text: str) -> Interval:
    return Interval(date.fromisoformat(text), date.fromisoformat(text))


def _step(on: Interval | None, stance: StanceKind) -> Step:
    return Step(on, stance, None, False, (), ())


def _view(*stands: Stand, last: date | None = date(2020, 6, 1)) -> ClaimView:
    row = ClaimRow("c", "A & <b>", "other", "contested", True, 1, 1, last, last, ())
    return ClaimView(row, stands, (), (), (), (), (), (), 0)


def _stand(name: str, *steps: Step, changed: bool = False) -> Stand:
    return Stand(name, name, steps[-1].stance, None, changed, False, steps)


def _picture(view: ClaimView) -> etree._Element:
    return etree.fromstring(positions_svg(view).encode())


def test_days_lie_in_order_and_true_to_scale() -> None:
    axis = Axis.over(date(2020, 1, 1), date(2020, 12, 31), 100, 900)
    one, two, three = (axis.x(date(2020, month, 1)) for month in (2, 5, 8))
    assert 100 < one < two < three < 900
    assert (two - one) / (three - two) == pytest.approx(90 / 92)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2020, 1, 1), date(2020, 1, 1)),
        (date(2020, 1, 1), date(2020, 1, 9)),
        (date(2020, 1, 1), date(2020, 4, 1)),
        (date(2015, 3, 1), date(2024, 1, 1)),
        (date(1, 1, 1), date(9999, 12, 31)),
    ],
)
def test_no_more_days_are_named_than_can_be_read(first: date, last: date) -> None:
    ticks = Axis.over(first, last, 100, 900).ticks(76)
    places = [x for x, _ in ticks]
    assert 1 <= len(ticks) <= 12
    assert all(later - before >= 60 for before, later in pairwise(places))
    assert len({words for _, words in ticks}) == len(ticks)


def test_a_change_is_called_out_and_the_bar_ends_there() -> None:
    turned = _stand(
        "Malta", _step(_day("2020-01-01"), "denies"), _step(_day("2020-03-01"), "acknowledges"), changed=True
    )
    picture = _picture(_view(turned))
    words = [each.text for each in picture.iter(f"{SVG}text")]
    assert "denies → acknowledges" in words
    bars = [each for each in picture.iter(f"{SVG}rect") if each.get("height") == "8" and "url" not in each.get("fill")]
    blue = [float(each.get("x")) + float(each.get("width")) for each in bars if each.get("fill") == "#0b5c8a"]
    green = [float(each.get("x")) for each in bars if each.get("fill") == "#17632f"]
    assert max(blue) == pytest.approx(min(green), abs=0.2)


def test_days_that_are_not_told_stand_apart() -> None:
    told = [each.text for each in _picture(_view(_stand("A", _step(_day("2020-01-01"), "alleges")))).iter(f"{SVG}text")]
    assert "day not told" not in told
    picture = _picture(_view(_stand("A", _step(_day("2020-01-01"), "alleges"), _step(None, "denies"))))
    assert "day not told" in [each.text for each in picture.iter(f"{SVG}text")]
    assert len(list(picture.iter(f"{SVG}g"))) == 2


@pytest.mark.parametrize("last", [None, date(2020, 6, 1)])
def test_a_claim_without_a_single_day_has_a_picture(last: date | None) -> None:
    picture = _picture(_view(_stand("A", _step(None, "alleges")), _stand("B", _step(None, "denies")), last=last))
    assert len(list(picture.iter(f"{SVG}g"))) == 2


def test_many_steps_and_parties_stay_within_the_picture() -> None:
    crowd = tuple(
        _stand(f"P{number}", *(_step(_day("2020-01-01"), "alleges") for _ in range(30))) for number in range(40)
    )
    picture = _picture(_view(*crowd))
    height = float(picture.get("height"))
    assert "and 16 more in the table" in [each.text for each in picture.iter(f"{SVG}text")]
    for each in picture.iter(f"{SVG}text"):
        assert 0 <= float(each.get("y")) <= height and 0 <= float(each.get("x")) <= 1040


def test_marks_differ_by_shape_as_well_as_colour() -> None:
    stances: tuple[StanceKind, ...] = ("alleges", "confirms", "denies", "declines")
    picture = _picture(_view(*(_stand(each, _step(_day("2020-01-01"), each)) for each in stances)))
    shapes = set()
    for group in picture.iter(f"{SVG}g"):
        mark = group[-1]
        shapes.add((mark.tag, mark.get("fill") == "none", mark.get("d", "")[-1:]))
    assert len(shapes) == 4


def test_months_without_an_article_keep_their_place() -> None:
    rows = shown_months((PublishedMonth(date(2020, 11, 1), 2), PublishedMonth(date(2021, 2, 1), 1)))
    assert [(each.month.month, each.articles) for each in rows] == [(11, 2), (12, 0), (1, 0), (2, 1)]
    picture = etree.fromstring(article_months_svg(rows).encode())
    assert [each.text for each in picture.iterfind(".//{*}g/{*}title")] == [
        "November 2020: 2 articles", "February 2021: 1 article",
    ]  # fmt: skip


def test_of_many_years_the_last_are_drawn_and_it_is_said() -> None:
    months = (PublishedMonth(date(1990, 1, 1), 1), PublishedMonth(date(2021, 2, 1), 1))
    assert len(shown_months(months)) == MOST
    assert "since March 2016" in article_months_svg(months)
    assert article_months_svg(()) == ""
