from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any, get_args

import pytest

from counterclaim.core.event import EventType
from counterclaim.export.job import Job
from counterclaim.export.plover import QUAD_OF, plover_record, write_plover
from counterclaim.ledger.streams.drawn import stream_events

FIELDS = {
    "id", "date", "enddate", "source", "recipient", "event", "event_loc", "event_text", "quad_code", "mode", "context",
    "text_info", "cite_info", "coder", "comment",
}  # fmt: skip
"""Fields of the manual of September 2021 that are told; what is beside them is Counterclaim's own."""
OWN = {
    "modality", "cameo", "date_told", "date_granularity", "statement", "spans", "score", "reasons", "accepted_by",
    "corrected_by", "drawn", "record", "run", "network", "lexicon", "checkpoint",
}  # fmt: skip


@pytest.fixture
def records(job: Job) -> dict[str, dict[str, Any]]:
    file = io.BytesIO()
    assert write_plover(job, file) == 3
    return {each["id"]: each for each in map(json.loads, file.getvalue().splitlines())}


def test_fields_have_the_names_of_the_manual(records: dict[str, dict[str, Any]]) -> None:
    for record in records.values():
        assert set(record) == FIELDS | OWN
        assert isinstance(record["event"], list) and isinstance(record["source"], list)
        assert all(set(each) == {"code", "actor_text", "identifier_id", "identifier_text"} for each in record["source"])


def test_modality_and_code_are_kept(records: dict[str, dict[str, Any]]) -> None:
    shipped, closed, shell = records["e1"], records["e2"], records["e3"]
    assert (shipped["modality"], shipped["cameo"], shipped["event"]) == ("alleged", "072", ["AID"])
    assert (closed["modality"], closed["recipient"], closed["statement"]) == ("reported", [], None)
    assert (shell["modality"], shell["event_loc"]) == ("hypothetical", {"name": "Ghat"})
    assert shipped["source"][0]["code"] == "MLT" and shipped["recipient"][0]["code"] is None
    assert (shipped["date"], shipped["enddate"], shipped["date_told"]) == ("2019-04-01", "2019-04-30", True)
    # Nobody tells when: it is the day of publication, and it says so.
    assert (shell["date"], shell["date_told"]) == ("2019-05-06", False)
    assert "not established" in shipped["comment"]


def test_a_denial_keeps_its_code(job: Job) -> None:
    _, line = next(stream_events(job.source))
    record = plover_record(replace(line, type="REJECT", cameo="016", modality="denied"))
    assert (record["event"], record["cameo"], record["modality"], record["quad_code"]) == (
        ["REJECT"],
        "016",
        "denied",
        3,
    )


def test_every_type_has_its_quadrant() -> None:
    assert set(QUAD_OF) == set(get_args(EventType))
