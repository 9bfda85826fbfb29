"""Words for people and bodies: roles.toml as sets to look a word up in.

In: the file shipped with the package. Out: one `Roles`, loaded once. Always: words are in lower case and singular
except where the plural is another word; what a word means in a sentence is left to actors/.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

Noun = Literal["official", "private", "body", "own body", "document", "crowd"]


@dataclass(frozen=True, slots=True)
class Implied:
    """An office that only one party has, with a sentence it should catch and one it should leave alone."""

    role: str
    party: str
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Byname:
    """What a party may be called later in a text ("the bloc"); "*" stands for armed groups."""

    noun: str
    parties: frozenset[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Roles:
    """Nouns by what they name, titles, given names."""

    nouns: dict[str, Noun]
    unnamed: frozenset[str]
    media: frozenset[str]
    titles: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    implied: tuple[Implied, ...]
    bynames: dict[str, Byname]
    given_male: frozenset[str]
    given_female: frozenset[str]
    words: dict[str, frozenset[str]]
    """Closed classes and short lists, by name."""


def find_implied(text: str) -> str | None:
    """The party of an office that only one has, as whole words of a role in lower case.

    >>> find_implied("secretary of state"), find_implied("a democratic vote")
    ('USA', None)
    """
    for implied in load_roles().implied:
        at = text.find(implied.role)
        end = at + len(implied.role)
        if at >= 0 and not text[end : end + 1].isalpha() and not (at and text[at - 1].isalpha()):
            return implied.party
    return None


def _words(text: str) -> list[str]:
    return [word.replace("_", " ") for word in text.split()]


@lru_cache(maxsize=1)
def load_roles() -> Roles:
    """The vocabulary of roles, read once."""
    raw = tomllib.loads((Path(__file__).parent / "roles.toml").read_text(encoding="utf-8"))
    nouns: dict[str, Noun] = {}
    # Later kinds win where a word stands in several: a crowd word keeps its plural sense.
    kinds: tuple[tuple[Noun, str], ...] = (
        ("document", raw["documents"]["heads"]),
        ("own body", raw["bodies"]["private"]),
        ("body", raw["bodies"]["official"]),
        ("private", raw["people"]["private"]),
        ("official", raw["people"]["official"]),
        ("crowd", raw["people"]["crowd"]),
    )
    for kind, text in kinds:
        nouns.update(dict.fromkeys(_words(text), kind))
    titles = raw["titles"]
    return Roles(
        nouns,
        frozenset(_words(raw["people"]["unnamed"])),
        frozenset(_words(raw["bodies"]["media"])),
        frozenset(titles["before"].split()),
        frozenset(titles["male"].lower().split() + _words(titles["male_roles"])),
        frozenset(titles["female"].lower().split() + _words(titles["female_roles"])),
        tuple(Implied(**entry) for entry in raw["implied"]),
        {
            entry["noun"]: Byname(entry["noun"], frozenset(entry["parties"]), entry["catch"], entry["leave"])
            for entry in raw["byname"]
        },
        frozenset(raw["given"]["male"].split()),
        frozenset(raw["given"]["female"].split()),
        {name: frozenset(text.split()) for name, text in raw["words"].items()},
    )
