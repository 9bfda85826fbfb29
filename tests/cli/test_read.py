from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from counterclaim.cli.main import cli
from counterclaim.core.errors import AssetError
from counterclaim.export.schema import account_schema

PROSE = "The harbour master of Valletta said on Tuesday that nothing had been found on the ship, and {} {}."

pytestmark = pytest.mark.usefixtures("hand_read")


def run(*arguments: str | Path, given: str | bytes | None = None, **settings: str) -> Result:
    return CliRunner(env=settings).invoke(cli, ["read", *map(str, arguments)], input=given)


@pytest.fixture
def story(tmp_path: Path) -> Callable[..., Path]:
    """Writes a story with this ending."""

    def write(name: str, ending: str = "denied it") -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(PROSE.format(Path(name).stem, ending), encoding="utf-8")
        return path

    return write


def test_one_story_is_shown(story: Callable[..., Path]) -> None:
    result = run(story("one.txt"))
    assert result.exit_code == 0
    assert "somebody not named (speaker unresolved) denies" in result.stdout and "1 statement" in result.stdout
    assert "\x1b" not in result.stdout and result.stderr == ""


def test_one_story_as_one_json_object(story: Callable[..., Path]) -> None:
    result = run(story("one.txt"), "--json", "--published", "2019-05-07")
    row = json.loads(result.stdout)
    jsonschema.validate(row, account_schema())
    assert row["document"]["published"] == "2019-05-07"


def test_standard_input_is_a_story(story: Callable[..., Path]) -> None:
    text = PROSE.format("Malta", "denied “it” – 🚀")
    assert json.loads(run("-", "--json", given=text).stdout)["document"]["text"] == text


def test_several_stories_are_json_lines_in_the_order_given(story: Callable[..., Path]) -> None:
    paths = [story(name) for name in ("c.txt", "a.txt", "b.txt")]
    result = run(*paths)
    texts = [json.loads(line)["document"]["text"] for line in result.stdout.splitlines()]
    assert [text.split()[-3] for text in texts] == ["c", "a", "b"]
    assert result.stderr == "3 inputs: 3 read, 0 skipped, 0 refused\n"


def test_a_folder_is_json_lines_even_with_one_story(story: Callable[..., Path]) -> None:
    result = run(story("stories/only.txt").parent)
    assert len(result.stdout.splitlines()) == 1
    assert "1 input: 1 read" in result.stderr


def test_a_refused_input_is_one_line_and_the_others_are_read(story: Callable[..., Path]) -> None:
    result = run(story("a.txt"), story("b.txt", "was unreadable"), story("c.txt", "broken"), story("d.txt"), "none.txt")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 2
    lines = result.stderr.splitlines()
    assert [line.split(":")[0] for line in lines] == ["refused", "refused", "refused", "5 inputs"]
    assert lines[-1] == "5 inputs: 2 read, 0 skipped, 3 refused"
    assert "(input.unreadable). Give another text." in lines[0]


@pytest.mark.parametrize(("ending", "code"), [("was unreadable", 3), ("was broken", 1)])
def test_a_batch_of_nothing_but_refusals_has_the_code_of_their_class(
    ending: str, code: int, story: Callable[..., Path]
) -> None:
    assert run(story("a.txt", ending), story("b.txt", ending)).exit_code == code


def test_out_appends_and_a_second_run_reads_only_what_is_new(
    story: Callable[..., Path], tmp_path: Path, hand_read: list[str]
) -> None:
    out = tmp_path / "rows.jsonl"
    first, second = story("a.txt"), story("b.txt")
    assert run(first, "--out", out).stdout == ""
    before = out.read_bytes()
    hand_read.clear()
    result = run(first, second, "--out", out)
    assert result.stderr == "2 inputs: 1 read, 1 skipped, 0 refused\n"
    assert len(hand_read) == 1
    assert out.read_bytes().startswith(before) and len(out.read_bytes().splitlines()) == 2
    again = run(first, second, "--out", out)
    assert again.exit_code == 0 and "0 read, 2 skipped" in again.stderr


