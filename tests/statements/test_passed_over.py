"""Four shapes of statements that the network may pass over, each with what it should catch and what it should leave."""

from __future__ import annotations

import pytest

from counterclaim.core.reading import Reading
from counterclaim.statements.draft import Draft
from counterclaim.statements.passed_over import SCORE, find_passed_over
from counterclaim.statements.tree import Tree
from tests.builders import find_span, make_parsed

CLAUSE = (
    "The/DET/2/det envoy/NOUN/3/nsubj conceded/VERB/0/root that/SCONJ/7/mark the/DET/6/det crates/NOUN/7/nsubj "
    "vanished/VERB/3/ccomp "
    "./PUNCT/3/punct"
)
PASSING = (
    "The/DET/2/det crates/NOUN/9/nsubj ,/PUNCT/6/punct the/DET/5/det envoy/NOUN/6/nsubj conceded/VERB/9/parataxis "
    ",/PUNCT/6/punct "
    "had/AUX/9/aux vanished/VERB/0/root ./PUNCT/9/punct"
)
ACCORDING = (
    "According/VERB/6/case to/ADP/1/fixed the/DET/4/det port/NOUN/6/nmod 's/PART/4/case log/NOUN/10/obl "
    ",/PUNCT/6/punct two/NUM/9/nummod "
    "ships/NOUN/10/nsubj left/VERB/0/root ./PUNCT/10/punct"
)
NOUN = (
    "Oslo/PROPN/3/nmod 's/PART/1/case claim/NOUN/8/nsubj that/SCONJ/7/mark the/DET/6/det rifles/NOUN/7/nsubj "
    "vanished/VERB/3/acl "
    "angered/VERB/0/root Lima/PROPN/8/obj ./PUNCT/8/punct"
)

CATCH = [
    (CLAUSE, "The envoy", "conceded", ["that the crates vanished"]),
    (PASSING, "the envoy", "conceded", ["The crates", "had vanished"]),
    (ACCORDING, "the port's log", "According to", ["two ships left"]),
    (NOUN, "Oslo", "claim", ["that the rifles vanished"]),
    # their siblings
    (
        "Guards/NOUN/4/nsubj have/AUX/4/aux not/PART/4/advmod confirmed/VERB/0/root that/SCONJ/7/mark "
        "crates/NOUN/7/nsubj vanished/VERB/4/ccomp "
        "./PUNCT/4/punct",
        "Guards", "have not confirmed", ["that crates vanished"],
    ),
    (
        "Oslo/PROPN/2/nsubj refused/VERB/0/root it/PRON/2/obj ,/PUNCT/5/punct insisting/VERB/2/advcl "
        "that/SCONJ/8/mark rifles/NOUN/8/nsubj "
        "vanished/VERB/5/ccomp ./PUNCT/2/punct",
        "Oslo", "insisting", ["that rifles vanished"],
    ),
    (
        "Two/NUM/2/nummod ships/NOUN/3/nsubj left/VERB/0/root ,/PUNCT/9/punct according/VERB/9/case to/ADP/5/fixed "
        "the/DET/9/det "
        "harbour/NOUN/9/compound log/NOUN/3/obl ./PUNCT/3/punct",
        "the harbour log", "according to", ["Two ships left"],
    ),
    (
        "The/DET/3/det Norwegian/ADJ/3/amod claim/NOUN/7/nsubj that/SCONJ/6/mark rifles/NOUN/6/nsubj "
        "vanished/VERB/3/acl angered/VERB/0/root "
        "Lima/PROPN/7/obj ./PUNCT/7/punct",
        "Norwegian", "claim", ["that rifles vanished"],
    ),
]  # fmt: skip

