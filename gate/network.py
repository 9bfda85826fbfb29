"""The network's own figures on development data: attribution spans, trees, mentions.

In: an open `Reader` and the shared data folder. Out: scores in percent. Gold spans and system spans are compared as
ranges of the same words, on whole documents (a span that a window cuts counts as wrong). Definitions follow
shared/trial/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from counterclaim.core.document import Document
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.reading.reader import Reader
from counterclaim.reading.sentences import Layout
from training.corpora import (
    MENTION_TAGS,
    RELATIONS,
    UPOS,
    Example,
    attribution_example,
    load_mentions,
    load_polnear,
    load_trees,
    word_range,
)

Ranges = set[tuple[int, int]]


@dataclass(slots=True)
class Tally:
    """Hits, false alarms and misses of one kind."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    def add(self, gold: set[tuple[int, int]], found: set[tuple[int, int]]) -> None:
        """Count two sets against each other."""
        self.hits += len(gold & found)
        self.false += len(found - gold)
        self.missed += len(gold - found)

    @property
    def f1(self) -> float:
        """F1 in percent."""
        return 200 * self.hits / max(1, 2 * self.hits + self.false + self.missed)


def score_attribution(reader: Reader, data: Path) -> dict[str, float]:
    """Exact span F1 of source, cue and content, and linked F1 at overlap .5, on PolNeAR dev (first annotation)."""
    spans = {role: Tally() for role in ("source", "cue", "content")}
    linked = Tally()
    for annotated in load_polnear(data / "polnear", "dev"):
        example = attribution_example(annotated[0])
        gold = [
            {"source": set(link.sources), "cue": {link.cue}, "content": set(link.contents)} for link in example.links
        ]
        reading = reader.read(Document("gate", annotated[0].text))
        found = [
            {
                "source": _ranges(example, a.source),
                "cue": _ranges(example, a.cue),
                "content": _ranges(example, a.content),
            }
            for a in reading.attributions
            if a.level == 0
        ]  # fmt: skip
        for role, tally in spans.items():
            tally.add({r for g in gold for r in g[role]}, {r for f in found for r in f[role]})
        _add_linked(linked, gold, found)
    return {role: tally.f1 for role, tally in spans.items()} | {"linked": linked.f1}


def _ranges(example: Example, spans: tuple[Span, ...]) -> Ranges:
    ranges = (word_range(example.offsets, span.start, span.end) for span in spans)
    return {r for r in ranges if r is not None}


def _add_linked(tally: Tally, gold: list[dict[str, Ranges]], found: list[dict[str, Ranges]]) -> None:
    left = list(gold)
    for attribution in found:
        match = next((g for g in left if _same_attribution(g, attribution)), None)
        if match is None:
            tally.false += 1
        else:
            left.remove(match)
            tally.hits += 1
    tally.missed += len(left)


def _same_attribution(gold: dict[str, Ranges], found: dict[str, Ranges]) -> bool:
    """Cues touch; source and content each overlap by half or more, and are there in both or in neither."""
    words = {role: (_words(gold[role]), _words(found[role])) for role in ("source", "cue", "content")}
    if not words["cue"][0] & words["cue"][1]:
        return False
    for role in ("source", "content"):
        left, right = words[role]
        if bool(left) != bool(right) or (left and len(left & right) < 0.5 * len(left | right)):
            return False
    return True


def _words(ranges: Ranges) -> set[int]:
    return {i for first, last in ranges for i in range(first, last)}


def score_trees(reader: Reader, data: Path, treebank: str = "ud-english-ewt") -> dict[str, float]:
    """UPOS, UAS and LAS in percent on gold words and sentences, universal relations without subtypes."""
    words = upos = heads = both = 0
    for example in load_trees(data / treebank / "dev.conllu"):
        reading = _read_words(reader, example)
        for i, word in enumerate(reading.words):
            right = word.head == example.heads[i]
            words += 1
            upos += word.upos == UPOS[example.upos[i]]
            heads += right
            both += right and word.relation == RELATIONS[example.relations[i]]
    return {"upos": 100 * upos / words, "uas": 100 * heads / words, "las": 100 * both / words}


def score_mentions(reader: Reader, data: Path) -> dict[str, float]:
    """Exact F1 by kind over the held-out parts of the mention corpora, each for the kinds that it annotates."""
    tallies: dict[str, Tally] = {}
    _, dev = load_mentions(data)
    for corpus, examples in dev.items():
        for example in examples:
            reading = _read_words(reader, example)
            starts = {word.start: word.index for word in reading.words}
            ends = {word.end: word.index + 1 for word in reading.words}
            for kind in example.covered:
                gold = _mention_ranges(example, kind)
                found = {(starts[m.span.start], ends[m.span.end]) for m in reading.mentions if m.kind == kind}
                for name in (kind, f"{corpus} {kind}"):
                    tallies.setdefault(name, Tally()).add(gold, found)
    return {name: tally.f1 for name, tally in sorted(tallies.items())}


def _mention_ranges(example: Example, kind: str) -> Ranges:
    ranges: Ranges = set()
    first = None
    for i, tag in enumerate([*example.mentions, 0]):
        label = MENTION_TAGS[tag]
        if first is not None and label != f"I-{kind}":
            ranges.add((first, i))
            first = None
        if label == f"B-{kind}":
            first = i
    return ranges


def _read_words(reader: Reader, example: Example) -> Reading:
    """Read given words and sentences, as if the text had been cut so."""
    sizes = [len(word) for word in example.words]
    edges = [0]
    for size in sizes:
        edges.append(edges[-1] + size + 1)
    offsets = tuple((edge, edge + size) for edge, size in zip(edges, sizes, strict=False))
    sentences = example.sentences
    firsts = tuple(i for i in range(len(sentences)) if i == 0 or sentences[i] != sentences[i - 1])
    paragraphs: list[int] = []
    for first in firsts:
        paragraphs.append((paragraphs[-1] if paragraphs else -1) + (example.starts[first] or not paragraphs))
    layout = Layout(offsets, tuple(example.words), firsts, tuple(paragraphs))
    return reader.read_layout(Document("gate", " ".join(example.words)), layout)
