from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from counterclaim.export.formats import find_format, write_tables
from counterclaim.export.job import Job
from counterclaim.export.parquet import ABOUT, write_parquet
from counterclaim.export.tables import TABLES

SPANS = pa.list_(
    pa.struct(
        [
            pa.field("start", pa.int64(), nullable=False),
            pa.field("end", pa.int64(), nullable=False),
            pa.field("field", pa.string(), nullable=False),
        ]
    )
)


@pytest.mark.parametrize("name", TABLES)
def test_a_file_has_the_schema_that_was_told(job: Job, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.parquet"
    count = write_parquet(job, TABLES[name], path)
    read = pq.read_table(path)
    assert read.num_rows == count
    types = {
        "text": pa.string(), "whole": pa.int64(), "share": pa.float64(), "flag": pa.bool_(), "day": pa.date32(),
        "texts": pa.list_(pa.string()),
    }  # fmt: skip
    for column, field in zip(TABLES[name].columns, read.schema, strict=True):
        assert (field.name, field.nullable) == (column.name, column.optional)
        assert (
            field.type.equals(types[column.kind]) if column.kind != "spans" else field.type.value_type.num_fields == 3
        )
        assert field.metadata[b"meaning"].decode() == column.meaning
    about = json.loads(read.schema.metadata[ABOUT])
    assert about["table"] == name and about["checkpoint"].startswith("counterclaim.ledger/")


def test_values_keep_their_kinds(job: Job, tmp_path: Path) -> None:
    path = tmp_path / "transfers.parquet"
    write_parquet(job, TABLES["transfers"], path)
    row = next(each for each in pq.read_table(path).to_pylist() if each["id"] == "t1")
    assert row["when_from"] == date(2019, 4, 1) and row["concealed"] is True and row["route"] == ["Gozo"]
    assert row["would_breach_if_true"] == ["S/RES/1970 (2011) OP 9 (breach)"]
    assert row["statements"] == ["s1", "s2"] and row["trigger"][0] == {"start": 89, "end": 96, "field": "text"}


def test_a_folder_of_tables_says_what_it_is(job: Job, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    counts = write_tables(job, find_format("parquet"), folder)
    assert {each.name for each in folder.iterdir()} == {"about.json", *(f"{name}.parquet" for name in TABLES)}
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    assert {name: told["rows"] for name, told in about["tables"].items()} == counts
    assert about["whole"] is True and "not established" in about["notice"]
