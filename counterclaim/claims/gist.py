"""What a claim says, in plain words and a neutral voice.

In: a group with its transfers, and the document. Out: one sentence without a full stop. Always: what is said, never
that it is so; a part that is not told is "someone" or left out; a denial's own words are turned round, so that the gist
is what is denied. No quotation mark is left hanging.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from counterclaim.claims.denial import is_denial
from counterclaim.claims.grouped import Group
from counterclaim.claims.names import display
from counterclaim.claims.phrasing import plain
from counterclaim.claims.proposition import Proposition
from counterclaim.claims.sentence import sentence_of
from counterclaim.core.interval import Interval
from counterclaim.core.reading import Reading
from counterclaim.core.span import Span
from counterclaim.core.transfer import Item, Stage, Transfer
from counterclaim.lexicon.linking import denies_done

_MONTHS = "January February March April May June July August September October November December".split()
_FORWARD: dict[Stage, str] = {
    "delivered": "supplied", "shipped": "shipped", "unspecified": "supplied", "agreed": "agreed to supply",
    "planned": "plans to supply",
}  # fmt: skip
_BACKWARD: dict[Stage, str] = {"sought": "sought", "ordered": "ordered"}
_DETERMINER = re.compile(r"^(?:the|a|an|its|his|her|their|such|any|these|those|some) ", re.IGNORECASE)
_COUNTING = re.compile(
    r"\b(?:amount|number|quantity|share|lot|dozens|scores|hundreds|thousands|millions|tonnes|tons)$", re.I
)
_ARMING = re.compile(r"^(?:re)?arm(?:s|ed|ing)? (?!sales?\b|deals?\b|embargo\b)(?=[A-Z])")
_EVER = re.compile(r"\b(?:n?ever|at all|at no time|not once)\b", re.IGNORECASE)
_TO_COME = frozenset({"planned", "agreed", "sought", "ordered"})
_OPENS = re.compile(r"(?:^|[.!?:\n])[\s\"“”‘’'(]*$")
_MORE = frozenset({"more", "it", "them", "some", "others", "goods", "these", "those", "such"})
_GENERAL = frozenset({"arms", "weapons", "weaponry", "military hardware", "military equipment", "weapon"})


def gist_of(group: Group, transfers: Sequence[Transfer], reading: Reading) -> str:
    """The gist of a group: of its transfers where it has any, else of its leading statement."""
    if transfers and not group.is_other_telling:
        told = [each.text for each in group.members]
        alone = all(len(each.transfers) <= 1 for each in group.members)
        moved = [as_denied(each, told, alone=alone) for each in transfers] if not group.tellings else transfers
        return "; ".join(dict.fromkeys(gist_of_transfer(each, reading) for each in moved))
    leading = find_leading(group)
    return sentence_of(leading, reading, is_denial=is_denial(leading))


def as_denied(transfer: Transfer, denials: Sequence[str], *, alone: bool) -> Transfer:
    """A transfer of which it is denied that it ever was, whenever, and whatever is ruled out for the future besides.

    `alone` says that the denials tell of no other: else what was done, and what is to come, are told apart already.
    """
    if alone and transfer.stage in _TO_COME and any(map(denies_done, denials)):
        transfer = replace(transfer, stage="unspecified")
    return replace(transfer, when=None) if any(map(_EVER.search, denials)) else transfer


def find_leading(group: Group) -> Proposition:
    """The first telling with words of its own, else the first denial with such, else the first statement."""
    ranked = [*_by_place(group.tellings), *_by_place(group.others)]
    return next((each for each in ranked if not each.is_bare and len(each.words) > 1), ranked[0])


def _by_place(propositions: Sequence[Proposition]) -> list[Proposition]:
    return sorted(propositions, key=lambda each: each.at)


def gist_of_transfer(transfer: Transfer, reading: Reading) -> str:
    """ "Peru shipped 40 rockets to Chad in May 2019"."""
    supplier = display(transfer.supplier.name) if transfer.supplier else None
    recipient = display(transfer.recipient.name) if transfer.recipient else None
    items = _items(transfer.items, reading)
    when = _when(transfer.when)
    if transfer.stage in _BACKWARD:
        origin = f" from {supplier}" if supplier else ""
        return f"{_subject(recipient)} {_BACKWARD[transfer.stage]} {items}{origin}{when}"
    target = f" to {recipient}" if recipient else ""
    return f"{_subject(supplier)} {_FORWARD[transfer.stage]} {items}{target}{when}"


def _subject(name: str | None) -> str:
    return _capital(name or "someone")


def _items(items: Sequence[Item], reading: Reading) -> str:
    named = list(dict.fromkeys(name for name in (_item(item, reading) for item in items) if name))
    named = [name for name in named if name not in _GENERAL] or named[:1]
    if not named:
        return "arms"
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"


def _item(item: Item, reading: Reading) -> str:
    """ "at least 40 rockets", "a significant amount of munitions"; "arming Peru" is arms, "more" is more arms."""
    document = reading.document
    words = _DETERMINER.sub("", plain(_inside(item.span, reading)))
    if _ARMING.match(words) or words in ("arm", "arming", "armed"):
        words = "arms"
    elif words.lower() in _MORE:
        words = "more arms" if words.lower() == "more" else "arms"
    if item.quantity is None or item.quantity.span.overlaps(item.span):
        return words
    count = plain(_inside(item.quantity.span, reading))
    before = re.search(
        r"\b(an?) [\"“‘']?$", document.text[max(0, item.quantity.span.start - 5) : item.quantity.span.start]
    )
    if _COUNTING.search(count):
        return f"{before[1] + ' ' if before else ''}{count} of {words}"
    return f"{count} {words}"


def _inside(span: Span, reading: Reading) -> str:
    """Words as they stand inside a sentence: “Infantry rockets” that open one are infantry rockets."""
    words = reading.document.words_of(span)
    first = next(iter(reading.words_in(span)), None)
    opens = first is not None and _OPENS.search(reading.document.text, 0, span.start) is not None
    if first is None or not opens or first.upos in ("PROPN", "") or not first.text.istitle():
        return words
    return words[:1].lower() + words[1:]


def _when(interval: Interval | None) -> str:
    if interval is None or interval.start is None or interval.end is None:
        return ""
    start, end = interval.start, interval.end
    if start == end:
        return f" on {start.day} {_MONTHS[start.month - 1]} {start.year}"
    if (start.year, start.month) == (end.year, end.month):
        return f" in {_MONTHS[start.month - 1]} {start.year}"
    return f" in {start.year}" if start.year == end.year else f" in {start.year} to {end.year}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
