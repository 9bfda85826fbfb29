"""The rules that fit a question: a day, a supplier, a recipient, a kind of item, each optional.

In: a day and names as a user writes them. Out: the measures themselves, or, where a party is named, what each of them
would say of such a transfer. Always: an unknown name is an error that names the nearest one, never an empty answer.
"""

from __future__ import annotations

import difflib
from datetime import date
from functools import cache
from typing import get_args

from counterclaim.core.errors import UsageError
from counterclaim.core.measure import Application, Measure
from counterclaim.core.party import Party
from counterclaim.core.transfer import Category
from counterclaim.lexicon.measures import Rule, load_rules
from counterclaim.lexicon.parties import load_parties
from counterclaim.measures.items import match_items
from counterclaim.measures.judge import judge, to_application
from counterclaim.measures.supply import UNNAMED, Days, Supply

FORMS = ("name", "demonym", "capital", "metonym", "body")


def find_measures(
    on: date | None = None, supplier: str | None = None, recipient: str | None = None, item: str | None = None
) -> tuple[Measure | Application, ...]:
    """The rules in force on a day that cover an item; with a party, what each would say of its transfer.

    >>> [each.citation for each in find_measures(on=date(2022, 9, 1), supplier="North Korea", item="small arms")]
    ['S/RES/1718 (2006) OP 8(b)', 'S/RES/1874 (2009) OP 9']
    """
    categories = (parse_item(item),) if item is not None else UNNAMED
    if supplier is None and recipient is None:
        return tuple(
            rule.measure
            for rule in load_rules()
            if (on is None or is_in_force(rule, on)) and (item is None or match_items(rule, categories) != "left")
        )
    days = None if on is None else Days(on, on)
    supply = Supply(_party_id(supplier), _party_id(recipient), categories, days)
    findings = (judge(rule, supply, assume_bound=True) for rule in load_rules())
    return tuple(to_application(finding, days, finding.covered) for finding in findings if finding is not None)


def parse_party(name: str) -> Party:
    """The party of a name, demonym, capital or code: "North Korea", "Iranian", "the Kremlin", "LBY", "Houthis"."""
    known = _known_parties()
    wanted = _folded(name)
    if wanted in known:
        return known[wanted]
    near = difflib.get_close_matches(wanted, known, n=1, cutoff=0.7)
    meant = f'Did you mean "{known[near[0]].name}"? ' if near else ""
    hint = f"{meant}Write a name such as Iran, an adjective such as Iranian, or a code such as IRN."
    raise UsageError("measures.unknown-party", f'no state, body or armed group is known as "{name}"', hint)


def parse_item(name: str) -> Category:
    """The category of a word for arms, singular or plural: "missile" is "missiles"."""
    wanted = _folded(name)
    for category in get_args(Category):
        if wanted in (category, category.removesuffix("s")):
            found: Category = category
            return found
    hint = f"Write one of: {', '.join(get_args(Category))}."
    raise UsageError("measures.unknown-item", f'"{name}" is no category of arms', hint)


def is_in_force(rule: Rule, day: date) -> bool:
    """Whether a rule binds on a day."""
    return rule.measure.from_day <= day and (rule.measure.until is None or day <= rule.measure.until)


def _party_id(name: str | None) -> str | None:
    return None if name is None else parse_party(name).id


def _folded(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")


@cache
def _known_parties() -> dict[str, Party]:
    registry = load_parties()
    known = {
        _folded(naming.text): naming.party
        for form in reversed(FORMS)
        for naming in registry.namings
        if naming.form == form and naming.party is not None
    }
    return known | {_folded(identifier): party for identifier, party in registry.parties.items()}
