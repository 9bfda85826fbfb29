"""The vocabulary of time (`times.toml`): which words stand for what, and the phrase shapes built from them.

In: the TOML shipped beside this file. Out: a frozen `TimesLexicon`, read once. A shape is compiled to a regular
expression over one character per word, so that matching never backtracks over text. Meaning is left to
`counterclaim.dates`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from counterclaim.core.errors import AssetError

NUMERIC_CLASSES = ("day", "dayth", "number", "year", "decade", "clock", "iso", "slash", "comma", "abbr", "dash", "s")
MARKS = {",": "comma", "-": "dash", "–": "dash", "—": "dash", "'s": "s", "’s": "s"}
OTHER = "."
_NAME = re.compile(r"[a-z]+")
_MAX_ALIAS_DEPTH = 4


@dataclass(frozen=True, slots=True)
class WordGroup:
    """Words of one class and what each means, with a sentence it should catch and one it should leave alone."""

    name: str
    values: dict[str, int | str]
    catches: str
    leaves: str


@dataclass(frozen=True, slots=True)
class Company:
    """Words that settle a doubtful neighbour or tell a tense, and why; `catches` and `leaves` as in `WordGroup`."""

    name: str
    why: str
    words: frozenset[str]
    catches: str
    leaves: str


@dataclass(frozen=True, slots=True)
class ShapeRule:
    """A phrase shape and the name of what reads it, with a sentence to catch and one to leave alone."""

    name: str
    shape: str
    build: str
    catches: str
    leaves: str


@dataclass(frozen=True, slots=True)
class TimesLexicon:
    """Words, shapes, and the one character that stands for each class in a shape."""

    groups: tuple[WordGroup, ...]
    rules: tuple[ShapeRule, ...]
    doubts: tuple[Company, ...]
    verbs: tuple[Company, ...]
    company: dict[str, frozenset[str]]
    """The words of `doubts` and `verbs` by name."""
    words: dict[str, tuple[str, int | str]]
    """Each word's class and meaning."""
    codes: dict[str, str]
    """Each class's character."""
    code_of: dict[str, str]
    """Each word's and mark's character."""
    pattern: re.Pattern[str]
    """One alternative per rule, group `r<number>`; matched over the codes of a text's words."""


@cache
def load_times() -> TimesLexicon:
    """Read and compile the vocabulary; an `AssetError` if it is damaged."""
    import tomllib

    source = Path(__file__).with_name("times.toml").read_text("utf-8")
    try:
        tables = tomllib.loads(source)
        groups = tuple(WordGroup(g["class"], g["values"], g["catches"], g["leaves"]) for g in tables["words"])
        rules = tuple(ShapeRule(**rule) for rule in tables["rules"])
        doubts, verbs = (
            tuple(Company(**row | {"words": frozenset(row["words"])}) for row in tables[kind])
            for kind in ("company", "verbs")
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise AssetError(
            "lexicon.times-damaged", f"times.toml cannot be read: {error}", "Install counterclaim again."
        ) from error
    codes = {name: chr(0xC0 + i) for i, name in enumerate((*(g.name for g in groups), *NUMERIC_CLASSES))}
    words = {word: (group.name, value) for group in groups for word, value in group.values.items()}
    code_of = {word: codes[name] for word, (name, _) in words.items()} | {mark: codes[MARKS[mark]] for mark in MARKS}
    company = {entry.name: entry.words for entry in (*doubts, *verbs)}
    return TimesLexicon(
        groups, rules, doubts, verbs, company, words, codes, code_of, _compile(rules, tables["aliases"], codes)
    )


def _compile(rules: tuple[ShapeRule, ...], aliases: dict[str, str], codes: dict[str, str]) -> re.Pattern[str]:
    alternatives = (f"(?P<r{i}>{_encode(rule.shape, aliases, codes)})" for i, rule in enumerate(rules))
    return re.compile(f"(?=[^{re.escape(OTHER)}])(?:{'|'.join(alternatives)})")


def _encode(shape: str, aliases: dict[str, str], codes: dict[str, str]) -> str:
    for _ in range(_MAX_ALIAS_DEPTH):
        shape = _NAME.sub(lambda match: aliases.get(match[0], match[0]), shape)

    def code(match: re.Match[str]) -> str:
        if match[0] not in codes:
            raise AssetError("lexicon.times-damaged", f"times.toml has no class {match[0]!r}", "Add it to [[words]].")
        return codes[match[0]]

    return _NAME.sub(code, shape).replace(" ", "").replace("(", "(?:")
