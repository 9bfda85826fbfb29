"""Scores of headlines: what the figures mean, on verdicts made by hand."""

from __future__ import annotations

from dataclasses import replace

from counterclaim.core.document import Document
from counterclaim.core.headline import Headline, Verdict
from counterclaim.core.span import Span
from counterclaim.pipeline.account import Account
from gate.gold import GoldStory
from gate.gold_content import GoldHeadline
from gate.headlines import HeadlineBoard, score_headlines
from tests.accounts import STAMP, make_document

ROWS: tuple[tuple[str, Verdict], ...] = (("a", "supported"), ("b", "supported"), ("c", "reversed"), ("d", "overstated"))


def _board(**drawn: Verdict | None) -> HeadlineBoard:
    """Stories by name with their gold verdicts; what is drawn is the gold verdict unless given."""
    stories = [
        GoldStory(name, make_document(f"Story {name}.", f"Title {name}"), (), headline=GoldHeadline(verdict, None))
        for name, verdict in ROWS
    ]
    stories.append(GoldStory("unmarked", make_document("Story without a verdict.", "Title"), ()))
    told: dict[str, Verdict | None] = {**dict(ROWS), **drawn}

    def make_account(document: Document) -> Account:
        headline = Headline(told[(document.title or "")[-1]], "why", (Span(0, 5, "title"),))
        return replace(Account(document, None, (), STAMP), headline=headline)

    return score_headlines(stories, make_account)


def test_verdicts_as_the_gold_has_them() -> None:
    board = _board()
    assert board.figures() == {"verdict": 100.0, "not supported": 100.0, "found faulty": 100.0, "false alarms": 0.0}
    assert list(board.miss_lines()) == []
    assert list(board.by_story()) == ["a", "b", "c", "d"]


def test_a_constant_answer_shows() -> None:
    figures = _board(c="supported", d="supported").figures()
    assert figures == {"verdict": 50.0, "not supported": 0.0, "found faulty": 0.0, "false alarms": 0.0}


def test_a_faulty_headline_under_another_verdict_is_found_but_not_right() -> None:
    figures = _board(d="reversed").figures()
    assert (figures["not supported"], figures["found faulty"]) == (50.0, 100.0)


def test_false_alarms_are_counted_and_told() -> None:
    board = _board(a="unsupported", b=None)
    assert board.figures()["false alarms"] == 2.0
    assert board.confusions()["verdict"]["supported", "none"] == 1
    assert next(iter(board.miss_lines())) == "## a"
    assert "unsupported for supported: Title a (why) Title" in list(board.miss_lines())
