"""Marked stories to the evidence that the position rules read.

In: stories with gold spans. Out: one evidence and gold position a statement. Always: only what a reader of the text has is
put in (words, the speaker's party and kind), never the gold position. Parties in the content are found by name alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from counterclaim.lexicon.parties import load_parties
from counterclaim.statements.position import PositionEvidence, judge_position
from training.stories import Story

_NAME = re.compile(r"[A-Z][\w.'’-]*")
AFTER_CUE_CHARACTERS = 90


@dataclass(frozen=True, slots=True)
class Example:
    """One gold statement: where it stands, its evidence, its gold position."""

    story: str
    number: int
    evidence: PositionEvidence
    position: str


@cache
def _names() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for naming in load_parties().namings:
        if naming.party is not None and naming.text[0].isupper():
            first, *rest = naming.text.split()
            index.setdefault(first, []).append((tuple(rest), naming.party.id))
    return {first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in index.items()}


def name_parties(text: str) -> tuple[tuple[str, str], ...]:
    """Names of parties in a text with the party's id, by the registry's forms alone."""
    words = [word.strip(".,;:?!\"“”‘’()").removesuffix("'s").removesuffix("’s") for word in text.split()]
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(words):
        for rest, party in _names().get(words[at], ()):
            if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                found.append((" ".join((words[at], *rest)), party))
                at += len(rest)
                break
        at += 1
    return tuple(found)


def sentence_around(text: str, start: int, end: int) -> tuple[str, int]:
    """The sentence that holds a range, by full stops and paragraph ends, and where it starts."""
    opening = max(text.rfind("\n", 0, start), max((m.end() for m in re.finditer(r"[.!?][\"”']?\s", text[:start])), default=0))
    opening = max(opening, 0)
    closing = re.search(r"[.!?][\"”']?(?=\s|$)|\n", text[end:])
    return text[opening : end + (closing.end() if closing else len(text))].strip(), opening


def examples_of(story: Story) -> tuple[Example, ...]:
    """Each statement of a story as evidence with its gold position, read once through for who denies."""
    examples = tuple(_examples_of(story))
    return mark_deniers(examples)


def mark_deniers(examples: Sequence[Example]) -> tuple[Example, ...]:
    """The same examples with `speaker_denies` as judge_positions sets it."""
    deniers = {
        example.evidence.speaker_party
        for example in examples
        if example.evidence.speaker_party is not None
        and judge_position(example.evidence).position in ("denies", "dismisses")
    }
    return tuple(
        replace(example, evidence=replace(example.evidence, speaker_denies=True))
        if example.evidence.speaker_party in deniers
        else example
        for example in examples
    )


def _examples_of(story: Story) -> Iterator[Example]:
    for number, marked in sorted(story.statements.items()):
        content = tuple(story.text[start:end] for start, end in marked.content)
        start, end = marked.cue[0]
        source = " ".join(story.text[first:last] for first, last in marked.source)
        party = marked.attributes["party"]
        yield Example(
            story.name,
            number,
            PositionEvidence(
                cue=story.text[start:end],
                content=content,
                source=source,
                speaker_kind=marked.attributes["kind"],  # type: ignore[arg-type]  # checked by the parser
                speaker_party=None if party == "none" else party,
                after_cue=story.text[end : end + AFTER_CUE_CHARACTERS].split("\n")[0],
                sentence=sentence_around(story.text, start, end)[0],
                title=story.header.get("title", ""),
                is_nested=marked.attributes["level"] != "0",
                content_parties=name_parties(" ; ".join(content)),
            ),
            marked.attributes["position"],
        )
