from __future__ import annotations

from dataclasses import replace

import pytest

from counterclaim.core.span import Span
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.explain import Explanation, explain, sentence_span
from counterclaim.pipeline.handles import Handles
from tests.accounts import CARGO_TEXT, CARGO_TITLE, cargo_span, make_cargo_account
from tests.builders import make_reading


def explained(handle: str, account: Account | None = None) -> Explanation:
    account = account or make_cargo_account()
    handles = Handles(account)
    (found,) = handles.find(handle)
    return explain(found, account, handles)


@pytest.mark.parametrize(
    ("handle", "kind", "marks"),
    [
        ("S1", "statement", {"source", "cue", "content", "when"}),
        ("E1", "event", {"trigger", "actor", "recipient", "when"}),
        ("T1", "transfer", {"trigger", "supplier", "recipient", "item", "quantity", "route", "when", "rule"}),
        ("C1", "claim", {"source", "cue", "content", "when", "rule"}),
        ("H", "headline", {"title", "body"}),
    ],
)
def test_each_kind_marks_the_words_that_play_a_part(handle: str, kind: str, marks: set[str]) -> None:
    explanation = explained(handle)
    assert explanation.kind == kind
    assert {part for passage in explanation.passages for part, _ in passage.marks} == marks


def test_every_mark_lies_in_its_passage_and_passages_are_in_text_order() -> None:
    explanation = explained("C1")
    assert all(passage.span.covers(span) for passage in explanation.passages for _, span in passage.marks)
    starts = [each.span.start for each in explanation.passages]
    assert starts == sorted(starts)


def test_the_title_comes_before_the_text() -> None:
    assert [each.span.field for each in explained("H").passages] == ["title", "text"]
    assert explained("H").passages[0].span == Span(0, len(CARGO_TITLE), "title")


def test_a_transfers_steps_hold_its_tellings_and_rules() -> None:
    rules = [step.rule for step in explained("T1").steps]
    assert rules == [
        "transfer.supplier", "transfer.concealed", "telling", "transfer.frame", "telling", "transfer.denied",
        "measure LBY-1", "measure LBY-2",
    ]  # fmt: skip


def test_a_claims_steps_say_who_answers_whom() -> None:
    assert "MLT: denies in S2, S3, and answers S1" in [step.detail for step in explained("C1").steps]


def test_related_things_lead_both_ways() -> None:
    assert ("answered by", "S2") in [(how, each.handle) for how, each in explained("S1").related]
    assert ("answers", "S1") in [(how, each.handle) for how, each in explained("S2").related]
    assert ("its claim", "C1") in [(how, each.handle) for how, each in explained("T1").related]
    assert ("its transfer", "T1") in [(how, each.handle) for how, each in explained("C1").related]


def test_sentences_come_from_the_reading_where_there_is_one() -> None:
    account = make_cargo_account()
    read = replace(account, reading=make_reading(account.document))
    denied = cargo_span("denied")
    assert sentence_span(denied, read).within(CARGO_TEXT) == "Malta on Monday denied that it had sent any launchers."
    assert sentence_span(denied, account).within(CARGO_TEXT).startswith("Malta on Monday denied")
    assert sentence_span(denied, account).within(CARGO_TEXT).endswith("“tailors of smoke.”")


def test_a_span_over_two_sentences_gets_both() -> None:
    account = make_cargo_account()
    read = replace(account, reading=make_reading(account.document))
    wide = Span(cargo_span("denied").start, cargo_span("called").end)
    assert sentence_span(wide, read).covers(wide)


def test_a_thing_that_points_outside_the_account_is_still_explained() -> None:
    account = make_cargo_account()
    stray = replace(account.transfers[0], claim="gone", event="gone too")
    related = explained("T1", replace(account, transfers=(stray,))).related
    assert [each.handle for _, each in related] == ["S1", "S2"]
