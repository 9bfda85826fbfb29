"""The whole ledger as JSON Lines: every record with its leaf, and every claim with its positions folded.

In: a job. Out: an opening line, records in the order of the log, claims, a closing line. Always: what was left out is
told as a gap with the hashes that stand for it, so each checkpoint can be recomputed from the file alone (see
read_jsonl.py); columns stand by name, what is JSON in the ledger stands as JSON.
"""

from __future__ import annotations

import base64
from typing import IO, Any

import orjson

from counterclaim.export.job import Job
from counterclaim.export.ledger_json import view_json
from counterclaim.ledger import schema
from counterclaim.ledger.leaf import Value
from counterclaim.ledger.streams.folded import ClaimFold, stream_folds
from counterclaim.ledger.streams.records import Gap, Record, stream_records

FORMAT, VERSION = "counterclaim-export", 1
COLUMNS: dict[str, tuple[str, ...]] = {
    str(table.name): tuple(str(column.name) for column in table.columns) for table in schema.RECORDS
}
_HOLD_JSON = frozenset(
    (table.name, column.name)
    for table in schema.RECORDS
    for column in table.columns
    if (column.comment or "").startswith("JSON")
)


def write_jsonl(job: Job, file: IO[bytes]) -> int:
    """Write all that is wanted; how many records."""
    _write(file, {**job.about(FORMAT), "version": VERSION, "tables": COLUMNS})
    records = claims = 0
    for each in job.counted("records", stream_records(job.source, job.chosen)):
        if isinstance(each, Gap):
            _write(file, {"gap": [each.start, each.end], "nodes": [[width, _packed(of)] for width, of in each.nodes]})
        else:
            _write(file, record_json(each))
            records += 1
    for fold in job.counted("claims", stream_folds(job.source, spans=True)):
        _write(file, {"claim": claim_fold_json(fold, job.source.checkpoint)})
        claims += 1
    _write(file, {"end": {"records": records, "claims": claims}})
    return records


def record_json(record: Record) -> dict[str, Any]:
    """One record by the names of its columns."""
    names = COLUMNS[record.table]
    told = {name: _told(record.table, name, value) for name, value in zip(names, record.values, strict=True)}
    return {"table": record.table, "seq": record.seq, "leaf": _packed(record.leaf), "record": told}


def claim_fold_json(fold: ClaimFold, checkpoint: str) -> dict[str, Any]:
    """A claim with the stands of all parties over time, each step with its words and where they stand."""
    return {
        **view_json(fold.row),
        "stands": [view_json(stand) for stand in fold.folded.stands],
        "source_groups": [view_json(group) for group in fold.folded.groups],
        "passed_over": [view_json(group) for group in fold.folded.passed_over],
        "told": [{"id": told.id, "gist": told.gist, "document": told.document.id} for told in fold.told],
        "record": fold.number,
        "run": fold.run,
        "checkpoint": checkpoint,
    }


def _told(table: str, column: str, value: Value) -> Any:
    """A value as JSON; a text that holds an object or list as this, if the very text can be made from it again."""
    if isinstance(value, bytes):
        return {"base64": _packed(value)}
    if isinstance(value, str) and (table, column) in _HOLD_JSON and value[:1] in ("{", "["):
        try:
            inner = orjson.loads(value)
        except orjson.JSONDecodeError:
            return value
        is_same = orjson.dumps(inner, option=orjson.OPT_SORT_KEYS) == value.encode("utf-8")
        return inner if is_same and not is_packed(inner) else value
    return value


def is_packed(value: Any) -> bool:
    """True for bytes as they stand in JSON."""
    return isinstance(value, dict) and value.keys() == {"base64"}


def _packed(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _write(file: IO[bytes], told: Any) -> None:
    file.write(orjson.dumps(told) + b"\n")