def test_a_run_stopped_in_the_middle_goes_on_to_the_same_rows(story: Callable[..., Path], tmp_path: Path) -> None:
    a, b, c = story("a.txt"), story("b.txt", "stop here"), story("c.txt")
    out, whole = tmp_path / "rows.jsonl", tmp_path / "whole.jsonl"
    stopped = run(a, b, c, "--out", out)
    assert stopped.exit_code == 130
    assert "stopped. 1 input: 1 read" in stopped.stderr and "start it again to go on" in stopped.stderr
    out.write_bytes(out.read_bytes() + b'{"document": {"id": "sha2')
    b.write_text(PROSE.format("b", "denied it"), encoding="utf-8")
    resumed = run(a, b, c, "--out", out)
    assert "was cut off" in resumed.stderr and "2 read, 1 skipped" in resumed.stderr
    run(a, b, c, "--out", whole)
    assert out.read_bytes() == whole.read_bytes()


def test_a_story_is_never_overwritten_as_out(story: Callable[..., Path]) -> None:
    path = story("a.txt")
    before = path.read_bytes()
    result = run(path, "--out", path)
    assert result.exit_code == 2 and "out.among-inputs" in result.stderr
    other = run(story("b.txt"), "--out", path)
    assert other.exit_code == 2 and "out.not-rows" in other.stderr
    assert path.read_bytes() == before


def test_rows_are_not_written_into_the_folder_that_is_read(story: Callable[..., Path]) -> None:
    folder = story("stories/a.txt").parent
    result = run(folder, "--out", folder / "rows.jsonl")
    assert result.exit_code == 2 and "out.among-inputs" in result.stderr
    assert [path.name for path in folder.iterdir()] == ["a.txt"]


def test_a_file_of_lines_holds_many_stories(tmp_path: Path) -> None:
    lines = tmp_path / "stories.jsonl"
    rows = [{"title": None, "text": PROSE.format(name, "denied it")} for name in ("Malta", "Gozo")]
    lines.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    result = run(lines)
    assert [json.loads(line)["document"]["text"] for line in result.stdout.splitlines()] == [
        row["text"] for row in rows
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ((), 2, "usage.nothing-to-read"),
        (("none.txt",), 3, "none.txt"),
        (("--published", "tomorrow", "x"), 2, '"tomorrow" is no day'),
        (("--width", "3", "x"), 2, "--width"),
    ],
)
def test_what_cannot_be_done_is_one_clear_error(arguments: tuple[str, ...], code: int, told: str) -> None:
    result = run(*arguments)
    assert result.exit_code == code
    assert told in result.stderr and "Traceback" not in result.stderr and result.stdout == ""


@pytest.mark.parametrize("given", [b"", b"   \n", b"\x00\x01\x02\xff" * 50])
def test_empty_and_binary_input_is_an_input_error(given: bytes) -> None:
    result = run("-", given=given)
    assert result.exit_code == 3 and result.stderr.startswith("error: ") and "  next: " in result.stderr


def test_a_missing_network_is_told_cleanly(story: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*args: object, **settings: object) -> None:
        raise AssetError("network.missing", "the network file network.onnx is not in assets/", "Install it again.")

    monkeypatch.setattr("counterclaim.pipeline.single.read_document", missing)
    monkeypatch.setattr("counterclaim.reading.reader.Reader.open", missing)
    for arguments in ((story("a.txt"),), (story("a.txt"), story("b.txt"))):
        result = run(*arguments)
        assert result.exit_code == 4
        assert result.stderr == (
            "error: the network file network.onnx is not in assets/ (network.missing)\n  next: Install it again.\n"
        )


def test_colour_is_off_when_asked(story: Callable[..., Path]) -> None:
    path = story("a.txt")
    assert "\x1b" in run(path, FORCE_COLOR="1").stdout
    assert "\x1b" not in run(path, "--no-color", FORCE_COLOR="1").stdout
    assert "\x1b" not in run(path, FORCE_COLOR="1", NO_COLOR="1").stdout


def test_width_is_kept(story: Callable[..., Path]) -> None:
    lines = run(story("a.txt"), "--width", "60").stdout.splitlines()
    assert max(map(len, lines)) == 60


def test_the_sample_is_read() -> None:
    assert "Paraguay denies shipping rockets" in run("--sample").stdout
