"""How often the speaker and the party of a statement are right, given gold sources: story cases and invented stories.

In: a folder of case files (cases/FORMAT.md) and one of marked stories. Out: counts, and with --misses every miss.
Readings are built without the network, so the figure is that of the rules alone. `python -m gate.speakers --cases DIR
--stories DIR`.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from counterclaim.actors.speakers import ResolvedSpeaker, resolve_speakers
from counterclaim.core.party import Speaker
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.lexicon.parties import load_parties
from gate.names import fold, same_speaker
from tests.builders import make_document, make_reading
from training.stories import load_stories


@dataclass(frozen=True, slots=True)
class Asked:
    """One gold statement: where its source and cue stand, and who it is."""

    source: tuple[Span, ...]
    cue: Span
    speaker: str
    party: str | None


HEADS = frozenset(
    """official spokesman diplomat expert source analyst ministry army office agency mission embassy panel report
    letter memo government police council committee officer observer group company lawmaker resident worker
    prosecutor director navy military opposition minister president party parliament ambassador envoy leader
    attache witness survivor trader broker deserter soldier weekly manager lawyer scientist fighter rebel
    counsellor channel newspaper guard authority bloc commission state side wing department house force
    presidency command""".split()
)
PAPERS = frozenset(
    """document report paper text chart memo file letter note cable communique statement affidavit study image
    estimate""".split()
)
SPOKEN = frozenset("""official officer director minister ambassador envoy source attache adviser vice deputy""".split())
_ALIKE = {"spokeswoman": "spokesman", "spokesperson": "spokesman", "speaker": "spokesman", "counselor": "counsellor"}


def head_words(name: str) -> set[str]:
    """Words of a name in the singular, spelled one way."""
    words = (word[:-1] if word.endswith("s") and not word.endswith("ss") else word for word in fold(name).split())
    return {_ALIKE.get(word, word) for word in words}


def same_kind(found: Speaker, gold: str, gold_party: str | None) -> bool:
    """Bodies, crowds and documents: same party, and a head noun in common, or a body where the party is what counts."""
    ours, theirs = head_words(found.name or ""), head_words(gold)
    if found.kind == "unresolved" or gold == "unresolved" or (not ours & (HEADS | PAPERS) and found.kind == "named"):
        return (
            _is_whole(found, gold_party) and "unresolved" not in theirs and bool(theirs & HEADS) and not theirs & SPOKEN
        )
    if gold_party in load_parties().parties and found.party != gold_party:
        return False
    if ours & PAPERS and theirs & PAPERS:
        return True
    body = bool(theirs & HEADS) and not theirs & (SPOKEN | {"spokesman"}) and found.kind == "named"
    return bool(ours & theirs & HEADS) or (body and found.party is not None and found.party == gold_party)


def _is_whole(found: Speaker, gold_party: str | None) -> bool:
    party = load_parties().parties.get(found.party or "")
    return party is not None and party.id == gold_party


def agrees(found: ResolvedSpeaker, item: Asked, called: str) -> bool:
    """The name agrees, or for bodies, crowds and documents the kind; of a joint speaker, one member is enough."""
    gold = None if item.speaker == "unresolved" else item.speaker
    return any(
        same_speaker(gold, item.party, option, called=called)
        or same_kind(option, item.speaker, item.party)
        or _same_but_spelled(option, item.speaker)
        for option in (found.speaker, *found.members)
    )


def _same_but_spelled(found: Speaker, gold: str) -> bool:
    """ "Kanani" for "Kanaani": first names equal, last names alike."""
    ours, theirs = fold(found.name or "").split(), fold(gold).split()
    if len(ours) < 2 or len(theirs) < 2 or ours[0] != theirs[0]:
        return False
    return difflib.SequenceMatcher(None, "".join(ours[1:]), "".join(theirs[1:])).ratio() > 0.85


def party_agrees(found: ResolvedSpeaker, gold: str | None) -> bool:
    """Equal; a side that is no registered party (media, firms) counts as none."""
    registry = load_parties().parties
    gold = {"Huthi": "Houthis"}.get(gold or "", gold)
    gold = gold if gold in registry else None
    ours = found.speaker.party if found.speaker.party in registry else None
    if (
        gold is None
        and ours is not None
        and registry[ours].kind in ("organisation", "breakaway")
        and ours not in _LISTED
    ):
        return True
    return ours == gold or gold in {member.party for member in found.members if member.party}


_LISTED = frozenset("UNO EU NATO IAEA G7 E3".split())
"""Organisations that the formats name as parties; others are "none" in the gold of the stories."""


def read_case(path: Path) -> tuple[Reading, list[Asked]]:
    """A case file and its statements, sources located next to their cues."""
    case = json.loads(path.read_text(encoding="utf-8"))
    published = date.fromisoformat(case["published"])
    document = make_document(case["text"], title=case["title"], dateline=case["dateline"], published=published)
    reading = make_reading(document)
    asked = []
    for entry in case["statements"]:
        content = case["text"].find(entry["content"])
        cue = _nearest(reading, entry["cue"], content, len(entry["content"]))
        source = _nearest(reading, entry["speaker_span"], cue.start, len(cue))
        asked.append(Asked((source,), cue, entry["speaker"], entry["speaker_side"]))
    return reading, asked


def _nearest(reading: Reading, words: str, start: int, length: int) -> Span:
    """The occurrence nearest to a place, in its sentence before others."""
    text = reading.document.text
    sentence = reading.sentence_at(start)
    places = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)] or [
        max(text.find(words), 0)
    ]

    def distance(at: int) -> tuple[bool, int]:
        away = max(at - start - length, start - at - len(words), 0)
        outside = sentence is None or not sentence.start - 200 <= at < sentence.end + 120
        inside = sentence is not None and sentence.start <= at < sentence.end
        return (not inside or outside, away)

    at = min(places, key=distance)
    return Span(at, at + len(words))


def read_stories(folder: Path) -> list[tuple[str, Reading, list[Asked]]]:
    """Marked stories with the statements that have a source."""
    found = []
    for story in load_stories(folder):
        dateline = story.header.get("dateline", "")
        document = make_document(
            story.text, title=story.header.get("title"), dateline=None if dateline == "none" else dateline
        )
        asked = []
        for _, marked in sorted(story.statements.items()):
            if marked.source:
                party = marked.attributes["party"]
                source = tuple(Span(start, end) for start, end in marked.source)
                asked.append(
                    Asked(
                        source, Span(*marked.cue[0]), marked.attributes["speaker"], None if party == "none" else party
                    )
                )
        found.append((story.name, make_reading(document), asked))
    return found


def measure(items: list[tuple[str, Reading, list[Asked]]], *, misses: bool) -> dict[str, float]:
    """Count; print the misses if asked."""
    total = right = party_right = strict = 0
    spent = 0.0
    for name, reading, asked in items:
        started = time.perf_counter()
        found = resolve_speakers(reading, [(item.source, item.cue) for item in asked])
        spent += time.perf_counter() - started
        for item, answer in zip(asked, found, strict=True):
            total += 1
            words = reading.document.words_of(item.source[0])
            gold = None if item.speaker == "unresolved" else item.speaker
            options = (answer.speaker, *answer.members)
            strict += any(same_speaker(gold, item.party, option, called=words) for option in options)
            good = agrees(answer, item, words)
            party_good = party_agrees(answer, item.party)
            right += good
            party_right += party_good
            if misses and not (good and party_good):
                flag = ("" if good else "S") + ("" if party_good else "P")
                print(
                    f"{flag:2} {name[:22]:22} @{item.source[0].start:<5}{words[:60]!r} gold {item.speaker!r}"
                    f"/{item.party} got {answer.speaker.name!r}/{answer.speaker.party} {answer.speaker.kind}"
                )
    return {
        "statements": total,
        "speaker": right / max(total, 1),
        "party": party_right / max(total, 1),
        "strict": strict / max(total, 1),
        "ms": 1000 * spent / max(len(items), 1),
    }


def main() -> int:
    """Measure the folders named on the command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cases", type=Path)
    options.add_argument("--stories", type=Path)
    options.add_argument("--misses", action="store_true")
    chosen = options.parse_args()
    for label, folder in (("cases", chosen.cases), ("stories", chosen.stories)):
        if folder is None:
            continue
        items = (
            [(path.stem, *read_case(path)) for path in sorted(folder.glob("*.json"))]
            if label == "cases"
            else read_stories(folder)
        )
        result = measure(items, misses=chosen.misses)
        print(
            f"{label}: {result['statements']} statements, speaker right {result['speaker']:.1%}, "
            f"party right {result['party']:.1%}, "
            f"speaker by the gate's own measure {result['strict']:.1%}, {result['ms']:.1f} ms an article"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
