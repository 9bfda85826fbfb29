"""Where a text names a party: a state, body or armed group, by name, demonym, capital, metonym, body or place.

In: any text. Out: mentions in text order that never overlap. Always: whole words, the longest form wins, and a homonym
counts only where its rule in lexicon/parties.toml lets it. Who speaks for a party is left to actors/speakers.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import ahocorasick_rs

from counterclaim.core.party import Party
from counterclaim.core.span import Span
from counterclaim.lexicon.parties import Homonym, Naming, Registry, load_parties
from counterclaim.lexicon.roles import load_roles

PartyForm = Literal["name", "demonym", "capital", "metonym", "body", "place", "media"]
Hint = Literal["", "possessive", "locative", "compound"]

_WORD_BEFORE = re.compile(r"([\w.'-]+)[ \n]+$")
_WORD_AFTER = re.compile(r"[ \n]+([\w'-]+)")
_LOCATIVE = frozenset("in at near outside around across inside throughout within".split())
_INITIAL = re.compile(r"[A-Z]\.$")
_COMPASS = re.compile(r"\b[Tt]he (North|South)(?!\w|-| [A-Z])")
_MISTER = frozenset(
    "Mr. Mr Mrs. Mrs Ms. Ms Miss Dr. Dr Sen. Senator Gen. Col. Judge Justice Professor Sir Lady".split()
)


@dataclass(frozen=True, slots=True)
class PartyMention:
    """A party named at a span; `hint` says how it stands there: possessive, after "in", before a hyphen."""

    span: Span
    party: Party
    form: PartyForm
    hint: Hint = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A registered name at `start` to `end`; `party` is None for media of no state."""

    start: int
    end: int
    naming: Naming
    party: Party | None


@lru_cache(maxsize=4)
def find_parties(text: str) -> tuple[PartyMention, ...]:
    """All parties that a text names.

    >>> [(m.party.id, m.form) for m in find_parties("Tehran denied it, an Iranian officer in Guinea-Bissau said.")]
    [('IRN', 'capital'), ('IRN', 'demonym'), ('GNB', 'name')]
    """
    return tuple(
        PartyMention(Span(named.start, named.end), named.party, named.naming.form, _hint(text, named))
        for named in find_named(text)
        if named.party is not None and named.naming.form != "block"
    )


@lru_cache(maxsize=4)
def find_named(text: str) -> tuple[Named, ...]:
    """Registered names in text order, media of no state included."""
    plain = text.replace("’", "'").replace("‘", "'").replace("\u00a0", " ")
    registry = load_parties()
    allowed = _Allowance(plain, registry)
    found = [
        Named(start, end, naming, allowed.party_of(naming, start, end))
        for start, end, naming in _longest(plain, registry)
        if allowed.lets(naming, start, end)
    ]
    compass = list(_compass(plain, registry))
    if compass:
        taken = {offset for named in found for offset in range(named.start, named.end)}
        found += [named for named in compass if named.start + 4 not in taken]
        found.sort(key=lambda named: named.start)
    return tuple(found)


@lru_cache(maxsize=1)
def _automaton() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(
        [naming.text for naming in load_parties().namings], matchkind=ahocorasick_rs.MatchKind.Standard
    )


def _longest(plain: str, registry: Registry) -> Iterator[tuple[int, int, Naming]]:
    """Whole-word matches, the longest at each place, none inside another."""
    size = len(plain)
    hits = []
    for pattern, start, end in _automaton().find_matches_as_indexes(plain, overlapping=True):
        if start and (plain[start - 1].isalnum() or plain[start - 1] == "_"):
            continue
        if end < size and (plain[end].isalnum() or plain[end] == "_") and plain[end - 1] != ".":
            continue
        hits.append((start, -end, pattern))
    hits.sort()
    reached = 0
    for start, minus_end, pattern in hits:
        if start >= reached:
            reached = -minus_end
            yield start, reached, registry.namings[pattern]


def _compass(plain: str, registry: Registry) -> Iterator[Named]:
    for match in _COMPASS.finditer(plain):
        for entry in registry.compass:
            if entry.form == match[1] and any(_has_word(plain, word) for word in entry.context):
                party = registry.parties[entry.party]
                yield Named(match.start(), match.end(), Naming(match[0], party, "name"), party)
                break


