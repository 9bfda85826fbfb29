"""Scores `find_events` on single sentences of others: CAMEO sentences and invented stories with PLOVER types.

In: a reader and the folder of corpora. Out: percent by measure. Always: development data, marked by others for other
ends: CAMEO has five classes and the words of source and target; the invented stories one type for each headline. A
sentence counts with its surest event.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from counterclaim.core.document import Document, content_id
from counterclaim.core.event import Event
from counterclaim.core.party import Participant
from counterclaim.events.frames import find_events
from counterclaim.events.ground import make_ground
from counterclaim.reading.reader import Reader
from counterclaim.statements.draw import draw_statements

CLASSES = "cameo/cameo_class-train.tsv"
SPANS = "cameo/cameo_ner-train.txt"
INVENTED = "plover-synthetic/*.zip"
PLOVER_FILES = ("cameo/*", "plover-synthetic/*")
HEADLINES_A_TITLE = 2
_DAY = date(2022, 1, 1)
_CLOSES_UP = frozenset((",", ".", "'s", ";", ":", "?", "!", ")", "%", "’s", "’"))
_CLASS_OF = {
    1: "0",
    2: "0",
    3: "1",
    4: "1",
    5: "1",
    6: "2",
    7: "2",
    8: "2",
    9: "3",
    10: "3",
    11: "3",
    12: "3",
    13: "3",
    16: "3",
}
_CONFLICT = "4"


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence with the places of its source and target."""

    text: str
    source: tuple[tuple[int, int], ...]
    target: tuple[tuple[int, int], ...]


def score_plover(reader: Reader, corpora: Path, *, every: int = 1) -> dict[str, float]:
    """All figures, from each `every`th sentence of each part."""
    figures: dict[str, float] = {}
    if (corpora / CLASSES).is_file():
        figures |= score_classes(reader, load_classes(corpora / CLASSES)[::every])
    if (corpora / SPANS).is_file():
        figures |= score_parties(reader, list(load_spans(corpora / SPANS))[::every])
    for path in sorted(corpora.glob(INVENTED)):
        figures |= score_types(reader, list(load_headlines(path))[::every])
    return figures


def score_classes(reader: Reader, rows: Iterable[tuple[str, str]]) -> dict[str, float]:
    """CAMEO's classes 1 to 4; 0 stands for words without a deed and is left out."""
    wanted = [(text, gold) for text, gold in rows if gold != "0"]
    drawn = [(surest(read_events(reader, text)), gold) for text, gold in wanted]
    found = [(event, gold) for event, gold in drawn if event is not None]
    right = sum(class_of(event) == gold for event, gold in found)
    return {"class found": _percent(len(found), len(wanted)), "class right": _percent(right, len(found))}


def score_parties(reader: Reader, rows: Iterable[Marked]) -> dict[str, float]:
    """Of the events whose actor or recipient is known: how often the words touch the marked source or target."""
    counts = dict.fromkeys(("source", "target", "actor", "recipient", "actor right", "recipient right"), 0)
    for row in rows:
        events = read_events(reader, row.text)
        for role, kind, places in (("actor", "source", row.source), ("recipient", "target", row.target)):
            people = [p for event in events for p in ((event.actor if role == "actor" else event.recipient),) if p]
            counts[kind] += bool(places)
            counts[role] += bool(places) and bool(people)
            counts[f"{role} right"] += any(_touches(person, places) for person in people)
    return {
        "actor right": _percent(counts["actor right"], counts["actor"]),
        "recipient right": _percent(counts["recipient right"], counts["recipient"]),
        "actor found": _percent(counts["actor"], counts["source"]),
        "recipient found": _percent(counts["recipient"], counts["target"]),
    }


def score_types(reader: Reader, rows: Iterable[tuple[str, str]]) -> dict[str, float]:
    """The type of headlines of invented stories."""
    drawn = [(surest(read_events(reader, text)), gold) for text, gold in rows]
    found = [(event, gold) for event, gold in drawn if event is not None]
    right = sum(event.type == gold for event, gold in found)
    return {"type found": _percent(len(found), len(drawn)), "type right": _percent(right, len(found))}


def read_events(reader: Reader, text: str) -> tuple[Event, ...]:
    """The events of one sentence, read as a document of its own."""
    reading = reader.read(Document(content_id(text), text, published=_DAY))
    return find_events(make_ground(reading, draw_statements(reading)))


def surest(events: Iterable[Event]) -> Event | None:
    """The event that a coder would take: told or alleged before planned, then the surest, then the first."""
    ranked = sorted(events, key=lambda e: (e.modality not in ("reported", "alleged"), -e.score, e.trigger.start))
    return ranked[0] if ranked else None


def class_of(event: Event) -> str:
    """CAMEO's class of five by the first two digits of the code."""
    return _CLASS_OF.get(int((event.cameo or "01")[:2]), _CONFLICT)


def load_classes(path: Path) -> list[tuple[str, str]]:
    """(sentence, class)."""
    rows = (line.rsplit("\t", 1) for line in path.read_text(encoding="utf-8").splitlines())
    return [(row[0], row[1]) for row in rows if len(row) == 2 and row[1] in "01234"]


def load_spans(path: Path) -> Iterator[Marked]:
    """Sentences of words with tags S (source) and T (target), joined as print joins them."""
    block: list[tuple[str, str]] = []
    for line in (*path.read_text(encoding="utf-8").splitlines(), ""):
        if line.strip():
            word, _, tag = line.rpartition(" ")
            block.append((word, tag))
        elif block:
            yield _join(block)
            block = []


def load_headlines(path: Path) -> Iterator[tuple[str, str]]:
    """(headline, type), at most two for each pattern that the makers filled with names."""
    seen: dict[str, int] = {}
    with zipfile.ZipFile(path) as archive, archive.open(archive.namelist()[0]) as raw:
        for row in csv.DictReader(io.TextIOWrapper(raw, "utf-8")):
            seen[row["title"]] = seen.get(row["title"], 0) + 1
            if seen[row["title"]] <= HEADLINES_A_TITLE:
                yield row["prompt"].split("\n")[0].strip(), row["label"]


def _join(block: list[tuple[str, str]]) -> Marked:
    text = ""
    places: dict[str, list[tuple[int, int]]] = {"S": [], "T": []}
    for word, tag in block:
        if text and word not in _CLOSES_UP and not text.endswith("("):
            text += " "
        if tag[-1] in places:
            places[tag[-1]].append((len(text), len(text) + len(word)))
        text += word
    return Marked(text, tuple(places["S"]), tuple(places["T"]))


def _touches(participant: Participant, places: tuple[tuple[int, int], ...]) -> bool:
    return any(participant.span.start < end and start < participant.span.end for start, end in places)


def _percent(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 0.0
