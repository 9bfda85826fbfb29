"""The wording of what is said: words in classes, and patterns over the classes that tell a position.

In: the text of a content, with the names of the speaker's own side. Out: the findings whose pattern fits, each with the
words it rests on. Always: the same text gives the same findings. What they add up to is left to statements/position.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from counterclaim.core.errors import AssetError
from counterclaim.core.statement import Position
from counterclaim.lexicon.inflection import inflect_noun, inflect_verb
from counterclaim.lexicon.tables import read_toml

LEXICON = "wording.toml"
Sides = Callable[[str], str | None]
"""Tells of a capitalised name whether it is the speaker's "own" side, an "other", or (None) no name of a party."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?(?=[A-Z]\.)?|\d[\d,.]*\d|\d|[?!;:.,]")
_FIRST_SYMBOL = 0xE000
_STOP, _ASKING, _NUMBER, _OWN, _OTHER, _PLAIN = (chr(0xF000 + n) for n in range(6))
_FIXED = {"stop": _STOP, "asking": _ASKING, "number": _NUMBER}
_WORD_KINDS: dict[str, Callable[[str], tuple[str, ...]]] = {
    "verb": inflect_verb,
    "noun": inflect_noun,
    "word": lambda word: (word,),
}


@dataclass(frozen=True, slots=True)
class WordingFinding:
    """One named pattern with the positions it speaks for."""

    name: str
    pattern: str
    votes: tuple[tuple[Position, float], ...]
    catch: str
    leave: str


