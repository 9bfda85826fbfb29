from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, get_args

import jsonschema
import pytest

from counterclaim.core.claim import ClaimKind, ClaimStatus, StanceKind
from counterclaim.core.event import EventType, Modality
from counterclaim.core.headline import Verdict
from counterclaim.core.transfer import Category, Stage, TransferStatus
from counterclaim.export.json import from_json, to_json, to_json_text
from counterclaim.export.schema import account_schema
from tests.accounts import CARGO_TEXT, CARGO_TITLE, make_cargo_account

Json = dict[str, Any]


def test_what_is_drawn_meets_the_schema() -> None:
    jsonschema.validate(to_json(make_cargo_account()), account_schema())


def test_the_keys_of_drawn_things_are_the_agreed_ones_in_their_order() -> None:
    row = to_json(make_cargo_account())
    assert list(row["events"][0]) == [
        "id", "type", "cameo", "trigger", "actor", "recipient", "place", "on", "modality", "statement", "score",
        "reasons",
    ]  # fmt: skip
    assert list(row["transfers"][0]) == [
        "id", "event", "supplier", "recipient", "items", "when", "stage", "route", "concealed", "status", "claim",
        "measures",
    ]  # fmt: skip
    assert list(row["transfers"][0]["items"][0]) == ["span", "category", "quantity"]
    assert list(row["transfers"][0]["items"][0]["quantity"]) == ["span", "low", "high"]
    assert list(row["transfers"][0]["measures"][0]) == ["id", "citation", "applies", "why"]
    assert list(row["transfers"][0]["supplier"]) == ["party", "name", "span"]
    assert list(row["claims"][0]) == ["id", "gist", "kind", "status", "positions", "independent_sources"]
    assert list(row["claims"][0]["positions"][0]) == ["party", "speaker", "stance", "on", "statements", "answers"]


def test_values_are_told_as_drawn() -> None:
    row = to_json(make_cargo_account())
    (transfer,) = row["transfers"]
    assert (transfer["supplier"]["party"], transfer["recipient"]["name"]) == ("MLT", "rebels in Fezzan")
    quantity = transfer["items"][0]["quantity"]
    assert (quantity["span"]["text"], quantity["low"], quantity["high"]) == ("dozens of", 24, None)
    assert (transfer["when"]["from"], transfer["when"]["to"]) == ("2019-04-01", "2019-04-30")
    assert [each["applies"] for each in transfer["measures"]] == ["breach", "exempt"]
    assert row["events"][1]["statement"] is None and row["events"][1]["recipient"] is None
    assert row["claims"][1]["positions"][1]["answers"] == ["s1"]
    assert row["headline"]["spans"][0] == {"start": 0, "end": 13, "text": "Malta shipped", "field": "title"}


def test_statements_name_the_claims_on_which_they_take_a_stand() -> None:
    row = to_json(make_cargo_account())
    assert {each["id"]: each["claims"] for each in row["statements"]} == {
        "s1": ["c1"], "s2": ["c1"], "s3": ["c1"], "s4": ["c2"],
    }  # fmt: skip


def test_every_span_anywhere_is_the_exact_slice_of_its_field() -> None:
    fields = {"text": CARGO_TEXT, "title": CARGO_TITLE}
    spans = list(_spans(to_json(make_cargo_account())))
    assert len(spans) > 30
    assert all(fields[each["field"]][each["start"] : each["end"]] == each["text"] for each in spans)


def test_back_and_forth_gives_the_same_row() -> None:
    row = to_json(make_cargo_account())
    again = from_json(json.loads(to_json_text(make_cargo_account())))
    assert to_json(again) == row
    assert again.transfers[0].score == 0.8, "the score of its event"
    assert again.transfers[0].tellings == ()


def test_a_transfer_whose_event_is_not_in_the_row_comes_back() -> None:
    row = to_json(replace(make_cargo_account(), events=()))
    assert from_json(row).transfers[0].score == 0.0


def _spans(told: object) -> Iterator[Json]:
    if isinstance(told, dict):
        if set(told) == {"start", "end", "text", "field"}:
            yield told
        else:
            for value in told.values():
                yield from _spans(value)
    elif isinstance(told, list):
        for value in told:
            yield from _spans(value)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda row: row["events"][0].pop("cameo"),
        lambda row: row["events"][0].update(modality="certain"),
        lambda row: row["events"][0].update(type="FIGHT"),
        lambda row: row["events"][0].update(cameo="aid"),
        lambda row: row["transfers"][0].update(proven=True),
        lambda row: row["transfers"][0].update(concealed=None),
        lambda row: row["transfers"][0]["items"][0].update(category="tanks"),
        lambda row: row["transfers"][0]["items"][0]["quantity"].update(low=-1),
        lambda row: row["transfers"][0]["measures"][0].update(applies="breached"),
        lambda row: row["claims"][0].update(status="true"),
        lambda row: row["claims"][0]["positions"][0].update(stance="proves"),
        lambda row: row["claims"][0]["positions"][0].pop("answers"),
        lambda row: row["headline"].update(verdict="false"),
        lambda row: row["headline"].pop("spans"),
    ],
)
def test_the_schema_refuses_what_is_not_agreed(spoil: Callable[[Json], object]) -> None:
    row = to_json(make_cargo_account())
    spoil(row)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(row, account_schema())


@pytest.mark.parametrize(
    ("part", "key", "values"),
    [
        ("event", "type", EventType), ("event", "modality", Modality), ("transfer", "stage", Stage),
        ("transfer", "status", TransferStatus), ("item", "category", Category), ("claim", "kind", ClaimKind),
        ("claim", "status", ClaimStatus), ("stance", "stance", StanceKind),
    ],
)  # fmt: skip
def test_the_schema_lists_the_values_of_the_core(part: str, key: str, values: object) -> None:
    assert account_schema()["$defs"][part]["properties"][key]["enum"] == list(get_args(values))


def test_a_verdict_may_be_missing() -> None:
    verdict = account_schema()["$defs"]["headline"]["properties"]["verdict"]
    assert verdict["enum"] == [*get_args(Verdict), None]