LEAVE = {
    "a clause of a verb that reports nothing": (
        "The/DET/2/det flood/NOUN/3/nsubj meant/VERB/0/root that/SCONJ/6/mark crates/NOUN/6/nsubj "
        "vanished/VERB/3/ccomp ./PUNCT/3/punct"
    ),
    "a reporting verb without a clause": (
        "The/DET/2/det envoy/NOUN/3/nsubj conceded/VERB/0/root a/DET/5/det goal/NOUN/3/obj ./PUNCT/3/punct"
    ),
    "a passive without an agent": (
        "It/PRON/3/nsubj was/AUX/3/aux said/VERB/0/root that/SCONJ/6/mark crates/NOUN/6/nsubj vanished/VERB/3/ccomp "
        "./PUNCT/3/punct"
    ),
    "somebody's first person": (
        "I/PRON/2/nsubj concede/VERB/0/root that/SCONJ/5/mark crates/NOUN/5/nsubj vanished/VERB/2/ccomp ./PUNCT/2/punct"
    ),
    "a gerund that stands for a noun": (
        "Saying/VERB/5/csubj that/SCONJ/4/mark crates/NOUN/4/nsubj vanished/VERB/1/ccomp helps/VERB/0/root "
        "Lima/PROPN/5/obj ./PUNCT/5/punct"
    ),
    "a clause in passing whose verb reports nothing": (
        "The/DET/2/det crates/NOUN/8/nsubj ,/PUNCT/5/punct it/PRON/5/nsubj rained/VERB/8/parataxis ,/PUNCT/5/punct "
        "had/AUX/8/aux "
        "vanished/VERB/0/root ./PUNCT/8/punct"
    ),
    "our own voice in passing": (
        "The/DET/2/det crates/NOUN/8/nsubj ,/PUNCT/5/punct we/PRON/5/nsubj concede/VERB/8/parataxis ,/PUNCT/5/punct "
        "had/AUX/8/aux "
        "vanished/VERB/0/root ./PUNCT/8/punct"
    ),
    "things done according to a plan": (
        "Ships/NOUN/2/nsubj left/VERB/0/root according/ADV/2/advmod ./PUNCT/2/punct"
    ),
    "a claim to a thing": (
        "Oslo/PROPN/3/nmod 's/PART/1/case claim/NOUN/7/nsubj to/ADP/6/case the/DET/6/det reef/NOUN/3/nmod "
        "angered/VERB/0/root Lima/PROPN/7/obj "
        "./PUNCT/7/punct"
    ),
    "a claim that a relative clause picks out": (
        "Oslo/PROPN/3/nmod 's/PART/1/case claim/NOUN/6/nsubj which/PRON/5/nsubj failed/VERB/3/acl "
        "angered/VERB/0/root Lima/PROPN/6/obj "
        "./PUNCT/6/punct"
    ),
    "a claim of nobody's": (
        "The/DET/2/det claim/NOUN/6/nsubj that/SCONJ/5/mark rifles/NOUN/5/nsubj vanished/VERB/2/acl "
        "angered/VERB/0/root Lima/PROPN/6/obj "
        "./PUNCT/6/punct"
    ),
    "our own claim": (
        "Our/PRON/2/nmod claim/NOUN/6/nsubj that/SCONJ/5/mark rifles/NOUN/5/nsubj vanished/VERB/2/acl "
        "angered/VERB/0/root Lima/PROPN/6/obj "
        "./PUNCT/6/punct"
    ),
}  # fmt: skip


def find(sentence: str, *taken: str) -> tuple[Reading, list[Draft]]:
    reading = make_parsed(sentence)
    spans = [find_span(reading.document, words) for words in taken]
    return reading, list(find_passed_over(spans, reading, Tree(reading)))


@pytest.mark.parametrize(("sentence", "source", "cue", "content"), CATCH)
def test_what_should_be_caught(sentence: str, source: str, cue: str, content: list[str]) -> None:
    reading, (draft,) = find(sentence)
    assert [span.within(reading.document.text) for span in draft.source] == [source]
    assert [span.within(reading.document.text) for span in draft.cue] == [cue]
    assert [span.within(reading.document.text) for span in draft.content] == content
    assert draft.score == SCORE
    (reason,) = draft.reasons
    assert reason.spans == (*draft.source, *draft.cue, *draft.content)
    assert reason.detail


@pytest.mark.parametrize("why", LEAVE)
def test_what_should_be_left_alone(why: str) -> None:
    assert find(LEAVE[why])[1] == []


@pytest.mark.parametrize(("sentence", "source", "cue", "content"), CATCH)
def test_a_taken_cue_is_not_drawn_twice(sentence: str, source: str, cue: str, content: list[str]) -> None:
    assert find(sentence, cue)[1] == []


def test_content_that_cuts_through_a_taken_cue_is_no_content() -> None:
    # The network's cue runs over the edge of the clause: the tree is not to be trusted there.
    assert find(CLAUSE, "envoy")[1] != []
    reading = make_parsed(CLAUSE)
    over = find_span(reading.document, "vanished.")
    assert list(find_passed_over([over], reading, Tree(reading))) == []
