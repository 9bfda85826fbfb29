from __future__ import annotations

from datetime import date

from counterclaim.core.document import Document
from counterclaim.core.span import Span
from gate.gold import GoldStatement, GoldStory
from gate.said_on import cut_sentences, score_said_on

TEXT = "Gen. A. Konate said on Monday that Mali sold nothing. Niger denies it."


def gold(name: str, cue: str, content: str, days: tuple[date | None, date | None]) -> GoldStatement:
    at, piece = TEXT.index(cue), TEXT.index(content)
    spans = Span(at, at + len(cue)), (Span(piece, piece + len(content)),)
    return GoldStatement(name, None, *spans, name, None, "asserts", None, days)


def test_scores_both_ends_and_the_overlap() -> None:
    published = date(2022, 11, 8)
    monday = date(2022, 11, 7)
    story = GoldStory(
        "x",
        Document("x", TEXT, published=published),
        (
            gold("s1", "said", "that Mali sold nothing", (monday, monday)),
            gold("s2", "denies", "it.", (published, published)),
        ),
    )
    score = score_said_on([story])
    assert (score.statements, score.right, score.overlapping) == (2, 1, 2)
    assert [(name, statement) for name, statement, _ in score.misses] == [("x", "s2")]


def test_sentences_do_not_end_at_an_initial() -> None:
    assert [span.within(TEXT) for span in cut_sentences(TEXT)] == [TEXT[:53], TEXT[54:]]
