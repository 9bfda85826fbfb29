"""What it costs to link a new claim with those kept, as the ledger grows from a thousand claims to a million.

In: sizes, and where the ledger of the benchmark may lie. Out: a table or JSON, and a curve as SVG: milliseconds a
claim, claims a second. Nothing is asserted: a figure that depends on the machine is no test. The
claims are made up from parties, goods and words of very unequal frequency, a third of them told again later in other
words.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from counterclaim.claims.linking.draw import profile_text
from counterclaim.claims.linking.keys import keys_of, place_of
from counterclaim.claims.linking.profile import OPEN, Deal, Profile
from counterclaim.claims.linking.rarity import load_ranks
from counterclaim.core.document import content_id
from counterclaim.ledger import schema
from counterclaim.ledger.link import join_claims, record_keys, record_links, tie_claims
from counterclaim.ledger.open import Ledger, open_ledger
from counterclaim.ledger.write import Writer

SIZES = (1_000, 10_000, 100_000, 1_000_000)
CLAIMS_A_DOCUMENT = 12
MEASURED_DOCUMENTS = 60
RETOLD = 0.33
FIRST_DAY, DAYS = date(2004, 1, 1), 20 * 365
CATEGORIES = ("ammunition", "drones", "missiles", "rockets", "small arms", "aircraft", "unspecified", "unspecified")
TRANSFERS = 0.35
BATCH = 2_000


@dataclass(frozen=True, slots=True)
class Cost:
    """What linking cost at one size of the ledger."""

    claims: int
    milliseconds_a_claim: float
    processor_milliseconds: float
    """Time of the processor, which says more where others use the machine too."""
    claims_a_second: float
    tied: float
    keys: float


class Maker:
    """Makes documents of claims; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.words = sorted(
            (word for word in load_ranks() if word.isalpha() and len(word) > 3), key=lambda w: load_ranks()[w]
        )
        self.parties = [f"P{number:02}" for number in range(80)]
        self.told: list[Profile] = []
        self.number = 0

    def document(self) -> list[tuple[str, str, Profile]]:
        """The claims of the next document: id, gist and profile of each."""
        self.number += 1
        name = content_id("synthetic", str(self.number))
        day = FIRST_DAY + timedelta(self.random.randrange(DAYS))
        return [
            (f"{name[7:19]}{place:04}", " ".join(word for word, _ in profile.words), profile)
            for place in range(CLAIMS_A_DOCUMENT)
            for profile in [self._claim(name, day)]
        ]

    def _claim(self, document: str, day: date) -> Profile:
        if self.told and self.random.random() < RETOLD:
            told = self.random.choice(self.told)
            words = told.words[1:] + profile_text(self._word()).words if len(told.words) > 3 else told.words
            later = (told.published or day) + timedelta(self.random.randrange(30))
            return replace(told, words=tuple(sorted(words)), document=document, published=later)
        if self.random.random() < TRANSFERS:
            made = self._transfer(day)
        else:
            gist = " ".join(self._word() for _ in range(self.random.randint(4, 8)))
            party = self._party()
            made = replace(profile_text(gist), parties=(party,), tellers=(self._party(),), affairs=(f"{party}>?",))
        made = replace(made, document=document, published=day)
        if len(self.told) < 50_000:
            self.told.append(made)
        else:
            self.told[self.random.randrange(len(self.told))] = made
        return made

    def _transfer(self, day: date) -> Profile:
        supplier, recipient = self._party(), self._party()
        first = day - timedelta(self.random.randrange(200))
        when = (first, first + timedelta(self.random.randrange(40))) if self.random.random() < 0.4 else OPEN
        goods = (self.random.choice(CATEGORIES),)
        stage = self.random.choice(("done", "done", "done", "planned", "sought"))
        deal = Deal(supplier, recipient, goods, stage, when)  # type: ignore[arg-type]
        made = profile_text(f"{self._word()} supplied {goods[0]} {self._word()}", kind="transfer", deals=(deal,))
        return replace(made, parties=(supplier, recipient), affairs=(f"{supplier}>{recipient}",))

    def _word(self) -> str:
        """Words fall off in frequency as they do in English."""
        return self.words[min(int(len(self.words) ** self.random.random()) * 8, len(self.words) - 1)]

    def _party(self) -> str:
        return self.parties[int(len(self.parties) ** self.random.random()) - 1]


