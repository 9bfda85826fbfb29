"""How fast `read` is, end to end, against the bare network on the same articles in the same run.

In: PolNeAR's development articles where they are beside the checkout, else the story shipped with the package over
and over. Out: a table or JSON: seconds, articles a second, the ratio of the two, start-up times, peak memory.
Nothing is asserted: a figure that depends on the machine is no test. The two are timed in turns, article by
article, so that both see the same load.
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


@dataclass(frozen=True, slots=True)
class Speed:
    """The figures of one run."""

    articles: int
    words: int
    read_seconds: float
    network_seconds: float
    articles_a_second: float
    ratio: float
    help_seconds: float
    one_read_seconds: float
    peak_mb: float


def find_articles(corpus: Path) -> list[Path]:
    """The articles to read: the corpus, or the sample as many times."""
    found = sorted((corpus / "polnear" / "dev" / "text").glob("*.txt"))
    return found or [SAMPLE] * ARTICLES


def time_reading(articles: Sequence[Path], network: Path | None) -> tuple[float, float, int]:
    """Seconds of `read` and of the bare network, and words: each article by the one and then by the other."""
    from counterclaim.documents.load import load_document
    from counterclaim.pipeline.single import read
    from counterclaim.reading.reader import Reader
    from counterclaim.reading.sentences import lay_out

    reader = Reader.open() if network is None else Reader.open(network)
    read(articles[0], reader=reader)
    spent, bare, words = 0.0, 0.0, 0
    for article in articles:
        spent += timed(lambda article=article: read(article, reader=reader))  # type: ignore[misc]
        layout = lay_out(load_document(article))
        words += len(layout.words)
        bare += timed(lambda layout=layout: reader.score(layout))  # type: ignore[misc]
    return spent, bare, words


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
    spent, bare, words = time_reading(articles, network)
    # Kilobytes on Linux, bytes on macOS.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1 / 1024)
    return Speed(
        articles=len(articles),
        words=words,
        read_seconds=spent,
        network_seconds=bare,
        articles_a_second=len(articles) / spent,
        ratio=spent / bare,
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
