"""How long each view takes on a large ledger: `python -m benchmarks.views [--documents 100000] [--ledger FILE]`.

In: a number of documents, ten statements each. Out: p50 and p95 of each view in milliseconds, how much of that this
process worked (on a busy machine the rest is waiting), and what the ledger holds. The ledger is made in bulk by way of
the writer, so every record has its leaf; an existing file is used again.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, func, select

from counterclaim.core.document import content_id
from counterclaim.ledger import schema
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.tally import tally_rows
from counterclaim.ledger.views.claim import get_claim
from counterclaim.ledger.views.claims import ClaimFilter, list_claims
from counterclaim.ledger.views.paging import parse_cursor
from counterclaim.ledger.views.refresh import claim_rows, flow_rows, name_rows
from counterclaim.ledger.views.search import search_ledger
from counterclaim.ledger.views.status import get_status
from counterclaim.ledger.views.timeline import TimeFilter, list_entries
from counterclaim.ledger.views.transfers import TransferFilter, list_transfers
from counterclaim.ledger.views.who import get_who
from counterclaim.ledger.write import Writer

STATEMENTS, CLAIMS = 10, 4
PORTION = 500
PARTIES = "USA RUS PRK IRN UKR CHN KOR JPN GBR FRA DEU TUR SYR ISR SAU ARE YEM LBY SDN ETH".split()
ITEMS = "ammunition artillery missiles rockets drones".split()
POSITIONS = "alleges alleges alleges accuses denies denies dismisses doubts declines asserts confirms".split()
STANCES = {"accuses": "alleges", "asserts": "alleges", "dismisses": "denies"}
WORDS = "convoy depot shells border ministry cargo crates rail harbour ship inspectors launch crew barrel list".split()
HEADLINE = '{"verdict":"supported","why":"The body says what the headline says.","spans":[]}'
FIRST = date(2015, 1, 1)


def main() -> None:
    """Make the ledger if it is not there, and time every view."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--ledger", default="views-benchmark.sqlite", help="a file, or postgresql://...")
    parser.add_argument("--rounds", type=int, default=100)
    asked = parser.parse_args()
    is_new = "://" not in asked.ledger and not Path(asked.ledger).exists()
    with open_ledger(asked.ledger, create=True) as ledger:
        if is_new or _count(ledger) == 0:
            make_ledger(ledger, asked.documents)
        _measure(ledger, asked.rounds)


def _count(ledger: Ledger) -> int:
    with ledger.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(schema.document)).scalar_one())


def make_ledger(ledger: Ledger, documents: int) -> None:
    """Fill an empty ledger with made documents, in portions."""
    began = time.perf_counter()
    choice = random.Random(1)
    maker = _Maker(choice, documents)
    for first in range(0, documents, PORTION):
        with ledger.writing() as writer:
            maker.add(writer, range(first, min(documents, first + PORTION)))
        _tell(f"{first + PORTION:,} documents, {time.perf_counter() - began:.0f} s")
    began = time.perf_counter()
    with ledger.writing() as writer:
        _derive(writer)
    _tell(f"rows of claims and transfers: {time.perf_counter() - began:.0f} s\n")