def fill(writer: Writer, maker: Maker, run: int, claims: int) -> Iterator[tuple[int, int, int]]:
    """Put claims into the ledger without linking them; their match keys with place and number."""
    for _ in range(0, claims, CLAIMS_A_DOCUMENT):
        for seq, name, profile in record_document(writer, maker, run):
            place = place_of(profile, name)
            yield from ((key, place, seq) for key in keys_of(profile))


def record_document(writer: Writer, maker: Maker, run: int) -> list[tuple[int, str, Profile]]:
    """Keep the next made-up document with its told claims."""
    made = maker.document()
    name = made[0][2].document
    text = dict.fromkeys(("language", "text"), "en") | dict.fromkeys(("boilerplate", "alterations", "warnings"), "[]")
    published = str(made[0][2].published)
    document = writer.append(schema.document, {"id": name, "run": run, "published": published, **text})
    stamp = {"version": "0", "network": "", "lexicon": "", "headline": "{}", "warnings": "[]"}
    drawing = writer.append(schema.drawing, {"id": f"drawing {name}", "document": document, "run": run, **stamp})
    rows = [
        {
            "drawing": drawing, "document": document, "id": id, "gist": gist, "kind": profile.kind,
            "status": "uncontested", "profile": profile.to_json(), "vector": None, "body": "{}",
        }
        for id, gist, profile in made
    ]  # fmt: skip
    numbers = writer.append_many(schema.told_claim, rows)
    return [(number, id, profile) for number, (id, _, profile) in zip(numbers, made, strict=True)]


def grow(ledger: Ledger, maker: Maker, run: int, claims: int) -> None:
    """Fill a ledger up by so many claims, their keys in sorted order, which is many times faster."""
    keys: list[np.ndarray] = []
    with ledger.writing() as writer:
        rows: list[tuple[int, int, int]] = []
        for row in fill(writer, maker, run, claims):
            rows.append(row)
            if len(rows) >= 500_000:
                keys.append(np.array(rows, np.int64))
                rows = []
        keys.append(np.array(rows, np.int64).reshape(-1, 3))
        told = np.concatenate(keys)
        writer.derive(schema.membership, ({"told_claim": int(seq), "claim": int(seq)} for seq in np.unique(told[:, 2])))
        told = told[np.lexsort((told[:, 2], told[:, 1], told[:, 0]))]
        for first in range(0, len(told), 100_000):
            part = told[first : first + 100_000].tolist()
            writer.derive(schema.match_key, [{"key": k, "place": p, "told_claim": s} for k, p, s in part])


def measure(ledger: Ledger, maker: Maker, run: int, claims: int, documents: int) -> Cost:
    """Link some new documents, each in a transaction of its own; the median document counts."""
    seconds: list[float] = []
    busy_seconds: list[float] = []
    tied = keys = 0
    for _ in range(documents):
        with ledger.writing() as writer:
            told = record_document(writer, maker, run)
            profiles = {name: profile for _, name, profile in told}
            numbers = {name: seq for seq, name, _ in told}
            writer.flush()
            started, busy = time.perf_counter(), time.process_time()
            found = tie_claims(writer.connection, profiles)
            record_links(writer, numbers, found)
            record_keys(writer, [(seq, profile) for seq, _, profile in told], {seq: name for seq, name, _ in told})
            join_claims(writer, numbers, profiles, found)
            writer.flush()
            seconds.append((time.perf_counter() - started) / len(told))
            busy_seconds.append((time.process_time() - busy) / len(told))
        tied += sum(map(len, found.values()))
        keys += sum(len(keys_of(profile)) for profile in profiles.values())
    each = statistics.median(seconds)
    all_claims = documents * CLAIMS_A_DOCUMENT
    busy_each = 1000 * statistics.median(busy_seconds)
    return Cost(claims, 1000 * each, busy_each, 1 / each, tied / all_claims, keys / all_claims)


