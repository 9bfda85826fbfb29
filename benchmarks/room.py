"""How long each page of the reading room takes on a large ledger: `python -m benchmarks.room [--ledger FILE]`.

In: a ledger, made by benchmarks/views.py where the file is not there (100,000 documents, 1,000,000 statements). Out:
for each page p50 and p95 in milliseconds from the request to the last byte, how much of that this process worked (on a
busy machine the rest is waiting), its size, and its size as sent with gzip; pages over the bound of 50 ms are marked.
The application is asked in the process: no network, no browser.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from fastapi import FastAPI
from sqlalchemy import select

from benchmarks.views import PARTIES, make_ledger
from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.web.app import create_app
from counterclaim.web.room import Room

BOUND = 50.0
FRONT_BYTES = 100 * 1024
Asked = Iterator[str]


def main() -> None:
    """Make the ledger if it is not there, and time every page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--ledger", default="views-benchmark.sqlite", help="a file, or postgresql://...")
    parser.add_argument("--rounds", type=int, default=100)
    asked = parser.parse_args()
    is_new = "://" not in asked.ledger and not Path(asked.ledger).exists()
    with open_ledger(asked.ledger, create=True) as ledger:
        if is_new:
            make_ledger(ledger, asked.documents)
        asyncio.run(_measure(ledger, asked.rounds))


async def _measure(ledger: Ledger, rounds: int) -> None:
    app = create_app(Room(ledger))
    print(f"{'page':44} {'p50 ms':>8} {'p95 ms':>8} {'p95 of CPU':>11} {'bytes':>9} {'gzip':>8}")
    for name, paths in _pages(ledger, random.Random(2), rounds):
        took, worked, body = [], [], b""
        for number in range(rounds + 3):
            path = next(paths)
            began, working = time.perf_counter(), time.process_time()
            status, body = await _ask(app, path)
            if status != 200:
                raise SystemExit(f"{path} answered {status}: {body[:200]!r}")
            if number >= 3:
                took.append((time.perf_counter() - began) * 1000)
                worked.append((time.process_time() - working) * 1000)
        slow = _p95(took)
        sent = len(gzip.compress(body))
        over = " over" if slow > BOUND or (name == "front" and sent > FRONT_BYTES) else ""
        print(
            f"{name:44} {statistics.median(took):8.1f} {slow:8.1f} {_p95(worked):11.1f} {len(body):9,} {sent:8,}{over}"
        )


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _pages(ledger: Ledger, choice: random.Random, rounds: int) -> Iterator[tuple[str, Asked]]:
    with ledger.reading() as connection:
        documents = [
            str(each).removeprefix("sha256:")
            for each in connection.execute(
                select(schema.document.c.id).order_by(schema.document.c.seq % 9973, schema.document.c.seq).limit(rounds)
            ).scalars()
        ]
        home = select(schema.membership.c.claim, schema.told_claim.c.seq, schema.told_claim.c.id).join(
            schema.told_claim, schema.told_claim.c.seq == schema.membership.c.claim
        )
        # The ids under which claims live; those of their other tellings answer with a redirect.
        claims = [str(row.id) for row in connection.execute(home.limit(rounds * 50))][::50]
        largest = connection.execute(
            select(schema.told_claim.c.id)
            .join(schema.claim, schema.claim.c.claim == schema.told_claim.c.seq)
            .order_by(schema.claim.c.documents.desc())
            .limit(5)
        ).scalars()
        most_told = [str(each) for each in largest]

    def each_of(pattern: str, values: list[str]) -> Asked:
        while True:
            yield pattern.format(choice.choice(values))

    yield "front", each_of("/", [""])
    yield "claims", each_of("/claims", [""])
    yield "claims, contested, by party", each_of("/claims?status=contested&party={}", PARTIES)
    yield "claims, deep in the list", each_of("/claims?after=2018-06-01.0", [""])
    yield "claim", each_of("/c/{}", claims)
    yield "claim, the five most told", each_of("/c/{}", most_told)
    yield "article", each_of("/a/{}", documents)
    yield "articles", each_of("/articles", [""])
    yield "transfers", each_of("/transfers", [""])
    yield "transfers, by supplier", each_of("/transfers?supplier={}", PARTIES)
    yield "transfers, a month", each_of("/transfers?since=2017-03-01&until=2017-04-01", [""])
    yield "map", each_of("/transfers/map.svg?supplier={}", PARTIES)
    yield "flows", each_of("/transfers/flows.svg?supplier={}", PARTIES)
    yield "timeline", each_of("/timeline", [""])
    yield "timeline, by party", each_of("/timeline?party={}", PARTIES)
    yield "parties", each_of("/parties", [""])
    yield "party", each_of("/p/{}", PARTIES)
    yield "search", each_of("/search?q={}", ["convoy depot", "harbour", "shells border", "A0123"])
    yield "copies", each_of("/copies", [""])
    yield "about", each_of("/about", [""])
    yield "claims.json", each_of("/claims.json?limit=100", [""])


async def _ask(app: FastAPI, path: str) -> tuple[int, bytes]:
    """One request and its answer."""
    path, _, query = path.partition("?")
    status, parts = 0, []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, object]) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = int(str(message["status"]))
        else:
            parts.append(message.get("body", b""))

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "path": path,
        "raw_path": path.encode(), "root_path": "", "scheme": "http", "query_string": query.encode(),
        "headers": [(b"host", b"127.0.0.1")], "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
    }  # fmt: skip
    await app(scope, receive, send)  # type: ignore[arg-type]
    return status, b"".join(parts)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
