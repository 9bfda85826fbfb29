from __future__ import annotations

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from counterclaim.core.span import Span
from counterclaim.pipeline.account import Account
from counterclaim.pipeline.explain import Passage, explain
from counterclaim.pipeline.handles import Handles
from counterclaim.render.page import Page
from counterclaim.render.terminal_explain import explanation_lines, passage_lines
from tests.accounts import STAMP, make_cargo_account, make_document
from tests.render.test_terminal_sections import hostile_account


def told_of(account: Account, handle: str, width: int = 96) -> str:
    handles = Handles(account)
    (found,) = handles.find(handle)
    page = Page(width)
    out = io.StringIO()
    console = Console(file=out, width=page.width, color_system=None)
    for line in explanation_lines(explain(found, account, handles), account, handles, page):
        console.print(line, soft_wrap=True, highlight=False)
    return out.getvalue()


def test_words_are_marked_under_the_sentence_with_the_part_that_they_play() -> None:
    lines = told_of(make_cargo_account(), "S2").splitlines()
    at = next(number for number, line in enumerate(lines) if "denied that it had sent" in line)
    sentence = lines[at]
    for label, words in (("source", "Malta"), ("cue", "denied"), ("content", "that it had sent any launchers")):
        under = next(line for line in lines[at + 1 :] if line.endswith(f"^ {label}"))
        assert sentence[under.index("^") : under.rindex("^") + 1] == words


def test_steps_go_from_rule_to_rule_with_weight_and_words() -> None:
    told = told_of(make_cargo_account(), "T1")
    assert "1.  transfer.supplier: “Malta” speaks for it (weight +0.50)" in told
    assert "telling 1 of 2: alleged" in told and "telling 2 of 2: denied" in told
    assert "measure LBY-1: breach of S/RES/1970 (2011) OP 9 if true" in told


def test_what_else_to_look_at_is_named() -> None:
    told = told_of(make_cargo_account(), "S1")
    assert "C1  takes a stand on: contested claim: Malta secretly shipped" in told
    assert "S2  answered by: Malta (MLT) denies" in told
    assert "E1  tells: alleged aid" in told


@pytest.mark.parametrize("handle", ["S1", "E1", "E2", "T1", "C1", "C2", "H"])
@pytest.mark.parametrize("width", [48, 100])
def test_every_kind_of_thing_is_explained_within_the_width_and_nothing_hostile_passes(handle: str, width: int) -> None:
    for account in (make_cargo_account(), hostile_account()):
        told = told_of(account, handle, width)
        assert max(cell_len(line) for line in told.splitlines()) <= width
        assert not {"\x1b", "\u202e", "\x07"} & set(told)
        assert "── WORDS" in told and "── STEPS" in told


def test_a_thing_without_reasons_says_so() -> None:
    assert "No reason was kept" in told_of(make_cargo_account(), "E2")


@pytest.mark.parametrize(
    ("text", "span", "marked"),
    [
        ("One\n\ttwo three.", Span(5, 8), "two"),
        ("Das 宣言 war kurz.", Span(4, 6), "宣言"),
        ("a\x1b[2Jb c", Span(1, 2), "␛"),
        ("word " * 30 + "end here", Span(150, 153), "end"),
    ],
)
def test_marks_stand_under_their_words_whatever_the_characters(text: str, span: Span, marked: str) -> None:
    account = Account(make_document(text), None, (), STAMP)
    passage = Passage(Span(0, len(text)), (("cue", span),))
    lines = [line.plain for line in passage_lines(passage, account, Page(60))]
    under = next(number for number, line in enumerate(lines) if "^" in line)
    start, end = lines[under].index("^"), lines[under].rindex("^") + 1
    assert end - start == cell_len(marked)
    assert cell_len(lines[under - 1][: lines[under - 1].index(marked)]) == start
