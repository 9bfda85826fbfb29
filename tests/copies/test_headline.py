"""Verdicts on headlines, end to end with the shipped network: invented pairs, wrong titles over invented stories."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from counterclaim.copies.headline import judge_headline
from counterclaim.core.document import Document, content_id
from counterclaim.core.headline import Headline
from counterclaim.events.draw import draw_events
from counterclaim.events.ground import make_ground
from counterclaim.reading.reader import Reader
from counterclaim.statements.draw import draw_statements
from tests.builders import make_document, make_reading
from training.stories import Story, parse_story

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "training" / "stories"
TABLE = tomllib.loads(Path(__file__).with_name("headline_pairs.toml").read_text(encoding="utf-8"))
EVERY = 9
"""Stories are long: every ninth is read."""


def judge(title: str, text: str) -> tuple[Headline, Document]:
    """The verdict on a title over a text, as the pipeline asks for it."""
    document = make_document(text, title=title)
    reader = Reader.open()
    reading, title_reading = reader.read(document), reader.read(Document(content_id(title), title))
    statements = draw_statements(reading)
    return judge_headline(reading, title_reading, statements, *draw_events(make_ground(reading, statements))), document


def _pairs(kind: str) -> list[Any]:
    return [
        pytest.param(
            row, id=row["title"], marks=[pytest.mark.xfail(strict=True, reason="known miss")] if "missed" in row else []
        )
        for row in TABLE[kind]
    ]


@pytest.mark.network
@pytest.mark.parametrize("row", _pairs("pair"))
def test_verdicts_on_pairs(row: dict[str, str]) -> None:
    headline, _ = judge(row["title"], row["body"].strip())
    assert headline.verdict == row["verdict"], headline.why


@pytest.mark.network
@pytest.mark.parametrize("row", _pairs("story"))
def test_verdicts_on_wrong_titles(row: dict[str, str]) -> None:
    headline, _ = judge(row["title"], _story(row["name"]).text)
    assert headline.verdict == row["verdict"], headline.why


@pytest.mark.network
@pytest.mark.parametrize("path", sorted(STORIES.glob("*.story"))[::EVERY], ids=lambda path: path.name)
def test_wordplay_over_true_stories_is_let_pass(path: Path) -> None:
    story = _story(path.name)
    headline, _ = judge(story.header["title"], story.text)
    assert headline.verdict == "supported", headline.why


@pytest.mark.network
def test_another_storys_title_is_not_supported() -> None:
    names = [path.name for path in sorted(STORIES.glob("*.story"))]
    wrong = [judge(_story(names[at + 50]).header["title"], _story(names[at]).text)[0].verdict for at in (0, 20, 40, 60)]
    assert wrong == ["unsupported"] * len(wrong)


@pytest.mark.network
def test_the_two_spans_show_title_and_body() -> None:
    title = "Kenya accuses Uganda of moving border stones | Harbour News"
    body = (
        "Uganda accused Kenya on Monday of moving border stones on Mount Elgon by night.\n\n"
        "Officials in Nairobi said that the stones stood where they had always stood."
    )
    headline, document = judge(title, body)
    assert headline.verdict == "reversed"
    assert [(span.field, document.words_of(span)) for span in headline.spans] == [
        ("title", "Kenya accuses Uganda of moving border stones"),
        ("text", "Uganda accused Kenya on Monday of moving border stones on Mount Elgon by night"),
    ]


@pytest.mark.network
def test_a_supported_headline_has_its_two_spans_too() -> None:
    headline, document = judge(
        "Oslo opens bridge", "Norway opened a bridge on Monday over the fjord at Alta, and the mayor cut a ribbon."
    )
    assert headline.verdict == "supported"
    assert document.words_of(headline.spans[0]) == "Oslo opens bridge"
    assert headline.spans[1].field == "text"


@pytest.mark.parametrize("title", [None, "", "  ", "!?", "(LEAD)"])
def test_no_headline_no_verdict(title: str | None) -> None:
    reading = make_reading(
        make_document("A ferry sank off Tunis on Monday, and two of its crew were drowned there.", title=title)
    )
    assert judge_headline(reading, None, ()) == Headline(None, None, ())


def test_too_little_text_no_verdict() -> None:
    reading = make_reading(make_document("A ferry sank.", title="Ferry sinks"))
    assert judge_headline(reading, None, ()).verdict is None


def test_stands_without_a_reading_of_the_title() -> None:
    document = make_document(
        "Two boats were lost in a storm off the coast of Norway on Monday, the coast guard said.",
        title="Lima bans kites",
    )
    headline = judge_headline(make_reading(document), None, ())
    assert headline.verdict == "unsupported"
    assert document.words_of(headline.spans[0]) == "Lima bans kites"


@pytest.mark.shared
@pytest.mark.network
def test_the_founding_articles_headline_is_the_reverse_of_its_body() -> None:
    from counterclaim.pipeline.single import read

    account = read(ROOT.parent / "shared" / "seed" / "nk-russia-shells.txt")
    assert account.headline.verdict == "reversed"
    title, body = account.headline.spans
    assert title.field == "title"
    assert "Washington" not in account.words_of(title)
    assert account.words_of(body).startswith("National Security Council spokesman John Kirby accused")


def _story(name: str) -> Story:
    return parse_story(name, (STORIES / name).read_text(encoding="utf-8"))
