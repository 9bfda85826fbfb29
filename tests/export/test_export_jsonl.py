from __future__ import annotations

import io
import json
import random
from datetime import date
from pathlib import Path

import pytest

from counterclaim.core.errors import InputError, LedgerError
from counterclaim.export.job import Job
from counterclaim.export.ledger_jsonl import write_jsonl
from counterclaim.export.read_jsonl import prove_jsonl, read_claims, read_jsonl
from counterclaim.ledger.checkpoint import find_newest
from counterclaim.ledger.note import Note
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.streams.records import Folding, Gap, Record
from counterclaim.ledger.streams.restore import restore
from counterclaim.ledger.streams.source import Source, Wanted
from counterclaim.ledger.tree import root_of
from tests.accounts import make_document
from tests.ledger.affair import accusation, admission, claim_id, decide, keep, vote
from tests.ledger.stories import read_story, story_text


def exported(ledger: Ledger, path: Path, wanted: Wanted | None = None) -> Path:
    with ledger.reading() as connection, path.open("wb") as file:
        write_jsonl(Job(Source.of(connection, wanted)), file)
    return path


def newest_note(ledger: Ledger) -> Note:
    with ledger.reading() as connection:
        newest = find_newest(connection)
    assert newest is not None
    return newest.note


@pytest.fixture
def full(ledger: Ledger) -> Ledger:
    """A ledger with stories, judgements and a copy, on each backend."""
    keep(ledger, accusation(), admission(), vote())
    decide(ledger, claim_id(accusation()), "same", other=claim_id(admission()))
    stories = [make_document(story_text(number), f"Story {number}", name=f"{number}.txt") for number in range(30)]
    keep(ledger, *(read_story(each) for each in stories))
    decide(ledger, accusation().statements[1].id, "correct", field="position", value="doubts")
    return ledger


def test_a_ledger_comes_back_record_for_record(full: Ledger, tmp_path: Path) -> None:
    path = exported(full, tmp_path / "all.jsonl")
    note = newest_note(full)
    proven = prove_jsonl(path, [note])
    assert proven.is_whole and proven.size == proven.records == proven.anchored + 1 and proven.checkpoints == 4
    with open_ledger(tmp_path / "again.sqlite", create=True) as again:
        assert restore(again, (each for each in read_jsonl(path) if isinstance(each, Record))) == proven.records
        assert newest_note(again) == note
        assert exported(again, tmp_path / "again.jsonl").read_bytes() == path.read_bytes()


def test_columns_stand_by_name_and_json_as_json(full: Ledger, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in exported(full, tmp_path / "all.jsonl").read_text("utf-8").splitlines()]
    records = [each for each in lines if "record" in each]
    statement = next(each["record"] for each in records if each["table"] == "statement")
    assert statement["body"]["content"][0]["text"] == statement["words"]
    correction = [each["record"] for each in records if each["table"] == "judgement"][-1]
    assert (correction["field"], correction["value"]) == ("position", '"doubts"')
    assert {each["table"] for each in records} >= {
        "run",
        "run_end",
        "document",
        "drawing",
        "stance",
        "link",
        "sketch",
        "copy",
    }
    assert lines[-1]["end"]["records"] == len(records)


def test_claims_stand_with_their_positions_after_all_judgements(full: Ledger, tmp_path: Path) -> None:
    claims = list(read_claims(exported(full, tmp_path / "all.jsonl")))
    affair = next(each for each in claims if each["gist"] == "Malta shipped launchers to Tunisia")
    malta = next(each for each in affair["stands"] if each["party"] == "MLT")
    assert [step["stance"] for step in malta["steps"]] == ["doubts", "acknowledges"] and malta["changed"]
    said = malta["steps"][0]["said"][0]
    text = accusation().document.text
    assert said["spans"] and text[said["spans"][0]["start"] : said["spans"][0]["end"]] == said["words"]
    assert len(affair["told"]) == 2 and affair["checkpoint"]


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(party="HRV"),
        Wanted(party="MLT"),
        Wanted(until=date(2019, 5, 31)),
        Wanted(status="contested"),
        Wanted(party="XXX"),
    ],
)
def test_a_part_is_proven_without_the_rest(full: Ledger, tmp_path: Path, wanted: Wanted) -> None:
    path = exported(full, tmp_path / "part.jsonl", wanted)
    note = newest_note(full)
    proven = prove_jsonl(path, [note])
    assert not proven.is_whole and proven.records < proven.size == note.size + 1
    told = {each.values[1] for each in read_jsonl(path) if isinstance(each, Record) and each.table == "document"}
    for claim in read_claims(path):
        assert {each["document"] for each in claim["told"]} <= told
    gaps = [each for each in read_jsonl(path) if isinstance(each, Gap)]
    assert all(len(gap.nodes) < 2 * (gap.end - gap.start).bit_length() + 1 for gap in gaps)
    with open_ledger(tmp_path / "new.sqlite", create=True) as new, pytest.raises(LedgerError) as caught:
        restore(new, (each for each in read_jsonl(path) if isinstance(each, Record)))
    assert caught.value.code == "ledger.not-whole"


