"""What tells a faithful copy from an altered one: copies.toml with its loader and finders.

In: the file. Out: entries, and where their words occur in a list of lower-case words. Always: the longest phrase at a
place is found; "x .. y" lets up to four words between. Comparing two texts is left to copies/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args

from counterclaim.core.copy import SignKind
from counterclaim.core.errors import AssetError
from counterclaim.lexicon.tables import read_toml

LEXICON = "copies.toml"
MAX_GAP_WORDS = 4
WordPart = Literal["hedge", "negation", "attribution", "source_class", "denial"]


@dataclass(frozen=True, slots=True)
class WordEntry:
    """A group of words or phrases under a name."""

    part: WordPart
    name: str
    words: tuple[str, ...]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Opposite:
    """Words that turn a sentence round when one of the left is put for one of the right, or the other way."""

    name: str
    left: frozenset[str]
    right: frozenset[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Damage:
    """Words of another sense that machines put for the right ones: (original's words, copy's words)."""

    name: str
    swaps: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class SignPattern:
    """Wording that is a sign by itself."""

    kind: SignKind
    name: str
    regex: re.Pattern[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Found:
    """An entry in words `first` to `last` (exclusive)."""

    name: str
    first: int
    last: int


@cache
def plain_words() -> frozenset[str]:
    """Words that carry no meaning of their own."""
    return frozenset(read_toml(LEXICON)["plain"]["words"].split())


@cache
def title_words() -> frozenset[str]:
    """Words with a capital that name nobody by themselves: offices, days, openings of sentences."""
    return frozenset(read_toml(LEXICON)["titles"]["words"].split())


@cache
def sentence_words(kind: Literal["auxiliary", "determiner", "plural", "verb"]) -> frozenset[str]:
    """Words by which a sentence is told from a fragment."""
    return frozenset(read_toml(LEXICON)["sentence"][kind].split())


@cache
def load_words(part: WordPart) -> tuple[WordEntry, ...]:
    """The entries of one part, in the order of the file."""
    return tuple(
        WordEntry(part, item["name"], tuple(item["words"]), item["catch"], item["leave"]) for item in _items(part)
    )


@cache
def load_opposites() -> tuple[Opposite, ...]:
    """All pairs of opposites."""
    return tuple(
        Opposite(item["name"], frozenset(item["left"]), frozenset(item["right"]), item["catch"], item["leave"])
        for item in _items("opposite")
    )


@cache
def load_damage() -> tuple[Damage, ...]:
    """All swaps that damage."""
    return tuple(
        Damage(item["name"], tuple(map(_swap, item["swaps"])), item["catch"], item["leave"])
        for item in _items("damage")
    )


@cache
def load_signs() -> tuple[SignPattern, ...]:
    """All patterns that are signs by themselves."""
    found = []
    for item in _items("sign"):
        if item["kind"] not in get_args(SignKind):
            raise _damaged(f"sign {item['name']!r} is of no known kind")
        found.append(SignPattern(item["kind"], item["name"], re.compile(item["regex"]), item["catch"], item["leave"]))
    return tuple(found)


def sign_score(kind: SignKind) -> float:
    """How likely a page with such a sign was altered; how it was measured stands in the file."""
    return float(read_toml(LEXICON)["scores"][kind])


def find_entries(part: WordPart, words: Sequence[str]) -> Iterator[Found]:
    """Every entry of a part in some lower-case words, none overlapping.

    >>> [found.name for found in find_entries("hedge", "the crew was believed to have slept".split())]
    ['suspected']
    """
    index = _index(part)
    at = 0
    while at < len(words):
        for rest, name in index.get(words[at], ()):
            end = _end_of(words, at + 1, rest)
            if end is not None:
                yield Found(name, at, end)
                at = end
                break
        else:
            at += 1


@cache
def opposites_of(word: str) -> Mapping[str, str]:
    """Words that turn this one round, with the name of the pair."""
    return {
        other: pair.name
        for pair in load_opposites()
        for mine, theirs in ((pair.left, pair.right), (pair.right, pair.left))
        if word in mine
        for other in theirs
    }


@cache
def damage_by_word() -> Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...]]:
    """First word of the original's to the swaps that begin with it."""
    index: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], str]]] = {}
    for damage in load_damage():
        for original, copy in damage.swaps:
            index.setdefault(original[0], []).append((original, copy, damage.name))
    return {word: tuple(found) for word, found in index.items()}


def _end_of(words: Sequence[str], at: int, rest: tuple[str, ...]) -> int | None:
    gap = False
    for word in rest:
        if word == "..":
            gap = True
            continue
        limit = min(len(words), at + (MAX_GAP_WORDS + 1 if gap else 1))
        found = next((place for place in range(at, limit) if words[place] == word), None)
        if found is None:
            return None
        at, gap = found + 1, False
    return at


@cache
def _index(part: WordPart) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in load_words(part):
        for text in entry.words:
            first, *rest = text.split()
            index.setdefault(first, []).append((tuple(rest), entry.name))
    return {first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in index.items()}


def _swap(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    original, _, copy = text.partition(" | ")
    if not copy:
        raise _damaged(f"swap {text!r} lacks the copy's word")
    return tuple(original.split()), tuple(copy.split())


def _items(part: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = read_toml(LEXICON)[part]
    for item in items:
        if not all(item.get(key) for key in ("name", "catch", "leave")):
            raise _damaged(f"{part} {item.get('name')!r} lacks catch or leave")
    return items


def _damaged(told: str) -> AssetError:
    return AssetError("lexicon.bad-copies", f"{LEXICON}: {told}", "Mend the entry, or install the package again.")
