"""Training and development data to word-level examples, one loader a corpus.

In: the shared data folder and the invented stories. Out: `Example`s whose word lists go through the same features as at
run time. Always: a label that a corpus does not annotate is absent (None), never "O", so none teaches another's gaps.
Data formats and licences: shared/data/README.md. Held-out parts are fixed by document order, so runs compare.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from counterclaim.reading.words import split_words, word_features
from training.stories import POSITIONS, load_stories

SPAN_TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
MENTION_KINDS = ("person", "organisation", "place", "nationality", "weapon", "platform", "quantity", "time")
MENTION_TAGS = ("O", *(f"{mark}-{kind}" for kind in MENTION_KINDS for mark in "BI"))
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
RELATIONS = (
    "root acl advcl advmod amod appos aux case cc ccomp compound conj cop csubj dep det discourse dislocated expl "
    "fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum vocative xcomp"
).split()
NONE = -100


@dataclass(slots=True)
class Link:
    """One attribution at word level: first and last word (exclusive) of each piece."""

    cue: tuple[int, int]
    sources: list[tuple[int, int]]
    contents: list[tuple[int, int]]
    position: int = NONE
    source_known: bool = True


@dataclass(slots=True)
class Example:
    """Words in running order with whatever this corpus says of them."""

    corpus: str
    words: list[str]
    starts: list[bool]
    sentences: list[int]
    offsets: list[tuple[int, int]] = field(default_factory=list)
    tags: list[list[int]] = field(default_factory=list)
    """Attribution tags, outer and inner level; empty where the corpus has none."""
    links: list[Link] = field(default_factory=list)
    upos: list[int] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    """Index of the head word in this example, -1 for a root."""
    relations: list[int] = field(default_factory=list)
    mentions: list[int] = field(default_factory=list)
    covered: frozenset[str] = frozenset()
    """Mention kinds that this corpus annotates."""

    @property
    def features(self) -> list[int]:
        return word_features(self.words, self.starts)


def words_of(text: str) -> tuple[list[tuple[int, int]], list[str], list[bool]]:
    """Offsets, words and whether a word opens a paragraph."""
    offsets = split_words(text)
    words = [text[start:end] for start, end in offsets]
    starts = [i == 0 or "\n" in text[offsets[i - 1][1] : offsets[i][0]] for i in range(len(words))]
    return offsets, words, starts


def word_range(offsets: list[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The words that a character range touches."""
    touched = [i for i, (a, b) in enumerate(offsets) if a < end and start < b]
    return (touched[0], touched[-1] + 1) if touched else None


# --- attribution -----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Annotated:
    """A text with its attributions in characters."""

    name: str
    text: str
    attributions: list[dict[str, list[tuple[int, int]]]]


