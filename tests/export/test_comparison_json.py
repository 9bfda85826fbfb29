"""Comparisons and families as JSON: every key there, every span an exact slice."""

from __future__ import annotations

import json
from typing import Any

from counterclaim.copies.compare import compare_copies
from counterclaim.copies.signs import find_signs
from counterclaim.copies.survey import survey_copies
from counterclaim.core.document import Document
from counterclaim.core.refusal import Refusal
from counterclaim.export.comparison import comparison_json, families_json
from tests.copies.told_copies import altered, original

CHANGE_KEYS = {"kind", "matters", "detail", "original", "copy", "score", "reasons"}
KEYS = {"original", "copy", "kept", "replaced", "reworded", "reasons", "direction", "changes", "signs"}


def _check_spans(spans: list[dict[str, Any]], document: Document) -> None:
    for span in spans:
        text = document.text if span["field"] == "text" else document.title or ""
        assert text[span["start"] : span["end"]] == span["text"]


def test_a_comparison() -> None:
    ours = original()
    theirs = altered(("14 patrol boats", "40 patrol boats"), ("papers seen", "papers. seen"), agency=None)
    row = comparison_json(compare_copies(ours, theirs), ours, theirs, find_signs(theirs))
    assert set(row) == KEYS and row == json.loads(json.dumps(row))
    assert row["direction"]["original"] == ours.id and row["signs"]
    assert {change["kind"] for change in row["changes"]} >= {"number", "garbled", "agency credit lost"}
    for change in row["changes"]:
        assert set(change) == CHANGE_KEYS
        _check_spans(change["original"], ours)
        _check_spans(change["copy"], theirs)


def test_families() -> None:
    refusal = Refusal("bad.bin", "documents", "input.binary", "binary", "Give text.")
    row = families_json(survey_copies([original(), altered(("14", "40"))]), 2, [refusal])
    assert row["documents"] == 2 and row["refused"] == [{"name": "bad.bin", "code": "input.binary", "detail": "binary"}]
    (family,) = row["families"]
    assert len(family["documents"]) == 2 and family["original"] == family["documents"][0]["id"]
    assert [each["kind"] for each in family["comparisons"][0]["changes"]] == ["number"]
