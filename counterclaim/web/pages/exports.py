"""The export menu, and every format as a download of all that filters ask for.

In: a format, filters, for tables a table. Out: a page that says what each format is and holds; a file, sent while it is
written. Always: what is sent is of one snapshot and under its checkpoint; a format whose library is not installed says
which extra it needs; only a few are written at one time.
"""

from __future__ import annotations

import importlib.util
import shutil
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path as Place
from typing import IO, Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import Response, StreamingResponse

from counterclaim.core.claim import ClaimStatus
from counterclaim.core.errors import LedgerError, UsageError
from counterclaim.export.formats import FORMATS, Format, find_format, write_single, write_stream, write_tables
from counterclaim.export.job import Job
from counterclaim.export.ledger_json import view_json
from counterclaim.export.tables import TABLES, Table, find_table
from counterclaim.ledger.checkpoint import find_newest
from counterclaim.ledger.open import Ledger
from counterclaim.ledger.streams.source import Source, Wanted
from counterclaim.ledger.views.claim import get_claim
from counterclaim.ledger.views.claim_counts import count_records
from counterclaim.ledger.views.claims import ClaimFilter
from counterclaim.ledger.views.parties import party_id
from counterclaim.web.filters import blank
from counterclaim.web.pages.claims import counted
from counterclaim.web.pages.front import front_view
from counterclaim.web.pouring import poured
from counterclaim.web.room import Asked, Room
from counterclaim.web.shown import Shown, add_page
from counterclaim.web.templating import slug

router = APIRouter()
AT_ONCE = 3
"""How many exports are written at one time; each reads the whole ledger."""
_writing = threading.BoundedSemaphore(AT_ONCE)
OF_ONE_CLAIM = ("ftm", "plover", "claimreview", "csv")
"""Formats in which one claim can be had alone."""
_TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/x-ndjson", "claimreview": "application/ld+json"}
FOREIGN = "application/octet-stream"
PartyName = Annotated[str, Query(max_length=200)]
Day = Annotated[date | None, blank]
Status = Annotated[ClaimStatus | None, blank]


def exports(
    asked: Asked, *, party: PartyName = "", since: Day = None, until: Day = None, status: Status = None
) -> Shown:
    """What the ledger can be exported as, with filters, and how much that is."""
    newest = find_newest(asked.snapshot)
    wanted = ClaimFilter(party_id(party) if party.strip() else None, status, None, since, until)
    counts = counted(asked, wanted)
    offered = [(each, is_installed(each)) for each in FORMATS.values()]
    records, articles = count_records(asked.snapshot), front_view(asked.room, asked.snapshot).articles
    context: dict[str, Any] = {
        "formats": offered, "tables": tuple(TABLES.values()), "wanted": wanted, "party": party, "records": records,
        "articles": articles, "claims": counts.all(wanted), "is_cut": counts.is_cut,
        "checkpoint": None if newest is None else f"{newest.size}:{newest.root.hex()}",
        "query": asked.url.query, "is_all": wanted == ClaimFilter(),
    }  # fmt: skip

    def told() -> dict[str, Any]:
        return {
            "formats": [
                {"name": each.name, "meaning": each.meaning, "installed": there, "path": f"/export/{each.name}"}
                for each, there in offered
            ],
            "tables": [{"name": each.name, "meaning": each.meaning} for each in TABLES.values()],
            "filters": view_json(wanted), "records": records, "articles": articles, "claims": counts.all(wanted),
            "checkpoint": context["checkpoint"],
        }  # fmt: skip

    return Shown("exports.html", "Export", context, told)


def is_installed(wanted: Format) -> bool:
    """Whether what a format needs is there."""
    return wanted.module is None or importlib.util.find_spec(wanted.module.partition(".")[0]) is not None


@router.get("/export/{format_name}", name="export.file", response_class=Response)
def download(
    request: Request,
    *,
    format_name: Annotated[str, Path(max_length=40)],
    party: PartyName = "",
    since: Day = None,
    until: Day = None,
    status: Status = None,
    claim: Annotated[str, Query(max_length=200)] = "",
    table: Annotated[str, Query(max_length=40)] = "",
) -> Response:
    """An export as a file: the whole ledger, what filters ask for, or one claim."""
    room: Room = request.app.state.room
    found = find_format(format_name)
    of_table = find_table(table) if table else None
    _check(found, of_table, claim)
    with room.ledger.reading() as snapshot:
        one = get_claim(snapshot, claim).row.id if claim.strip() else None
        newest = find_newest(snapshot)
    wanted = Wanted(party_id(party) if party.strip() else None, since, until, status, one)
    if not _writing.acquire(blocking=False):
        raise LedgerError(
            "web.busy", f"{AT_ONCE} exports are being written, and no more are at one time", "Try again in a moment."
        )
    _writing.release()
    anchored = "" if newest is None else f"-{newest.root.hex()[:8]}"
    of_what = f"-claim-{slug(one)[:16]}" if one else "" if wanted.is_all else "-part"
    is_zip = found.write is None and of_table is None
    name = f"counterclaim{of_what}{anchored}{f'-{of_table.name}' if of_table else ''}{'.zip' if is_zip else ''}"
    name += "" if is_zip else found.ending
    kind = "application/zip" if is_zip else _TYPES.get(found.name, FOREIGN)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(_pieces(room.ledger, found, of_table, wanted), media_type=kind, headers=headers)


def _check(wanted: Format, of_table: Table | None, claim: str) -> None:
    if of_table is not None and wanted.write is not None:
        raise UsageError("export.no-tables", f"{wanted.name} has no tables", "Leave the table away.")
    if claim.strip() and wanted.name not in OF_ONE_CLAIM:
        raise UsageError(
            "export.not-of-one-claim",
            f"one claim alone cannot be had as {wanted.name}",
            f"Ask for one of: {', '.join(OF_ONE_CLAIM)}.",
        )


def _pieces(ledger: Ledger, wanted: Format, table: Table | None, asked: Wanted) -> Iterator[bytes]:
    """The file piece by piece."""

    def write(file: IO[bytes]) -> None:
        with ledger.reading() as snapshot:
            _write(Job(Source.of(snapshot, asked)), wanted, table, file)

    # A place is taken with the first piece: an answer that nobody begins to take must not hold one.
    with _writing:
        yield from poured(write)


def _write(job: Job, wanted: Format, table: Table | None, file: IO[bytes]) -> None:
    if wanted.write is not None or (table is not None and wanted.name == "csv"):
        write_stream(job, wanted, table, file)
        return
    with tempfile.TemporaryDirectory(prefix="counterclaim-") as folder:
        if table is not None:
            place = Place(folder) / f"{table.name}{wanted.ending}"
            write_single(job, wanted, table, place)
            with place.open("rb") as made:
                shutil.copyfileobj(made, file)
            return
        tables = Place(folder) / "tables"
        write_tables(job, wanted, tables)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for each in sorted(tables.iterdir()):
                # A day that is always the same: an export is the same, byte for byte, as long as the ledger is.
                entry = zipfile.ZipInfo(f"counterclaim/{each.name}")
                entry.compress_type = zipfile.ZIP_DEFLATED
                with archive.open(entry, "w", force_zip64=True) as inside, each.open("rb") as made:
                    shutil.copyfileobj(made, inside)


add_page(router, "/export", exports, name="export", csv=False)
