"""How long does `verify` take over a million records, and how much memory?

    python -m benchmarks.verify [--records 1000000] [--ledger FILE] [--processes 2]

In: nothing, or a ledger that was made before. Out: seconds and megabytes. The ledger is made in bulk: the rows of
the story shipped with Counterclaim, over and over under other addresses and ids, then what is derived from them.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import resource
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import orjson

from counterclaim.core.document import content_id
from counterclaim.ledger import schema
from counterclaim.ledger.checkpoint import find_newest
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.prepare import Prepared, prepare
from counterclaim.ledger.rebuild import rebuild
from counterclaim.ledger.record import end_run, start_run
from counterclaim.ledger.verify import verify
from counterclaim.ledger.write import Writer
from counterclaim.pipeline.single import read
from counterclaim.samples import SAMPLE_STORY
from tests.accounts import STAMP

AT_ONCE = 100
SEEN_AT = "2026-03-01T09:30:00.000000Z"
RUNS = 20


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--ledger", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.ledger or Path(folder) / "ledger.sqlite"
        if not path.exists():
            begun = time.perf_counter()
            with open_ledger(path, create=True) as ledger:
                make(ledger, asked.records)
            print(f"made in {time.perf_counter() - begun:.0f} s, {path.stat().st_size / 1e6:.0f} MB", flush=True)
        with open_ledger(path, read_only=True) as ledger:
            with ledger.reading() as connection:
                newest = find_newest(connection)
            begun, spent = time.perf_counter(), cpu_seconds()
            memory = Memory()
            verdict = verify(ledger, [] if newest is None else [newest.note], processes=asked.processes)
            seconds, spent = time.perf_counter() - begun, cpu_seconds() - spent
    print(f"{verdict.sentence}; {verdict.size:,} records, {verdict.spans:,} spans")
    print(f"{seconds:.1f} s, of all processors {spent:.1f} s; at most {memory.stop():.0f} MB in all processes together")


class Memory(threading.Thread):
    """Looks five times a second at what this process and those that it started hold in memory, all together."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._most, self._is_done = 0.0, threading.Event()
        self.start()

    def run(self) -> None:
        """Look until told to stop."""
        while not self._is_done.wait(0.2):
            children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
            self._most = max(self._most, sum(map(resident, (str(os.getpid()), *children))))

    def stop(self) -> float:
        """The most there was at once, in megabytes."""
        self._is_done.set()
        return self._most


def resident(process: str) -> float:
    """Megabytes of a process that lie in memory."""
    try:
        told = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+)", told)
    return int(found[1]) / 1024 if found else 0.0


def cpu_seconds() -> float:
    """What this process and those that it started have had of the processors."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def make(ledger: Ledger, records: int) -> None:
    """Fill a ledger with so many records, in some runs, without linking one to another."""
    template = Template(prepare(read(SAMPLE_STORY)))
    number, size = 0, 0
    for part in range(1, RUNS + 1):
        run = start_run(ledger, "add", STAMP, {"sources": ["bulk"]})
        first = number
        while size < records * part // RUNS:
            with ledger.writing() as writer:
                for _ in range(AT_ONCE):
                    append(writer, template.rows(number), number, run.seq)
                    number += 1
                size = writer.size
        end_run(ledger, run, stored=number - first, duplicate=0, refused=0)
    print(f"{size:,} records of {number:,} documents; now what is derived", flush=True)
    print(rebuild(ledger), flush=True)


class Template:
    """The rows of one document, given out again and again, each time with ids of its own."""

    def __init__(self, prepared: Prepared) -> None:
        self._sketch = prepared.sketched.sketch.to_bytes()
        parts = ("document", "drawing", "statements", "events", "transfers", "told_claims", "stances")
        self._text = orjson.dumps({part: getattr(prepared, part) for part in parts}).decode()
        drawn = (*prepared.statements, *prepared.events, *prepared.transfers, *prepared.told_claims)
        self._ids = re.compile("|".join(sorted(re.escape(row["id"]) for row in drawn)))

    def rows(self, number: int) -> dict[str, Any]:
        """The rows of the document of this number."""
        rows: dict[str, Any] = orjson.loads(self._ids.sub(lambda found: new_id(found[0], number), self._text))
        rows["document"]["url"] = f"https://example.org/{number}"
        parts = ("text", "title", "byline", "agency", "dateline", "published", "outlet", "url")
        rows["document"]["id"] = content_id("document", *(rows["document"][part] for part in parts))
        return {**rows, "sketch": self._sketch}


def new_id(id: str, number: int) -> str:
    """An id of the same length that no other document has."""
    return hashlib.sha256(f"{number}:{id}".encode()).hexdigest()[: len(id)]


def append(writer: Writer, rows: dict[str, Any], number: int, run: int) -> None:
    """One more document with all that was drawn from it."""
    document = writer.append(schema.document, {**rows["document"], "run": run})
    writer.append(schema.sighting, {"document": document, "run": run, "name": f"{number}.html", "seen_at": SEEN_AT})
    drawn = {**rows["drawing"], "id": content_id(rows["document"]["id"], "drawing"), "document": document, "run": run}
    drawing = writer.append(schema.drawing, drawn)
    claims: list[int] = []
    for table in (schema.statement, schema.event, schema.transfer, schema.told_claim):
        placed = [{**each, "drawing": drawing, "document": document} for each in rows[f"{table.name}s"]]
        claims = writer.append_many(table, placed)
    writer.append_many(schema.stance, [{**each, "told_claim": claims[at]} for at, each in rows["stances"]])
    writer.append(schema.sketch, {"document": document, "body": rows["sketch"]})


if __name__ == "__main__":
    main()
