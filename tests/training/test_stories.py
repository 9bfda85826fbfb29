"""Marked stories to text and spans; every fault is named with its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.stories import load_stories, main, parse_story

HEAD = "title: Peru denies it\nagency: none\npublished: 2021-06-09\n\n"
LINE = "position=denies; speaker=Peru; party=PER; kind=named; channel=none; said=2021-06-09; level=0"
STORY = (
    HEAD
    + "{1,2s|Peru} on Monday {1q|denied} {1c|that {3s|Bonn} {3q|had said} {3c|so}}, {2q|calling} {2c|it “a tale”}. "
    + "{2c|“Pure tale.”}\n\n"
    + "It rained.\n---\n"
    + f"1: {LINE}\n2: {LINE.replace('denies', 'dismisses')}\n3: {LINE.replace('level=0', 'level=1')}\n"
)


def test_a_story_becomes_text_with_spans() -> None:
    story = parse_story("tale-01.story", STORY)
    assert story.text == (
        "Peru on Monday denied that Bonn had said so, calling it “a tale”. “Pure tale.”\n\nIt rained."
    )
    assert story.header == {"title": "Peru denies it", "agency": "none", "published": "2021-06-09"}

    def words(spans: list[tuple[int, int]]) -> list[str]:
        return [story.text[start:end] for start, end in spans]

    first, second, third = (story.statements[number] for number in (1, 2, 3))
    assert (words(first.source), words(first.cue), words(first.content)) == (
        ["Peru"],
        ["denied"],
        ["that Bonn had said so"],
    )
    # A span may serve two statements, a statement may have several contents, and marks nest.
    assert second.source == first.source
    assert words(second.content) == ["it “a tale”", "“Pure tale.”"]
    assert words(third.content) == ["so"]
    assert third.attributes["level"] == "1"
    assert first.attributes["position"] == "denies"


def test_line_ends_of_another_system_change_nothing() -> None:
    windows = parse_story("tale-01.story", STORY.replace("\n", "\r\n"))
    assert windows == parse_story("tale-01.story", STORY)


def test_a_statement_may_have_no_source() -> None:
    story = parse_story("a.story", HEAD + "{1c|It} {1q|is believed to} {1c|be so}.\n---\n1: " + LINE)
    assert story.statements[1].source == []


FAULTS = {
    "no line '---'": HEAD + "{1s|Peru} {1q|denied} {1c|it}.",
    "without a mark": HEAD + "Peru} denied it.\n---\n",
    "that opens no mark": HEAD + "{Peru} denied it.\n---\n",
    "opens no mark: '{1x": HEAD + "{1x|Peru} denied it.\n---\n",
    "is not closed": HEAD + "{1s|Peru denied it.\n---\n",
    "that is not marked": HEAD + "Peru denied it.\n---\n1: " + LINE,
    "attribute line": HEAD + "{1q|denied} {1c|it}.\n---\none: " + LINE,
    "2 cues, expected 1": HEAD + "{1q|denied} {1q|said} {1c|it}.\n---\n1: " + LINE,
    "0 cues, expected 1": HEAD + "{1s|Peru} {1c|it}.\n---\n1: " + LINE,
    "no content": HEAD + "{1s|Peru} {1q|denied} it.\n---\n1: " + LINE,
    "missing position, speaker": HEAD + "{1q|denied} {1c|it}.\n---\n",
    "missing level": HEAD + "{1q|denied} {1c|it}.\n---\n1: " + LINE.replace("; level=0", ""),
    "position='refutes'": HEAD + "{1q|denied} {1c|it}.\n---\n1: " + LINE.replace("denies", "refutes"),
    "channel='radio'": HEAD + "{1q|denied} {1c|it}.\n---\n1: " + LINE.replace("channel=none", "channel=radio"),
    "kind='state'": HEAD + "{1q|denied} {1c|it}.\n---\n1: " + LINE.replace("kind=named", "kind=state"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_its_file(fault: str) -> None:
    with pytest.raises(ValueError, match=r"tale-07\.story") as raised:
        parse_story("tale-07.story", FAULTS[fault])
    assert fault in str(raised.value)


def test_the_checker_counts_stories_and_faults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b-02.story").write_text(STORY, encoding="utf-8")
    (tmp_path / "a-01.story").write_text(STORY, encoding="utf-8")
    (tmp_path / "notes.md").write_text("{", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["stories", str(tmp_path)])
    assert [story.name for story in load_stories(tmp_path)] == ["a-01.story", "b-02.story"]
    assert main() == 0
    assert capsys.readouterr().out == "2 stories, 6 statements, 0 faults\n"
    (tmp_path / "c-03.story").write_text(FAULTS["no content"], encoding="utf-8")
    assert main() == 1
    shown = capsys.readouterr().out
    assert shown.startswith("c-03.story: ")
    assert shown.endswith("2 stories, 6 statements, 1 faults\n")


def test_the_stories_of_the_repository_are_without_fault() -> None:
    stories = load_stories(Path(__file__).parents[2] / "training" / "stories")
    for story in stories:
        for marked in story.statements.values():
            for start, end in (*marked.source, *marked.cue, *marked.content):
                assert 0 <= start < end <= len(story.text)
