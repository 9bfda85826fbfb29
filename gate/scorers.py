"""The gate's scorers by name: what each measures, on which files, with which noise.

In: a `Bench` (folders, and a network opened when first needed). Out: one `Measurement` each. Always: a scorer says
which files it reads, so that their digest can be pinned beside its figures; one whose data is absent is passed over
by name.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from gate.floors import Measurement, digest_files

if TYPE_CHECKING:
    from counterclaim.core.document import Document
    from counterclaim.core.statement import Statement
    from counterclaim.reading.reader import Reader
    from gate.cases import Scoreboard
    from gate.gold import GoldStory

ROOT = Path(__file__).parent.parent
NETWORK_NOISE, STATEMENT_NOISE, RULE_NOISE = 0.4, 1.0, 0.1
"""Percent. An int8 network rounds differently on processors with and without VNNI, so spans and trees move a little and
a statement in a hundred may change. Rules alone give the same figure everywhere; .1 is one in a thousand."""


@dataclass
class Bench:
    """Where the data is and which network reads; the network and the boards are made once."""

    shared: Path
    network: Path | None = None
    root: Path = ROOT
    boards: dict[str, Scoreboard] = field(default_factory=dict)

    @cached_property
    def reader(self) -> Reader:
        from counterclaim.reading.reader import Reader

        return Reader.open() if self.network is None else Reader.open(self.network)

    def draw(self, document: Document) -> tuple[Statement, ...]:
        """Statements of one document, as `counterclaim read` draws them."""
        from counterclaim.pipeline.single import read_document

        return read_document(document, reader=self.reader).statements

    def board(self, name: str) -> Scoreboard:
        """The scoreboard of the "cases" or of the held-out "stories"."""
        if name not in self.boards:
            from gate.cases import score_stories

            self.boards[name] = score_stories(self.gold(name), self.draw)
        return self.boards[name]

    def gold(self, name: str) -> list[GoldStory]:
        """The gold of the "cases" or of the held-out "stories"."""
        from gate.gold import load_cases, load_held_out

        return load_cases(self.cases) if name == "cases" else load_held_out(self.stories)

    @property
    def cases(self) -> Path:
        return self.shared / "cases"

    @property
    def stories(self) -> Path:
        return self.root / "training" / "stories"

    @property
    def corpora(self) -> Path:
        return self.shared / "data"


@dataclass(frozen=True, slots=True)
class Scorer:
    """One named group of measures."""

    measure: Callable[[Bench], Mapping[str, float]]
    files: Callable[[Bench], Iterable[Path]]
    noise: float
    what: str


def run_scorer(name: str, bench: Bench) -> tuple[Measurement | None, float]:
    """The measurement of one scorer and the seconds it took; no measurement where its data is absent."""
    scorer = SCORERS[name]
    files = [path for path in scorer.files(bench) if path.is_file()]
    if not files:
        return None, 0.0
    started = time.perf_counter()
    figures = scorer.measure(bench)
    seconds = time.perf_counter() - started
    return Measurement(name, figures, digest_files(files, bench.shared, bench.root), scorer.noise), seconds


def _attribution(bench: Bench) -> dict[str, float]:
    from gate.network import score_attribution

    return score_attribution(bench.reader, bench.corpora)


def _trees(bench: Bench) -> dict[str, float]:
    from gate.network import score_trees

    gum = score_trees(bench.reader, bench.corpora, "ud-english-gum")
    return score_trees(bench.reader, bench.corpora) | {f"gum {name}": figure for name, figure in gum.items()}


def _mentions(bench: Bench) -> dict[str, float]:
    from gate.network import score_mentions

    # Figures by corpus rest on a few hundred mentions each: too few for a floor of their own.
    return {name: figure for name, figure in score_mentions(bench.reader, bench.corpora).items() if " " not in name}


def _times(bench: Bench) -> dict[str, float]:
    from gate.timeml import score_times

    scores = score_times(bench.corpora / "tempeval3")
    return {
        "span": 100 * scores["all"].f1,
        "value": 100 * scores["all"].value_accuracy,
        "held-out span": 100 * scores["held out"].f1,
        "held-out value": 100 * scores["held out"].value_accuracy,
    }


def _board(name: str) -> Callable[[Bench], dict[str, float]]:
    return lambda bench: bench.board(name).figures()


def _speakers(bench: Bench) -> dict[str, float]:
    from gate.speakers import measure, read_case, read_stories

    cases = measure([(path.stem, *read_case(path)) for path in sorted(bench.cases.glob("*.json"))], misses=False)
    stories = measure([item for item in read_stories(bench.stories) if _is_held_out(item[0])], misses=False)
    return {
        f"{label} {name}": 100 * found[name]
        for label, found in (("cases", cases), ("stories", stories))
        for name in ("speaker", "party")
    }


def _said_on(bench: Bench) -> dict[str, float]:
    from gate.said_on import score_said_on

    scores = {"cases": score_said_on(bench.gold("cases")), "stories": score_said_on(bench.gold("stories"))}
    return {
        f"{label} {name}": 100 * figure
        for label, score in scores.items()
        for name, figure in (("right", score.accuracy), ("overlap", score.overlap))
    }


def _positions(bench: Bench) -> dict[str, float]:
    from gate.positions import score, share_right

    return {
        f"{label} {aspect}": share_right(rows)
        for label in ("cases", "stories")
        for aspect, rows in score(bench.gold(label)).items()
    }


def _is_held_out(name: str) -> bool:
    from gate.gold import HELD_OUT_EVERY

    return int(name.split("-")[1]) % HELD_OUT_EVERY == 0


def _cases_files(bench: Bench) -> Iterable[Path]:
    return bench.cases.glob("*.json")


def _story_files(bench: Bench) -> Iterable[Path]:
    return (path for path in bench.stories.glob("*.story") if _is_held_out(path.name))


def _gold_files(bench: Bench) -> Iterable[Path]:
    return (*_cases_files(bench), *_story_files(bench))


def _corpus_files(*patterns: str) -> Callable[[Bench], Iterable[Path]]:
    return lambda bench: (path for pattern in patterns for path in bench.corpora.glob(pattern))


SCORERS: dict[str, Scorer] = {
    "attribution": Scorer(
        _attribution, _corpus_files("polnear/dev/*/*"), NETWORK_NOISE,
        "PolNeAR dev: exact span F1 of source, cue and content; linked F1 at overlap .5",
    ),
    "trees": Scorer(
        _trees, _corpus_files("ud-english-ewt/dev.conllu", "ud-english-gum/dev.conllu"), NETWORK_NOISE,
        "UD English dev, gold words: EWT, and GUM with its name before",
    ),
    "mentions": Scorer(
        _mentions, _corpus_files("wikigold/**/*", "crossner-politics/*", "uner-ewt/*", "re3d/**/*.json"), NETWORK_NOISE,
        "exact F1 of mentions on the held-out parts, by kind",
    ),
    "times": Scorer(
        _times, _corpus_files("tempeval3/*/*.tml"), RULE_NOISE, 
        "TIMEX3 of type DATE and TIME: relaxed span F1, value right"
    ),
    "cases": Scorer(
        _board("cases"), _cases_files, STATEMENT_NOISE, "statements of the analyst's cases; each value on those found"
    ),
    "stories": Scorer(
        _board("stories"), _story_files, STATEMENT_NOISE, "statements of the invented stories that training leaves out"
    ),
    "speakers": Scorer(
        _speakers, _gold_files, RULE_NOISE,
        "speakers given gold sources and no network"
    ),
    "positions": Scorer(
        _positions, _gold_files, RULE_NOISE,
        "position, channel, manner and addressee given gold cues, contents and speakers, and no network"
    ),
    "said-on": Scorer(
        _said_on, _gold_files, RULE_NOISE, "days given gold cues, contents and speakers, and no network"
    ),
}  # fmt: skip