@dataclass(frozen=True, slots=True)
class Found:
    """A finding and the words that it rests on."""

    name: str
    words: str
    start: int
    """Which word of the content it starts at."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """The words of a content, and one symbol for each that holds its classes."""

    words: tuple[str, ...]
    symbols: str

    def classes_of(self, at: int) -> frozenset[str]:
        """The classes of a word: none for most words."""
        return _vocabulary().names.get(self.symbols[at], frozenset())

    def side_of(self, at: int) -> str | None:
        """ "own" or "other" where the word names a party."""
        return {_OWN: "own", _OTHER: "other"}.get(self.symbols[at])


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    names: dict[str, frozenset[str]]
    """Symbol to the classes that it stands for."""
    single: dict[str, str]
    """Word to symbol: one private-use character for each set of classes that some word has."""
    nouns: dict[str, str]
    """The same for words read as nouns ("the supplies"), the classes of verbs left out."""
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    findings: tuple[tuple[WordingFinding, re.Pattern[str], tuple[int, ...]], ...]
    """Each with its pattern, and for each part the bits of the classes of which one must be there."""
    bits: dict[str, int]
    """Symbol to the bits of its classes."""


@cache
def load_findings() -> tuple[WordingFinding, ...]:
    """All findings in the order of the file."""
    return tuple(_parse_finding(item) for item in read_toml(LEXICON)["finding"])


def _parse_finding(item: dict[str, Any]) -> WordingFinding:
    votes = cast("dict[Position, float]", item.get("votes", {}))
    return WordingFinding(item["name"], item["pattern"], tuple(votes.items()), item["catch"], item["leave"])


@cache
def _vocabulary() -> _Vocabulary:
    classes: dict[str, set[str]] = {}
    verbs = frozenset(item["name"] for item in read_toml(LEXICON)["class"] if item["kind"] == "verb")
    nominal: set[str] = set()
    for item in read_toml(LEXICON)["class"]:
        for entry in item["words"]:
            head, _, tail = entry.partition(" ")
            if item["kind"] == "verb":
                nominal.update(inflect_verb(head)[:2])
            for form in _WORD_KINDS[item["kind"]](head) if item["kind"] == "verb" else (head,):
                classes.setdefault(f"{form} {tail}".strip(), set()).add(item["name"])
            if item["kind"] == "noun":
                for form in inflect_noun(entry):
                    classes.setdefault(form, set()).add(item["name"])
    symbols: dict[frozenset[str], str] = {}
    single: dict[str, str] = {}
    nouns: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, names in classes.items():
        first, *rest = words.split()
        if rest:
            # the first word of a phrase stays in its own classes too: "not true" is still a negation
            both = frozenset(names | classes.get(first, set()))
            symbol = symbols.setdefault(both, chr(_FIRST_SYMBOL + len(symbols)))
            phrases.setdefault(first, []).append((tuple(rest), symbol))
        else:
            single[first] = symbols.setdefault(frozenset(names), chr(_FIRST_SYMBOL + len(symbols)))
            if names & verbs and first in nominal:
                rest_of = frozenset(names - verbs)
                nouns[first] = symbols.setdefault(rest_of, chr(_FIRST_SYMBOL + len(symbols))) if rest_of else _PLAIN
    held = {symbol: names for names, symbol in symbols.items()}
    bits = _bits_of(held)
    findings = tuple(
        (finding, pattern, tuple(_or_of(bits, allowed) for allowed in parts))
        for finding in load_findings()
        for pattern, parts in (_compile_pattern(finding, symbols),)
    )
    ordered = {first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in phrases.items()}
    return _Vocabulary(held, single, nouns, ordered, findings, bits)


def _bits_of(held: dict[str, frozenset[str]]) -> dict[str, int]:
    """One bit a class, so that a pattern whose classes are absent is passed over without a search."""
    names = sorted({name for classes in held.values() for name in classes})
    place = {name: 1 << at for at, name in enumerate(names)}
    bits = {symbol: sum(place[name] for name in classes) for symbol, classes in held.items()}
    for at, symbol in enumerate((_STOP, _ASKING, _NUMBER, _OWN, _OTHER)):
        bits[symbol] = 1 << (len(names) + at)
    return bits


def _or_of(bits: dict[str, int], symbols: str) -> int:
    """The bits that all symbols of a part share, or any of them where they share none."""
    shared = -1
    every = 0
    for symbol in symbols:
        shared &= bits[symbol]
        every |= bits[symbol]
    return shared or every


def _compile_pattern(
    finding: WordingFinding, symbols: dict[frozenset[str], str]
) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """The pattern over symbols, and for each part the symbols of which one must be there."""
    parts: list[str] = []
    needs: list[str] = []
    for token in finding.pattern.split():
        if token == "^":
            parts.append("^")
        elif token.startswith("~"):
            parts.append(f"[^{_STOP}{_ASKING}]{{0,{token[1:]}}}?")
        else:
            allowed = "".join(_symbols_of(name, finding, symbols) for name in token.split("|"))
            parts.append(f"[{allowed}]")
            needs.append(allowed)
    return re.compile("".join(parts)), tuple(needs)


def _symbols_of(name: str, finding: WordingFinding, symbols: dict[frozenset[str], str]) -> str:
    if name in _FIXED:
        return _FIXED[name]
    if name == "other":
        return _OTHER
    found = "".join(symbol for names, symbol in symbols.items() if (name if name != "own" else "first") in names)
    if not found:
        raise AssetError(
            "lexicon.bad-finding",
            f"{LEXICON}: {finding.name!r} names the class {name!r}, which has no words",
            "Mend the pattern, or install the package again.",
        )
    return found + (_OWN if name == "own" else "")


def no_sides(name: str) -> str | None:
    """Every capitalised name is another's: what holds where nothing is known of the speaker's side."""
    return "other"


def encode_content(text: str, sides: Sides = no_sides) -> Encoded:
    """One symbol a word (the first of a fixed phrase stands for it), and the words."""
    vocabulary = _vocabulary()
    tokens = [token.replace("’", "'") for token in _TOKEN.findall(text)]
    symbols = [_symbol_at(tokens, at, vocabulary, sides) for at in range(len(tokens))]
    return Encoded(tuple(tokens), "".join(symbols))


def _symbol_at(tokens: Sequence[str], at: int, vocabulary: _Vocabulary, sides: Sides) -> str:
    token = tokens[at]
    lowered = token.lower()
    for rest, symbol in vocabulary.phrases.get(lowered, ()):
        if len(rest) < len(tokens) - at and all(tokens[at + 1 + n].lower() == word for n, word in enumerate(rest)):
            return symbol
    if lowered.endswith("n't"):
        return vocabulary.single["not"]
    if token[0].isdigit():
        return _NUMBER
    if token in "?!;:.,":
        return {"?": _ASKING, ",": _PLAIN}.get(token, _STOP)
    known = vocabulary.single.get(lowered)
    if at > 0 and lowered in vocabulary.nouns and tokens[at - 1].lower() in _BEFORE_NOUNS:
        known = vocabulary.nouns[lowered]
    if token[0].isupper() and (known is None or at > 0) and lowered not in _NO_NAMES:
        side = sides(token)
        if side is not None:
            return _OWN if side == "own" else _OTHER
    return known or _PLAIN


_BEFORE_NOUNS = frozenset(
    "the a an this these those its his her their our my of in for on aboard by with from no any some new more all "
    "both many several two three four five six ten".split()
)
_NO_NAMES = frozenset(
    "the a an this that these those in on at by for from of to with and but or as i january february march april may "
    "june july august september october november december monday tuesday wednesday thursday friday saturday sunday "
    "mr mrs ms jan feb mar apr jun jul aug sept sep oct nov dec".split()
)


def find_wording(encoded: Encoded) -> Iterator[Found]:
    """Each finding whose pattern fits a content, with the words.

    >>> "no such" in [found.name for found in find_wording(encode_content("no such flight took off"))]
    True
    """
    vocabulary = _vocabulary()
    present = 0
    for symbol in encoded.symbols:
        present |= vocabulary.bits.get(symbol, 0)
    for finding, pattern, needs in vocabulary.findings:
        for need in needs:
            if not present & need:
                break
        else:
            match = pattern.search(encoded.symbols)
            if match is None:
                continue
            yield Found(finding.name, " ".join(encoded.words[match.start() : match.end()]), match.start())