def load_polnear(folder: Path, split: str) -> Iterator[list[Annotated]]:
    """PolNeAR articles, each as the list of its annotations (some have two; malformed lines are passed over)."""
    for path in sorted((folder / split / "text").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        annotations = sorted((folder / split / "attributions").glob(path.stem.replace("[", "[[]") + "_*.ann"))
        if annotations:
            yield [Annotated(path.stem, text, _parse_brat(a.read_bytes().decode("utf-8"))) for a in annotations]


def _parse_brat(raw: str) -> list[dict[str, list[tuple[int, int]]]]:
    spans: dict[str, list[tuple[int, int]]] = {}
    events: list[dict[str, list[str]]] = []
    for line in raw.split("\n"):
        parts = line.split("\t")
        if parts[0].startswith("T") and len(parts) > 2:
            pieces = parts[1].split(" ", 1)[1].split(";")
            spans[parts[0]] = [(int(a), int(b)) for a, b in (piece.split() for piece in pieces)]
        elif parts[0].startswith("E") and len(parts) > 1:
            roles: dict[str, list[str]] = defaultdict(list)
            for pair in parts[1].split()[1:]:
                role, _, span = pair.partition(":")
                roles[re.sub(r"\d+$", "", role).lower()].append(span)
            events.append(roles)
    return [
        {role: [piece for name in names for piece in spans.get(name, [])] for role, names in event.items()}
        for event in events
    ]


def attribution_example(annotated: Annotated) -> Example:
    """Word-level tags and links of one PolNeAR annotation (flat: the inner level is not annotated)."""
    offsets, words, starts = words_of(annotated.text)
    example = Example("polnear", words, starts, [0] * len(words), offsets)
    tags = [0] * len(words)
    for attribution in annotated.attributions:
        pieces = {
            role: [r for r in (word_range(offsets, a, b) for a, b in attribution.get(role, [])) if r is not None]
            for role in ("source", "cue", "content")
        }
        for role, ranges in pieces.items():
            for first, last in ranges:
                _write_tag(tags, role, first, last)
        if pieces["cue"]:
            participle = words[pieces["cue"][0][0]].lower().endswith("ing")
            example.links.append(
                Link(pieces["cue"][0], pieces["source"], pieces["content"], source_known=not participle)
            )
    example.tags = [tags]
    return example


def _write_tag(tags: list[int], role: str, first: int, last: int) -> None:
    if any(tags[first:last]):
        return
    tags[first] = SPAN_TAGS.index("B-" + role)
    for i in range(first + 1, last):
        tags[i] = SPAN_TAGS.index("I-" + role)


def story_examples(folder: Path, held_out: bool = False) -> list[Example]:
    """Invented stories: two levels of tags, shared sources, positions. Every fifth file is held out for measuring."""
    examples = []
    for story in load_stories(folder):
        if (int(story.name.split("-")[1]) % 5 == 0) is not held_out:
            continue
        offsets, words, starts = words_of(story.text)
        example = Example("stories", words, starts, [0] * len(words), offsets)
        tags = [[0] * len(words), [0] * len(words)]
        for marked in story.statements.values():
            level = min(1, int(marked.attributes["level"]))
            pieces = {
                role: [r for r in (word_range(offsets, a, b) for a, b in getattr(marked, role)) if r is not None]
                for role in ("source", "cue", "content")
            }
            for role, ranges in pieces.items():
                for first, last in ranges:
                    _write_tag(tags[level], role, first, last)
            position = POSITIONS.index(marked.attributes["position"])
            example.links.append(Link(pieces["cue"][0], pieces["source"], pieces["content"], position))
        example.tags = tags
        examples.append(example)
    return examples


# --- trees -----------------------------------------------------------------------------------------------------------


def load_trees(path: Path) -> list[Example]:
    """UD documents with gold words; subtypes of relations are dropped."""
    examples: list[Example] = []
    current: Example | None = None
    sentence: list[list[str]] = []
    paragraph = True
    for raw in path.open(encoding="utf-8"):
        line = raw.rstrip("\n")
        if line.startswith("# newdoc") or current is None:
            current = Example("trees", [], [], [])
            examples.append(current)
        if line.startswith("# newpar"):
            paragraph = True
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                sentence.append(columns)
        elif not line and sentence:
            _add_tree(current, sentence, paragraph)
            sentence, paragraph = [], False
    return examples


def _add_tree(example: Example, sentence: list[list[str]], paragraph: bool) -> None:
    base = len(example.words)
    number = example.sentences[-1] + 1 if example.sentences else 0
    for i, columns in enumerate(sentence):
        head = int(columns[6])
        example.words.append(columns[1])
        example.starts.append(paragraph and i == 0)
        example.sentences.append(number)
        example.upos.append(UPOS.index(columns[3]))
        example.heads.append(base + head - 1 if head > 0 else -1)
        example.relations.append(RELATIONS.index(columns[7].split(":")[0]))


# --- mentions --------------------------------------------------------------------------------------------------------

_WIKIGOLD = {"PER": "person", "ORG": "organisation", "LOC": "place"}
_CROSSNER = {
    "person": "person", "politician": "person", "organisation": "organisation", "politicalparty": "organisation",
    "location": "place", "country": "place",
}  # fmt: skip
_RE3D = {
    "Person": "person", "Organisation": "organisation", "Location": "place", "Nationality": "nationality",
    "Weapon": "weapon", "MilitaryPlatform": "platform", "Vehicle": "platform", "Quantity": "quantity",
    "Temporal": "time",
}  # fmt: skip
NAMED = frozenset({"person", "organisation", "place"})


def _column_sentences(path: Path, separator: str, word: int, tag: int) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    document, rows = "", []
    for raw in path.open(encoding="utf-8"):
        line = raw.rstrip("\n")
        if line.startswith("# newdoc"):
            document = line
        elif line.startswith("#"):
            continue
        elif line:
            columns = line.split(separator)
            rows.append((columns[word], columns[tag]))
        elif rows:
            yield document, rows
            rows = []
    if rows:
        yield document, rows


def _mention_example(rows: list[tuple[str, str]], kinds: dict[str, str], covered: frozenset[str]) -> Example:
    """Words of a column file; hyphenated words are cut as at run time, the parts sharing the label."""
    example = Example("mentions", [], [], [], covered=covered)
    previous = "O"
    for token, tag in rows:
        kind = kinds.get(tag[2:]) if tag != "O" else None
        begins = tag[:1] == "B" or tag[2:] != previous[2:] or previous == "O"
        for i, (start, end) in enumerate(split_words(token)):
            example.starts.append(not example.words)
            example.words.append(token[start:end])
            example.sentences.append(0)
            mark = "B" if begins and i == 0 else "I"
            example.mentions.append(MENTION_TAGS.index(f"{mark}-{kind}") if kind else 0)
        previous = tag
    return example


def load_mentions(data: Path) -> tuple[dict[str, list[Example]], dict[str, list[Example]]]:
    """Named-entity corpora as (training, development) examples by corpus; every fifth part is held out."""
    train: dict[str, list[Example]] = {}
    dev: dict[str, list[Example]] = {}

    def share(name: str, examples: list[Example], block: int) -> None:
        train[name] = [e for i, e in enumerate(examples) if i // block % 5 != 4]
        dev[name] = [e for i, e in enumerate(examples) if i // block % 5 == 4]

    wikigold = data / "wikigold/CONLL-format/data/wikigold.conll.txt"
    share("wikigold", [_mention_example(r, _WIKIGOLD, NAMED) for _, r in _column_sentences(wikigold, " ", 0, 1)], 20)
    uner = data / "uner-ewt/dev.iob2"
    share("uner", [_mention_example(r, _WIKIGOLD, NAMED) for _, r in _column_sentences(uner, "\t", 1, 2)], 20)
    crossner = [
        _mention_example(r, _CROSSNER, NAMED)
        for part in ("train", "dev")
        for _, r in _column_sentences(data / f"crossner-politics/{part}.txt", "\t", 0, 1)
    ]
    share("crossner", crossner, 1)
    share("re3d", list(_load_re3d(data / "re3d")), 1)
    train["timex"] = [e for folder in ("TimeBank", "AQUAINT") for e in _load_timex(data / "tempeval3" / folder)]
    return train, dev


def _load_re3d(folder: Path) -> Iterator[Example]:
    for source in sorted(path for path in folder.iterdir() if path.is_dir()):
        entities = defaultdict(list)
        for line in (source / "entities.json").read_text(encoding="utf-8").splitlines():
            entity = json.loads(line)
            entities[entity["documentId"]].append(entity)
        for line in (source / "documents.json").read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            found = [(e["begin"], e["end"], _RE3D[e["type"]]) for e in entities[document["_id"]] if e["type"] in _RE3D]
            yield _span_example(document["text"], found, frozenset(_RE3D.values()))


def _load_timex(folder: Path) -> Iterator[Example]:
    for path in sorted(folder.glob("*.tml")):
        body = ET.parse(path).getroot().find("TEXT")
        if body is None:
            continue
        text: list[str] = []
        found: list[tuple[int, int, str]] = []
        _flatten(body, text, found)
        yield _span_example("".join(text), found, frozenset({"time"}))


def _flatten(element: ET.Element, text: list[str], found: list[tuple[int, int, str]]) -> None:
    start = sum(map(len, text))
    text.append(element.text or "")
    for child in element:
        _flatten(child, text, found)
        text.append(child.tail or "")
    if element.tag == "TIMEX3":
        end = sum(map(len, text))
        if end > start:
            found.append((start, end, "time"))


def _span_example(text: str, found: list[tuple[int, int, str]], covered: frozenset[str]) -> Example:
    offsets, words, starts = words_of(text)
    example = Example("mentions", words, starts, [0] * len(words), offsets, covered=covered)
    example.mentions = [0] * len(words)
    # Longest first, so that "Syrian Arab Army" wins over "Syrian" where a corpus nests them.
    for start, end, kind in sorted(found, key=lambda item: item[0] - item[1]):
        touched = word_range(offsets, start, end)
        if touched and not any(example.mentions[touched[0] : touched[1]]):
            example.mentions[touched[0]] = MENTION_TAGS.index(f"B-{kind}")
            for i in range(touched[0] + 1, touched[1]):
                example.mentions[i] = MENTION_TAGS.index(f"I-{kind}")
    return example
