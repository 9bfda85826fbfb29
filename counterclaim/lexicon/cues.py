"""Reporting verbs, nouns and phrases: which words report, and what position they carry by themselves.

In: the words of a cue, or of a whole sentence. Out: the entry that fits, whether it is negated, where it lies.
Always: the longest phrase wins, and a verb of declining takes over what follows it. What "said" stands for is left to
the content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast, get_args

from counterclaim.core.errors import AssetError
from counterclaim.core.statement import Position
from counterclaim.lexicon.inflection import inflect_noun, inflect_verb
from counterclaim.lexicon.tables import read_toml

CueKind = Literal["verb", "noun", "phrase"]
MAX_PHRASE_GAP_WORDS = 4
MAX_FRAME_WORDS = 8
WEAK_CUE = 0.5
STANCE_STRENGTH = 0.8
_STANCE_GROUPS = frozenset({"describes", "assures"})
_STANCES = frozenset("denies dismisses acknowledges confirms accuses condemns doubts".split())
LEXICON = "cues.toml"
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[\"“”:]")
_NEGATIONS = frozenset("not never cannot no nobody neither nor hardly".split())
_DETERMINERS = frozenset("a an the this that these those his her its their our my your no any such another".split())
_LITERAL_OPENERS = frozenset("according in by on with without neither quoted cited reportedly allegedly few".split())


@dataclass(frozen=True, slots=True)
class CueEntry:
    """One entry of the lexicon: see the head of cues.toml for what each field means."""

    text: str
    kind: CueKind
    strength: float
    catch: str
    leave: str
    position: Position | None = None
    negated: Position | None = None
    needs: frozenset[str] = frozenset()
    group: str | None = None


@dataclass(frozen=True, slots=True)
class CueMatch:
    """An entry found in words `first` to `last` (exclusive)."""

    entry: CueEntry
    first: int
    last: int
    is_negated: bool = False

    @property
    def position(self) -> Position | None:
        """What the cue carries by itself, negation included; None where the content decides."""
        if self.is_negated and self.entry.position != "declines":
            return self.entry.negated
        return self.entry.position

    @property
    def strength(self) -> float:
        """How far the cue decides alone."""
        return max(self.entry.strength, 0.8) if self.is_negated and self.entry.negated else self.entry.strength


def split_words(text: str) -> list[str]:
    """Lower-case words of a text, with quotation marks and colons.

    >>> split_words('He said: “No.”')
    ['he', 'said', ':', '"', 'no', '"']
    """
    return ['"' if word in "“”" else word.replace("’", "'") for word in _WORD.findall(text.lower())]


@cache
def load_cues() -> tuple[CueEntry, ...]:
    """All entries, in the order of the file."""
    raw = read_toml(LEXICON)
    return tuple(_parse_entry(item) for item in raw["cue"])


def _parse_entry(item: dict[str, object]) -> CueEntry:
    text = str(item.get("text", ""))
    positions = (None, *get_args(Position))
    for key, value, allowed in (
        ("kind", item.get("kind"), get_args(CueKind)),
        ("position", item.get("position"), positions),
        ("negated", item.get("negated"), positions),
    ):
        if value not in allowed:
            expected = ", ".join(filter(None, allowed))
            raise AssetError(
                "lexicon.bad-cue",
                f"{LEXICON}: {key} of {text!r} is {value!r}, expected one of {expected}",
                "Mend the entry, or install the package again.",
            )
    return CueEntry(
        text=text,
        kind=cast("CueKind", item["kind"]),
        strength=float(cast("float", item["strength"])),
        catch=str(item["catch"]),
        leave=str(item["leave"]),
        position=cast("Position | None", item.get("position")),
        negated=cast("Position | None", item.get("negated")),
        needs=frozenset(cast("list[str]", item.get("needs", []))),
        group=cast("str | None", item.get("group")),
    )


@cache
def _index() -> dict[str, tuple[tuple[tuple[str, ...], CueEntry], ...]]:
    """First word of each form of each entry, to its remaining words; longest first."""
    index: dict[str, list[tuple[tuple[str, ...], CueEntry]]] = {}
    for entry in load_cues():
        first, *rest = entry.text.split()
        if entry.kind == "noun":
            forms = inflect_noun(first)
        else:
            forms = (first,) if first in _LITERAL_OPENERS else inflect_verb(first)
        for form in forms:
            index.setdefault(form, []).append((tuple(rest), entry))
    return {form: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for form, found in index.items()}


@cache
def is_reporting(form: str) -> bool:
    """True if this single word, in any form, can report: the lead to a statement inside another.

    >>> is_reporting("conceded"), is_reporting("bridge")
    (True, False)
    """
    return any(not rest for rest, _ in _index().get(form.lower(), ()))


@cache
def takes_a_position(form: str) -> bool:
    """True if this single word, in any form, denies, admits, accuses, calls names: more than "said".

    >>> takes_a_position("denied"), takes_a_position("said"), takes_a_position("believes")
    (True, False, False)
    """
    return any(
        not rest
        and entry.kind == "verb"
        and (entry.group in _STANCE_GROUPS or (entry.position in _STANCES and entry.strength >= STANCE_STRENGTH))
        for rest, entry in _index().get(form.lower(), ())
    )


def _end_of_phrase(words: Sequence[str], start: int, rest: tuple[str, ...]) -> int | None:
    """Where the phrase that opens before `start` ends, or None; adverbs may not come between but at a ".."."""
    at = start
    gap = False
    for word in rest:
        if word == "..":
            gap = True
            continue
        while at < len(words) and words[at] in _ADVERBS and words[at] != word:
            at += 1
        limit = min(len(words), at + (MAX_PHRASE_GAP_WORDS + 1 if gap else 1))
        found = next((place for place in range(at, limit) if _same_word(words[place], word)), None)
        if found is None:
            return None
        at, gap = found + 1, False
    if rest and rest[-1] == "on" and at < len(words) and words[at] in _DAYS:
        return None
    return at


def _same_word(word: str, wanted: str) -> bool:
    return word == wanted or (word == wanted + "s" and len(wanted) > 4)


def _match_at(words: Sequence[str], at: int, *, inside: int) -> CueMatch | None:
    """The longest entry that opens at a word; its frame may be filled by the words after `inside`."""
    for rest, entry in _index().get(words[at], ()):
        end = _end_of_phrase(words, at + 1, rest)
        if end is None or (entry.needs and not entry.needs.intersection(words[end : end + MAX_FRAME_WORDS])):
            continue
        if end > inside and not rest:
            continue
        return CueMatch(entry, at, end, _is_negated(words, at, end))
    return None


def _is_negated(words: Sequence[str], at: int, end: int) -> bool:
    if any(word in ("not", "never") for word in words[at + 1 : end - 1]):
        return True
    for word in reversed(words[max(0, at - 4) : at]):
        if word in _NEGATIONS or word.endswith("n't"):
            return True
        if word in {"to", "and", "but", '"', ":"}:
            return False
    return False


def find_cue(words: Sequence[str], following: Sequence[str] = ()) -> CueMatch | None:
    """The entry that a cue stands for; `following` are the words after it, which may fill its frame.

    >>> find_cue(["has", "repeatedly", "denied"]).entry.text
    'deny'
    >>> find_cue(["did", "not", "deny"]).position
    'declines'
    >>> find_cue(["brushed"], ["the", "report", "aside"]).entry.text
    'brush .. aside'
    """
    lowered = [word.lower() for word in words]
    every = [*lowered, *(word.lower() for word in following)]
    best: CueMatch | None = None
    at = 0
    while at < len(lowered):
        match = _match_at(every, at, inside=len(lowered)) or _match_loosely(every, at)
        if match is None:
            at += 1
            continue
        if match.entry.position == "declines":
            return match
        if best is None or (_is_weak(best) and match.position is not None and lowered[at - 1] not in _DETERMINERS):
            best = match
        at = max(match.last, at + 1)
    return best


def _is_weak(match: CueMatch) -> bool:
    """ "is said to have admitted": the first verb leaves the word to the second."""
    return match.position is None or match.strength <= WEAK_CUE


def _match_loosely(words: Sequence[str], at: int) -> CueMatch | None:
    """Inside a given cue a single word reports even where its frame is not seen."""
    for rest, entry in _index().get(words[at], ()):
        if not rest:
            return CueMatch(entry, at, at + 1, _is_negated(words, at, at + 1))
    return None


def scan_cues(words: Sequence[str]) -> Iterator[CueMatch]:
    """Each place in a sentence where an entry fits with its frame; nouns need a determiner or possessor before them.

    >>> [match.entry.text for match in scan_cues(split_words("Oslo denied the claim that it paid."))]
    ['deny', 'claim']
    """
    lowered = [word.lower() for word in words]
    at = 0
    while at < len(lowered):
        match = next((m for m in _matches_at(lowered, at) if _reads_as(lowered, at, m.entry)), None)
        if match is not None:
            yield match
        at = max(match.last if match else 0, at + 1)


def _matches_at(words: Sequence[str], at: int) -> Iterator[CueMatch]:
    for rest, entry in _index().get(words[at], ()):
        end = _end_of_phrase(words, at + 1, rest)
        if end is not None and (not entry.needs or entry.needs.intersection(words[end : end + MAX_FRAME_WORDS])):
            yield CueMatch(entry, at, end, _is_negated(words, at, end))


def _reads_as(words: Sequence[str], at: int, entry: CueEntry) -> bool:
    """True if the words around allow the entry's part of speech here."""
    before = words[at - 1] if at else ""
    if entry.kind == "noun":
        after = words[at + 1] if at + 1 < len(words) else ""
        return (before in _DETERMINERS or before.endswith(("'s", "s'"))) and after in _NOUN_FRAMES
    if entry.text.split()[0] in _LITERAL_OPENERS:
        return True
    if before in _DETERMINERS - {"that"} or (before.endswith(("'s", "s'")) and before not in _CONTRACTIONS):
        return False
    return entry.kind == "phrase" or at > 0 or words[at] != entry.text


_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday "
    "jan feb march april may june july aug sept oct nov dec".split()
)
_ADVERBS = frozenset(
    "not never also still again yet already only repeatedly equally rather more less quite very".split()
)
_CONTRACTIONS = frozenset("he's she's it's that's who's there's".split())
_NOUN_FRAMES = frozenset("of that to for by about against on at from in as was were with".split())