def _has_word(plain: str, word: str) -> bool:
    at = plain.find(word)
    while at >= 0:
        after = plain[at + len(word) : at + len(word) + 1]
        if not after.isalnum() and not (at and plain[at - 1].isalnum()):
            return True
        at = plain.find(word, at + 1)
    return False


def _hint(text: str, named: Named) -> Hint:
    after = text[named.end : named.end + 2]
    if after in ("'s", "’s") or after[:1] in ("'", "’"):
        return "possessive"
    if after[:1] == "-" or text[named.start - 1 : named.start] == "-":
        return "compound"
    before = _WORD_BEFORE.search(text[max(0, named.start - 20) : named.start])
    if before and before[1].lower() in _LOCATIVE and named.naming.form in ("name", "capital", "place"):
        return "locative"
    return ""


@lru_cache(maxsize=1)
def _homonyms_by_form() -> dict[str, tuple[Homonym, ...]]:
    by_form: dict[str, tuple[Homonym, ...]] = {}
    for homonym in load_parties().homonyms:
        for form in homonym.forms:
            by_form[form] = (*by_form.get(form, ()), homonym)
    return by_form


class _Allowance:
    """Which homonyms count in one text; what a rule says of the whole document is worked out once."""

    def __init__(self, plain: str, registry: Registry) -> None:
        self.plain = plain
        self.registry = registry
        self.by_form = _homonyms_by_form()
        self.known: dict[str, bool] = {}
        self.checks: dict[str, Callable[[Homonym, int, int], bool]] = {
            "given-name": self._in_given_name,
            "surname": self._after_given_name,
            "unless-next": self._next_forbids,
            "unless-document": lambda homonym, start, end: self._document_says(homonym),
            "only-document": lambda homonym, start, end: not any(map(self._has, homonym.words)),
        }

    def lets(self, naming: Naming, start: int, end: int) -> bool:
        if naming.form == "block":
            return False
        needed = self.registry.needs.get(naming.text)
        if needed is not None and not any(map(self._has, needed)):
            return False
        return not any(
            homonym.rule in self.checks and self.checks[homonym.rule](homonym, start, end)
            for homonym in self.by_form.get(naming.text, ())
        )

    def party_of(self, naming: Naming, start: int, end: int) -> Party | None:
        for homonym in self.by_form.get(naming.text, ()):
            if homonym.rule == "instead" and homonym.party and self._document_says(homonym):
                return self.registry.parties[homonym.party]
        return naming.party

    def _has(self, word: str) -> bool:
        if word not in self.known:
            self.known[word] = _has_word(self.plain, word)
        return self.known[word]

    def _document_says(self, homonym: Homonym) -> bool:
        return any(map(self._has, homonym.words)) and not any(map(self._has, homonym.unless))

    def _next_forbids(self, homonym: Homonym, start: int, end: int) -> bool:
        after = _WORD_AFTER.match(self.plain, end)
        return after is not None and after[1] in homonym.words

    def _in_given_name(self, homonym: Homonym, start: int, end: int) -> bool:
        """ "Chad Merriwell": a capital follows that is no other kind of word, and nothing speaks for the place."""
        after = _WORD_AFTER.match(self.plain, end)
        if after is None or not after[1][0].isupper() or after[1].isupper() or "\n" in after[0]:
            return False
        before = _WORD_BEFORE.search(self.plain[max(0, start - 20) : start])
        if before and before[1].lower() in ("in", "from", "of", "to", "near", "with"):
            return False
        return after[1] not in _NOT_SURNAMES and after[1] not in load_roles().titles

    def _after_given_name(self, homonym: Homonym, start: int, end: int) -> bool:
        """ "Michael Jordan", "J. England", "Mr. Washington"."""
        before = _WORD_BEFORE.search(self.plain[max(0, start - 20) : start])
        if before is None or not before[1][0].isupper() or "\n" in before[0]:
            return False
        roles, word = load_roles(), before[1].lower()
        known = word in roles.given_male or word in roles.given_female
        return known or before[1] in _MISTER or _INITIAL.search(before[1]) is not None


_NOT_SURNAMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December I Foreign Defence Defense Interior".split()
)
