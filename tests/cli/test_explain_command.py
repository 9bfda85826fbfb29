from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from counterclaim.cli.main import cli
from tests.accounts import CARGO_TEXT

pytestmark = pytest.mark.usefixtures("hand_read")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """The cargo story as a file."""
    path = tmp_path / "cargo.txt"
    path.write_text(CARGO_TEXT, encoding="utf-8")
    return path


def run(*arguments: str | Path, **settings: str) -> Result:
    return CliRunner(env=settings).invoke(cli, [str(each) for each in arguments])


@pytest.mark.parametrize("typed", ["T1", "t1"])
def test_a_thing_is_explained(story: Path, typed: str) -> None:
    result = run("explain", story, typed)
    assert result.exit_code == 0
    assert "alleged transfer: Malta (MLT) → rebels in Fezzan" in result.stdout and "transfer.supplier" in result.stdout
    assert "\x1b" not in result.stdout


def test_the_same_for_programs(story: Path) -> None:
    told = json.loads(run("explain", story, "C1", "--json").stdout)
    assert list(told) == ["id", "handle", "kind", "score", "steps", "passages", "related", "stamp"]
    assert (told["id"], told["handle"], told["kind"]) == ("c1", "C1", "claim")
    spans = [each["span"] for passage in told["passages"] for each in passage["marks"]]
    assert spans and all(CARGO_TEXT[each["start"] : each["end"]] == each["text"] for each in spans)


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        ("S9", "explain.unknown", "S4 (s4)"),
        ("nothing", "explain.unknown", "S1 (s1), E1 (e1), T1 (t1), C1 (c1), H"),
        ("s", "explain.several", "S1 (s1), S2 (s2), S3 (s3), S4 (s4)"),
        ("\x1b[2J", "explain.unknown", "␛[2J"),
    ],
)
def test_an_id_that_fits_none_or_several_is_a_clear_error(story: Path, typed: str, code: str, told: str) -> None:
    result = run("explain", story, typed)
    assert result.exit_code == 2 and result.stdout == ""
    assert f"({code})" in result.stderr and told in result.stderr and "\x1b" not in result.stderr


def test_a_story_from_which_nothing_was_drawn_says_so(story: Path) -> None:
    story.write_text("The harbour was empty on Monday, as the master of the port wrote in his log.", encoding="utf-8")
    result = run("explain", story, "S1")
    assert result.exit_code == 2 and "explain.nothing-drawn" in result.stderr


def test_a_timeline_of_a_story(story: Path) -> None:
    result = run("timeline", story)
    assert result.exit_code == 0 and result.stderr == ""
    assert result.stdout.index("in April 2019") < result.stdout.index("on 6 May 2019")


def test_a_timeline_for_programs(story: Path) -> None:
    told = json.loads(run("timeline", story, "--json").stdout)
    assert [each["handle"] for each in told["dated"]] == ["T1", "S1", "E2", "S2"]
    assert told["dated"][0]["standing"] == "alleged" and told["dated"][0]["on"]["granularity"] == "month"
    assert {each["kind"] for each in told["undated"]} == {"statement", "event"}


def test_a_timeline_of_many_goes_on_past_a_refusal(story: Path) -> None:
    result = run("timeline", story, "none.txt")
    assert result.exit_code == 0 and "2 inputs: 1 read, 1 refused" in result.stderr
    assert run("timeline", "none.txt").exit_code == 3
    assert run("timeline").exit_code == 2


def test_a_picture_is_written_beside_the_view(story: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.svg"
    result = run("read", story, "--svg", out, "--only", "claims")
    assert result.exit_code == 0
    assert "CLAIMS" in result.stdout and "STATEMENTS" not in result.stdout
    assert out.read_text(encoding="utf-8").startswith("<svg xmlns")


def test_a_picture_that_cannot_be_written_is_an_error(story: Path, tmp_path: Path) -> None:
    result = run("read", story, "--svg", tmp_path / "no" / "out.svg")
    assert result.exit_code == 2 and "svg.unusable" in result.stderr
    many = run("read", story, story, "--svg", tmp_path / "out.svg")
    assert many.exit_code == 2 and "svg.one-story" in many.stderr
    unknown = run("read", story, "--only", "truths")
    assert unknown.exit_code == 2 and "truths" in unknown.stderr
