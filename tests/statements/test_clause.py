"""The main clause read from words alone: who, which mood, which act, negated or not."""

from __future__ import annotations

import pytest

from counterclaim.lexicon.wording import encode_content
from counterclaim.statements.clause import Clause, read_clause

OWN = frozenset({"it", "its", "he", "his", "she", "her"})


def _read(content: str) -> Clause:
    sides = {"Malta": "other", "Oslo": "own"}
    return read_clause(encode_content(content, sides.get), OWN)


@pytest.mark.parametrize(
    ("content", "subject", "mood", "act", "negated"),
    [
        ("it had sold two jets", "own", "perfect", "transfer", False),
        ("Malta will sell two jets", "other", "will", "transfer", False),
        ("no jets were sold", "nothing", "being done", "transfer", True),
        ("there were no jets on the field", "there", "being", "other act", True),
        ("they had sold two jets", "they", "perfect", "transfer", False),
        ("it was Malta that sold the jets", "other", "cleft", "transfer", False),
        ("it was abhorrent", "this", "being", "other act", False),
        ("it was studying the map", "own", "being done", "other act", False),
        ("the envoy who sold the jets had vanished", "person", "perfect", "deed", False),
        ("not only Malta had sold jets", "other", "perfect", "transfer", False),
        ("the report was late", "claim", "being", "other act", False),
        ("Malta must open the gate", "other", "must", "other act", False),
    ],
)
def test_reads_the_main_clause(content: str, subject: str, mood: str, act: str, negated: bool) -> None:
    clause = _read(content)
    assert (clause.subject, clause.mood, clause.act, clause.is_negated) == (subject, mood, act, negated)


def test_wording_after_the_clause_lies_behind_its_end() -> None:
    clause = _read("Malta waited while nobody sold jets")
    assert clause.end == 2
    assert not clause.is_negated


def test_no_words_is_no_clause() -> None:
    assert _read("").subject == "left out"
