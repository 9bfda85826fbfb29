from __future__ import annotations

import xml.etree.ElementTree as ET
from random import Random

import pytest

from counterclaim.core.errors import AssetError
from counterclaim.lexicon.calibration import Knots, calibrate, interpolate, load_knots, parse_knots
from gate.calibration import bin_points, calibration_error, fit_knots, render_knots, scored_statements, split_scored
from gate.cases import score_stories
from gate.diagram import Series, render_diagram
from tests.gate.harbour import DRAWN, STORY, bend

KNOTS: Knots = ((0.2, 0.1), (0.6, 0.5), (0.9, 0.8))


@pytest.mark.parametrize(("raw", "right"), [(0.0, 0.1), (0.2, 0.1), (0.4, 0.3), (0.6, 0.5), (0.75, 0.65), (1.0, 0.8)])
def test_scores_lie_on_the_line_through_the_knots(raw: float, right: float) -> None:
    assert interpolate(raw, KNOTS) == pytest.approx(right)


def test_the_shipped_map_rises_within_its_bounds() -> None:
    scores = [calibrate(raw / 100) for raw in range(101)]
    assert scores == sorted(scores)
    assert 0 <= scores[0] <= scores[-1] <= 1
    assert load_knots() is load_knots()


@pytest.mark.parametrize("knots", ["[]", "[[0.5, 0.6], [0.5, 0.7]]", "[[0.1, 0.6], [0.5, 0.4]]", "[[0.1, 1.2]]"])
def test_knots_that_do_not_rise_are_refused(knots: str) -> None:
    with pytest.raises(AssetError, match="knots must rise"):
        parse_knots(f"knots = {knots}")


def test_written_knots_are_read_back() -> None:
    assert parse_knots(render_knots(KNOTS, 120)) == KNOTS


def test_a_fit_brings_boastful_scores_down_to_what_they_keep() -> None:
    random = Random(5)
    scored = [(raw, random.random() < raw**2) for raw in (random.random() for _ in range(4000))]
    fit, report = scored[::2], scored[1::2]
    knots = fit_knots(fit)
    before = calibration_error(bin_points(report))
    after = calibration_error(bin_points([(interpolate(raw, knots), right) for raw, right in report]))
    assert before > 0.15
    assert after < 0.05


@pytest.mark.parametrize(
    ("scored", "right"),
    [([(0.5, False)] * 30 + [(0.5, True)] * 10, 0.25), ([(0.9, False)] * 20 + [(0.1, True)] * 20, 0.5)],
)
def test_scores_that_tell_nothing_all_promise_the_share_that_is_right(
    scored: list[tuple[float, bool]], right: float
) -> None:
    assert interpolate(0.5, fit_knots(scored)) == pytest.approx(right, abs=0.01)


def test_no_score_promises_certainty() -> None:
    knots = fit_knots([(0.7, True)] * 50 + [(0.2, False)] * 50)
    assert 0 < knots[0][1] < 0.05
    assert 0.95 < knots[-1][1] < 1
    assert parse_knots(render_knots(knots, 100)) == knots


def test_a_statement_is_right_when_found_with_its_speaker_and_position() -> None:
    def right(*drawn: object) -> list[bool]:
        (matching,) = score_stories([STORY], lambda _: drawn).matchings  # type: ignore[arg-type, return-value]
        return [value for _, value in scored_statements(matching)]

    assert right(*DRAWN) == [True] * 5
    assert right(*bend(2, position="alleges")) == [True, True, False, True, True]
    assert right(*bend(2, channel="speech")) == [True] * 5
    assert right(*DRAWN, DRAWN[4]) == [True] * 5 + [False]


def test_no_story_is_in_both_halves() -> None:
    board = score_stories([STORY], lambda _: DRAWN)
    fit, report = split_scored([board])
    assert (len(fit), len(report)) == (5, 0)


def test_the_diagram_is_sound_markup_with_a_dot_a_bin() -> None:
    points = bin_points([(i / 100, i % 3 > 0) for i in range(100)])
    picture = render_diagram("Less < more", [Series("raw & plain", points, 0.2, "#123456", False)])
    root = ET.fromstring(picture)
    dots = [dot for dot in root.iter("{http://www.w3.org/2000/svg}circle") if dot.find("{*}title") is not None]
    assert len(dots) == 10
    assert picture == render_diagram("Less < more", [Series("raw & plain", points, 0.2, "#123456", False)])
