from __future__ import annotations

import pytest

from counterclaim.pipeline.account import Account
from counterclaim.render.displacy import SPAN_COLOURS, to_displacy, to_displacy_entities
from tests.accounts import STAMP, make_account, make_document, make_statement


def test_token_ranges_hold_exactly_the_words_of_each_span() -> None:
    account = make_account()
    drawn = to_displacy(account)
    assert len(drawn["spans"]) == 21
    for span in drawn["spans"]:
        tokens = drawn["tokens"][span["start_token"] : span["end_token"]]
        assert "".join(tokens) == "".join(account.document.text[span["start"] : span["end"]].split())


def test_tokens_hold_all_the_text_but_white_space() -> None:
    drawn = to_displacy(make_account())
    assert "".join(drawn["tokens"]) == "".join(drawn["text"].split())


def test_a_span_is_cut_out_of_a_longer_run() -> None:
    text = "(Malta)said:no."
    statement = make_statement(1, "Malta", "said", "no", "denies", text=text)
    drawn = to_displacy(Account(make_document(text), None, (statement,), STAMP))
    assert drawn["tokens"] == ["(", "Malta", ")", "said", ":", "no", "."]
    assert [(each["label"], each["start_token"], each["end_token"]) for each in drawn["spans"]] == [
        ("SOURCE", 1, 2),
        ("CUE", 3, 4),
        ("CONTENT", 5, 6),
    ]


def test_an_account_from_json_has_no_entities() -> None:
    assert to_displacy_entities(make_account())["ents"] == []


def test_displacy_draws_it() -> None:
    displacy = pytest.importorskip("spacy.displacy", reason='spaCy is not installed: pip install "counterclaim[spacy]"')
    html = displacy.render(
        to_displacy(make_account()), style="span", manual=True, options={"colors": SPAN_COLOURS}, jupyter=False
    )
    assert "SOURCE" in html and "CONTENT" in html and "Zerafa" in html
