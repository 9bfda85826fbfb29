"""How fast families of copies are found, that the time grows with the number of documents, and against datasketch.

In: a number of documents. Out: a table or JSON: seconds for half and for all of them, the growth, memory, pairwise F1,
and the time of datasketch's sketches for a sample in the same run where it is installed. Documents are made up: words
drawn by Zipf's law with names and numbers among them, a third of them trims or rewordings of another. Seconds are those
of one process on its processor: how busy the machine is says nothing about the program.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import accumulate, pairwise
from random import Random

from counterclaim.copies.families import find_families
from counterclaim.core.document import Document

DOCUMENTS = 100_000
WORDS = (180, 520)
COMMON, RARE, NAMES = 120, 30_000, 6_000
SAMPLE = 1_000
COPY_EVERY = 3


@dataclass(frozen=True, slots=True)
class Speed:
    """The figures of one run."""

    documents: int
    half_seconds: float
    seconds: float
    growth: float
    """Time for all over time for half of them: 2 where it grows with their number."""
    a_second: float
    peak_mb: float
    f1: float
    sample_seconds: float
    datasketch_seconds: float | None


class Salad:
    """Made-up stories; the same seed gives the same ones."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = Random(seed)
        letters, vowels = "bcdfghklmnprstvz", "aeiou"
        pick = self.chance.choice

        def word(length: int) -> str:
            return "".join(pick(letters) + pick(vowels) for _ in range(length))

        self.common = [word(2) for _ in range(COMMON)]
        self.words = [*self.common, *(word(self.chance.randint(2, 4)) for _ in range(RARE))]
        self.names = [word(self.chance.randint(2, 3)).capitalize() for _ in range(NAMES)]
        self.totals = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))

    def story(self) -> list[list[str]]:
        """Paragraphs as lists of words."""
        size = self.chance.randint(*WORDS)
        words = self.chance.choices(self.words, cum_weights=self.totals, k=size)
        people = self.chance.sample(self.names, 12)
        for place in range(3, size, 9):
            words[place] = self.chance.choice(people) if place % 4 else str(self.chance.randint(2, 9000))
        cuts = list(range(0, size, 45))
        return [words[start : start + 45] for start in cuts]

    def copy(self, story: list[list[str]]) -> list[list[str]]:
        """A trim, a rewording of a fifth of the words, or both."""
        kind = self.chance.randrange(3)
        parts = story
        if kind != 1:
            parts = story[: max(2, round(len(story) * self.chance.uniform(0.4, 0.9)))]
        if kind:
            parts = [
                [
                    self.chance.choice(self.words) if word.islower() and self.chance.random() < 0.2 else word
                    for word in part
                ]
                for part in parts
            ]
        return parts


def make_documents(count: int) -> Iterator[Document]:
    """Stories and copies; an id opens with the number of the story."""
    salad = Salad()
    story = salad.story()
    number = 0
    for made in range(count):
        if made % COPY_EVERY == COPY_EVERY - 1:
            parts = salad.copy(story)
        else:
            number, story = made, salad.story()
            parts = story
        yield Document(f"{number}:{made}", "\n\n".join(" ".join(part) + "." for part in parts))


def time_families(documents: list[Document]) -> tuple[float, float]:
    """Seconds, and pairwise F1."""
    started = time.process_time()
    families = find_families(documents)
    seconds = time.process_time() - started
    wanted = _pairs(Counter(document.id.split(":")[0] for document in documents))
    found = sum(len(family.documents) * (len(family.documents) - 1) // 2 for family in families)
    right = sum(_pairs(Counter(each.split(":")[0] for each in family.documents)) for family in families)
    return seconds, 200 * right / (found + wanted) if found + wanted else 0.0


def _pairs(counts: Counter[str]) -> int:
    return sum(size * (size - 1) // 2 for size in counts.values())


def time_datasketch(documents: list[Document]) -> float | None:
    """Seconds of datasketch for an index of as many permutations; None where it is not installed."""
    try:
        from datasketch import MinHash, MinHashLSH
    except ImportError:
        return None
    started = time.process_time()
    index = MinHashLSH(threshold=0.3, num_perm=128)
    for document in documents:
        words = document.text.lower().split()
        sketch = MinHash(num_perm=128)
        sketch.update_batch([f"{one} {other}".encode() for one, other in pairwise(words)])
        index.query(sketch)
        index.insert(document.id, sketch)
    return time.process_time() - started


def measure(count: int) -> Speed:
    """All figures of one run."""
    documents = list(make_documents(count))
    half, _ = time_families(documents[: count // 2])
    whole, f1 = time_families(documents)
    sample = documents[:SAMPLE]
    # Kilobytes on Linux, bytes on macOS.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1 / 1024)
    return Speed(
        documents=count,
        half_seconds=half,
        seconds=whole,
        growth=whole / half,
        a_second=count / whole,
        peak_mb=peak / 1e6,
        f1=f1,
        sample_seconds=time_families(sample)[0],
        datasketch_seconds=time_datasketch(sample),
    )


def render_speed(speed: Speed) -> str:
    """The figures beside what is asked of them on two cores."""
    other = speed.datasketch_seconds
    rows = (
        ("documents", f"{speed.documents:,}", ""),
        ("families of half", f"{speed.half_seconds:.1f} s", ""),
        ("families of all", f"{speed.seconds:.1f} s", "under 300 s for 100,000"),
        ("growth", f"{speed.growth:.2f}", "about 2: linear"),
        ("documents a second", f"{speed.a_second:.0f}", ""),
        ("peak memory", f"{speed.peak_mb:.0f} MB", ""),
        ("pairwise F1", f"{speed.f1:.1f} %", "at least 95 %"),
        (f"families of {SAMPLE:,}", f"{speed.sample_seconds:.2f} s", ""),
        ("datasketch, the same", "not installed" if other is None else f"{other:.2f} s", ""),
    )
    return "\n".join(f"{name:22}{figure:>16}   {asked}".rstrip() for name, figure, asked in rows)


def main() -> int:
    """`python -m benchmarks.copies [--documents N] [--json]`."""
    parser = argparse.ArgumentParser(description="How fast families of copies are found.")
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help="how many documents are made up")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    speed = measure(options.documents)
    print(json.dumps(asdict(speed), indent=1) if options.json else render_speed(speed))
    return 0


if __name__ == "__main__":
    sys.exit(main())
