"""A table of the ledger as Parquet, with a schema that is told and never guessed.

In: a job and a table. Out: a file whose columns carry their meanings and which carries the checkpoint. Always: a day is
a day, a list a list, and a span its start, end and field; rows go in groups, so memory stays the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from counterclaim.core.span import Span
from counterclaim.export.extra import load_extra
from counterclaim.export.job import Job
from counterclaim.export.tables import Column, Kind, Table
from counterclaim.ledger.streams.lines import Line

ROWS_AT_ONCE = 10_000
ABOUT = b"counterclaim"
"""The key of the file's metadata under which it says what it is."""


def write_parquet(job: Job, table: Table, path: Path) -> int:
    """Write a table; how many rows."""
    pa = load_extra("pyarrow", "parquet")
    parquet = load_extra("pyarrow.parquet", "parquet")
    schema = arrow_schema(table).with_metadata({ABOUT: orjson.dumps({**job.about("parquet"), "table": table.name})})
    count = 0
    lines = iter(job.counted(table.name, table.stream(job)))
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        while part := list(islice(lines, ROWS_AT_ONCE)):
            writer.write_table(pa.Table.from_arrays(list(_arrays(pa, schema, table, part)), schema=schema))
            count += len(part)
    return count


def arrow_schema(table: Table) -> Any:
    """The columns of a table as Arrow types."""
    pa = load_extra("pyarrow", "parquet")
    types = _types(pa)
    return pa.schema([_field(pa, types, column) for column in table.columns])


def _types(pa: Any) -> dict[Kind, Any]:
    span = pa.struct(
        [
            pa.field("start", pa.int64(), nullable=False),
            pa.field("end", pa.int64(), nullable=False),
            pa.field("field", pa.string(), nullable=False),
        ]
    )
    return {
        "text": pa.string(), "whole": pa.int64(), "share": pa.float64(), "flag": pa.bool_(), "day": pa.date32(),
        "texts": pa.list_(pa.string()), "spans": pa.list_(span),
    }  # fmt: skip


def _field(pa: Any, types: dict[Kind, Any], column: Column) -> Any:
    return pa.field(column.name, types[column.kind], nullable=column.optional, metadata={"meaning": column.meaning})


def _arrays(pa: Any, schema: Any, table: Table, part: list[Line]) -> Iterator[Any]:
    for column, field in zip(table.columns, schema, strict=True):
        values = [getattr(line, column.name) for line in part]
        if column.kind == "spans":
            values = [[_span(each) for each in value] for value in values]
        yield pa.array(values, type=field.type)


def _span(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "field": span.field}
