"""When two citations mean the same rule.

In: a citation as an analyst writes it ("UNSCR 1718 para 8(b)"), one as the package has it ("S/RES/1718 (2006) OP 8b").
Out: same or not. Of Security Council resolutions the number, the annex and the paragraph count, however introduced, and
years do not. A paragraph is the same as its own sub-paragraphs ("8", "8(a)"); a citation without the paragraph that the
gold has is not enough. Other instruments are the same by number ("2014/512"), or without one by half of their words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gate.names import fold

_RESOLUTION = re.compile(r"(?:S/RES/|UN\s?SCR?\b|Res(?:olutions?)?\b)\.?\s*(?:No\.?\s*)?(\d{3,4})\b", re.IGNORECASE)
_YEAR = re.compile(r"\((?:19|20)\d\d\)")
_ANNEX = re.compile(r"\bAnnex\s+([A-Z]|[IVX]+)\b", re.IGNORECASE)
_OPENER = re.compile(r"(?:\bOPs?|\bparagraphs?|\bparas?|§§?|¶¶?)\.?\s*(?=\d)", re.IGNORECASE)
_PARAGRAPH = re.compile(r"(\d+)((?:\s?\((?:[a-z]{1,4}|\d+)\))*)(?:\s?[-–]\s?(\d+))?(\s*(?:,|;|and|&|or)+\s*(?=\d))?")
_INSTRUMENT = re.compile(r"\b(\d{4}/\d+)\b|\b(\d+ of (?:19|20)\d\d)\b")
MIN_SHARED_WORDS = 0.5
_TELLING_NOTHING = frozenset("the of and on in to under by article art section s act law regulation decision".split())


@dataclass(frozen=True, slots=True)
class Provision:
    """One paragraph of a resolution, as ("8", "b"); no parts: the resolution as a whole."""

    number: int
    annex: str | None
    parts: tuple[str, ...]


def same_rule(gold: str, drawn: str) -> bool:
    """True if a drawn citation names a rule that the gold one names.

    >>> same_rule("UNSCR 1718 para 8(b)", "S/RES/1718 (2006) OP 8(b); S/RES/1874 (2009) OP 9")
    True
    >>> same_rule("UNSCR 1718 para 8(b)", "S/RES/1718 (2006) OP 8(a)(i)")
    False
    """
    left, right = parse_provisions(gold), parse_provisions(drawn)
    if left or right:
        return any(_covers(wanted, found) for wanted in left for found in right)
    numbers = {*_instruments(gold)}, {*_instruments(drawn)}
    if numbers[0] and numbers[1]:
        return bool(numbers[0] & numbers[1])
    words = _words(gold), _words(drawn)
    return len(words[0] & words[1]) >= MIN_SHARED_WORDS * max(1, len(words[0] | words[1]))


def parse_provisions(citation: str) -> tuple[Provision, ...]:
    """Every paragraph of a Security Council resolution that a citation names.

    >>> [provision.parts for provision in parse_provisions("UNSCR 1874 paras 9 and 10")]
    [('9',), ('10',)]
    """
    plain = _YEAR.sub(" ", citation)
    found = list(_RESOLUTION.finditer(plain))
    edges = [match.start() for match in found] + [len(plain)]
    return tuple(
        provision
        for match, end in zip(found, edges[1:], strict=True)
        for provision in _provisions_of(int(match[1]), plain[match.end() : end])
    )


def _provisions_of(number: int, rest: str) -> list[Provision]:
    provisions = []
    for opener in _OPENER.finditer(rest):
        annex = [match for match in _ANNEX.finditer(rest) if match.end() <= opener.start()]
        paragraph = _PARAGRAPH.match(rest, opener.end())
        while paragraph is not None:
            letters = re.findall(r"\w+", paragraph[2].lower())
            for number_of_paragraph in range(int(paragraph[1]), int(paragraph[3] or paragraph[1]) + 1):
                parts = (str(number_of_paragraph), *letters)
                provisions.append(Provision(number, annex[-1][1].upper() if annex else None, parts))
            paragraph = _PARAGRAPH.match(rest, paragraph.end()) if paragraph[4] else None
    return provisions or [Provision(number, None, ())]


def _covers(gold: Provision, drawn: Provision) -> bool:
    if gold.number != drawn.number:
        return False
    if not gold.parts:
        return True
    shorter = min(len(gold.parts), len(drawn.parts))
    return shorter > 0 and gold.annex == drawn.annex and gold.parts[:shorter] == drawn.parts[:shorter]


def _instruments(citation: str) -> list[str]:
    return [match[1] or match[2] for match in _INSTRUMENT.finditer(citation)]


def _words(citation: str) -> frozenset[str]:
    return frozenset(word for word in fold(citation).split() if word not in _TELLING_NOTHING)
