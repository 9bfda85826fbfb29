"""Words that a headline lives on: headlines.toml with its loader and its finder.

In: the file. Out: entries, and where they occur in a list of lower-case words. Always: the longest phrase at a place is
found first; a verb is found in all its forms. Which of two readings a word has is left to copies/.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast, get_args

from counterclaim.core.errors import AssetError
from counterclaim.lexicon.inflection import VOWELS, inflect_noun, inflect_verb
from counterclaim.lexicon.tables import read_toml

LEXICON = "headlines.toml"
MAX_GAP_WORDS = 3
Part = Literal["stance", "deed", "hedge"]
Form = Literal["verb", "noun"]


@dataclass(frozen=True, slots=True)
class HeadlineEntry:
    """One group of words under a name; `opposite` names deeds that cannot be told of the same thing at once."""

    part: Part
    name: str
    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    opposite: tuple[str, ...]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Alike:
    """Words that mean one thing; `catch` and `leave` are "headline | body"."""

    words: tuple[str, ...]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Found:
    """An entry in words `first` to `last` (exclusive)."""

    name: str
    first: int
    last: int
    form: Form


@cache
def load_headline_entries() -> tuple[HeadlineEntry, ...]:
    """Stances, deeds and hedges, in the order of the file."""
    return tuple(_parse_entry(part, item) for part in get_args(Part) for item in read_toml(LEXICON)[part])


@cache
def load_alike() -> tuple[Alike, ...]:
    """Groups of words that mean one thing."""
    return tuple(Alike(tuple(item["words"]), item["catch"], item["leave"]) for item in read_toml(LEXICON)["alike"])


@cache
def opposites() -> Mapping[str, tuple[str, ...]]:
    """Each deed's opposites."""
    return {entry.name: entry.opposite for entry in load_headline_entries() if entry.part == "deed"}


def find_words(part: Part, words: Sequence[str], first: int = 0, last: int | None = None) -> Iterator[Found]:
    """Every entry of a part in some lower-case words; several at one place where a word means several things.

    >>> [found.name for found in find_words("deed", "oslo sells boats to riga".split())]
    ['supply']
    """
    index = _index(part)
    end = len(words) if last is None else last
    for at in range(first, end):
        reached = 0
        for rest, name, form in index.get(words[at], ()):
            stop = _end_of(words, at + 1, rest, end)
            if stop is not None and len(rest) >= reached:
                reached = len(rest)
                yield Found(name, at, stop, form)


@cache
def forms_of(part: Part) -> frozenset[str]:
    """First words under which anything of a part can be found: a quick test before a search."""
    return frozenset(_index(part))


def _end_of(words: Sequence[str], at: int, rest: tuple[str, ...], end: int) -> int | None:
    gap = False
    for word in rest:
        if word == "..":
            gap = True
            continue
        limit = min(end, at + (MAX_GAP_WORDS + 1 if gap else 1))
        found = next((place for place in range(at, limit) if words[place] == word), None)
        if found is None:
            return None
        at, gap = found + 1, False
    return at


@cache
def _index(part: Part) -> dict[str, tuple[tuple[tuple[str, ...], str, Form], ...]]:
    index: dict[str, list[tuple[tuple[str, ...], str, Form]]] = {}
    for entry in load_headline_entries():
        if entry.part != part:
            continue
        for text in entry.verbs:
            head, *rest = text.split()
            forms = verb_forms(head) if part != "hedge" or not _is_closed(head) else (head,)
            for form in dict.fromkeys(forms):
                index.setdefault(form, []).append((tuple(rest), entry.name, "verb"))
        for text in entry.nouns:
            for form in inflect_noun(text):
                index.setdefault(form, []).append(((), entry.name, "noun"))
    return {form: tuple(sorted(found, key=lambda item: -len(item[0]))) for form, found in index.items()}


def _is_closed(word: str) -> bool:
    return word in read_toml(LEXICON)["forms"]["closed"]


def irregular_verbs() -> Mapping[str, str]:
    """Irregular verbs of the file with their other forms, apart by spaces."""
    return cast("dict[str, str]", read_toml(LEXICON)["forms"]["irregular"])


@cache
def verb_forms(lemma: str) -> tuple[str, ...]:
    """All forms of a verb, doubled consonants and the irregular ones of the file included.

    >>> verb_forms("withdraw")
    ('withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing')
    """
    irregular = irregular_verbs()
    if lemma in irregular:
        return (lemma, *irregular[lemma].split())
    forms = inflect_verb(lemma)
    if (
        len(lemma) > 2
        and lemma[-1] not in "aeiouwxys"
        and lemma[-2] in VOWELS
        and (lemma[-3] not in VOWELS or lemma[-3] == "u")
    ):
        forms = (*forms, lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing")
    return tuple(form for form in forms if form)


def _parse_entry(part: Part, item: dict[str, Any]) -> HeadlineEntry:
    verbs = item.get("verbs", item.get("words"))
    if not verbs or not item.get("catch") or not item.get("leave"):
        raise AssetError(
            "lexicon.bad-headline",
            f"{LEXICON}: {part} {item.get('name')!r} lacks words, catch or leave",
            "Mend the entry, or install the package again.",
        )
    return HeadlineEntry(
        part,
        item["name"],
        tuple(verbs),
        tuple(item.get("nouns", ())),
        tuple(item.get("opposite", ())),
        item["catch"],
        item["leave"],
    )
