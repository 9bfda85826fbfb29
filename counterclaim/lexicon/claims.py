"""What tells that two statements are about one claim: claims.toml with its loader.

In: the file. Out: references ("the report"), concepts (words of one meaning), cue kinds and the weights of findings.
Always: a lemma belongs to the concepts that list it and to no other; lemmas are made by one rule on both sides, so a
wrong lemma is wrong alike. What is compared is left to claims/.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, Literal, get_args

from counterclaim.core.errors import AssetError
from counterclaim.lexicon.inflection import IRREGULAR, inflect_noun
from counterclaim.lexicon.tables import read_toml

LEXICON = "claims.toml"
ReferenceKind = Literal["talk", "deal", "all"]
CueKind = Literal["quoting", "citing", "adopting", "taking back", "rebutting"]
_OPENING = (
    r"[\"“‘'(]*(?:(?:as|of|on|to|about|whether|none of|any of|all of|both of|"
    r"the rest of|the remainder of|the whole of|the substance of|every word of|all|any|both|each|that) )*[\"“‘'(]*"
)
_DETERMINER = (
    r"(?:such )?(?:the|these|those|such|this|that|any|all|its|his|her|their|our|an|a|every|no|some|[\w.]+['’]s?) "
)
_AFTER_PRONOUN = r"(?=[,.”\"]*$| (?:as|to be|an?|all|nothing) | [“\"‘]| \w+[,.”\"]*$)"
_DESCRIBED = r"(?:(?!(?:in|of|to|on|for|from|with|by|at|and|or|the|a|an|that|as)\b)[\w.’'“”\"-]+ ){0,3}?"


@dataclass(frozen=True, slots=True)
class ReferenceEntry:
    """Words with which a statement points back; `pattern` is matched at the opening of a content."""

    name: str
    kind: ReferenceKind
    pattern: re.Pattern[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class WordList:
    """A concept or a kind of cue: its lemmas, with a sentence that it catches and one that it leaves alone."""

    name: str
    lemmas: frozenset[str]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class FindingWeight:
    """What one finding between two statements counts for."""

    name: str
    between: Literal["tellings", "denial"]
    weight: float
    says: str
    catch: str
    leave: str


@cache
def load_references() -> tuple[ReferenceEntry, ...]:
    """All references in the order in which they are tried."""
    return tuple(_parse_reference(item) for item in read_toml(LEXICON)["reference"])


def find_reference(content: str) -> ReferenceEntry | None:
    """The reference with which a content opens.

    >>> find_reference("the latest report as a hoax").kind
    'talk'
    >>> find_reference("six lorries crossed the river") is None
    True
    """
    return next((entry for entry in load_references() if entry.pattern.match(content)), None)


@cache
def load_concepts() -> tuple[WordList, ...]:
    """Words of one meaning."""
    return tuple(_parse_words(item) for item in read_toml(LEXICON)["concept"])


@cache
def load_cue_kinds() -> tuple[WordList, ...]:
    """Cues that change what a statement counts for."""
    return tuple(_parse_words(item) for item in read_toml(LEXICON)["cue"])


@cache
def load_finding_weights(between: str) -> Mapping[str, FindingWeight]:
    """The findings between two tellings, or between an allegation and its denial, by name."""
    found = (FindingWeight(**item) for item in read_toml(LEXICON)["finding"])
    return {finding.name: finding for finding in found if finding.between == between}


@lru_cache(maxsize=4096)
def concepts_of(lemma: str) -> tuple[str, ...]:
    """The concepts that a lemma belongs to, by name."""
    return tuple(concept.name for concept in load_concepts() if lemma in concept.lemmas)


@lru_cache(maxsize=4096)
def is_cue(kind: CueKind, cue: str) -> bool:
    """True if a word, or two words together, of a cue are of this kind.

    >>> is_cue("taking back", "later walked back")
    True
    """
    words = [lemma_of(word) for word in re.findall(r"[\w-]+", cue)]
    pairs = {" ".join(pair) for pair in pairwise(words)}
    return any(entry.name == kind and not entry.lemmas.isdisjoint({*words, *pairs}) for entry in load_cue_kinds())


@lru_cache(maxsize=8192)
def lemma_of(word: str) -> str:
    """A word without its ending, the same for all its regular forms; not always a word of the dictionary.

    >>> lemma_of("Supplied"), lemma_of("supplies"), lemma_of("sold"), lemma_of("shipping")
    ('supply', 'supply', 'sell', 'ship')
    """
    plain = word.lower().replace("’", "'").removesuffix("'s").strip("'")
    if plain in _irregular():
        return _irregular()[plain]
    for ending, instead in (("ies", "y"), ("ied", "y"), ("ying", "y")):
        if plain.endswith(ending) and len(plain) > len(ending) + 2:
            return plain[: -len(ending)] + instead
    for ending in ("ing", "ed"):
        if plain.endswith(ending) and len(plain) > len(ending) + 1:
            return _bare(plain[: -len(ending)])
    if plain.endswith(("shes", "ches", "sses", "xes")):
        return plain[:-2]
    if plain.endswith("s") and len(plain) > 3 and not plain.endswith(("ss", "us", "is")):
        plain = plain[:-1]
    return _bare(plain)


def _bare(stem: str) -> str:
    """One stem for "agree" and "agreed", "stop" and "stopped"."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in "bdgmnprt":
        return stem[:-1]
    return stem.rstrip("e") if len(stem) > 2 else stem


@cache
def _irregular() -> dict[str, str]:
    forms = {form: lemma for lemma, forms in IRREGULAR.items() for form in forms}
    return {form: _bare(lemma) for form, lemma in (forms | {lemma: lemma for lemma in IRREGULAR}).items()}


def _parse_reference(item: dict[str, Any]) -> ReferenceEntry:
    if item["kind"] not in get_args(ReferenceKind):
        raise AssetError(
            "lexicon.bad-reference",
            f"{LEXICON}: {item['name']!r} has kind {item['kind']!r}, expected one of "
            f"{', '.join(get_args(ReferenceKind))}",
            "Mend the entry, or install the package again.",
        )
    nouns = [*item["words"]]
    is_pronoun = "pronoun" in item["name"]
    forms = nouns if is_pronoun else [form for noun in nouns for form in inflect_noun(noun)]
    alternatives = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    other = "|".join(map(re.escape, item.get("other", ())))
    words = _DESCRIBED if not other else _DESCRIBED.replace("(?!(?:", f"(?!(?:{other}|", 1)
    described = "" if is_pronoun or item["kind"] == "all" else f"(?:{_DETERMINER}{words})?"
    if "verdict" in item["name"]:
        described = _DESCRIBED
    # A pronoun that a verb follows is the subject of words of its own: "it never sold a boat".
    follows = _AFTER_PRONOUN if is_pronoun else ""
    pattern = re.compile(rf"{_OPENING}{described}(?:{alternatives})(?![\w’'-]){follows}", re.IGNORECASE)
    return ReferenceEntry(item["name"], item["kind"], pattern, item["catch"], item["leave"])


def _parse_words(item: dict[str, Any]) -> WordList:
    lemmas = frozenset(" ".join(map(lemma_of, word.split())) for word in item["words"])
    return WordList(item["name"], lemmas, item["catch"], item["leave"])
