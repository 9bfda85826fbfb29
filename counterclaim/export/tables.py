"""The tables of an export: their names, columns with kinds and meanings, and where their lines come from.

In: the line classes of counterclaim/ledger/streams. Out: tables that CSV, Parquet and the pages of documentation share.
Always: a column's kind follows from the type of its field, and its meaning stands beside it.
"""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Literal, get_args, get_type_hints

from counterclaim.core.errors import UsageError
from counterclaim.core.span import Span
from counterclaim.export.job import Job
from counterclaim.ledger.streams import drawn, folded, kept, lines, lines_kept, moved

Kind = Literal["text", "whole", "share", "flag", "day", "texts", "spans"]
_KINDS: dict[Any, Kind] = {
    str: "text", int: "whole", float: "share", bool: "flag", date: "day",
    tuple[str, ...]: "texts", tuple[Span, ...]: "spans",
}  # fmt: skip
KIND_WORDS: dict[Kind, str] = {
    "text": "text", "whole": "whole number", "share": "number from 0 to 1", "flag": "true or false", "day": "day",
    "texts": "list of texts", "spans": "list of spans",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what kind of value it holds, whether it may be empty, what it means."""

    name: str
    kind: Kind
    optional: bool
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its own columns come first, then those by which every line is traced."""

    name: str
    line: type[lines.Line]
    stream: Callable[[Job], Iterator[lines.Line]]
    columns: tuple[Column, ...]

    @property
    def meaning(self) -> str:
        """What a line of it is."""
        return " ".join((inspect.getdoc(self.line) or "").split())


def _columns(line: type[lines.Line]) -> tuple[Column, ...]:
    types = get_type_hints(line)
    depth = _depth(line)
    ordered = sorted(fields(line), key=lambda each: depth[each.name])
    return tuple(_column(each.name, types[each.name], each.metadata[lines.MEANING]) for each in ordered)


def _depth(line: type[lines.Line]) -> dict[str, int]:
    """How far up its class a field is first told: those of all lines come last."""
    return {name: depth for depth, each in enumerate(line.__mro__) for name in inspect.get_annotations(each)}


def _column(name: str, told: Any, meaning: str) -> Column:
    optional = type(None) in get_args(told)
    plain = next(each for each in get_args(told) if each is not type(None)) if optional else told
    return Column(name, _KINDS[plain], optional, meaning)


def _second(pairs: Iterator[tuple[int, lines.Line]]) -> Iterator[lines.Line]:
    return (line for _, line in pairs)


_STREAMS: tuple[tuple[str, type[lines.Line], Callable[[Job], Iterator[lines.Line]]], ...] = (
    ("documents", lines_kept.DocumentLine, lambda job: _second(kept.stream_documents(job.source, job.chosen))),
    ("statements", lines.StatementLine, lambda job: _second(drawn.stream_statements(job.source))),
    ("events", lines.EventLine, lambda job: _second(drawn.stream_events(job.source))),
    ("transfers", lines.TransferLine, lambda job: _second(moved.stream_transfers(job.source))),
    ("items", lines.ItemLine, lambda job: _second(moved.stream_items(job.source))),
    ("claims", lines_kept.ClaimLine, lambda job: folded.stream_claims(job.source)),
    ("positions", lines_kept.PositionLine, lambda job: folded.stream_positions(job.source)),
    ("steps", lines_kept.StepLine, lambda job: folded.stream_steps(job.source)),
    ("links", lines_kept.LinkLine, lambda job: kept.stream_links(job.source, job.chosen)),
    ("copies", lines_kept.CopyLine, lambda job: kept.stream_copies(job.source, job.chosen)),
    ("judgements", lines_kept.JudgementLine, lambda job: kept.stream_judgements(job.source)),
    ("runs", lines_kept.RunLine, lambda job: kept.stream_runs(job.source)),
    ("refusals", lines_kept.RefusalLine, lambda job: kept.stream_refusals(job.source)),
    ("checkpoints", lines_kept.CheckpointLine, lambda job: kept.stream_checkpoints(job.source)),
)
TABLES: dict[str, Table] = {name: Table(name, line, stream, _columns(line)) for name, line, stream in _STREAMS}


def find_table(typed: str) -> Table:
    """The table of a name."""
    table = TABLES.get(typed.casefold())
    if table is not None:
        return table
    near = difflib.get_close_matches(typed.casefold(), TABLES, n=1)
    meant = f'Did you mean "{near[0]}"? ' if near else ""
    raise UsageError("export.unknown-table", f'no table is called "{typed}"', f"{meant}There are: {', '.join(TABLES)}.")