def run_benchmark(where: Path, sizes: Sequence[int], documents: int = MEASURED_DOCUMENTS) -> list[Cost]:
    """The cost at each size, the ledger growing from one to the next."""
    maker, costs, kept = Maker(7), [], 0
    with open_ledger(where, create=True) as ledger:
        with ledger.writing() as writer:
            row = dict.fromkeys(("kind", "started_at", "version", "network", "lexicon", "options"), "benchmark")
            run = writer.append(schema.run, {"id": "benchmark", **row})
        for size in sizes:
            while kept < size:
                more = min(size - kept, 250_000)
                grow(ledger, maker, run, more)
                kept += more
            costs.append(measure(ledger, maker, run, size, documents))
            print(f"{size:>9,} claims: {costs[-1].milliseconds_a_claim:.2f} ms a claim", file=sys.stderr)
            kept += documents * CLAIMS_A_DOCUMENT
    return costs


def render_table(costs: Sequence[Cost]) -> str:
    """One line a size; the last column compares times of the processor."""
    lines = ["claims kept   ms a claim   processor ms   claims a second   tied   keys   times the first"]
    for cost in costs:
        times = cost.processor_milliseconds / costs[0].processor_milliseconds
        lines.append(
            f"{cost.claims:>11,}   {cost.milliseconds_a_claim:>10.2f}   {cost.processor_milliseconds:>12.2f}   "
            f"{cost.claims_a_second:>15.0f}   {cost.tied:>4.1f}   {cost.keys:>4.1f}   {times:>15.2f}"
        )
    return "\n".join(lines)


def render_svg(costs: Sequence[Cost]) -> str:
    """The curve: claims kept, by powers of ten, against milliseconds a claim."""
    width, height, left, bottom = 560, 300, 60, 40
    most = max(cost.milliseconds_a_claim for cost in costs) * 1.25
    low, high = np.log10(costs[0].claims), np.log10(costs[-1].claims)

    def at(cost: Cost) -> tuple[float, float]:
        across = (np.log10(cost.claims) - low) / max(high - low, 1e-9)
        return left + across * (width - left - 40), height - bottom - cost.milliseconds_a_claim / most * (height - 70)

    points = [at(cost) for cost in costs]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    marks = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#1f5f8b"/>'
        f'<text x="{x:.1f}" y="{y - 10:.1f}" text-anchor="middle">{cost.milliseconds_a_claim:.1f} ms</text>'
        f'<text x="{x:.1f}" y="{height - bottom + 18}" text-anchor="middle">{cost.claims:,}</text>'
        for cost, (x, y) in zip(costs, points, strict=True)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        f'font-size="12"><title>Milliseconds to link a claim, by claims kept</title>'
        f'<line x1="{left}" y1="{height - bottom}" x2="{width - 20}" y2="{height - bottom}" stroke="#888"/>'
        f'<line x1="{left}" y1="20" x2="{left}" y2="{height - bottom}" stroke="#888"/>'
        f'<polyline points="{line}" fill="none" stroke="#1f5f8b" stroke-width="2"/>{marks}'
        f'<text x="{width / 2}" y="{height - 4}" text-anchor="middle">claims kept</text></svg>\n'
    )


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linking", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="how many claims are kept")
    parser.add_argument("--folder", type=Path, help="where the ledger may lie; a temporary folder by default")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--svg", type=Path, help="write the curve to this file")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        costs = run_benchmark(Path(folder) / "linking.sqlite", options.sizes)
    print(json.dumps([asdict(cost) for cost in costs]) if options.json else render_table(costs))
    if options.svg is not None:
        options.svg.write_text(render_svg(costs), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
