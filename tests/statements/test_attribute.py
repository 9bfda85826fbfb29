"""What becomes of the network's attributions: near content kept, sources mended, drafts nested."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from counterclaim.core.document import Document
from counterclaim.core.reading import Attribution, Reading
from counterclaim.core.span import Span
from counterclaim.statements.attribute import draft_statements
from counterclaim.statements.draft import Draft
from tests.builders import attributed, make_parsed

DENIED = "Oslo/PROPN/2/nsubj denied/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct"
RAIN = "Rain/NOUN/2/nsubj fell/VERB/0/root ./PUNCT/2/punct"
SNOW = "Snow/NOUN/2/nsubj lay/VERB/0/root ./PUNCT/2/punct"
QUOTE = "“/PUNCT/3/punct Never/ADV/3/advmod again/ADV/0/root ./PUNCT/3/punct ”/PUNCT/3/punct"


def parts(draft: Draft, reading: Reading) -> tuple[list[str], list[str], list[str]]:
    def words(spans: Sequence[Span]) -> list[str]:
        return [span.within(reading.document.text) for span in spans]

    return words(draft.source), words(draft.cue), words(draft.content)


def draft_one(
    *sentences: str, found: Callable[[Document], Attribution], paragraphs: Sequence[int] | None = None
) -> tuple[list[str], list[str], list[str]]:
    reading = make_parsed(*sentences, attributions=[found], paragraphs=paragraphs)
    (draft,) = draft_statements(reading)
    return parts(draft, reading)


def test_an_attribution_becomes_a_draft() -> None:
    reading = make_parsed(DENIED, attributions=[attributed("Oslo", "denied", "it", score=0.8, position="denies")])
    (draft,) = draft_statements(reading)
    assert parts(draft, reading) == (["Oslo"], ["denied"], ["it"])
    assert (draft.score, draft.network_positions) == (0.8, (("denies", 0.8),))
    assert draft.parent is None
    (reason,) = draft.reasons
    assert reason.weight == 0.8
    assert reason.spans == (*draft.source, *draft.cue, *draft.content)


def test_doubt_goes_into_the_score_and_drops_nothing() -> None:
    for score in (0.01, 0.9):
        reading = make_parsed(DENIED, attributions=[attributed("Oslo", "denied", "it", score=score)])
        assert [draft.score for draft in draft_statements(reading)] == [score]


def test_of_two_with_one_cue_the_outer_levels_is_kept() -> None:
    inner, outer = attributed("Oslo", "denied", "it", score=0.9, level=1), attributed(None, "denied", "it", score=0.3)
    reading = make_parsed(DENIED, attributions=[inner, outer])
    (draft,) = draft_statements(reading)
    assert draft.score == 0.3


def test_content_that_touches_the_cues_sentence_is_kept() -> None:
    found = attributed("Oslo", "denied", "it", "Oslo denied it. Rain fell")
    assert draft_one(DENIED, RAIN, found=found)[2] == ["it", "Oslo denied it. Rain fell"]


@pytest.mark.parametrize("before", [False, True])
def test_other_sentences_are_kept_only_where_they_are_quoted(before: bool) -> None:
    sentences = (QUOTE, RAIN, DENIED) if before else (DENIED, RAIN, QUOTE)
    found = attributed("Oslo", "denied", "it", "Rain fell", "“Never again.”")
    assert draft_one(*sentences, found=found)[2] == ["it", "“Never again.”"]


def test_a_quotation_far_away_is_somebody_elses() -> None:
    found = attributed("Oslo", "denied", "it", "“Never again.”")
    near, far = [RAIN] * 3, [RAIN] * 4
    assert draft_one(DENIED, *near, QUOTE, found=found)[2] == ["it", "“Never again.”"]
    assert draft_one(DENIED, *far, QUOTE, found=found)[2] == ["it"]


def test_an_attribution_whose_content_is_all_far_is_dropped() -> None:
    reading = make_parsed(DENIED, SNOW, RAIN, attributions=[attributed("Oslo", "denied", "Rain fell")])
    assert draft_statements(reading) == []


@pytest.mark.parametrize(
    ("tag", "source"),
    [("that/SCONJ/4/mark", "officials"), ("that/PRON/4/obj", "officials"), ("that/DET/3/det", "that officials")],
)
def test_a_relative_that_is_no_part_of_a_source(tag: str, source: str) -> None:
    sentence = f"Drones/NOUN/5/nsubj {tag} officials/NOUN/4/nsubj called/VERB/1/acl sank/VERB/0/root ./PUNCT/5/punct"
    assert draft_one(sentence, found=attributed("that officials", "called", "Drones"))[0] == [source]


def test_a_cue_without_a_source_gets_its_subject() -> None:
    sentence = (
        "Lima/PROPN/2/nsubj accused/VERB/0/root Oslo/PROPN/2/obj of/ADP/5/case theft/NOUN/2/obl ,/PUNCT/7/punct "
        "saying/VERB/2/advcl crates/NOUN/9/nsubj vanished/VERB/7/ccomp ./PUNCT/2/punct"
    )
    reading = make_parsed(
        sentence,
        attributions=[
            attributed("Lima", "accused", "Oslo of theft"),
            attributed(None, "saying", "crates vanished"),
        ],
    )
    first, second = draft_statements(reading)
    assert parts(second, reading) == (["Lima"], ["saying"], ["crates vanished"])
    assert len(second.reasons) == len(first.reasons) + 1
    assert second.reasons[-1].spans == second.source


def test_a_passive_without_an_agent_gets_no_source() -> None:
    sentence = "Oslo/PROPN/3/nsubj was/AUX/3/aux accused/VERB/0/root of/ADP/5/case theft/NOUN/3/obl ./PUNCT/3/punct"
    assert draft_one(sentence, found=attributed(None, "accused", "of theft"))[0] == []


def test_a_noun_gets_the_source_that_owns_it() -> None:
    sentence = (
        "Lima/PROPN/2/nsubj rejected/VERB/0/root Norwegian/ADJ/4/amod claims/NOUN/2/obj "
        "of/ADP/6/case theft/NOUN/4/nmod ./PUNCT/2/punct"
    )
    assert draft_one(sentence, found=attributed(None, "claims", "of theft"))[0] == ["Norwegian"]


def test_a_source_inside_the_cue_or_content_is_not_supplied() -> None:
    assert draft_one(DENIED, found=attributed(None, "denied", "Oslo"))[0] == []


def test_silence_is_no_statement() -> None:
    sentence = (
        "Oslo/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod respond/VERB/0/root to/ADP/7/case a/DET/7/det "
        "request/NOUN/4/obl for/ADP/9/case "
        "comment/NOUN/7/nmod ./PUNCT/4/punct"
    )
    reading = make_parsed(sentence, attributions=[attributed("Oslo", "did not respond", "to a request for comment")])
    assert draft_statements(reading) == []


NESTED = (
    "Lima/PROPN/2/nsubj said/VERB/0/root Oslo/PROPN/4/nsubj believed/VERB/2/ccomp Bonn/PROPN/6/nsubj "
    "denied/VERB/4/ccomp it/PRON/6/obj "
    "./PUNCT/2/punct"
)


def test_drafts_are_nested_in_the_smallest_that_holds_their_cue() -> None:
    reading = make_parsed(
        NESTED,
        "Rome/PROPN/2/nsubj rejected/VERB/0/root that/PRON/2/obj ./PUNCT/2/punct",
        attributions=[
            attributed("Rome", "rejected", "that"),
            attributed("Bonn", "denied", "it", level=1),
            attributed("Oslo", "believed", "Bonn denied it", level=1),
            attributed("Lima", "said", "Oslo believed Bonn denied it"),
        ],
    )
    drafts = draft_statements(reading)
    said, believed, denied, other = drafts
    assert [parts(draft, reading)[1] for draft in drafts[:3]] == [["said"], ["believed"], ["denied"]]
    assert said.parent is None
    assert believed.parent is said
    assert denied.parent is believed
    assert other.parent is None


@pytest.mark.parametrize(
    ("source", "kept"),
    [("Lima said Bonn", "Bonn"), ("said Bonn", "Bonn"), ("Bonn", "Bonn"), ("Lima", "Lima"), (None, "Bonn")],
)
def test_a_nested_source_does_not_cross_the_edge_of_what_its_parent_says(source: str | None, kept: str) -> None:
    sentence = (
        "Lima/PROPN/2/nsubj said/VERB/0/root Bonn/PROPN/4/nsubj denied/VERB/2/ccomp it/PRON/4/obj ./PUNCT/2/punct"
    )
    reading = make_parsed(
        sentence,
        attributions=[attributed(source, "denied", "it", level=1), attributed("Lima", "said", "Bonn denied it")],
    )
    said, denied = draft_statements(reading)
    assert denied.parent is said
    assert parts(denied, reading)[0] == [kept]


def test_drafts_that_hold_each_other_have_no_parent() -> None:
    reading = make_parsed(
        NESTED,
        attributions=[attributed("Lima", "said", "Oslo believed"), attributed("Oslo", "believed", "Lima said")],
    )
    assert all(draft.parent is None for draft in draft_statements(reading))


def test_drafts_come_in_the_order_of_their_cues() -> None:
    reading = make_parsed(
        DENIED,
        NESTED,
        attributions=[
            attributed("Lima", "said", "Oslo believed"),
            attributed("Oslo", "denied", "it"),
        ],
    )
    starts = [draft.cue_start for draft in draft_statements(reading)]
    assert starts == sorted(starts)
    assert len(starts) >= 2


def test_a_reading_without_words_has_no_drafts() -> None:
    assert draft_statements(make_parsed()) == []