def _tell(line: str) -> None:
    sys.stderr.write(f"\r{line}")
    sys.stderr.flush()


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence: "Speaker A0017 said convoy depot ..."."""

    speaker: str
    words: str
    start: int

    @property
    def sentence(self) -> str:
        """The sentence as it stands in the text."""
        return f"{self.speaker} said {self.words}."

    def spans(self) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
        """Source, cue and content."""
        cue = self.start + len(self.speaker) + 1
        starts = ((self.start, self.speaker), (cue, "said"), (cue + 5, self.words))
        source, said, content = (
            {"start": start, "end": start + len(text), "text": text, "field": "text"} for start, text in starts
        )
        return source, said, content


class _Maker:
    """Makes documents; a claim is told by one document or by many, as in life."""

    def __init__(self, choice: random.Random, documents: int) -> None:
        self.choice = choice
        self.speakers = [f"Speaker {chr(65 + n % 26)}{n:04}" for n in range(20_000)]
        self.affairs: list[tuple[int, str, str, str]] = []
        self.most = documents

    def add(self, writer: Writer, numbers: range) -> None:
        run = writer.append(schema.run, _run(numbers.start, writer.now()))
        stories = {number: self._story() for number in numbers}
        documents = writer.append_many(schema.document, (self._document(each, stories[each], run) for each in numbers))
        drawings = writer.append_many(
            schema.drawing, (self._drawing(number, seq, run) for number, seq in zip(numbers, documents, strict=True))
        )
        statements: list[dict[str, Any]] = []
        claims: list[dict[str, Any]] = []
        stances: list[tuple[int, dict[str, Any]]] = []
        transfers: list[dict[str, Any]] = []
        homes: list[int | None] = []
        for number, document, drawing in zip(numbers, documents, drawings, strict=True):
            own = [self._statement(number, at, stories[number][at], (document, drawing)) for at in range(STATEMENTS)]
            statements.extend(own)
            for at in range(CLAIMS):
                home, gist, supplier, recipient = self._affair()
                said = own[at * 2 : at * 2 + 2]
                id = content_id("claim", str(number), str(at))[7:23]
                stances.extend((len(claims), _stance(each, said[0]["id"])) for each in said)
                claims.append(_claim(id, gist, document, drawing))
                homes.append(home)
                if at % 2 == 0:
                    transfers.append(self._transfer(id, (supplier, recipient), (document, drawing), said[0]["id"]))
        writer.append_many(schema.statement, statements)
        writer.append_many(schema.transfer, transfers)
        seqs = writer.append_many(schema.told_claim, claims)
        writer.append_many(schema.stance, ({**row, "told_claim": seqs[at]} for at, row in stances))
        writer.derive(schema.membership, list(self._members(seqs, homes)))
        writer.append(schema.run_end, _end(run, writer.now(), len(documents)))

    def _members(self, seqs: list[int], homes: list[int | None]) -> Iterator[dict[str, int]]:
        for seq, home in zip(seqs, homes, strict=True):
            if home is None:
                yield {"told_claim": seq, "claim": seq}
                continue
            if self.affairs[home][0] == 0:
                self.affairs[home] = (seq, *self.affairs[home][1:])
            yield {"told_claim": seq, "claim": self.affairs[home][0]}

    def _affair(self) -> tuple[int | None, str, str, str]:
        """An affair of its own for half of the claims, one of many tellings for the others: 2 to 400."""
        supplier, recipient = self.choice.sample(PARTIES, 2)
        gist = f"{supplier} shipped {self.choice.choice(ITEMS)} to {recipient} by way of {self.choice.choice(WORDS)}"
        if self.choice.random() < 0.5:
            return None, gist, supplier, recipient
        if len(self.affairs) < 10 or self.choice.random() < 0.1:
            self.affairs.append((0, gist, supplier, recipient))
            return len(self.affairs) - 1, gist, supplier, recipient
        at = max(0, len(self.affairs) - 1 - int(self.choice.paretovariate(0.6)))
        return at, *self.affairs[at][1:]

    def _story(self) -> list[Said]:
        """What is said in one document, each in a sentence of its own."""
        said, at = [], 0
        for _ in range(STATEMENTS):
            speaker, words = self.choice.choice(self.speakers), " ".join(self.choice.choices(WORDS, k=14))
            said.append(Said(speaker, words, at))
            at += len(said[-1].sentence) + 2
        return said

    def _document(self, number: int, story: list[Said], run: int) -> dict[str, Any]:
        published = FIRST + timedelta(days=number * 3600 // self.most)
        return {
            "id": content_id("document", str(number)), "run": run, "title": f"Story {number}: {story[0].words[:60]}",
            "byline": None, "agency": self.choice.choice(("AP", "AFP", None)), "dateline": None,
            "published": published.isoformat(), "published_from": "page", "outlet": f"Paper {number % 300}",
            "url": None, "language": "en", "text": "\n\n".join(each.sentence for each in story), "boilerplate": "[]",
            "alterations": "[]", "warnings": "[]",
        }  # fmt: skip

    def _drawing(self, number: int, document: int, run: int) -> dict[str, Any]:
        return {
            "id": content_id("drawing", str(number)), "document": document, "run": run, "version": "1",
            "network": "sha256:none", "lexicon": "sha256:none", "headline": HEADLINE,
            "warnings": "[]",
        }  # fmt: skip

    def _statement(self, number: int, at: int, said: Said, place: tuple[int, int]) -> dict[str, Any]:
        position, party = self.choice.choice(POSITIONS), self.choice.choice(PARTIES)
        day = (FIRST + timedelta(days=number * 3600 // self.most)).isoformat()
        id = content_id("statement", str(number), str(at))[7:23]
        source, cue, content = said.spans()
        body = {
            "id": id, "source": [source], "cue": [cue], "content": [content],
            "speaker": {"name": said.speaker, "party": party, "role": None, "kind": "named"}, "channel": None,
            "manner": "indirect", "position": position, "addressee": None,
            "said_on": {"from": day, "to": day, "granularity": "day", "span": None}, "parent": None,
            "claims": [content_id("claim", str(number), str(at // 2))[7:23]] if at < 2 * CLAIMS else [], "score": 0.9,
            "reasons": ["position.cue: said", "speaker.named: as told"],
            "rests": [[1.0, [[cue["start"], cue["end"], "text"]]], [1.0, [[source["start"], source["end"], "text"]]]],
        }  # fmt: skip
        return {
            "drawing": place[1], "document": place[0], "id": id, "speaker": said.speaker, "party": party, "role": None,
            "speaker_kind": "named", "channel": None, "manner": "indirect", "position": position, "addressee": None,
            "said_from": day, "said_to": day, "parent": None, "score": 0.9, "words": said.words,
            "body": orjson.dumps(body).decode(),
        }  # fmt: skip

    def _transfer(self, claim: str, ends: tuple[str, str], place: tuple[int, int], statement: str) -> dict[str, Any]:
        (supplier, recipient), (document, drawing) = ends, place
        span = {"start": 0, "end": 7, "text": "Speaker", "field": "text"}
        category = self.choice.choice(ITEMS)
        because: dict[str, Any] = {"reasons": [], "rests": []}
        body = {
            "id": content_id("transfer", claim)[7:23], "event": "e",
            "supplier": {"party": supplier, "name": supplier, "span": span},
            "recipient": {"party": recipient, "name": recipient, "span": span},
            "items": [{"span": span, "category": category, "quantity": None}], "when": None, "stage": "shipped",
            "route": [], "concealed": False, "status": "alleged", "claim": claim, "measures": [],
            "tellings": [{"trigger": span, "statement": statement, "status": "alleged", **because}], "score": 0.8,
            **because,
        }  # fmt: skip
        return {
            "drawing": drawing, "document": document, "id": content_id("transfer", claim)[7:23], "supplier": supplier,
            "recipient": recipient, "categories": category, "when_from": None, "when_to": None, "stage": "shipped",
            "concealed": 0, "status": "alleged", "told_claim": claim, "score": 0.8, "body": orjson.dumps(body).decode(),
        }  # fmt: skip


def _run(number: int, at: str) -> dict[str, Any]:
    return {
        "id": f"run {number}", "kind": "add", "started_at": at, "version": "1", "network": "sha256:none",
        "lexicon": "sha256:none", "options": "{}",
    }  # fmt: skip


def _end(run: int, at: str, stored: int) -> dict[str, Any]:
    return {"run": run, "ended_at": at, "stored": stored, "duplicate": 0, "refused": 0}


def _claim(id: str, gist: str, document: int, drawing: int) -> dict[str, Any]:
    body = {
        "id": id, "gist": gist, "kind": "transfer", "status": "contested", "positions": [], "independent_sources": 1,
        "transfers": [], "reasons": [], "rests": [],
    }  # fmt: skip
    return {
        "drawing": drawing, "document": document, "id": id, "gist": gist, "kind": "transfer", "status": "contested",
        "profile": '{"kind":"transfer","words":[]}', "vector": None, "body": orjson.dumps(body).decode(),
    }  # fmt: skip


def _stance(said: dict[str, Any], first: str) -> dict[str, Any]:
    stance = STANCES.get(said["position"], said["position"])
    return {
        "party": said["party"], "speaker": said["speaker"], "stance": stance, "on_from": said["said_from"],
        "on_to": said["said_to"], "statements": orjson.dumps([said["id"]]).decode(),
        "answers": orjson.dumps([first]).decode() if stance == "denies" and said["id"] != first else "[]",
    }  # fmt: skip


def _derive(writer: Writer) -> None:
    connection = writer.connection
    claims = [int(each) for (each,) in connection.execute(select(schema.membership.c.claim).distinct())]
    for first in range(0, len(claims), PORTION):
        rows = list(claim_rows(connection, claims[first : first + PORTION]))
        writer.derive(schema.claim, [row for row, _ in rows])
        writer.derive(schema.claim_party, [row for _, parties in rows for row in parties])
        if first % 10_000 == 0:
            _tell(f"{first:,} of {len(claims):,} claims")
    transfers = [int(each) for (each,) in connection.execute(select(schema.transfer.c.seq))]
    for first in range(0, len(transfers), 5000):
        writer.derive(schema.flow, flow_rows(connection, transfers[first : first + 5000]))
    speakers = connection.execute(select(schema.statement.c.speaker).distinct())
    writer.derive(schema.name_word, name_rows(str(name) for (name,) in speakers))
    writer.derive(schema.tally, tally_rows(connection))


def _measure(ledger: Ledger, rounds: int) -> None:
    choice = random.Random(2)
    with ledger.reading() as connection:
        for table in (schema.document, schema.statement, schema.claim, schema.flow):
            count = connection.execute(select(func.count()).select_from(table)).scalar_one()
            print(f"{count:>12,} {table.name}")
        sample = connection.execute(
            select(schema.told_claim.c.id)
            .order_by(schema.told_claim.c.seq % 9973, schema.told_claim.c.seq)
            .limit(rounds)
        )
        ids = [str(each) for (each,) in sample]
        largest = (
            connection.execute(
                select(schema.told_claim.c.id)
                .join(schema.claim, schema.claim.c.claim == schema.told_claim.c.seq)
                .order_by(schema.claim.c.documents.desc())
                .limit(5)
            )
            .scalars()
            .all()
        )
    print(f"\n{'view':44} {'p50 ms':>8} {'p95 ms':>8} {'p95 ms of CPU':>14}")
    for name, act in _views(choice, ids, [str(each) for each in largest]):
        _time(ledger, name, act, rounds)
    began = time.perf_counter()
    get_status(ledger)
    print(f"{'status':44} {(time.perf_counter() - began) * 1000:8.1f}")


View = Callable[[Connection], object]


def _views(choice: random.Random, ids: list[str], largest: list[str]) -> Iterator[tuple[str, View]]:
    def party() -> str:
        return choice.choice(PARTIES)

    day = parse_cursor("2018-06-01.0")
    since, until = date(2017, 3, 1), date(2017, 4, 1)
    yield "claims", lambda c: list_claims(c, ClaimFilter())
    yield "claims, deep in the list", lambda c: list_claims(c, ClaimFilter(), after=day)
    yield "claims --contested", lambda c: list_claims(c, ClaimFilter(status="contested"))
    yield "claims --status withdrawn", lambda c: list_claims(c, ClaimFilter(status="withdrawn"))
    yield "claims --changed", lambda c: list_claims(c, ClaimFilter(changed=True))
    yield "claims --party", lambda c: list_claims(c, ClaimFilter(party=party()))
    yield "claims --party --contested", lambda c: list_claims(c, ClaimFilter(party=party(), status="contested"))
    yield "claims --party --changed", lambda c: list_claims(c, ClaimFilter(party=party(), changed=True))
    yield "claims --since --until", lambda c: list_claims(c, ClaimFilter(since=since, until=until))
    yield "claims --until, long ago", lambda c: list_claims(c, ClaimFilter(until=date(2015, 2, 1)))
    yield "claims --kind other (none)", lambda c: list_claims(c, ClaimFilter(kind="other"))
    yield "claim", lambda c: get_claim(c, choice.choice(ids))
    yield "claim, opening of the id", lambda c: get_claim(c, choice.choice(ids)[:12])
    yield "claim, the five most told", lambda c: get_claim(c, choice.choice(largest))
    yield "transfers", lambda c: list_transfers(c, TransferFilter())
    yield (
        "transfers --supplier --recipient",
        lambda c: list_transfers(c, TransferFilter(supplier=party(), recipient=party())),
    )
    yield "transfers --category", lambda c: list_transfers(c, TransferFilter(category="drones"))
    yield "transfers --since --until", lambda c: list_transfers(c, TransferFilter(since=since, until=until))
    yield "timeline", lambda c: list_entries(c, TimeFilter())
    yield "timeline --party --since", lambda c: list_entries(c, TimeFilter(party=party(), since=since))
    yield "who, a party", lambda c: get_who(c, party())
    yield (
        "who, a person",
        lambda c: get_who(c, f"Speaker {chr(65 + choice.randrange(26))}0{choice.randrange(100, 999)}"),
    )
    yield "search, a name", lambda c: search_ledger(c, f"{chr(65 + choice.randrange(26))}0{choice.randrange(100, 999)}")
    yield "search, two words of 40 % of statements", lambda c: search_ledger(c, " ".join(choice.sample(WORDS, 2)))


def _time(ledger: Ledger, name: str, act: View, rounds: int) -> None:
    took, worked = [], []
    for number in range(rounds + 3):
        with ledger.reading() as connection:
            began, working = time.perf_counter(), time.process_time()
            try:
                act(connection)
            except Exception as error:
                if type(error).__name__ != "UsageError":
                    raise
            if number >= 3:
                took.append((time.perf_counter() - began) * 1000)
                worked.append((time.process_time() - working) * 1000)
    most, working = sorted(took)[int(len(took) * 0.95)], sorted(worked)[int(len(worked) * 0.95)]
    print(f"{name:44} {statistics.median(took):8.1f} {most:8.1f} {working:14.1f}", flush=True)


if __name__ == "__main__":
    main()
