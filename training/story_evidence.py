"""Marked stories to the evidence that the position rules read.

In: stories with gold spans. Out: one evidence and gold position a statement. Always: only what a reader of the text
has is put in (words, the speaker's party and kind), never the gold position. Parties are found by name alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from counterclaim.lexicon.parties import load_parties
from counterclaim.statements.position import PositionEvidence, find_camps, judge_position, place_in_camp
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


def name_parties(text: str, document: str = "") -> tuple[tuple[str, str], ...]:
    """Names of parties in a text with the party's id, by the registry's forms alone; "the North" needs its document."""
    words = [word.strip('.,;:?!"“”‘’()').removesuffix("'s").removesuffix("’s") for word in text.split()]
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(words):
        for rest, party in _names().get(words[at], ()):
            if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                found.append((" ".join((words[at], *rest)), party))
                at += len(rest)
                break
        at += 1
    for compass in load_parties().compass:
        if compass.form.split()[-1] in words and any(word in document for word in compass.context):
            found.append((compass.form.split()[-1], compass.party))
    return tuple(found)


_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|Lt))(?<!\b(?:Gen|Col|Maj|Mrs|Nov|Dec|Oct|Jan|Feb|Aug|Sep|Rep|Sen|Gov))"
    r"(?<!\b(?:Sept|Brig))[.!?][\"”’']?(?=\s|$)|\n"
)


def sentence_around(text: str, start: int, end: int) -> tuple[str, int]:
    """The sentence that holds a range, by full stops and paragraph ends, and where it starts."""
    paragraph = text.rfind("\n", 0, start) + 1
    opening = max((match.end() for match in _SENTENCE_END.finditer(text, paragraph, start)), default=paragraph)
    closing = _SENTENCE_END.search(text, max(end - 1, opening))
    return text[opening : closing.end() if closing else len(text)].strip(), opening


def examples_of(story: Story) -> tuple[Example, ...]:
    """Each statement of a story as evidence with its gold position, read once through for who denies."""
    examples = tuple(_examples_of(story))
    return mark_camps(examples)


def mark_camps(examples: Sequence[Example]) -> tuple[Example, ...]:
    """The same examples with the camps as judge_positions finds them."""
    deniers, accusers = find_camps(
        [(example.evidence.speaker_party, judge_position(example.evidence).position) for example in examples]
    )
    return tuple(replace(example, evidence=place_in_camp(example.evidence, deniers, accusers)) for example in examples)


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
                content_parties=name_parties(" ; ".join(content), story.text),
            ),
            marked.attributes["position"],
        )
