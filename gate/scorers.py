"""The gate's scorers by name: what each measures, on which files, with which noise.

In: a `Bench`. Out: one `Measurement` each. Always: a scorer says which files it reads, so that their digest can be
pinned beside its figures; one whose data is absent is passed over by name, with the reason.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from gate.bench import CASES, HELD_OUT, OWN, Bench
from gate.floors import Measurement, digest_files
from gate.story_scorers import FAMILIES, PlainBoard, measure_family, scorer_name, story_files

NETWORK_NOISE, STATEMENT_NOISE, RULE_NOISE = 0.4, 1.0, 0.1
"""Percent. An int8 network rounds differently on processors with and without VNNI, so spans and trees move a little and
a statement in a hundred may change. Rules alone give the same figure everywhere; .1 is one in a thousand."""

PLOVER_EVERY = 4
"""Of some 3,000 sentences a quarter: all of them would take as long as the rest of the gate."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """One named group of measures."""

    measure: Callable[[Bench], Mapping[str, float]]
    files: Callable[[Bench], Iterable[Path]]
    noise: float
    what: str
    also: Callable[[Bench], str] = lambda _: ""
    """What else the figures hang on, besides files of data: it is pinned with them."""
    needs: str = "its data, which is not here"
    """What it takes, told where there are no files."""


def run_scorer(name: str, bench: Bench, scorer: Scorer | None = None) -> tuple[Measurement | None, float]:
    """The measurement of one scorer and the seconds it took; no measurement where its data is absent."""
    scorer = scorer or SCORERS[name]
    files = [path for path in scorer.files(bench) if path.is_file()]
    if not files:
        return None, 0.0
    started = time.perf_counter()
    figures = scorer.measure(bench)
    seconds = time.perf_counter() - started
    bench.measured[name] = figures
    data, also = digest_files(files, *bench.roots), scorer.also(bench)
    if also:
        data = "sha256:" + hashlib.sha256(f"{data} {also}".encode()).hexdigest()
    return Measurement(name, figures, data, scorer.noise), seconds


def scorers_of_set(stories: str) -> dict[str, Scorer]:
    """The scorers of every family on one set of stories."""
    return {
        scorer_name(family, stories): Scorer(
            measure_family(family, stories), story_files(stories), STATEMENT_NOISE, f"{stories}: {what}"
        )
        for family, (_, what) in FAMILIES.items()
    }


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


def _held_out(bench: Bench) -> dict[str, float]:
    bench.boards[HELD_OUT] = bench.board(HELD_OUT)
    return bench.boards[HELD_OUT].figures()


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


def _plover(bench: Bench) -> dict[str, float]:
    from gate.plover import score_plover

    return score_plover(bench.reader, bench.corpora, every=PLOVER_EVERY)


def _linking(bench: Bench) -> dict[str, float]:
    from gate.linking import score_linking

    board = score_linking(bench.gold(CASES), bench.account)
    bench.boards["linking"] = PlainBoard(board.figures(), {}, board.miss_lines)
    return board.figures()


def _stands(bench: Bench) -> dict[str, float]:
    from gate.stands import score_stands

    board = score_stands(bench.gold(CASES), bench.account)
    bench.boards["stands"] = PlainBoard(board.figures(), {}, board.miss_lines)
    return board.figures()


def _emergent(bench: Bench) -> dict[str, float]:
    from gate.emergent import score_emergent

    return score_emergent(bench.corpora / "emergent")


def _copies(bench: Bench) -> dict[str, float]:
    from gate.copies import score_copies

    return score_copies(bench)


def _int8(bench: Bench) -> dict[str, float]:
    from gate.int8 import measure_loss

    return measure_loss(bench, {"attribution": _attribution, "trees": _trees, "mentions": _mentions})


def _int8_files(bench: Bench) -> Iterable[Path]:
    from gate.int8 import can_measure

    return _corpus_files(*NETWORK_FILES)(bench) if can_measure(bench) else ()


def _int8_networks(bench: Bench) -> str:
    from gate.int8 import told_networks

    return told_networks(bench)


def _is_held_out(name: str) -> bool:
    from gate.gold import HELD_OUT_EVERY

    return int(name.split("-")[1]) % HELD_OUT_EVERY == 0


def _cases_files(bench: Bench) -> Iterable[Path]:
    return bench.cases.glob("*.json")


def _story_files(bench: Bench) -> Iterable[Path]:
    return (path for path in bench.stories.glob("*.story") if _is_held_out(path.name))


def _copy_files(bench: Bench) -> Iterable[Path]:
    from gate.copies import copy_files

    return copy_files(bench)


def _gold_files(bench: Bench) -> Iterable[Path]:
    return (*_cases_files(bench), *_story_files(bench))


def _corpus_files(*patterns: str) -> Callable[[Bench], Iterable[Path]]:
    return lambda bench: (path for pattern in patterns for path in bench.corpora.glob(pattern))


ATTRIBUTION_FILES = ("polnear/dev/*/*",)
TREE_FILES = ("ud-english-ewt/dev.conllu", "ud-english-gum/dev.conllu")
PLOVER_FILES = ("cameo/*", "plover-synthetic/*")
MENTION_FILES = ("wikigold/**/*", "crossner-politics/*", "uner-ewt/*", "re3d/**/*.json")
NETWORK_FILES = (*ATTRIBUTION_FILES, *TREE_FILES, *MENTION_FILES)
SCORERS: dict[str, Scorer] = {
    "attribution": Scorer(
        _attribution, _corpus_files(*ATTRIBUTION_FILES), NETWORK_NOISE,
        "PolNeAR dev: exact span F1 of source, cue and content; linked F1 at overlap .5",
    ),
    "trees": Scorer(
        _trees, _corpus_files(*TREE_FILES), NETWORK_NOISE,
        "UD English dev, gold words: EWT, and GUM with its name before",
    ),
    "mentions": Scorer(
        _mentions, _corpus_files(*MENTION_FILES), NETWORK_NOISE,
        "exact F1 of mentions on the held-out parts, by kind",
    ),
    "plover": Scorer(
        _plover, _corpus_files(*PLOVER_FILES), STATEMENT_NOISE,
        "single sentences coded by others: type, or class of types; words of actor and recipient"
    ),
    "linking": Scorer(
        _linking, _cases_files, STATEMENT_NOISE,
        "statements of all cases in the right claim across stories (B-cubed), as drawn and in gold claims",
    ),
    "stands": Scorer(
        _stands, _cases_files, STATEMENT_NOISE, "where each party stands on each claim after all cases that tell it",
    ),
    "emergent": Scorer(
        _emergent, _corpus_files("emergent/*.xml"), RULE_NOISE,
        "headlines that find the claim they are about among all claims, in percent of headlines",
    ),
    "int8": Scorer(
        _int8, _int8_files, NETWORK_NOISE, "percent lost against the float32 network: with --float, else as pinned",
        also=_int8_networks, needs="its data and --float FOLDER, or an earlier measurement",
    ),
    "times": Scorer(
        _times, _corpus_files("tempeval3/*/*.tml"), RULE_NOISE, 
        "TIMEX3 of type DATE and TIME: relaxed span F1, value right"
    ),
    **scorers_of_set(CASES),
    **scorers_of_set(OWN),
    HELD_OUT: Scorer(
        _held_out, _story_files, STATEMENT_NOISE, "statements of the invented stories that training leaves out"
    ),
    "speakers": Scorer(
        _speakers, _gold_files, RULE_NOISE,
        "speakers given gold sources and no network"
    ),
    "positions": Scorer(
        _positions, _gold_files, RULE_NOISE,
        "position, channel, manner and addressee given gold cues, contents and speakers, and no network"
    ),
    "copies": Scorer(
        _copies, _copy_files, RULE_NOISE,
        "copies: families, changes named, generated alterations by kind, warnings on clean pages"
    ),
    "said-on": Scorer(
        _said_on, _gold_files, RULE_NOISE, "days given gold cues, contents and speakers, and no network"
    ),
}  # fmt: skip
