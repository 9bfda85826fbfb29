"""What a content says: who does it, whether it says no, and whether it says what it points back at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.claims.proposition import Proposition, read_propositions
from counterclaim.core.party import Speaker
from counterclaim.core.reading import Reading, Word
from counterclaim.core.statement import Statement
from tests.builders import find_span, make_reading


def proposition(line: str) -> Proposition:
    """A content told as word/UPOS/head/relation, heads by number (-1: the root); plain words have no tree."""
    rows = [row.rsplit("/", 3) if row.count("/") == 3 else [row, "", "-1", ""] for row in line.split()]
    content = " ".join(row[0] for row in rows)
    reading = make_reading(f"Peru spoke {content}.")
    words = (*reading.words[:2], *map(_tagged, reading.words[2:], rows), *reading.words[2 + len(rows) :])
    reading = Reading(reading.document, reading.sentences, words, (), (), reading.stamp)
    statement = Statement(
        "s1", (find_span(reading.document, "Peru"),), (find_span(reading.document, "spoke"),),
        (find_span(reading.document, content),), Speaker("Envoy", "PER", None, "named"), None, "indirect", "asserts",
        None, None, None, 0.9, (),
    )  # fmt: skip
    return read_propositions(reading, (statement,), (), ())[0]


def _tagged(word: Word, row: list[str]) -> Word:
    _, upos, head, relation = row
    return replace(word, upos=upos, head=int(head) + 2 if int(head) >= 0 else 1, relation=relation)


@pytest.mark.parametrize(
    ("line", "doers"),
    [
        ("Chad/PROPN/1/nsubj sank/VERB/-1/ccomp boats/NOUN/1/obj of/ADP/4/case Malta/PROPN/2/nmod", {"TCD"}),
        ("lorries/NOUN/2/nsubj had/AUX/2/aux gone/VERB/-1/ccomp to/ADP/4/case Chad/PROPN/2/obl", set()),
        ("Chad/PROPN/3/nsubj and/CCONJ/2/cc Malta/PROPN/0/conj quarrelled/VERB/-1/ccomp", {"TCD", "MLT"}),
    ],
)
def test_doers_are_named_before_the_verb(line: str, doers: set[str]) -> None:
    assert proposition(line).doers == doers


@pytest.mark.parametrize(
    ("line", "opposes"),
    [
        ("no/DET/1/det boat/NOUN/2/nsubj sailed/VERB/-1/ccomp", True),
        ("boats/NOUN/3/nsubj have/AUX/3/aux never/ADV/3/advmod sailed/VERB/-1/ccomp", True),
        ("Chad/PROPN/1/nsubj bought/VERB/-1/ccomp nothing/PRON/1/obj", True),
        ("boats/NOUN/3/nsubj without/ADP/2/case flags/NOUN/0/nmod sailed/VERB/-1/ccomp", False),
        ("boats/NOUN/4/nsubj that/PRON/3/nsubj never/ADV/3/advmod leak/VERB/0/acl sailed/VERB/-1/ccomp", False),
        ("boats/NOUN/1/nsubj sailed/VERB/-1/ccomp", False),
    ],
)
def test_a_negation_counts_where_it_negates_the_whole(line: str, opposes: bool) -> None:
    assert proposition(line).opposes == opposes


@pytest.mark.parametrize(
    ("line", "retells", "bare"),
    [
        ("the charge that Chad sank the ferry", True, False),
        ("a report of boats sinking off the cape", True, False),
        ("the claim of having sunk a ferry", True, False),
        ("the charge", False, True),
        ("the charge that week", False, True),
        ("a report that was late", False, True),
        ("the report as idle talk", False, True),
        ("the deal that Chad made with Malta", False, True),
    ],
)
def test_some_references_say_what_they_point_back_at(line: str, retells: bool, bare: bool) -> None:
    found = proposition(line)
    assert (found.retells, found.is_bare) == (retells, bare)
