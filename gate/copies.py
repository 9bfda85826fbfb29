"""Scores of copies: families found, changes named, generated alterations, warnings on clean pages.

In: the cases with their `copy_of` and `changes`, and articles of the corpora. Out: figures by name, and with
`python -m gate.copies --write` the page docs/copies.md. Always: generated texts stay in memory; the articles from which
alterations are made are not those on which warnings are counted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from counterclaim.copies.compare import compare_copies
from counterclaim.copies.families import find_families
from counterclaim.copies.signs import find_signs
from counterclaim.core.copy import ChangeKind, Comparison
from counterclaim.core.document import Document
from counterclaim.core.refusal import Refusal
from counterclaim.core.span import Span
from counterclaim.documents.load import iter_documents, load_document
from gate.alterations import make_cases
from gate.altered import Altered, measure_alterations, table_rows
from gate.bench import ROOT, Bench
from gate.families import Scores, make_copies, score_families

ALTERATIONS, COPIES = 2_000, 10_000
_WORDING: frozenset[ChangeKind] = frozenset({"reworded", "synonym damage", "quotation", "garbled"})
GOLD_KINDS: dict[str, frozenset[ChangeKind]] = {
    "paraphrase": _WORDING,
    "faithful trim": frozenset({"cut"}),
    "dropped denial": frozenset({"denial dropped"}),
    "dropped attribution": frozenset({"attribution dropped"}),
    "dropped hedge": frozenset({"hedge dropped", "headline hardened"}),
    "added hedge": frozenset({"hedge added"}),
    "changed number": frozenset({"number"}),
    "changed date": frozenset({"date"}),
    "changed name": frozenset({"name"}),
    "changed speaker": frozenset({"attribution moved"}),
    "changed negation": frozenset({"negation", "reversal"}),
    "reversed headline": frozenset({"headline reversed"}),
    "hardened headline": frozenset({"headline hardened", "headline reversed"}),
    "changed headline": frozenset({"headline changed", "headline hardened", "headline reversed"}),
}
"""How the analysts of the cases name a change, and the kinds that say the same."""
PAGE = ROOT / "docs" / "copies.md"


@dataclass(frozen=True, slots=True)
class CopyCase:
    """A copy among the cases, its original, and what its gold says was changed."""

    name: str
    original: Document
    copy: Document
    changes: tuple[Mapping[str, str | None], ...]

    @property
    def only_trimmed(self) -> bool:
        """True if nothing but cuts is annotated."""
        return all(change["kind"] == "faithful trim" for change in self.changes)


def load_copy_cases(folder: Path) -> list[CopyCase]:
    """Every story of a folder that says which story it copies."""
    stories = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    return [
        CopyCase(
            name,
            load_document(folder / f"{story['copy_of']}.json"),
            load_document(folder / f"{name}.json"),
            tuple(story.get("changes", ())),
        )
        for name, story in stories.items()
        if story.get("copy_of") in stories
    ]


def score_cases(folder: Path) -> dict[str, float]:
    """Families found, annotated changes named by their kind, and alarms where only cuts were made."""
    cases = load_copy_cases(folder)
    documents = [each for each in iter_documents([folder]) if isinstance(each, Document)]
    families = [set(family.documents) for family in find_families(documents)]
    together = [case for case in cases if any({case.original.id, case.copy.id} <= family for family in families)]
    wanted = {each.id for case in cases for each in (case.original, case.copy)}
    strangers = sum(len(family - wanted) for family in families)
    found = asked = alarms = 0
    for case in cases:
        comparison = compare_copies(case.original, case.copy)
        asked += len(case.changes)
        found += sum(_is_named(change, case, comparison) for change in case.changes)
        if case.only_trimmed:
            alarms += len(comparison.altered)
    return {
        "families": 100 * len(together) / len(cases) if cases else 0.0,
        "strangers in families": float(strangers),
        "changes named": 100 * found / asked if asked else 0.0,
        "false alarms on trims": float(alarms),
    }


def _is_named(gold: Mapping[str, str | None], case: CopyCase, comparison: Comparison) -> bool:
    """True if a finding of the right kind points at the passage, in the original or in the copy."""
    kinds = GOLD_KINDS.get(gold["kind"] or "", frozenset())
    ours, theirs = _places(case.original, gold["original"]), _places(case.copy, gold["copy"])
    return any(
        change.kind in kinds and (_touch(change.original, ours) or _touch(change.copy, theirs))
        for change in comparison.changes
    )


def _places(document: Document, words: str | None) -> list[Span]:
    found = []
    if words:
        for text, field in ((document.text, "text"), (document.title or "", "title")):
            at = text.find(words)
            if at >= 0:
                found.append(Span(at, at + len(words), field))  # type: ignore[arg-type]
    return found


def _touch(spans: Iterable[Span], places: Iterable[Span]) -> bool:
    return any(span.overlaps(place) for span in spans for place in places)


def warned_pages(folder: Path) -> tuple[int, int]:
    """How many articles there are, and on how many of them anything is warned of."""
    documents = [each for each in iter_documents(sorted(folder.glob("*.txt"))) if not isinstance(each, Refusal)]
    return len(documents), sum(bool(find_signs(document)) for document in documents)


def articles_of(corpora: Path, *parts: str) -> list[str]:
    """Texts of the corpus of political news."""
    return [
        path.read_text(encoding="utf-8", errors="replace")
        for part in parts
        for path in sorted((corpora / "polnear" / part / "text").glob("*.txt"))
    ]


def measure_altered(bench: Bench, count: int = ALTERATIONS) -> Altered:
    """The tallies of generated alterations of the training articles."""
    return measure_alterations(make_cases(articles_of(bench.corpora, "train"), count))


def measure_families(bench: Bench, count: int = COPIES) -> Scores:
    """Pairwise scores on generated trims and rewordings of all articles."""
    return score_families(make_copies(articles_of(bench.corpora, "dev", "train"), count))


def score_copies(bench: Bench) -> dict[str, float]:
    """Every figure of copies."""
    altered, families = measure_altered(bench), measure_families(bench)
    pages, warned = warned_pages(bench.corpora / "polnear" / "dev" / "text")
    return {
        **score_cases(bench.cases),
        **{f"{name}": value for name, value in altered.figures().items()},
        "generated families": families.f1,
        "clean pages warned": 100 * warned / pages if pages else 0.0,
    }


def copy_files(bench: Bench) -> Iterable[Path]:
    """What the figures rest on."""
    return (*bench.cases.glob("*.json"), *(bench.corpora / "polnear").glob("*/text/*.txt"))


def page_lines(bench: Bench) -> Iterator[str]:
    """docs/copies.md."""
    altered, families = measure_altered(bench), measure_families(bench)
    pages, warned = warned_pages(bench.corpora / "polnear" / "dev" / "text")
    cases = score_cases(bench.cases)
    yield "<!-- Made by `python -m gate.copies --write`; measure again, do not edit. -->\n"
    yield "# Copies: what is found, and what is missed\n"
    yield (
        f"{ALTERATIONS:,} copies of articles, each with one known alteration among harmless rewordings and cuts, or\n"
        "with harmless rewordings alone. The generator's word lists are its own (`gate/rewordings.py`,\n"
        "`gate/alterations.py`); an alteration counts as found where a change of its kind points at it. The articles\n"
        "are political news that may not be redistributed: the copies are made in memory and thrown away.\n"
    )
    yield "| alteration | copies | recall % | precision % |\n| --- | ---: | ---: | ---: |"
    for kind, copies, recall, precision in table_rows(altered):
        yield f"| {kind} | {copies} | {recall} | {precision} |"
    yield (
        "\nOf harmless copies, recall is the share in which nothing that matters is found; precision is the share of\n"
        "harmless ones among all copies in which nothing that matters is found, two in nine being harmless.\n"
    )
    yield "| measure | reached |\n| --- | ---: |"
    yield f"| copies among the cases put into their family | {cases['families']:.0f} % |"
    yield f"| annotated changes of those copies named by their kind | {cases['changes named']:.0f} % |"
    yield f"| alarms on copies that were only trimmed | {cases['false alarms on trims']:.0f} |"
    yield f"| families of {COPIES:,} generated trims and rewordings, pairwise F1 | {families.f1:.1f} % |"
    yield f"| clean articles with a warning | {warned} of {pages} |"
    yield (
        "\nKnown gaps: what leaves no trace in one sentence (an order of events, a picture) is not seen;\n"
        "a paraphrase that shares no names, numbers or neighbouring words with its original is no family; titles of\n"
        'offices are taken as rewording: "the general" for "the minister" is only told as other words.\n'
    )


def main(arguments: list[str] | None = None) -> int:
    """`python -m gate.copies [--write] [--data FOLDER]`."""
    parser = argparse.ArgumentParser(prog="python -m gate.copies", description="Measure copies; make docs/copies.md.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared", help="folder with cases/ and data/")
    parser.add_argument("--write", action="store_true", help="write docs/copies.md")
    options = parser.parse_args(arguments)
    page = "\n".join(page_lines(Bench(options.data.resolve())))
    if options.write:
        PAGE.write_text(page.rstrip() + "\n", encoding="utf-8")
    print(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
