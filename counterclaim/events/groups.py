"""The armed groups of a text that no register knows, by what the text calls them.

In: a text. Out: `Naming`s in text order. Always: a group is called one somewhere in the text ("a rebel group", "the
Lake Front rebels", "guerrillas of the Column"); registered parties are left to actors/. Leaders are left to bands.py.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from counterclaim.actors.parties import find_parties
from counterclaim.core.span import Span

_WORD = r"[A-Z][\w’-]*[\w](?:[’']s)?"
_NAME = rf"(?:{_WORD})(?:(?: (?:for|of|of the|for the|and|al|ul))? {_WORD}){{0,5}}"
_ARMED = (
    r"(?:rebel|armed|militia|militant|guerrilla|insurgent|separatist|paramilitary|jihadist|Islamist|opposition"
    r"|secessionist)"
)
_BODY = r"(?:groups?|movements?|army|armies|factions?|forces?|militias?|alliance|coalition|organi[sz]ation|outfit)"
_MEN = r"(?:rebels?|militias?|militiamen|fighters|guerrillas|insurgents|separatists|militants|gunmen|mutineers)"
_CALLED = re.compile(
    rf"\b(?P<name>{_NAME})(?: \((?P<short>[A-Z][A-Z0-9-]{{1,9}})\))?, (?:an?|the|one of (?:the|several|two)|another) "
    rf"(?:(?!(?:to|of|for|from|against|with|by) )[\w-]+ ){{0,3}}?(?:{_ARMED} {_BODY}|{_MEN})\b"
    r"(?! (?:leaders?|chiefs?|commanders?|spokes\w+|officials?))"
)
_BEFORE_MEN = re.compile(rf"\b(?P<name>[A-Z][A-Z0-9-]{{1,9}}|{_WORD}(?: {_WORD})+) (?:{_MEN}|movement)\b")
_SHORTENED = re.compile(rf"\b(?P<name>{_NAME}) \((?P<short>[A-Z][A-Z0-9-]{{1,9}})\)")
_MEN_OF = re.compile(
    rf"\b(?:{_MEN}|{_ARMED} {_BODY}) (?:of|from|called|named|known as) (?:the |themselves )?(?P<name>{_NAME})"
    rf"(?:(?: \(|, the |, or )(?P<short>[A-Z][A-Z0-9-]{{1,9}})\b)?"
)
_SHORT = r"(?: \(| or |, the |, or )(?:the )?(?P<short>[A-Z][A-Z0-9-]{1,9})\b"
_FOUGHT = re.compile(
    rf"\b(?P<name>{_NAME}), (?:which|who) (?:has|have|had|is|are|was|were)? ?(?:been )?"
    r"(?:fought|fighting|fights|waging|waged|took up arms|taken up arms|battl\w+)\b"
)
_BODY_NAME = re.compile(
    r"\b(?:Front|Army|Movement|Forces|Militia|Brigades?|Battalions?|Resistance|Column|Legion|Liberation|Union of"
    r"|Alliance of|Alliance for|Coalition of)\b"
)
_NOT_NAMES = frozenset(
    """The A An In On At But And Or He She It They We His Her Its Their This That These Those When While After Before
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November December President Minister General Colonel Major Captain Some Two Three Several Other Many Most
    Muslim Islamist Christian Shiite Sunni Rebel Rebels Foreign Former Local Armed Western African Arab""".split()
)


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a group is named: its shortest name, its full name."""

    span: Span
    party: str
    name: str


def group_at(text: str, start: int) -> Naming | None:
    """The group that is named at an offset."""
    namings = find_groups(text)
    at = bisect_right(namings, start, key=lambda naming: naming.span.start) - 1
    return namings[at] if at >= 0 and namings[at].span.start <= start < namings[at].span.end else None


@lru_cache(maxsize=8)
def find_groups(text: str) -> tuple[Naming, ...]:
    """Every place where an unregistered armed group is named.

    >>> [n.party for n in find_groups("Oslo armed the Lake Front, a rebel group. The Lake Front denied it.")]
    ['Lake Front', 'Lake Front']
    """
    taken = [mention.span for mention in find_parties(text)]
    shorts: dict[str, str] = {}
    for pattern in (_CALLED, _MEN_OF, _FOUGHT, _BEFORE_MEN, _SHORTENED):
        for match in pattern.finditer(text):
            name, start = _trim(match["name"], match.start("name"))
            if name is None or (pattern is _SHORTENED and not _BODY_NAME.search(name)):
                continue
            if any(start < span.end and span.start < start + len(name) for span in taken):
                continue
            short = match.groupdict().get("short")
            shorts.setdefault(name, name)
            if short is not None:
                shorts[name], shorts[short] = short, short
    for name in list(shorts):
        found = re.search(re.escape(name) + _SHORT, text)
        if found is not None and shorts[name] == name:
            shorts[name], shorts[found["short"]] = found["short"], found["short"]
    full = {short: name for name, short in shorts.items() if short != name}
    places: dict[int, Naming] = {}
    for name in sorted(shorts, key=len):
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            short = shorts[name]
            places[match.start()] = Naming(Span(*match.span()), short, full.get(short, name))
    return tuple(places[start] for start in sorted(places))


def _trim(name: str, start: int) -> tuple[str | None, int]:
    """The name without a word that only opens its sentence; None where no name is left."""
    words = name.split()
    while words and words[0] in _NOT_NAMES:
        start += len(words[0]) + 1
        words = words[1:]
    while words and words[-1] in ("for", "of", "and", "the"):
        words = words[:-1]
    kept = " ".join(words)
    if not kept or (len(words) == 1 and kept in _NOT_NAMES) or kept.endswith(("’s", "'s")):
        return None, start
    return kept, start