def test_nothing_is_put_into_a_ledger_that_holds_something(full: Ledger, tmp_path: Path) -> None:
    path = exported(full, tmp_path / "all.jsonl")
    with pytest.raises(LedgerError) as caught:
        restore(full, (each for each in read_jsonl(path) if isinstance(each, Record)))
    assert caught.value.code == "ledger.not-empty"


def test_every_altered_value_is_found(kept: Path, tmp_path: Path) -> None:
    with open_ledger(kept, read_only=True) as opened:
        path = exported(opened, tmp_path / "part.jsonl", Wanted(party="HRV"))
        note = newest_note(opened)
    lines = path.read_text("utf-8").splitlines()
    count = 0
    for at, line in enumerate(lines):
        told = json.loads(line)
        for altered in _altered(told):
            path.write_text("\n".join([*lines[:at], json.dumps(altered), *lines[at + 1 :]]) + "\n", "utf-8")
            with pytest.raises(InputError) as caught:
                prove_jsonl(path, [note])
            assert caught.value.code in ("export.altered", "export.malformed")
            count += 1
    assert count > 150


def _altered(told: dict[str, object]) -> list[dict[str, object]]:
    """The same line with each column, or each hash, another."""
    if "record" in told:
        record = dict(told["record"])  # type: ignore[call-overload]
        return [{**told, "record": {**record, name: _other(value)}} for name, value in record.items()]
    if "gap" in told:
        start, end = told["gap"]  # type: ignore[misc]
        nodes = list(told["nodes"])  # type: ignore[call-overload]
        other = [[nodes[0][0], "A" * 43 + "="], *nodes[1:]]
        return [{**told, "gap": [start, end + 1]}, {**told, "nodes": other}, {**told, "nodes": nodes[1:]}]
    return []


def _other(value: object) -> object:
    if isinstance(value, str):
        return f"{value} "
    if isinstance(value, dict):
        return {**value, "other": 1}
    if isinstance(value, list):
        return [*value, 1]
    return 1 if value is None else value + 1  # type: ignore[operator]


@pytest.mark.parametrize("cut", [1, 2, 5, 20])
def test_a_file_that_was_cut_short_or_lost_lines_is_found_out(kept: Path, tmp_path: Path, cut: int) -> None:
    with open_ledger(kept, read_only=True) as opened:
        path = exported(opened, tmp_path / "all.jsonl")
    lines = path.read_text("utf-8").splitlines(keepends=True)
    for remaining in (lines[:-cut], lines[: -cut - 1] + lines[-cut:], lines[:cut] + lines[cut + 1 :]):
        path.write_text("".join(remaining), "utf-8")
        with pytest.raises(InputError):
            prove_jsonl(path)


def test_another_ledgers_checkpoint_is_refused(kept: Path, full: Ledger, tmp_path: Path) -> None:
    path = exported(full, tmp_path / "all.jsonl")
    with open_ledger(kept, read_only=True) as other, pytest.raises(InputError) as caught:
        prove_jsonl(path, [newest_note(other)])
    assert caught.value.code == "export.altered"


@pytest.mark.parametrize("text", ["", "{}\n", "[]\n", '{"format": "other", "version": 1}\n', "\x00\n"])
def test_what_is_no_export_is_refused_with_a_next_step(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.jsonl"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        prove_jsonl(path)
    assert caught.value.code == "export.malformed" and "export jsonl" in caught.value.hint


def test_leaves_and_gaps_give_the_root_of_the_tree() -> None:
    choice = random.Random(5)
    for size in range(1, 90):
        leaves = [choice.randbytes(32) for _ in range(size)]
        whole, start = Folding(), 0
        while start < size:
            end = choice.randrange(start + 1, size + 1)
            gap = Folding()
            for at in range(start, end):
                gap.push(at, 1, leaves[at])
            for at, width, digest in gap.blocks:
                whole.push(at, width, digest)
            start = end
        assert whole.root() == root_of(leaves) and whole.size == size


def test_an_export_is_the_same_byte_for_byte(job: Job) -> None:
    first, second = io.BytesIO(), io.BytesIO()
    write_jsonl(job, first)
    write_jsonl(job, second)
    assert first.getvalue() == second.getvalue()
