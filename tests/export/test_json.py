from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import jsonschema
import pytest

from counterclaim.core.document import content_id
from counterclaim.core.interval import Interval
from counterclaim.core.span import Span
from counterclaim.export.json import from_json, to_json, to_json_text
from counterclaim.export.schema import account_schema
from counterclaim.pipeline.account import Account
from tests.accounts import STAMP, make_account, make_document, make_statement

EMPTY = Account(make_document("", title=None), None, (), STAMP)


@pytest.mark.parametrize("account", [make_account(), EMPTY], ids=["full", "empty"])
def test_an_account_meets_the_schema(account: Account) -> None:
    jsonschema.validate(to_json(account), account_schema())


@pytest.mark.parametrize("key", ["document", "statements", "events", "headline", "stamp", "warnings"])
def test_the_schema_refuses_a_missing_key(key: str) -> None:
    row = to_json(make_account())
    del row[key]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(row, account_schema())


def test_the_schema_refuses_an_unknown_position() -> None:
    row = to_json(make_account())
    row["statements"][0]["position"] = "knows"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(row, account_schema())


def test_the_keys_are_the_agreed_ones_in_their_order() -> None:
    row = to_json(make_account())
    assert list(row) == [
        "document", "statements", "events", "transfers", "claims", "headline", "warnings", "stamp",
    ]  # fmt: skip
    assert list(row["document"]) == [
        "id", "title", "byline", "agency", "dateline", "published", "outlet", "url", "language", "text",
    ]  # fmt: skip
    assert list(row["statements"][0]) == [
        "id", "source", "cue", "content", "speaker", "channel", "manner", "position", "addressee", "said_on", "parent",
        "claims", "score", "reasons",
    ]  # fmt: skip


def test_what_is_not_said_is_null_or_empty() -> None:
    row = to_json(EMPTY)
    assert row["document"]["title"] is None and row["document"]["published"] is None
    assert row["events"] == row["transfers"] == row["claims"] == row["statements"] == []
    assert row["headline"] == {"verdict": None, "why": None, "spans": []}


def test_every_span_carries_its_exact_words() -> None:
    row = to_json(make_account())
    text = row["document"]["text"]
    spans = [span for each in row["statements"] for part in ("source", "cue", "content") for span in each[part]]
    assert len(spans) > 15
    assert all(text[span["start"] : span["end"]] == span["text"] for span in spans)


def test_a_span_of_the_title_has_the_titles_words() -> None:
    statement = replace(make_statement(1, None, "denied", "rebels", "denies"), content=(Span(0, 5, "title"),))
    row = to_json(Account(make_document(), None, (statement,), STAMP))
    assert row["statements"][0]["content"] == [{"start": 0, "end": 5, "text": "Malta", "field": "title"}]


def test_offsets_count_code_points() -> None:
    text = "🚀 “Čo?” 🚀 said Novák."
    document = make_document(text)
    statement = make_statement(1, "Novák", "said", "Čo?", "asserts", text=text)
    row = to_json(Account(document, None, (statement,), STAMP))
    assert row["statements"][0]["content"] == [{"start": 3, "end": 6, "text": "Čo?", "field": "text"}]


def test_days_and_open_intervals() -> None:
    statement = replace(make_statement(1, None, "denied", "rebels", "denies"), said_on=Interval(None, date(2020, 1, 9)))
    row = to_json(Account(make_document(), None, (statement,), STAMP))
    assert row["statements"][0]["said_on"] == {"from": None, "to": "2020-01-09", "granularity": "day", "span": None}


def test_back_and_forth_gives_the_same_json() -> None:
    row = to_json(make_account())
    again = from_json(json.loads(to_json_text(make_account())))
    assert to_json(again) == row
    assert again.children_of(again.statements[4]) == (again.statements[5],)


def test_a_lone_surrogate_becomes_an_escape_and_comes_back() -> None:
    broken = "He said \ud800 no."
    account = Account(make_document(broken), None, (), STAMP)
    text = to_json_text(account)
    assert text.encode("utf-8")
    assert json.loads(text)["document"]["text"] == broken


def test_one_line_unless_indented() -> None:
    account = Account(make_document("One.\n\nTwo.\u2028Three."), None, (), STAMP)
    assert "\n" not in to_json_text(account)
    assert "\n" in to_json_text(account, indent=2)


def test_ids_of_the_document_are_digests() -> None:
    assert to_json(make_account())["document"]["id"] == content_id(
        make_account().document.title, make_account().document.text
    )
