from __future__ import annotations

import pytest

from counterclaim.render.naming import said_words
from tests.accounts import make_document, make_statement


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected"),
    [
        ("Oslo hit back, calling it “a novel.”", "calling", "it “a novel.”", "calling it “a novel.”"),
        ("She described the cargo as flour.", "described", "the cargo as flour", "described the cargo as flour"),
        ("Oslo hit back, blaming Rome for the delay.", "blaming", "Rome for the delay", "blaming Rome for the delay"),
        ("Oslo has pushed for closer ties.", "has pushed for", "closer ties", "has pushed for closer ties"),
        ("He recalled the condemnation of the raid.", "condemnation", "of the raid", "condemnation of the raid"),
        ("She said the cargo was flour.", "said", "the cargo was flour", "the cargo was flour"),
        ("Oslo is calling on Rome to stop.", "calling on", "Rome to stop", "Rome to stop"),
        ("Rome called for talks.", "called for", "talks", "talks"),
        ("He described that night.", "described", "that night", "that night"),
        ("Rome criticized, in a letter, the raid.", "criticized", "the raid", "the raid"),
        ("“The raid,” Rome called it.", "called", "The raid,", "“The raid,”"),
    ],
)  # fmt: skip
def test_a_naming_verb_stays_with_what_it_names(text: str, cue: str, content: str, expected: str) -> None:
    statement = make_statement(1, None, cue, content, "dismisses", text=text)
    assert said_words(statement, make_document(text)) == expected


def test_pieces_far_apart_are_parted_by_dots() -> None:
    text = "Oslo called the charge, made on Monday, “a novel.”"
    statement = make_statement(1, "Oslo", "called", ("the charge", "“a novel.”"), "dismisses", text=text)
    assert said_words(statement, make_document(text)) == "called the charge … “a novel.”"


def test_a_cue_without_content_says_nothing_more() -> None:
    text = "Oslo declined."
    assert said_words(make_statement(1, "Oslo", "declined", (), "declines", text=text), make_document(text)) == ""


def test_control_characters_of_a_cue_become_visible() -> None:
    text = "Oslo called\x1b[2J it “odd.”"
    statement = make_statement(1, "Oslo", "called\x1b[2J", "it “odd.”", "dismisses", text=text)
    assert "\x1b" not in said_words(statement, make_document(text))
