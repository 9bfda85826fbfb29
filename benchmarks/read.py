"""How fast `read` is, end to end, against the bare network on the same articles in the same run.

In: PolNeAR's development articles where they are beside the checkout, else the story shipped with the package over
and over. Out: a table or JSON: seconds, articles a second, the ratio of the two, start-up times, peak memory.
Nothing is asserted: a figure that depends on the machine is no test. All are timed in turns, a few articles each, so
that they see the same load.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "counterclaim" / "samples" / "river-rockets.txt"
ARTICLES = 84
STARTS = 5
BLOCK = 12


@dataclass(frozen=True, slots=True)
class Speed:
    """The figures of one run."""

    articles: int
    words: int
    read_seconds: float
    network_seconds: float
    articles_a_second: float
    ratio: float
    beyond_statements: float
    """Time of a whole read over that of its statements alone, one article after the other."""
    help_seconds: float
    one_read_seconds: float
    peak_mb: float


def find_articles(corpus: Path) -> list[Path]:
    """The articles to read: the corpus, or the sample as many times."""
    found = sorted((corpus / "polnear" / "dev" / "text").glob("*.txt"))
    return found or [SAMPLE] * ARTICLES


def time_reading(articles: Sequence[Path], network: Path | None) -> tuple[list[float], int]:
    """Words, and seconds of: a batch read; the bare network; whole reads one by one; their statements alone."""
    from counterclaim.documents.load import load_document
    from counterclaim.pipeline.batch import read_many
    from counterclaim.pipeline.single import read_document
    from counterclaim.reading.reader import Reader
    from counterclaim.reading.sentences import lay_out
    from counterclaim.statements.draw import draw_statements

    reader = Reader.open() if network is None else Reader.open(network)
    read_document(load_document(articles[0]), reader=reader)
    spent, words = [0.0] * 4, 0
    for first in range(0, len(articles), BLOCK):
        block = articles[first : first + BLOCK]
        documents = [load_document(article) for article in block]
        layouts = [lay_out(document) for document in documents]
        words += sum(len(layout.words) for layout in layouts)
        acts: tuple[Callable[[], object], ...] = (
            lambda block=block: list(read_many(block, reader=reader)),  # type: ignore[misc]
            lambda layouts=layouts: [reader.score(layout) for layout in layouts],  # type: ignore[misc]
            lambda some=documents: [read_document(each, reader=reader) for each in some],  # type: ignore[misc]
            lambda some=documents: [draw_statements(reader.read(each)) for each in some],  # type: ignore[misc]
        )
        for number, act in enumerate(acts):
            spent[number] += timed(act)
    return spent, words


def timed(act: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def time_start(*arguments: str) -> float:
    """Median seconds of a fresh process of the command."""
    command = [sys.executable, "-m", "counterclaim.cli.main", *arguments]
    return statistics.median(
        timed(lambda: subprocess.run(command, cwd=ROOT, check=False, capture_output=True)) for _ in range(STARTS)
    )


def measure(corpus: Path, network: Path | None) -> Speed:
    """All figures of one run; a fresh process is timed with the shipped network."""
    articles = find_articles(corpus)
    (spent, bare, whole, statements), words = time_reading(articles, network)
    # Kilobytes on Linux, bytes on macOS.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1 / 1024)
    return Speed(
        articles=len(articles),
        words=words,
        read_seconds=spent,
        network_seconds=bare,
        articles_a_second=len(articles) / spent,
        ratio=spent / bare,
        beyond_statements=whole / statements,
        help_seconds=time_start("--help"),
        one_read_seconds=time_start("read", str(SAMPLE)),
        peak_mb=peak / 1e6,
    )


def render_speed(speed: Speed) -> str:
    """The figures beside what is asked of them on two cores."""
    rows = (
        ("articles", f"{speed.articles} ({speed.words} words)", ""),
        ("read, end to end", f"{speed.read_seconds:.2f} s", ""),
        ("network alone", f"{speed.network_seconds:.2f} s", ""),
        ("articles a second", f"{speed.articles_a_second:.1f}", "at least 15"),
        ("read to network", f"{speed.ratio:.2f}", "at most 1.4"),
        ("whole to statements", f"{speed.beyond_statements:.2f}", "at most 1.3"),
        ("start of --help", f"{speed.help_seconds:.2f} s", "under 0.3 s"),
        ("start and one read", f"{speed.one_read_seconds:.2f} s", "under 2 s"),
        ("peak memory", f"{speed.peak_mb:.0f} MB", "under 700 MB"),
    )
    return "\n".join(f"{name:20}{figure:>22}   {asked}".rstrip() for name, figure, asked in rows)


def main() -> int:
    """`python -m benchmarks.read [--data FOLDER] [--network FOLDER] [--json]`."""
    parser = argparse.ArgumentParser(description="How fast counterclaim reads, against its network alone.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared", help="folder with data/polnear/dev")
    parser.add_argument("--network", type=Path, help="folder of another network than the shipped one")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    speed = measure(options.data / "data", options.network)
    print(json.dumps(asdict(speed), indent=1) if options.json else render_speed(speed))
    return 0


if __name__ == "__main__":
    sys.exit(main())
